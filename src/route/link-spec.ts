import {
  IfinfoFlags,
  type Ifinfomsg,
  type LinkAttrs,
  type LinkinfoAttrs,
  RTM_DELLINKPROP,
  RTM_NEWLINK,
  RTM_NEWLINKPROP,
} from '../generated/rt-link.js';
import type { NetnsRef } from '../socket/index.js';
import { type MessageInput, NLM_F } from '../wire/index.js';
import { checkDevice, checkName, type DeviceRef, namedBy } from './device.js';
import { BOND_MEMBER, type BondPort, BRIDGE_PORT, type BridgePortSpec } from './info.js';
import { type Fields, type IndexOf, switched } from './kind-view.js';
import { type GivenInfo, type InfoByKind, KINDS, type PlainKind, type UpperKind } from './kinds.js';
import { ADDR_GEN_MODES, type AddrGenMode } from './link.js';
import { dataOf, linksIn } from './link-data.js';
import { deleteLink } from './link-delete.js';
import { changeFlags, flagsOf, isFlagsOnly, type LinkFlags } from './link-flags.js';
import { groupNumber, type LinkGroup } from './link-group.js';
import { refuse } from './refusal.js';
import type { Resolver, Step, StepDevice } from './step.js';

/** What any link can be given when it is made and later. What is left out is left as it is; 0 is 0. */
export interface LinkOptions extends LinkFlags {
  /** Largest packet, in bytes. */
  mtu?: number | undefined;
  /** Link-layer address, `'02:42:ac:12:00:02'`. */
  address?: string | undefined;
  broadcast?: string | undefined;
  /** Free text, at most 255 bytes; `''` removes it. */
  alias?: string | undefined;
  /** Number of a group, or its name in `/etc/iproute2/group`. All links of a group can be deleted with one request ({@link LinkWriter.deleteGroup}). */
  group?: LinkGroup | undefined;
  /** Length of the transmit queue, in packets. */
  txQueueLength?: number | undefined;
  /** The link to be a port of, by name or index. `null` takes it out. */
  master?: DeviceRef | null | undefined;
  /** Namespace to be in. */
  netns?: NetnsRef | undefined;
  /** Most segments of a packet given to the device. */
  gsoMaxSegs?: number | undefined;
  /** Largest packet given to the device, in bytes. */
  gsoMaxSize?: number | undefined;
  /** The same for IPv4 (Linux 6.3). */
  gsoIpv4MaxSize?: number | undefined;
  /** Largest packet that received ones are merged to, in bytes (Linux 5.19). */
  groMaxSize?: number | undefined;
  /** The same for IPv4 (Linux 6.3). */
  groIpv4MaxSize?: number | undefined;
}

/** What a link can be given once it is there. */
export interface LaterOptions {
  /** What its bridge keeps with the port. */
  port?: BridgePortSpec | undefined;
  /** What its bond keeps with the member. */
  bondPort?: BondPort | undefined;
  /** True: held down by a protocol. */
  protoDown?: boolean | undefined;
  /** How its link-local IPv6 address is made. */
  addrGenMode?: AddrGenMode | undefined;
}

/**
 * The other end of a veth pair: made in the same request, in its own `netns`; without one it is here, wherever the link goes.
 * It cannot have a master yet.
 */
export interface PeerOptions extends Omit<LinkOptions, 'master' | 'alias'> {
  txQueues?: number | undefined;
  rxQueues?: number | undefined;
  /** At most 15 bytes. The kernel finds one (`veth0`, `veth1` ...) when there is none. */
  name?: string | undefined;
  index?: number | undefined;
}

/** A link to be made: what it is and, under the name of its kind, what that is set to. */
export type LinkSpec = LinkOptions &
  LaterOptions & {
    /** At most 15 bytes; with `%d` the kernel puts in the first free number. */
    name: string;
    /** Alternative names. */
    altNames?: readonly string[] | undefined;
    index?: number | undefined;
    txQueues?: number | undefined;
    rxQueues?: number | undefined;
  } & SpecByKind;

type InfoKind = keyof InfoByKind;

/** Kinds that cannot be made without data. */
type NeedsInfo = 'vxlan' | 'vlan' | 'vrf' | 'hsr' | 'amt' | 'bareudp' | 'rmnet';

type SpecByKind =
  | {
      [K in InfoKind]: { kind: K } & (K extends UpperKind ? { link: DeviceRef } : unknown) &
        (K extends NeedsInfo ? { [P in K]: GivenInfo<K> } : { [P in K]?: GivenInfo<K> | undefined }) &
        (K extends 'netkit' ? { peer?: PeerOptions | undefined } : unknown);
    }[InfoKind]
  | { kind: 'veth' | 'vxcan'; peer?: PeerOptions | undefined }
  | { kind: Exclude<PlainKind, 'veth' | 'vxcan'>; link?: DeviceRef | undefined };

