import { expect, test } from 'vitest';
import { joined, type Pieces, unlessInterrupted } from '../../src/inspect/pieces.js';
import { DumpInterruptedError } from '../../src/socket/index.js';

// The kernel says that a list changed at its end, when all of it is printed. No change of a route makes 6.1 to 6.18 say so
// reliably, so that a list stands here for the kernel's.
async function* changed(): Pieces {
  yield 'first\n';
  yield 'second\n';
  throw new DumpInterruptedError('RTM_GETROUTE', 1);
}

test('a list that changed meanwhile is printed, and somebody is told in the words of ip', async () => {
  const said: string[] = [];
  expect(await joined(unlessInterrupted(changed(), (text) => said.push(text)))).toBe('first\nsecond\n');
  expect(said).toEqual(['Dump was interrupted and may be inconsistent.']);
});

test('without anyone to tell it is an error', async () => {
  await expect(joined(unlessInterrupted(changed(), undefined))).rejects.toThrow(DumpInterruptedError);
});

test('other errors stay what they are', async () => {
  // biome-ignore lint/correctness/useYield: it fails at once
  async function* failing(): Pieces {
    throw new TypeError('broken');
  }
  await expect(joined(unlessInterrupted(failing(), () => {}))).rejects.toThrow('broken');
});
