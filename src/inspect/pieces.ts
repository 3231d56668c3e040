import { type LinkSummary, linkSummaries, type NetlinkSocket, openRouteNetlink } from '../route/index.js';
import type { IpContext } from './ip/context.js';
import { contextOf, type InspectIpOptions } from './ip/host.js';

/** Text in pieces as they come; whoever prints them takes the next when the last is gone. */
export type Pieces = AsyncGenerator<string, void, undefined>;

/** All of it. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Answers a question in the namespace that it is about; gives it back behind the last piece. */
export function answered(
  options: InspectIpOptions,
  answer: (socket: NetlinkSocket, context: IpContext, words: readonly string[]) => AsyncIterable<string>,
): Pieces {
  return answeredWith(options, async (socket) => contextOf<LinkSummary>(options, await linkSummaries(socket)), answer);
}

/** As {@link answered}, with a context that says more than the links' names. */
export async function* answeredWith<C extends IpContext>(
  { netns, words = [] }: InspectIpOptions,
  gather: (socket: NetlinkSocket) => Promise<C>,
  answer: (socket: NetlinkSocket, context: C, words: readonly string[]) => AsyncIterable<string>,
): Pieces {
  const socket = openRouteNetlink({ netns });
  try {
    yield* answer(socket, await gather(socket), words);
  } finally {
    socket.close();
  }
}

/** Says as `ip` does that a list changed while the kernel was sending it; without anyone to tell it is an error. */
export async function* unlessInterrupted(pieces: Pieces, warn: InspectIpOptions['warn']): Pieces {
  try {
    yield* pieces;
  } catch (error) {
    if (warn === undefined || (error as { code?: unknown }).code !== 'ERR_DUMP_INTERRUPTED') throw error;
    warn('Dump was interrupted and may be inconsistent.');
  }
}
