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
  readonly vlans: VlanWriter<void>;
  readonly multicastGroups: GroupWriter<void>;
  readonly qdiscs: QdiscWriter<void>;
  readonly classes: ClassWriter<void>;
  readonly addresses: AddressWriter<void>;
  readonly routes: RouteWriter<void>;
  readonly neighbours: NeighbourWriter<void>;
  readonly rules: RuleWriter<void>;
  readonly fdb: FdbWriter<void>;
  readonly nexthops: NexthopObjectWriter<void>;
  readonly namespaceIds: NamespaceIdWriter<void>;
  /** The calls so far: their steps, or the error of one that cannot be sent. */
  readonly calls: (Step[] | Error)[] = [];

  constructor() {
    const run: Run<void> = (plan) => {
      try {
        this.calls.push(plan());
      } catch (error) {
        this.calls.push(error as Error);
      }
    };
    this.links = new LinkWriter(run);
    this.vlans = new VlanWriter(run);
    this.multicastGroups = new GroupWriter(run);
    this.qdiscs = new QdiscWriter(run);
    this.classes = new ClassWriter(run);
    this.addresses = new AddressWriter(run);
    this.routes = new RouteWriter(run);
    this.neighbours = new NeighbourWriter(run);
    this.rules = new RuleWriter(run);
    this.fdb = new FdbWriter(run);
    this.nexthops = new NexthopObjectWriter(run);
    this.namespaceIds = new NamespaceIdWriter(run);
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
  readonly neighbours: Neighbours;
  readonly rules: Rules;
  readonly fdb: ForwardingDatabase;
  readonly vlans: Vlans;
  readonly nexthops: NexthopObjects;
  readonly multicastGroups: MulticastGroups;
  readonly qdiscs: Qdiscs;
  readonly classes: Classes;
  readonly namespaceIds: NamespaceIds;
  /** What the others speak through: for messages that no method sends or shows. */
  readonly socket: NetlinkSocket;

  constructor({ netns, tap }: RouteOptions = {}) {
    const socket = openSocket({ protocol: NETLINK.route, netns, tap });
    const run: Run<Promise<void>> = async (plan) => sendSteps(socket, plan());
    this.socket = socket;
    this.links = new Links(socket, run);
    this.addresses = new Addresses(socket, run);
    this.routes = new Routes(socket, run);
    this.neighbours = new Neighbours(socket, run);
    this.rules = new Rules(socket, run);
    this.fdb = new ForwardingDatabase(socket, run);
    this.vlans = new Vlans(socket, run);
    this.nexthops = new NexthopObjects(socket, run);
    this.multicastGroups = new MulticastGroups(socket, run);
    this.qdiscs = new Qdiscs(socket, run);
    this.classes = new Classes(socket, run);
    this.namespaceIds = new NamespaceIds(socket, run);
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
