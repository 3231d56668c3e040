import * as netns from '../netns/index.js';

/** `netloom netns list`: a name on each line. */
export function list(): void {
  for (const name of netns.list()) process.stdout.write(`${name}\n`);
}

/** `netloom netns add NAME`. */
export async function add(name: string): Promise<void> {
  (await netns.create(name)).close();
}

/** `netloom netns delete NAME`. */
export async function remove(name: string): Promise<void> {
  await netns.delete(name);
}

/** `netloom netns exec NAME COMMAND ...`: the exit status is the program's. */
export async function exec(name: string, command: string, args: string[]): Promise<void> {
  const namespace = netns.open(name);
  const child = namespace.spawn(command, args, { stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? (signal === null ? 1 : 128)));
  });
  namespace.close();
}