/** What a link can be changed to. Data of its kind are under the kind's name; much of a tunnel's cannot be changed. */
export type LinkChanges = LinkOptions &
  LaterOptions & {
    /** A new name. Before Linux 6.2 the link has to be down for it. */
    name?: string | undefined;
    carrier?: boolean | undefined;
    /** Its XDP program: a file descriptor, -1 to detach; flags are `XDP_FLAGS_*`. */
    xdp?: { fd: number; flags?: number | undefined } | undefined;
  } & { [K in InfoKind]?: GivenInfo<K> | undefined };

type LinkInput = MessageInput<Ifinfomsg, LinkAttrs>;

/**
 * The link to be a port of. The kernel looks for it where the port will be, which may be another namespace.
 *
 * @returns undefined where none is given, 0 to be taken out
 */
function masterOf(request: string, { master, netns }: LinkOptions): StepDevice | 0 | undefined {
  if (master === undefined || master === null) return master === null ? 0 : undefined;
  checkDevice(request, 'master', master);
  return within(master, netns);
}

/** A link of the namespace that another one will be in. */
function within(dev: DeviceRef, netns: NetnsRef | undefined): StepDevice {
  return netns === undefined || typeof dev === 'number' ? dev : { dev, netns };
}

/** Those of the links that have to be looked up. */
function devicesOf(devices: readonly (StepDevice | undefined)[]): StepDevice[] {
  return devices.filter((device): device is StepDevice => device !== undefined && device !== 0);
}

/**
 * The attributes that options are; devices and namespaces are resolved. Others are put in by name: objects that are all of one
 * shape are read in a fraction of the time.
 */
function attrsOf(request: string, options: LinkOptions, resolver: Resolver): LinkAttrs {
  const { netns } = options;
  const master = masterOf(request, options);
  return {
    ifname: undefined,
    mtu: options.mtu,
    address: options.address,
    broadcast: options.broadcast,
    ifalias: options.alias,
    group: groupNumber(request, options.group),
    txqlen: options.txQueueLength,
    master: master === undefined ? undefined : resolver.indexOf(master),
    netNsFd: netns === undefined ? undefined : resolver.fdOf(netns),
    gsoMaxSegs: options.gsoMaxSegs,
    gsoMaxSize: options.gsoMaxSize,
    gsoIpv4MaxSize: options.gsoIpv4MaxSize,
    groMaxSize: options.groMaxSize,
    groIpv4MaxSize: options.groIpv4MaxSize,
    link: undefined,
    numTxQueues: undefined,
    numRxQueues: undefined,
    carrier: undefined,
    protoDown: undefined,
    afSpec: undefined,
    xdp: undefined,
    linkinfo: undefined,
  };
}

/** Those of {@link LaterOptions} that are attributes of the link itself. */
function laterAttrs(request: string, { protoDown, addrGenMode }: LaterOptions): LinkAttrs {
  const mode = addrGenMode === undefined ? undefined : ADDR_GEN_MODES.indexOf(addrGenMode);
  if (mode === -1) refuse(request, 'addrGenMode', addrGenMode, `one of ${ADDR_GEN_MODES.join(', ')}`);
  return {
    protoDown: protoDown === undefined ? undefined : Number(switched(request, 'protoDown', protoDown)),
    afSpec: mode === undefined ? undefined : { inet6: { addrGenMode: mode } },
  };
}

function peerOf(request: string, peer: PeerOptions, resolver: Resolver): LinkInput & { header: Ifinfomsg } {
  const { ifiFlags, ifiChange } = flagsOf(request, 'peer.', peer);
  const up = IfinfoFlags.up; // see setPeerUp
  const header = {
    ifiFamily: 0,
    ifiType: 0,
    ifiIndex: peer.index ?? 0,
    ifiFlags: ifiFlags & ~up,
    ifiChange: ifiChange & ~up,
  };
  const attrs = attrsOf(request, peer, resolver);
  attrs.ifname = peer.name;
  attrs.numTxQueues = peer.txQueues;
  attrs.numRxQueues = peer.rxQueues;
  return { header, attrs };
}

function linkinfoOf(request: string, spec: LinkSpec, resolver: Resolver): LinkinfoAttrs {
  const { kind } = spec;
  let data = dataOf(request, kind, spec, resolver);
  const peer = peerIn(spec);
  if (peer !== undefined) {
    const { header, attrs } = peerOf(request, peer, resolver);
    const message = { header, attrs: attrs ?? {} };
    data = kind === 'netkit' ? { ...data, peerInfo: message } : { peer: message };
  }
  return { kind, data } as LinkinfoAttrs;
}

