import {
  type NeighbourMessage,
  NtfExtFlags,
  NtfFlags,
  NudState,
  RTM_DELNEIGH,
  RTM_NEWNEIGH,
} from '../generated/rt-neigh.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkNumber, checkWord, flagBits, U8 } from './checks.js';
import { type OnLink, onLink } from './device.js';
import { parseAddress } from './prefix.js';
import type { LinkNames } from './route.js';
import type { Step } from './step.js';

/** State of a neighbour entry (`NUD_*`). */
export type NeighbourState = 'none' | keyof typeof NudState;

/** A neighbour to be made or deleted. What {@link Neighbours.list} gives is one too. */
export type NeighbourSpec = OnLink & {
  /** Its address, `'172.18.0.2'`. */
  dst: string;
  /** Its link-layer address; that of a tunnel may be an IP address. */
  lladdr?: string | undefined;
  /** Default `'permanent'`. A number stands for several states (`NUD_*`). */
  state?: NeighbourState | number | undefined;
  /** IPv6: it is a router. */
  router?: boolean | undefined;
  /** The machine answers for this address instead of having a neighbour; with index 0 on every link. */
  proxy?: boolean | undefined;
  /** Learned and kept by someone outside the kernel. */
  externallyLearned?: boolean | undefined;
  /** The entry is confirmed now. */
  use?: boolean | undefined;
  /** The kernel keeps it resolved (Linux 5.16). */
  managed?: boolean | undefined;
  /** Who made the entry, 0 to 255 (`RTPROT_*`). */
  protocol?: number | undefined;
};

/** A neighbour as the kernel has it. */
export interface Neighbour {
  family: 'inet' | 'inet6';
  dst: string;
  /** Index of the link. */
  index: number;
  /** Name of the link. */
  dev: string | undefined;
  lladdr: string | undefined;
  /** A number where several states hold (`NUD_*`). */
  state: NeighbourState | number;
  router: boolean;
  proxy: boolean;
  externallyLearned: boolean;
  /** The kernel keeps it resolved. */
  managed: boolean;
  protocol: number | undefined;
  /** The message as it came. */
  message: NeighbourMessage;
}

const FLAGS = [
  ['use', NtfFlags.use],
  ['router', NtfFlags.router],
  ['proxy', NtfFlags.proxy],
  ['externallyLearned', NtfFlags.extLearned],
] as const;
const EXTENDED_FLAGS = [['managed', NtfExtFlags.managed]] as const;

const STATES = ['none', ...Object.keys(NudState)] as NeighbourState[];

function stateOf(request: string, { state = 'permanent' }: NeighbourSpec): number {
  if (typeof state === 'number') return checkNumber(request, 'state', state, U8)!;
  checkWord(request, 'state', state, STATES, 'a state');
  return state === 'none' ? 0 : NudState[state];
}

function neighbourStep(operation: typeof RTM_NEWNEIGH, spec: NeighbourSpec, flags: number): Step[] {
  const isOnEveryLink = spec.proxy === true && spec.dev === undefined && spec.index === 0;
  const dev = isOnEveryLink ? 0 : onLink(operation.name, spec);
  const subject = `${spec.dst} dev ${dev}`;
  const request = `${operation.name} ${subject}`;
  const { family, address } = parseAddress(request, 'dst', spec.dst);
  const header = {
    ndmFamily: family,
    ndmState: stateOf(request, spec),
    ndmFlags: flagBits(request, spec, FLAGS),
    ndmType: 0,
  };
  const attrs = {
    dst: address,
    lladdr: spec.lladdr,
    protocol: checkNumber(request, 'protocol', spec.protocol, U8),
    flagsExt: flagBits(request, spec, EXTENDED_FLAGS) || undefined,
  };
  return [
    {
      devices: [dev],
      build: (resolver) => ({
        operation,
        message: { header: { ...header, ndmIfindex: resolver.indexOf(dev) }, attrs },
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

/** The step that changes the neighbour there is. */
export function changeNeighbour(spec: NeighbourSpec): Step[] {
  return neighbourStep(RTM_NEWNEIGH, spec, NLM_F.replace);
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
    dst: attrs.dst ?? '',
    index: header.ndmIfindex,
    dev: names.get(header.ndmIfindex),
    lladdr: attrs.lladdr,
    state: header.ndmState === 0 ? 'none' : ((state?.[0] as NeighbourState | undefined) ?? header.ndmState),
    router: (header.ndmFlags & NtfFlags.router) !== 0,
    proxy: (header.ndmFlags & NtfFlags.proxy) !== 0,
    externallyLearned: (header.ndmFlags & NtfFlags.extLearned) !== 0,
    managed: ((attrs.flagsExt ?? 0) & NtfExtFlags.managed) !== 0,
    protocol: attrs.protocol,
    message,
  };
}
