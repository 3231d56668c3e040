import * as netns from '../../netns/index.js';
import {
  type AddrGenMode,
  type DeviceRef,
  getLinkPorts,
  type Link,
  type LinkChanges,
  type LinkPort,
  type LinkSpec,
  openRoute,
  type PortRef,
  RouteBatch,
  type RouteSocket,
  sendInside,
} from '../../route/index.js';
import { macFor } from '../address/index.js';
import type { AttachSpec } from './attach-spec.js';
import { announce, configuration, settingsOf, throwFirst } from './inside.js';

/** An interface that was made. */
export interface Attached {
  /** The host's end. */
  link: string;
  index: number;
  hostMac: string;
  /** Ethernet address of the container's end. */
  mac: string;
  /** Index of the container's end, in its namespace. */
  peerIndex: number;
  /** How the host's end was to make its IPv6 addresses; `undefined` where the kernel has no IPv6. */
  addrGenMode?: AddrGenMode | undefined;
}

/** An attachment on its way. */
interface Work {
  spec: AttachSpec;
  mac: string;
  namespace: netns.NetworkNamespace | undefined;
  bridge: number;
  /** Whether the pair is there, of this run's making. */
  isMade: boolean;
  attached: Attached | undefined;
  /** The id of the container's namespace here; `undefined` where that is ours. */
  peerNetnsid: number | undefined;
  failure: Error | undefined;
}

/** How many at once: each holds the fd of its namespace meanwhile. */
const AT_ONCE = 128;
/** How often it is looked whether a worker has done its part. */
const LOOKS = 100;

/**
 * Puts a container on a bridge: a veth pair whose other end is in the container's namespace, with its addresses, up, and
 * with its routes. When something fails, nothing is left of it.
 *
 * Sends one `RTM_NEWLINK` for both ends, one for what the bridge keeps with the port (the kernel takes nothing of that
 * with a new link: rtnl_newlink_create, net/core/rtnetlink.c), in the namespace one datagram of `RTM_NEWLINK`,
 * `RTM_NEWADDR` and `RTM_NEWROUTE`, and one that sets the host's end up. That comes last: a port that is up without a carrier is
 * enabled, disabled and enabled again, and each time the bridge goes through all of its ports and addresses (br_stp_disable_port).
 *
 * @throws NetlinkError what the kernel refused, the container's name before it: `EEXIST` a link of the name is there, here
 *   or inside; SystemCallError the namespace is not there; Error `EADDRINUSE` duplicate address detection found one
 */
export async function attach(route: RouteSocket, spec: AttachSpec): Promise<Attached> {
  const [outcome] = await attachAll(route, [spec]);
  if (outcome instanceof Error) throw outcome;
  return outcome!;
}

/**
 * Puts many containers on bridges; their requests go out in few datagrams. Those that fail are left out, as in
 * {@link attach}.
 *
 * @returns for each what was made, or why it was not
 */
export async function attachAll(route: RouteSocket, specs: readonly AttachSpec[]): Promise<(Attached | Error)[]> {
  const outcomes: (Attached | Error)[] = [];
  for (let at = 0; at < specs.length; at += AT_ONCE) {
    const some = specs.slice(at, at + AT_ONCE).map(toWork);
    try {
      await attachSome(route, some);
    } finally {
      for (const { namespace } of some) namespace?.close();
    }
    outcomes.push(...some.map(({ failure, attached }) => failure ?? attached!));
  }
  return outcomes;
}

async function attachSome(route: RouteSocket, some: readonly Work[]): Promise<void> {
  for (const work of some) await attempt(work, () => prepare(route, work, some));
  await together(some, (left) =>
    route.batch((batch) => {
      for (const work of left) batch.links.create(pairOf(work));
    }),
  );
  for (const work of some) work.isMade = work.failure === undefined;
  await together(some, (left) => look(route, left));
  await together(some, (left) =>
    route.batch((batch) => {
      for (const { spec, attached } of left) batch.links.set(attached!.index, portOf(spec, attached!));
    }),
  );
  for (const work of some.filter(({ spec }) => spec.vlans !== undefined))
    await attempt(work, () => joinVlans(route, work));
  for (const work of some) await attempt(work, async () => writeSettings(work));
  await together(some, configure);
  await together(some, (left) =>
    route.batch((batch) => {
      for (const { attached } of left) batch.links.set(attached!.index, { up: true });
    }),
  );
  await settle(
    route,
    some.filter(({ spec }) => !spec.peer.isDown),
  );
  for (const work of some.filter(({ spec }) => spec.dad)) await attempt(work, () => detect(work));
  for (const work of some.filter(isStranger)) await attempt(work, () => introduce(work));
  await removeFailed(route, some);
}

