/** Bits that a field takes in a concatenation: whole words of 32. */
export function paddedBits(bits: number): number {
  return Math.ceil(bits / 32) * 32;
}

/** Bits that fields take together. */
export function concatWidths(bits: readonly number[]): number {
  return bits.reduce((sum, width) => sum + paddedBits(width), 0);
}
