import { type BatchRequest, batchInside } from '../socket/index.js';
import { NETLINK } from '../wire/index.js';
import { explained } from './refusal.js';
import type { Outcome, Resolver, Step } from './step.js';

/** Calls of a batch that are meant for another namespace; links are by index. */
export interface InsideCalls {
  /** An fd of the namespace. It stays the caller's. */
  readonly netnsFd: number;
  /** {@link RouteBatch.calls}. */
  readonly calls: readonly (readonly Step[] | Error)[];
}

/** Nothing is looked up: that would take a socket inside. */
const RESOLVER: Resolver = {
  indexOf: (ref) => {
    if (typeof ref === 'number') return ref;
    throw new TypeError(`${JSON.stringify(ref)} is no index of a link`);
  },
  fdOf: (ref) => {
    if (typeof ref === 'object' && 'fd' in ref) return ref.fd;
    throw new TypeError(`${JSON.stringify(ref)} is no fd of a namespace`);
  },
};

/** The calls of a namespace as requests: of each, which call and which step it is. */
interface Built {
  readonly netnsFd: number;
  readonly outcomes: Outcome[];
  readonly requests: BatchRequest[];
  readonly origins: { readonly call: number; readonly step: Step }[];
}

function build({ netnsFd, calls }: InsideCalls): Built {
  const built: Built = { netnsFd, outcomes: [], requests: [], origins: [] };
  for (let call = 0; call < calls.length; call++) {
    const steps = calls[call]!;
    built.outcomes.push(steps instanceof Error ? steps : undefined);
    if (!(steps instanceof Error)) for (let at = 0; at < steps.length; at++) add(built, call, steps[at]!);
  }
  return built;
}

function add({ outcomes, requests, origins }: Built, call: number, step: Step): void {
  try {
    if (step.netns !== undefined) throw new TypeError('a request for a third namespace');
    requests.push(step.build(RESOLVER));
    origins.push({ call, step });
  } catch (error) {
    outcomes[call] ??= error as Error;
  }
}

/**
 * Sends batches in other namespaces, each by a socket that lasts as long: for many namespaces the cheapest way. All
 * requests are written before the first is sent.
 *
 * @returns for each batch the outcome of each of its calls, as {@link RouteSocket.send} gives them
 */
export function sendInside(batches: readonly InsideCalls[]): Outcome[][] {
  const built = batches.map(build);
  const answers = batchInside(NETLINK.route, built);
  return built.map(({ outcomes, origins }, batch) => {
    answers[batch]!.forEach((error, position) => {
      const { call, step } = origins[position]!;
      if (error !== undefined) outcomes[call] ??= explained(error, step) as Error;
    });
    return outcomes;
  });
}
