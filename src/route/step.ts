import {
  type BatchRequest,
  closeNetns,
  type NetlinkError,
  type NetlinkSocket,
  type NetnsRef,
  openNetns,
  openSocket,
} from '../socket/index.js';
import type { DeviceRef } from './device.js';
import { lookUpLink } from './link-lookup.js';
import { explained } from './refusal.js';

/** What a request needs to know about the moment it is sent. */
export interface Resolver {
  /** Index of one of the step's {@link Step.devices}. */
  indexOf(ref: StepDevice): number;
  /** An fd of a namespace, open until the request was answered. */
  fdOf(ref: NetnsRef): number;
}

/** A link to look up that is not simply one of ours: in another namespace, or the other end of a veth. */
export interface FarDevice {
  dev: DeviceRef;
  /** The namespace that `dev` is in. */
  netns?: NetnsRef | undefined;
  /** Not `dev` is meant but what it is linked to. */
  isPeer?: boolean | undefined;
}

/** A link to look up. */
export type StepDevice = DeviceRef | FarDevice;

/** A request whose links are still names. */
export interface Step {
  /** Links that have to be looked up. */
  devices: readonly StepDevice[];
  /** Sent in this namespace instead of ours. */
  netns?: NetnsRef | undefined;
  /** What a kernel lacks that refuses with a bare `EOPNOTSUPP`: `'links of kind vrf'`. */
  lacking?: string | undefined;
  /** It makes, renames or deletes links: names mean something else afterwards. */
  changesLinks?: boolean | undefined;
  build(resolver: Resolver): BatchRequest;
  /** What a refusal means here, in words, where the kernel's do not say it. */
  explain?: ((error: NetlinkError) => string | undefined) | undefined;
  /** Takes a step back that succeeded, when a later one of the same call failed. */
  undo?: (() => Step) | undefined;
}

/** Outcome of one call in a batch: `undefined` where it succeeded. */
export type Outcome = Error | undefined;

/** What a link is remembered by while steps are sent: `undefined` needs no looking up. */
function keyOf(ref: StepDevice): string | undefined {
  if (typeof ref === 'object') return JSON.stringify(ref);
  return typeof ref === 'number' ? undefined : ref;
}

/** Resolves what the steps at hand name; gives back what it opened with {@link close}. */
class Lookup implements Resolver {
  readonly #socket: NetlinkSocket;
  readonly #indexes = new Map<string, number>();
  readonly #fds: number[] = [];

  constructor(socket: NetlinkSocket) {
    this.#socket = socket;
  }

