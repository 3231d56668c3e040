import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Match, Payload } from '../model/model.js';
import { expressionType } from '../types/expression-type.js';
import type { ProtocolContext } from '../types/protocol-context.js';
import {
  type Base,
  fieldOf,
  LINK,
  linkNumber,
  NETWORK,
  type Protocol,
  protocol,
  TRANSPORT,
} from '../types/protocols.js';

type Add = (dependency: Match) => void;

/** Puts the matches that the payloads in an expression rely on: `meta l4proto tcp` for `tcp dport`. */
export function addDependencies(node: Expression, headers: ProtocolContext, add: Add): void {
  if (node.kind === 'payload') {
    requireProtocol(protocol(node.protocol), headers, add);
    requireIcmpType(node, headers, add);
  }
  // nft leaves it to the kernel to look for TCP's options and SCTP's chunks in other packets.
  const isNetwork = (node.kind === 'exthdr' || node.kind === 'raw-exthdr') && (node.of === 'ip' || node.of === 'ip6');
  if (isNetwork) requireProtocol(protocol(node.of), headers, add);
  if (node.kind === 'ct' && node.family !== undefined) requireProtocol(protocol(node.family), headers, add);
  if (node.kind === 'concat') for (const part of node.parts) addDependencies(part, headers, add);
  if (node.kind === 'map') addDependencies(node.key, headers, add);
  if (node.kind === 'binary') addDependencies(node.left, headers, add);
  if (node.kind === 'hash' && node.key !== undefined) addDependencies(node.key, headers, add);
}

/** Makes certain that a header is there. @throws InvalidRuleError another one is already certain to be */
export function requireProtocol(wanted: Protocol, headers: ProtocolContext, add: Add): void {
  const known = headers.get(wanted.base);
  if (wanted.name === 'th' || known?.name === wanted.name) return;
  if (wanted.base === LINK) {
    requireLink(wanted, headers, add);
    return;
  }
  if (known !== undefined && known.name !== 'unknown' && known.name !== 'inet-service') {
    throw new InvalidRuleError(`the packet is already known to have ${known.name}, so it cannot have ${wanted.name}`);
  }
  const lower = lowerOf(wanted, headers, add);
  const number = linkNumber(lower, wanted);
  if (number === undefined) throw new InvalidRuleError(`${wanted.name} does not come after ${lower.name}`);
  add(keyMatch(lower, number));
}

const ECHO_TYPES: Readonly<Record<string, readonly [reply: number, request: number]>> = {
  icmp: [0, 8],
  icmpv6: [129, 128],
};

/** Some fields of ICMP are only there in messages of one type: `icmp mtu` of those that say what is unreachable. */
function requireIcmpType(node: Payload, headers: ProtocolContext, add: Add): void {
  const { icmp: wanted } = fieldOf(protocol(node.protocol), node.field);
  if (wanted === undefined || headers.icmpType === wanted) return;
  if (headers.icmpType !== undefined)
    throw new InvalidRuleError(`${node.protocol} messages of type ${headers.icmpType} have no '${node.field}'`);
  const left: Payload = { kind: 'payload', protocol: node.protocol, field: 'type' };
  const [reply, request] = ECHO_TYPES[node.protocol] ?? [];
  if (request !== wanted) add(match(left, wanted));
  else {
    const elements = [reply!, request].map((number) => ({ key: match(left, number).right }));
    add({ kind: 'match', op: '==', left, right: { kind: 'set', elements } });
  }
}

/** In families that start above the link layer, the device has to be an Ethernet one. */
function requireLink(wanted: Protocol, headers: ProtocolContext, add: Add): void {
  const { start } = headers;
  if (wanted.name === 'vlan') {
    requireProtocol(protocol('ether'), headers, add);
    add(match({ kind: 'payload', protocol: 'ether', field: 'type' }, 0x8100));
  } else if (start.name !== 'ether') {
    add(match({ kind: 'meta', key: 'iiftype' }, 1));
  }
}

/** The header below, made certain first where the one above needs that: ICMP is IPv4's. */
function lowerOf(wanted: Protocol, headers: ProtocolContext, add: Add): Protocol {
  const base = (wanted.base - 1) as Base;
  const lower = headers.get(base);
  if (wanted.base === NETWORK) {
    const link = lower ?? headers.start;
    if (link.name === 'vlan') return link;
    return headers.family === 'bridge' && (wanted.name === 'ip' || wanted.name === 'ip6') ? protocol('netdev') : link;
  }
  if (lower !== undefined && lower.base === NETWORK) return lower;
  const network = { icmp: 'ip', igmp: 'ip', icmpv6: 'ip6' }[wanted.name];
  if (network === undefined) return protocol('inet-service');
  requireProtocol(protocol(network), headers, add);
  return protocol(network);
}

function keyMatch(lower: Protocol, number: number): Match {
  if (lower.metaKey !== undefined) return match({ kind: 'meta', key: lower.metaKey }, number);
  return match({ kind: 'payload', protocol: lower.name, field: lower.key ?? '' }, number);
}

function match(left: Expression, number: number): Match {
  const { type, bits } = expressionType(left);
  return { kind: 'match', op: '==', left, right: { kind: 'value', type: type.name, bits, value: BigInt(number) } };
}

/** Whether the rule has made a transport protocol with ports certain. */
export function hasPorts(headers: ProtocolContext): boolean {
  const transport = headers.get(TRANSPORT);
  return transport !== undefined && ['tcp', 'udp', 'udplite', 'sctp', 'dccp'].includes(transport.name);
}
