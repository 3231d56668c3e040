import type { Scalar } from './model.js';

const SIZES: Readonly<Record<Scalar, number>> = { u8: 1, s8: 1, u16: 2, s16: 2, u32: 4, s32: 4, u64: 8, s64: 8 };

export function isScalar(type: string | undefined): type is Scalar {
  return type !== undefined && Object.hasOwn(SIZES, type);
}

/** Bytes. */
export function scalarSize(scalar: Scalar): number {
  return SIZES[scalar];
}

/** The least and the greatest value. */
export function scalarRange(scalar: Scalar): [bigint, bigint] {
  const bits = BigInt(SIZES[scalar] * 8);
  return scalar.startsWith('s') ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}
