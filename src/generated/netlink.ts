// @generated from codegen/schemas/netlink.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Netlink's own attributes: linux/netlink.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Reader,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';

/** Type of an attribute in a policy, `NL_ATTR_TYPE_*`. */
export const NlAttrType = {
  /** `NL_ATTR_TYPE_INVALID`: not accepted. */
  invalid: 0,
  /** `NL_ATTR_TYPE_FLAG`: no value; there or not. */
  flag: 1,
  /** `NL_ATTR_TYPE_U8`: 8 bits, unsigned. */
  u8: 2,
  /** `NL_ATTR_TYPE_U16`: 16 bits, unsigned. */
  u16: 3,
  /** `NL_ATTR_TYPE_U32`: 32 bits, unsigned. */
  u32: 4,
  /** `NL_ATTR_TYPE_U64`: 64 bits, unsigned. */
  u64: 5,
  /** `NL_ATTR_TYPE_S8`: 8 bits, signed. */
  s8: 6,
  /** `NL_ATTR_TYPE_S16`: 16 bits, signed. */
  s16: 7,
  /** `NL_ATTR_TYPE_S32`: 32 bits, signed. */
  s32: 8,
  /** `NL_ATTR_TYPE_S64`: 64 bits, signed. */
  s64: 9,
  /** `NL_ATTR_TYPE_BINARY`: bytes. */
  binary: 10,
  /** `NL_ATTR_TYPE_STRING`: text, with or without a NUL at the end. */
  string: 11,
  /** `NL_ATTR_TYPE_NUL_STRING`: text with a NUL at the end. */
  nulString: 12,
  /** `NL_ATTR_TYPE_NESTED`: attributes of another set. */
  nested: 13,
  /** `NL_ATTR_TYPE_NESTED_ARRAY`: a list of attributes of another set. */
  nestedArray: 14,
  /** `NL_ATTR_TYPE_BITFIELD32`: flags with a mask of those that are meant. */
  bitfield32: 15,
  /** `NL_ATTR_TYPE_SINT`: 32 or 64 bits, signed (Linux 6.7). */
  sint: 16,
  /** `NL_ATTR_TYPE_UINT`: 32 or 64 bits, unsigned (Linux 6.7). */
  uint: 17,
} as const;
/** A value of {@link NlAttrType}. */
export type NlAttrType = (typeof NlAttrType)[keyof typeof NlAttrType];

