import { CmpOps, MetaKeys, numberFromBytes, textFromBytes } from '../nftables/index.js';
import { type AskedAddress, type AskedDevice, type Draft, type Register, Unreadable } from './draft.js';
import { savePacketType } from './extensions/addresses.js';
import { saveMark } from './extensions/marks.js';
import { saveHops } from './extensions/packets.js';

// Matches on the network header, and on what the kernel knows of a packet besides.

type Meta = Extract<Register, { kind: 'meta' }>;
type Payload = Extract<Register, { kind: 'payload' }>;

/** A device that is none: how iptables writes "not any". */
const NO_DEVICE = 'INVAL/D';
const NAME_LENGTH = 16;

/** A name; without a NUL at its end, others may begin with it. */
function deviceNamed(data: Uint8Array, isInverted: boolean): AskedDevice | undefined {
  const name = textFromBytes(data);
  if (data.at(-1) === 0) {
    return name === NO_DEVICE && !isInverted ? { name: '+', isInverted: true } : { name, isInverted };
  }
  return data.length === 0 || data.length >= NAME_LENGTH ? undefined : { name: `${name}+`, isInverted };
}

/** A comparison with something that belongs to the packet. */
export function compareMeta(draft: Draft, { key, mask }: Meta, op: number, data: Uint8Array): void {
  const isInverted = op === CmpOps.neq;
  const number = (bytes: Uint8Array): number => Number(numberFromBytes(bytes.subarray(0, 4), 'host'));
  const { context } = draft;
  const put = (side: 'input' | 'output', device: AskedDevice | undefined): void => {
    if (device !== undefined) draft[side] = device;
  };
  if (key === MetaKeys.l4Proto) setProtocol(draft, data[0] ?? 0, isInverted);
  else if (key === MetaKeys.iif) put('input', { name: context.link?.(number(data)) ?? '', isInverted });
  else if (key === MetaKeys.oif) put('output', { name: context.link?.(number(data)) ?? '', isInverted });
  else if (key === MetaKeys.iifname) put('input', deviceNamed(data, isInverted));
  else if (key === MetaKeys.oifname) put('output', deviceNamed(data, isInverted));
  else if (key === MetaKeys.mark) {
    const info = {
      mark: number(data),
      mask: mask === undefined ? 0xffffffff : number(mask),
      invert: Number(isInverted),
    };
    draft.matches.push(`mark${saveMark(info)}`);
  } else if (key === MetaKeys.pkttype) {
    const info = { pkttype: data[0] ?? 0, invert: Number(isInverted) };
    draft.matches.push(`pkttype${savePacketType(info)}`);
  } else throw new Unreadable(`unknown ${context.isIpv6 ? 'ipv6' : 'ipv4'} meta key`);
}

function setProtocol(draft: Draft, protocol: number, isInverted: boolean): void {
  draft.protocol = protocol;
  draft.isProtocolInverted ||= isInverted;
}

/** Where fields lie in the header. */
const ipv4 = { length: 4, source: 12, destination: 16, protocol: 9, hops: 8, fragment: 6 } as const;
const ipv6 = { length: 16, source: 8, destination: 24, protocol: 6, hops: 7, fragment: -1 } as const;

/** A comparison with something in the network header. */
export function compareNetwork(draft: Draft, register: Payload, op: number, data: Uint8Array): void {
  const { isIpv6 } = draft.context;
  const layout = isIpv6 ? ipv6 : ipv4;
  const isInverted = op === CmpOps.neq;
  switch (register.offset) {
    case layout.source:
      draft.source = askedAddress(register, layout.length, data, isInverted, draft.source);
      break;
    case layout.destination:
      draft.destination = askedAddress(register, layout.length, data, isInverted, draft.destination);
      break;
    case layout.protocol:
      setProtocol(draft, data[0] ?? 0, isInverted);
      // Here ip6tables reads on into the next case, and so takes the number for a hop limit as well.
      if (isIpv6) compareHops(draft, op, data[0] ?? 0);
      break;
    case layout.fragment:
      draft.fragment = !(register.mask !== undefined && op === CmpOps.eq);
      break;
    case layout.hops:
      compareHops(draft, op, data[0] ?? 0);
      break;
    default:
      throw new Unreadable('unknown payload offset');
  }
}

/** Of a prefix of whole bytes, only those are loaded. */
function askedAddress(
  { mask, length }: Payload,
  size: number,
  data: Uint8Array,
  isInverted: boolean,
  before: AskedAddress | undefined,
): AskedAddress {
  const address = new Uint8Array(size);
  address.set(data.subarray(0, size));
  const bits = new Uint8Array(size);
  if (mask !== undefined) bits.set(mask.subarray(0, size));
  else bits.fill(0xff, 0, Math.min(length, size));
  return { address, mask: bits, isInverted: isInverted || (before?.isInverted ?? false) };
}

/** What iptables calls comparisons, and by how much the number differs from the one in the rule. */
const hopModes: Readonly<Record<number, readonly [mode: number, more: number]>> = {
  [CmpOps.eq]: [0, 0],
  [CmpOps.neq]: [1, 0],
  [CmpOps.lt]: [2, 0],
  [CmpOps.lte]: [2, 1],
  [CmpOps.gt]: [3, 0],
  [CmpOps.gte]: [3, -1],
};

function compareHops(draft: Draft, op: number, value: number): void {
  const [mode = 0, more = 0] = hopModes[op] ?? [];
  const ttl = value + more;
  if (ttl < 0 || ttl > 0xff) throw new Unreadable('invalid ttl field match');
  const name = draft.context.isIpv6 ? 'hl' : 'ttl';
  draft.matches.push(`${name}${saveHops(name, { mode, ttl })}`);
}
