// @generated from codegen/schemas/nfnetlink.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// nfnetlink: the batch that carries changes of nftables.
// Kernel header: linux/netfilter/nfnetlink.h.

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

/** Netfilter subsystems: the high byte of a message type. */
export const Subsystems = {
  /** `NFNL_SUBSYS_NONE`: none. */
  none: 0,
  /** `NFNL_SUBSYS_CTNETLINK`: connection tracking. */
  ctnetlink: 1,
  /** `NFNL_SUBSYS_CTNETLINK_EXP`: expected connections. */
  ctnetlinkExp: 2,
  /** `NFNL_SUBSYS_QUEUE`: packets to user space. */
  queue: 3,
  /** `NFNL_SUBSYS_ULOG`: packets to a log. */
  ulog: 4,
  /** `NFNL_SUBSYS_OSF`: operating system fingerprints. */
  osf: 5,
  /** `NFNL_SUBSYS_IPSET`: ipset. */
  ipset: 6,
  /** `NFNL_SUBSYS_ACCT`: accounting. */
  acct: 7,
  /** `NFNL_SUBSYS_CTNETLINK_TIMEOUT`: connection tracking timeouts. */
  ctnetlinkTimeout: 8,
  /** `NFNL_SUBSYS_CTHELPER`: connection tracking helpers. */
  cthelper: 9,
  /** `NFNL_SUBSYS_NFTABLES`: nf_tables. */
  nftables: 10,
  /** `NFNL_SUBSYS_NFT_COMPAT`: revisions of iptables extensions. */
  nftCompat: 11,
  /** `NFNL_SUBSYS_HOOK`: what is hooked in where. */
  hook: 12,
} as const;
/** A value of {@link Subsystems}. */
export type Subsystems = (typeof Subsystems)[keyof typeof Subsystems];

/** `struct nfgenmsg`, 4 bytes. Fixed header of every netfilter message. */
export interface Nfgenmsg {
  /** `nfgen_family`: family, unspec here. */
  nfgenFamily: number;
  /** `version`: `NFNETLINK_V0`, always 0. */
  version: number;
  /** `res_id`: subsystem that the batch is for. */
  resId: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nfgenmsg`. */
export const NFGENMSG_SIZE = 4;

/** Attributes of the begin of a batch. */
export interface BatchAttrs {
  /**
   * `NFNL_BATCH_GENID` (1): generation that the changes were made for; another one makes the kernel refuse with
   * ERESTART.
   */
  genid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Nfgenmsg} followed by {@link BatchAttrs}. */
export type BatchMessage = Message<Nfgenmsg, BatchAttrs>;

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

export function decodeBatchAttrs(r: Reader): BatchAttrs {
  const attrs: BatchAttrs = {
    genid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.genid = r.u32be(); break; // NFNL_BATCH_GENID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeBatchAttrs(w: Writer, attrs: BatchAttrs): void {
  if (attrs.genid !== undefined) w.u32be(1, attrs.genid); // NFNL_BATCH_GENID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeBatchMessage(r: Reader): BatchMessage {
  const header = decodeNfgenmsg(r, r.header(4));
  return { header, attrs: decodeBatchAttrs(r) };
}

export function encodeBatchMessage(w: Writer, message: MessageInput<Nfgenmsg, BatchAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeBatchAttrs(w, message.attrs);
}

/** Names in {@link BatchAttrs}, for errors. */
export const batchAttrsNames: AttributeNames = {
  1: 'genid',
};

/** `NFNL_MSG_BATCH_BEGIN` (16): Opens a batch; `res-id` names the subsystem. */
export const NFNL_MSG_BATCH_BEGIN: Operation<Nfgenmsg, BatchAttrs> = {
  name: 'NFNL_MSG_BATCH_BEGIN',
  type: 16,
  replyType: 16,
  headerSize: 4,
  encode: encodeBatchMessage,
  decode: decodeBatchMessage,
  attributes: batchAttrsNames,
};

/** `NFNL_MSG_BATCH_END` (17): Closes a batch and commits it. */
export const NFNL_MSG_BATCH_END: Operation<Nfgenmsg, BatchAttrs> = {
  name: 'NFNL_MSG_BATCH_END',
  type: 17,
  replyType: 17,
  headerSize: 4,
  encode: encodeBatchMessage,
  decode: decodeBatchMessage,
  attributes: batchAttrsNames,
};

/**
 * Messages common to all netfilter subsystems. What stands between the begin and the end of a batch is carried out
 * whole or not at all.
 */
export const nfnetlink: Family = {
  name: 'nfnetlink',
  protocol: 12,
  operations: [NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END],
  groups: {},
};
