import { RTM_GETLINK, RtextFilter } from '../generated/rt-link.js';
import { RTM_GETSTATS } from '../generated/rt-stats.js';
import {
  type BrVlanMsg,
  encodeBrVlanMsg,
  encodeVlanDumpAttrs,
  RTM_DELVLAN,
  RTM_GETVLAN,
  RTM_NEWVLAN,
  type VlanAttrs,
  VlanDumpFlags,
  vlanDumpAttrsNames,
} from '../generated/rt-vlan.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import { AF, type Operation } from '../wire/index.js';
import type { DeviceRef } from './device.js';
import { RTNLGRP } from './groups.js';
import { indexOf } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import type { LinkNames } from './route.js';
import { explainDump, mapDump } from './stream.js';
import {
  type PortVlanOptions,
  type PortVlans,
  type PortVlanTraffic,
  toPortVlanOptions,
  toPortVlans,
  toPortVlanTraffic,
} from './vlan.js';
import { VlanWriter } from './vlan-writer.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedAgain } from './watch-again.js';

/** Which VLANs to list. */
export interface VlanFilter {
  /** Those of one bridge or port. */
  dev?: DeviceRef | undefined;
}

/** What a watcher of VLANs yields. */
export type VlanEvent = WatchEvent<'port', PortVlans>;

/** What to ask about options. */
export interface VlanOptionsFilter extends VlanFilter {
  /** Traffic counters too. */
  statistics?: boolean | undefined;
  /** Options of VLANs in whole bridges instead of those of bridges and ports. */
  global?: boolean | undefined;
}

/** `RTM_GETVLAN` as a dump: the request has attributes of its own. */
function vlanDump(flags: number): Operation<BrVlanMsg, VlanAttrs> {
  return {
    ...RTM_GETVLAN,
    attributes: vlanDumpAttrsNames,
    encode: (w, { header = {} }) => {
      encodeBrVlanMsg(w, w.header(RTM_GETVLAN.headerSize), header);
      encodeVlanDumpAttrs(w, { flags });
    },
  };
}

/** `IFLA_STATS_FILTER_BIT` of `IFLA_STATS_LINK_XSTATS` and of `IFLA_STATS_LINK_XSTATS_SLAVE`. */
const XSTATS = { bridge: 1 << 1, port: 1 << 2 } as const;

const LACKING = { lacking: 'VLANs on bridges' };

interface Chosen {
  names: LinkNames;
  index: number | undefined;
}

/** The VLANs of the bridges and ports of a namespace. */
export class Vlans extends VlanWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * The VLANs of each bridge and port, or of one. With `compressed` VLANs that are alike come as ranges. Sends
   * `RTM_GETLINK` of `AF_BRIDGE` as a dump. Equals `bridge vlan show`.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  list({ dev, compressed = false }: VlanFilter & { compressed?: boolean | undefined } = {}): Dump<PortVlans> {
    const extMask = compressed ? RtextFilter.brvlanCompressed : RtextFilter.brvlan;
    return mapDump(
      () => this.#socket.dump(RTM_GETLINK, { header: { ifiFamily: AF.bridge }, attrs: { extMask } }),
      () => this.#choose(dev),
      (message, { names, index }) => {
        const { ifiFamily, ifiIndex } = message.header;
        if (ifiFamily !== AF.bridge || (index !== undefined && index !== ifiIndex)) return undefined;
        return toPortVlans(message, names);
      },
    );
  }

  /**
   * The VLANs of each bridge and port, or of one, then what changes: see {@link WatchEvent}. A name is looked up when the
   * watch begins. Reads `RTM_GETLINK` of `AF_BRIDGE` beside a subscription, again after each burst.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: VlanFilter & { compressed?: boolean | undefined } & WatchOptions = {}): Watch<'port', PortVlans> {
    let { dev } = options;
    const socket = this.#socket;
    const list = (): Dump<PortVlans> => this.list({ dev, compressed: options.compressed });
    const watched = watchedAgain<PortVlans>(socket, {
      group: RTNLGRP.brvlan,
      operations: [RTM_NEWVLAN, RTM_DELVLAN],
      keyOf: ({ index }) => String(index),
      stateOf: ({ message: _, ...state }) => state,
      async *read() {
        dev = await indexOf(socket, 'RTM_GETLINK', dev);
        yield* list().batches();
      },
    });
    return new Watch(socket, 'port', watched, options);
  }

  /**
   * VLANs with their options, alike ones as ranges. Sends `RTM_GETVLAN` as a dump. Equals `bridge -d vlan show`, and with
   * `global` `bridge vlan global show`.
   *
   * @throws NetlinkError `ENODEV` no such link; `EOPNOTSUPP` the kernel has no VLANs on bridges
   */
  options({ dev, statistics = false, global = false }: VlanOptionsFilter = {}): Dump<PortVlanOptions> {
    const flags = (statistics ? VlanDumpFlags.stats : 0) | (global ? VlanDumpFlags.global : 0);
    const operation = vlanDump(flags);
    return mapDump(
      () => explainDump(this.#socket.dump(operation, { header: { family: AF.bridge } }), LACKING),
      () => this.#choose(dev),
      (message, { names, index }) => {
        const { family, ifindex } = message.header;
        if (family !== AF.bridge || (index !== undefined && index !== ifindex)) return undefined;
        return toPortVlanOptions(message, names);
      },
    );
  }

  /**
   * Traffic by VLAN: what bridges count for themselves, or for their ports. Sends `RTM_GETSTATS` as a dump. Equals
   * `bridge -s vlan show`, which shows both.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  traffic(of: 'bridge' | 'port', { dev }: VlanFilter = {}): Dump<PortVlanTraffic> {
    return mapDump(
      () => this.#socket.dump(RTM_GETSTATS, { header: { filterMask: XSTATS[of] } }),
      () => this.#choose(dev),
      (message, { names, index }) =>
        index !== undefined && index !== message.header.ifindex ? undefined : toPortVlanTraffic(message, names),
    );
  }

  async #choose(dev: DeviceRef | undefined): Promise<Chosen> {
    return { names: await linkNames(this.#socket), index: await indexOf(this.#socket, 'RTM_GETLINK', dev) };
  }
}
