import { list as listNamespaces } from '../netns/index.js';
import { decodeMultipath, type Link, type NotifiedObject, openRoute, type RouteSocket } from '../route/index.js';
import type { InspectIpOptions } from './ip/host.js';
import { ipContext } from './ip/inspect.js';
import { type MonitorOptions, type ObjectNotification, renderNotification } from './ip/monitor.js';
import { InspectError, NAMES_NOTHING, noSuchDevice } from './ip/words.js';

/** What to print of what happens, and how. */
export interface MonitorIpOptions extends InspectIpOptions, Pick<MonitorOptions, 'timestamps'> {
  /** Also what happens in the namespaces that have an id in this one. */
  allNamespaces?: boolean | undefined;
  /** Notifications were lost, or one could not be read: how it is said. */
  onTrouble?: ((text: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What the words of `ip monitor` ask for. */
interface MonitorQuestion {
  objects: NotifiedObject[];
  labels: boolean;
  allNamespaces: boolean;
  dev: string | undefined;
}

/** The words in the order in which `ip` tries their beginnings. */
const OBJECTS: readonly (readonly [word: string, object: NotifiedObject])[] = [
  ['link', 'link'],
  ['address', 'address'],
  ['route', 'route'],
  ['neigh', 'neighbour'],
  ['netconf', 'netconf'],
  ['rule', 'rule'],
  ['nsid', 'nsid'],
  ['nexthop', 'nexthop'],
];

function readQuestion(words: readonly string[]): MonitorQuestion {
  const question: MonitorQuestion = { objects: [], labels: false, allNamespaces: false, dev: undefined };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const object = OBJECTS.find(([name]) => name.startsWith(word))?.[1];
    if (word === 'all' || 'label'.startsWith(word)) question.labels = true;
    else if (object !== undefined) question.objects.push(object);
    else if ('all-nsid'.startsWith(word)) question.allNamespaces = true;
    else if (word === 'dev' && words[at + 1] !== undefined) question.dev = words[++at];
    else {
      const known = [...OBJECTS.map(([name]) => name), 'all', 'label', 'all-nsid', 'dev NAME'].join(', ');
      throw new InspectError(`there is no object '${word}' to monitor: expected ${known}`);
    }
  }
  return question;
}

/**
 * What `ip monitor` prints, a notification at a time, until the signal.
 *
 * @throws InspectError a wrong word, no such link; SystemCallError `EPERM` all namespaces without the right to it
 */
export async function* monitorIp(options: MonitorIpOptions = {}): AsyncGenerator<string, void, undefined> {
  const { words = [], netns, timestamps, signal, onTrouble } = options;
  const family = options.family === 'inet' || options.family === 'inet6' ? options.family : undefined;
  const question = readQuestion(words);
  const allNamespaces = question.allNamespaces || options.allNamespaces === true;
  const route = openRoute({ netns });
  try {
    const dev = question.dev === undefined ? undefined : await indexOf(route, question.dev);
    const objects = question.objects.length === 0 ? undefined : question.objects;
    const notifications = route.notifications({ objects, family, allNamespaces, signal });
    const known = await Known.read(route, options);
    for await (const notification of notifications) {
      if (notification.object === 'overrun') onTrouble?.('notifications were lost: too many at once');
      else if (notification.object === 'malformed') onTrouble?.(notification.error.message);
      else {
        const context = await known.contextFor(notification);
        const how = { labels: question.labels, timestamps, nsids: allNamespaces, dev };
        const text = renderNotification(notification, context, how, performance.timeOrigin + performance.now());
        if (text !== '') yield text;
      }
    }
  } finally {
    route.close();
  }
}

async function indexOf(route: RouteSocket, name: string): Promise<number> {
  const link = await route.links.get(name);
  if (link === undefined) throw noSuchDevice(name, NAMES_NOTHING);
  return link.index;
}

type Context = Awaited<ReturnType<typeof ipContext>>;

/**
 * What `ip monitor` knows of links and namespaces: what it read at its start and what notifications told since. A link
 * that it does not know it asks the kernel for.
 */
class Known {
  readonly #route: RouteSocket;
  readonly #links: Map<number, Link>;
  readonly #netnsNames: Map<number, string>;
  readonly #namespaces: () => readonly string[];
  readonly #context: Context;

  private constructor(route: RouteSocket, context: Context, names: Map<number, string>, options: MonitorIpOptions) {
    const { namespaces = listNamespaces } = options;
    this.#route = route;
    this.#links = new Map(context.links);
    this.#netnsNames = names;
    this.#namespaces = typeof namespaces === 'function' ? namespaces : () => namespaces;
    this.#context = {
      ...context,
      options: { ...context.options, monitor: true, json: false },
      links: this.#links,
      netnsName: (id) => this.#netnsNames.get(id),
    };
  }

  static async read(route: RouteSocket, options: MonitorIpOptions): Promise<Known> {
    const { namespaces = listNamespaces } = options;
    const names = await route.namespaceIds.names(typeof namespaces === 'function' ? namespaces() : namespaces);
    return new Known(route, await ipContext(route, options), names, options);
  }

  async contextFor(notification: ObjectNotification): Promise<Context> {
    if (notification.object === 'link') this.#remember(notification);
    if (notification.object === 'nsid') return this.#contextForId(notification);
    for (const index of linksOf(notification)) {
      if (index <= 0 || this.#links.has(index)) continue;
      const link = await this.#route.links.get(index);
      if (link !== undefined) this.#links.set(index, link);
    }
    return this.#context;
  }

  /** A link of another namespace counts, as for `ip`, where its index is not known here: the index is all that is told. */
  #remember({ link, isDeleted, nsid }: Extract<ObjectNotification, { object: 'link' }>): void {
    if (isDeleted) this.#links.delete(link.index);
    else if (link.name !== '' && (nsid < 0 || !this.#links.has(link.index))) this.#links.set(link.index, link);
  }

  /** A name is told once; one that is not known is looked for when an id is new. */
  async #contextForId(notification: Extract<ObjectNotification, { object: 'nsid' }>): Promise<Context> {
    const { id, currentId = id, isDeleted } = notification;
    let name = this.#netnsNames.get(currentId);
    if (name !== undefined) this.#netnsNames.delete(currentId);
    else if (!isDeleted && id >= 0) {
      name = (await this.#route.namespaceIds.names(this.#namespaces())).get(id);
      if (name !== undefined) this.#netnsNames.set(id, name);
    }
    return { ...this.#context, netnsName: () => name };
  }
}

/** Indexes of the links that a notification names by their index. */
function linksOf(notification: ObjectNotification): number[] {
  switch (notification.object) {
    case 'link': {
      const { link, linkNetnsid, master } = notification.link;
      return [linkNetnsid === undefined ? (link ?? 0) : 0, master ?? 0];
    }
    case 'address':
      return [notification.address.index];
    case 'route': {
      const { oif = 0, iif = 0, multipath } = notification.route.message.attrs;
      const ways = multipath === undefined ? [] : decodeMultipath(multipath);
      return [oif, iif, ...ways.map(({ ifindex }) => ifindex)];
    }
    case 'neighbour':
      return [notification.neighbour.index];
    case 'nexthop':
      return [notification.nexthop.oif ?? 0];
    case 'netconf':
      return [notification.netconf.attrs.ifindex ?? 0];
    default:
      return [];
  }
}
