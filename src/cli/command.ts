import { end } from './end.js';

/**
 * Runs a command line; errors are reported and set the exit status. Each command loads only what it needs, and neither
 * `inspect`, which people type again and again, nor `cni`, which is started for every container, the others' options.
 */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const [command, ...args] = argv.slice(2);
  try {
    if (command === 'inspect') await (await import('./inspect.js')).inspect(args);
    else if (command === 'cni') await (await import('./cni.js')).cni();
    else await (await import('./program.js')).run(argv);
  } catch (error) {
    (await import('./report.js')).report(error);
  }
  if (command === 'inspect') end();
}
