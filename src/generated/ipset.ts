// @generated from codegen/schemas/ipset.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// ipset: names of the sets that iptables extensions refer to by number.
// Kernel headers: linux/netfilter/ipset/ip_set.h, linux/netfilter/nfnetlink.h.

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { shared } from '../wire/index.js';

/** `struct nfgenmsg`, 4 bytes. Fixed header of every netfilter message. */
export interface Nfgenmsg {
  /** `nfgen_family`: family, unspec here. */
  nfgenFamily: number;
  /** `version`: `NFNETLINK_V0`, always 0. */
  version: number;
  /** `res_id`: 0. */
  resId: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nfgenmsg`. */
export const NFGENMSG_SIZE = 4;

/** Attributes of a command. */
export interface IpsetAttrs {
  /** `IPSET_ATTR_PROTOCOL` (1): version of the protocol: 7 knows questions by number. */
  protocol?: number | undefined;
  /** `IPSET_ATTR_SETNAME` (2): name of a set, up to 31 bytes. */
  setname?: string | undefined;
  /** `IPSET_ATTR_TYPENAME` (3): kind of the set: `hash:ip`. */
  typename?: string | undefined;
  /** `IPSET_ATTR_REVISION` (4): revision of the kind. */
  revision?: number | undefined;
  /** `IPSET_ATTR_FAMILY` (5): family of the addresses in it, `NFPROTO_*`. */
  family?: number | undefined;
  /** `IPSET_ATTR_FLAGS` (6): flags of the command. */
  flags?: number | undefined;
  /** `IPSET_ATTR_INDEX` (11): number of the set. */
  index?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Nfgenmsg} followed by {@link IpsetAttrs}. */
export type IpsetMessage = Message<Readonly<Nfgenmsg>, IpsetAttrs>;

export function decodeNfgenmsg(r: Reader, at: number): Nfgenmsg {
  if (!r.holds(at, 4)) return decodeNfgenmsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    nfgenFamily: view.getUint8(at),
    version: view.getUint8(at + 1),
    resId: view.getUint16(at + 2, false),
  };
}

export function encodeNfgenmsg(w: Writer, at: number, value: Partial<Nfgenmsg>): void {
  if (value.nfgenFamily !== undefined) w.u8At(at, value.nfgenFamily, 'nfgenFamily');
  if (value.version !== undefined) w.u8At(at + 1, value.version, 'version');
  if (value.resId !== undefined) w.u16beAt(at + 2, value.resId, 'resId');
}

const sharedNfgenmsg = shared((r) => decodeNfgenmsg(r, r.struct()));

export function decodeIpsetAttrs(r: Reader): IpsetAttrs {
  const attrs: IpsetAttrs = {
    protocol: undefined,
    setname: undefined,
    typename: undefined,
    revision: undefined,
    family: undefined,
    flags: undefined,
    index: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.protocol = r.u8(); break; // IPSET_ATTR_PROTOCOL
      case 2: attrs.setname = r.string(); break; // IPSET_ATTR_SETNAME
      case 3: attrs.typename = r.string(); break; // IPSET_ATTR_TYPENAME
      case 4: attrs.revision = r.u8(); break; // IPSET_ATTR_REVISION
      case 5: attrs.family = r.u8(); break; // IPSET_ATTR_FAMILY
      case 6: attrs.flags = r.u32be(); break; // IPSET_ATTR_FLAGS
      case 11: attrs.index = r.u16be(); break; // IPSET_ATTR_INDEX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeIpsetAttrs(w: Writer, attrs: IpsetAttrs): void {
  if (attrs.protocol !== undefined) w.u8(1, attrs.protocol); // IPSET_ATTR_PROTOCOL
  if (attrs.setname !== undefined) w.string(2, attrs.setname); // IPSET_ATTR_SETNAME
  if (attrs.typename !== undefined) w.string(3, attrs.typename); // IPSET_ATTR_TYPENAME
  if (attrs.revision !== undefined) w.u8(4, attrs.revision); // IPSET_ATTR_REVISION
  if (attrs.family !== undefined) w.u8(5, attrs.family); // IPSET_ATTR_FAMILY
  if (attrs.flags !== undefined) w.u32be(6, attrs.flags); // IPSET_ATTR_FLAGS
  if (attrs.index !== undefined) w.u16be(11, attrs.index); // IPSET_ATTR_INDEX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeIpsetMessage(r: Reader): IpsetMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeIpsetAttrs(r) };
}

export function encodeIpsetMessage(w: Writer, message: MessageInput<Nfgenmsg, IpsetAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeIpsetAttrs(w, message.attrs);
}

/** Names in {@link IpsetAttrs}, for errors. */
export const ipsetAttrsNames: AttributeNames = {
  1: 'protocol',
  2: 'setname',
  3: 'typename',
  4: 'revision',
  5: 'family',
  6: 'flags',
  11: 'index',
};

/** `IPSET_CMD_GET_BYINDEX` (1551): Asks for the name of a set by its number (Linux 5.0). */
export const IPSET_CMD_GET_BYINDEX: Operation<Readonly<Nfgenmsg>, IpsetAttrs> = {
  name: 'IPSET_CMD_GET_BYINDEX',
  type: 1551,
  replyType: 1551,
  headerSize: 4,
  encode: encodeIpsetMessage,
  decode: decodeIpsetMessage,
  attributes: ipsetAttrsNames,
};

/** Sets of ipset. Only what finds the name of a set by its number. */
export const ipset: Family = {
  name: 'ipset',
  protocol: 12,
  operations: [IPSET_CMD_GET_BYINDEX],
  groups: {},
};
