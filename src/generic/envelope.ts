import { decodeGenlmsghdr, encodeGenlmsghdr, GENLMSGHDR_SIZE } from '../generated/nlctrl.js';
import type { AnyOperation, Message, Operation, Reader } from '../wire/index.js';

/** Where a family's messages go: the message type that the kernel gave it, and its version. */
export interface Address {
  id: number;
  version: number;
}

/** An operation as it travels: behind a `genlmsghdr` that names it, under the family's message type. */
export function enveloped<H, A>(operation: Operation<H, A>, { id, version }: Address): Operation<H, A> {
  return {
    name: operation.name,
    type: id,
    replyType: id,
    headerSize: GENLMSGHDR_SIZE + operation.headerSize,
    encode: (w, message) => {
      encodeGenlmsghdr(w, w.header(GENLMSGHDR_SIZE), { cmd: operation.type, version });
      operation.encode(w, message);
    },
    decode: (r) => {
      r.header(GENLMSGHDR_SIZE);
      return operation.decode(r);
    },
    attributes: operation.attributes,
  };
}

/** What a notification was, beside its content; `undefined` for one that the family's schema does not have. */
export interface Received {
  event: string | undefined;
  header: unknown;
}

/** All notifications of a family as one operation: they share its message type, the `genlmsghdr` tells them apart. */
export function envelopeOf(
  events: Readonly<Record<string, AnyOperation>>,
  { id }: Address,
): Operation<Received, unknown> {
  const byCommand = new Map(
    Object.entries(events).map(([event, operation]) => [operation.replyType, { event, operation }]),
  );
  return {
    name: 'notification',
    type: id,
    replyType: id,
    headerSize: GENLMSGHDR_SIZE,
    encode: (w) => w.refuse('notifications are the kernel’s to send', undefined),
    decode: (r: Reader): Message<Received, unknown> => {
      const { cmd } = decodeGenlmsghdr(r, r.header(GENLMSGHDR_SIZE));
      const known = byCommand.get(cmd);
      if (known === undefined) return { header: { event: undefined, header: undefined }, attrs: undefined };
      const { header, attrs } = known.operation.decode(r);
      return { header: { event: known.event, header }, attrs };
    },
    attributes: {},
  };
}
