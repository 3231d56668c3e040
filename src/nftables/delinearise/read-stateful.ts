import { type ExprAttrs, LimitFlags, LimitType, QuotaFlags } from '../../generated/nftables.js';
import type { Statement } from '../model/model.js';

/** An expression that has no registers and may stand in a set: counter, limit, quota, connlimit. */
export function readStateful(expression: ExprAttrs): Statement | undefined {
  if (expression.data === undefined) return undefined;
  switch (expression.name) {
    case 'counter':
      return { kind: 'counter', packets: expression.data.packets ?? 0n, bytes: expression.data.bytes ?? 0n };
    case 'limit': {
      const { rate = 0n, unit = 1n, burst = 0, type, flags = 0 } = expression.data;
      const of = type === LimitType.pktBytes ? 'bytes' : 'packets';
      return { kind: 'limit', rate, of, per: Number(unit), burst, over: (flags & LimitFlags.invert) !== 0 };
    }
    case 'quota': {
      const { bytes = 0n, consumed = 0n, flags = 0 } = expression.data;
      return { kind: 'quota', bytes, used: consumed, over: (flags & QuotaFlags.invert) !== 0 };
    }
    case 'connlimit':
      return { kind: 'ct count', count: expression.data.count ?? 0, over: expression.data.flags === 1 };
    default:
      return undefined;
  }
}

/** The statements that elements of a set carry; one that is not known stays by its name. */
export function readStatefuls(expressions: readonly ExprAttrs[]): Statement[] {
  return expressions.map((expression) => readStateful(expression) ?? { kind: 'opaque', name: expression.name ?? '?' });
}