function peerIn(spec: LinkSpec): PeerOptions | undefined {
  return spec.kind === 'veth' || spec.kind === 'vxcan' || spec.kind === 'netkit' ? spec.peer : undefined;
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

/** What the kernel does not take from a new link (`rtnl_create_link`, net/core/rtnetlink.c). */
function finishLink(request: string, spec: LinkSpec): Step[] {
  const { name, netns, alias, altNames = [] } = spec;
  const steps: Step[] = [];
  if (alias !== undefined || hasLater(spec)) steps.push(changeByName(request, name, netns, spec, alias));
  if (altNames.length > 0) steps.push({ ...changeAltNames('add', name, altNames), netns });
  return steps;
}

/** A step for a link that was just put there. */
function changeByName(
  request: string,
  name: string,
  netns: NetnsRef | undefined,
  options: LaterOptions,
  alias?: string,
): Step {
  const attrs: LinkAttrs = { ...namedBy(name), ifalias: alias, ...laterAttrs(request, options) };
  return {
    devices: portLinks(request, options).map((device) => within(device, netns)),
    netns,
    build: (resolver) => {
      const indexOf = (device: DeviceRef): number => resolver.indexOf(within(device, netns));
      const message: LinkInput = { attrs: { ...attrs, linkinfo: portInfo(request, options, indexOf) } };
      return { operation: RTM_NEWLINK, message, subject: name };
    },
  };
}

function hasLater({ port, bondPort, protoDown, addrGenMode }: LaterOptions): boolean {
  return port !== undefined || bondPort !== undefined || protoDown !== undefined || addrGenMode !== undefined;
}

function portLinks(request: string, { port }: LaterOptions): DeviceRef[] {
  return port === undefined ? [] : BRIDGE_PORT.devices(request, 'port', port);
}

/** What a master keeps with the port. */
function portInfo(request: string, options: LaterOptions, indexOf: IndexOf): LinkinfoAttrs | undefined {
  const { port, bondPort } = options;
  if (port !== undefined && bondPort !== undefined) refuse(request, 'bondPort', bondPort, 'to be given with port');
  if (port !== undefined) return { slaveKind: 'bridge', slaveData: BRIDGE_PORT.write(request, 'port', port, indexOf) };
  return bondPort && { slaveKind: 'bond', slaveData: BOND_MEMBER.write(request, 'bondPort', bondPort) };
}

/** A step that adds or removes alternative names of a link. */
export function changeAltNames(verb: 'add' | 'remove', dev: DeviceRef, names: readonly string[]): Step {
  const operation = verb === 'add' ? RTM_NEWLINKPROP : RTM_DELLINKPROP;
  const request = `${operation.name} ${dev}`;
  checkDevice(request, 'dev', dev);
  if (!Array.isArray(names) || names.length === 0) refuse(request, 'altNames', names, 'a list of names');
  for (const name of names) checkName(request, 'altNames', name);
  const attrs: LinkAttrs = { ...namedBy(dev), propList: { altIfname: [...names] } };
  const message: LinkInput = { header: { ifiIndex: typeof dev === 'number' ? dev : 0 }, attrs };
  const flags = verb === 'add' ? NLM_F.create | NLM_F.excl | NLM_F.append : 0;
  return { devices: [], changesLinks: true, build: () => ({ operation, message, flags, subject: String(dev) }) };
}

function checkSpec(request: string, spec: LinkSpec): void {
  const { name, kind, alias, altNames = [] } = spec;
  checkName(request, 'name', name);
  if (typeof kind !== 'string' || (kind as string) === '')
    refuse(request, 'kind', kind, 'a kind of link, such as bridge or veth');
  const peer = peerIn(spec);
  if (peer?.name !== undefined) checkName(request, 'peer.name', peer.name);
  if (altNames.length > 0) changeAltNames('add', name, altNames);
  const hasMore = alias !== undefined || hasLater(spec) || altNames.length > 0 || peer?.up === true;
  if (name.includes('%') && hasMore) {
    refuse(request, 'name', name, 'a fixed name, which alias, altNames, port, bondPort, protoDown and peer.up need');
  }
}

/** Steps that make a link: one request, one more for alias and port, one more to set a peer up. */
export function createLink(spec: LinkSpec): Step[] {
  const request = `RTM_NEWLINK ${spec.name}`;
  checkSpec(request, spec);
  const below = 'link' in spec ? spec.link : undefined;
  if (below !== undefined) checkDevice(request, 'link', below);
  const create: Step = {
    devices: devicesOf([masterOf(request, spec), below, ...linksIn(request, spec.kind, spec)]),
    explain: lacksKind(spec.kind),
    changesLinks: true,
    build: (resolver) => {
      const attrs = attrsOf(request, spec, resolver);
      attrs.ifname = spec.name;
      attrs.ifalias = undefined; // see finishLink
      attrs.link = below === undefined ? undefined : resolver.indexOf(below);
      attrs.numTxQueues = spec.txQueues;
      attrs.numRxQueues = spec.rxQueues;
      attrs.linkinfo = linkinfoOf(request, spec, resolver);
      const { ifiFlags, ifiChange } = flagsOf(request, '', spec);
      const message: LinkInput = { header: { ifiIndex: spec.index ?? 0, ifiFlags, ifiChange }, attrs };
      return { operation: RTM_NEWLINK, message, flags: NLM_F.create | NLM_F.excl, subject: spec.name };
    },
    undo: () => ({ ...deleteLink(spec.name)[0]!, netns: spec.netns }),
  };
  const steps = [create, ...finishLink(request, spec)];
  const peer = peerIn(spec);
  if (peer?.up) steps.push(setPeerUp(spec, peer));
  return steps;
}

/** What `EOPNOTSUPP` means when a link is made. */
function lacksKind(kind: string): Step['explain'] {
  return ({ code, extack }) => {
    if (code !== 'EOPNOTSUPP') return undefined;
    if (extack === UNKNOWN_KIND) return `this kernel has no link kind '${kind}'`;
    return extack === undefined ? `this kernel lacks a part of link kind '${kind}' that is asked for` : undefined;
  };
}

/** The kernel's words for a kind that it does not have and could not load (`__rtnl_newlink`, net/core/rtnetlink.c). */
const UNKNOWN_KIND = 'Unknown device type';

/**
 * Steps that change a link. What a master keeps with a port is a request of its own where the master is new: the kernel
 * looks at it before it makes the link a port (`rtnl_changelink`, net/core/rtnetlink.c).
 */
export function setLink(dev: DeviceRef, changes: LinkChanges): Step[] {
  const isNewPort = typeof changes.master === 'string' || typeof changes.master === 'number';
  if (!isNewPort || (changes.port === undefined && changes.bondPort === undefined)) return [changeLink(dev, changes)];
  const { port, bondPort, ...rest } = changes;
  const { name = dev, netns } = rest;
  const later = { port, bondPort };
  const isThere = typeof name === 'number'; // by its index, which it keeps where it goes if that is free
  const second = isThere
    ? { ...changeLink(name, later), netns }
    : changeByName(`RTM_NEWLINK ${name}`, name, netns, later);
  return [changeLink(dev, rest), second];
}

function changeLink(dev: DeviceRef, changes: LinkChanges): Step {
  const request = `RTM_NEWLINK ${dev}`;
  checkDevice(request, 'dev', dev);
  if (isFlagsOnly(changes)) return changeFlags(request, dev, changes);
  if (changes.name !== undefined) checkName(request, 'name', changes.name);
  const kind = kindIn(request, changes);
  const links = kind === undefined ? [] : linksIn(request, kind, changes);
  return {
    devices: devicesOf([dev, masterOf(request, changes), ...links, ...portLinks(request, changes)]),
    changesLinks: changes.name !== undefined || changes.netns !== undefined,
    build: (resolver) => {
      const attrs = attrsOf(request, changes, resolver);
      const { protoDown, afSpec } = laterAttrs(request, changes);
      attrs.ifname = changes.name;
      attrs.carrier = changes.carrier === undefined ? undefined : Number(changes.carrier);
      attrs.protoDown = protoDown;
      attrs.afSpec = afSpec;
      attrs.xdp = changes.xdp;
      attrs.linkinfo = changedInfo(request, kind, changes, resolver);
      const { ifiFlags, ifiChange } = flagsOf(request, '', changes);
      const message: LinkInput = { header: { ifiIndex: resolver.indexOf(dev), ifiFlags, ifiChange }, attrs };
      return { operation: RTM_NEWLINK, message, subject: String(dev) };
    },
  };
}

/** The kind whose data are to change: only one, that of the link. */
function kindIn(request: string, changes: LinkChanges): string | undefined {
  const kinds = Object.keys(changes).filter((key) => KINDS.has(key) && (changes as Fields)[key] !== undefined);
  if (kinds.length > 1) refuse(request, 'kind', kinds, 'one kind: a link has the data of one');
  return kinds[0];
}

function changedInfo(
  request: string,
  kind: string | undefined,
  changes: LinkChanges,
  resolver: Resolver,
): LinkinfoAttrs | undefined {
  const port = portInfo(request, changes, (device) => resolver.indexOf(device));
  if (kind === undefined) return port;
  return { kind, data: dataOf(request, kind, changes, resolver), ...port } as LinkinfoAttrs;
}
