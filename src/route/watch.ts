import {
  DumpInterruptedError,
  type ItemIterator,
  itemsOf,
  type NetlinkSocket,
  type Notification,
  type Subscription,
} from '../socket/index.js';
import type { AnyOperation } from '../wire/index.js';
import { type Change, type Identity, Inventory } from './inventory.js';

/**
 * What a watcher yields. First everything there is as `added`, then `synchronised`, then what changes. `previous` is
 * the object as it was told before; a `removed` one is as it was told last.
 */
export type WatchEvent<Name extends string, T> =
  | ({ type: 'added' } & Record<Name, T>)
  | ({ type: 'changed'; previous: T } & Record<Name, T>)
  | ({ type: 'removed' } & Record<Name, T>)
  /**
   * All that was told amounts to the kernel's state: of the start, or (`after: 'overrun'`) read again after notifications
   * were lost. Changes that came and went meanwhile are not told.
   */
  | { type: 'synchronised'; after: 'start' | 'overrun' };

export interface WatchOptions {
  /** Ends the watch: the loop ends as if there were nothing more. */
  signal?: AbortSignal | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: a watcher takes messages of several kinds
type AnyNotification = Notification<any, any>;

type AnySubscription = AnyNotification extends Notification<infer H, infer A> ? Subscription<H, A> : never;

/** A notification as a watcher gets it. */
export type WatchNotification = Extract<AnyNotification, { type: 'message' }>;

/** What a notification amounts to: a change or none. `'stale'`: it does not tell everything, read again. */
export type Applied<T> = Change<T> | 'stale' | undefined;

/** What there is to know of a kind of object to watch it. */
export interface Watched<T> {
  identity: Identity<T>;
  /** Multicast groups to join, and the notifications that matter. */
  groups: readonly number[];
  operations: readonly AnyOperation[];
  /** Reads the state. */
  read(): AsyncIterable<T[]>;
  /** The kernel may have two that are the same in everything. */
  mayRepeat?: boolean;
  /**
   * Brings the state up to date. `isReplay`: the state was read after the subscription began, so that it may have what
   * the notification tells, and later things, already.
   */
  apply(inventory: Inventory<T>, notification: WatchNotification, isReplay: boolean): Applied<T> | Promise<Applied<T>>;
}

/** How often a state that changes while it is read is read again before giving up. */
const ATTEMPTS = 100;
/** So many notifications at a time before others get their turn. */
const BURST = 64;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * An object of the kernel's as a stream of changes. Nothing is opened before the first `next`; leaving the loop, the
 * signal or `close` end it. It keeps the process alive only while someone waits.
 */
export class Watch<Name extends string, T> implements AsyncIterableIterator<WatchEvent<Name, T>>, AsyncDisposable {
  readonly #socket: NetlinkSocket;
  readonly #name: Name;
  readonly #watched: Watched<T>;
  readonly #signal: AbortSignal | undefined;
  readonly #events: ItemIterator<WatchEvent<Name, T>>;
  #subscription: AnySubscription | undefined;
  #isClosed = false;

