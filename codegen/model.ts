// What a schema means, resolved and checked: everything the emitters print stands here, nothing of YAML is left.

export interface FamilyModel {
  /** Schema name, `rt-link`. */
  name: string;
  doc: string;
  /** Comment at the top of the schema: the kernel headers it was made from. */
  heading: readonly string[];
  protocol: number;
  constants: ConstantModel[];
  enums: EnumModel[];
  structs: StructModel[];
  sets: AttributeSetModel[];
  subMessages: SubMessageModel[];
  operations: OperationModel[];
  groups: { name: string; value: number }[];
}

export interface ConstantModel {
  name: string;
  doc: string;
  value: number | string;
}

export interface EnumModel {
  name: string;
  typeName: string;
  doc: string;
  isFlags: boolean;
  entries: { name: string; property: string; kernelName: string; doc: string; value: number | bigint }[];
}

export interface StructModel {
  name: string;
  typeName: string;
  doc: string;
  size: number;
  members: MemberModel[];
}

export interface MemberModel {
  name: string;
  property: string;
  doc: string;
  offset: number;
  size: number;
  value: MemberValue;
}

export type MemberValue =
  | { kind: 'scalar'; scalar: Scalar; bigEndian: boolean; enumName: string | undefined }
  | { kind: 'bytes' | 'string' | 'ip' | 'mac' }
  | { kind: 'array'; scalar: Scalar; bigEndian: boolean; count: number }
  | { kind: 'struct'; struct: StructModel }
  | { kind: 'pad' };

export type Scalar = 'u8' | 'u16' | 'u32' | 'u64' | 's8' | 's16' | 's32' | 's64';

export interface AttributeSetModel {
  name: string;
  typeName: string;
  doc: string;
  attributes: AttributeModel[];
  /** Property of the fixed header that selects the shape of some attribute: its codecs take it as an argument. */
  headerSelector?: string | undefined;
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
  /** `usual: true`: present in nearly every message, so decoders initialise it. See emit/attributes.ts. */
  isUsual: boolean;
  value: AttributeValue;
  checks: Checks;
}

export interface Checks {
  min?: number | bigint | undefined;
  max?: number | bigint | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
}

export type AttributeValue =
  | { kind: 'scalar'; scalar: Scalar; bigEndian: boolean; enumName: string | undefined }
  | { kind: 'uint' | 'sint' | 'flag' | 'string' | 'bytes' | 'mac' | 'bitfield32' }
  | { kind: 'ip'; size: 4 | 16 | undefined }
  | { kind: 'struct'; struct: StructModel }
  | { kind: 'scalars'; scalar: Scalar; bigEndian: boolean }
  | { kind: 'nest'; set: AttributeSetModel; header: StructModel | undefined }
  | { kind: 'list'; item: AttributeValue }
  | { kind: 'sub-message'; message: SubMessageModel; selector: AttributeModel }
  /** `before`: bytes from the member to the first attribute. */
  | { kind: 'header-selected'; message: SubMessageModel; member: MemberModel; before: number };

export interface SubMessageModel {
  name: string;
  typeName: string;
  doc: string;
  formats: FormatModel[];
}

export interface FormatModel {
  /** The selector's value that chooses this format: text, or the number of an enum entry. */
  value: string | number;
  header: StructModel | undefined;
  set: AttributeSetModel | undefined;
}

export interface OperationModel {
  name: string;
  kernelName: string;
  doc: string;
  header: StructModel | undefined;
  set: AttributeSetModel | undefined;
  type: number;
  replyType: number;
}
