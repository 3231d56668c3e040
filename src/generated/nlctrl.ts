// @generated from codegen/schemas/nlctrl.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Generic netlink's controller: linux/genetlink.h, and the policy attributes of linux/netlink.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  DoAndDump,
  Dump,
  GenericFamily,
  IndexedArray,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { littleEndian as host } from '../wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** Room for a family's or group's name, with its NUL. */
export const GENL_NAMSIZ = 16;

/** Message type of the controller itself; every other family's is given at run time. */
export const GENL_ID_CTRL = 16;

/** What an operation needs and has, `GENL_*`. */
export const OpFlags = {
  /** `GENL_ADMIN_PERM`: needs `CAP_NET_ADMIN` in the first user namespace. */
  adminPerm: 0x1,
  /** `GENL_CMD_CAP_DO`: can be asked for one thing. */
  cmdCapDo: 0x2,
  /** `GENL_CMD_CAP_DUMP`: can be asked for a list. */
  cmdCapDump: 0x4,
  /** `GENL_CMD_CAP_HASPOL`: checks its attributes. */
  cmdCapHaspol: 0x8,
  /** `GENL_UNS_ADMIN_PERM`: needs `CAP_NET_ADMIN` in the user namespace of the network namespace. */
  unsAdminPerm: 0x10,
} as const;

/** Type of an attribute in a policy, `NL_ATTR_TYPE_*`. */
export const AttrType = {
  /** `NL_ATTR_TYPE_INVALID`: not accepted. */
  invalid: 0,
  /** `NL_ATTR_TYPE_FLAG`: there or not. */
  flag: 1,
  /** `NL_ATTR_TYPE_U8`: 1 byte. */
  u8: 2,
  /** `NL_ATTR_TYPE_U16`: 2 bytes. */
  u16: 3,
  /** `NL_ATTR_TYPE_U32`: 4 bytes. */
  u32: 4,
  /** `NL_ATTR_TYPE_U64`: 8 bytes. */
  u64: 5,
  /** `NL_ATTR_TYPE_S8`: 1 byte, signed. */
  s8: 6,
  /** `NL_ATTR_TYPE_S16`: 2 bytes, signed. */
  s16: 7,
  /** `NL_ATTR_TYPE_S32`: 4 bytes, signed. */
  s32: 8,
  /** `NL_ATTR_TYPE_S64`: 8 bytes, signed. */
  s64: 9,
  /** `NL_ATTR_TYPE_BINARY`: bytes. */
  binary: 10,
  /** `NL_ATTR_TYPE_STRING`: text, with or without NUL. */
  string: 11,
  /** `NL_ATTR_TYPE_NUL_STRING`: text that ends with NUL. */
  nulString: 12,
  /** `NL_ATTR_TYPE_NESTED`: attributes. */
  nested: 13,
  /** `NL_ATTR_TYPE_NESTED_ARRAY`: attributes in numbered attributes. */
  nestedArray: 14,
  /** `NL_ATTR_TYPE_BITFIELD32`: bits with those that are meant. */
  bitfield32: 15,
  /** `NL_ATTR_TYPE_SINT`: 4 or 8 bytes, signed. */
  sint: 16,
  /** `NL_ATTR_TYPE_UINT`: 4 or 8 bytes. */
  uint: 17,
} as const;
/** A value of {@link AttrType}. */
export type AttrType = (typeof AttrType)[keyof typeof AttrType];

