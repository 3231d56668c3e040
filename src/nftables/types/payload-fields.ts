import type { Payload, RawBase, RawPayload } from '../model/model.js';
import { bytesFor, lowestBit, lowestZero, ones } from './bytes.js';
import type { ProtocolContext } from './protocol-context.js';
import { type Base, type Field, INNER, LINK, NETWORK, TRANSPORT } from './protocols.js';

// What bytes of a packet are called, given what is known of its headers.

export const baseOf: Readonly<Record<RawBase, Base>> = { ll: LINK, nh: NETWORK, th: TRANSPORT, ih: INNER };
const nameOfBase: Readonly<Record<Base, RawBase>> = { 1: 'll', 2: 'nh', 3: 'th', 4: 'ih' };

/** Fields beside each other in one load, each with its bits; what no field covers stays raw. */
export interface Part {
  readonly node: Payload | RawPayload;
  readonly bits: number;
}

/** Whether a field is only there in ICMP messages of another type than the known one. */
function isOtherIcmp(field: Field, context: ProtocolContext): boolean {
  return field.icmp !== undefined && context.icmpType !== undefined && context.icmpType !== field.icmp;
}

/** The field that is exactly those bits; ports of an unknown transport protocol are `th sport` and `th dport`. */
export function completePayload(raw: RawPayload, context: ProtocolContext): Payload | RawPayload {
  const base = baseOf[raw.base];
  const place = context.at(base, raw.offset);
  const offset = raw.offset - (place?.skipped ?? 0);
  const field = place?.owner.fields.find(
    (row) => row.offset === offset && row.bits === raw.bits && !isOtherIcmp(row, context),
  );
  return field === undefined ? anyTransport(raw) : { kind: 'payload', protocol: place!.owner.name, field: field.name };
}

function anyTransport(raw: RawPayload): Payload | RawPayload {
  if (raw.base !== 'th' || raw.bits !== 16 || raw.offset > 16 || raw.offset % 16 !== 0) return raw;
  return { kind: 'payload', protocol: 'th', field: raw.offset === 0 ? 'sport' : 'dport' };
}

/** Splits a load into the fields it covers, in order. A last field may be covered only in part: a prefix of it. */
export function expandPayload(raw: RawPayload, context: ProtocolContext): Part[] {
  const base = baseOf[raw.base];
  const place = context.at(base, raw.offset);
  if (place === undefined || place.owner.name === 'unknown') return [{ node: anyTransport(raw), bits: raw.bits }];
  const parts: Part[] = [];
  let offset = raw.offset - place.skipped;
  let left = raw.bits;
  for (const field of place.owner.fields) {
    if (field.offset !== offset || isOtherIcmp(field, context)) continue;
    const bits = Math.min(field.bits, left);
    const isPart = bits < field.bits;
    parts.push({
      node: { kind: 'payload', protocol: place.owner.name, field: field.name, bits: isPart ? bits : undefined },
      bits,
    });
    offset += bits;
    left -= bits;
    if (left === 0) return parts;
  }
  return [...parts, { node: anyTransport({ kind: 'raw', base: nameOfBase[base], offset, bits: left }), bits: left }];
}

/** A load with a mask is a field of odd bits where the mask's ones are exactly the field's. */
export function trimPayload(
  raw: RawPayload,
  mask: bigint,
  context: ProtocolContext,
): { node: RawPayload; shift: number } | undefined {
  const place = context.at(baseOf[raw.base], raw.offset);
  if (place === undefined || mask === 0n) return undefined;
  const shift = lowestBit(mask);
  const top = lowestZero(mask, shift);
  const skippedInLoad = bytesFor(raw.bits) * 8 - top;
  let offset = raw.offset - place.skipped + skippedInLoad;
  let left = raw.bits;
  let bits = 0;
  for (const field of place.owner.fields) {
    if (field.offset !== offset) continue;
    if (field.bits > left) return undefined;
    left -= field.bits;
    offset += field.bits;
    bits += field.bits;
    if (left === 0) return undefined;
    if (shift + bits === top && mask === ones(bits) << BigInt(shift)) {
      return { node: { ...raw, offset: raw.offset + skippedInLoad, bits }, shift };
    }
  }
  return undefined;
}
