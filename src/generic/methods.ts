import type { NetlinkSocket, Dump as SocketDump } from '../socket/index.js';
import type { AnyOperation, CallOptions, GenericMethod, Listing, Message, MessageInput } from '../wire/index.js';
import { type Address, enveloped } from './envelope.js';
import { NoReplyError } from './errors.js';

type AnyMessage = Message<unknown, unknown>;

/** A method of a client: a function where there is a `do`, with `dump` on it where there is one. */
export function methodOf(
  socket: NetlinkSocket,
  { operation, do: kind, dump }: GenericMethod,
  address: Address,
): object {
  const isHeaded = operation.headerSize > 0;
  const carried = enveloped(operation, address);
  const method = kind === undefined ? {} : doMethod(socket, carried, { isHeaded, isAnswered: kind === 'reply' });
  return dump === undefined ? method : Object.assign(method, { dump: dumpMethod(socket, carried, isHeaded) });
}

function doMethod(
  socket: NetlinkSocket,
  operation: AnyOperation,
  { isHeaded, isAnswered }: { isHeaded: boolean; isAnswered: boolean },
): (request?: object, options?: CallOptions) => Promise<unknown> {
  return async (request = {}, options = {}) => {
    const [reply]: AnyMessage[] = await socket.request(operation, toMessage(request, isHeaded), options);
    if (!isAnswered) return undefined;
    if (reply === undefined) throw new NoReplyError(operation.name);
    return fromMessage(reply, isHeaded);
  };
}

function dumpMethod(
  socket: NetlinkSocket,
  operation: AnyOperation,
  isHeaded: boolean,
): (request?: object, options?: Pick<CallOptions, 'flags'>) => Listing<unknown> {
  return (request = {}, options = {}) => {
    const messages: SocketDump<AnyMessage> = socket.dump(operation, toMessage(request, isHeaded), options);
    return {
      toArray: async () => (await messages.toArray()).map((message) => fromMessage(message, isHeaded)),
      async *[Symbol.asyncIterator]() {
        for await (const message of messages) yield fromMessage(message, isHeaded);
      },
    };
  };
}

/** Without a fixed header a request is its attributes, and so is a reply. */
function toMessage(request: object, isHeaded: boolean): MessageInput<unknown, unknown> {
  return isHeaded ? request : { attrs: request };
}

function fromMessage(message: AnyMessage, isHeaded: boolean): unknown {
  return isHeaded ? message : message.attrs;
}
