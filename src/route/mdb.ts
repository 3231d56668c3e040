import {
  type BrMdbEntry,
  type MdbEntryInfoMessage,
  type MdbMessage,
  type MdbRouterPortMessage,
  RTM_DELMDB,
  RTM_GETMDB,
  RTM_NEWMDB,
} from '../generated/rt-mdb.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF, formatIp } from '../wire/index.js';
import type { DeviceRef } from './device.js';
import { RTNLGRP } from './groups.js';
import { indexOf } from './link-lookup.js';
import type { Run } from './links.js';
import { GroupWriter } from './mdb-writer.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedAgain } from './watch-again.js';

/** A port that takes part in a multicast group. */
export interface GroupPort {
  /** The group: an IPv4, IPv6 or MAC address. */
  group: string;
  /** Index of the port; the bridge's own where the host takes part. */
  port: number;
  /** The VLAN, 0 without. */
  vid: number;
  /** Set for good, or learned. */
  isPermanent: boolean;
  /** The source that the entry is for. */
  source: string | undefined;
  /** `MDB_FLAGS_*`. */
  flags: number;
  /** The entry as it came. */
  message: MdbEntryInfoMessage;
}

/** What a bridge knows about multicast. */
export interface BridgeGroups {
  /** Index of the bridge. */
  bridge: number;
  groups: GroupPort[];
  /** Ports with multicast routers behind them. */
  routers: MdbRouterPortMessage[];
  /** The message as it came. */
  message: MdbMessage;
}

/** What a watcher of multicast groups yields. */
export type GroupsEvent = WatchEvent<'bridge', BridgeGroups>;

const RUNNING: ReadonlySet<string> = new Set(['timer', 'inetTimer', 'inet6Timer']);

/** Notifications have what lists have; requests of these types do not. */
const NOTIFICATIONS = [RTM_NEWMDB, RTM_DELMDB].map(({ name, type }) => ({ ...RTM_GETMDB, name, type }));

const ETHERTYPE_IP = 0x0800;
const MAC_SIZE = 6;

function groupAddress({ address, proto }: BrMdbEntry): string {
  if (proto === 0)
    return [...address.subarray(0, MAC_SIZE)].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
  return formatIp(address.subarray(0, proto === ETHERTYPE_IP ? 4 : 16));
}

function toGroupPort(message: MdbEntryInfoMessage): GroupPort {
  const { header, attrs } = message;
  return {
    group: groupAddress(header),
    port: header.ifindex,
    vid: header.vid,
    isPermanent: (header.state & 1) !== 0,
    source: attrs.source,
    flags: header.flags,
    message,
  };
}

/** Makes {@link BridgeGroups} of what the kernel sent. */
export function toBridgeGroups(message: MdbMessage): BridgeGroups {
  const { mdb, router } = message.attrs;
  return {
    bridge: message.header.ifindex,
    groups: (mdb?.entry ?? []).flatMap(({ info = [] }) => info.map(toGroupPort)),
    routers: router?.port ?? [],
    message,
  };
}

/** The multicast groups of the bridges of a namespace. */
export class MulticastGroups extends GroupWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * What each bridge, or one, knows about multicast; a long list comes in several parts. Sends `RTM_GETMDB` as a dump.
   * Equals `bridge mdb show`.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  list({ bridge }: { bridge?: DeviceRef | undefined } = {}): Dump<BridgeGroups> {
    return mapDump(
      () => this.#socket.dump(RTM_GETMDB, { header: { family: AF.bridge } }),
      async () => indexOf(this.#socket, 'RTM_GETMDB', bridge),
      (message, index) =>
        index !== undefined && index !== message.header.ifindex ? undefined : toBridgeGroups(message),
    );
  }

  /**
   * What each bridge, or one, knows about multicast, one object for each bridge, then what changes: see {@link WatchEvent}.
   * A name is looked up when the watch begins. Reads `RTM_GETMDB` beside a subscription, again after each burst.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: { bridge?: DeviceRef | undefined } & WatchOptions = {}): Watch<'bridge', BridgeGroups> {
    let bridge = options.bridge;
    const socket = this.#socket;
    const list = (): Dump<BridgeGroups> => this.list({ bridge });
    const watched = watchedAgain<BridgeGroups>(socket, {
      group: RTNLGRP.mdb,
      operations: NOTIFICATIONS,
      keyOf: (item) => String(item.bridge),
      stateOf: ({ groups, routers }) => ({ groups, routers }),
      running: RUNNING,
      async *read() {
        bridge = await indexOf(socket, 'RTM_GETMDB', bridge);
        yield whole(await list().toArray());
      },
    });
    return new Watch(socket, 'bridge', watched, options);
  }
}

/** Puts the parts of long lists together. */
function whole(parts: readonly BridgeGroups[]): BridgeGroups[] {
  const bridges = new Map<number, BridgeGroups>();
  for (const part of parts) {
    const { groups = [], routers = [] } = bridges.get(part.bridge) ?? {};
    bridges.set(part.bridge, { ...part, groups: [...groups, ...part.groups], routers: [...routers, ...part.routers] });
  }
  return [...bridges.values()];
}
