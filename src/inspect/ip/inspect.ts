import { type Link, openRoute, type RouteSocket } from '../../route/index.js';
import type { IpContext } from './context.js';
import { contextOf, type InspectIpOptions, netnsNamesOf } from './host.js';

/** Opens the namespace that is looked at for the length of a task. */
export async function openRouteFor<T>(
  { netns }: InspectIpOptions,
  task: (route: RouteSocket) => Promise<T>,
): Promise<T> {
  const route = openRoute({ netns });
  try {
    return await task(route);
  } finally {
    route.close();
  }
}

/** What is printed for the words of a question, with what the renderers need beside the objects. */
export type Render = (route: RouteSocket, context: IpContext, words: readonly string[]) => Promise<string>;

/** Answers a question in the namespace that it is about. */
export function inspectWith(options: InspectIpOptions, render: Render): Promise<string> {
  return openRouteFor(options, async (route) => render(route, await ipContext(route, options), options.words ?? []));
}

/** A context with the links whole. */
export interface LinkContext extends IpContext {
  links: ReadonlyMap<number, Link>;
}

/** Gathers what the renderers need beside the objects. */
export async function ipContext(route: RouteSocket, options: InspectIpOptions): Promise<LinkContext> {
  const links = new Map<number, Link>();
  for (const link of await route.links.list({ statistics: false }).toArray()) links.set(link.index, link);
  return contextOf(options, links, await netnsNamesOf(route.socket, links, options));
}
