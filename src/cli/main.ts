#!/usr/bin/env node
// Each command loads only what it needs, and `inspect`, which people type again and again, not even the others' options.
const [command, ...args] = process.argv.slice(2);
try {
  if (command === 'inspect') {
    const { inspect } = await import('./inspect.js');
    await inspect(args);
  } else {
    const { run } = await import('./program.js');
    await run(process.argv);
  }
} catch (error) {
  const { report } = await import('./report.js');
  report(error);
}

export {};
