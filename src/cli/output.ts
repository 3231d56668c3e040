import { fstatSync, writeSync } from 'node:fs';

const STDOUT = 1;

/**
 * Prints pieces as they come, each gone before the next is made. When nobody reads any more (`| head`), the process ends at
 * once and quietly. Streams are left out as long as they are not needed: to load them costs a tenth of Node's own start.
 */
export async function print(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) if (piece !== '') await write(Buffer.from(piece));
}

async function write(bytes: Buffer): Promise<void> {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(STDOUT, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    if (code !== 'EAGAIN') throw error;
    // Somebody made the pipe non-blocking: wait for it as streams do.
    process.stdout.on('error', endQuietly);
    const rest = bytes.subarray(at);
    await new Promise<void>((resolve) => process.stdout.write(rest, () => resolve()));
    process.stdout.off('error', endQuietly);
  }
}

/** For the standard output's errors: nobody is left to write to. */
export function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Major numbers of devices that are terminals: consoles and serial lines, /dev/tty, pseudo-terminals (devices.txt). */
const TERMINALS: readonly number[] = [4, 5, 136, 137, 138, 139, 140, 141, 142, 143];

/** Whether the standard output is a terminal. By its number: node:tty brings the streams along. */
export function isTerminal(): boolean {
  const { rdev } = fstatSync(STDOUT);
  return TERMINALS.includes((rdev >> 8) & 0xfff);
}
