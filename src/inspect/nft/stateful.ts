import type { Limit, Statement } from '../../nftables/index.js';
import type { NftContext } from './options.js';

/** A statement that may stand in a set: counter, limit, quota, ct count; `undefined` for any other. */
export function renderStateful(statement: Statement, { stateless }: Pick<NftContext, 'stateless'>): string | undefined {
  switch (statement.kind) {
    case 'counter':
      return stateless ? 'counter' : `counter packets ${statement.packets} bytes ${statement.bytes}`;
    case 'limit':
      return renderLimit(statement);
    case 'quota': {
      const used = stateless || statement.used === 0n ? '' : ` used ${formatBytes(statement.used)}`;
      return `quota ${statement.over ? 'over ' : ''}${formatBytes(statement.bytes)}${used}`;
    }
    case 'ct count':
      return `ct count ${statement.over ? 'over ' : ''}${statement.count}`;
    default:
      return undefined;
  }
}

const units: readonly (readonly [string, number])[] = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
];

const DEFAULT_BURST = 5;

/** A rate limit. */
export function renderLimit({ rate, of, per, burst, over }: Limit): string {
  const unit = unitOfTime(per);
  const above = over ? 'over ' : '';
  if (of === 'bytes') {
    return `limit rate ${above}${formatBytes(rate)}/${unit}${burst === 0 ? '' : ` burst ${formatBytes(BigInt(burst))}`}`;
  }
  return `limit rate ${above}${rate}/${unit}${burst === 0 || burst === DEFAULT_BURST ? '' : ` burst ${burst} packets`}`;
}

/** What a rate is counted per. */
export function unitOfTime(per: number): string {
  return units.find(([, seconds]) => seconds === per)?.[0] ?? 'error';
}

/** Bytes in the largest unit that divides them. */
export function formatBytes(bytes: bigint): string {
  const [count, unit] = unitOfBytes(bytes);
  return `${count} ${unit}`;
}

/** As {@link formatBytes}, apart. */
export function unitOfBytes(bytes: bigint): [count: bigint, unit: string] {
  if (bytes === 0n || bytes % 1024n !== 0n) return [bytes, 'bytes'];
  const kbytes = bytes / 1024n;
  return kbytes % 1024n === 0n ? [kbytes / 1024n, 'mbytes'] : [kbytes, 'kbytes'];
}
