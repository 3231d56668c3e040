import type { AnyOperation, Family } from './message.js';

// How a generated file describes a generic netlink family: tables for `openGeneric`, and the types of the client that it
// makes of them.

/** How one request is made. */
export interface CallOptions {
  /** Ends the wait; what the kernel already does it goes on doing. */
  signal?: AbortSignal | undefined;
  /** What the request is about, for error messages: a link's name. */
  subject?: string | undefined;
  /** `NLM_F_*` beside those that are always set. */
  flags?: number | undefined;
}

/** An operation on one thing. */
export interface Do<Q, R> {
  /** @throws NetlinkError the kernel refused; InvalidAttributeError nothing was sent */
  (request?: Q, options?: CallOptions): Promise<R>;
}

/** An operation that lists. */
export interface Dump<Q, R> {
  /** The list, as a stream. @throws NetlinkError the kernel refused; DumpInterruptedError it changed meanwhile */
  dump(request?: Q, options?: Pick<CallOptions, 'flags'>): Listing<R>;
}

/** An operation on one thing, and on all. */
export type DoAndDump<Q, R, D> = Do<Q, R> & Dump<Q, D>;

/** A list that the kernel sends in parts: iterate to stream it, or take it whole. */
export interface Listing<R> extends AsyncIterable<R> {
  /** The whole list, asked for again when it changed while the kernel was sending it. */
  toArray(): Promise<R[]>;
}

/** How a method of the client is carried out. */
export interface GenericMethod {
  readonly operation: AnyOperation;
  /** There is a `do`: answered by a message, or only acknowledged. */
  readonly do?: 'reply' | 'ack' | undefined;
  readonly dump?: true | undefined;
}

/**
 * A generic netlink family. `Methods` is the interface of its client, `Notification` what it tells, `Group` the names of its
 * multicast groups.
 */
export interface GenericFamily<Methods extends object, Notification, Group extends string> extends Family {
  /** In every message's `genlmsghdr`. */
  readonly version: number;
  /** The kernel's names of the multicast groups, whose numbers it gives at run time. */
  readonly groupNames: Readonly<Record<Group, string>>;
  readonly methods: { readonly [K in keyof Methods]: GenericMethod };
  /** By the name that {@link Notification} gives them. */
  readonly notifications: Readonly<Record<string, AnyOperation>>;
  /** Only there for its type. */
  readonly notification?: Notification | undefined;
}