/** `struct genlmsghdr`, 4 bytes. Header of every generic netlink message. */
export interface Genlmsghdr {
  /** `cmd`: which operation of the family. */
  cmd: number;
  /** `version`: of the family's protocol. */
  version: number;
  /** `reserved`: 0. */
  reserved: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct genlmsghdr`. */
export const GENLMSGHDR_SIZE = 4;

/** A family, `CTRL_ATTR_*`. */
export interface CtrlAttrs {
  /** `CTRL_ATTR_FAMILY_ID` (1): message type of the family. */
  familyId?: number | undefined;
  /** `CTRL_ATTR_FAMILY_NAME` (2): its name, 1 to 15 bytes. */
  familyName?: string | undefined;
  /** `CTRL_ATTR_VERSION` (3): of its protocol. */
  version?: number | undefined;
  /** `CTRL_ATTR_HDRSIZE` (4): bytes of its fixed header behind the generic one. */
  hdrsize?: number | undefined;
  /** `CTRL_ATTR_MAXATTR` (5): its greatest attribute type; 0 where it depends on the operation. */
  maxattr?: number | undefined;
  /** `CTRL_ATTR_OPS` (6): its operations. */
  ops?: IndexedArray<OpAttrs> | undefined;
  /** `CTRL_ATTR_MCAST_GROUPS` (7): its multicast groups. */
  mcastGroups?: IndexedArray<McastGroupAttrs> | undefined;
  /** `CTRL_ATTR_POLICY` (8): what an attribute of a policy has to be; one in each message. */
  policy?: { policyId: number; attrId: number; attrs: PolicyAttrs }[] | undefined;
  /** `CTRL_ATTR_OP_POLICY` (9): which policies an operation has. */
  opPolicy?: { opId: number; attrs: OpPolicyAttrs }[] | undefined;
  /** `CTRL_ATTR_OP` (10): asks for the policy of one operation. */
  op?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A multicast group, `CTRL_ATTR_MCAST_GRP_*`. */
export interface McastGroupAttrs {
  /** `CTRL_ATTR_MCAST_GRP_NAME` (1): its name, 1 to 15 bytes. */
  name?: string | undefined;
  /** `CTRL_ATTR_MCAST_GRP_ID` (2): its number. */
  id?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An operation, `CTRL_ATTR_OP_*`. */
export interface OpAttrs {
  /** `CTRL_ATTR_OP_ID` (1): its number. */
  id?: number | undefined;
  /** `CTRL_ATTR_OP_FLAGS` (2): what it needs and has. Bits of {@link OpFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What an attribute has to be, `NL_POLICY_TYPE_ATTR_*`. */
export interface PolicyAttrs {
  /** `NL_POLICY_TYPE_ATTR_TYPE` (1): its type. See {@link AttrType}. */
  type?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_S` (2): least value, signed. */
  minValueS?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_S` (3): greatest value, signed. */
  maxValueS?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_VALUE_U` (4): least value. */
  minValueU?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_VALUE_U` (5): greatest value. */
  maxValueU?: bigint | undefined;
  /** `NL_POLICY_TYPE_ATTR_MIN_LENGTH` (6): least length, in bytes. */
  minLength?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MAX_LENGTH` (7): greatest length, in bytes. */
  maxLength?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_POLICY_IDX` (8): policy of the attributes inside. */
  policyIdx?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE` (9): greatest attribute type inside. */
  policyMaxtype?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK` (10): bits that may be meant. */
  bitfield32Mask?: number | undefined;
  /** `NL_POLICY_TYPE_ATTR_MASK` (12): bits that may be set. */
  mask?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** The policies of an operation, `CTRL_ATTR_POLICY_*`. */
export interface OpPolicyAttrs {
  /** `CTRL_ATTR_POLICY_DO` (1): when asked for one thing. */
  do?: number | undefined;
  /** `CTRL_ATTR_POLICY_DUMP` (2): when asked for a list. */
  dump?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link CtrlAttrs}. */
export type CtrlMessage = Message<undefined, CtrlAttrs>;

export function decodeGenlmsghdr(r: Reader, at: number): Genlmsghdr {
  if (!r.holds(at, 4)) return decodeGenlmsghdr(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    cmd: view.getUint8(at),
    version: view.getUint8(at + 1),
    reserved: view.getUint16(at + 2, littleEndian),
  };
}

export function encodeGenlmsghdr(w: Writer, at: number, value: Partial<Genlmsghdr>): void {
  if (value.cmd !== undefined) w.u8At(at, value.cmd, 'cmd');
  if (value.version !== undefined) w.u8At(at + 1, value.version, 'version');
  if (value.reserved !== undefined) w.u16At(at + 2, value.reserved, 'reserved');
}

export function decodeCtrlAttrs(r: Reader): CtrlAttrs {
  const attrs: CtrlAttrs = {
    familyId: undefined,
    familyName: undefined,
    version: undefined,
    hdrsize: undefined,
    maxattr: undefined,
    ops: undefined,
    mcastGroups: undefined,
    policy: undefined,
    opPolicy: undefined,
    op: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.familyId = r.u16(); break; // CTRL_ATTR_FAMILY_ID
      case 2: attrs.familyName = r.string(); break; // CTRL_ATTR_FAMILY_NAME
      case 3: attrs.version = r.u32(); break; // CTRL_ATTR_VERSION
      case 4: attrs.hdrsize = r.u32(); break; // CTRL_ATTR_HDRSIZE
      case 5: attrs.maxattr = r.u32(); break; // CTRL_ATTR_MAXATTR
      case 6: attrs.ops = decodeOpAttrsList(r.nest()); break; // CTRL_ATTR_OPS
      case 7: attrs.mcastGroups = decodeMcastGroupAttrsList(r.nest()); break; // CTRL_ATTR_MCAST_GROUPS
      case 8: attrs.policy = decodePolicyAttrsByPolicyidAndAttrid(r.nest()); break; // CTRL_ATTR_POLICY
      case 9: attrs.opPolicy = decodeOpPolicyAttrsByOpid(r.nest()); break; // CTRL_ATTR_OP_POLICY
      case 10: attrs.op = r.u32(); break; // CTRL_ATTR_OP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtrlAttrs(w: Writer, attrs: CtrlAttrs): void {
  if (attrs.familyId !== undefined) w.u16(1, attrs.familyId); // CTRL_ATTR_FAMILY_ID
  if (attrs.familyName !== undefined) w.string(2, attrs.familyName, 0, 15); // CTRL_ATTR_FAMILY_NAME
  if (attrs.version !== undefined) w.u32(3, attrs.version); // CTRL_ATTR_VERSION
  if (attrs.hdrsize !== undefined) w.u32(4, attrs.hdrsize); // CTRL_ATTR_HDRSIZE
  if (attrs.maxattr !== undefined) w.u32(5, attrs.maxattr); // CTRL_ATTR_MAXATTR
  if (attrs.ops !== undefined) { w.nestStart(6); encodeOpAttrsList(w, attrs.ops); w.nestEnd(); } // CTRL_ATTR_OPS
  if (attrs.mcastGroups !== undefined) { w.nestStart(7); encodeMcastGroupAttrsList(w, attrs.mcastGroups); w.nestEnd(); } // CTRL_ATTR_MCAST_GROUPS
  if (attrs.policy !== undefined) { w.nestStart(8); encodePolicyAttrsByPolicyidAndAttrid(w, attrs.policy); w.nestEnd(); } // CTRL_ATTR_POLICY
  if (attrs.opPolicy !== undefined) { w.nestStart(9); encodeOpPolicyAttrsByOpid(w, attrs.opPolicy); w.nestEnd(); } // CTRL_ATTR_OP_POLICY
  if (attrs.op !== undefined) w.u32(10, attrs.op); // CTRL_ATTR_OP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeMcastGroupAttrs(r: Reader): McastGroupAttrs {
  const attrs: McastGroupAttrs = {
    name: undefined,
    id: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // CTRL_ATTR_MCAST_GRP_NAME
      case 2: attrs.id = r.u32(); break; // CTRL_ATTR_MCAST_GRP_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeMcastGroupAttrs(w: Writer, attrs: McastGroupAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name, 0, 15); // CTRL_ATTR_MCAST_GRP_NAME
  if (attrs.id !== undefined) w.u32(2, attrs.id); // CTRL_ATTR_MCAST_GRP_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeOpAttrs(r: Reader): OpAttrs {
  const attrs: OpAttrs = {
    id: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // CTRL_ATTR_OP_ID
      case 2: attrs.flags = r.u32(); break; // CTRL_ATTR_OP_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeOpAttrs(w: Writer, attrs: OpAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // CTRL_ATTR_OP_ID
  if (attrs.flags !== undefined) w.u32(2, attrs.flags); // CTRL_ATTR_OP_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodePolicyAttrs(r: Reader): PolicyAttrs {
  const attrs: PolicyAttrs = {
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

export function encodePolicyAttrs(w: Writer, attrs: PolicyAttrs): void {
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

export function decodeOpPolicyAttrs(r: Reader): OpPolicyAttrs {
  const attrs: OpPolicyAttrs = {
    do: undefined,
    dump: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.do = r.u32(); break; // CTRL_ATTR_POLICY_DO
      case 2: attrs.dump = r.u32(); break; // CTRL_ATTR_POLICY_DUMP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeOpPolicyAttrs(w: Writer, attrs: OpPolicyAttrs): void {
  if (attrs.do !== undefined) w.u32(1, attrs.do); // CTRL_ATTR_POLICY_DO
  if (attrs.dump !== undefined) w.u32(2, attrs.dump); // CTRL_ATTR_POLICY_DUMP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeOpAttrsList(r: Reader): IndexedArray<OpAttrs> {
  const items: IndexedArray<OpAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodeOpAttrs(r.nest()));
  }
  return items;
}

function encodeOpAttrsList(w: Writer, items: IndexedArray<OpAttrs>): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodeOpAttrs(w, item); w.nestEnd(); }
}

function decodeMcastGroupAttrsList(r: Reader): IndexedArray<McastGroupAttrs> {
  const items: IndexedArray<McastGroupAttrs> = [];
  while (r.nextAttribute()) {
    r.numberItem(items);
    items.push(decodeMcastGroupAttrs(r.nest()));
  }
  return items;
}

function encodeMcastGroupAttrsList(w: Writer, items: IndexedArray<McastGroupAttrs>): void {
  let index = 0;
  for (const item of items) { w.nestStart(w.itemNumber(items, index++)); encodeMcastGroupAttrs(w, item); w.nestEnd(); }
}

function decodePolicyAttrsByPolicyidAndAttrid(r: Reader): { policyId: number; attrId: number; attrs: PolicyAttrs }[] {
  const items: { policyId: number; attrId: number; attrs: PolicyAttrs }[] = [];
  while (r.nextAttribute()) {
    const key0 = r.attributeType;
    r.nest();
    while (r.nextAttribute()) items.push({ policyId: key0, attrId: r.attributeType, attrs: decodePolicyAttrs(r.nest()) });
  }
  return items;
}

function encodePolicyAttrsByPolicyidAndAttrid(w: Writer, items: readonly { policyId: number; attrId: number; attrs: PolicyAttrs }[]): void {
  for (const item of items) {
    w.nestStart(w.key(item.policyId, 'policyId'));
    w.nestStart(w.key(item.attrId, 'attrId')); encodePolicyAttrs(w, item.attrs); w.nestEnd();
    w.nestEnd();
  }
}

function decodeOpPolicyAttrsByOpid(r: Reader): { opId: number; attrs: OpPolicyAttrs }[] {
  const items: { opId: number; attrs: OpPolicyAttrs }[] = [];
  while (r.nextAttribute()) items.push({ opId: r.attributeType, attrs: decodeOpPolicyAttrs(r.nest()) });
  return items;
}

function encodeOpPolicyAttrsByOpid(w: Writer, items: readonly { opId: number; attrs: OpPolicyAttrs }[]): void {
  for (const item of items) {
    w.nestStart(w.key(item.opId, 'opId')); encodeOpPolicyAttrs(w, item.attrs); w.nestEnd();
  }
}

export function decodeCtrlMessage(r: Reader): CtrlMessage {
  const header = undefined;
  return { header, attrs: decodeCtrlAttrs(r) };
}

export function encodeCtrlMessage(w: Writer, message: MessageInput<undefined, CtrlAttrs>): void {
  if (message.attrs !== undefined) encodeCtrlAttrs(w, message.attrs);
}

/** Names in {@link CtrlAttrs}, for errors. */
export const ctrlAttrsNames: AttributeNames = {
  1: 'familyId',
  2: 'familyName',
  3: 'version',
  4: 'hdrsize',
  5: 'maxattr',
  6: { name: 'ops', nest: () => opAttrsNames, list: true },
  7: { name: 'mcastGroups', nest: () => mcastGroupAttrsNames, list: true },
  8: { name: 'policy', nest: () => policyAttrsNames, list: true, levels: 2 },
  9: { name: 'opPolicy', nest: () => opPolicyAttrsNames, list: true },
  10: 'op',
};

/** Names in {@link McastGroupAttrs}, for errors. */
export const mcastGroupAttrsNames: AttributeNames = {
  1: 'name',
  2: 'id',
};

/** Names in {@link OpAttrs}, for errors. */
export const opAttrsNames: AttributeNames = {
  1: 'id',
  2: 'flags',
};

/** Names in {@link PolicyAttrs}, for errors. */
export const policyAttrsNames: AttributeNames = {
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

/** Names in {@link OpPolicyAttrs}, for errors. */
export const opPolicyAttrsNames: AttributeNames = {
  1: 'do',
  2: 'dump',
};

/** `CTRL_CMD_GETFAMILY` (3): Asks for a family by name or number, or for all. */
export const CTRL_CMD_GETFAMILY: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_GETFAMILY',
  type: 3,
  replyType: 1,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** `CTRL_CMD_GETPOLICY` (10): Asks what a family's operations take (Linux 5.10): one attribute in each message. */
export const CTRL_CMD_GETPOLICY: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_GETPOLICY',
  type: 10,
  replyType: 10,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** `CTRL_CMD_NEWFAMILY` (1): A family has come. */
export const CTRL_CMD_NEWFAMILY: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_NEWFAMILY',
  type: 1,
  replyType: 1,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** `CTRL_CMD_DELFAMILY` (2): A family has gone. */
export const CTRL_CMD_DELFAMILY: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_DELFAMILY',
  type: 2,
  replyType: 2,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** `CTRL_CMD_NEWMCAST_GRP` (7): A multicast group has come. */
export const CTRL_CMD_NEWMCAST_GRP: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_NEWMCAST_GRP',
  type: 7,
  replyType: 7,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** `CTRL_CMD_DELMCAST_GRP` (8): A multicast group has gone. */
export const CTRL_CMD_DELMCAST_GRP: Operation<undefined, CtrlAttrs> = {
  name: 'CTRL_CMD_DELMCAST_GRP',
  type: 8,
  replyType: 8,
  headerSize: 0,
  encode: encodeCtrlMessage,
  decode: decodeCtrlMessage,
  attributes: ctrlAttrsNames,
};

/** The operations of `nlctrl`, as `openGeneric(nlctrl)` has them. */
export interface NlctrlMethods {
  /**
   * `CTRL_CMD_GETFAMILY` (3): Asks for a family by name or number, or for all. Takes `familyName`, `familyId`. Gives
   * `familyId`, `familyName`, `version`, `hdrsize`, `maxattr`, `ops`, `mcastGroups`.
   */
  getfamily: DoAndDump<CtrlAttrs, CtrlAttrs, CtrlAttrs>;
  /**
   * `CTRL_CMD_GETPOLICY` (10): Asks what a family's operations take (Linux 5.10): one attribute in each message.
   * Takes `familyName`, `familyId`, `op`. Gives `familyId`, `opPolicy`, `policy`.
   */
  getpolicy: Dump<CtrlAttrs, CtrlAttrs>;
}

/** What `nlctrl` tells of its own accord. */
export type NlctrlNotification =
  | { event: 'newfamily'; attrs: CtrlAttrs }
  | { event: 'delfamily'; attrs: CtrlAttrs }
  | { event: 'newmcastGrp'; attrs: CtrlAttrs }
  | { event: 'delmcastGrp'; attrs: CtrlAttrs };

/** Which generic netlink families the kernel has, under which numbers, and what they take. */
export const nlctrl: GenericFamily<NlctrlMethods, NlctrlNotification, 'notify'> = {
  name: 'nlctrl',
  protocol: 16,
  operations: [CTRL_CMD_GETFAMILY, CTRL_CMD_GETPOLICY, CTRL_CMD_NEWFAMILY, CTRL_CMD_DELFAMILY, CTRL_CMD_NEWMCAST_GRP, CTRL_CMD_DELMCAST_GRP],
  groups: { notify: 0 },
  version: 2,
  groupNames: {
    notify: 'notify',
  },
  methods: {
    getfamily: { operation: CTRL_CMD_GETFAMILY, do: 'reply', dump: true },
    getpolicy: { operation: CTRL_CMD_GETPOLICY, dump: true },
  },
  notifications: {
    newfamily: CTRL_CMD_NEWFAMILY,
    delfamily: CTRL_CMD_DELFAMILY,
    newmcastGrp: CTRL_CMD_NEWMCAST_GRP,
    delmcastGrp: CTRL_CMD_DELMCAST_GRP,
  },
};
