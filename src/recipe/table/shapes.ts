import type { NewSetOptions } from '../../nftables/index.js';

/** The table that netloom has for itself in a namespace, whatever the number of networks. */
export const TABLE = 'netloom';
export const FAMILY = 'inet';

/** What a table was made by: another version is made anew around its elements. */
export const VERSION = 'netloom 2';

/** A set of the table, or a map when it has data. */
export interface Shape {
  readonly type: string | readonly string[];
  readonly flags?: NewSetOptions['flags'];
  readonly data?: string | readonly string[] | undefined;
  /** Each element counts what found it. */
  readonly isCounted?: true | undefined;
}

const port: readonly string[] = ['inet_proto', 'inet_service'];

/** `pub4` and the like: one set for each IP version. */
type OfVersion<N extends string> = `${N}4` | `${N}6`;
export type SetName =
  | 'bridges'
  | 'same_net'
  | 'internal'
  | 'open_net'
  | 'links'
  | 'made'
  | 'restore'
  | OfVersion<'open' | 'own' | 'masq' | 'snat' | 'pub' | 'range' | 'lease'>
  | `${OfVersion<'pub'>}_ip`;

/** All that varies: an element for each network, address, link and published port. */
export const shapes: Readonly<Record<SetName, Shape>> = {
  /** Our bridges. */
  bridges: { type: 'ifname' },
  /** From a bridge to itself: accepted, or only what is published. */
  same_net: { type: ['ifname', 'ifname'], data: 'verdict' },
  /** Nothing goes in or out. */
  internal: { type: 'ifname' },
  /** Reachable from outside without publishing. */
  open_net: { type: 'ifname' },
  /** Ports that are reachable by the container's own address. */
  open4: { type: ['ipv4_addr', ...port] },
  open6: { type: ['ipv6_addr', ...port] },
  /** From a subnet to itself. By address: where bridges call iptables, there is no input interface behind routing. */
  own4: { type: ['ipv4_addr', 'ipv4_addr'], flags: ['interval'] },
  own6: { type: ['ipv6_addr', 'ipv6_addr'], flags: ['interval'] },
  /** What leaves gets the address of the interface it leaves by. */
  masq4: { type: 'ipv4_addr', flags: ['interval'] },
  masq6: { type: 'ipv6_addr', flags: ['interval'] },
  /** What leaves gets a fixed address. */
  snat4: { type: 'ipv4_addr', data: 'ipv4_addr', flags: ['interval'] },
  snat6: { type: 'ipv6_addr', data: 'ipv6_addr', flags: ['interval'] },
  /** Published ports: of one address of the host, of all, and as ranges that keep the port. */
  pub4_ip: { type: ['ipv4_addr', ...port], data: ['ipv4_addr', 'inet_service'], isCounted: true },
  pub4: { type: port, data: ['ipv4_addr', 'inet_service'], isCounted: true },
  pub6_ip: { type: ['ipv6_addr', ...port], data: ['ipv6_addr', 'inet_service'], isCounted: true },
  pub6: { type: port, data: ['ipv6_addr', 'inet_service'], isCounted: true },
  range4: { type: port, data: 'ipv4_addr', flags: ['interval'], isCounted: true },
  range6: { type: port, data: 'ipv6_addr', flags: ['interval'], isCounted: true },
  /** Addresses in use on a bridge: making the element takes the address. */
  lease4: { type: ['ifname', 'ipv4_addr'] },
  lease6: { type: ['ifname', 'ipv6_addr'] },
  /** Host ends of veth pairs. */
  links: { type: 'ifname' },
  /** By host end: containers whose namespace was made for them. The comment has its name: `NETWORK/NAME`. */
  made: { type: 'ifname' },
  /** Settings of the host that were changed: by bridge, setting and link. */
  restore: { type: ['ifname', 'ifname', 'ifname'] },
};

/** Those that have elements of attachments, by their owners. */
export const attachmentSets: readonly SetName[] = [
  'links',
  'lease4',
  'lease6',
  'pub4',
  'pub4_ip',
  'pub6',
  'pub6_ip',
  'range4',
  'range6',
  'open4',
  'open6',
];

export const setNames: readonly SetName[] = Object.keys(shapes) as SetName[];