  async prepare(step: Step): Promise<void> {
    for (const ref of step.devices) {
      const key = keyOf(ref);
      if (key !== undefined && !this.#indexes.has(key)) this.#indexes.set(key, await this.#find(ref));
    }
  }

  async #find(ref: StepDevice): Promise<number> {
    if (typeof ref !== 'object') return (await lookUpLink(this.#socket, ref)).header.ifiIndex;
    const { header, attrs } = await within(this.#socket, ref.netns, (socket) => lookUpLink(socket, ref.dev));
    return ref.isPeer ? (attrs.link ?? 0) : header.ifiIndex;
  }

  forget(): void {
    this.#indexes.clear();
  }

  indexOf(ref: StepDevice): number {
    return typeof ref === 'number' ? ref : this.#indexes.get(keyOf(ref)!)!;
  }

  fdOf(ref: NetnsRef): number {
    if (typeof ref === 'object' && 'fd' in ref) return ref.fd;
    const fd = openNetns(ref);
    this.#fds.push(fd);
    return fd;
  }

  close(): void {
    for (const fd of this.#fds.splice(0)) closeNetns(fd);
  }
}

/** Runs a task with our socket, or with one for the length of it in another namespace. */
async function within<T>(
  socket: NetlinkSocket,
  netns: NetnsRef | undefined,
  task: (socket: NetlinkSocket) => Promise<T>,
): Promise<T> {
  if (netns === undefined) return task(socket);
  const there = openSocket({ protocol: socket.protocol, netns });
  try {
    return await task(there);
  } finally {
    there.close();
  }
}

async function sendIn(socket: NetlinkSocket, netns: NetnsRef | undefined, request: BatchRequest): Promise<void> {
  const { operation, message, flags, subject } = request;
  await within(socket, netns, (there) => there.request(operation, message, { flags, subject }));
}

/** Sends the steps of one call, one after the other; those that were done are undone when one fails. */
export async function sendSteps(socket: NetlinkSocket, steps: readonly Step[]): Promise<void> {
  const lookup = new Lookup(socket);
  const undo: Step[] = [];
  try {
    for (const step of steps) {
      await lookup.prepare(step);
      await sendIn(socket, step.netns, step.build(lookup)).catch((error: unknown) => {
        throw explained(error, step);
      });
      if (step.changesLinks) lookup.forget();
      if (step.undo !== undefined) undo.unshift(step.undo());
    }
  } catch (error) {
    if (undo.length > 0) await sendSteps(socket, undo).catch(() => undefined); // the first failure is the one to tell
    throw error;
  } finally {
    lookup.close();
  }
}

/**
 * Sends the steps of many calls in few datagrams. A name is looked up after everything before it was sent when a link
 * was changed on the way, so that a call may use what an earlier one made.
 */
export async function sendBatch(
  socket: NetlinkSocket,
  calls: readonly (readonly Step[] | Error)[],
): Promise<Outcome[]> {
  const batch = new StepBatch(socket, calls.length);
  try {
    for (const [call, steps] of calls.entries()) {
      if (steps instanceof Error) batch.outcomes[call] = steps;
      else for (const step of steps) if (!batch.addAtOnce(call, step)) await batch.add(call, step);
    }
    await batch.flush();
  } finally {
    batch.lookup.close();
  }
  return batch.outcomes;
}

class StepBatch {
  readonly outcomes: Outcome[];
  readonly lookup: Lookup;
  readonly #socket: NetlinkSocket;
  #queue: { call: number; request: BatchRequest; step: Step }[] = [];
  #linksChanged = false;

  constructor(socket: NetlinkSocket, calls: number) {
    this.#socket = socket;
    this.lookup = new Lookup(socket);
    this.outcomes = new Array<Outcome>(calls).fill(undefined);
  }

  /** Takes a step that nothing has to be asked for; false where something has. A turn for each is what many steps would cost. */
  addAtOnce(call: number, step: Step): boolean {
    if (step.netns !== undefined || step.devices.some((ref) => typeof ref !== 'number')) return false;
    if (this.outcomes[call] === undefined) this.#build(call, step);
    return true;
  }

  async add(call: number, step: Step): Promise<void> {
    if (this.outcomes[call] !== undefined) return;
    const usesNames = step.devices.some((ref) => typeof ref !== 'number');
    if ((this.#linksChanged && usesNames) || step.netns !== undefined) await this.flush();
    if (this.outcomes[call] !== undefined) return;
    try {
      await this.lookup.prepare(step);
      if (step.netns !== undefined) await sendIn(this.#socket, step.netns, step.build(this.lookup));
    } catch (error) {
      this.outcomes[call] = explained(error, step) as Error;
    }
    if (step.netns === undefined && this.outcomes[call] === undefined) this.#build(call, step);
    if (step.changesLinks) this.#linksChanged = true;
  }

  #build(call: number, step: Step): void {
    try {
      this.#queue.push({ call, request: step.build(this.lookup), step });
    } catch (error) {
      this.outcomes[call] = explained(error, step) as Error;
    }
    if (step.changesLinks) this.#linksChanged = true;
  }

  async flush(): Promise<void> {
    const queue = this.#queue;
    this.#queue = [];
    if (this.#linksChanged) this.lookup.forget();
    this.#linksChanged = false;
    if (queue.length === 0) return;
    const errors = await this.#socket.batch(queue.map(({ request }) => request));
    for (const [index, error] of errors.entries()) {
      const { call, step } = queue[index]!;
      if (error !== undefined) this.outcomes[call] ??= explained(error, step) as Error;
    }
  }
}