  constructor(socket: NetlinkSocket, name: Name, watched: Watched<T>, { signal }: WatchOptions) {
    this.#socket = socket;
    this.#name = name;
    this.#watched = watched;
    this.#signal = signal;
    this.#events = itemsOf(this.#follow());
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<WatchEvent<Name, T>, undefined>> {
    return this.#events.next();
  }

  async return(): Promise<IteratorResult<WatchEvent<Name, T>, undefined>> {
    this.close(); // first: who waits for a notification would hold up the generator
    return this.#events.return();
  }

  /** Ends the watch; who waits for the next event gets the end. */
  close(): void {
    this.#isClosed = true;
    this.#subscription?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  get #isOver(): boolean {
    return this.#isClosed || this.#signal?.aborted === true || this.#subscription?.isClosed === true;
  }

  async *#follow(): AsyncGenerator<WatchEvent<Name, T>[], void, undefined> {
    if (this.#isOver) return;
    const { groups, operations } = this.#watched;
    const subscription: AnySubscription = this.#socket.subscribe(groups, operations, { signal: this.#signal });
    this.#subscription = subscription;
    try {
      let inventory = new Inventory(this.#watched.identity);
      let after: 'start' | 'overrun' | undefined = 'start';
      for (;;) {
        const read = await this.#read(subscription);
        if (read === undefined) return;
        yield* this.#tell(inventory.differences(read.inventory));
        if (after !== undefined || read.hasOverrun) yield [{ type: 'synchronised', after: after ?? 'overrun' }];
        inventory = read.inventory;
        after = undefined;
        for (let isStale = read.isStale; !isStale; ) {
          const { done, value } = await subscription.next();
          if (done) return;
          const burst = await this.#applyAll(inventory, [value, ...subscription.take()], false);
          if (burst.changes.length > 0) yield burst.changes.map((change) => this.#event(change));
          if (burst.hasOverrun) after = 'overrun';
          isStale = burst.isStale || burst.hasOverrun;
          if (burst.changes.length > BURST) await nextTurn();
        }
      }
    } finally {
      subscription.close();
    }
  }

  /** A generator hands over what it is given piece by piece; the consumer decides how fast. */
  *#tell(changes: Iterable<Change<T>>): Generator<WatchEvent<Name, T>[], void, undefined> {
    let events: WatchEvent<Name, T>[] = [];
    for (const change of changes) {
      events.push(this.#event(change));
      if (events.length < 1024) continue;
      yield events;
      events = [];
    }
    if (events.length > 0) yield events;
  }

  #event({ item, ...rest }: Change<T>): WatchEvent<Name, T> {
    return { ...rest, [this.#name]: item } as WatchEvent<Name, T>;
  }

  /** The state with all that was told while it was read; `undefined` when the watch is over. */
  async #read(subscription: AnySubscription): Promise<Reading<T> | undefined> {
    let hasOverrun = false;
    for (let attempt = 1; ; attempt++) {
      const inventory = new Inventory(this.#watched.identity);
      const backlog: AnyNotification[] = [];
      try {
        for await (const batch of this.#watched.read()) {
          for (const item of batch) {
            if (this.#watched.mayRepeat) inventory.append(item);
            else inventory.put(item);
          }
          append(backlog, subscription.take());
          if (this.#isOver) return undefined;
        }
        append(backlog, subscription.take());
        if (this.#isOver) return undefined;
        const replay = await this.#applyAll(inventory, backlog, true);
        if (!replay.hasOverrun) return { inventory, hasOverrun, isStale: replay.isStale };
        hasOverrun = true; // what was lost may be missing in what was read before
      } catch (error) {
        if (this.#isOver) return undefined;
        if (!(error instanceof DumpInterruptedError) || attempt >= ATTEMPTS) throw error;
      }
      await nextTurn();
    }
  }

  async #applyAll(
    inventory: Inventory<T>,
    notifications: readonly AnyNotification[],
    isReplay: boolean,
  ): Promise<{ changes: Change<T>[]; isStale: boolean; hasOverrun: boolean }> {
    const result = { changes: [] as Change<T>[], isStale: false, hasOverrun: false };
    for (const notification of notifications) {
      if (notification.type !== 'message') {
        if (notification.type === 'overrun') result.hasOverrun = true;
        else result.isStale = true;
        continue;
      }
      const applied = this.#watched.apply(inventory, notification, isReplay);
      const change = applied instanceof Promise ? await applied : applied;
      if (change === 'stale') result.isStale = true;
      else if (change !== undefined) result.changes.push(change);
    }
    return result;
  }
}

interface Reading<T> {
  inventory: Inventory<T>;
  /** Notifications were lost on the way. */
  hasOverrun: boolean;
  /** Something was told that only reading again can settle. */
  isStale: boolean;
}

function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}
