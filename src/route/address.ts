import { type AddrMessage, IfaFlags, RTM_DELADDR, RTM_NEWADDR } from '../generated/rt-addr.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { broadcastOf, type Prefix, parseAddress, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';
import { SCOPES, type Scope } from './words.js';

/** Seconds, or no end. */
export type Lifetime = number | 'forever';

/** An address to be given to a link. */
export interface AddressSpec {
  /** The link, by name or index. */
  dev: DeviceRef;
  /** Address and length of its subnet: `'172.18.0.1/16'`, `'fd00::1/64'`. Without a length it stands alone. */
  address: string;
  /** The other end of a point-to-point link; the length of `address` then is that of the other end's subnet. */
  peer?: string | undefined;
  /** IPv4 broadcast address; `'auto'` is the last one of the subnet. */
  broadcast?: string | undefined;
  /** IPv4: the link's name or `NAME:text`, at most 15 bytes. */
  label?: string | undefined;
  /** How far the address is valid. Default: `'host'` for 127.0.0.0/8, else `'global'` (IPv6: the kernel decides). */
  scope?: Scope | number | undefined;
  /** How long it is valid. Default: for ever. */
  validLifetime?: Lifetime | undefined;
  /** How long it is chosen for new connections. Default: as long as it is valid. */
  preferredLifetime?: Lifetime | undefined;
  /** Metric of the route to the subnet. */
  metric?: number | undefined;
  /** Who made it, 0 to 255 (`IFAPROT_*`, Linux 5.18). */
  protocol?: number | undefined;
  /** No route to the subnet is made. */
  noPrefixRoute?: boolean | undefined;
  /** IPv6: no duplicate address detection; the address is usable at once. */
  noDad?: boolean | undefined;
  /** IPv6: usable while duplicate address detection still runs. */
  optimistic?: boolean | undefined;
  /** IPv6: home address of a mobile node. */
  home?: boolean | undefined;
  /** IPv6: the kernel makes temporary addresses from this one. */
  manageTempAddr?: boolean | undefined;
  /** The multicast group of the address is joined. */
  autoJoin?: boolean | undefined;
}

/** An address as the kernel has it. */
export interface Address {
  /** `'inet'` or `'inet6'`. */
  family: 'inet' | 'inet6';
  /** Index of the link. */
  index: number;
  /** Its own address, `'172.18.0.1'`. */
  address: string;
  /** Bits of the subnet. */
  prefixLength: number;
  /** The other end, of a point-to-point link. */
  peer: string | undefined;
  broadcast: string | undefined;
  label: string | undefined;
  scope: Scope | number;
  /** Flags, `IFA_F_*` ({@link IfaFlags}). */
  flags: number;
  isPermanent: boolean;
  /** IPv6: duplicate address detection has not finished. */
  isTentative: boolean;
  validLifetime: Lifetime | undefined;
  preferredLifetime: Lifetime | undefined;
  metric: number | undefined;
  protocol: number | undefined;
  /** The message as it came. */
  message: AddrMessage;
}

const FOREVER = 0xffffffff;

const FLAG_OPTIONS = [
  ['noPrefixRoute', IfaFlags.noprefixroute],
  ['noDad', IfaFlags.nodad],
  ['optimistic', IfaFlags.optimistic],
  ['home', IfaFlags.homeaddress],
  ['manageTempAddr', IfaFlags.managetempaddr],
  ['autoJoin', IfaFlags.mcautojoin],
] as const;

function flagsOf(spec: AddressSpec): number {
  let flags = 0;
  for (const [name, bit] of FLAG_OPTIONS) if (spec[name]) flags |= bit;
  return flags;
}

function lifetimeOf(request: string, field: string, lifetime: Lifetime | undefined): number {
  if (lifetime === undefined || lifetime === 'forever') return FOREVER;
  if (!Number.isInteger(lifetime) || lifetime < 0 || lifetime > FOREVER)
    refuse(request, field, lifetime, "seconds or 'forever'");
  return lifetime;
}

function broadcastFor(request: string, prefix: Prefix, broadcast: string | undefined): string | undefined {
  if (broadcast !== 'auto') return broadcast;
  if (prefix.family !== AF.inet) refuse(request, 'broadcast', broadcast, 'possible: IPv6 has no broadcast');
  return prefix.length > 30 ? undefined : broadcastOf(prefix);
}

