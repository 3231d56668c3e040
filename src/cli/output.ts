import { once } from 'node:events';
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
    if (!process.stdout.write(bytes.subarray(at))) await once(process.stdout, 'drain');
    process.stdout.off('error', endQuietly);
  }
}

/** For the standard output's errors: nobody is left to write to. */
export function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Whether the standard output is a terminal. */
export async function isTerminal(): Promise<boolean> {
  if (!fstatSync(STDOUT).isCharacterDevice()) return false;
  return (await import('node:tty')).isatty(STDOUT);
}
