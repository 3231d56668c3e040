import type { TableFamily } from '../../nftables/index.js';

/** Names that nft looks up on the host it runs on. */
export interface NftNames {
  /** Of a transport protocol, from /etc/protocols. */
  readonly protocol: (number: number) => string | undefined;
  /** Of a device, by index. */
  readonly link: (index: number) => string | undefined;
  /** From the files of iproute2: marks, realms, groups. */
  readonly database: (file: string, number: number) => string | undefined;
  /** Of a set of ipset, by its number: iptables names them. */
  readonly ipset?: ((index: number) => string | undefined) | undefined;
  /** Of a program, by its netlink port id. */
  readonly program?: ((portId: number) => string | undefined) | undefined;
}

/** How `nft` is asked to print. */
export interface NftFormat {
  /** `-a`: with handles. */
  readonly handles?: boolean | undefined;
  /** `-s`: without counters and other state. */
  readonly stateless?: boolean | undefined;
  readonly names?: NftNames | undefined;
}

/** What Debian's /etc/protocols calls the usual ones. */
const protocols: Readonly<Record<number, string>> = {
  0: 'ip',
  1: 'icmp',
  2: 'igmp',
  4: 'ipencap',
  6: 'tcp',
  17: 'udp',
  33: 'dccp',
  41: 'ipv6',
  43: 'ipv6-route',
  44: 'ipv6-frag',
  46: 'rsvp',
  47: 'gre',
  50: 'esp',
  51: 'ah',
  58: 'ipv6-icmp',
  59: 'ipv6-nonxt',
  60: 'ipv6-opts',
  88: 'eigrp',
  89: 'ospf',
  94: 'ipip',
  103: 'pim',
  108: 'ipcomp',
  112: 'vrrp',
  115: 'l2tp',
  132: 'sctp',
  135: 'mobility-header',
  136: 'udplite',
  137: 'mpls-in-ip',
};

/** Names where no host is asked. */
export const standardNames: NftNames = {
  protocol: (number) => protocols[number],
  link: () => undefined,
  database: (file, number) => (file === 'group' && number === 0 ? 'default' : undefined),
};

/** What the parts of the renderer share. */
export interface NftContext {
  readonly handles: boolean;
  readonly stateless: boolean;
  readonly names: NftNames;
  /** Of the table at hand. */
  readonly family?: TableFamily | undefined;
  /** Name of the transport protocol that the rule at hand matches. */
  readonly protocol?: string | undefined;
}

export function contextOf(format: NftFormat): NftContext {
  return {
    handles: format.handles ?? false,
    stateless: format.stateless ?? false,
    names: format.names ?? standardNames,
  };
}

/** ` # handle 7` where handles are asked for. */
export function handleNote(handle: bigint, { handles }: NftContext): string {
  return handles ? ` # handle ${handle}` : '';
}
