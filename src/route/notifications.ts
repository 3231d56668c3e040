import { RTM_DELADDR, RTM_NEWADDR } from '../generated/rt-addr.js';
import { RTM_DELLINK, RTM_NEWLINK } from '../generated/rt-link.js';
import { RTM_DELNEIGH, RTM_GETNEIGH, RTM_NEWNEIGH } from '../generated/rt-neigh.js';
import { type NetconfAttrs, type Netconfmsg, RTM_DELNETCONF, RTM_NEWNETCONF } from '../generated/rt-netconf.js';
import { RTM_DELNEXTHOP, RTM_NEWNEXTHOP } from '../generated/rt-nexthop.js';
import { type NsidAttrs, RTM_DELNSID, RTM_NEWNSID } from '../generated/rt-nsid.js';
import { RTM_DELROUTE, RTM_NEWROUTE } from '../generated/rt-route.js';
import { RTM_DELRULE, RTM_NEWRULE } from '../generated/rt-rule.js';
import type { NetlinkSocket, Notification } from '../socket/index.js';
import type { AnyOperation, MalformedMessageError, Message } from '../wire/index.js';
import { type Address, toAddress } from './address.js';
import { RTNLGRP } from './groups.js';
import { type Link, toLink } from './link.js';
import { type Neighbour, toNeighbour } from './neighbour.js';
import { type NexthopObject, toNexthopObject } from './nexthop-object.js';
import { type LinkNames, type Route, toRoute } from './route.js';
import { type Rule, toRule } from './rule.js';
import type { AddressFamily } from './words.js';

/** What the kernel tells of, by object. */
export type NotifiedObject = 'link' | 'address' | 'route' | 'neighbour' | 'rule' | 'nsid' | 'nexthop' | 'netconf';

/** Settings of a link for IP, as a notification tells them. */
export type NetconfMessage = Message<Netconfmsg, NetconfAttrs>;

/** One notification, as it came. `isDeleted`: the object is gone. `nsid`: see {@link NotificationOptions.allNamespaces}. */
export type RouteNotification =
  | ({ nsid: number; isDeleted: boolean } & (
      | { object: 'link'; link: Link }
      | { object: 'address'; address: Address }
      | { object: 'route'; route: Route }
      /** `isMissing`: the kernel asks for its link-layer address. */
      | { object: 'neighbour'; neighbour: Neighbour; isMissing: boolean }
      | { object: 'rule'; rule: Rule }
      | { object: 'nsid'; id: number; currentId: number | undefined }
      | { object: 'nexthop'; nexthop: NexthopObject }
      | { object: 'netconf'; netconf: NetconfMessage }
    ))
  /** Notifications were lost. */
  | { object: 'overrun' }
  /** One could not be decoded. */
  | { object: 'malformed'; error: MalformedMessageError };

export interface NotificationOptions {
  /** Default: all. */
  objects?: readonly NotifiedObject[] | undefined;
  /** Addresses, routes, rules and settings of one family. */
  family?: AddressFamily | undefined;
  /** Also of the namespaces that have an id here: `nsid` is that id, -1 for our own. */
  allNamespaces?: boolean | undefined;
  /** Names of links, for what names its link; default: none. Read for each notification. */
  names?: LinkNames | undefined;
  signal?: AbortSignal | undefined;
}

const OPERATIONS: Readonly<Record<NotifiedObject, readonly AnyOperation[]>> = {
  link: [RTM_NEWLINK, RTM_DELLINK],
  address: [RTM_NEWADDR, RTM_DELADDR],
  route: [RTM_NEWROUTE, RTM_DELROUTE],
  neighbour: [RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH],
  rule: [RTM_NEWRULE, RTM_DELRULE],
  nsid: [RTM_NEWNSID, RTM_DELNSID],
  nexthop: [RTM_NEWNEXTHOP, RTM_DELNEXTHOP],
  netconf: [RTM_NEWNETCONF, RTM_DELNETCONF],
};

const GROUPS: Readonly<Record<NotifiedObject, readonly number[] | Readonly<Record<AddressFamily, number>>>> = {
  link: [RTNLGRP.link],
  address: { inet: RTNLGRP.ipv4Ifaddr, inet6: RTNLGRP.ipv6Ifaddr },
  route: { inet: RTNLGRP.ipv4Route, inet6: RTNLGRP.ipv6Route },
  neighbour: [RTNLGRP.neigh],
  rule: { inet: RTNLGRP.ipv4Rule, inet6: RTNLGRP.ipv6Rule },
  nsid: [RTNLGRP.nsid],
  nexthop: [RTNLGRP.nexthop],
  netconf: { inet: RTNLGRP.ipv4Netconf, inet6: RTNLGRP.ipv6Netconf },
};

const ALL = Object.keys(OPERATIONS) as NotifiedObject[];
const NO_NAMES: LinkNames = new Map();

function groupsOf(object: NotifiedObject, family: AddressFamily | undefined): readonly number[] {
  const groups = GROUPS[object];
  if (Array.isArray(groups)) return groups;
  const byFamily = groups as Readonly<Record<AddressFamily, number>>;
  return family === undefined ? [byFamily.inet, byFamily.inet6] : [byFamily[family]];
}

const OBJECT_OF: ReadonlyMap<number, NotifiedObject> = new Map(
  ALL.flatMap((object) => OPERATIONS[object].map(({ type }) => [type, object] as const)),
);

/** Notifications as they come. Subscribes at once; a state and its changes is what the watchers are for. */
export function notifications(
  socket: NetlinkSocket,
  options: NotificationOptions,
): AsyncGenerator<RouteNotification, void, undefined> {
  const { objects = ALL, family, allNamespaces, names = NO_NAMES, signal } = options;
  const groups = objects.flatMap((object) => groupsOf(object, family));
  const operations = ALL.flatMap((object) => OPERATIONS[object]);
  const subscription = socket.subscribe(groups, operations, { signal, allNamespaces });
  return (async function* (): AsyncGenerator<RouteNotification, void, undefined> {
    try {
      for await (const notification of subscription) yield convert(notification, names);
    } finally {
      subscription.close();
    }
  })();
}

// biome-ignore lint/suspicious/noExplicitAny: messages of all kinds come here
function convert(notification: Notification<any, any>, names: LinkNames): RouteNotification {
  if (notification.type === 'overrun') return { object: 'overrun' };
  if (notification.type === 'malformed') return { object: 'malformed', error: notification.error };
  const { operation, message, nsid } = notification;
  const object = OBJECT_OF.get(operation.type)!;
  const isDeleted = operation.name.startsWith('RTM_DEL');
  switch (object) {
    case 'link':
      return { object, nsid, isDeleted, link: toLink(message) };
    case 'address':
      return { object, nsid, isDeleted, address: toAddress(message, names) };
    case 'route':
      return { object, nsid, isDeleted, route: toRoute(message, names) };
    case 'neighbour': {
      const isMissing = operation.type === RTM_GETNEIGH.type;
      return { object, nsid, isDeleted, isMissing, neighbour: toNeighbour(message, names) };
    }
    case 'rule':
      return { object, nsid, isDeleted, rule: toRule(message) };
    case 'nexthop':
      return { object, nsid, isDeleted, nexthop: toNexthopObject(message, names) };
    case 'netconf':
      return { object, nsid, isDeleted, netconf: message };
    case 'nsid': {
      const attrs: NsidAttrs = message.attrs;
      return { object, nsid, isDeleted, id: attrs.nsid ?? -1, currentId: attrs.currentNsid };
    }
  }
}
