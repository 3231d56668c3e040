import {
  IfinfoFlags,
  type Ifinfomsg,
  type LinkAttrs,
  type LinkinfoAttrs,
  RTM_DELLINK,
  RTM_NEWLINK,
} from '../generated/rt-link.js';
import type { NetnsRef } from '../socket/index.js';
import { type MessageInput, NLM_F } from '../wire/index.js';
import { checkDevice, checkName, type DeviceRef, MAX_NAME } from './device.js';
import {
  type BridgeInfo,
  type BridgePort,
  fromBridge,
  fromMacvlan,
  fromPort,
  fromVxlan,
  type MacvlanInfo,
  type VlanInfo,
  type VrfInfo,
  type VxlanInfo,
} from './info.js';
import type { PlainKind } from './link.js';
import { refuse } from './refusal.js';
import type { Resolver, Step } from './step.js';

/** What any link can be given when it is made and later. What is left out is left as it is; 0 is 0. */
export interface LinkOptions {
  /** True sets it up, false down. */
  up?: boolean | undefined;
  /** Largest packet, in bytes. */
  mtu?: number | undefined;
  /** Link-layer address, `'02:42:ac:12:00:02'`. */
  address?: string | undefined;
  broadcast?: string | undefined;
  /** Free text, at most 255 bytes; `''` removes it. */
  alias?: string | undefined;
  /** Group number. All links of a group can be deleted with one request ({@link LinkWriter.deleteGroup}). */
  group?: number | undefined;
  /** Length of the transmit queue, in packets. */
  txQueueLength?: number | undefined;
  /** False: no neighbours are looked up (`ip link set arp off`). */
  arp?: boolean | undefined;
  multicast?: boolean | undefined;
  allMulticast?: boolean | undefined;
  promiscuous?: boolean | undefined;
  /** The link to be a port of, by name or index. `null` takes it out. */
  master?: DeviceRef | null | undefined;
  /** Namespace to be in. */
  netns?: NetnsRef | undefined;
}

/** The other end of a veth pair: made in the same request, in its own namespace. It cannot have a master yet. */
export interface PeerOptions extends Omit<LinkOptions, 'master' | 'alias'> {
  /** At most 15 bytes. The kernel finds one (`veth0`, `veth1` ...) when there is none. */
  name?: string | undefined;
  index?: number | undefined;
}

/** A link to be made. */
export type LinkSpec = LinkOptions & {
  /** At most 15 bytes; with `%d` the kernel puts in the first free number. */
  name: string;
  index?: number | undefined;
  txQueues?: number | undefined;
  rxQueues?: number | undefined;
  /** What its master keeps with the port, with a bridge for a {@link LinkOptions.master}. */
  port?: BridgePort | undefined;
} & (
    | { kind: 'bridge'; bridge?: BridgeInfo | undefined }
    | { kind: 'veth'; peer?: PeerOptions | undefined }
    | { kind: 'vxlan'; vxlan: Omit<VxlanInfo, 'link'> & { /** The link below. */ dev?: DeviceRef | undefined } }
    | { kind: 'macvlan'; link: DeviceRef; macvlan?: MacvlanInfo | undefined }
    | { kind: 'macvtap'; link: DeviceRef; macvtap?: MacvlanInfo | undefined }
    | { kind: 'vlan'; link: DeviceRef; vlan: VlanInfo }
    | { kind: 'vrf'; vrf: VrfInfo }
    | { kind: Exclude<PlainKind, 'veth'>; link?: DeviceRef | undefined }
  );

/** What a link can be changed to. */
export interface LinkChanges extends LinkOptions {
  /** A new name. Older kernels want the link down for it. */
  name?: string | undefined;
  carrier?: boolean | undefined;
  /** What its bridge keeps with the port. */
  port?: BridgePort | undefined;
  /** What a bridge is set to. */
  bridge?: BridgeInfo | undefined;
  /** What a VXLAN tunnel is set to; much of it cannot be changed. */
  vxlan?: VxlanInfo | undefined;
  macvlan?: MacvlanInfo | undefined;
}

type LinkInput = MessageInput<Ifinfomsg, LinkAttrs>;

