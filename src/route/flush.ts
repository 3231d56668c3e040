import { NetlinkError, type NetlinkSocket } from '../socket/index.js';
import { type Step, sendBatch } from './step.js';

/**
 * Deletes many things in few datagrams. What is `gone` already when its turn comes is no failure: the kernel removes
 * some things with others.
 *
 * @returns how many were deleted
 * @throws NetlinkError the first refusal; the others were deleted
 */
export async function flush(
  socket: NetlinkSocket,
  deletions: readonly Step[][],
  gone: readonly string[],
): Promise<number> {
  let count = 0;
  let failure: Error | undefined;
  for (const outcome of await sendBatch(socket, deletions)) {
    if (outcome === undefined) count++;
    else if (!(outcome instanceof NetlinkError && gone.includes(outcome.code))) failure ??= outcome;
  }
  if (failure !== undefined) throw failure;
  return count;
}
