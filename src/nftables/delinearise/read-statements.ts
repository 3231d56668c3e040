import {
  DynsetFlags,
  DynsetOps,
  NatRangeFlags,
  NatTypes,
  Nfproto,
  QueueFlags,
  RejectTypes,
  SynproxyOptions,
} from '../../generated/nftables.js';
import type { Expression, NatFlag } from '../model/model.js';
import type { NamedSet } from '../model/ruleset.js';
import { readStatefuls } from './read-stateful.js';
import {
  addressType,
  type Data,
  dataTypeName,
  integer,
  need,
  objectTypeName,
  type Readers,
  type Reading,
  setNamed,
  text,
  typed,
  unreadable,
} from './reading.js';
import { rangeToPrefix } from './retype.js';

/** Expressions that do something. */
export const statementReaders: Readers = {
  log: (reading, { prefix, group, snaplen, qthreshold, level, flags }) =>
    reading.statements.push({
      kind: 'log',
      prefix,
      group,
      snaplen,
      queueThreshold: qthreshold,
      level,
      flags: flags === 0 ? undefined : flags,
    }),
  reject: (reading, { type, icmpCode }) => {
    const isIpv6 = reading.family === 'ip6';
    if (type === RejectTypes.tcpRst) reading.statements.push({ kind: 'reject', with: 'tcp reset' });
    else if (type === RejectTypes.icmpxUnreach)
      reading.statements.push({ kind: 'reject', with: 'icmpx', code: icmpCode });
    else reading.statements.push({ kind: 'reject', with: isIpv6 ? 'icmpv6' : 'icmp', code: icmpCode });
  },
  nat: readNat,
  masq: (reading, { flags, regProtoMin, regProtoMax }) =>
    reading.statements.push({
      kind: 'masquerade',
      port: registerRange(reading, regProtoMin, regProtoMax, 'inet_service'),
      flags: natFlags(flags),
    }),
  redir: (reading, { flags, regProtoMin, regProtoMax }) =>
    reading.statements.push({
      kind: 'redirect',
      port: registerRange(reading, regProtoMin, regProtoMax, 'inet_service'),
      flags: natFlags(flags),
    }),
  objref: (reading, { immType, immName, setSreg, setName }) => {
    if (immName !== undefined) {
      reading.statements.push({ kind: 'object', type: objectTypeName(immType), object: text(immName) });
      return;
    }
    const { map, set } = setNamed(reading, setName);
    const key = need(reading.registers.concatenation(setSreg, set.keyBits)).node;
    const type = set.data?.kind === 'object' ? set.data.type : unreadable('objref');
    reading.statements.push({ kind: 'object', type, object: { kind: 'map', key, map } });
  },
  queue: (reading, { num = 0, total = 1, flags = 0, sregQnum }) => {
    const first = integer(num, 16);
    const range: Expression = total > 1 ? { kind: 'range', from: first, to: integer(num + total - 1, 16) } : first;
    const queue = sregQnum === undefined ? range : need(reading.registers.get(sregQnum)).node;
    reading.statements.push({
      kind: 'queue',
      queue,
      bypass: (flags & QueueFlags.bypass) !== 0,
      fanout: (flags & QueueFlags.cpuFanout) !== 0,
    });
  },
  dynset: (reading, { setName, op, sregKey, sregData, timeout, expr, expressions, flags = 0 }) => {
    const { set } = setNamed(reading, setName);
    if ((flags & DynsetFlags.invert) !== 0) unreadable('dynset');
    const key = keyOf(need(reading.registers.concatenation(sregKey, set.keyBits)).node, set);
    const data =
      sregData === undefined ? undefined : typed(need(reading.registers.get(sregData)).node, dataTypeName(set));
    const inner = expr === undefined ? expressions?.elem : [expr];
    const statements = inner === undefined ? undefined : readStatefuls(inner);
    if (set.isAnonymous) {
      const statement = statements?.[0] ?? unreadable('dynset');
      const until = timeout === 0n ? undefined : timeout;
      reading.statements.push({ kind: 'meter', name: set.name, size: set.size ?? 0, key, timeout: until, statement });
      return;
    }
    reading.statements.push({
      kind: 'set-update',
      op: dynsetOps[op ?? DynsetOps.add] ?? unreadable('dynset'),
      set: set.name,
      key,
      data,
      timeout: timeout === 0n ? undefined : timeout,
      statements,
    });
  },
  dup: (reading, { sregAddr, sregDev }) => {
    const address =
      sregAddr === undefined
        ? undefined
        : typed(need(reading.registers.get(sregAddr)).node, addressType(reading.family));
    const device = sregDev === undefined ? undefined : typed(need(reading.registers.get(sregDev)).node, 'iface_index');
    reading.statements.push({ kind: 'dup', address, device });
  },
  fwd: (reading, { sregDev, sregAddr, nfproto }) => {
    const family = nfproto === Nfproto.ipv4 ? 'ip' : nfproto === Nfproto.ipv6 ? 'ip6' : undefined;
    const address =
      sregAddr === undefined
        ? undefined
        : typed(need(reading.registers.get(sregAddr)).node, addressType(family ?? reading.family));
    reading.statements.push({
      kind: 'fwd',
      family,
      address,
      device: typed(need(reading.registers.get(sregDev)).node, 'iface_index'),
    });
  },
  tproxy: (reading, { family, regAddr, regPort }) => {
    const of = family === Nfproto.ipv4 ? 'ip' : family === Nfproto.ipv6 ? 'ip6' : undefined;
    const address =
      regAddr === undefined
        ? undefined
        : typed(need(reading.registers.get(regAddr)).node, addressType(of ?? reading.family));
    const port = regPort === undefined ? undefined : typed(need(reading.registers.get(regPort)).node, 'inet_service');
    reading.statements.push({ kind: 'tproxy', family: reading.family === 'inet' ? of : undefined, address, port });
  },
  synproxy: (reading, { mss, wscale, flags = 0 }) =>
    reading.statements.push({
      kind: 'synproxy',
      mss: (flags & SynproxyOptions.mss) !== 0 ? mss : undefined,
      wscale: (flags & SynproxyOptions.wscale) !== 0 ? wscale : undefined,
      timestamp: (flags & SynproxyOptions.timestamp) !== 0,
      sackPerm: (flags & SynproxyOptions.sackPerm) !== 0,
    }),
  flow_offload: (reading, { name }) => reading.statements.push({ kind: 'flow add', flowtable: name ?? '' }),
  match: (reading, { name, rev, info }) =>
    reading.statements.push({
      kind: 'xt',
      type: 'match',
      name: name ?? '',
      revision: rev ?? 0,
      info: info ?? new Uint8Array(),
    }),
  target: (reading, { name, rev, info }) =>
    reading.statements.push({
      kind: 'xt',
      type: 'target',
      name: name ?? '',
      revision: rev ?? 0,
      info: info ?? new Uint8Array(),
    }),
};

