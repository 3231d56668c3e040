import type { ConntrackMessage } from '../generated/conntrack.js';
import { AF, formatIp, parseIp } from '../wire/index.js';

/** IP protocols whose flows have ports that the kernel filters by, by their numbers (linux/in.h). */
export const FLOW_PROTOCOLS = { tcp: 6, udp: 17 } as const;
export type FlowProtocol = keyof typeof FLOW_PROTOCOLS;

/** Flows by where their first packet went, before any translation: a published port of the host, say. */
export interface FlowFilter {
  protocol: FlowProtocol;
  /** Destination port, or ports: first and last. */
  port: number | readonly [first: number, last: number];
  /** Destination address. Default: all, of IPv4 and of IPv6. */
  address?: string | undefined;
}

/** A {@link FlowFilter} for one address family, checked. */
export interface FamilyFilter {
  family: number;
  protocol: number;
  first: number;
  last: number;
  address: string | undefined;
}

/** What a filter means to the kernel, which knows one family at a time. @throws TypeError no port, no IP address */
export function byFamily({ protocol, port, address }: FlowFilter): FamilyFilter[] {
  const [first, last] = typeof port === 'number' ? [port, port] : port;
  for (const end of [first, last]) {
    if (!Number.isInteger(end) || end < 1 || end > 65535) throw new TypeError(`${end} is no port (1 to 65535)`);
  }
  const bytes = address === undefined ? undefined : parseIp(address);
  const families = bytes === undefined ? [AF.inet, AF.inet6] : [bytes.length === 4 ? AF.inet : AF.inet6];
  const text = bytes === undefined ? undefined : formatIp(bytes);
  return families.map((family) => ({ family, protocol: FLOW_PROTOCOLS[protocol], first, last, address: text }));
}

/** Whether the first packet of a flow went where the filter says. */
export function matches({ header, attrs }: ConntrackMessage, filter: FamilyFilter): boolean {
  const { ip, proto } = attrs.tupleOrig ?? {};
  const port = proto?.dstPort ?? 0;
  if (header.nfgenFamily !== filter.family || proto?.num !== filter.protocol) return false;
  if (port < filter.first || port > filter.last) return false;
  return filter.address === undefined || (ip?.v4Dst ?? ip?.v6Dst) === filter.address;
}
