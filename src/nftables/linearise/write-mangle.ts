import { PayloadCsumFlags, PayloadCsumTypes } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Mangle } from '../model/model.js';
import { bytesFromNumber, ones } from '../types/bytes.js';
import { extensionPlace } from '../types/extension-bits.js';
import { ctKeys, keyNamed, metaKeys } from '../types/keys.js';
import { fieldOf, protocol } from '../types/protocols.js';
import type { RuleInProgress } from './write-context.js';

type PayloadTarget = Extract<Expression, { kind: 'payload' | 'raw' }>;

/** `meta mark set 1`, `ip dscp set cs1`, `tcp option maxseg size set rt mtu` */
export function writeMangle(rule: RuleInProgress, statement: Mangle): void {
  const { target, value } = statement;
  rule.require(target);
  rule.require(value);
  if ((target.kind === 'payload' || target.kind === 'raw') && writeBits(rule, target, value)) return;
  rule.loads.loadFor(target, value, 0);
  const sreg = rule.loads.register(0);
  if (target.kind === 'meta')
    rule.expressions.push({ name: 'meta', data: { key: keyNamed(metaKeys, target.key, 'meta').number, sreg } });
  else if (target.kind === 'ct') {
    const direction = target.direction === undefined ? undefined : target.direction === 'original' ? 0 : 1;
    const key = keyNamed(ctKeys, target.key, 'ct').number;
    rule.expressions.push({ name: 'ct', data: { key, direction, sreg } });
  } else if (target.kind === 'payload' || target.kind === 'raw') {
    const { base, offset, bits } = rule.loads.positionOf(target);
    const place = { base, offset: offset / 8, len: bits / 8 };
    rule.expressions.push({ name: 'payload', data: { ...place, ...checksumOf(target), sreg } });
  } else if (target.kind === 'exthdr' || target.kind === 'raw-exthdr')
    rule.expressions.push({ name: 'exthdr', data: { ...extensionPlace(target), flags: undefined, sreg } });
  else throw new InvalidRuleError(`'${target.kind}' cannot be set`);
}

/**
 * A field that does not fill its bytes, or of odd length where a checksum is mended (that goes by 16 bits): the bytes
 * around it are read, the field's bits changed, and all written back. `false` where the field can be written alone.
 */
function writeBits(rule: RuleInProgress, target: PayloadTarget, value: Expression): boolean {
  const { base, offset, bits } = rule.loads.positionOf(target);
  const checksum = checksumOf(target);
  let start = offset - (offset % 8);
  let length = Math.ceil((offset + bits - start) / 8) * 8;
  const isOdd = offset % 8 !== 0 || bits % 8 !== 0;
  const isMended = checksum.csumType !== PayloadCsumTypes.none || checksum.csumFlags !== 0;
  if (isMended && length % 16 !== 0) {
    if (start % 16 !== 0) start -= 8;
    length += 8;
  } else if (!isOdd) return false;
  if (value.kind !== 'value' || typeof value.value !== 'bigint')
    throw new InvalidRuleError('a field that shares its bytes with others can only be set to a constant');
  const shift = BigInt(start + length - offset - bits);
  const width = length / 8;
  const place = { base, offset: start / 8, len: width };
  const register = rule.loads.register(0);
  rule.expressions.push({ name: 'payload', data: { ...place, dreg: register } });
  const mask = bytesFromNumber(ones(length) ^ (ones(bits) << shift), width, 'network');
  rule.loads.mask(0, mask, bytesFromNumber(value.value << shift, width, 'network'));
  rule.expressions.push({ name: 'payload', data: { ...place, ...checksum, sreg: register } });
  return true;
}

const NO_CHECKSUM = { csumType: PayloadCsumTypes.none, csumOffset: 0, csumFlags: 0 } as const;

/** Which checksums to mend. */
function checksumOf(target: PayloadTarget): { csumType: number; csumOffset: number; csumFlags: number } {
  if (target.kind === 'raw') return NO_CHECKSUM;
  const owner = protocol(target.protocol);
  if (owner.checksum === undefined && owner.pseudoHeader === undefined) return NO_CHECKSUM;
  const [field, kind] = owner.checksum ?? ['', 'none'];
  const isCovered = owner.pseudoHeader?.includes(target.field) === true;
  return {
    csumType: kind === 'inet' ? PayloadCsumTypes.inet : kind === 'sctp' ? PayloadCsumTypes.sctp : PayloadCsumTypes.none,
    csumOffset: field === '' ? 0 : fieldOf(owner, field).offset / 8,
    csumFlags: isCovered ? PayloadCsumFlags.pseudohdr : 0,
  };
}
