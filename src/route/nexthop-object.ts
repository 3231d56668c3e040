import { NexthopFlags, type NexthopGrp, NexthopGrpType, type NexthopMessage } from '../generated/rt-nexthop.js';
import { AF } from '../wire/index.js';
import type { Encap } from './encap.js';
import { toEncap } from './encap-read.js';
import type { LinkNames } from './route.js';
import { PROTOCOLS, type RouteProtocol, SCOPES, type Scope } from './words.js';

/** A member of a nexthop group. */
export interface NexthopMember {
  id: number;
  /** Share of the traffic, 1 to 65536. */
  weight: number;
}

/** A resilient group: traffic is spread by buckets, which move only when they are idle. Times in s. */
export interface ResilientGroup {
  /** Number of buckets. */
  buckets: number;
  /** How long a bucket without packets counts as busy. */
  idleTimer: number;
  /** How long the group may be out of balance; 0 for ever. */
  unbalancedTimer: number;
  /** How long it has been. */
  unbalancedTime: number;
}

/** A nexthop object as the kernel has it: a way, a group of ways, or a black hole, which routes share by its id. */
export interface NexthopObject {
  id: number;
  /** `undefined` of groups. */
  family: 'inet' | 'inet6' | undefined;
  /** The gateway. */
  via: string | undefined;
  /** Index of the outgoing link. */
  oif: number | undefined;
  /** Its name. */
  dev: string | undefined;
  /** The gateway is on the link, whatever its address. */
  onlink: boolean;
  /** What is put around packets. */
  encap: Encap | undefined;
  /** Drops packets. */
  blackhole: boolean;
  /** For the forwarding entries of a VXLAN, not for routes. */
  fdb: boolean;
  /** The members, of a group. */
  group: NexthopMember[] | undefined;
  /** How a group spreads packets: by a hash, or by buckets. */
  groupType: 'mpath' | 'resilient' | number | undefined;
  /** More about a resilient group. */
  resilient: ResilientGroup | undefined;
  scope: Scope | number;
  protocol: RouteProtocol | number;
  /** `RTNH_F_*`. */
  flags: number;
  /** The message as it came. */
  message: NexthopMessage;
}

/** A bucket of a resilient group. */
export interface NexthopBucket {
  /** Id of the group. */
  id: number;
  /** Number of the bucket, from 0. */
  index: number;
  /** Time since its last packet, in s. */
  idleTime: number;
  /** Id of the nexthop it leads to. */
  nexthopId: number | undefined;
  /** The message as it came. */
  message: NexthopMessage;
}

/** A member of a group, of `NHA_GROUP`. */
function toMember({ id, weight, weightHigh }: NexthopGrp): NexthopMember {
  return { id, weight: weightHigh * 256 + weight + 1 };
}

const TICKS = 100;

function resilientOf({ attrs: { resGroup } }: NexthopMessage): ResilientGroup | undefined {
  return (
    resGroup && {
      buckets: resGroup.buckets ?? 0,
      idleTimer: (resGroup.idleTimer ?? 0) / TICKS,
      unbalancedTimer: (resGroup.unbalancedTimer ?? 0) / TICKS,
      unbalancedTime: Number(resGroup.unbalancedTime ?? 0n) / TICKS,
    }
  );
}

function groupTypeOf({ attrs }: NexthopMessage): NexthopObject['groupType'] {
  if (attrs.group === undefined) return undefined;
  if ((attrs.groupType ?? NexthopGrpType.mpath) === NexthopGrpType.mpath) return 'mpath';
  return attrs.groupType === NexthopGrpType.res ? 'resilient' : attrs.groupType;
}

function familyOf(family: number): NexthopObject['family'] {
  if (family === AF.inet) return 'inet';
  return family === AF.inet6 ? 'inet6' : undefined;
}

/** Makes a {@link NexthopObject} of what the kernel sent. */
export function toNexthopObject(message: NexthopMessage, names: LinkNames): NexthopObject {
  const { header, attrs } = message;
  return {
    id: attrs.id ?? 0,
    family: familyOf(header.nhFamily),
    via: attrs.gateway,
    oif: attrs.oif,
    dev: attrs.oif === undefined ? undefined : names.get(attrs.oif),
    onlink: (header.nhFlags & NexthopFlags.onlink) !== 0,
    encap: toEncap(attrs.encapType, attrs.encap),
    blackhole: attrs.blackhole === true,
    fdb: attrs.fdb === true,
    group: attrs.group?.map(toMember),
    groupType: groupTypeOf(message),
    resilient: resilientOf(message),
    scope: SCOPES.toWord(header.nhScope) as Scope | number,
    protocol: PROTOCOLS.toWord(header.nhProtocol) as RouteProtocol | number,
    flags: header.nhFlags,
    message,
  };
}

/** Makes a {@link NexthopBucket} of what the kernel sent. */
export function toNexthopBucket(message: NexthopMessage): NexthopBucket {
  const { id = 0, resBucket = {} } = message.attrs;
  return {
    id,
    index: resBucket.index ?? 0,
    idleTime: Number(resBucket.idleTime ?? 0n) / TICKS,
    nexthopId: resBucket.nhId,
    message,
  };
}
