// @generated from codegen/schemas/rt-netconf.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// Settings of links for IP: linux/netconf.h (Linux 6.1 to 6.18).

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';

/** `struct netconfmsg`, 4 bytes. Fixed header of a message about settings. */
export interface Netconfmsg {
  /** `ncm_family`: address family, `AF_*`. */
  ncmFamily: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct netconfmsg`. */
export const NETCONFMSG_SIZE = 4;

/** Attributes of a message about settings, `NETCONFA_*`. */
export interface NetconfAttrs {
  /** `NETCONFA_IFINDEX` (1): index of the link; -1 for all of them, -2 for those to come. */
  ifindex?: number | undefined;
  /** `NETCONFA_FORWARDING` (2): 1: packets are forwarded. */
  forwarding?: number | undefined;
  /** `NETCONFA_RP_FILTER` (3): whether the way back to a source is checked: 0 no, 1 strictly, 2 loosely. */
  rpFilter?: number | undefined;
  /** `NETCONFA_MC_FORWARDING` (4): 1: multicast packets are forwarded. */
  mcForwarding?: number | undefined;
  /** `NETCONFA_PROXY_NEIGH` (5): 1: questions for neighbours elsewhere are answered. */
  proxyNeigh?: number | undefined;
  /** `NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN` (6): 1: routes by a link without a carrier do not count. */
  ignoreRoutesWithLinkdown?: number | undefined;
  /** `NETCONFA_INPUT` (7): 1: MPLS packets are taken. */
  input?: number | undefined;
  /** `NETCONFA_BC_FORWARDING` (8): 1: directed broadcasts are forwarded. */
  bcForwarding?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** {@link Netconfmsg} followed by {@link NetconfAttrs}. */
export type NetconfMessage = Message<Netconfmsg, NetconfAttrs>;

export function decodeNetconfmsg(r: Reader, at: number): Netconfmsg {
  if (!r.holds(at, 4)) return decodeNetconfmsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    ncmFamily: view.getUint8(at),
  };
}

export function encodeNetconfmsg(w: Writer, at: number, value: Partial<Netconfmsg>): void {
  if (value.ncmFamily !== undefined) w.u8At(at, value.ncmFamily, 'ncmFamily');
}

export function decodeNetconfAttrs(r: Reader): NetconfAttrs {
  const attrs: NetconfAttrs = {
    ifindex: undefined,
    forwarding: undefined,
    rpFilter: undefined,
    mcForwarding: undefined,
    proxyNeigh: undefined,
    ignoreRoutesWithLinkdown: undefined,
    input: undefined,
    bcForwarding: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ifindex = r.s32(); break; // NETCONFA_IFINDEX
      case 2: attrs.forwarding = r.s32(); break; // NETCONFA_FORWARDING
      case 3: attrs.rpFilter = r.s32(); break; // NETCONFA_RP_FILTER
      case 4: attrs.mcForwarding = r.s32(); break; // NETCONFA_MC_FORWARDING
      case 5: attrs.proxyNeigh = r.s32(); break; // NETCONFA_PROXY_NEIGH
      case 6: attrs.ignoreRoutesWithLinkdown = r.s32(); break; // NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN
      case 7: attrs.input = r.s32(); break; // NETCONFA_INPUT
      case 8: attrs.bcForwarding = r.s32(); break; // NETCONFA_BC_FORWARDING
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNetconfAttrs(w: Writer, attrs: NetconfAttrs): void {
  if (attrs.ifindex !== undefined) w.s32(1, attrs.ifindex); // NETCONFA_IFINDEX
  if (attrs.forwarding !== undefined) w.s32(2, attrs.forwarding); // NETCONFA_FORWARDING
  if (attrs.rpFilter !== undefined) w.s32(3, attrs.rpFilter); // NETCONFA_RP_FILTER
  if (attrs.mcForwarding !== undefined) w.s32(4, attrs.mcForwarding); // NETCONFA_MC_FORWARDING
  if (attrs.proxyNeigh !== undefined) w.s32(5, attrs.proxyNeigh); // NETCONFA_PROXY_NEIGH
  if (attrs.ignoreRoutesWithLinkdown !== undefined) w.s32(6, attrs.ignoreRoutesWithLinkdown); // NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN
  if (attrs.input !== undefined) w.s32(7, attrs.input); // NETCONFA_INPUT
  if (attrs.bcForwarding !== undefined) w.s32(8, attrs.bcForwarding); // NETCONFA_BC_FORWARDING
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNetconfMessage(r: Reader): NetconfMessage {
  const header = decodeNetconfmsg(r, r.header(4));
  return { header, attrs: decodeNetconfAttrs(r) };
}

export function encodeNetconfMessage(w: Writer, message: MessageInput<Netconfmsg, NetconfAttrs>): void {
  encodeNetconfmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeNetconfAttrs(w, message.attrs);
}

/** Names in {@link NetconfAttrs}, for errors. */
export const netconfAttrsNames: AttributeNames = {
  1: 'ifindex',
  2: 'forwarding',
  3: 'rpFilter',
  4: 'mcForwarding',
  5: 'proxyNeigh',
  6: 'ignoreRoutesWithLinkdown',
  7: 'input',
  8: 'bcForwarding',
};

/** `RTM_NEWNETCONF` (80): As a notification, settings have changed. */
export const RTM_NEWNETCONF: Operation<Netconfmsg, NetconfAttrs> = {
  name: 'RTM_NEWNETCONF',
  type: 80,
  replyType: 80,
  headerSize: 4,
  encode: encodeNetconfMessage,
  decode: decodeNetconfMessage,
  attributes: netconfAttrsNames,
};

/** `RTM_DELNETCONF` (81): As a notification, the settings are gone with their link. */
export const RTM_DELNETCONF: Operation<Netconfmsg, NetconfAttrs> = {
  name: 'RTM_DELNETCONF',
  type: 81,
  replyType: 81,
  headerSize: 4,
  encode: encodeNetconfMessage,
  decode: decodeNetconfMessage,
  attributes: netconfAttrsNames,
};

/** `RTM_GETNETCONF` (82): Asks for the settings of one link or of all. */
export const RTM_GETNETCONF: Operation<Netconfmsg, NetconfAttrs> = {
  name: 'RTM_GETNETCONF',
  type: 82,
  replyType: 80,
  headerSize: 4,
  encode: encodeNetconfMessage,
  decode: decodeNetconfMessage,
  attributes: netconfAttrsNames,
};

/** Settings of links for IPv4, IPv6 and MPLS (a part of net.ipv4.conf and the like), over rtnetlink. */
export const rtNetconf: Family = {
  name: 'rt-netconf',
  protocol: 0,
  operations: [RTM_NEWNETCONF, RTM_DELNETCONF, RTM_GETNETCONF],
  groups: { ipv4Netconf: 24, ipv6Netconf: 25, mplsNetconf: 29 },
};
