// @generated from codegen/schemas/rt-nsid.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Ids of network namespaces: linux/net_namespace.h (Linux 6.1 to 6.18).

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

/** `struct rtgenmsg`, 4 bytes. Fixed header of a message that has no other. */
export interface Rtgenmsg {
  /** `rtgen_family`: address family, 0 here. */
  rtgenFamily: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct rtgenmsg`. */
export const RTGENMSG_SIZE = 4;

/** Attributes of a namespace id message, `NETNSA_*`. */
export interface NsidAttrs {
  /** `NETNSA_NSID` (1): id of the namespace; -1 when it has none. */
  nsid?: number | undefined;
  /** `NETNSA_PID` (2): a process that is in the namespace meant. */
  pid?: number | undefined;
  /** `NETNSA_FD` (3): a file descriptor of the namespace meant. */
  fd?: number | undefined;
  /** `NETNSA_TARGET_NSID` (4): id of the namespace whose view is asked for. */
  targetNsid?: number | undefined;
  /** `NETNSA_CURRENT_NSID` (5): the id as this namespace sees it. */
  currentNsid?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Rtgenmsg} followed by {@link NsidAttrs}. */
export type NsidMessage = Message<Rtgenmsg, NsidAttrs>;

export function decodeRtgenmsg(r: Reader, at: number): Rtgenmsg {
  if (!r.holds(at, 4)) return decodeRtgenmsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    rtgenFamily: view.getUint8(at),
  };
}

export function encodeRtgenmsg(w: Writer, at: number, value: Partial<Rtgenmsg>): void {
  if (value.rtgenFamily !== undefined) w.u8At(at, value.rtgenFamily, 'rtgenFamily');
}

export function decodeNsidAttrs(r: Reader): NsidAttrs {
  const attrs: NsidAttrs = {
    nsid: undefined,
    pid: undefined,
    fd: undefined,
    targetNsid: undefined,
    currentNsid: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.nsid = r.s32(); break; // NETNSA_NSID
      case 2: attrs.pid = r.u32(); break; // NETNSA_PID
      case 3: attrs.fd = r.u32(); break; // NETNSA_FD
      case 4: attrs.targetNsid = r.s32(); break; // NETNSA_TARGET_NSID
      case 5: attrs.currentNsid = r.s32(); break; // NETNSA_CURRENT_NSID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNsidAttrs(w: Writer, attrs: NsidAttrs): void {
  if (attrs.nsid !== undefined) w.s32(1, attrs.nsid); // NETNSA_NSID
  if (attrs.pid !== undefined) w.u32(2, attrs.pid); // NETNSA_PID
  if (attrs.fd !== undefined) w.u32(3, attrs.fd); // NETNSA_FD
  if (attrs.targetNsid !== undefined) w.s32(4, attrs.targetNsid); // NETNSA_TARGET_NSID
  if (attrs.currentNsid !== undefined) w.s32(5, attrs.currentNsid); // NETNSA_CURRENT_NSID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNsidMessage(r: Reader): NsidMessage {
  const header = decodeRtgenmsg(r, r.header(4));
  return { header, attrs: decodeNsidAttrs(r) };
}

export function encodeNsidMessage(w: Writer, message: MessageInput<Rtgenmsg, NsidAttrs>): void {
  encodeRtgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeNsidAttrs(w, message.attrs);
}

/** Names in {@link NsidAttrs}, for errors. */
export const nsidAttrsNames: AttributeNames = {
  1: 'nsid',
  2: 'pid',
  3: 'fd',
  4: 'targetNsid',
  5: 'currentNsid',
};

/** `RTM_NEWNSID` (88): Gives a namespace an id here; as a notification, it got one. */
export const RTM_NEWNSID: Operation<Rtgenmsg, NsidAttrs> = {
  name: 'RTM_NEWNSID',
  type: 88,
  replyType: 88,
  headerSize: 4,
  encode: encodeNsidMessage,
  decode: decodeNsidMessage,
  attributes: nsidAttrsNames,
};

/** `RTM_DELNSID` (89): As a notification, an id is no longer valid. */
export const RTM_DELNSID: Operation<Rtgenmsg, NsidAttrs> = {
  name: 'RTM_DELNSID',
  type: 89,
  replyType: 89,
  headerSize: 4,
  encode: encodeNsidMessage,
  decode: decodeNsidMessage,
  attributes: nsidAttrsNames,
};

/** `RTM_GETNSID` (90): Asks for the id of one namespace or for all ids. */
export const RTM_GETNSID: Operation<Rtgenmsg, NsidAttrs> = {
  name: 'RTM_GETNSID',
  type: 90,
  replyType: 88,
  headerSize: 4,
  encode: encodeNsidMessage,
  decode: decodeNsidMessage,
  attributes: nsidAttrsNames,
};

/** Numbers by which a network namespace knows others, over rtnetlink. */
export const rtNsid: Family = {
  name: 'rt-nsid',
  protocol: 0,
  operations: [RTM_NEWNSID, RTM_DELNSID, RTM_GETNSID],
  groups: { nsid: 28 },
};