function toWork(spec: AttachSpec): Work {
  const none = {
    namespace: undefined,
    attached: undefined,
    peerNetnsid: undefined,
    failure: undefined,
  };
  return { spec, mac: '', bridge: 0, isMade: false, ...none };
}

/** Does what concerns one of many; a failure is its own, and ends what is done for it. */
async function attempt(work: Work, task: () => Promise<void>): Promise<void> {
  if (work.failure !== undefined) return;
  try {
    await task();
  } catch (error) {
    fail(work, error);
  }
}

function fail(work: Work, error: unknown): void {
  const failure = error instanceof Error ? error : new Error(String(error));
  failure.message = `${work.spec.name}: ${failure.message}`;
  work.failure = failure;
}

/** Does something for all that have not failed at once; gets an outcome for each, and a failure of the whole is everyone's. */
async function together(
  all: readonly Work[],
  task: (left: readonly Work[]) => Promise<readonly (Error | undefined)[]>,
): Promise<void> {
  const left = all.filter(({ failure }) => failure === undefined);
  if (left.length === 0) return;
  try {
    const outcomes = await task(left);
    for (const [index, work] of left.entries()) if (outcomes[index] !== undefined) fail(work, outcomes[index]);
  } catch (error) {
    for (const work of left) work.failure = error as Error;
  }
}

/** Finds what the request names: the bridge, once for all of them, and the namespace. */
async function prepare(route: RouteSocket, work: Work, all: readonly Work[]): Promise<void> {
  const { bridge, peer, addresses, link } = work.spec;
  const known = all.find((other) => other.spec.bridge === bridge && other.bridge !== 0);
  work.bridge = typeof bridge === 'number' ? bridge : (known?.bridge ?? (await linkOf(route, bridge)).index);
  work.mac = peer.mac ?? macFor(addresses[0] ?? refuse(link));
  work.namespace = netns.open(peer.netns);
}

function refuse(link: string): never {
  throw new TypeError(`${link} needs an address or a MAC`);
}

/**
 * A veth uses one queue, and has as many as there are processors unless told: for leaving the others idle the kernel waits
 * until no processor uses them, twice for a pair (veth_init_queues, drivers/net/veth.c; netif_set_real_num_tx_queues).
 */
const ONE_QUEUE = { txQueues: 1, rxQueues: 1 } as const;

/** Indexes for names: a name that the batch would have to look up holds up all that come behind it. */
function pairOf({ spec, mac, bridge, namespace }: Work): LinkSpec {
  const { link, peer, group, mtu, hostMac } = spec;
  const inside = { name: peer.name, netns: { fd: namespace!.fd }, address: mac, mtu, ...ONE_QUEUE };
  return { name: link, kind: 'veth', master: bridge, group, mtu, address: hostMac, peer: inside, ...ONE_QUEUE };
}

/** Reads what the kernel chose for the pairs. */
async function look(route: RouteSocket, all: readonly Work[]): Promise<(Error | undefined)[]> {
  const links = await getLinkPorts(
    route.socket,
    all.map(({ spec }) => spec.link),
  );
  return all.map((work, index) => {
    const link = links[index];
    if (link === undefined || link instanceof Error) return link ?? noLink(work.spec.link);
    const hostMac = link.address ?? '';
    const { addrGenMode, link: peerIndex = 0 } = link;
    work.peerNetnsid = link.linkNetnsid;
    work.attached = { link: link.name, index: link.index, hostMac, mac: work.mac, peerIndex, addrGenMode };
    return undefined;
  });
}

/** What the bridge keeps with the port. It needs no address: each costs the host routes; without IPv6 the kernel refuses the word. */
function portOf({ alias, isolated, hairpin }: AttachSpec, attached: Attached): LinkChanges {
  return { alias, port: { isolated, hairpin }, addrGenMode: hasIpv6(attached) ? 'none' : undefined };
}

function hasIpv6(attached: Attached | undefined): boolean {
  return attached?.addrGenMode !== undefined;
}

/**
 * Whether its neighbours may know one of its addresses by another Ethernet address. They do not where that is made from the
 * only address: whoever had it before had the same one. What is told reaches every port: a cost that grows with the network.
 */
