import type { NetworkNamespace } from '../netns/index.js';
import * as netns from '../netns/index.js';
import type { NftablesSocket } from '../nftables/index.js';
import { openRoute, type RouteSocket } from '../route/index.js';

/** What steps work with: the host's namespace, and handles to its kernel. */
export interface Host {
  namespace: NetworkNamespace;
  route: RouteSocket;
  nftables: NftablesSocket;
}

/** One change: what it says, how it is done, how it is taken back. */
export interface Step {
  /** For people: `create bridge br0`. */
  text: string;
  /** `+` makes something, `-` removes something, `~` changes something. */
  sign: '+' | '-' | '~';
  run(host: Host): Promise<void>;
  /** Takes back what {@link run} did; absent where there is nothing to take back, or where the step after does it. */
  undo?: ((host: Host) => Promise<void>) | undefined;
}

/** The steps that lead from what is to what shall be. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly isEmpty: boolean;
  /** A line for each step: `+ create bridge br0`. */
  toString(): string;
}

/** Makes a {@link Plan} of steps. */
export function planOf(steps: readonly Step[]): Plan {
  return {
    steps,
    isEmpty: steps.length === 0,
    toString: () =>
      steps.length === 0 ? 'nothing to do' : steps.map(({ sign, text }) => `${sign} ${text}`).join('\n'),
  };
}

/**
 * Carries out a plan. When a step fails, those before it are taken back, the last one first.
 *
 * @throws the step's error; an AggregateError of it and of what could not be taken back
 */
export async function carryOut(plan: Plan, host: Host): Promise<void> {
  const done: Step[] = [];
  for (const step of plan.steps) {
    try {
      await step.run(host);
    } catch (error) {
      const failures = await takeBack(done, host);
      if (failures.length === 0) throw error;
      throw new AggregateError([error, ...failures], `${step.text} failed, and not all could be taken back`);
    }
    done.push(step);
  }
}

async function takeBack(done: Step[], host: Host): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const step of done.reverse()) {
    try {
      await step.undo?.(host);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

/**
 * Carries out every step of a removal, also past failures.
 *
 * @throws AggregateError of all that failed
 */
export async function carryOutAll(plan: Plan, host: Host): Promise<void> {
  const failures: unknown[] = [];
  for (const step of plan.steps) await step.run(host).catch((error: unknown) => failures.push(error));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${plan.steps.length} removals failed`);
}

/** Works inside a namespace for the length of a call. */
export async function inside<T>(name: string, work: (route: RouteSocket) => Promise<T>): Promise<T> {
  await using route = openRoute({ netns: name });
  return await work(route);
}

/** A new namespace with a name. */
export function createNetns(name: string): Step {
  return {
    sign: '+',
    text: `create network namespace ${name}`,
    run: async () => (await netns.create(name)).close(),
    undo: () => netns.delete(name),
  };
}

export function deleteNetns(name: string): Step {
  return { sign: '-', text: `delete network namespace ${name}`, run: () => netns.delete(name) };
}

/** A setting of the host, taken back to what it was. */
export function setForwarding(from: string, to: string): Step {
  return {
    sign: '~',
    text: `net.ipv4.ip_forward ${from} -> ${to}`,
    run: async ({ namespace }) => namespace.writeSysctl('net.ipv4.ip_forward', to),
    undo: async ({ namespace }) => namespace.writeSysctl('net.ipv4.ip_forward', from),
  };
}