/** Attributes of an extended acknowledgement, `NLMSGERR_ATTR_*`. */
export interface NlmsgerrAttrs {
  /** `NLMSGERR_ATTR_MSG` (1): the kernel's words: why a request was refused, or a warning. */
  msg?: string | undefined;
  /** `NLMSGERR_ATTR_OFFS` (2): where in the request the refused attribute begins, in bytes from its `nlmsghdr`. */
  offs?: number | undefined;
  /** `NLMSGERR_ATTR_COOKIE` (3): whatever the subsystem gives back. */
  cookie?: Uint8Array | undefined;
  /** `NLMSGERR_ATTR_POLICY` (4): what the refused attribute would have to be. */
  policy?: PolicyTypeAttrs | undefined;
  /** `NLMSGERR_ATTR_MISS_TYPE` (5): type of a required attribute that is missing. */
  missType?: number | undefined;
  /** `NLMSGERR_ATTR_MISS_NEST` (6): where the nest begins in which it is missing; absent at the top. */
  missNest?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Rules for an attribute, `NL_POLICY_TYPE_ATTR_*`. */
export interface PolicyTypeAttrs {
  /** `NL_POLICY_TYPE_ATTR_TYPE` (1): its type. See {@link NlAttrType}. */
  type?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_S` (2): least value of a signed integer. */
  minValueS?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_S` (3): greatest value of a signed integer. */
  maxValueS?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_U` (4): least value of an unsigned integer. */
  minValueU?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_U` (5): greatest value of an unsigned integer. */
  maxValueU?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_LENGTH` (6): least length in bytes. */
  minLength?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_LENGTH` (7): greatest length in bytes. */
  maxLength?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_POLICY_IDX` (8): number of the policy of what is nested. */
  policyIdx?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE` (9): greatest attribute type of what is nested. */
  policyMaxtype?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK` (10): flags that a bitfield may carry. */
  bitfield32Mask?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MASK` (12): bits that an unsigned integer may have. */
  mask?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

export function decodeNlmsgerrAttrs(r: Reader): NlmsgerrAttrs {
  const attrs: NlmsgerrAttrs = {
    msg: undefined,
    offs: undefined,
    cookie: undefined,
    policy: undefined,
    missType: undefined,
    missNest: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.msg = r.string(); break; // NLMSGERR_ATTR_MSG
      case 2: attrs.offs = r.u32(); break; // NLMSGERR_ATTR_OFFS
      case 3: attrs.cookie = r.bytes(); break; // NLMSGERR_ATTR_COOKIE
      case 4: attrs.policy = decodePolicyTypeAttrs(r.nest()); break; // NLMSGERR_ATTR_POLICY
      case 5: attrs.missType = r.u32(); break; // NLMSGERR_ATTR_MISS_TYPE
      case 6: attrs.missNest = r.u32(); break; // NLMSGERR_ATTR_MISS_NEST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNlmsgerrAttrs(w: Writer, attrs: NlmsgerrAttrs): void {
  if (attrs.msg !== undefined) w.string(1, attrs.msg); // NLMSGERR_ATTR_MSG
  if (attrs.offs !== undefined) w.u32(2, attrs.offs); // NLMSGERR_ATTR_OFFS
  if (attrs.cookie !== undefined) w.bytes(3, attrs.cookie, 0, 20); // NLMSGERR_ATTR_COOKIE
  if (attrs.policy !== undefined) { w.nestStart(4); encodePolicyTypeAttrs(w, attrs.policy); w.nestEnd(); } // NLMSGERR_ATTR_POLICY
  if (attrs.missType !== undefined) w.u32(5, attrs.missType); // NLMSGERR_ATTR_MISS_TYPE
  if (attrs.missNest !== undefined) w.u32(6, attrs.missNest); // NLMSGERR_ATTR_MISS_NEST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePolicyTypeAttrs(r: Reader): PolicyTypeAttrs {
  const attrs: PolicyTypeAttrs = {
    type: undefined,
    minValueS: undefined,
    maxValueS: undefined,
    minValueU: undefined,
    maxValueU: undefined,
    minLength: undefined,
    maxLength: undefined,
    policyIdx: undefined,
    policyMaxtype: undefined,
    bitfield32Mask: undefined,
    mask: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.type = r.u32(); break; // NL_POLICY_TYPE_ATTR_TYPE
      case 2: attrs.minValueS = r.s64(); break; // NL_POLICY_TYPE_ATTR_MIN_VALUE_S
      case 3: attrs.maxValueS = r.s64(); break; // NL_POLICY_TYPE_ATTR_MAX_VALUE_S
      case 4: attrs.minValueU = r.u64(); break; // NL_POLICY_TYPE_ATTR_MIN_VALUE_U
      case 5: attrs.maxValueU = r.u64(); break; // NL_POLICY_TYPE_ATTR_MAX_VALUE_U
      case 6: attrs.minLength = r.u32(); break; // NL_POLICY_TYPE_ATTR_MIN_LENGTH
      case 7: attrs.maxLength = r.u32(); break; // NL_POLICY_TYPE_ATTR_MAX_LENGTH
      case 8: attrs.policyIdx = r.u32(); break; // NL_POLICY_TYPE_ATTR_POLICY_IDX
      case 9: attrs.policyMaxtype = r.u32(); break; // NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE
      case 10: attrs.bitfield32Mask = r.u32(); break; // NL_POLICY_TYPE_ATTR_BITFIELD32_MASK
      case 12: attrs.mask = r.u64(); break; // NL_POLICY_TYPE_ATTR_MASK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodePolicyTypeAttrs(w: Writer, attrs: PolicyTypeAttrs): void {
  if (attrs.type !== undefined) w.u32(1, attrs.type); // NL_POLICY_TYPE_ATTR_TYPE
  if (attrs.minValueS !== undefined) w.s64(2, attrs.minValueS); // NL_POLICY_TYPE_ATTR_MIN_VALUE_S
  if (attrs.maxValueS !== undefined) w.s64(3, attrs.maxValueS); // NL_POLICY_TYPE_ATTR_MAX_VALUE_S
  if (attrs.minValueU !== undefined) w.u64(4, attrs.minValueU); // NL_POLICY_TYPE_ATTR_MIN_VALUE_U
  if (attrs.maxValueU !== undefined) w.u64(5, attrs.maxValueU); // NL_POLICY_TYPE_ATTR_MAX_VALUE_U
  if (attrs.minLength !== undefined) w.u32(6, attrs.minLength); // NL_POLICY_TYPE_ATTR_MIN_LENGTH
  if (attrs.maxLength !== undefined) w.u32(7, attrs.maxLength); // NL_POLICY_TYPE_ATTR_MAX_LENGTH
  if (attrs.policyIdx !== undefined) w.u32(8, attrs.policyIdx); // NL_POLICY_TYPE_ATTR_POLICY_IDX
  if (attrs.policyMaxtype !== undefined) w.u32(9, attrs.policyMaxtype); // NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE
  if (attrs.bitfield32Mask !== undefined) w.u32(10, attrs.bitfield32Mask); // NL_POLICY_TYPE_ATTR_BITFIELD32_MASK
  if (attrs.mask !== undefined) w.u64(12, attrs.mask); // NL_POLICY_TYPE_ATTR_MASK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

/** Names in {@link NlmsgerrAttrs}, for errors. */
export const nlmsgerrAttrsNames: AttributeNames = {
  1: 'msg',
  2: 'offs',
  3: 'cookie',
  4: { name: 'policy', nest: () => policyTypeAttrsNames },
  5: 'missType',
  6: 'missNest',
};

/** Names in {@link PolicyTypeAttrs}, for errors. */
export const policyTypeAttrsNames: AttributeNames = {
  1: 'type',
  2: 'minValueS',
  3: 'maxValueS',
  4: 'minValueU',
  5: 'maxValueU',
  6: 'minLength',
  7: 'maxLength',
  8: 'policyIdx',
  9: 'policyMaxtype',
  10: 'bitfield32Mask',
  12: 'mask',
};
