import { type ExprAttrs, LimitFlags, LimitType, QuotaFlags } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Statement } from '../model/model.js';

/** A statement that has no registers and may stand in a set: counter, limit, quota, ct count. */
export function writeStateful(statement: Statement): ExprAttrs {
  switch (statement.kind) {
    case 'counter':
      return { name: 'counter', data: { bytes: statement.bytes, packets: statement.packets } };
    case 'limit': {
      const { rate, per, burst, of, over } = statement;
      const type = of === 'bytes' ? LimitType.pktBytes : LimitType.pkts;
      return { name: 'limit', data: { rate, unit: BigInt(per), burst, type, flags: over ? LimitFlags.invert : 0 } };
    }
    case 'quota':
      return {
        name: 'quota',
        data: { bytes: statement.bytes, flags: statement.over ? QuotaFlags.invert : 0, consumed: statement.used },
      };
    case 'ct count':
      return { name: 'connlimit', data: { count: statement.count, flags: statement.over ? 1 : 0 } };
    default:
      throw new InvalidRuleError(`'${statement.kind}' cannot stand in a set`);
  }
}