/** Constants in a concatenation have the types of the set's keys. */
function keyOf(node: Expression, { keyType }: NamedSet): Expression {
  if (node.kind !== 'concat') return node;
  return { ...node, parts: node.parts.map((part, index) => typed(part, keyType[index] ?? 'invalid')) };
}

const dynsetOps = ['add', 'update', 'delete'] as const;

function registerRange(
  reading: Reading,
  first: number | undefined,
  last: number | undefined,
  type: string,
): Expression | undefined {
  if (first === undefined) return undefined;
  const from = typed(need(reading.registers.get(first)).node, type);
  if (last === undefined || last === first) return from;
  return { kind: 'range', from, to: typed(need(reading.registers.get(last)).node, type) };
}

function readNat(reading: Reading, data: Data<'nat'>): void {
  const said = data.family === Nfproto.ipv6 ? 'ip6' : data.family === Nfproto.ipv4 ? 'ip' : undefined;
  const type = said === 'ip' ? 'ipv4_addr' : 'ipv6_addr';
  const first = data.regAddrMin === undefined ? undefined : need(reading.registers.get(data.regAddrMin)).node;
  const isPair = first !== undefined && isPairMap(first, reading, said === 'ip6' ? 128 : 32);
  const range = isPair ? first : registerRange(reading, data.regAddrMin, data.regAddrMax, type);
  reading.statements.push({
    kind: data.type === NatTypes.dnat ? 'dnat' : 'snat',
    family: reading.family === 'inet' || isPair ? said : undefined,
    address: range?.kind === 'range' ? rangeToPrefix(range) : range,
    port: isPair ? undefined : registerRange(reading, data.regProtoMin, data.regProtoMax, 'inet_service'),
    flags: natFlags(data.flags),
    prefix: ((data.flags ?? 0) & NatRangeFlags.netmap) !== 0 ? true : undefined,
  });
}

/** Whether the data of a map are an address with a port, or the ends of ranges: they fill more than one register. */
function isPairMap(node: Expression, { sets }: Reading, addressBits: number): boolean {
  if (node.kind !== 'map') return false;
  const data = sets.get(node.map.name ?? '')?.data;
  if (data?.kind !== 'value') return false;
  const pair = addressBits + 32;
  return data.isInterval
    ? data.bits === addressBits * 2 || data.bits === pair * 2 || data.bits === pair
    : data.bits === pair;
}

function natFlags(flags = 0): NatFlag[] | undefined {
  const list: NatFlag[] = [];
  if ((flags & NatRangeFlags.protoRandom) !== 0) list.push('random');
  if ((flags & NatRangeFlags.protoRandomFully) !== 0) list.push('fully-random');
  if ((flags & NatRangeFlags.persistent) !== 0) list.push('persistent');
  return list.length === 0 ? undefined : list;
}
