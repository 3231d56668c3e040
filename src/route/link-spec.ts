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
import type { Resolver, Step, StepDevice } from './step.js';

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

/**
 * The link to be a port of. The kernel looks for it where the port will be, which may be another namespace.
 *
 * @returns undefined where none is given, 0 to be taken out
 */
function masterOf(request: string, { master, netns }: LinkOptions): StepDevice | 0 | undefined {
  if (master === undefined || master === null) return master === null ? 0 : undefined;
  checkDevice(request, 'master', master);
  return netns === undefined || typeof master === 'number' ? master : { dev: master, netns };
}

/** Those of the links that have to be looked up. */
function devicesOf(devices: readonly (StepDevice | undefined)[]): StepDevice[] {
  return devices.filter((device): device is StepDevice => device !== undefined && device !== 0);
}

/** The attributes that options are; devices and namespaces are resolved. */
function attrsOf(request: string, options: LinkOptions, resolver: Resolver): LinkAttrs {
  const { netns } = options;
  const master = masterOf(request, options);
  return {
    mtu: options.mtu,
    address: options.address,
    broadcast: options.broadcast,
    ifalias: options.alias,
    group: options.group,
    txqlen: options.txQueueLength,
    master: master === undefined ? undefined : resolver.indexOf(master),
    netNsFd: netns === undefined ? undefined : resolver.fdOf(netns),
  };
}

function peerOf(request: string, peer: PeerOptions, resolver: Resolver): LinkInput & { header: Ifinfomsg } {
  const flags = flagsOf(request, 'peer.', { ...peer, up: undefined }); // see setPeerUp
  const header = { ifiFamily: 0, ifiType: 0, ifiIndex: peer.index ?? 0, ...flags };
  return { header, attrs: { ifname: peer.name, ...attrsOf(request, peer, resolver) } };
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

/**
 * The kernel configures a veth's peer before it has joined the two (`veth_newlink`, drivers/net/veth.c), and opening one
 * alone is `ENOTCONN`. So the peer comes named and in its namespace, but is set up by a request of its own.
 */
function setPeerUp({ name, netns }: LinkSpec, peer: PeerOptions): Step {
  const device = { dev: name, netns, isPeer: true };
  return {
    devices: [device],
    netns: peer.netns,
    build: (resolver) => ({
      operation: RTM_NEWLINK,
      message: {
        header: { ifiIndex: resolver.indexOf(device), ifiFlags: IfinfoFlags.up, ifiChange: IfinfoFlags.up },
      } satisfies LinkInput,
      subject: `peer of ${name}`,
    }),
  };
}

/** What the kernel does not take from a new link (`rtnl_create_link`, net/core/rtnetlink.c): alias and port. */
function finishLink(request: string, { name, netns, alias, port }: LinkSpec): Step {
  const linkinfo = changedInfo(request, { port });
  const message: LinkInput = { attrs: { ifname: name, ifalias: alias, linkinfo } };
  return { devices: [], netns, build: () => ({ operation: RTM_NEWLINK, message, subject: name }) };
}

function checkSpec(request: string, spec: LinkSpec): void {
  const { name, kind, alias, port } = spec;
  checkName(request, 'name', name);
  if (typeof kind !== 'string' || (kind as string) === '')
    refuse(request, 'kind', kind, 'a kind of link, such as bridge or veth');
  const peer = kind === 'veth' ? spec.peer : undefined;
  if (peer?.name !== undefined) checkName(request, 'peer.name', peer.name);
  const hasMore = alias !== undefined || port !== undefined || peer?.up === true;
  if (name.includes('%') && hasMore) refuse(request, 'name', name, 'a fixed name, which alias, port and peer.up need');
}

/** Steps that make a link: one request, one more for alias and port, one more to set a peer up. */
export function createLink(spec: LinkSpec): Step[] {
  const request = `RTM_NEWLINK ${spec.name}`;
  checkSpec(request, spec);
  const below = 'link' in spec ? spec.link : undefined;
  if (below !== undefined) checkDevice(request, 'link', below);
  const tunnel = spec.kind === 'vxlan' ? spec.vxlan.dev : undefined;
  if (tunnel !== undefined) checkDevice(request, 'vxlan.dev', tunnel);
  const create: Step = {
    devices: devicesOf([masterOf(request, spec), below, tunnel]),
    changesLinks: true,
    build: (resolver) => ({
      operation: RTM_NEWLINK,
      message: {
        header: { ifiIndex: spec.index ?? 0, ...flagsOf(request, '', spec) },
        attrs: {
          ifname: spec.name,
          ...attrsOf(request, { ...spec, alias: undefined }, resolver),
          link: below === undefined ? undefined : resolver.indexOf(below),
          numTxQueues: spec.txQueues,
          numRxQueues: spec.rxQueues,
          linkinfo: linkinfoOf(request, spec, resolver),
        },
      } satisfies LinkInput,
      flags: NLM_F.create | NLM_F.excl,
      subject: spec.name,
    }),
    undo: () => ({ ...deleteLink(spec.name)[0]!, netns: spec.netns }),
  };
  const steps = [create];
  if (spec.port !== undefined || spec.alias !== undefined) steps.push(finishLink(request, spec));
  if (spec.kind === 'veth' && spec.peer?.up) steps.push(setPeerUp(spec, spec.peer));
  return steps;
}

/** Steps that change a link. */
export function setLink(dev: DeviceRef, changes: LinkChanges): Step[] {
  const request = `RTM_NEWLINK ${dev}`;
  checkDevice(request, 'dev', dev);
  if (changes.name !== undefined) checkName(request, 'name', changes.name);
  return [
    {
      devices: devicesOf([dev, masterOf(request, changes)]),
      changesLinks: changes.name !== undefined || changes.netns !== undefined,
      build: (resolver) => ({
        operation: RTM_NEWLINK,
        message: {
          header: { ifiIndex: resolver.indexOf(dev), ...flagsOf(request, '', changes) },
          attrs: {
            ifname: changes.name,
            ...attrsOf(request, changes, resolver),
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