const FLAG_OPTIONS = [
  ['up', IfinfoFlags.up, true],
  ['arp', IfinfoFlags.noArp, false],
  ['multicast', IfinfoFlags.multicast, true],
  ['allMulticast', IfinfoFlags.allMulti, true],
  ['promiscuous', IfinfoFlags.promisc, true],
] as const;

/** The two flag words of the header: the flags to set, and those that are meant. */
function flagsOf(request: string, field: string, options: LinkOptions): { ifiFlags: number; ifiChange: number } {
  let ifiFlags = 0;
  let ifiChange = 0;
  for (const [name, bit, sets] of FLAG_OPTIONS) {
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') refuse(request, `${field}${name}`, value, 'true or false');
    ifiChange |= bit;
    if (value === sets) ifiFlags |= bit;
  }
  return { ifiFlags, ifiChange };
}

/** The attributes that options are; devices and namespaces are resolved. */
function attrsOf(options: LinkOptions, resolver: Resolver): LinkAttrs {
  return {
    mtu: options.mtu,
    address: options.address,
    broadcast: options.broadcast,
    ifalias: options.alias,
    group: options.group,
    txqlen: options.txQueueLength,
    master: options.master === undefined ? undefined : options.master === null ? 0 : resolver.indexOf(options.master),
    netNsFd: options.netns === undefined ? undefined : resolver.fdOf(options.netns),
  };
}

function devicesOf(
  request: string,
  options: { master?: DeviceRef | null | undefined; link?: DeviceRef | undefined },
): DeviceRef[] {
  const devices: DeviceRef[] = [];
  if (options.master !== undefined && options.master !== null)
    devices.push(checkDevice(request, 'master', options.master));
  if (options.link !== undefined) devices.push(checkDevice(request, 'link', options.link));
  return devices;
}

function peerOf(request: string, peer: PeerOptions, resolver: Resolver): LinkInput & { header: Ifinfomsg } {
  const flags = flagsOf(request, 'peer.', { ...peer, up: undefined }); // see setPeerUp
  const header = { ifiFamily: 0, ifiType: 0, ifiIndex: peer.index ?? 0, ...flags };
  return { header, attrs: { ifname: peer.name, ...attrsOf(peer, resolver) } };
}

function linkinfoOf(request: string, spec: LinkSpec, resolver: Resolver): LinkinfoAttrs {
  switch (spec.kind) {
    case 'bridge':
      return { kind: 'bridge', data: spec.bridge && fromBridge(request, spec.bridge) };
    case 'veth': {
      if (spec.peer === undefined) return { kind: 'veth' };
      const { header, attrs } = peerOf(request, spec.peer, resolver);
      return { kind: 'veth', data: { peer: { header, attrs: attrs ?? {} } } };
    }
    case 'vxlan': {
      const { dev, ...info } = spec.vxlan;
      return {
        kind: 'vxlan',
        data: { ...fromVxlan(request, info), link: dev === undefined ? undefined : resolver.indexOf(dev) },
      };
    }
    case 'macvlan':
      return { kind: 'macvlan', data: spec.macvlan && fromMacvlan(request, spec.macvlan) };
    case 'macvtap':
      return { kind: 'macvtap', data: spec.macvtap && fromMacvlan(request, spec.macvtap) };
    case 'vlan':
      return { kind: 'vlan', data: spec.vlan };
    case 'vrf':
      return { kind: 'vrf', data: spec.vrf };
    default:
      return { kind: spec.kind };
  }
}

function checkKind(request: string, kind: string): void {
  if (typeof kind !== 'string' || kind === '') refuse(request, 'kind', kind, 'a kind of link, such as bridge or veth');
}

/**
 * The kernel configures a veth's peer before it has joined the two (`veth_newlink`, drivers/net/veth.c), and opening one
 * alone is `ENOTCONN`. So the peer comes named and in its namespace, but is set up by a request of its own.
 */
function setPeerUp(name: string, netns: NetnsRef | undefined): Step {
  const peer = { peerOf: name };
  return {
    devices: [peer],
    netns,
    build: (resolver) => ({
      operation: RTM_NEWLINK,
      message: {
        header: { ifiIndex: resolver.indexOf(peer), ifiFlags: IfinfoFlags.up, ifiChange: IfinfoFlags.up },
      } satisfies LinkInput,
      subject: `peer of ${name}`,
    }),
  };
}

