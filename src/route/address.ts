import { type AddrMessage, IfaFlags, RTM_DELADDR, RTM_NEWADDR } from '../generated/rt-addr.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkNumber, flagBits, U8, U32 } from './checks.js';
import { type OnLink, onLink } from './device.js';
import { bitsOf, broadcastOf, type Prefix, parsePrefix } from './prefix.js';
import { refuse } from './refusal.js';
import type { LinkNames } from './route.js';
import type { Step } from './step.js';
import { SCOPES, type Scope } from './words.js';

/** Seconds, or no end. */
export type Lifetime = number | 'forever';

/** An address to be given to a link. What {@link Addresses.list} gives is one too. */
export type AddressSpec = OnLink & {
  /** Address and length of its subnet: `'172.18.0.1/16'`, `'fd00::1/64'`. Without a length it stands alone. */
  address: string;
  /** Bits of the subnet, where `address` has no length. */
  prefixLength?: number | undefined;
  /**
   * The other end of a point-to-point link, where it may have the length: `'172.18.0.2/30'`. A length of the address then
   * is that of the other end's subnet.
   */
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
};

/** An address as the kernel has it. */
export interface Address {
  /** `'inet'` or `'inet6'`. */
  family: 'inet' | 'inet6';
  /** Index of the link. */
  index: number;
  /** Name of the link. */
  dev: string | undefined;
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
  /** No route to the subnet is made. */
  noPrefixRoute: boolean;
  /** IPv6: no duplicate address detection. */
  noDad: boolean;
  /** IPv6: usable while duplicate address detection still runs. */
  optimistic: boolean;
  /** IPv6: home address of a mobile node. */
  home: boolean;
  /** IPv6: the kernel makes temporary addresses from this one. */
  manageTempAddr: boolean;
  /** The multicast group of the address is joined. */
  autoJoin: boolean;
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

function lifetimeOf(request: string, field: string, lifetime: Lifetime | undefined): number {
  if (lifetime === undefined || lifetime === 'forever') return FOREVER;
  if (!Number.isInteger(lifetime) || lifetime < 0 || lifetime > FOREVER)
    refuse(request, field, lifetime, "seconds or 'forever'");
  return lifetime;
}

/** Both lifetimes, where one is given. */
function cacheinfoOf(
  request: string,
  { validLifetime, preferredLifetime }: AddressSpec,
): AddrMessage['attrs']['cacheinfo'] {
  const ifaValid = lifetimeOf(request, 'validLifetime', validLifetime);
  const preferred = lifetimeOf(request, 'preferredLifetime', preferredLifetime);
  if (validLifetime === undefined && preferredLifetime === undefined) return undefined;
  const ifaPrefered = preferredLifetime === undefined ? ifaValid : preferred;
  if (ifaPrefered > ifaValid) {
    refuse(request, 'preferredLifetime', preferredLifetime, `within the valid lifetime, ${validLifetime} s`);
  }
  return { ifaValid, ifaPrefered, cstamp: 0, tstamp: 0 };
}

function broadcastFor(request: string, subnet: Prefix, broadcast: string | undefined): string | undefined {
  if (broadcast === undefined) return undefined;
  if (subnet.family !== AF.inet) refuse(request, 'broadcast', broadcast, 'possible: IPv6 has no broadcast');
  if (broadcast !== 'auto') return broadcast;
  return subnet.length > 30 ? undefined : broadcastOf(subnet);
}

function labelFor(request: string, family: number, label: string | undefined): string | undefined {
  if (label !== undefined && family !== AF.inet)
    refuse(request, 'label', label, 'possible: only IPv4 addresses have one');
  return label;
}

function scopeFor(request: string, { family, address }: Prefix, scope: Scope | number | undefined): number {
  if (scope !== undefined) return SCOPES.toNumber(request, 'scope', scope);
  return family === AF.inet && address.startsWith('127.') ? 254 : 0;
}

/** The address, and what its subnet is of: the other end or itself. */
function ends(request: string, spec: AddressSpec): { local: Prefix; subnet: Prefix } {
  const hasLength = (text: string | undefined): boolean => typeof text === 'string' && text.includes('/');
  const local = parsePrefix(request, 'address', spec.address);
  const peer = spec.peer === undefined ? undefined : parsePrefix(request, 'peer', spec.peer);
  if (peer !== undefined && peer.family !== local.family)
    refuse(request, 'peer', spec.peer, 'of the same family as the address');
  const said = checkNumber(request, 'prefixLength', spec.prefixLength, bitsOf(local.family));
  const own = hasLength(spec.address) ? local.length : undefined;
  const theirs = hasLength(spec.peer) ? peer?.length : undefined;
  const length = said ?? own ?? theirs ?? bitsOf(local.family);
  if ((own ?? length) !== length || (theirs ?? length) !== length) {
    const given = [said, own, theirs].filter((one) => one !== undefined);
    refuse(request, 'prefixLength', given, 'one length: expected the same one everywhere');
  }
  local.length = length;
  return { local, subnet: peer === undefined ? local : { ...peer, length } };
}

/** Makes the message of an address, all but the link's index. */
function messageOf(request: string, spec: AddressSpec, isNew: boolean): AddrMessage {
  const { local, subnet } = ends(request, spec);
  const flags = flagBits(request, spec, FLAG_OPTIONS);
  const cacheinfo = cacheinfoOf(request, spec);
  return {
    header: {
      ifaFamily: local.family,
      ifaPrefixlen: subnet.length,
      ifaFlags: flags & 0xff,
      ifaScope: isNew ? scopeFor(request, local, spec.scope) : 0,
      ifaIndex: 0,
    },
    attrs: {
      local: local.address,
      address: subnet.address,
      broadcast: broadcastFor(request, subnet, spec.broadcast),
      label: labelFor(request, local.family, spec.label),
      flags: flags > 0xff ? flags : undefined,
      cacheinfo: isNew ? cacheinfo : undefined,
      rtPriority: checkNumber(request, 'metric', spec.metric, U32),
      proto: checkNumber(request, 'protocol', spec.protocol, U8),
    },
  };
}

function addressStep(operation: typeof RTM_NEWADDR, spec: AddressSpec, flags: number): Step[] {
  const dev = onLink(operation.name, spec);
  const subject = `${spec.address} dev ${dev}`;
  const { header, attrs } = messageOf(`${operation.name} ${subject}`, spec, operation === RTM_NEWADDR);
  return [
    {
      devices: [dev],
      build: (resolver) => ({
        operation,
        message: { header: { ...header, ifaIndex: resolver.indexOf(dev) }, attrs },
        flags,
        subject,
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

/** The step that changes an address. */
export function changeAddress(spec: AddressSpec): Step[] {
  return addressStep(RTM_NEWADDR, spec, NLM_F.replace);
}

/** The step that removes an address. */
export function deleteAddress(spec: AddressSpec): Step[] {
  return addressStep(RTM_DELADDR, spec, 0);
}

function toLifetime(seconds: number | undefined): Lifetime | undefined {
  return seconds === FOREVER ? 'forever' : seconds;
}

/** Makes an {@link Address} of what the kernel sent. */
export function toAddress(message: AddrMessage, names: LinkNames): Address {
  const { header, attrs } = message;
  const flags = attrs.flags ?? header.ifaFlags;
  const address = attrs.local ?? attrs.address ?? '';
  return {
    family: header.ifaFamily === AF.inet ? 'inet' : 'inet6',
    index: header.ifaIndex,
    dev: names.get(header.ifaIndex),
    address,
    prefixLength: header.ifaPrefixlen,
    peer: attrs.address !== undefined && attrs.address !== address ? attrs.address : undefined,
    broadcast: attrs.broadcast,
    label: attrs.label,
    scope: SCOPES.toWord(header.ifaScope) as Scope | number,
    flags,
    noPrefixRoute: (flags & IfaFlags.noprefixroute) !== 0,
    noDad: (flags & IfaFlags.nodad) !== 0,
    optimistic: (flags & IfaFlags.optimistic) !== 0,
    home: (flags & IfaFlags.homeaddress) !== 0,
    manageTempAddr: (flags & IfaFlags.managetempaddr) !== 0,
    autoJoin: (flags & IfaFlags.mcautojoin) !== 0,
    isPermanent: (flags & IfaFlags.permanent) !== 0,
    isTentative: (flags & IfaFlags.tentative) !== 0,
    validLifetime: toLifetime(attrs.cacheinfo?.ifaValid),
    // Of one without an end the kernel tells only by the flag that it is no longer preferred.
    preferredLifetime: (flags & IfaFlags.deprecated) !== 0 ? 0 : toLifetime(attrs.cacheinfo?.ifaPrefered),
    metric: attrs.rtPriority,
    protocol: attrs.proto,
    message,
  };
}