function scopeFor(request: string, prefix: Prefix, scope: Scope | number | undefined): number {
  if (scope !== undefined) return SCOPES.toNumber(request, 'scope', scope);
  return prefix.family === AF.inet && prefix.address.startsWith('127.') ? 254 : 0;
}

/** Makes the message of an address, all but the link's index. */
function messageOf(request: string, spec: AddressSpec, isNew: boolean): AddrMessage {
  const prefix = parsePrefix(request, 'address', spec.address);
  const peer = spec.peer === undefined ? undefined : parseAddress(request, 'peer', spec.peer);
  if (peer !== undefined && peer.family !== prefix.family)
    refuse(request, 'peer', spec.peer, 'of the same family as the address');
  const flags = flagsOf(spec);
  const hasLifetime = spec.validLifetime !== undefined || spec.preferredLifetime !== undefined;
  const valid = lifetimeOf(request, 'validLifetime', spec.validLifetime);
  const preferred =
    spec.preferredLifetime === undefined ? valid : lifetimeOf(request, 'preferredLifetime', spec.preferredLifetime);
  return {
    header: {
      ifaFamily: prefix.family,
      ifaPrefixlen: prefix.length,
      ifaFlags: flags & 0xff,
      ifaScope: isNew ? scopeFor(request, prefix, spec.scope) : 0,
      ifaIndex: 0,
    },
    attrs: {
      local: prefix.address,
      address: peer?.address ?? prefix.address,
      broadcast: broadcastFor(request, prefix, spec.broadcast),
      label: spec.label,
      flags: flags > 0xff ? flags : undefined,
      cacheinfo: hasLifetime && isNew ? { ifaValid: valid, ifaPrefered: preferred, cstamp: 0, tstamp: 0 } : undefined,
      rtPriority: spec.metric,
      proto: spec.protocol,
    },
  };
}

function addressStep(operation: typeof RTM_NEWADDR, spec: AddressSpec, flags: number): Step[] {
  const request = `${operation.name} ${spec.address} dev ${spec.dev}`;
  checkDevice(request, 'dev', spec.dev);
  const { header, attrs } = messageOf(request, spec, operation === RTM_NEWADDR);
  return [
    {
      devices: [spec.dev],
      build: (resolver) => ({
        operation,
        message: { header: { ...header, ifaIndex: resolver.indexOf(spec.dev) }, attrs },
        flags,
        subject: `${spec.address} dev ${spec.dev}`,
      }),
    },
  ];
}

/** The step that adds an address. */
export function addAddress(spec: AddressSpec): Step[] {
  return addressStep(RTM_NEWADDR, spec, NLM_F.create | NLM_F.excl);
}

/** The step that adds an address or changes the one there is. */
export function replaceAddress(spec: AddressSpec): Step[] {
  return addressStep(RTM_NEWADDR, spec, NLM_F.create | NLM_F.replace);
}

/** The step that removes an address. */
export function deleteAddress(spec: AddressSpec): Step[] {
  return addressStep(RTM_DELADDR, spec, 0);
}

function toLifetime(seconds: number | undefined): Lifetime | undefined {
  return seconds === FOREVER ? 'forever' : seconds;
}

/** Makes an {@link Address} of what the kernel sent. */
export function toAddress(message: AddrMessage): Address {
  const { header, attrs } = message;
  const flags = attrs.flags ?? header.ifaFlags;
  const address = attrs.local ?? attrs.address ?? '';
  return {
    family: header.ifaFamily === AF.inet ? 'inet' : 'inet6',
    index: header.ifaIndex,
    address,
    prefixLength: header.ifaPrefixlen,
    peer: attrs.address !== undefined && attrs.address !== address ? attrs.address : undefined,
    broadcast: attrs.broadcast,
    label: attrs.label,
    scope: SCOPES.toWord(header.ifaScope) as Scope | number,
    flags,
    isPermanent: (flags & IfaFlags.permanent) !== 0,
    isTentative: (flags & IfaFlags.tentative) !== 0,
    validLifetime: toLifetime(attrs.cacheinfo?.ifaValid),
    preferredLifetime: toLifetime(attrs.cacheinfo?.ifaPrefered),
    metric: attrs.rtPriority,
    protocol: attrs.proto,
    message,
  };
}
