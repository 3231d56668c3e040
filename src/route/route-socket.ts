import { type NetlinkSocket, type NetnsRef, openSocket, type Tap } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';
import { Addresses, AddressWriter } from './addresses.js';
import { FdbWriter, ForwardingDatabase } from './fdb.js';
import { Links, LinkWriter, type Run } from './links.js';
import { MulticastGroups } from './mdb.js';
import { GroupWriter } from './mdb-writer.js';
import { NamespaceIds, NamespaceIdWriter } from './namespace-ids.js';
import { Neighbours, NeighbourWriter } from './neighbours.js';
import { NexthopObjects, NexthopObjectWriter } from './nexthops.js';
import { type NotificationOptions, notifications, type RouteNotification } from './notifications.js';
import { Classes, ClassWriter, Qdiscs, QdiscWriter } from './qdiscs.js';
import { Routes, RouteWriter } from './routes.js';
import { Rules, RuleWriter } from './rules.js';
import { type Outcome, type Step, sendBatch, sendSteps } from './step.js';
import { VlanWriter } from './vlan-writer.js';
import { Vlans } from './vlans.js';

export interface RouteOptions {
  /** The namespace meant: a name, a path, `{ pid }` or `{ fd }`. Default: the one we are in. We stay where we are. */
  netns?: NetnsRef | undefined;
  /** Sees every datagram, to look at or to capture. */
  tap?: Tap | undefined;
}

/**
 * Collects requests; {@link RouteSocket.batch} and {@link RouteSocket.send} send them. Its methods are those of the socket's parts, without an
 * answer of their own.
 */
export class RouteBatch {
  readonly links: LinkWriter<void>;
  readonly addresses: AddressWriter<void>;
  readonly routes: RouteWriter<void>;
  /** The calls so far: their steps, or the error of one that cannot be sent. */
  readonly calls: (Step[] | Error)[] = [];
  readonly #run: Run<void>;
  #vlans: VlanWriter<void> | undefined;
  #multicastGroups: GroupWriter<void> | undefined;
  #qdiscs: QdiscWriter<void> | undefined;
  #classes: ClassWriter<void> | undefined;
  #neighbours: NeighbourWriter<void> | undefined;
  #rules: RuleWriter<void> | undefined;
  #fdb: FdbWriter<void> | undefined;
  #nexthops: NexthopObjectWriter<void> | undefined;
  #namespaceIds: NamespaceIdWriter<void> | undefined;

  constructor() {
    const run: Run<void> = (plan) => {
      try {
        this.calls.push(plan());
      } catch (error) {
        this.calls.push(error as Error);
      }
    };
    this.#run = run;
    this.links = new LinkWriter(run);
    this.addresses = new AddressWriter(run);
    this.routes = new RouteWriter(run);
  }

  // Most batches have none of these: they are made when they are used.

  get vlans(): VlanWriter<void> {
    this.#vlans ??= new VlanWriter(this.#run);
    return this.#vlans;
  }

  get multicastGroups(): GroupWriter<void> {
    this.#multicastGroups ??= new GroupWriter(this.#run);
    return this.#multicastGroups;
  }

  get qdiscs(): QdiscWriter<void> {
    this.#qdiscs ??= new QdiscWriter(this.#run);
    return this.#qdiscs;
  }

  get classes(): ClassWriter<void> {
    this.#classes ??= new ClassWriter(this.#run);
    return this.#classes;
  }

  get neighbours(): NeighbourWriter<void> {
    this.#neighbours ??= new NeighbourWriter(this.#run);
    return this.#neighbours;
  }

  get rules(): RuleWriter<void> {
    this.#rules ??= new RuleWriter(this.#run);
    return this.#rules;
  }

  get fdb(): FdbWriter<void> {
    this.#fdb ??= new FdbWriter(this.#run);
    return this.#fdb;
  }

  get nexthops(): NexthopObjectWriter<void> {
    this.#nexthops ??= new NexthopObjectWriter(this.#run);
    return this.#nexthops;
  }

  get namespaceIds(): NamespaceIdWriter<void> {
    this.#namespaceIds ??= new NamespaceIdWriter(this.#run);
    return this.#namespaceIds;
  }
}

/**
 * The links, addresses, routes, neighbours and rules of one network namespace. Close it (`await using`); a forgotten
 * one is closed when it is collected and keeps no process alive. Nothing is cached: names are looked up in the kernel.
 */
