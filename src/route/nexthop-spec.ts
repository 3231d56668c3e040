import {
  type NexthopAttrs,
  NexthopFlags,
  type NexthopGrp,
  NexthopGrpType,
  type NexthopResGroupAttrs,
  RTM_DELNEXTHOP,
  RTM_NEWNEXTHOP,
} from '../generated/rt-nexthop.js';
import { AF, NLM_F } from '../wire/index.js';
import { checkFlag, checkNumber, checkWord, U16, U32 } from './checks.js';
import { checkDevice, type DeviceRef } from './device.js';
import type { Encap } from './encap.js';
import { encapDevices, fromEncap } from './encap-write.js';
import type { ResilientGroup } from './nexthop-object.js';
import { parseAddress } from './prefix.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';
import { type AddressFamily, FAMILIES, PROTOCOLS, type RouteProtocol } from './words.js';

/** A nexthop object to be made: a way, a group of ways, or a black hole. What {@link NexthopObjects.list} gives is one too. */
export interface NexthopObjectSpec {
  /** 1 to 4294967295. Default: the kernel chooses. */
  id?: number | undefined;
  /** Default: that of the gateway, else `'inet'`. */
  family?: AddressFamily | undefined;
  /** The gateway. */
  via?: string | undefined;
  /** The outgoing link, by name or index. */
  dev?: DeviceRef | undefined;
  /** The outgoing link by index, as it is read; counts where there is no `dev`. */
  oif?: number | undefined;
  /** The gateway is on the link, whatever its address. */
  onlink?: boolean | undefined;
  /** Drops packets. */
  blackhole?: boolean | undefined;
  /** For the forwarding entries of a VXLAN, not for routes. */
  fdb?: boolean | undefined;
  /** What is put around packets. */
  encap?: Encap | undefined;
  /** The members of a group. Weights 1 to 65536, above 256 from Linux 6.12; default 1. */
  group?: readonly { id: number; weight?: number | undefined }[] | undefined;
  /** How a group spreads packets: by a hash, or by buckets. Default `'mpath'`, or `'resilient'` with `resilient`. */
  groupType?: 'mpath' | 'resilient' | number | undefined;
  /** A resilient group. Times in s, to 1/100. */
  resilient?: Partial<ResilientGroup> | undefined;
  /** Who made it. Default: nobody is named (`'unspec'`), as `ip nexthop` does. */
  protocol?: RouteProtocol | number | undefined;
}

const TICKS = 100;
const GROUP_TYPES = { mpath: NexthopGrpType.mpath, resilient: NexthopGrpType.res } as const;

function membersOf(request: string, group: NonNullable<NexthopObjectSpec['group']>): NexthopGrp[] {
  if (!Array.isArray(group) || group.length === 0) refuse(request, 'group', group, 'a list of members');
  return group.map(({ id, weight = 1 }: { id: number; weight?: number }, index) => {
    checkNumber(request, `group[${index}].id`, id, U32, 1);
    checkNumber(request, `group[${index}].weight`, weight, U16 + 1, 1);
    return { id, weight: (weight - 1) & 0xff, weightHigh: (weight - 1) >>> 8 };
  });
}

function ticks(request: string, field: string, seconds: number | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  const value = typeof seconds === 'number' ? Math.round(seconds * TICKS) : Number.NaN;
  if (!(value >= 0 && value <= U32)) refuse(request, field, seconds, 'seconds: expected 0 to 42949672.95');
  return value;
}

function resilientOf(request: string, group: Partial<ResilientGroup>): NexthopResGroupAttrs {
  return {
    buckets: checkNumber(request, 'resilient.buckets', group.buckets, U16, 1),
    idleTimer: ticks(request, 'resilient.idleTimer', group.idleTimer),
    unbalancedTimer: ticks(request, 'resilient.unbalancedTimer', group.unbalancedTimer),
  };
}

function groupAttrs(request: string, spec: NexthopObjectSpec): NexthopAttrs {
  const { group, groupType, resilient } = spec;
  if (group === undefined) {
    if (resilient !== undefined) refuse(request, 'resilient', resilient, 'possible without a group');
    return {};
  }
  const type = groupType ?? (resilient === undefined ? 'mpath' : 'resilient');
  const number =
    typeof type === 'number'
      ? checkNumber(request, 'groupType', type, U16)!
      : GROUP_TYPES[checkWord(request, 'groupType', type, ['mpath', 'resilient'] as const, 'a type of group')];
  return {
    group: membersOf(request, group),
    groupType: number === NexthopGrpType.mpath ? undefined : number,
    resGroup: resilient && resilientOf(request, resilient),
  };
}

function familyOf(request: string, { family, via, group }: NexthopObjectSpec): number {
  if (group !== undefined) return AF.unspec;
  const said = family === undefined ? undefined : FAMILIES.toNumber(request, 'family', family);
  const gateway = via === undefined ? undefined : parseAddress(request, 'via', via).family;
  if (said !== undefined && gateway !== undefined && said !== gateway)
    refuse(request, 'via', via, `of family ${family}`);
  return said ?? gateway ?? AF.inet;
}

function nexthopStep(spec: NexthopObjectSpec, flags: number): Step[] {
  const subject = spec.id === undefined ? undefined : `id ${spec.id}`;
  const request = subject === undefined ? 'RTM_NEWNEXTHOP' : `RTM_NEWNEXTHOP ${subject}`;
  const ref = spec.dev ?? spec.oif;
  const dev = ref === undefined ? undefined : checkDevice(request, 'dev', ref);
  const protocol = spec.protocol === undefined ? 0 : PROTOCOLS.toNumber(request, 'protocol', spec.protocol);
  const nhFlags = checkFlag(request, 'onlink', spec.onlink) ? NexthopFlags.onlink : 0;
  const header = { nhFamily: familyOf(request, spec), nhScope: 0, nhProtocol: protocol, nhFlags };
  const attrs: NexthopAttrs = {
    id: checkNumber(request, 'id', spec.id, U32, 1),
    gateway: spec.via,
    blackhole: checkFlag(request, 'blackhole', spec.blackhole) || undefined,
    fdb: checkFlag(request, 'fdb', spec.fdb) || undefined,
    ...groupAttrs(request, spec),
  };
  return [
    {
      devices: [...(dev === undefined ? [] : [dev]), ...encapDevices(request, spec.encap)],
      lacking: 'nexthop objects like this (they came with Linux 5.3, resilient groups with 5.12)',
      build: (resolver) => ({
        operation: RTM_NEWNEXTHOP,
        message: {
          header,
          attrs: {
            ...attrs,
            oif: dev === undefined || attrs.blackhole ? undefined : resolver.indexOf(dev),
            ...fromEncap(request, spec.encap, resolver),
          },
        },
        flags,
        subject,
      }),
    },
  ];
}

/** The step that adds a nexthop and fails if there is one of this id. */
export function addNexthop(spec: NexthopObjectSpec): Step[] {
  return nexthopStep(spec, NLM_F.create | NLM_F.excl);
}

/** The step that adds a nexthop or puts it in the place of the one there is. */
export function replaceNexthop(spec: NexthopObjectSpec): Step[] {
  return nexthopStep(spec, NLM_F.create | NLM_F.replace);
}

/** The step that deletes a nexthop and the routes by it. */
export function deleteNexthop(id: number): Step[] {
  const subject = `id ${id}`;
  const attrs = { id: checkNumber('RTM_DELNEXTHOP', 'id', id, U32, 1) };
  return [{ devices: [], build: () => ({ operation: RTM_DELNEXTHOP, message: { attrs }, subject }) }];
}
