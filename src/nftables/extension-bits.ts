import { bytesFor, lowestBit, lowestZero, ones } from './bytes.js';
import { findExtensionField } from './extensions.js';
import type { ExtensionHeader, RawExtensionHeader } from './model.js';

/** A load with a mask is a field of odd bits where the mask's ones are exactly the field's. */
export function trimExtension(
  raw: RawExtensionHeader,
  mask: bigint,
): { node: ExtensionHeader; shift: number } | undefined {
  if (mask === 0n || raw.present) return undefined;
  const shift = lowestBit(mask);
  const top = lowestZero(mask, shift);
  if (mask !== ones(top - shift) << BigInt(shift)) return undefined;
  const offset = raw.offset + bytesFor(raw.bits) * 8 - top;
  const found = findExtensionField(raw.of, raw.type, offset, top - shift);
  return found === undefined
    ? undefined
    : { node: { kind: 'exthdr', of: raw.of, header: found.header, field: found.field }, shift };
}
