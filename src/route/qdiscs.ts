import { RTM_DELQDISC, RTM_GETQDISC, RTM_GETTCLASS, RTM_NEWQDISC } from '../generated/tc.js';
import type { Dump, NetlinkSocket } from '../socket/index.js';
import type { DeviceRef } from './device.js';
import { RTNLGRP } from './groups.js';
import { indexOf } from './link-lookup.js';
import { linkNames } from './link-names.js';
import type { Run } from './links.js';
import {
  addClass,
  addQdisc,
  type ClassRef,
  type ClassSpec,
  deleteClass,
  deleteQdisc,
  type Qdisc,
  type QdiscRef,
  type QdiscSpec,
  type TrafficClass,
  toClass,
  toQdisc,
  VERBS,
} from './qdisc.js';
import { mapDump } from './stream.js';
import { Watch, type WatchEvent, type WatchOptions } from './watch.js';
import { watchedAgain } from './watch-again.js';

/** Which disciplines to list. */
export interface QdiscFilter {
  /** Those of one link. */
  dev?: DeviceRef | undefined;
  /** Those too that hide in classes. */
  all?: boolean | undefined;
}

/** What a watcher of disciplines yields. */
export type QdiscEvent = WatchEvent<'qdisc', Qdisc>;

/** What it sent, and how many refer to it. */
const RUNNING: ReadonlySet<string> = new Set(['stats', 'stats2', 'xstats', 'info']);

/** Makes, changes and deletes queueing disciplines. */
export class QdiscWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a discipline. Sends `RTM_NEWQDISC` with `NLM_F_CREATE | NLM_F_EXCL`. Equals `tc qdisc add dev DEV ...`.
   *
   * @throws NetlinkError `EEXIST` there is one; `ENOENT` the kernel lacks this kind; `ENODEV` no such link
   * @throws InvalidAttributeError a value that cannot be sent
   * @example
   * await route.qdiscs.add({ dev: 'eth0', kind: 'tbf', tbf: { rate: 125_000, burst: 10_000, limit: 30_000 } });
   */
  add(spec: QdiscSpec): R {
    return this.#run(() => addQdisc(spec, VERBS.add));
  }

  /** As {@link add}, but takes the place of one that is there. */
  replace(spec: QdiscSpec): R {
    return this.#run(() => addQdisc(spec, VERBS.replace));
  }

  /** Changes the options of a discipline. @throws NetlinkError `ENOENT` there is none; `EINVAL` it is of another kind */
  change(spec: QdiscSpec): R {
    return this.#run(() => addQdisc(spec, VERBS.change));
  }

  /**
   * Deletes a discipline, with what hangs on it; the link gets its default one. Sends `RTM_DELQDISC`.
   *
   * @throws NetlinkError `ENOENT` there is none but the default one
   */
  delete(ref: QdiscRef): R {
    return this.#run(() => deleteQdisc(ref));
  }
}

/** The queueing disciplines of a namespace. */
export class Qdiscs extends QdiscWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Disciplines of all links, or of one. Iterate, or `toArray()`. With `all` those too that hide in classes. Sends
   * `RTM_GETQDISC` as a dump. Equals `tc qdisc show`.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  list({ dev, all = false }: QdiscFilter = {}): Dump<Qdisc> {
    return mapDump(
      ({ index = 0 }) => {
        const attrs = all ? { dumpInvisible: true } : {};
        return this.#socket.dump(RTM_GETQDISC, { header: { ifindex: index }, attrs });
      },
      async () => ({ names: await linkNames(this.#socket), index: await indexOf(this.#socket, 'RTM_GETQDISC', dev) }),
      (message, { names, index }) =>
        index !== undefined && message.header.ifindex !== index ? undefined : toQdisc(message, names),
    );
  }

  /**
   * The disciplines there are, or those of a filter, then what changes: see {@link WatchEvent}. One that takes the place of
   * another is a change. Counters are none. A name is looked up when the watch begins. Reads `RTM_GETQDISC` beside a
   * subscription, again after each burst.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  watch(options: QdiscFilter & WatchOptions = {}): Watch<'qdisc', Qdisc> {
    let { dev } = options;
    const socket = this.#socket;
    const list = (): Dump<Qdisc> => this.list({ dev, all: options.all });
    const watched = watchedAgain<Qdisc>(socket, {
      group: RTNLGRP.tc,
      operations: [RTM_NEWQDISC, RTM_DELQDISC],
      keyOf: ({ index, message }) => `${index} ${message.header.parent}`,
      stateOf: ({ dev: name, message }) => ({ name, message }),
      running: RUNNING,
      async *read() {
        dev = await indexOf(socket, 'RTM_GETQDISC', dev);
        yield* list().batches();
      },
    });
    return new Watch(socket, 'qdisc', watched, options);
  }
}

/** Makes, changes and deletes classes of disciplines. */
export class ClassWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Adds a class. Sends `RTM_NEWTCLASS` with `NLM_F_CREATE | NLM_F_EXCL`. Equals `tc class add dev DEV parent 1: ...`.
   *
   * @throws NetlinkError `EEXIST` there is one; `ENOENT` no such parent
   * @example
   * await route.classes.add({ dev: 'eth0', parent: '1:', classid: '1:10', kind: 'htb', htb: { rate: 1_250_000 } });
   */
  add(spec: ClassSpec): R {
    return this.#run(() => addClass(spec, VERBS.add));
  }

  /** As {@link add}, but changes one that is there. */
  replace(spec: ClassSpec): R {
    return this.#run(() => addClass(spec, VERBS.replace));
  }

  /** Changes a class. @throws NetlinkError `ENOENT` there is none */
  change(spec: ClassSpec): R {
    return this.#run(() => addClass(spec, VERBS.change));
  }

  /** Deletes a class. Sends `RTM_DELTCLASS`. @throws NetlinkError `ENOENT` there is none; `EBUSY` it has classes or filters */
  delete(ref: ClassRef): R {
    return this.#run(() => deleteClass(ref));
  }
}

/** The classes of the disciplines of a link. */
export class Classes extends ClassWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * The classes of a link. Iterate, or `toArray()`. Sends `RTM_GETTCLASS` as a dump. Equals `tc class show dev DEV`.
   *
   * @throws NetlinkError `ENODEV` no such link
   */
  list({ dev }: { dev: DeviceRef }): Dump<TrafficClass> {
    return mapDump(
      ({ index = 0 }) => this.#socket.dump(RTM_GETTCLASS, { header: { ifindex: index } }),
      async () => ({ names: await linkNames(this.#socket), index: await indexOf(this.#socket, 'RTM_GETTCLASS', dev) }),
      (message, { names }) => toClass(message, names),
    );
  }
}
