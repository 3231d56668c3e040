import type { Limit, Quota, Statement } from '../../nftables/index.js';
import { type NftJson, objectJson } from './json-text.js';
import type { NftContext } from './options.js';
import { unitOfBytes, unitOfTime } from './stateful.js';

/** A statement that may stand in a set: counter, limit, quota, ct count; `undefined` for any other. */
export function statefulJson(
  statement: Statement,
  { stateless }: Pick<NftContext, 'stateless'>,
): { readonly [key: string]: NftJson } | undefined {
  switch (statement.kind) {
    case 'counter':
      return { counter: stateless ? null : { packets: statement.packets, bytes: statement.bytes } };
    case 'limit':
      return { limit: limitJson(statement) };
    case 'quota':
      return { quota: quotaJson(statement, stateless) };
    case 'ct count':
      return { 'ct count': objectJson({ val: statement.count, inv: statement.over || undefined }) };
    default:
      return undefined;
  }
}

function limitJson({ rate, of, per, burst, over }: Limit): NftJson {
  const inv = over || undefined;
  if (of === 'packets') return objectJson({ rate, burst, per: unitOfTime(per), inv });
  const [most, rateUnit] = unitOfBytes(rate);
  const [more, burstUnit] = unitOfBytes(BigInt(burst));
  return objectJson({ rate: most, burst: more, per: unitOfTime(per), inv, rate_unit: rateUnit, burst_unit: burstUnit });
}

/** A limit as an object of a table: what is usual is left out, in another order. */
export function limitObjectJson({ rate, of, per, burst, over }: Limit): { readonly [key: string]: NftJson } {
  const isBytes = of === 'bytes';
  const [most, rateUnit] = isBytes ? unitOfBytes(rate) : [rate, undefined];
  const [more, burstUnit] = isBytes ? unitOfBytes(BigInt(burst)) : [BigInt(burst), undefined];
  const hasBurst = more !== 0n;
  return objectJson({
    rate: most,
    per: unitOfTime(per),
    inv: over || undefined,
    rate_unit: rateUnit,
    burst: hasBurst ? more : undefined,
    burst_unit: hasBurst ? burstUnit : undefined,
  });
}

function quotaJson({ bytes, used, over }: Quota, stateless: boolean): NftJson {
  const [val, unit] = unitOfBytes(bytes);
  const [gone, goneUnit] = stateless || used === 0n ? [] : unitOfBytes(used);
  return objectJson({ val, val_unit: unit, inv: over || undefined, used: gone, used_unit: goneUnit });
}
