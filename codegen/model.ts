// What a schema means, resolved and checked: everything the emitters print stands here, nothing of YAML is left.

export interface FamilyModel {
  /** Schema name, `rt-link`. */
  name: string;
  /** Its constant: `rtLink`. */
  property: string;
  doc: string;
  /** Comment at the top of the schema: the kernel headers it was made from. */
  heading: readonly string[];
  protocol: number;
  generic: GenericModel | undefined;
  constants: ConstantModel[];
  enums: EnumModel[];
  structs: StructModel[];
  sets: AttributeSetModel[];
  subMessages: SubMessageModel[];
  /** Every pair of a fixed header and an attribute set that stands together somewhere, once. */
  messages: MessageModel[];
  operations: OperationModel[];
  groups: { name: string; value: number }[];
  /** What was accepted although it is not understood: `file:line: path: what`. */
  warnings: string[];
}

/** What a generic netlink family has beside. */
export interface GenericModel {
  /** In every message's `genlmsghdr`. */
  version: number;
  /** Interface of its operations: `EthtoolMethods`. */
  methodsName: string;
  /** Union of its notifications: `EthtoolNotification`. */
  notificationName: string;
}

export interface ConstantModel {
  name: string;
  /** With its prefix: limits are written either way. */
  fullName: string;
  constantName: string;
  doc: string;
  value: number | string;
}

export interface EnumModel {
  name: string;
  typeName: string;
  doc: string;
  isFlags: boolean;
  entries: EntryModel[];
}

export interface EntryModel {
  name: string;
  property: string;
  kernelName: string;
  doc: string;
  /** The number on the wire; of flags the bit itself, not its position. */
  value: number | bigint;
}

export interface StructModel {
  name: string;
  typeName: string;
  /** Constant with its size: `IFINFOMSG_SIZE`. */
  sizeName: string;
  doc: string;
  size: number;
  members: MemberModel[];
  /** `shared: true`: as a message's header, equal ones are decoded to one frozen object. See emit/shared.ts. */
  isShared: boolean;
}

export interface MemberModel {
  name: string;
  property: string;
  doc: string;
  offset: number;
  size: number;
  value: MemberValue;
  /** The enumeration of its values. */
  enum?: EnumModel | undefined;
}

export type MemberValue =
  | ScalarValue
  | { kind: 'bytes' | 'string' | 'ip' | 'mac' }
  | { kind: 'array'; scalar: Scalar; order: ByteOrder; count: number }
  | { kind: 'struct'; struct: StructModel }
  | { kind: 'structs'; struct: StructModel; count: number }
  | { kind: 'pad' };

export type Scalar = 'u8' | 'u16' | 'u32' | 'u64' | 's8' | 's16' | 's32' | 's64';

/** `host` is the machine's own. */
export type ByteOrder = 'host' | 'big' | 'little';

export interface ScalarValue {
  kind: 'scalar';
  scalar: Scalar;
  order: ByteOrder;
}

export interface AttributeSetModel {
  name: string;
  typeName: string;
  doc: string;
  attributes: AttributeModel[];
  /** What its codecs have to be told: selectors that stand outside of it. See resolve-selectors.ts. */
  context: ContextModel[];
}

/** A value that selects the shape of some attribute and stands outside of the attribute's set. */
export interface ContextModel {
  /** Schema name of the outer attribute or header member. */
  name: string;
  /** Name of the codecs' parameter. */
  parameter: string;
  type: 'string' | 'number';
  /** Property of the outer attribute or header member. */
  property: string;
  /** Where its values have names. */
  enum?: EnumModel | undefined;
  /** Where it is a member of a fixed header: that header, and the member. */
  header?: { struct: StructModel; member: MemberModel } | undefined;
}

export interface AttributeModel {
  name: string;
  property: string;
  kernelName: string;
  doc: string;
  /** `nla_type`. */
  type: number;
  /** May come several times: the property is an array. */
  isMulti: boolean;
  /** `usual: true`: present in nearly every message, so decoders initialise it. See emit/set-codec.ts. */
  isUsual: boolean;
  /** `shared: true`: equal values are decoded to one frozen object. See emit/shared.ts. */
  isShared: boolean;
  value: AttributeValue;
  checks: Checks;
  /** The enumeration of its values, and whether they are bits `1 << entry` of it. */
  enum?: { model: EnumModel; asFlags: boolean } | undefined;
}

export interface Checks {
  min?: number | bigint | undefined;
  max?: number | bigint | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  /** Bits that may be set. */
  mask?: bigint | undefined;
}

export type AttributeValue =
  | ScalarValue
  | { kind: 'uint' | 'sint' | 'flag' | 'string' | 'bytes' | 'mac' | 'bitfield32' }
  | { kind: 'ip'; size: 4 | 16 | undefined }
  | { kind: 'struct'; struct: StructModel }
  | { kind: 'structs'; struct: StructModel }
  | { kind: 'scalars'; scalar: Scalar; order: ByteOrder }
  | NestValue
  | { kind: 'list'; item: AttributeValue }
  | KeyedValue
  | SelectedValue;

export interface NestValue {
  kind: 'nest';
  set: AttributeSetModel;
  /** The message that a nest with a fixed header is. */
  message?: MessageModel | undefined;
}

/** YNL's `type-value`: nests in nests whose attribute types are values, around a set or a number. */
export interface KeyedValue {
  kind: 'keyed';
  /** What the types mean, from the outermost: `policyId`, `attrId`. */
  keys: string[];
  item: NestValue | ScalarValue;
}

/** A sub-message: its shape depends on a selector. */
export interface SelectedValue {
  kind: 'selected';
  message: SubMessageModel;
  selector: { from: 'attribute'; attribute: AttributeModel } | { from: 'context'; context: ContextModel };
}

export interface SubMessageModel {
  name: string;
  typeName: string;
  doc: string;
  formats: FormatModel[];
  /** What its formats' sets have to be told. */
  context: ContextModel[];
}

export interface FormatModel {
  /** The selector's value that chooses this format: text, or the number of an enum entry. */
  value: string | number;
  /** What it holds; `undefined` for nothing. */
  content: NestValue | { kind: 'struct'; struct: StructModel } | undefined;
}

/** A fixed header with an attribute set: what a message, or a nest that begins with a struct, is made of. */
export interface MessageModel {
  name: string;
  header: StructModel | undefined;
  set: AttributeSetModel | undefined;
}

export interface OperationModel {
  name: string;
  /** Its method in a generic netlink client: `ringsGet`. */
  property: string;
  kernelName: string;
  doc: string;
  message: MessageModel;
  type: number;
  replyType: number;
  do: ExchangeModel | undefined;
  dump: ExchangeModel | undefined;
  /** The kernel sends it by itself. */
  isNotification: boolean;
}

/** One way to use an operation; the attributes are for the reader, by property, empty where the schema names none. */
export interface ExchangeModel {
  request: string[];
  reply: string[];
  hasReply: boolean;
}