export class RouteSocket implements AsyncDisposable {
  readonly links: Links;
  readonly addresses: Addresses;
  readonly routes: Routes;
  /** What the others speak through: for messages that no method sends or shows. */
  readonly socket: NetlinkSocket;
  readonly #run: Run<Promise<void>>;
  #vlans: Vlans | undefined;
  #multicastGroups: MulticastGroups | undefined;
  #qdiscs: Qdiscs | undefined;
  #classes: Classes | undefined;
  #neighbours: Neighbours | undefined;
  #rules: Rules | undefined;
  #fdb: ForwardingDatabase | undefined;
  #nexthops: NexthopObjects | undefined;
  #namespaceIds: NamespaceIds | undefined;

  constructor({ netns, tap }: RouteOptions = {}) {
    const socket = openSocket({ protocol: NETLINK.route, netns, tap });
    const run: Run<Promise<void>> = async (plan) => sendSteps(socket, plan());
    this.socket = socket;
    this.#run = run;
    this.links = new Links(socket, run);
    this.addresses = new Addresses(socket, run);
    this.routes = new Routes(socket, run);
  }

  // Most sockets are opened for none of these: they are made when they are used.

  get vlans(): Vlans {
    this.#vlans ??= new Vlans(this.socket, this.#run);
    return this.#vlans;
  }

  get multicastGroups(): MulticastGroups {
    this.#multicastGroups ??= new MulticastGroups(this.socket, this.#run);
    return this.#multicastGroups;
  }

  get qdiscs(): Qdiscs {
    this.#qdiscs ??= new Qdiscs(this.socket, this.#run);
    return this.#qdiscs;
  }

  get classes(): Classes {
    this.#classes ??= new Classes(this.socket, this.#run);
    return this.#classes;
  }

  get neighbours(): Neighbours {
    this.#neighbours ??= new Neighbours(this.socket, this.#run);
    return this.#neighbours;
  }

  get rules(): Rules {
    this.#rules ??= new Rules(this.socket, this.#run);
    return this.#rules;
  }

  get fdb(): ForwardingDatabase {
    this.#fdb ??= new ForwardingDatabase(this.socket, this.#run);
    return this.#fdb;
  }

  get nexthops(): NexthopObjects {
    this.#nexthops ??= new NexthopObjects(this.socket, this.#run);
    return this.#nexthops;
  }

  get namespaceIds(): NamespaceIds {
    this.#namespaceIds ??= new NamespaceIds(this.socket, this.#run);
    return this.#namespaceIds;
  }

  /**
   * Sends many requests in few datagrams.
   *
   * @returns for each call of `fill`, in order, its error, or `undefined` where it succeeded
   * @example
   * const outcomes = await route.batch((b) => {
   *   for (const dst of prefixes) b.routes.add({ dst, via: '172.18.0.9' });
   * });
   */
  async batch(fill: (batch: RouteBatch) => void): Promise<Outcome[]> {
    const batch = new RouteBatch();
    fill(batch);
    return this.send(batch);
  }

  /** Sends a batch that was filled before: see {@link batch}. */
  send(batch: RouteBatch): Promise<Outcome[]> {
    return sendBatch(this.socket, batch.calls);
  }

  /**
   * What happens, one notification at a time, as the kernel tells it: nothing is read, compared or made up for. Subscribes
   * at once. Equals `ip monitor`. See `links.watch` and the like for a state and its changes.
   *
   * @throws SystemCallError `EPERM` all namespaces were asked for without CAP_NET_BROADCAST
   */
  notifications(options: NotificationOptions = {}): AsyncGenerator<RouteNotification, void, undefined> {
    return notifications(this.socket, options);
  }

  /** Closes the socket. Calls that wait fail with `ERR_SOCKET_CLOSED`. */
  close(): void {
    this.socket.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

/**
 * Opens a socket for the links, addresses, routes, neighbours and rules of a namespace.
 *
 * @throws SystemCallError the namespace is not there or not ours to enter; UnsupportedError not on Linux
 * @example
 * await using route = openRoute();
 * await using blue = openRoute({ netns: 'blue' });
 */
export function openRoute(options: RouteOptions = {}): RouteSocket {
  return new RouteSocket(options);
}
