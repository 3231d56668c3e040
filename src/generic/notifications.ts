import type { NetlinkSocket } from '../socket/index.js';
import type { AnyOperation, MalformedMessageError } from '../wire/index.js';
import { type Address, envelopeOf } from './envelope.js';

/** What a stream of notifications yields: what the family tells, and what happened to the stream. */
export type GenericNotification<Notification> =
  | Notification
  /** Notifications were lost: read the state again. All that comes after this is complete. */
  | { event: 'overrun' }
  /** One notification could not be decoded; the others go on. */
  | { event: 'malformed'; error: MalformedMessageError };

export interface NotificationOptions<Group extends string> {
  /** Multicast groups; all that the kernel's family has by default. */
  groups?: readonly Group[] | undefined;
  /** Ends the stream. */
  signal?: AbortSignal | undefined;
}

/** The notifications of multicast groups, on a socket of their own that is joined before this returns. */
export function subscribeTo<N>(
  socket: NetlinkSocket,
  events: Readonly<Record<string, AnyOperation>>,
  address: Address,
  options: { groups: readonly number[]; signal?: AbortSignal | undefined },
): AsyncIterableIterator<GenericNotification<N>> {
  const subscription = socket.subscribe(options.groups, [envelopeOf(events, address)], { signal: options.signal });
  async function* notifications(): AsyncGenerator<GenericNotification<N>, undefined> {
    for await (const item of subscription) {
      if (item.type === 'overrun') yield { event: 'overrun' };
      else if (item.type === 'malformed') yield { event: 'malformed', error: item.error };
      else if (item.message.header.event !== undefined) yield toldBy<N>(item.message.header, item.message.attrs);
    }
  }
  const stream = notifications();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => stream.next(),
    return: async () => {
      subscription.close(); // also when the stream was never started
      return stream.return(undefined);
    },
  };
}

/** A family without a fixed header has no `header`. */
function toldBy<N>({ event, header }: { event: string | undefined; header: unknown }, attrs: unknown): N {
  return (header === undefined ? { event, attrs } : { event, header, attrs }) as N;
}
