// @generated from codegen/schemas/generic-sink.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// A generic netlink family with one of everything; no kernel speaks this.

import type {
  AttributeNames,
  Do,
  DoAndDump,
  Dump,
  GenericFamily,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../../../src/wire/index.js';
import { littleEndian as host } from '../../../src/wire/index.js';

/** A constant of this module: V8 looks up an imported one each time. */
const littleEndian = host;

/** `struct gs_header`, 4 bytes. Behind the generic header. */
export interface GsHeader {
  /** `ifindex`: a link. */
  ifindex: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct gs_header`. */
export const GS_HEADER_SIZE = 4;

/** A thing. */
export interface ThingAttrs {
  /** `GENERIC_SINK_THING_A_ID` (1): its number. */
  id?: number | undefined;
  /** `GENERIC_SINK_THING_A_NAME` (2): its name. */
  name?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link ThingAttrs}. */
export type ThingMessage = Message<undefined, ThingAttrs>;

/** {@link GsHeader} followed by {@link ThingAttrs}. */
export type ThingMessageOfGsHeader = Message<GsHeader, ThingAttrs>;

export function decodeGsHeader(r: Reader, at: number): GsHeader {
  if (!r.holds(at, 4)) return decodeGsHeader(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    ifindex: view.getUint32(at, littleEndian),
  };
}

export function encodeGsHeader(w: Writer, at: number, value: Partial<GsHeader>): void {
  if (value.ifindex !== undefined) w.u32At(at, value.ifindex, 'ifindex');
}

export function decodeThingAttrs(r: Reader): ThingAttrs {
  const attrs: ThingAttrs = {
    id: undefined,
    name: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32(); break; // GENERIC_SINK_THING_A_ID
      case 2: attrs.name = r.string(); break; // GENERIC_SINK_THING_A_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeThingAttrs(w: Writer, attrs: ThingAttrs): void {
  if (attrs.id !== undefined) w.u32(1, attrs.id); // GENERIC_SINK_THING_A_ID
  if (attrs.name !== undefined) w.string(2, attrs.name); // GENERIC_SINK_THING_A_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeThingMessage(r: Reader): ThingMessage {
  const header = undefined;
  return { header, attrs: decodeThingAttrs(r) };
}

export function encodeThingMessage(w: Writer, message: MessageInput<undefined, ThingAttrs>): void {
  if (message.attrs !== undefined) encodeThingAttrs(w, message.attrs);
}

export function decodeThingMessageOfGsHeader(r: Reader): ThingMessageOfGsHeader {
  const header = decodeGsHeader(r, r.header(4));
  return { header, attrs: decodeThingAttrs(r) };
}

export function encodeThingMessageOfGsHeader(w: Writer, message: MessageInput<GsHeader, ThingAttrs>): void {
  encodeGsHeader(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeThingAttrs(w, message.attrs);
}

/** Names in {@link ThingAttrs}, for errors. */
export const thingAttrsNames: AttributeNames = {
  1: 'id',
  2: 'name',
};

/** `GENERIC_SINK_CMD_THING_GET` (1): Asks for one, or for all. */
export const GENERIC_SINK_CMD_THING_GET: Operation<undefined, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_THING_GET',
  type: 1,
  replyType: 1,
  headerSize: 0,
  encode: encodeThingMessage,
  decode: decodeThingMessage,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_THING_LIST` (2): Only a list. */
export const GENERIC_SINK_CMD_THING_LIST: Operation<undefined, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_THING_LIST',
  type: 2,
  replyType: 2,
  headerSize: 0,
  encode: encodeThingMessage,
  decode: decodeThingMessage,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_THING_SET` (3): Only acknowledged. */
export const GENERIC_SINK_CMD_THING_SET: Operation<undefined, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_THING_SET',
  type: 3,
  replyType: 3,
  headerSize: 0,
  encode: encodeThingMessage,
  decode: decodeThingMessage,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_THING_NTF` (3): A thing has changed. */
export const GENERIC_SINK_CMD_THING_NTF: Operation<undefined, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_THING_NTF',
  type: 3,
  replyType: 3,
  headerSize: 0,
  encode: encodeThingMessage,
  decode: decodeThingMessage,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_HEADED` (4): With a fixed header. */
export const GENERIC_SINK_CMD_HEADED: Operation<GsHeader, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_HEADED',
  type: 4,
  replyType: 4,
  headerSize: 4,
  encode: encodeThingMessageOfGsHeader,
  decode: decodeThingMessageOfGsHeader,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_HEADED_NTF` (5): With the header of what it tells. */
export const GENERIC_SINK_CMD_HEADED_NTF: Operation<GsHeader, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_HEADED_NTF',
  type: 5,
  replyType: 5,
  headerSize: 4,
  encode: encodeThingMessageOfGsHeader,
  decode: decodeThingMessageOfGsHeader,
  attributes: thingAttrsNames,
};

/** `GENERIC_SINK_CMD_TOLD` (6): An event of its own. */
export const GENERIC_SINK_CMD_TOLD: Operation<undefined, ThingAttrs> = {
  name: 'GENERIC_SINK_CMD_TOLD',
  type: 6,
  replyType: 6,
  headerSize: 0,
  encode: encodeThingMessage,
  decode: decodeThingMessage,
  attributes: thingAttrsNames,
};

/** The operations of `generic-sink`, as `openGeneric(genericSink)` has them. */
export interface GenericSinkMethods {
  /** `GENERIC_SINK_CMD_THING_GET` (1): Asks for one, or for all. Takes `id`. Gives `id`, `name`. */
  thingGet: DoAndDump<ThingAttrs, ThingAttrs, ThingAttrs>;
  /** `GENERIC_SINK_CMD_THING_LIST` (2): Only a list. Takes `name`. Gives `id`. */
  thingList: Dump<ThingAttrs, ThingAttrs>;
  /** `GENERIC_SINK_CMD_THING_SET` (3): Only acknowledged. Takes `id`, `name`. */
  thingSet: Do<ThingAttrs, void>;
  /** `GENERIC_SINK_CMD_HEADED` (4): With a fixed header. Takes `id`. Gives `id`. */
  headed: Do<MessageInput<GsHeader, ThingAttrs>, ThingMessageOfGsHeader>;
}

/** What `generic-sink` tells of its own accord. */
export type GenericSinkNotification =
  | { event: 'thingNtf'; attrs: ThingAttrs }
  | { event: 'headedNtf'; header: GsHeader; attrs: ThingAttrs }
  | { event: 'told'; attrs: ThingAttrs };

/** Operations of every kind. */
export const genericSink: GenericFamily<GenericSinkMethods, GenericSinkNotification, 'things' | 'moreThings'> = {
  name: 'generic-sink',
  protocol: 16,
  operations: [GENERIC_SINK_CMD_THING_GET, GENERIC_SINK_CMD_THING_LIST, GENERIC_SINK_CMD_THING_SET, GENERIC_SINK_CMD_THING_NTF, GENERIC_SINK_CMD_HEADED, GENERIC_SINK_CMD_HEADED_NTF, GENERIC_SINK_CMD_TOLD],
  groups: { things: 0, moreThings: 0 },
  version: 2,
  groupNames: {
    things: 'things',
    moreThings: 'more-things',
  },
  methods: {
    thingGet: { operation: GENERIC_SINK_CMD_THING_GET, do: 'reply', dump: true },
    thingList: { operation: GENERIC_SINK_CMD_THING_LIST, dump: true },
    thingSet: { operation: GENERIC_SINK_CMD_THING_SET, do: 'ack' },
    headed: { operation: GENERIC_SINK_CMD_HEADED, do: 'reply' },
  },
  notifications: {
    thingNtf: GENERIC_SINK_CMD_THING_NTF,
    headedNtf: GENERIC_SINK_CMD_HEADED_NTF,
    told: GENERIC_SINK_CMD_TOLD,
  },
};
