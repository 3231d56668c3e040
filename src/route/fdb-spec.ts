import { NtfFlags, NudState, RTM_DELNEIGH, RTM_NEWNEIGH } from '../generated/rt-neigh.js';
import type { NetlinkError } from '../socket/index.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkFlag, checkNumber, checkWord, flagBits, U16, U32 } from './checks.js';
import { checkDevice, type DeviceRef, type OnLink, onLink } from './device.js';
import type { FdbState } from './fdb-entry.js';
import { parseAddress } from './prefix.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';

/** A forwarding entry to be made or deleted. What {@link ForwardingDatabase.list} gives is one too. */
export type FdbSpec = OnLink & {
  /** The address, `'02:42:ac:12:00:02'`. */
  lladdr: string | undefined;
  /** True, or the bridge's index as it is read: the entry is for the bridge that the link is a port of. */
  master?: boolean | number | undefined;
  /** The entry is for the link itself: a VXLAN, a bridge, a filter. Default: unless it is for the `master`. */
  self?: boolean | undefined;
  /** The VLAN it is for, 1 to 4094. */
  vlan?: number | undefined;
  /** Default `'permanent'`. A learned one (`'reachable'`, `'stale'`) is as if just seen. */
  state?: FdbState | number | undefined;
  /** It does not move to another port. */
  sticky?: boolean | undefined;
  /** Learned and kept by someone outside the kernel. */
  externallyLearned?: boolean | undefined;
  /** VXLAN: far end of the tunnel. */
  dst?: string | undefined;
  /** VXLAN: UDP port of the far end. */
  port?: number | undefined;
  /** VXLAN: network id to send with, 24 bits. */
  vni?: number | undefined;
  /** VXLAN: network id that the entry is for, of a link that takes all (`external`). */
  srcVni?: number | undefined;
  /** VXLAN: the link to send from. */
  via?: DeviceRef | undefined;
  /** VXLAN: nexthop group to send to. */
  nexthopId?: number | undefined;
};

const STATES: Readonly<Record<FdbState, number>> = {
  permanent: NudState.permanent | NudState.noarp,
  static: NudState.noarp | NudState.reachable,
  stale: NudState.reachable,
  reachable: NudState.reachable,
};

const FLAGS = [
  ['sticky', NtfFlags.sticky],
  ['externallyLearned', NtfFlags.extLearned],
] as const;

const MAX_VNI = 0xffffff;

function stateOf(request: string, state: FdbState | number): number {
  if (typeof state === 'number') return checkNumber(request, 'state', state, U16)!;
  return STATES[checkWord(request, 'state', state, Object.keys(STATES) as FdbState[], 'a state')];
}

/** A bridge's entry for itself is read with the bridge as its master, and is meant for the link itself. */
function targetOf(request: string, { master = false, self, index }: FdbSpec): number {
  checkFlag(request, 'self', self);
  const isForMaster = typeof master === 'number' ? master !== index : master;
  const isForSelf = self || !isForMaster;
  return (isForMaster ? NtfFlags.master : 0) | (isForSelf ? NtfFlags.self : 0);
}

function attrsOf(request: string, spec: FdbSpec) {
  const { lladdr, dst } = spec;
  if (typeof lladdr !== 'string') refuse(request, 'lladdr', lladdr, "a link-layer address, '02:42:ac:12:00:02'");
  return {
    lladdr,
    dst: dst === undefined ? undefined : parseAddress(request, 'dst', dst).address,
    vlan: checkNumber(request, 'vlan', spec.vlan, 4094, 1),
    port: checkNumber(request, 'port', spec.port, U16, 1),
    vni: checkNumber(request, 'vni', spec.vni, MAX_VNI),
    srcVni: checkNumber(request, 'srcVni', spec.srcVni, MAX_VNI),
    nhId: checkNumber(request, 'nexthopId', spec.nexthopId, U32, 1),
  };
}

/** Only permanent and static entries are taken then (`fdb_add_entry`, net/bridge/br_fdb.c). */
function cannotLearn({ code, extack }: NetlinkError): string | undefined {
  if (code !== 'EPERM' || extack !== undefined) return undefined;
  return 'or the port neither learns nor forwards yet, where only permanent and static entries are taken';
}

function fdbStep(operation: typeof RTM_NEWNEIGH, spec: FdbSpec, flags: number): Step[] {
  const dev = onLink(operation.name, spec);
  const subject = `${spec.lladdr} dev ${dev}`;
  const request = `${operation.name} ${subject}`;
  const via = spec.via === undefined ? undefined : checkDevice(request, 'via', spec.via);
  const header = {
    ndmFamily: AF.bridge,
    ndmState: stateOf(request, spec.state ?? 'permanent'),
    ndmFlags: targetOf(request, spec) | flagBits(request, spec, FLAGS),
    ndmType: 0,
  };
  const attrs = attrsOf(request, spec);
  return [
    {
      devices: via === undefined ? [dev] : [dev, via],
      lacking: `forwarding entries for ${dev}`,
      explain: cannotLearn,
      build: (resolver) => ({
        operation,
        message: {
          header: { ...header, ndmIfindex: resolver.indexOf(dev) },
          attrs: { ...attrs, ifindex: via === undefined ? undefined : resolver.indexOf(via) },
        },
        flags,
        subject,
      }),
    },
  ];
}

/** The step that adds an entry and fails if there is one. */
export function addFdbEntry(spec: FdbSpec): Step[] {
  return fdbStep(RTM_NEWNEIGH, spec, NLM_F.create | NLM_F.excl);
}

/** The step that adds one more far end to an entry of a VXLAN. */
export function appendFdbEntry(spec: FdbSpec): Step[] {
  return fdbStep(RTM_NEWNEIGH, spec, NLM_F.create | NLM_F.append);
}

/** The step that adds an entry or changes the one there is. */
export function replaceFdbEntry(spec: FdbSpec): Step[] {
  return fdbStep(RTM_NEWNEIGH, spec, NLM_F.create | NLM_F.replace);
}

/** The step that deletes an entry. */
export function deleteFdbEntry(spec: FdbSpec): Step[] {
  return fdbStep(RTM_DELNEIGH, spec, 0);
}
