import type { NetworkNamespace } from '../netns/index.js';
import type { NftablesSocket } from '../nftables/index.js';
import type { RouteSocket } from '../route/index.js';

/** What steps work with: the host's namespace, and handles to its kernel. */
export interface Host {
  namespace: NetworkNamespace;
  route: RouteSocket;
  nftables: NftablesSocket;
}

/** One change, for people and programs. */
export interface Step {
  /** `+` makes something, `-` removes something, `~` changes something. */
  readonly sign: '+' | '-' | '~';
  /** `create bridge br0`. */
  readonly text: string;
}

/** Steps that are carried out together: many containers cost a few datagrams, not some for each. */
export interface Phase {
  readonly steps: readonly Step[];
  /** Tells how many of the steps are done, where that is known on the way. */
  run(host: Host, progress: (done: number) => void): Promise<void>;
  /** Takes back what {@link run} did, all of it or what it came to; absent where what another phase takes back is enough. */
  undo?: ((host: Host) => Promise<void>) | undefined;
}

/** What leads from what is to what shall be. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly isEmpty: boolean;
  /** A line for each step: `+ create bridge br0`. */
  toString(): string;
  toJSON(): readonly Step[];
}

/** A plan that can be carried out. */
export interface PhasedPlan extends Plan {
  readonly phases: readonly Phase[];
}

export function planOf(phases: readonly (Phase | undefined)[]): PhasedPlan {
  const real = phases.filter((phase): phase is Phase => phase !== undefined && phase.steps.length > 0);
  const steps = real.flatMap((phase) => phase.steps);
  return {
    phases: real,
    steps,
    isEmpty: steps.length === 0,
    toString: () =>
      steps.length === 0 ? 'nothing to do' : steps.map(({ sign, text }) => `${sign} ${text}`).join('\n'),
    toJSON: () => steps,
  };
}

/** How far a plan has come: called after each step, or after several at once. */
export type Progress = (done: number, total: number) => void;

/**
 * Carries out a plan. When a phase fails, it and those before it are taken back, the last one first.
 *
 * @throws the phase's error; an AggregateError of it and of what could not be taken back
 */
export async function carryOut(plan: PhasedPlan, host: Host, progress: Progress = () => undefined): Promise<void> {
  let before = 0;
  const begun: Phase[] = [];
  for (const phase of plan.phases) {
    begun.push(phase);
    try {
      await phase.run(host, (done) => progress(before + done, plan.steps.length));
    } catch (error) {
      const failures = await takeBack(begun, host);
      if (failures.length === 0) throw error;
      throw new AggregateError([error, ...failures], `${(error as Error).message}; and not all could be taken back`);
    }
    before += phase.steps.length;
    progress(before, plan.steps.length);
  }
}

async function takeBack(phases: Phase[], host: Host): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const phase of phases.reverse()) {
    try {
      await phase.undo?.(host);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

/**
 * Carries out every phase of a removal, also past failures.
 *
 * @throws the one error, or an AggregateError of all
 */
export async function carryOutAll(plan: PhasedPlan, host: Host, progress: Progress = () => undefined): Promise<void> {
  const failures: Error[] = [];
  let before = 0;
  for (const phase of plan.phases) {
    await phase
      .run(host, (done) => progress(before + done, plan.steps.length))
      .catch((error: unknown) => failures.push(...(error instanceof AggregateError ? error.errors : [error])));
    before += phase.steps.length;
    progress(before, plan.steps.length);
  }
  throwAll(failures);
}

/** @throws the one error, also where it is everyone's, or an AggregateError of all */
export function throwAll(outcomes: readonly (Error | undefined)[]): void {
  const failures = [...new Set(outcomes)].filter((outcome) => outcome !== undefined);
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, failures.map((error) => error!.message).join('\n'));
}