/** Steps that make a link: one request, and one more each when its port or a peer's state are to be set. */
export function createLink(spec: LinkSpec): Step[] {
  const request = `RTM_NEWLINK ${spec.name}`;
  checkName(request, 'name', spec.name);
  checkKind(request, spec.kind);
  if (spec.kind === 'veth' && spec.peer?.name !== undefined) checkName(request, 'peer.name', spec.peer.name);
  const below = 'link' in spec ? spec.link : undefined;
  const devices = devicesOf(request, { master: spec.master, link: below });
  if (spec.kind === 'vxlan' && spec.vxlan.dev !== undefined)
    devices.push(checkDevice(request, 'vxlan.dev', spec.vxlan.dev));
  const create: Step = {
    devices,
    changesLinks: true,
    build: (resolver) => ({
      operation: RTM_NEWLINK,
      message: {
        header: { ifiIndex: spec.index ?? 0, ...flagsOf(request, '', spec) },
        attrs: {
          ifname: spec.name,
          ...attrsOf(spec, resolver),
          link: below === undefined ? undefined : resolver.indexOf(below),
          numTxQueues: spec.txQueues,
          numRxQueues: spec.rxQueues,
          linkinfo: linkinfoOf(request, spec, resolver),
        },
      } satisfies LinkInput,
      flags: NLM_F.create | NLM_F.excl,
      subject: spec.name,
    }),
    undo: () => deleteLink(spec.name)[0]!,
  };
  const steps = [create];
  if (spec.port !== undefined) steps.push(...setLink(spec.name, { port: spec.port }));
  if (spec.kind === 'veth' && spec.peer?.up) steps.push(setPeerUp(spec.name, spec.peer.netns));
  return steps;
}

/** Steps that change a link. */
export function setLink(dev: DeviceRef, changes: LinkChanges): Step[] {
  const request = `RTM_NEWLINK ${dev}`;
  checkDevice(request, 'dev', dev);
  if (changes.name !== undefined) checkName(request, 'name', changes.name);
  return [
    {
      devices: [dev, ...devicesOf(request, changes)],
      changesLinks: changes.name !== undefined || changes.netns !== undefined,
      build: (resolver) => ({
        operation: RTM_NEWLINK,
        message: {
          header: { ifiIndex: resolver.indexOf(dev), ...flagsOf(request, '', changes) },
          attrs: {
            ifname: changes.name,
            ...attrsOf(changes, resolver),
            carrier: changes.carrier === undefined ? undefined : Number(changes.carrier),
            linkinfo: changedInfo(request, changes),
          },
        } satisfies LinkInput,
        subject: String(dev),
      }),
    },
  ];
}

function changedInfo(request: string, { bridge, vxlan, macvlan, port }: LinkChanges): LinkinfoAttrs | undefined {
  const slave = port === undefined ? {} : ({ slaveKind: 'bridge', slaveData: fromPort(request, port) } as const);
  if (bridge !== undefined) return { kind: 'bridge', data: fromBridge(request, bridge), ...slave };
  if (vxlan !== undefined) return { kind: 'vxlan', data: fromVxlan(request, vxlan), ...slave };
  if (macvlan !== undefined) return { kind: 'macvlan', data: fromMacvlan(request, macvlan), ...slave };
  return port === undefined ? undefined : { ...slave };
}

/** The step that deletes a link; a veth goes with its other end, a bridge lets its ports go. */
export function deleteLink(dev: DeviceRef): Step[] {
  checkDevice(`RTM_DELLINK ${dev}`, 'dev', dev);
  const attrs: LinkAttrs = typeof dev === 'number' ? {} : dev.length > MAX_NAME ? { altIfname: dev } : { ifname: dev };
  const message: LinkInput = { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs };
  return [
    { devices: [], changesLinks: true, build: () => ({ operation: RTM_DELLINK, message, subject: String(dev) }) },
  ];
}

/** The step that deletes all links of a group with one request. */
export function deleteLinkGroup(group: number): Step[] {
  const message: LinkInput = { attrs: { group } };
  return [
    { devices: [], changesLinks: true, build: () => ({ operation: RTM_DELLINK, message, subject: `group ${group}` }) },
  ];
}
