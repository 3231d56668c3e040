import { openRoute, type RouteSocket } from '../route/index.js';
import type { IpContext } from './ip-context.js';
import { type InspectIpOptions, ipContext } from './ip-host.js';

/** Text in pieces as they come; whoever prints them takes the next when the last is gone. */
export type Pieces = AsyncGenerator<string, void, undefined>;

/** All of it. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Opens the namespace of a question, gathers what its answer needs, and closes it behind the last piece. */
export async function* answered(
  options: InspectIpOptions,
  answer: (route: RouteSocket, context: IpContext, words: readonly string[]) => AsyncIterable<string>,
): Pieces {
  const { netns, words = [] } = options;
  const route = openRoute({ netns });
  try {
    yield* answer(route, await ipContext(route, options), words);
  } finally {
    route.close();
  }
}
