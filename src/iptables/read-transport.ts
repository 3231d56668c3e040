import { CmpOps, numberFromBytes, RangeOps } from '../nftables/index.js';
import { type DataOf, type Draft, type Register, Unreadable } from './draft.js';
import { saveIcmp } from './extensions/icmp.js';
import { anyPorts, savePorts, saveTcp } from './extensions/ports.js';

// Matches on the transport header: ports, flags of TCP, types of ICMP.

const ICMP = 1;
const TCP = 6;
const UDP = 17;
const ICMPV6 = 58;
const FLAGS_OFFSET = 13;
const PORT_MAX = 0xffff;
const INVERT_SOURCE = 1;
const INVERT_DESTINATION = 2;
const INVERT_FLAGS = 4;

type Ports = NonNullable<Draft['ports']>;
type Payload = Extract<Register, { kind: 'payload' }>;

/** The match that a rule's ports belong to. */
function portsOf(draft: Draft): Ports {
  if (draft.ports !== undefined) return draft.ports;
  const ports = { ...anyPorts, option: 0, flagsMask: 0, flagsSet: 0 };
  const isTcp = draft.protocol === TCP;
  draft.matches.push(() => (isTcp ? `tcp${saveTcp(ports)}` : `udp${savePorts(ports)}`));
  draft.ports = ports;
  return ports;
}

type Side = readonly [first: 'sourceFirst' | 'destinationFirst', last: 'sourceLast' | 'destinationLast', bit: number];
const source: Side = ['sourceFirst', 'sourceLast', INVERT_SOURCE];
const destination: Side = ['destinationFirst', 'destinationLast', INVERT_DESTINATION];

/** One port, compared, as the range that it is. */
function setPort(ports: Ports, [first, last, bit]: Side, op: number, port: number): void {
  if (op === CmpOps.neq) ports.invert |= bit;
  if (op === CmpOps.lt) ports[last] = Math.max(port - 1, 1);
  else if (op === CmpOps.lte) ports[last] = port;
  else if (op === CmpOps.gt) ports[first] = Math.min(port + 1, PORT_MAX);
  else if (op === CmpOps.gte) ports[first] = port;
  else [ports[first], ports[last]] = [port, port];
}

function setFlags(ports: Ports, op: number, flags: number, mask: number): void {
  if (op === CmpOps.neq) ports.invert |= INVERT_FLAGS;
  ports.flagsSet = flags;
  ports.flagsMask = mask;
}

const ANY_TYPE = 0xff;

function readIcmp(draft: Draft, { offset }: Payload, data: Uint8Array): void {
  if (data.length < 1 || data.length > (offset === 0 ? 2 : 1)) throw new Unreadable('unexpected RHS data length');
  if (offset > 1) throw new Unreadable('unexpected payload offset');
  const { isIpv6 } = draft.context;
  if (isIpv6 && offset > 0) throw new Unreadable('icmp6 code with any type match not supported');
  const type = offset === 0 ? data[0]! : ANY_TYPE;
  const code = offset === 0 ? data[1] : data[0];
  const info = { type, codeFirst: code ?? 0, codeLast: code ?? 0xff, invert: 0 };
  draft.matches.push(`icmp${isIpv6 ? '6' : ''}${saveIcmp(isIpv6 ? 'icmpv6-type' : 'icmp-type')(info)}`);
}

/** A comparison with something in the transport header. */
export function compareTransport(draft: Draft, register: Payload, op: number, data: Uint8Array): void {
  const { protocol } = draft;
  if (protocol === ICMP || protocol === ICMPV6) {
    readIcmp(draft, register, data);
    return;
  }
  if (protocol !== TCP && protocol !== UDP) throw new Unreadable('unsupported layer 4 protocol value');
  const number = Number(numberFromBytes(data, 'network'));
  if (register.offset === 0 && data.length === 4) {
    setPort(portsOf(draft), source, op, number >>> 16);
    setPort(portsOf(draft), destination, op, number & PORT_MAX);
  } else if ((register.offset === 0 || register.offset === 2) && data.length === 2) {
    setPort(portsOf(draft), register.offset === 0 ? source : destination, op, number);
  } else if (register.offset === FLAGS_OFFSET && data.length === 1 && protocol === TCP) {
    setFlags(portsOf(draft), op, number, register.mask?.[0] ?? 0xff);
  }
}

/** A range of something in the transport header. */
export function rangeOfTransport(draft: Draft, { offset }: Payload, { op, fromData, toData }: DataOf<'range'>): void {
  const from = fromData?.value ?? new Uint8Array(0);
  const isPort = from.length === 2 && (offset === 0 || offset === 2);
  if (!isPort || (draft.protocol !== TCP && draft.protocol !== UDP)) return;
  const ports = portsOf(draft);
  const [first, last, bit] = offset === 0 ? source : destination;
  if (op === RangeOps.neq) ports.invert |= bit;
  ports[first] = Number(numberFromBytes(from, 'network'));
  ports[last] = Number(numberFromBytes(toData?.value ?? from, 'network'));
}
