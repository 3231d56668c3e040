import { type NeighbourMessage, NtfFlags, NudState, RTM_DELNEIGH, RTM_NEWNEIGH } from '../generated/rt-neigh.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import { parseAddress } from './prefix.js';
import { refuse } from './refusal.js';
import type { LinkNames } from './route.js';
import type { Step } from './step.js';

/** State of a neighbour entry (`NUD_*`). */
export type NeighbourState = 'none' | keyof typeof NudState;

/** A neighbour to be made or deleted. */
export interface NeighbourSpec {
  /** Its address, `'172.18.0.2'`. */
  dst: string;
  /** The link it is behind, by name or index. */
  dev: DeviceRef;
  /** Its link-layer address. */
  lladdr?: string | undefined;
  /** Default `'permanent'`. */
  state?: NeighbourState | undefined;
  /** IPv6: it is a router. */
  router?: boolean | undefined;
  /** The machine answers for this address instead of having a neighbour. */
  proxy?: boolean | undefined;
  /** Learned and kept by someone outside the kernel. */
  externallyLearned?: boolean | undefined;
  /** Who made the entry, 0 to 255 (`RTPROT_*`). */
  protocol?: number | undefined;
}

/** A neighbour as the kernel has it. */
export interface Neighbour {
  family: 'inet' | 'inet6';
  dst: string | undefined;
  /** Index of the link. */
  index: number;
  /** Name of the link. */
  dev: string | undefined;
  lladdr: string | undefined;
  state: NeighbourState;
  isRouter: boolean;
  isProxy: boolean;
  isExternallyLearned: boolean;
  protocol: number | undefined;
  /** The message as it came. */
  message: NeighbourMessage;
}

function stateOf(request: string, state: NeighbourState): number {
  if (state === 'none') return 0;
  return (
    NudState[state] ?? refuse(request, 'state', state, `a state: expected none, ${Object.keys(NudState).join(', ')}`)
  );
}

function neighbourStep(operation: typeof RTM_NEWNEIGH, spec: NeighbourSpec, flags: number): Step[] {
  const subject = `${spec.dst} dev ${spec.dev}`;
  const request = `${operation.name} ${subject}`;
  checkDevice(request, 'dev', spec.dev);
  const { family, address } = parseAddress(request, 'dst', spec.dst);
  const ndmFlags =
    (spec.router ? NtfFlags.router : 0) |
    (spec.proxy ? NtfFlags.proxy : 0) |
    (spec.externallyLearned ? NtfFlags.extLearned : 0);
  const ndmState = stateOf(request, spec.state ?? 'permanent');
  return [
    {
      devices: [spec.dev],
      build: (resolver) => ({
        operation,
        message: {
          header: { ndmFamily: family, ndmIfindex: resolver.indexOf(spec.dev), ndmState, ndmFlags, ndmType: 0 },
          attrs: { dst: address, lladdr: spec.lladdr, protocol: spec.protocol },
        },
        flags,
        subject,
      }),
    },
  ];
}

/** The step that adds a neighbour and fails if there is one. */
export function addNeighbour(spec: NeighbourSpec): Step[] {
  return neighbourStep(RTM_NEWNEIGH, spec, NLM_F.create | NLM_F.excl);
}

/** The step that adds a neighbour or changes the one there is. */
export function replaceNeighbour(spec: NeighbourSpec): Step[] {
  return neighbourStep(RTM_NEWNEIGH, spec, NLM_F.create | NLM_F.replace);
}

/** The step that deletes a neighbour. */
export function deleteNeighbour(spec: NeighbourSpec): Step[] {
  return neighbourStep(RTM_DELNEIGH, spec, 0);
}

/** Makes a {@link Neighbour} of what the kernel sent. */
export function toNeighbour(message: NeighbourMessage, names: LinkNames): Neighbour {
  const { header, attrs } = message;
  const state = Object.entries(NudState).find(([, bit]) => header.ndmState === bit);
  return {
    family: header.ndmFamily === AF.inet ? 'inet' : 'inet6',
    dst: attrs.dst,
    index: header.ndmIfindex,
    dev: names.get(header.ndmIfindex),
    lladdr: attrs.lladdr,
    state: (state?.[0] ?? 'none') as NeighbourState,
    isRouter: (header.ndmFlags & NtfFlags.router) !== 0,
    isProxy: (header.ndmFlags & NtfFlags.proxy) !== 0,
    isExternallyLearned: (header.ndmFlags & NtfFlags.extLearned) !== 0,
    protocol: attrs.protocol,
    message,
  };
}
