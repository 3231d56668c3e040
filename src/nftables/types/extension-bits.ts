import { ExthdrFlags, ExthdrOp } from '../../generated/nftables.js';
import type { ExtensionHeader, RawExtensionHeader } from '../model/model.js';
import { bytesFor, lowestBit, lowestZero, ones } from './bytes.js';
import { extensionField, extensionNamed, findExtensionField } from './extensions.js';

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

const extensionOps = { ip6: ExthdrOp.ipv6, tcp: ExthdrOp.tcpopt, ip: ExthdrOp.ipv4, sctp: ExthdrOp.sctp } as const;

/** Where an option, chunk or extension header is looked for; whole bytes around a field. */
export function extensionPlace(node: ExtensionHeader | RawExtensionHeader): {
  type: number;
  offset: number;
  len: number;
  op: number;
  flags: number;
} {
  const op = extensionOps[node.of];
  if (node.kind === 'raw-exthdr') {
    const flags = node.present ? ExthdrFlags.present : 0;
    return { op, type: node.type, offset: node.offset / 8, len: node.bits / 8, flags };
  }
  const owner = extensionNamed(node.of, node.header);
  const { type } = owner;
  if (node.field === undefined) return { op, type, offset: 0, len: 1, flags: ExthdrFlags.present };
  const { offset, bits } = extensionField(owner, node.field);
  const start = Math.floor(offset / 8);
  return { op, type, offset: start, len: Math.ceil((offset + bits) / 8) - start, flags: 0 };
}
