import {
  LimitFlags,
  LimitType,
  type ObjAttrs,
  ObjectType,
  QuotaFlags,
  SynproxyOptions,
} from '../../generated/nftables.js';
import { objectTypeName } from '../delinearise/reading.js';
import type { Statement } from '../model/model.js';
import type { Expectation, NamedObject, TimeoutPolicy } from '../model/ruleset.js';
import { timeoutStates } from '../types/timeout-states.js';
import { COMMENT, readComment } from '../types/user-data.js';

/** A stateful object from its message. */
export function readObject(attrs: ObjAttrs): NamedObject {
  return {
    name: attrs.name ?? '',
    handle: attrs.handle ?? 0n,
    type: objectTypeName(attrs.type),
    comment: readComment(attrs.userdata, COMMENT.object),
    statement: statementOf(attrs),
    helper: helperOf(attrs),
    timeout: timeoutOf(attrs),
    expectation: expectationOf(attrs),
    secmark: attrs.type === ObjectType.secmark ? attrs.data?.ctx : undefined,
  };
}

function statementOf(attrs: ObjAttrs): Statement | undefined {
  if (attrs.type === ObjectType.counter)
    return { kind: 'counter', packets: attrs.data?.packets ?? 0n, bytes: attrs.data?.bytes ?? 0n };
  if (attrs.type === ObjectType.quota) {
    const { bytes = 0n, consumed = 0n, flags = 0 } = attrs.data ?? {};
    return { kind: 'quota', bytes, used: consumed, over: (flags & QuotaFlags.invert) !== 0 };
  }
  if (attrs.type === ObjectType.limit) {
    const { rate = 0n, unit = 1n, burst = 0, type, flags = 0 } = attrs.data ?? {};
    const of = type === LimitType.pktBytes ? 'bytes' : 'packets';
    return { kind: 'limit', rate, of, per: Number(unit), burst, over: (flags & LimitFlags.invert) !== 0 };
  }
  if (attrs.type !== ObjectType.synproxy) return undefined;
  const { mss, wscale, flags = 0 } = attrs.data ?? {};
  return {
    kind: 'synproxy',
    mss: (flags & SynproxyOptions.mss) === 0 ? undefined : mss,
    wscale: (flags & SynproxyOptions.wscale) === 0 ? undefined : wscale,
    timestamp: (flags & SynproxyOptions.timestamp) !== 0,
    sackPerm: (flags & SynproxyOptions.sackPerm) !== 0,
  };
}

function helperOf(attrs: ObjAttrs): NamedObject['helper'] {
  if (attrs.type !== ObjectType.ctHelper) return undefined;
  return { name: attrs.data?.name ?? '', protocol: attrs.data?.l4proto ?? 0, family: attrs.data?.l3proto ?? 0 };
}

function timeoutOf(attrs: ObjAttrs): TimeoutPolicy | undefined {
  if (attrs.type !== ObjectType.ctTimeout) return undefined;
  const { l4proto = 0, l3proto = 0, data } = attrs.data ?? {};
  const states: Record<string, number> = {};
  for (const { name, attribute } of timeoutStates(l4proto)) {
    const seconds = (data as Readonly<Record<string, unknown>> | undefined)?.[attribute];
    if (typeof seconds === 'number') states[name] = seconds;
  }
  return { protocol: l4proto, family: l3proto, states };
}

function expectationOf(attrs: ObjAttrs): Expectation | undefined {
  if (attrs.type !== ObjectType.ctExpect) return undefined;
  const { l4proto = 0, l3proto = 0, dport = 0, timeout = 0, size = 0 } = attrs.data ?? {};
  return { protocol: l4proto, family: l3proto, port: dport, timeout, size };
}
