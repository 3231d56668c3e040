import { ipset } from '../generated/ipset.js';
import { nfnetlink } from '../generated/nfnetlink.js';
import { nftables } from '../generated/nftables.js';
import { rtAddr } from '../generated/rt-addr.js';
import { rtLink } from '../generated/rt-link.js';
import { rtMdb } from '../generated/rt-mdb.js';
import { rtNeigh } from '../generated/rt-neigh.js';
import { rtNetconf } from '../generated/rt-netconf.js';
import { rtNexthop } from '../generated/rt-nexthop.js';
import { rtNsid } from '../generated/rt-nsid.js';
import { rtRoute } from '../generated/rt-route.js';
import { rtRule } from '../generated/rt-rule.js';
import { rtStats } from '../generated/rt-stats.js';
import { rtVlan } from '../generated/rt-vlan.js';
import type { AnyOperation, Family } from '../wire/index.js';

/** Every family a schema describes. */
export const FAMILIES: readonly Family[] = [
  rtLink,
  rtAddr,
  rtRoute,
  rtNeigh,
  rtRule,
  rtNsid,
  rtNexthop,
  rtNetconf,
  rtVlan,
  rtMdb,
  rtStats,
  nfnetlink,
  nftables,
  ipset,
];

const byProtocol: ReadonlyMap<number, ReadonlyMap<number, AnyOperation>> = index(FAMILIES);

/** The operation whose messages have this `nlmsg_type` in a netlink protocol. */
export function operationOf(protocol: number, type: number): AnyOperation | undefined {
  return byProtocol.get(protocol)?.get(type);
}

function index(families: readonly Family[]): Map<number, Map<number, AnyOperation>> {
  const table = new Map<number, Map<number, AnyOperation>>();
  for (const { protocol, operations } of families) {
    const types = table.get(protocol) ?? new Map<number, AnyOperation>();
    table.set(protocol, types);
    for (const operation of operations) types.set(operation.type, operation);
    for (const operation of operations) if (!types.has(operation.replyType)) types.set(operation.replyType, operation);
  }
  return table;
}