function isStranger({ spec: { addresses }, mac }: Work): boolean {
  if (addresses.length === 0) return false;
  return addresses.length > 1 || mac !== macFor(addresses[0]!);
}

/** Before the container's end is up. */
async function joinVlans(route: RouteSocket, { spec, attached }: Work): Promise<void> {
  const dev = attached!.index;
  const { leave, join } = spec.vlans!;
  const outcomes = await route.batch((batch) => {
    for (const vid of leave) batch.vlans.delete({ dev, vid });
    for (const vlan of join) batch.vlans.add({ ...vlan, dev });
  });
  throwFirst(outcomes);
}

/** Waits for duplicate address detection, which begins now that the bridge forwards its questions. */
async function detect(work: Work): Promise<void> {
  const { spec, namespace, attached } = work;
  await using inside = openInside(work);
  await (await import('./detect.js')).addDetected(namespace!, inside, attached!.peerIndex, spec);
}

function writeSettings(work: Work): void {
  const settings = settingsOf(work.spec, isStranger(work));
  if (Object.keys(settings).length > 0) work.namespace!.writeSysctls(settings);
}

/** Configures the containers' ends. */
async function configure(all: readonly Work[]): Promise<readonly (Error | undefined)[]> {
  const batch = new RouteBatch();
  const outcomes = sendInside(
    all.map(({ namespace, attached, spec }) => {
      const calls = configuration(batch, attached!.peerIndex, spec, hasIpv6(attached));
      return { netnsFd: namespace!.fd, calls };
    }),
  );
  return outcomes.map((some) => some.find((outcome) => outcome !== undefined));
}

/** A socket inside, which needs no handle of its own of the namespace. */
function openInside({ namespace }: Work): RouteSocket {
  return namespace!.run(() => openRoute());
}

/**
 * Waits until packets come through in both directions: the bridge forwards, and the container's end has its queue, without which
 * what it sends is lost. A worker of the kernel's sees to both, or who asks (linkwatch_sync_dev). The bridge, which may have got
 * its carrier by that, is asked for last.
 */
async function settle(route: RouteSocket, all: readonly Work[]): Promise<void> {
  let waiting = all;
  await soon(async () => {
    const still: Work[] = [];
    await together(waiting, async (left) => {
      const bridges = new Set(left.map(({ bridge }) => bridge));
      const ends = left.flatMap(({ attached, peerNetnsid: netnsid }): PortRef[] => {
        const { index, peerIndex } = attached!;
        return [netnsid === undefined ? peerIndex : { index: peerIndex, netnsid }, index];
      });
      const links = await getLinkPorts(route.socket, [...ends, ...bridges]);
      return left.map((work, index) => {
        const [peer, port] = [links[2 * index], links[2 * index + 1]];
        for (const link of [peer, port])
          if (link === undefined || link instanceof Error) return link ?? noLink(work.spec.link);
        const [isUp, state] = [(peer as LinkPort).isOperational, (port as LinkPort).state];
        if (!isUp || state !== 'forwarding') still.push(work);
        return undefined;
      });
    });
    waiting = still;
    return still.length === 0;
  });
}

/**
 * Tells the neighbours, as soon as the IPv6 addresses are there: the kernel makes them usable in a worker of its own
 * (addrconf_dad_work, without detection too), and what comes before that is lost.
 */
async function introduce(work: Work): Promise<void> {
  const { spec, attached } = work;
  const { peerIndex, mac } = attached!;
  await using inside = openInside(work);
  for (const address of spec.addresses.filter((text) => text.includes(':')))
    await soon(async () => (await inside.routes.resolve(address.split('/', 1)[0]!))?.type === 'local');
  await announce(inside, peerIndex, mac);
}

/** Waits for what a worker of the kernel does within microseconds; not for ever. */
async function soon(isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < LOOKS && !(await isSo()); looks++) await new Promise((resolve) => setImmediate(resolve));
}

async function linkOf(route: RouteSocket, ref: DeviceRef): Promise<Link> {
  const link = await route.links.get(ref);
  if (link === undefined) throw noLink(ref);
  return link;
}

function noLink(ref: DeviceRef): Error {
  return new Error(`there is no link ${ref}`);
}

async function removeFailed(route: RouteSocket, all: readonly Work[]): Promise<void> {
  const failed = all.filter(({ failure, isMade }) => failure !== undefined && isMade);
  if (failed.length === 0) return;
  await route.batch((batch) => {
    for (const { spec, attached } of failed) batch.links.delete(attached?.index ?? spec.link);
  });
}
