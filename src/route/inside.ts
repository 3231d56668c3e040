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

/** A request, and which call it is of. */
interface Request extends BatchRequest {
  readonly index: number;
  readonly step: Step;
}

function requestsOf(call: readonly Step[] | Error, index: number, outcomes: Outcome[]): Request[] {
  if (call instanceof Error) return [];
  try {
    return call.map((step) => {
      if (step.netns !== undefined) throw new TypeError('a request for a third namespace');
      return { ...step.build(RESOLVER), index, step };
    });
  } catch (error) {
    outcomes[index] = error as Error;
    return [];
  }
}

/**
 * Sends batches in other namespaces, each by a socket that lasts as long: for many namespaces the cheapest way. All
 * requests are written before the first is sent.
 *
 * @returns for each batch the outcome of each of its calls, as {@link RouteSocket.send} gives them
 */
export function sendInside(batches: readonly InsideCalls[]): Outcome[][] {
  const built = batches.map(({ netnsFd, calls }) => {
    const outcomes = calls.map((call): Outcome => (call instanceof Error ? call : undefined));
    return { netnsFd, outcomes, requests: calls.flatMap((call, index) => requestsOf(call, index, outcomes)) };
  });
  const answers = batchInside(NETLINK.route, built);
  return built.map(({ outcomes, requests }, batch) => {
    for (const [position, error] of answers[batch]!.entries()) {
      const { index, step } = requests[position]!;
      if (error !== undefined) outcomes[index] ??= explained(error, step) as Error;
    }
    return outcomes;
  });
}
