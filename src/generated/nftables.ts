// @generated from codegen/schemas/nftables.yaml by netloom codegen. Do not edit: change the schema, run `npm run codegen`.
// nftables: tables, chains, rules, sets, elements, objects and flowtables.
// Kernel headers: linux/netfilter/nf_tables.h, nf_tables_compat.h, nf_nat.h, nf_log.h, nf_synproxy.h, nfnetlink.h, nfnetlink_cttimeout.h.

import type {
  AttributeNames,
  Family,
  Message,
  MessageInput,
  Operation,
  Reader,
  SelectedFormat,
  StructExtra,
  UnknownAttribute,
  Writer,
} from '../wire/index.js';
import { shared } from '../wire/index.js';

/**
 * Registers of the rule machine. There are 64 bytes of data registers; `reg-1` to `reg-4` name them in pieces of 16
 * bytes, `reg32-*` in pieces of 4.
 */
export const Registers = {
  /** `NFT_REG_VERDICT`: the verdict register. */
  verdict: 0,
  /** `NFT_REG_1`: data bytes 0 to 15. */
  reg1: 1,
  /** `NFT_REG_2`: data bytes 16 to 31. */
  reg2: 2,
  /** `NFT_REG_3`: data bytes 32 to 47. */
  reg3: 3,
  /** `NFT_REG_4`: data bytes 48 to 63. */
  reg4: 4,
  /** `NFT_REG32_00`: data bytes 0 to 3. */
  reg3200: 8,
  /** `NFT_REG32_01`: data bytes 4 to 7. */
  reg3201: 9,
  /** `NFT_REG32_02`: data bytes 8 to 11. */
  reg3202: 10,
  /** `NFT_REG32_03`: data bytes 12 to 15. */
  reg3203: 11,
  /** `NFT_REG32_04`: data bytes 16 to 19. */
  reg3204: 12,
  /** `NFT_REG32_05`: data bytes 20 to 23. */
  reg3205: 13,
  /** `NFT_REG32_06`: data bytes 24 to 27. */
  reg3206: 14,
  /** `NFT_REG32_07`: data bytes 28 to 31. */
  reg3207: 15,
  /** `NFT_REG32_08`: data bytes 32 to 35. */
  reg3208: 16,
  /** `NFT_REG32_09`: data bytes 36 to 39. */
  reg3209: 17,
  /** `NFT_REG32_10`: data bytes 40 to 43. */
  reg3210: 18,
  /** `NFT_REG32_11`: data bytes 44 to 47. */
  reg3211: 19,
  /** `NFT_REG32_12`: data bytes 48 to 51. */
  reg3212: 20,
  /** `NFT_REG32_13`: data bytes 52 to 55. */
  reg3213: 21,
  /** `NFT_REG32_14`: data bytes 56 to 59. */
  reg3214: 22,
  /** `NFT_REG32_15`: data bytes 60 to 63. */
  reg3215: 23,
} as const;
/** A value of {@link Registers}. */
export type Registers = (typeof Registers)[keyof typeof Registers];

/**
 * What becomes of the packet. The negative codes of nf_tables and the codes of netfilter share one number space, seen
 * here as unsigned.
 */
export const VerdictCode = {
  /** `NFT_CONTINUE`: go on with the next expression or rule. */
  continue: 0xffffffff,
  /** `NFT_BREAK`: leave this rule, go on with the next one. */
  break: 0xfffffffe,
  /** `NFT_JUMP`: go to another chain and come back at its end. */
  jump: 0xfffffffd,
  /** `NFT_GOTO`: go to another chain and do not come back. */
  goto: 0xfffffffc,
  /** `NFT_RETURN`: go back to the chain that jumped here; in a base chain its policy decides. */
  return: 0xfffffffb,
  /** `NF_DROP`: throw the packet away. */
  drop: 0,
  /** `NF_ACCEPT`: let the packet pass this hook. */
  accept: 1,
  /** `NF_STOLEN`: somebody else keeps the packet. */
  stolen: 2,
  /** `NF_QUEUE`: hand the packet to user space. */
  queue: 3,
  /** `NF_REPEAT`: run the hook again. */
  repeat: 4,
} as const;
/** A value of {@link VerdictCode}. */
export type VerdictCode = (typeof VerdictCode)[keyof typeof VerdictCode];

/** Families of tables and hooks. */
export const Nfproto = {
  /** `NFPROTO_UNSPEC`: every family. */
  unspec: 0,
  /** `NFPROTO_INET`: IPv4 and IPv6 together. */
  inet: 1,
  /** `NFPROTO_IPV4`: IPv4. */
  ipv4: 2,
  /** `NFPROTO_ARP`: ARP. */
  arp: 3,
  /** `NFPROTO_NETDEV`: frames as a device receives or sends them. */
  netdev: 5,
  /** `NFPROTO_BRIDGE`: frames that a bridge forwards. */
  bridge: 7,
  /** `NFPROTO_IPV6`: IPv6. */
  ipv6: 10,
} as const;
/** A value of {@link Nfproto}. */
export type Nfproto = (typeof Nfproto)[keyof typeof Nfproto];

/** Hooks of the families ip, ip6, inet and bridge. */
export const InetHooks = {
  /** `NF_INET_PRE_ROUTING`: a packet came in, no route is chosen yet. */
  preRouting: 0,
  /** `NF_INET_LOCAL_IN`: for this host. */
  localIn: 1,
  /** `NF_INET_FORWARD`: for another host. */
  forward: 2,
  /** `NF_INET_LOCAL_OUT`: made by this host. */
  localOut: 3,
  /** `NF_INET_POST_ROUTING`: about to leave. */
  postRouting: 4,
  /** `NF_INET_INGRESS`: family inet only; the ingress hook of a device. */
  ingress: 5,
} as const;
/** A value of {@link InetHooks}. */
export type InetHooks = (typeof InetHooks)[keyof typeof InetHooks];

/** Hooks of the family netdev. */
export const NetdevHooks = {
  /** `NF_NETDEV_INGRESS`: received, before anything else sees the frame. */
  ingress: 0,
  /** `NF_NETDEV_EGRESS`: about to be sent. */
  egress: 1,
} as const;
/** A value of {@link NetdevHooks}. */
export type NetdevHooks = (typeof NetdevHooks)[keyof typeof NetdevHooks];

/** Hooks of the family arp. */
export const ArpHooks = {
  /** `NF_ARP_IN`: received. */
  in: 0,
  /** `NF_ARP_OUT`: sent by this host. */
  out: 1,
  /** `NF_ARP_FORWARD`: forwarded by a bridge. */
  forward: 2,
} as const;
/** A value of {@link ArpHooks}. */
export type ArpHooks = (typeof ArpHooks)[keyof typeof ArpHooks];

/** Flags of a table. */
export const TableFlags = {
  /** `NFT_TABLE_F_DORMANT`: the chains of the table are not hooked in. */
  dormant: 0x1,
  /** `NFT_TABLE_F_OWNER`: only the socket that made the table may change it; it goes with the socket. */
  owner: 0x2,
  /** `NFT_TABLE_F_PERSIST`: an owned table stays when its owner goes (Linux 6.9). */
  persist: 0x4,
} as const;

/** Flags of a chain. */
export const ChainFlags = {
  /** `NFT_CHAIN_BASE`: hooked into the packet path. */
  base: 0x1,
  /** `NFT_CHAIN_HW_OFFLOAD`: carried out by the device. */
  hwOffload: 0x2,
  /** `NFT_CHAIN_BINDING`: anonymous chain, bound to the rule that jumps to it. */
  binding: 0x4,
} as const;

/** Flags of a set. */
export const SetFlags = {
  /** `NFT_SET_ANONYMOUS`: bound to one rule and gone with it; the kernel completes the name. */
  anonymous: 0x1,
  /** `NFT_SET_CONSTANT`: the elements may not change while a rule uses the set. */
  constant: 0x2,
  /** `NFT_SET_INTERVAL`: the elements are ranges. */
  interval: 0x4,
  /** `NFT_SET_MAP`: every element has data. */
  map: 0x8,
  /** `NFT_SET_TIMEOUT`: elements expire. */
  timeout: 0x10,
  /** `NFT_SET_EVAL`: rules may add elements. */
  eval: 0x20,
  /** `NFT_SET_OBJECT`: the data are names of stateful objects. */
  object: 0x40,
  /** `NFT_SET_CONCAT`: the key is a concatenation of fields. */
  concat: 0x80,
  /** `NFT_SET_EXPR`: elements carry expressions. */
  expr: 0x100,
} as const;

/** What the kernel looks for when it chooses how to store a set. */
export const SetPolicies = {
  /** `NFT_SET_POL_PERFORMANCE`: speed. */
  performance: 0,
  /** `NFT_SET_POL_MEMORY`: little memory. */
  memory: 1,
} as const;
/** A value of {@link SetPolicies}. */
export type SetPolicies = (typeof SetPolicies)[keyof typeof SetPolicies];

/** Flags of a set element. */
export const SetElemFlags = {
  /** `NFT_SET_ELEM_INTERVAL_END`: the first key behind an interval. */
  intervalEnd: 0x1,
  /** `NFT_SET_ELEM_CATCHALL`: stands for every key that is not in the set. */
  catchall: 0x2,
} as const;

/**
 * Numbers with a meaning of their own where a set names the type of its data; every other number belongs to user
 * space.
 */
export const DataTypes = {
  /** `NFT_DATA_VALUE`: bytes. */
  value: 0,
  /** `NFT_DATA_VERDICT`: a verdict. */
  verdict: 0xffffff00,
} as const;
/** A value of {@link DataTypes}. */
export type DataTypes = (typeof DataTypes)[keyof typeof DataTypes];

/** Operations of the expression bitwise. */
export const BitwiseOps = {
  /** `NFT_BITWISE_MASK_XOR`: (source AND mask) XOR xor. */
  maskXor: 0,
  /** `NFT_BITWISE_LSHIFT`: shift left by `data` bits. */
  lshift: 1,
  /** `NFT_BITWISE_RSHIFT`: shift right by `data` bits. */
  rshift: 2,
  /** `NFT_BITWISE_AND`: AND of two registers (Linux 6.13). */
  and: 3,
  /** `NFT_BITWISE_OR`: OR of two registers (Linux 6.13). */
  or: 4,
  /** `NFT_BITWISE_XOR`: XOR of two registers (Linux 6.13). */
  xor: 5,
} as const;
/** A value of {@link BitwiseOps}. */
export type BitwiseOps = (typeof BitwiseOps)[keyof typeof BitwiseOps];

/** Direction of the expression byteorder. */
export const ByteorderOps = {
  /** `NFT_BYTEORDER_NTOH`: network to host order. */
  ntoh: 0,
  /** `NFT_BYTEORDER_HTON`: host to network order. */
  hton: 1,
} as const;
/** A value of {@link ByteorderOps}. */
export type ByteorderOps = (typeof ByteorderOps)[keyof typeof ByteorderOps];

/** Relations of the expression cmp. */
export const CmpOps = {
  /** `NFT_CMP_EQ`: equal. */
  eq: 0,
  /** `NFT_CMP_NEQ`: not equal. */
  neq: 1,
  /** `NFT_CMP_LT`: less. */
  lt: 2,
  /** `NFT_CMP_LTE`: less or equal. */
  lte: 3,
  /** `NFT_CMP_GT`: greater. */
  gt: 4,
  /** `NFT_CMP_GTE`: greater or equal. */
  gte: 5,
} as const;
/** A value of {@link CmpOps}. */
export type CmpOps = (typeof CmpOps)[keyof typeof CmpOps];

/** Relations of the expression range. */
export const RangeOps = {
  /** `NFT_RANGE_EQ`: within the range, its ends included. */
  eq: 0,
  /** `NFT_RANGE_NEQ`: outside. */
  neq: 1,
} as const;
/** A value of {@link RangeOps}. */
export type RangeOps = (typeof RangeOps)[keyof typeof RangeOps];

/** Flags of the expression lookup. */
export const LookupFlags = {
  /** `NFT_LOOKUP_F_INV`: match when the key is not in the set. */
  invert: 0x1,
} as const;

/** What the expression dynset does to the set. */
export const DynsetOps = {
  /** `NFT_DYNSET_OP_ADD`: add the element unless it is there. */
  add: 0,
  /** `NFT_DYNSET_OP_UPDATE`: add it, or start its timeout again. */
  update: 1,
  /** `NFT_DYNSET_OP_DELETE`: delete it. */
  delete: 2,
} as const;
/** A value of {@link DynsetOps}. */
export type DynsetOps = (typeof DynsetOps)[keyof typeof DynsetOps];

/** Flags of the expression dynset. */
export const DynsetFlags = {
  /** `NFT_DYNSET_F_INV`: match when the set did not take the element. */
  invert: 0x1,
  /** `NFT_DYNSET_F_EXPR`: the sender understands several expressions for an element. */
  expr: 0x2,
} as const;

/** Where a payload offset counts from. */
export const PayloadBases = {
  /** `NFT_PAYLOAD_LL_HEADER`: link-layer header. */
  llHeader: 0,
  /** `NFT_PAYLOAD_NETWORK_HEADER`: network header. */
  networkHeader: 1,
  /** `NFT_PAYLOAD_TRANSPORT_HEADER`: transport header. */
  transportHeader: 2,
  /** `NFT_PAYLOAD_INNER_HEADER`: what the transport header carries. */
  innerHeader: 3,
  /** `NFT_PAYLOAD_TUN_HEADER`: tunnel header, inside the expression inner (Linux 6.2). */
  tunHeader: 4,
} as const;
/** A value of {@link PayloadBases}. */
export type PayloadBases = (typeof PayloadBases)[keyof typeof PayloadBases];

/** Checksum to mend after a payload is written. */
export const PayloadCsumTypes = {
  /** `NFT_PAYLOAD_CSUM_NONE`: none. */
  none: 0,
  /** `NFT_PAYLOAD_CSUM_INET`: Internet checksum, RFC 1071. */
  inet: 1,
  /** `NFT_PAYLOAD_CSUM_SCTP`: CRC-32c of SCTP. */
  sctp: 2,
} as const;
/** A value of {@link PayloadCsumTypes}. */
export type PayloadCsumTypes = (typeof PayloadCsumTypes)[keyof typeof PayloadCsumTypes];

/** Which other checksum covers the bytes that are written. */
export const PayloadCsumFlags = {
  /** `NFT_PAYLOAD_L4CSUM_PSEUDOHDR`: the transport checksum, through its pseudo header. */
  pseudohdr: 0x1,
} as const;

/** Flags of the expression exthdr. */
export const ExthdrFlags = {
  /** `NFT_EXTHDR_F_PRESENT`: only ask whether the header is there: 1 or 0. */
  present: 0x1,
} as const;

/** Kind of header that the expression exthdr looks for. */
export const ExthdrOp = {
  /** `NFT_EXTHDR_OP_IPV6`: IPv6 extension header. */
  ipv6: 0,
  /** `NFT_EXTHDR_OP_TCPOPT`: TCP option. */
  tcpopt: 1,
  /** `NFT_EXTHDR_OP_IPV4`: IPv4 option. */
  ipv4: 2,
  /** `NFT_EXTHDR_OP_SCTP`: SCTP chunk. */
  sctp: 3,
  /** `NFT_EXTHDR_OP_DCCP`: DCCP option. */
  dccp: 4,
} as const;
/** A value of {@link ExthdrOp}. */
export type ExthdrOp = (typeof ExthdrOp)[keyof typeof ExthdrOp];

/** What the expression meta reads or writes. */
export const MetaKeys = {
  /** `NFT_META_LEN`: packet length in bytes. */
  len: 0,
  /** `NFT_META_PROTOCOL`: EtherType, network order. */
  protocol: 1,
  /** `NFT_META_PRIORITY`: priority (`skb->priority`), a traffic control handle. */
  priority: 2,
  /** `NFT_META_MARK`: packet mark. */
  mark: 3,
  /** `NFT_META_IIF`: index of the input device. */
  iif: 4,
  /** `NFT_META_OIF`: index of the output device. */
  oif: 5,
  /** `NFT_META_IIFNAME`: name of the input device, 16 bytes. */
  iifname: 6,
  /** `NFT_META_OIFNAME`: name of the output device, 16 bytes. */
  oifname: 7,
  /** `NFT_META_IFTYPE`: hardware type of the input device, `ARPHRD_*`. */
  iftype: 8,
  /** `NFT_META_OIFTYPE`: hardware type of the output device, `ARPHRD_*`. */
  oiftype: 9,
  /** `NFT_META_SKUID`: user id of the sending socket. */
  skuid: 10,
  /** `NFT_META_SKGID`: group id of the sending socket. */
  skgid: 11,
  /** `NFT_META_NFTRACE`: whether the packet is traced. */
  nftrace: 12,
  /** `NFT_META_RTCLASSID`: realm of the route. */
  rtclassid: 13,
  /** `NFT_META_SECMARK`: security mark. */
  secmark: 14,
  /** `NFT_META_NFPROTO`: netfilter family, one byte. */
  nfproto: 15,
  /** `NFT_META_L4PROTO`: transport protocol, one byte. */
  l4Proto: 16,
  /** `NFT_META_BRI_IIFNAME`: name of the bridge of the input port. */
  briIifname: 17,
  /** `NFT_META_BRI_OIFNAME`: name of the bridge of the output port. */
  briOifname: 18,
  /** `NFT_META_PKTTYPE`: addressed to this host, broadcast, multicast or others. */
  pkttype: 19,
  /** `NFT_META_CPU`: processor that handles the packet. */
  cpu: 20,
  /** `NFT_META_IIFGROUP`: group of the input device. */
  iifgroup: 21,
  /** `NFT_META_OIFGROUP`: group of the output device. */
  oifgroup: 22,
  /** `NFT_META_CGROUP`: net_cls class of the sending socket. */
  cgroup: 23,
  /** `NFT_META_PRANDOM`: a random number, 32 bits. */
  prandom: 24,
  /** `NFT_META_SECPATH`: whether IPsec transformed the packet. */
  secpath: 25,
  /** `NFT_META_IIFKIND`: kind of the input device, such as `veth`. */
  iifkind: 26,
  /** `NFT_META_OIFKIND`: kind of the output device. */
  oifkind: 27,
  /** `NFT_META_BRI_IIFPVID`: port VLAN of the input bridge port. */
  briIifpvid: 28,
  /** `NFT_META_BRI_IIFVPROTO`: VLAN protocol of the bridge, network order. */
  briIifvproto: 29,
  /** `NFT_META_TIME_NS`: time of the packet, ns since the epoch. */
  timeNs: 30,
  /** `NFT_META_TIME_DAY`: day of the week, 0 is Sunday. */
  timeDay: 31,
  /** `NFT_META_TIME_HOUR`: second of the day. */
  timeHour: 32,
  /** `NFT_META_SDIF`: index of the device below a VRF. */
  sdif: 33,
  /** `NFT_META_SDIFNAME`: name of the device below a VRF. */
  sdifname: 34,
  /** `NFT_META_BRI_BROUTE`: send the frame up instead of bridging it (Linux 6.4). */
  briBroute: 35,
} as const;
/** A value of {@link MetaKeys}. */
export type MetaKeys = (typeof MetaKeys)[keyof typeof MetaKeys];

/** What the expression rt reads of the packet's route. */
export const RtKeys = {
  /** `NFT_RT_CLASSID`: realm. */
  classid: 0,
  /** `NFT_RT_NEXTHOP4`: IPv4 next hop. */
  nexthop4: 1,
  /** `NFT_RT_NEXTHOP6`: IPv6 next hop. */
  nexthop6: 2,
  /** `NFT_RT_TCPMSS`: TCP maximum segment size of the path. */
  tcpmss: 3,
  /** `NFT_RT_XFRM`: whether IPsec transforms the packet. */
  xfrm: 4,
} as const;
/** A value of {@link RtKeys}. */
export type RtKeys = (typeof RtKeys)[keyof typeof RtKeys];

/** Functions of the expression hash. */
export const HashTypes = {
  /** `NFT_HASH_JENKINS`: Jenkins hash of a register. */
  jenkins: 0,
  /** `NFT_HASH_SYM`: the packet's flow hash, the same both ways. */
  sym: 1,
} as const;
/** A value of {@link HashTypes}. */
export type HashTypes = (typeof HashTypes)[keyof typeof HashTypes];

/** What the expression socket reads of the packet's socket. */
export const SocketKeys = {
  /** `NFT_SOCKET_TRANSPARENT`: whether it is transparent. */
  transparent: 0,
  /** `NFT_SOCKET_MARK`: its mark. */
  mark: 1,
  /** `NFT_SOCKET_WILDCARD`: whether it is bound to no address. */
  wildcard: 2,
  /** `NFT_SOCKET_CGROUPV2`: id of its cgroup, or of an ancestor. */
  cgroupv2: 3,
} as const;
/** A value of {@link SocketKeys}. */
export type SocketKeys = (typeof SocketKeys)[keyof typeof SocketKeys];

/** What the expression ct reads or writes of the connection. */
export const CtKeys = {
  /** `NFT_CT_STATE`: bits of the packet's state. */
  state: 0,
  /** `NFT_CT_DIRECTION`: 0 original, 1 reply. */
  direction: 1,
  /** `NFT_CT_STATUS`: bits of the connection's status. */
  status: 2,
  /** `NFT_CT_MARK`: connection mark. */
  mark: 3,
  /** `NFT_CT_SECMARK`: security mark. */
  secmark: 4,
  /** `NFT_CT_EXPIRATION`: time until it expires, ms. */
  expiration: 5,
  /** `NFT_CT_HELPER`: name of its helper, 16 bytes. */
  helper: 6,
  /** `NFT_CT_L3PROTOCOL`: network protocol, one byte. */
  l3protocol: 7,
  /** `NFT_CT_SRC`: source address of its family. */
  src: 8,
  /** `NFT_CT_DST`: destination address of its family. */
  dst: 9,
  /** `NFT_CT_PROTOCOL`: transport protocol, one byte. */
  protocol: 10,
  /** `NFT_CT_PROTO_SRC`: source port, network order. */
  protoSrc: 11,
  /** `NFT_CT_PROTO_DST`: destination port, network order. */
  protoDst: 12,
  /** `NFT_CT_LABELS`: labels, 128 bits. */
  labels: 13,
  /** `NFT_CT_PKTS`: packets so far. */
  pkts: 14,
  /** `NFT_CT_BYTES`: bytes so far. */
  bytes: 15,
  /** `NFT_CT_AVGPKT`: mean bytes of a packet. */
  avgpkt: 16,
  /** `NFT_CT_ZONE`: zone. */
  zone: 17,
  /** `NFT_CT_EVENTMASK`: which events are told. */
  eventmask: 18,
  /** `NFT_CT_SRC_IP`: IPv4 source address. */
  srcIp: 19,
  /** `NFT_CT_DST_IP`: IPv4 destination address. */
  dstIp: 20,
  /** `NFT_CT_SRC_IP6`: IPv6 source address. */
  srcIp6: 21,
  /** `NFT_CT_DST_IP6`: IPv6 destination address. */
  dstIp6: 22,
  /** `NFT_CT_ID`: a number for the connection. */
  ctId: 23,
} as const;
/** A value of {@link CtKeys}. */
export type CtKeys = (typeof CtKeys)[keyof typeof CtKeys];

/** Direction of a connection. */
export const CtDirection = {
  /** `IP_CT_DIR_ORIGINAL`: as the first packet went. */
  original: 0,
  /** `IP_CT_DIR_REPLY`: the way back. */
  reply: 1,
} as const;
/** A value of {@link CtDirection}. */
export type CtDirection = (typeof CtDirection)[keyof typeof CtDirection];

/** What the expression limit counts. */
export const LimitType = {
  /** `NFT_LIMIT_PKTS`: packets. */
  pkts: 0,
  /** `NFT_LIMIT_PKT_BYTES`: bytes. */
  pktBytes: 1,
} as const;
/** A value of {@link LimitType}. */
export type LimitType = (typeof LimitType)[keyof typeof LimitType];

/** Flags of the expression limit. */
export const LimitFlags = {
  /** `NFT_LIMIT_F_INV`: match above the rate. */
  invert: 0x1,
} as const;

/** Flags of the expression connlimit. */
export const ConnlimitFlags = {
  /** `NFT_CONNLIMIT_F_INV`: match above the count. */
  invert: 0x1,
} as const;

/** Level of the kernel's log. */
export const LogLevel = {
  /** `NFT_LOGLEVEL_EMERG`: the system is unusable. */
  emerg: 0,
  /** `NFT_LOGLEVEL_ALERT`: act at once. */
  alert: 1,
  /** `NFT_LOGLEVEL_CRIT`: critical. */
  crit: 2,
  /** `NFT_LOGLEVEL_ERR`: error. */
  err: 3,
  /** `NFT_LOGLEVEL_WARNING`: warning. */
  warning: 4,
  /** `NFT_LOGLEVEL_NOTICE`: normal, but worth a note. */
  notice: 5,
  /** `NFT_LOGLEVEL_INFO`: information. */
  info: 6,
  /** `NFT_LOGLEVEL_DEBUG`: debugging. */
  debug: 7,
  /** `NFT_LOGLEVEL_AUDIT`: to the audit log instead. */
  audit: 8,
} as const;
/** A value of {@link LogLevel}. */
export type LogLevel = (typeof LogLevel)[keyof typeof LogLevel];

/** What else the log line says. */
export const LogFlags = {
  /** `NF_LOG_TCPSEQ`: TCP sequence numbers. */
  tcpseq: 0x1,
  /** `NF_LOG_TCPOPT`: TCP options. */
  tcpopt: 0x2,
  /** `NF_LOG_IPOPT`: IP options. */
  ipopt: 0x4,
  /** `NF_LOG_UID`: user id of the sending socket. */
  uid: 0x8,
  /** `NF_LOG_NFLOG`: set by the kernel for the netlink log. */
  nflog: 0x10,
  /** `NF_LOG_MACDECODE`: the link-layer header. */
  macdecode: 0x20,
} as const;

/** Flags of the expression queue. */
export const QueueFlags = {
  /** `NFT_QUEUE_FLAG_BYPASS`: accept when nobody listens. */
  bypass: 0x1,
  /** `NFT_QUEUE_FLAG_CPU_FANOUT`: choose the queue by processor. */
  cpuFanout: 0x2,
} as const;

/** Flags of the expression quota. */
export const QuotaFlags = {
  /** `NFT_QUOTA_F_INV`: match beyond the quota. */
  invert: 0x1,
  /** `NFT_QUOTA_F_DEPLETED`: the quota is used up (set by the kernel). */
  depleted: 0x2,
} as const;

/** How the expression reject answers. */
export const RejectTypes = {
  /** `NFT_REJECT_ICMP_UNREACH`: ICMP or ICMPv6 unreachable. */
  icmpUnreach: 0,
  /** `NFT_REJECT_TCP_RST`: TCP reset. */
  tcpRst: 1,
  /** `NFT_REJECT_ICMPX_UNREACH`: ICMP or ICMPv6 by the packet's family. */
  icmpxUnreach: 2,
} as const;
/** A value of {@link RejectTypes}. */
export type RejectTypes = (typeof RejectTypes)[keyof typeof RejectTypes];

/** Codes of `icmpx-unreach`, for both families. */
export const RejectInetCode = {
  /** `NFT_REJECT_ICMPX_NO_ROUTE`: no route to the destination. */
  noRoute: 0,
  /** `NFT_REJECT_ICMPX_PORT_UNREACH`: port unreachable. */
  portUnreach: 1,
  /** `NFT_REJECT_ICMPX_HOST_UNREACH`: host unreachable. */
  hostUnreach: 2,
  /** `NFT_REJECT_ICMPX_ADMIN_PROHIBITED`: administratively prohibited. */
  adminProhibited: 3,
} as const;
/** A value of {@link RejectInetCode}. */
export type RejectInetCode = (typeof RejectInetCode)[keyof typeof RejectInetCode];

/** Direction of the expression nat. */
export const NatTypes = {
  /** `NFT_NAT_SNAT`: the source is rewritten. */
  snat: 0,
  /** `NFT_NAT_DNAT`: the destination is rewritten. */
  dnat: 1,
} as const;
/** A value of {@link NatTypes}. */
export type NatTypes = (typeof NatTypes)[keyof typeof NatTypes];

/** How a new address and port are chosen. */
export const NatRangeFlags = {
  /** `NF_NAT_RANGE_MAP_IPS`: addresses are given. */
  mapIps: 0x1,
  /** `NF_NAT_RANGE_PROTO_SPECIFIED`: ports are given. */
  protoSpecified: 0x2,
  /** `NF_NAT_RANGE_PROTO_RANDOM`: the port is chosen at random. */
  protoRandom: 0x4,
  /** `NF_NAT_RANGE_PERSISTENT`: a client keeps its address. */
  persistent: 0x8,
  /** `NF_NAT_RANGE_PROTO_RANDOM_FULLY`: the port is chosen at random, without a hash. */
  protoRandomFully: 0x10,
  /** `NF_NAT_RANGE_PROTO_OFFSET`: the port is shifted by a base. */
  protoOffset: 0x20,
  /** `NF_NAT_RANGE_NETMAP`: the network part is replaced, the host part stays. */
  netmap: 0x40,
} as const;

/** What the expression fib returns of the route. */
export const FibResult = {
  /** `NFT_FIB_RESULT_UNSPEC`: nothing. */
  unspec: 0,
  /** `NFT_FIB_RESULT_OIF`: index of the output device. */
  oif: 1,
  /** `NFT_FIB_RESULT_OIFNAME`: name of the output device. */
  oifname: 2,
  /** `NFT_FIB_RESULT_ADDRTYPE`: type of the route, `RTN_*`. */
  addrtype: 3,
} as const;
/** A value of {@link FibResult}. */
export type FibResult = (typeof FibResult)[keyof typeof FibResult];

/** What the lookup of the expression fib uses. */
export const FibFlags = {
  /** `NFTA_FIB_F_SADDR`: look up the source address. */
  saddr: 0x1,
  /** `NFTA_FIB_F_DADDR`: look up the destination address. */
  daddr: 0x2,
  /** `NFTA_FIB_F_MARK`: with the packet's mark. */
  mark: 0x4,
  /** `NFTA_FIB_F_IIF`: the route must use the input device. */
  iif: 0x8,
  /** `NFTA_FIB_F_OIF`: the route must use the output device. */
  oif: 0x10,
  /** `NFTA_FIB_F_PRESENT`: only ask whether there is one: 1 or 0. */
  present: 0x20,
} as const;

/** Flags of the expression osf. */
export const OsfFlags = {
  /** `NFT_OSF_F_VERSION`: the name with its version. */
  version: 0x1,
} as const;

/** Options of the expression synproxy. */
export const SynproxyOptions = {
  /** `NF_SYNPROXY_OPT_MSS`: announce the maximum segment size. */
  mss: 0x1,
  /** `NF_SYNPROXY_OPT_WSCALE`: announce window scaling. */
  wscale: 0x2,
  /** `NF_SYNPROXY_OPT_SACK_PERM`: announce selective acknowledgement. */
  sackPerm: 0x4,
  /** `NF_SYNPROXY_OPT_TIMESTAMP`: announce timestamps. */
  timestamp: 0x8,
  /** `NF_SYNPROXY_OPT_ECN`: announce ECN. */
  ecn: 0x10,
} as const;

/** What the expression xfrm reads of an IPsec state. */
export const XfrmKeys = {
  /** `NFT_XFRM_KEY_UNSPEC`: nothing. */
  unspec: 0,
  /** `NFT_XFRM_KEY_DADDR_IP4`: outer IPv4 destination. */
  daddrIp4: 1,
  /** `NFT_XFRM_KEY_DADDR_IP6`: outer IPv6 destination. */
  daddrIp6: 2,
  /** `NFT_XFRM_KEY_SADDR_IP4`: outer IPv4 source. */
  saddrIp4: 3,
  /** `NFT_XFRM_KEY_SADDR_IP6`: outer IPv6 source. */
  saddrIp6: 4,
  /** `NFT_XFRM_KEY_REQID`: request id. */
  reqid: 5,
  /** `NFT_XFRM_KEY_SPI`: security parameter index. */
  spi: 6,
} as const;
/** A value of {@link XfrmKeys}. */
export type XfrmKeys = (typeof XfrmKeys)[keyof typeof XfrmKeys];

/** How the expression numgen counts. */
export const NumgenTypes = {
  /** `NFT_NG_INCREMENTAL`: one by one. */
  incremental: 0,
  /** `NFT_NG_RANDOM`: at random. */
  random: 1,
} as const;
/** A value of {@link NumgenTypes}. */
export type NumgenTypes = (typeof NumgenTypes)[keyof typeof NumgenTypes];

/** What the expression tunnel reads. */
export const TunnelKeys = {
  /** `NFT_TUNNEL_PATH`: whether there is tunnel metadata. */
  path: 0,
  /** `NFT_TUNNEL_ID`: tunnel id. */
  id: 1,
} as const;
/** A value of {@link TunnelKeys}. */
export type TunnelKeys = (typeof TunnelKeys)[keyof typeof TunnelKeys];

/** Which side's metadata the expression tunnel reads. */
export const TunnelMode = {
  /** `NFT_TUNNEL_MODE_NONE`: either. */
  none: 0,
  /** `NFT_TUNNEL_MODE_RX`: received. */
  rx: 1,
  /** `NFT_TUNNEL_MODE_TX`: to be sent. */
  tx: 2,
} as const;
/** A value of {@link TunnelMode}. */
export type TunnelMode = (typeof TunnelMode)[keyof typeof TunnelMode];

/** Flags of a tunnel object. */
export const TunnelFlags = {
  /** `NFT_TUNNEL_F_ZERO_CSUM_TX`: send without a UDP checksum. */
  zeroCsumTx: 0x1,
  /** `NFT_TUNNEL_F_DONT_FRAGMENT`: set the don't-fragment bit. */
  dontFragment: 0x2,
  /** `NFT_TUNNEL_F_SEQ_NUMBER`: number the packets. */
  seqNumber: 0x4,
} as const;

/** Tunnels that the expression inner looks into. */
export const InnerType = {
  /** `NFT_INNER_UNSPEC`: none in particular. */
  unspec: 0,
  /** `NFT_INNER_VXLAN`: VXLAN. */
  vxlan: 1,
  /** `NFT_INNER_GENEVE`: Geneve. */
  geneve: 2,
} as const;
/** A value of {@link InnerType}. */
export type InnerType = (typeof InnerType)[keyof typeof InnerType];

/** Which headers the tunnel carries. */
export const InnerFlags = {
  /** `NFT_INNER_HDRSIZE`: the tunnel header has a fixed size. */
  hdrsize: 0x1,
  /** `NFT_INNER_LL`: link-layer header. */
  ll: 0x2,
  /** `NFT_INNER_NH`: network header. */
  nh: 0x4,
  /** `NFT_INNER_TH`: transport header. */
  th: 0x8,
} as const;

/** Kinds of stateful object. */
export const ObjectType = {
  /** `NFT_OBJECT_UNSPEC`: none. */
  unspec: 0,
  /** `NFT_OBJECT_COUNTER`: counter. */
  counter: 1,
  /** `NFT_OBJECT_QUOTA`: quota. */
  quota: 2,
  /** `NFT_OBJECT_CT_HELPER`: connection tracking helper. */
  ctHelper: 3,
  /** `NFT_OBJECT_LIMIT`: limit. */
  limit: 4,
  /** `NFT_OBJECT_CONNLIMIT`: connection count. */
  connlimit: 5,
  /** `NFT_OBJECT_TUNNEL`: tunnel metadata. */
  tunnel: 6,
  /** `NFT_OBJECT_CT_TIMEOUT`: connection tracking timeouts. */
  ctTimeout: 7,
  /** `NFT_OBJECT_SECMARK`: security mark. */
  secmark: 8,
  /** `NFT_OBJECT_CT_EXPECT`: connection expectation. */
  ctExpect: 9,
  /** `NFT_OBJECT_SYNPROXY`: SYN proxy. */
  synproxy: 10,
} as const;
/** A value of {@link ObjectType}. */
export type ObjectType = (typeof ObjectType)[keyof typeof ObjectType];

/** Flags of a flowtable. */
export const FlowtableFlags = {
  /** `NFT_FLOWTABLE_HW_OFFLOAD`: the device forwards. */
  hwOffload: 0x1,
  /** `NFT_FLOWTABLE_COUNTER`: flows are counted. */
  counter: 0x2,
} as const;

/** Flags of the compat nest of a rule. */
export const RuleCompatFlags = {
  /** `NFT_RULE_COMPAT_F_UNUSED`: not used. */
  unused: 0x1,
  /** `NFT_RULE_COMPAT_F_INV`: everything but this protocol. */
  invert: 0x2,
} as const;

/** Kinds of trace message. */
export const TraceTypes = {
  /** `NFT_TRACETYPE_UNSPEC`: none. */
  unspec: 0,
  /** `NFT_TRACETYPE_POLICY`: the end of a base chain: its policy. */
  policy: 1,
  /** `NFT_TRACETYPE_RETURN`: a return. */
  return: 2,
  /** `NFT_TRACETYPE_RULE`: a rule matched. */
  rule: 3,
} as const;
/** A value of {@link TraceTypes}. */
export type TraceTypes = (typeof TraceTypes)[keyof typeof TraceTypes];

/** Transport protocols with connection tracking timeouts of their own. */
export const CtTimeoutProto = {
  /** `IPPROTO_ICMP`: ICMP. */
  icmp: 1,
  /** `IPPROTO_TCP`: TCP. */
  tcp: 6,
  /** `IPPROTO_UDP`: UDP. */
  udp: 17,
  /** `IPPROTO_DCCP`: DCCP. */
  dccp: 33,
  /** `IPPROTO_GRE`: GRE. */
  gre: 47,
  /** `IPPROTO_ICMPV6`: ICMPv6. */
  icmpv6: 58,
  /** `IPPROTO_SCTP`: SCTP. */
  sctp: 132,
  /** `IPPROTO_UDPLITE`: UDP-Lite. */
  udplite: 136,
} as const;
/** A value of {@link CtTimeoutProto}. */
export type CtTimeoutProto = (typeof CtTimeoutProto)[keyof typeof CtTimeoutProto];

/** `struct nfgenmsg`, 4 bytes. Fixed header of every netfilter message. */
export interface Nfgenmsg {
  /** `nfgen_family`: family, `NFPROTO_*`; unspec asks for all. */
  nfgenFamily: number;
  /** `version`: `NFNETLINK_V0`, always 0. */
  version: number;
  /** `res_id`: in replies the low 16 bits of the generation; in a batch the subsystem. */
  resId: number;
  /** Only where the kernel's struct has another size than the one known here. */
  extra?: StructExtra | undefined;
}

/** Bytes in a `struct nfgenmsg`. */
export const NFGENMSG_SIZE = 4;

/** A table. */
export interface TableAttrs {
  /** `NFTA_TABLE_NAME` (1): name of the table. */
  name?: string | undefined;
  /** `NFTA_TABLE_FLAGS` (2): flags. Bits of {@link TableFlags}. */
  flags?: number | undefined;
  /** `NFTA_TABLE_USE` (3): number of chains, sets, objects and flowtables in it. */
  use?: number | undefined;
  /** `NFTA_TABLE_HANDLE` (4): number that stays the table's own. */
  handle?: bigint | undefined;
  /** `NFTA_TABLE_USERDATA` (6): bytes that the kernel keeps for user space: a comment as type, length, text. */
  userdata?: Uint8Array | undefined;
  /** `NFTA_TABLE_OWNER` (7): port id of the socket that owns the table. */
  owner?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A chain. */
export interface ChainAttrs {
  /** `NFTA_CHAIN_TABLE` (1): name of its table. */
  table?: string | undefined;
  /** `NFTA_CHAIN_HANDLE` (2): number of the chain in its table. */
  handle?: bigint | undefined;
  /** `NFTA_CHAIN_NAME` (3): name of the chain. */
  name?: string | undefined;
  /** `NFTA_CHAIN_HOOK` (4): where a base chain is hooked in. */
  hook?: NftHookAttrs | undefined;
  /** `NFTA_CHAIN_POLICY` (5): verdict at the end of a base chain: accept or drop. See {@link VerdictCode}. */
  policy?: number | undefined;
  /** `NFTA_CHAIN_USE` (6): rules in it and references to it. */
  use?: number | undefined;
  /** `NFTA_CHAIN_TYPE` (7): kind of base chain: `filter`, `nat` or `route`. */
  type?: string | undefined;
  /** `NFTA_CHAIN_COUNTERS` (8): counters of a base chain. */
  counters?: CounterAttrs | undefined;
  /** `NFTA_CHAIN_FLAGS` (10): flags. Bits of {@link ChainFlags}. */
  flags?: number | undefined;
  /** `NFTA_CHAIN_ID` (11): number of the chain within a transaction. */
  id?: number | undefined;
  /** `NFTA_CHAIN_USERDATA` (12): bytes that the kernel keeps for user space. */
  userdata?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Where a base chain is hooked in. */
export interface NftHookAttrs {
  /** `NFTA_HOOK_HOOKNUM` (1): hook; the family says which enum it is of. */
  num?: number | undefined;
  /** `NFTA_HOOK_PRIORITY` (2): order among the chains of a hook, lowest first. */
  priority?: number | undefined;
  /** `NFTA_HOOK_DEV` (3): device of a netdev chain. */
  dev?: string | undefined;
  /** `NFTA_HOOK_DEVS` (4): devices of a netdev chain. */
  devs?: HookDevAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Names of devices. */
export interface HookDevAttrs {
  /** `NFTA_DEVICE_NAME` (1): name of a device. */
  name?: string[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A counter. */
export interface CounterAttrs {
  /** `NFTA_COUNTER_BYTES` (1): bytes. */
  bytes?: bigint | undefined;
  /** `NFTA_COUNTER_PACKETS` (2): packets. */
  packets?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A rule. */
export interface RuleAttrs {
  /** `NFTA_RULE_TABLE` (1): name of its table. */
  table?: string | undefined;
  /** `NFTA_RULE_CHAIN` (2): name of its chain. */
  chain?: string | undefined;
  /** `NFTA_RULE_HANDLE` (3): number of the rule in its table. */
  handle?: bigint | undefined;
  /** `NFTA_RULE_EXPRESSIONS` (4): what the rule does, in order. */
  expressions?: ExprListAttrs | undefined;
  /** `NFTA_RULE_COMPAT` (5): for rules of iptables: the protocol that their matches need. */
  compat?: RuleCompatAttrs | undefined;
  /** `NFTA_RULE_POSITION` (6): handle of the rule before; when adding, the rule to add before or after. */
  position?: bigint | undefined;
  /** `NFTA_RULE_USERDATA` (7): bytes that the kernel keeps for user space: a comment as type, length, text. */
  userdata?: Uint8Array | undefined;
  /** `NFTA_RULE_ID` (9): number of the rule within a transaction. */
  id?: number | undefined;
  /** `NFTA_RULE_POSITION_ID` (10): number, within the transaction, of the rule to add before or after. */
  positionId?: number | undefined;
  /** `NFTA_RULE_CHAIN_ID` (11): number, within the transaction, of the chain. */
  chainId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Expressions in order. */
export interface ExprListAttrs {
  /** `NFTA_LIST_ELEM` (1): an expression. */
  elem?: ExprAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link ExprAttrs} have. */
export interface ExprFields {
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `NFTA_EXPR_DATA` (2): what its kind says. Its shape depends on `name`, `NFTA_EXPR_NAME`: where that has a value not
 * listed here it is kept in `unknown`.
 */
export type ExprByName =
  | { name: 'immediate'; data?: ExprImmediateAttrs | undefined }
  | { name: 'lookup'; data?: ExprLookupAttrs | undefined }
  | { name: 'cmp'; data?: ExprCmpAttrs | undefined }
  | { name: 'range'; data?: ExprRangeAttrs | undefined }
  | { name: 'bitwise'; data?: ExprBitwiseAttrs | undefined }
  | { name: 'byteorder'; data?: ExprByteorderAttrs | undefined }
  | { name: 'payload'; data?: ExprPayloadAttrs | undefined }
  | { name: 'exthdr'; data?: ExprExthdrAttrs | undefined }
  | { name: 'meta'; data?: ExprMetaAttrs | undefined }
  | { name: 'rt'; data?: ExprRtAttrs | undefined }
  | { name: 'socket'; data?: ExprSocketAttrs | undefined }
  | { name: 'ct'; data?: ExprCtAttrs | undefined }
  | { name: 'fib'; data?: ExprFibAttrs | undefined }
  | { name: 'hash'; data?: ExprHashAttrs | undefined }
  | { name: 'numgen'; data?: ExprNumgenAttrs | undefined }
  | { name: 'osf'; data?: ExprOsfAttrs | undefined }
  | { name: 'xfrm'; data?: ExprXfrmAttrs | undefined }
  | { name: 'tunnel'; data?: ExprTunnelAttrs | undefined }
  | { name: 'inner'; data?: ExprInnerAttrs | undefined }
  | { name: 'counter'; data?: CounterAttrs | undefined }
  | { name: 'quota'; data?: QuotaAttrs | undefined }
  | { name: 'limit'; data?: ExprLimitAttrs | undefined }
  | { name: 'connlimit'; data?: ExprConnlimitAttrs | undefined }
  | { name: 'last'; data?: ExprLastAttrs | undefined }
  | { name: 'log'; data?: ExprLogAttrs | undefined }
  | { name: 'reject'; data?: ExprRejectAttrs | undefined }
  | { name: 'nat'; data?: ExprNatAttrs | undefined }
  | { name: 'masq'; data?: ExprMasqAttrs | undefined }
  | { name: 'redir'; data?: ExprRedirAttrs | undefined }
  | { name: 'tproxy'; data?: ExprTproxyAttrs | undefined }
  | { name: 'dup'; data?: ExprDupAttrs | undefined }
  | { name: 'fwd'; data?: ExprFwdAttrs | undefined }
  | { name: 'queue'; data?: ExprQueueAttrs | undefined }
  | { name: 'synproxy'; data?: ExprSynproxyAttrs | undefined }
  | { name: 'flow_offload'; data?: ExprFlowOffloadAttrs | undefined }
  | { name: 'dynset'; data?: ExprDynsetAttrs | undefined }
  | { name: 'objref'; data?: ExprObjrefAttrs | undefined }
  | { name: 'match'; data?: ExprMatchAttrs | undefined }
  | { name: 'target'; data?: ExprTargetAttrs | undefined }
  | { name?: string | undefined; data?: undefined };

/** An expression. Narrows on `name`. */
export type ExprAttrs = ExprFields & ExprByName;

/** What the matches of a rule of iptables may rely on. */
export interface RuleCompatAttrs {
  /** `NFTA_RULE_COMPAT_PROTO` (1): transport protocol. */
  proto?: number | undefined;
  /** `NFTA_RULE_COMPAT_FLAGS` (2): flags. Bits of {@link RuleCompatFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A set or map. */
export interface SetAttrs {
  /** `NFTA_SET_TABLE` (1): name of its table. */
  table?: string | undefined;
  /** `NFTA_SET_NAME` (2): name of the set; `%d` in the name of an anonymous set becomes a number. */
  name?: string | undefined;
  /** `NFTA_SET_FLAGS` (3): flags. Bits of {@link SetFlags}. */
  flags?: number | undefined;
  /** `NFTA_SET_KEY_TYPE` (4): type of the keys, for user space: 6 bits for each field of a concatenation. */
  keyType?: number | undefined;
  /** `NFTA_SET_KEY_LEN` (5): bytes of a key. */
  keyLen?: number | undefined;
  /** `NFTA_SET_DATA_TYPE` (6): type of the data, for user space; `verdict` of data-types for verdicts. */
  dataType?: number | undefined;
  /** `NFTA_SET_DATA_LEN` (7): bytes of the data. */
  dataLen?: number | undefined;
  /** `NFTA_SET_POLICY` (8): how to choose the storage. See {@link SetPolicies}. */
  policy?: number | undefined;
  /** `NFTA_SET_DESC` (9): size and fields. */
  desc?: SetDescAttrs | undefined;
  /** `NFTA_SET_ID` (10): number of the set within a transaction. */
  id?: number | undefined;
  /** `NFTA_SET_TIMEOUT` (11): time until an element expires, ms. */
  timeout?: bigint | undefined;
  /** `NFTA_SET_GC_INTERVAL` (12): time between two collections of expired elements, ms. */
  gcInterval?: number | undefined;
  /**
   * `NFTA_SET_USERDATA` (13): bytes that the kernel keeps for user space: byte order of the keys and the data,
   * comment, typeof.
   */
  userdata?: Uint8Array | undefined;
  /** `NFTA_SET_OBJ_TYPE` (15): kind of the objects in an object map. See {@link ObjectType}. */
  objType?: number | undefined;
  /** `NFTA_SET_HANDLE` (16): number of the set in its table. */
  handle?: bigint | undefined;
  /** `NFTA_SET_EXPR` (17): expression of every element. */
  expr?: ExprAttrs | undefined;
  /** `NFTA_SET_EXPRESSIONS` (18): expressions of every element, when there are several. */
  expressions?: ExprListAttrs | undefined;
  /**
   * `NFTA_SET_TYPE` (19): the kernel's own kind of set, a symbol or its address (from the kernel, newer than Linux
   * 6.12).
   */
  type?: string | undefined;
  /** `NFTA_SET_COUNT` (20): elements in it now (from the kernel, newer than Linux 6.12). */
  count?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Size and fields of a set. */
export interface SetDescAttrs {
  /** `NFTA_SET_DESC_SIZE` (1): number of elements at most, or expected. */
  size?: number | undefined;
  /** `NFTA_SET_DESC_CONCAT` (2): fields of the key. */
  concat?: SetDescConcatAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Fields of a concatenated key, in order. */
export interface SetDescConcatAttrs {
  /** `NFTA_LIST_ELEM` (1): a field. */
  elem?: SetFieldAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A field of a concatenated key. */
export interface SetFieldAttrs {
  /** `NFTA_SET_FIELD_LEN` (1): its length in bytes. */
  len?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An element of a set. */
export interface SetelemAttrs {
  /** `NFTA_SET_ELEM_KEY` (1): key, or the start of an interval. */
  key?: DataAttrs | undefined;
  /** `NFTA_SET_ELEM_DATA` (2): data of a map. */
  data?: DataAttrs | undefined;
  /** `NFTA_SET_ELEM_FLAGS` (3): flags. Bits of {@link SetElemFlags}. */
  flags?: number | undefined;
  /** `NFTA_SET_ELEM_TIMEOUT` (4): time until it expires, ms. */
  timeout?: bigint | undefined;
  /** `NFTA_SET_ELEM_EXPIRATION` (5): time that is left, ms. */
  expiration?: bigint | undefined;
  /** `NFTA_SET_ELEM_USERDATA` (6): bytes that the kernel keeps for user space: comment, flags. */
  userdata?: Uint8Array | undefined;
  /** `NFTA_SET_ELEM_EXPR` (7): expression of this element. */
  expr?: ExprAttrs | undefined;
  /** `NFTA_SET_ELEM_OBJREF` (9): object of this element. */
  objref?: string | undefined;
  /** `NFTA_SET_ELEM_KEY_END` (10): last key of an interval of concatenated keys. */
  keyEnd?: DataAttrs | undefined;
  /** `NFTA_SET_ELEM_EXPRESSIONS` (11): expressions of this element, when there are several. */
  expressions?: ExprListAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Elements. */
export interface SetelemListElemAttrs {
  /** `NFTA_LIST_ELEM` (1): an element. */
  elem?: SetelemAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Elements of one set. */
export interface SetelemListAttrs {
  /** `NFTA_SET_ELEM_LIST_TABLE` (1): name of the table. */
  table?: string | undefined;
  /** `NFTA_SET_ELEM_LIST_SET` (2): name of the set. */
  set?: string | undefined;
  /** `NFTA_SET_ELEM_LIST_ELEMENTS` (3): the elements. */
  elements?: SetelemListElemAttrs | undefined;
  /** `NFTA_SET_ELEM_LIST_SET_ID` (4): number of the set within a transaction. */
  setId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A value or a verdict. */
export interface DataAttrs {
  /** `NFTA_DATA_VALUE` (1): bytes, as they lie in a register. */
  value?: Uint8Array | undefined;
  /** `NFTA_DATA_VERDICT` (2): verdict. */
  verdict?: VerdictAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A verdict. */
export interface VerdictAttrs {
  /** `NFTA_VERDICT_CODE` (1): what becomes of the packet. See {@link VerdictCode}. */
  code?: number | undefined;
  /** `NFTA_VERDICT_CHAIN` (2): chain to jump to. */
  chain?: string | undefined;
  /** `NFTA_VERDICT_CHAIN_ID` (3): number, within the transaction, of the chain to jump to. */
  chainId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Generation of the ruleset. */
export interface GenAttrs {
  /** `NFTA_GEN_ID` (1): number that every committed transaction raises. */
  id?: number | undefined;
  /** `NFTA_GEN_PROC_PID` (2): process that committed it. */
  procPid?: number | undefined;
  /** `NFTA_GEN_PROC_NAME` (3): name of that process. */
  procName?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link ObjAttrs} have. */
export interface ObjFields {
  /** `NFTA_OBJ_TABLE` (1): name of its table. */
  table?: string | undefined;
  /** `NFTA_OBJ_NAME` (2): name of the object. */
  name?: string | undefined;
  /** `NFTA_OBJ_USE` (5): references to it. */
  use?: number | undefined;
  /** `NFTA_OBJ_HANDLE` (6): number of the object in its table. */
  handle?: bigint | undefined;
  /** `NFTA_OBJ_USERDATA` (8): bytes that the kernel keeps for user space. */
  userdata?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `NFTA_OBJ_DATA` (4): what its kind says. Its shape depends on `type`, `NFTA_OBJ_TYPE`: where that has a value not
 * listed here it is kept in `unknown`.
 */
export type ObjByType =
  | { type: 1; data?: CounterAttrs | undefined }
  | { type: 2; data?: QuotaAttrs | undefined }
  | { type: 3; data?: ObjCtHelperAttrs | undefined }
  | { type: 4; data?: ExprLimitAttrs | undefined }
  | { type: 5; data?: ExprConnlimitAttrs | undefined }
  | { type: 6; data?: ObjTunnelAttrs | undefined }
  | { type: 7; data?: ObjCtTimeoutAttrs | undefined }
  | { type: 8; data?: ObjSecmarkAttrs | undefined }
  | { type: 9; data?: ObjCtExpectAttrs | undefined }
  | { type: 10; data?: ExprSynproxyAttrs | undefined }
  | { type?: number | undefined; data?: undefined };

/** A stateful object. Narrows on `type`. */
export type ObjAttrs = ObjFields & ObjByType;

/** A flowtable. */
export interface FlowtableAttrs {
  /** `NFTA_FLOWTABLE_TABLE` (1): name of its table. */
  table?: string | undefined;
  /** `NFTA_FLOWTABLE_NAME` (2): name of the flowtable. */
  name?: string | undefined;
  /** `NFTA_FLOWTABLE_HOOK` (3): where it is hooked in. */
  hook?: FlowtableHookAttrs | undefined;
  /** `NFTA_FLOWTABLE_USE` (4): references to it. */
  use?: number | undefined;
  /** `NFTA_FLOWTABLE_HANDLE` (5): number of the flowtable in its table. */
  handle?: bigint | undefined;
  /** `NFTA_FLOWTABLE_FLAGS` (7): flags. Bits of {@link FlowtableFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Where a flowtable is hooked in. */
export interface FlowtableHookAttrs {
  /** `NFTA_FLOWTABLE_HOOK_NUM` (1): hook, always ingress. */
  num?: number | undefined;
  /** `NFTA_FLOWTABLE_HOOK_PRIORITY` (2): order among the users of the hook, lowest first. */
  priority?: number | undefined;
  /** `NFTA_FLOWTABLE_HOOK_DEVS` (3): its devices. */
  devs?: HookDevAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A step of a traced packet. */
export interface TraceAttrs {
  /** `NFTA_TRACE_TABLE` (1): table. */
  table?: string | undefined;
  /** `NFTA_TRACE_CHAIN` (2): chain. */
  chain?: string | undefined;
  /** `NFTA_TRACE_RULE_HANDLE` (3): handle of the rule. */
  ruleHandle?: bigint | undefined;
  /** `NFTA_TRACE_TYPE` (4): kind of step. See {@link TraceTypes}. */
  type?: number | undefined;
  /** `NFTA_TRACE_VERDICT` (5): verdict of the rule. */
  verdict?: VerdictAttrs | undefined;
  /** `NFTA_TRACE_ID` (6): the same for all steps of one packet. */
  id?: number | undefined;
  /** `NFTA_TRACE_LL_HEADER` (7): link-layer header. */
  llHeader?: Uint8Array | undefined;
  /** `NFTA_TRACE_NETWORK_HEADER` (8): network header. */
  networkHeader?: Uint8Array | undefined;
  /** `NFTA_TRACE_TRANSPORT_HEADER` (9): transport header. */
  transportHeader?: Uint8Array | undefined;
  /** `NFTA_TRACE_IIF` (10): index of the input device. */
  iif?: number | undefined;
  /** `NFTA_TRACE_IIFTYPE` (11): hardware type of the input device. */
  iiftype?: number | undefined;
  /** `NFTA_TRACE_OIF` (12): index of the output device. */
  oif?: number | undefined;
  /** `NFTA_TRACE_OIFTYPE` (13): hardware type of the output device. */
  oiftype?: number | undefined;
  /** `NFTA_TRACE_MARK` (14): packet mark. */
  mark?: number | undefined;
  /** `NFTA_TRACE_NFPROTO` (15): family. See {@link Nfproto}. */
  nfproto?: number | undefined;
  /** `NFTA_TRACE_POLICY` (16): policy of the base chain. See {@link VerdictCode}. */
  policy?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Constant into a register; into the verdict register it ends the rule. */
export interface ExprImmediateAttrs {
  /** `NFTA_IMMEDIATE_DREG` (1): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_IMMEDIATE_DATA` (2): constant. */
  data?: DataAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Bit operation on registers. */
export interface ExprBitwiseAttrs {
  /** `NFTA_BITWISE_SREG` (1): source. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_BITWISE_DREG` (2): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_BITWISE_LEN` (3): bytes to work on. */
  len?: number | undefined;
  /** `NFTA_BITWISE_MASK` (4): mask of `mask-xor`. */
  mask?: DataAttrs | undefined;
  /** `NFTA_BITWISE_XOR` (5): xor of `mask-xor`. */
  xor?: DataAttrs | undefined;
  /** `NFTA_BITWISE_OP` (6): operation. See {@link BitwiseOps}. */
  op?: number | undefined;
  /** `NFTA_BITWISE_DATA` (7): number of bits of a shift, or the second operand. */
  data?: DataAttrs | undefined;
  /** `NFTA_BITWISE_SREG2` (8): second source of `and`, `or`, `xor` (Linux 6.13). See {@link Registers}. */
  sreg2?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Byte order conversion. */
export interface ExprByteorderAttrs {
  /** `NFTA_BYTEORDER_SREG` (1): source. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_BYTEORDER_DREG` (2): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_BYTEORDER_OP` (3): direction. See {@link ByteorderOps}. */
  op?: number | undefined;
  /** `NFTA_BYTEORDER_LEN` (4): bytes to work on. */
  len?: number | undefined;
  /** `NFTA_BYTEORDER_SIZE` (5): bytes of one number: 2, 4 or 8. */
  size?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Comparison of a register with a constant; the rule ends when it does not hold. */
export interface ExprCmpAttrs {
  /** `NFTA_CMP_SREG` (1): source. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_CMP_OP` (2): relation. See {@link CmpOps}. */
  op?: number | undefined;
  /**
   * `NFTA_CMP_DATA` (3): constant; the order is that of bytes, so numbers are in network order for less and greater.
   */
  data?: DataAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Comparison of a register with a range of constants. */
export interface ExprRangeAttrs {
  /** `NFTA_RANGE_SREG` (1): source. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_RANGE_OP` (2): relation. See {@link RangeOps}. */
  op?: number | undefined;
  /** `NFTA_RANGE_FROM_DATA` (3): first value. */
  fromData?: DataAttrs | undefined;
  /** `NFTA_RANGE_TO_DATA` (4): last value. */
  toData?: DataAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Lookup of a register in a set. */
export interface ExprLookupAttrs {
  /** `NFTA_LOOKUP_SET` (1): name of the set. */
  set?: string | undefined;
  /** `NFTA_LOOKUP_SREG` (2): source, the key. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_LOOKUP_DREG` (3): destination of a map's data. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_LOOKUP_SET_ID` (4): number of the set within a transaction. */
  setId?: number | undefined;
  /** `NFTA_LOOKUP_FLAGS` (5): flags. Bits of {@link LookupFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Change of a set by a packet. */
export interface ExprDynsetAttrs {
  /** `NFTA_DYNSET_SET_NAME` (1): name of the set. */
  setName?: string | undefined;
  /** `NFTA_DYNSET_SET_ID` (2): number of the set within a transaction. */
  setId?: number | undefined;
  /** `NFTA_DYNSET_OP` (3): what to do. See {@link DynsetOps}. */
  op?: number | undefined;
  /** `NFTA_DYNSET_SREG_KEY` (4): source of the key. See {@link Registers}. */
  sregKey?: number | undefined;
  /** `NFTA_DYNSET_SREG_DATA` (5): source of the data. See {@link Registers}. */
  sregData?: number | undefined;
  /** `NFTA_DYNSET_TIMEOUT` (6): time until the element expires, ms. */
  timeout?: bigint | undefined;
  /** `NFTA_DYNSET_EXPR` (7): expression of the element. */
  expr?: ExprAttrs | undefined;
  /** `NFTA_DYNSET_FLAGS` (9): flags. Bits of {@link DynsetFlags}. */
  flags?: number | undefined;
  /** `NFTA_DYNSET_EXPRESSIONS` (10): expressions of the element, when there are several. */
  expressions?: ExprListAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Bytes of the packet, read or written. */
export interface ExprPayloadAttrs {
  /** `NFTA_PAYLOAD_DREG` (1): destination when reading. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_PAYLOAD_BASE` (2): where the offset counts from. See {@link PayloadBases}. */
  base?: number | undefined;
  /** `NFTA_PAYLOAD_OFFSET` (3): offset in bytes. */
  offset?: number | undefined;
  /** `NFTA_PAYLOAD_LEN` (4): length in bytes. */
  len?: number | undefined;
  /** `NFTA_PAYLOAD_SREG` (5): source when writing. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_PAYLOAD_CSUM_TYPE` (6): checksum to mend after writing. See {@link PayloadCsumTypes}. */
  csumType?: number | undefined;
  /** `NFTA_PAYLOAD_CSUM_OFFSET` (7): where the checksum is, from the same base. */
  csumOffset?: number | undefined;
  /** `NFTA_PAYLOAD_CSUM_FLAGS` (8): other checksums to mend. Bits of {@link PayloadCsumFlags}. */
  csumFlags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Bytes of an extension header or option, read or written. */
export interface ExprExthdrAttrs {
  /** `NFTA_EXTHDR_DREG` (1): destination when reading. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_EXTHDR_TYPE` (2): which header or option. */
  type?: number | undefined;
  /** `NFTA_EXTHDR_OFFSET` (3): offset in it, in bytes. */
  offset?: number | undefined;
  /** `NFTA_EXTHDR_LEN` (4): length in bytes. */
  len?: number | undefined;
  /** `NFTA_EXTHDR_FLAGS` (5): flags. Bits of {@link ExthdrFlags}. */
  flags?: number | undefined;
  /** `NFTA_EXTHDR_OP` (6): kind of header. See {@link ExthdrOp}. */
  op?: number | undefined;
  /** `NFTA_EXTHDR_SREG` (7): source when writing. See {@link Registers}. */
  sreg?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data about the packet, read or written. */
export interface ExprMetaAttrs {
  /** `NFTA_META_DREG` (1): destination when reading. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_META_KEY` (2): which data. See {@link MetaKeys}. */
  key?: number | undefined;
  /** `NFTA_META_SREG` (3): source when writing. See {@link Registers}. */
  sreg?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of the packet's route. */
export interface ExprRtAttrs {
  /** `NFTA_RT_DREG` (1): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_RT_KEY` (2): which data. See {@link RtKeys}. */
  key?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of the packet's socket. */
export interface ExprSocketAttrs {
  /** `NFTA_SOCKET_KEY` (1): which data. See {@link SocketKeys}. */
  key?: number | undefined;
  /** `NFTA_SOCKET_DREG` (2): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_SOCKET_LEVEL` (3): which ancestor of the cgroup. */
  level?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of the packet's connection, read or written. */
export interface ExprCtAttrs {
  /** `NFTA_CT_DREG` (1): destination when reading. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_CT_KEY` (2): which data. See {@link CtKeys}. */
  key?: number | undefined;
  /** `NFTA_CT_DIRECTION` (3): which direction of the connection. See {@link CtDirection}. */
  direction?: number | undefined;
  /** `NFTA_CT_SREG` (4): source when writing. See {@link Registers}. */
  sreg?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Hands the connection to a flowtable. */
export interface ExprFlowOffloadAttrs {
  /** `NFTA_FLOW_TABLE_NAME` (1): name of the flowtable. */
  name?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Rate limit. */
export interface ExprLimitAttrs {
  /** `NFTA_LIMIT_RATE` (1): packets or bytes in a unit. */
  rate?: bigint | undefined;
  /** `NFTA_LIMIT_UNIT` (2): length of the unit, s. */
  unit?: bigint | undefined;
  /** `NFTA_LIMIT_BURST` (3): how much more at once. */
  burst?: number | undefined;
  /** `NFTA_LIMIT_TYPE` (4): packets or bytes. See {@link LimitType}. */
  type?: number | undefined;
  /** `NFTA_LIMIT_FLAGS` (5): flags. Bits of {@link LimitFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Number of connections. */
export interface ExprConnlimitAttrs {
  /** `NFTA_CONNLIMIT_COUNT` (1): number at most. */
  count?: number | undefined;
  /** `NFTA_CONNLIMIT_FLAGS` (2): flags. Bits of {@link ConnlimitFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** When the rule was reached last. */
export interface ExprLastAttrs {
  /** `NFTA_LAST_SET` (1): 0 when never. */
  set?: number | undefined;
  /** `NFTA_LAST_MSECS` (2): time since then, ms. */
  msecs?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Log. */
export interface ExprLogAttrs {
  /** `NFTA_LOG_GROUP` (1): group of the netlink log. */
  group?: number | undefined;
  /** `NFTA_LOG_PREFIX` (2): text before the line. */
  prefix?: string | undefined;
  /** `NFTA_LOG_SNAPLEN` (3): bytes of the packet to send to the netlink log. */
  snaplen?: number | undefined;
  /** `NFTA_LOG_QTHRESHOLD` (4): packets to collect before sending them. */
  qthreshold?: number | undefined;
  /** `NFTA_LOG_LEVEL` (5): level of the kernel's log. See {@link LogLevel}. */
  level?: number | undefined;
  /** `NFTA_LOG_FLAGS` (6): what else to say. Bits of {@link LogFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Hands the packet to user space. */
export interface ExprQueueAttrs {
  /** `NFTA_QUEUE_NUM` (1): first queue. */
  num?: number | undefined;
  /** `NFTA_QUEUE_TOTAL` (2): number of queues. */
  total?: number | undefined;
  /** `NFTA_QUEUE_FLAGS` (3): flags. Bits of {@link QueueFlags}. */
  flags?: number | undefined;
  /** `NFTA_QUEUE_SREG_QNUM` (4): source of the queue's number. See {@link Registers}. */
  sregQnum?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Byte quota. */
export interface QuotaAttrs {
  /** `NFTA_QUOTA_BYTES` (1): bytes. */
  bytes?: bigint | undefined;
  /** `NFTA_QUOTA_FLAGS` (2): flags. Bits of {@link QuotaFlags}. */
  flags?: number | undefined;
  /** `NFTA_QUOTA_CONSUMED` (4): bytes used. */
  consumed?: bigint | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Refusal with an answer. */
export interface ExprRejectAttrs {
  /** `NFTA_REJECT_TYPE` (1): kind of answer. See {@link RejectTypes}. */
  type?: number | undefined;
  /** `NFTA_REJECT_ICMP_CODE` (2): ICMP code, or a code of reject-inet-code for `icmpx-unreach`. */
  icmpCode?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Address translation. */
export interface ExprNatAttrs {
  /** `NFTA_NAT_TYPE` (1): source or destination. See {@link NatTypes}. */
  type?: number | undefined;
  /** `NFTA_NAT_FAMILY` (2): ipv4 or ipv6. See {@link Nfproto}. */
  family?: number | undefined;
  /** `NFTA_NAT_REG_ADDR_MIN` (3): source of the first address. See {@link Registers}. */
  regAddrMin?: number | undefined;
  /** `NFTA_NAT_REG_ADDR_MAX` (4): source of the last address. See {@link Registers}. */
  regAddrMax?: number | undefined;
  /** `NFTA_NAT_REG_PROTO_MIN` (5): source of the first port. See {@link Registers}. */
  regProtoMin?: number | undefined;
  /** `NFTA_NAT_REG_PROTO_MAX` (6): source of the last port. See {@link Registers}. */
  regProtoMax?: number | undefined;
  /** `NFTA_NAT_FLAGS` (7): flags. Bits of {@link NatRangeFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Source translation to the address of the output device. */
export interface ExprMasqAttrs {
  /** `NFTA_MASQ_FLAGS` (1): flags. Bits of {@link NatRangeFlags}. */
  flags?: number | undefined;
  /** `NFTA_MASQ_REG_PROTO_MIN` (2): source of the first port. See {@link Registers}. */
  regProtoMin?: number | undefined;
  /** `NFTA_MASQ_REG_PROTO_MAX` (3): source of the last port. See {@link Registers}. */
  regProtoMax?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Destination translation to this host. */
export interface ExprRedirAttrs {
  /** `NFTA_REDIR_REG_PROTO_MIN` (1): source of the first port. See {@link Registers}. */
  regProtoMin?: number | undefined;
  /** `NFTA_REDIR_REG_PROTO_MAX` (2): source of the last port. See {@link Registers}. */
  regProtoMax?: number | undefined;
  /** `NFTA_REDIR_FLAGS` (3): flags. Bits of {@link NatRangeFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Hands the packet to a local socket without changing it. */
export interface ExprTproxyAttrs {
  /** `NFTA_TPROXY_FAMILY` (1): ipv4, ipv6, or unspec for both. See {@link Nfproto}. */
  family?: number | undefined;
  /** `NFTA_TPROXY_REG_ADDR` (2): source of the address. See {@link Registers}. */
  regAddr?: number | undefined;
  /** `NFTA_TPROXY_REG_PORT` (3): source of the port. See {@link Registers}. */
  regPort?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Sends a copy of the packet elsewhere. */
export interface ExprDupAttrs {
  /** `NFTA_DUP_SREG_ADDR` (1): source of the address. See {@link Registers}. */
  sregAddr?: number | undefined;
  /** `NFTA_DUP_SREG_DEV` (2): source of the device's index. See {@link Registers}. */
  sregDev?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Sends the packet elsewhere (family netdev). */
export interface ExprFwdAttrs {
  /** `NFTA_FWD_SREG_DEV` (1): source of the device's index. See {@link Registers}. */
  sregDev?: number | undefined;
  /** `NFTA_FWD_SREG_ADDR` (2): source of the neighbour's address. See {@link Registers}. */
  sregAddr?: number | undefined;
  /** `NFTA_FWD_NFPROTO` (3): family of that address. See {@link Nfproto}. */
  nfproto?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Use of a stateful object. */
export interface ExprObjrefAttrs {
  /** `NFTA_OBJREF_IMM_TYPE` (1): kind of a named object. See {@link ObjectType}. */
  immType?: number | undefined;
  /** `NFTA_OBJREF_IMM_NAME` (2): name of the object. */
  immName?: string | undefined;
  /** `NFTA_OBJREF_SET_SREG` (3): source of the key when a map names the object. See {@link Registers}. */
  setSreg?: number | undefined;
  /** `NFTA_OBJREF_SET_NAME` (4): name of that map. */
  setName?: string | undefined;
  /** `NFTA_OBJREF_SET_ID` (5): number of that map within a transaction. */
  setId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Route lookup. */
export interface ExprFibAttrs {
  /** `NFTA_FIB_DREG` (1): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_FIB_RESULT` (2): what to return. See {@link FibResult}. */
  result?: number | undefined;
  /** `NFTA_FIB_FLAGS` (3): what to use. Bits of {@link FibFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Hash. */
export interface ExprHashAttrs {
  /** `NFTA_HASH_SREG` (1): source. See {@link Registers}. */
  sreg?: number | undefined;
  /** `NFTA_HASH_DREG` (2): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_HASH_LEN` (3): bytes to hash. */
  len?: number | undefined;
  /** `NFTA_HASH_MODULUS` (4): the result is below this. */
  modulus?: number | undefined;
  /** `NFTA_HASH_SEED` (5): seed. */
  seed?: number | undefined;
  /** `NFTA_HASH_OFFSET` (6): added to the result. */
  offset?: number | undefined;
  /** `NFTA_HASH_TYPE` (7): function. See {@link HashTypes}. */
  type?: number | undefined;
  /** `NFTA_HASH_SET_NAME` (8): map to look the result up in; no kernel uses it any more. */
  setName?: string | undefined;
  /** `NFTA_HASH_SET_ID` (9): number of that map; no kernel uses it any more. */
  setId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Number generator. */
export interface ExprNumgenAttrs {
  /** `NFTA_NG_DREG` (1): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_NG_MODULUS` (2): the result is below this. */
  modulus?: number | undefined;
  /** `NFTA_NG_TYPE` (3): how to count. See {@link NumgenTypes}. */
  type?: number | undefined;
  /** `NFTA_NG_OFFSET` (4): added to the result. */
  offset?: number | undefined;
  /** `NFTA_NG_SET_NAME` (5): map to look the result up in; no kernel uses it any more. */
  setName?: string | undefined;
  /** `NFTA_NG_SET_ID` (6): number of that map; no kernel uses it any more. */
  setId?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Guess of the sender's operating system. */
export interface ExprOsfAttrs {
  /** `NFTA_OSF_DREG` (1): destination, 16 bytes of name. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_OSF_TTL` (2): how to compare the TTL: 0 at most, 1 less, 2 equal. */
  ttl?: number | undefined;
  /** `NFTA_OSF_FLAGS` (3): flags. Bits of {@link OsfFlags}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** SYN proxy. */
export interface ExprSynproxyAttrs {
  /** `NFTA_SYNPROXY_MSS` (1): maximum segment size to announce. */
  mss?: number | undefined;
  /** `NFTA_SYNPROXY_WSCALE` (2): window scale to announce. */
  wscale?: number | undefined;
  /** `NFTA_SYNPROXY_FLAGS` (3): which options to announce. Bits of {@link SynproxyOptions}. */
  flags?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of the packet's IPsec states. */
export interface ExprXfrmAttrs {
  /** `NFTA_XFRM_DREG` (1): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_XFRM_KEY` (2): which data. See {@link XfrmKeys}. */
  key?: number | undefined;
  /** `NFTA_XFRM_DIR` (3): 0 in, 1 out. */
  dir?: number | undefined;
  /** `NFTA_XFRM_SPNUM` (4): which state, 0 is the first. */
  spnum?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Data of the packet's tunnel. */
export interface ExprTunnelAttrs {
  /** `NFTA_TUNNEL_KEY` (1): which data. See {@link TunnelKeys}. */
  key?: number | undefined;
  /** `NFTA_TUNNEL_DREG` (2): destination. See {@link Registers}. */
  dreg?: number | undefined;
  /** `NFTA_TUNNEL_MODE` (3): which side. See {@link TunnelMode}. */
  mode?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An expression on what a tunnel carries (Linux 6.2). */
export interface ExprInnerAttrs {
  /** `NFTA_INNER_NUM` (1): how deep, always 0. */
  num?: number | undefined;
  /** `NFTA_INNER_TYPE` (2): kind of tunnel. See {@link InnerType}. */
  type?: number | undefined;
  /** `NFTA_INNER_FLAGS` (3): which headers it carries. Bits of {@link InnerFlags}. */
  flags?: number | undefined;
  /** `NFTA_INNER_HDRSIZE` (4): bytes of the tunnel header. */
  hdrsize?: number | undefined;
  /** `NFTA_INNER_EXPR` (5): expression, payload or meta. */
  expr?: ExprAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A match of iptables. */
export interface ExprMatchAttrs {
  /** `NFTA_MATCH_NAME` (1): its name. */
  name?: string | undefined;
  /** `NFTA_MATCH_REV` (2): revision of its data. */
  rev?: number | undefined;
  /** `NFTA_MATCH_INFO` (3): its data, a C struct; xtables.yaml describes those known here. */
  info?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** A target of iptables. */
export interface ExprTargetAttrs {
  /** `NFTA_TARGET_NAME` (1): its name. */
  name?: string | undefined;
  /** `NFTA_TARGET_REV` (2): revision of its data. */
  rev?: number | undefined;
  /** `NFTA_TARGET_INFO` (3): its data, a C struct; xtables.yaml describes those known here. */
  info?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Connection tracking helper. */
export interface ObjCtHelperAttrs {
  /** `NFTA_CT_HELPER_NAME` (1): name of the helper. */
  name?: string | undefined;
  /** `NFTA_CT_HELPER_L3PROTO` (2): network protocol. See {@link Nfproto}. */
  l3proto?: number | undefined;
  /** `NFTA_CT_HELPER_L4PROTO` (3): transport protocol. */
  l4proto?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** What all {@link ObjCtTimeoutAttrs} have. */
export interface ObjCtTimeoutFields {
  /** `NFTA_CT_TIMEOUT_L3PROTO` (1): network protocol. See {@link Nfproto}. */
  l3proto?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/**
 * `NFTA_CT_TIMEOUT_DATA` (3): timeouts of the states. Its shape depends on `l4proto`, `NFTA_CT_TIMEOUT_L4PROTO`:
 * where that has a value not listed here it is kept in `unknown`.
 */
export type ObjCtTimeoutByL4proto =
  | { l4proto: 6; data?: CtTimeoutTcpAttrs | undefined }
  | { l4proto: 17; data?: CtTimeoutUdpAttrs | undefined }
  | { l4proto: 136; data?: CtTimeoutUdpAttrs | undefined }
  | { l4proto: 1; data?: CtTimeoutIcmpAttrs | undefined }
  | { l4proto: 58; data?: CtTimeoutIcmpv6Attrs | undefined }
  | { l4proto: 33; data?: CtTimeoutDccpAttrs | undefined }
  | { l4proto: 132; data?: CtTimeoutSctpAttrs | undefined }
  | { l4proto: 47; data?: CtTimeoutGreAttrs | undefined }
  | { l4proto?: number | undefined; data?: undefined };

/** Connection tracking timeouts. Narrows on `l4proto`. */
export type ObjCtTimeoutAttrs = ObjCtTimeoutFields & ObjCtTimeoutByL4proto;

/** Timeouts of other protocols. */
export interface CtTimeoutGenericAttrs {
  /** `CTA_TIMEOUT_GENERIC_TIMEOUT` (1): s. */
  timeout?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeouts of TCP, s. */
export interface CtTimeoutTcpAttrs {
  /** `CTA_TIMEOUT_TCP_SYN_SENT` (1): a SYN was sent. */
  synSent?: number | undefined;
  /** `CTA_TIMEOUT_TCP_SYN_RECV` (2): a SYN was answered. */
  synRecv?: number | undefined;
  /** `CTA_TIMEOUT_TCP_ESTABLISHED` (3): established. */
  established?: number | undefined;
  /** `CTA_TIMEOUT_TCP_FIN_WAIT` (4): a FIN was sent. */
  finWait?: number | undefined;
  /** `CTA_TIMEOUT_TCP_CLOSE_WAIT` (5): a FIN was received. */
  closeWait?: number | undefined;
  /** `CTA_TIMEOUT_TCP_LAST_ACK` (6): waiting for the last acknowledgement. */
  lastAck?: number | undefined;
  /** `CTA_TIMEOUT_TCP_TIME_WAIT` (7): waiting for stray packets. */
  timeWait?: number | undefined;
  /** `CTA_TIMEOUT_TCP_CLOSE` (8): closed. */
  close?: number | undefined;
  /** `CTA_TIMEOUT_TCP_SYN_SENT2` (9): SYNs crossed. */
  synSent2?: number | undefined;
  /** `CTA_TIMEOUT_TCP_RETRANS` (10): many segments were sent again. */
  retrans?: number | undefined;
  /** `CTA_TIMEOUT_TCP_UNACK` (11): data is not acknowledged. */
  unack?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeouts of UDP and UDP-Lite, s. */
export interface CtTimeoutUdpAttrs {
  /** `CTA_TIMEOUT_UDP_UNREPLIED` (1): no answer yet. */
  unreplied?: number | undefined;
  /** `CTA_TIMEOUT_UDP_REPLIED` (2): answered. */
  replied?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeout of ICMP. */
export interface CtTimeoutIcmpAttrs {
  /** `CTA_TIMEOUT_ICMP_TIMEOUT` (1): s. */
  timeout?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeout of ICMPv6. */
export interface CtTimeoutIcmpv6Attrs {
  /** `CTA_TIMEOUT_ICMPV6_TIMEOUT` (1): s. */
  timeout?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeouts of DCCP, s. */
export interface CtTimeoutDccpAttrs {
  /** `CTA_TIMEOUT_DCCP_REQUEST` (1): requested. */
  request?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_RESPOND` (2): answered. */
  respond?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_PARTOPEN` (3): half open. */
  partopen?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_OPEN` (4): open. */
  open?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_CLOSEREQ` (5): the server wants to close. */
  closereq?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_CLOSING` (6): closing. */
  closing?: number | undefined;
  /** `CTA_TIMEOUT_DCCP_TIMEWAIT` (7): waiting for stray packets. */
  timewait?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeouts of SCTP, s. */
export interface CtTimeoutSctpAttrs {
  /** `CTA_TIMEOUT_SCTP_CLOSED` (1): closed. */
  closed?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_COOKIE_WAIT` (2): INIT was sent. */
  cookieWait?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_COOKIE_ECHOED` (3): the cookie was sent back. */
  cookieEchoed?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_ESTABLISHED` (4): established. */
  established?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_SHUTDOWN_SENT` (5): SHUTDOWN was sent. */
  shutdownSent?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_SHUTDOWN_RECD` (6): SHUTDOWN was received. */
  shutdownRecd?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT` (7): SHUTDOWN ACK was sent. */
  shutdownAckSent?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_HEARTBEAT_SENT` (8): a heartbeat was sent on a new path. */
  heartbeatSent?: number | undefined;
  /** `CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED` (9): and acknowledged. */
  heartbeatAcked?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Timeouts of GRE, s. */
export interface CtTimeoutGreAttrs {
  /** `CTA_TIMEOUT_GRE_UNREPLIED` (1): no answer yet. */
  unreplied?: number | undefined;
  /** `CTA_TIMEOUT_GRE_REPLIED` (2): answered. */
  replied?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Connection expectation. */
export interface ObjCtExpectAttrs {
  /** `NFTA_CT_EXPECT_L3PROTO` (1): network protocol. See {@link Nfproto}. */
  l3proto?: number | undefined;
  /** `NFTA_CT_EXPECT_L4PROTO` (2): transport protocol. */
  l4proto?: number | undefined;
  /** `NFTA_CT_EXPECT_DPORT` (3): destination port. */
  dport?: number | undefined;
  /** `NFTA_CT_EXPECT_TIMEOUT` (4): how long to expect it, ms. */
  timeout?: number | undefined;
  /** `NFTA_CT_EXPECT_SIZE` (5): expectations at most. */
  size?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Security mark. */
export interface ObjSecmarkAttrs {
  /** `NFTA_SECMARK_CTX` (1): security context. */
  ctx?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Tunnel metadata. */
export interface ObjTunnelAttrs {
  /** `NFTA_TUNNEL_KEY_ID` (1): tunnel id. */
  id?: number | undefined;
  /** `NFTA_TUNNEL_KEY_IP` (2): IPv4 addresses. */
  ip?: TunnelKeyIpAttrs | undefined;
  /** `NFTA_TUNNEL_KEY_IP6` (3): IPv6 addresses. */
  ip6?: TunnelKeyIp6Attrs | undefined;
  /** `NFTA_TUNNEL_KEY_FLAGS` (4): flags. Bits of {@link TunnelFlags}. */
  flags?: number | undefined;
  /** `NFTA_TUNNEL_KEY_TOS` (5): type of service. */
  tos?: number | undefined;
  /** `NFTA_TUNNEL_KEY_TTL` (6): time to live. */
  ttl?: number | undefined;
  /** `NFTA_TUNNEL_KEY_SPORT` (7): UDP source port. */
  sport?: number | undefined;
  /** `NFTA_TUNNEL_KEY_DPORT` (8): UDP destination port. */
  dport?: number | undefined;
  /** `NFTA_TUNNEL_KEY_OPTS` (9): options of a kind of tunnel. */
  opts?: TunnelKeyOptsAttrs | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** IPv4 addresses of a tunnel. */
export interface TunnelKeyIpAttrs {
  /** `NFTA_TUNNEL_KEY_IP_SRC` (1): source. */
  src?: string | undefined;
  /** `NFTA_TUNNEL_KEY_IP_DST` (2): destination. */
  dst?: string | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** IPv6 addresses of a tunnel. */
export interface TunnelKeyIp6Attrs {
  /** `NFTA_TUNNEL_KEY_IP6_SRC` (1): source. */
  src?: string | undefined;
  /** `NFTA_TUNNEL_KEY_IP6_DST` (2): destination. */
  dst?: string | undefined;
  /** `NFTA_TUNNEL_KEY_IP6_FLOWLABEL` (3): flow label. */
  flowlabel?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of a kind of tunnel. */
export interface TunnelKeyOptsAttrs {
  /** `NFTA_TUNNEL_KEY_OPTS_VXLAN` (1): VXLAN. */
  vxlan?: TunnelKeyVxlanAttrs | undefined;
  /** `NFTA_TUNNEL_KEY_OPTS_ERSPAN` (2): ERSPAN. */
  erspan?: TunnelKeyErspanAttrs | undefined;
  /** `NFTA_TUNNEL_KEY_OPTS_GENEVE` (3): Geneve. */
  geneve?: TunnelKeyGeneveAttrs[] | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of VXLAN. */
export interface TunnelKeyVxlanAttrs {
  /** `NFTA_TUNNEL_KEY_VXLAN_GBP` (1): group based policy. */
  gbp?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** Options of ERSPAN. */
export interface TunnelKeyErspanAttrs {
  /** `NFTA_TUNNEL_KEY_ERSPAN_VERSION` (1): version, 1 or 2. */
  version?: number | undefined;
  /** `NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX` (2): index (version 1). */
  v1Index?: number | undefined;
  /** `NFTA_TUNNEL_KEY_ERSPAN_V2_HWID` (3): hardware id (version 2). */
  v2Hwid?: number | undefined;
  /** `NFTA_TUNNEL_KEY_ERSPAN_V2_DIR` (4): direction (version 2). */
  v2Dir?: number | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** An option of Geneve. */
export interface TunnelKeyGeneveAttrs {
  /** `NFTA_TUNNEL_KEY_GENEVE_CLASS` (1): class. */
  class?: number | undefined;
  /** `NFTA_TUNNEL_KEY_GENEVE_TYPE` (2): type. */
  type?: number | undefined;
  /** `NFTA_TUNNEL_KEY_GENEVE_DATA` (3): value. */
  data?: Uint8Array | undefined;
  /** Attributes without a name here, in the order they came. */
  unknown?: UnknownAttribute[] | undefined;
}

/** One of the shapes of sub-message `expr-ops`. */
export type ExprOps = ExprImmediateAttrs | ExprLookupAttrs | ExprCmpAttrs | ExprRangeAttrs | ExprBitwiseAttrs | ExprByteorderAttrs | ExprPayloadAttrs | ExprExthdrAttrs | ExprMetaAttrs | ExprRtAttrs | ExprSocketAttrs | ExprCtAttrs | ExprFibAttrs | ExprHashAttrs | ExprNumgenAttrs | ExprOsfAttrs | ExprXfrmAttrs | ExprTunnelAttrs | ExprInnerAttrs | CounterAttrs | QuotaAttrs | ExprLimitAttrs | ExprConnlimitAttrs | ExprLastAttrs | ExprLogAttrs | ExprRejectAttrs | ExprNatAttrs | ExprMasqAttrs | ExprRedirAttrs | ExprTproxyAttrs | ExprDupAttrs | ExprFwdAttrs | ExprQueueAttrs | ExprSynproxyAttrs | ExprFlowOffloadAttrs | ExprDynsetAttrs | ExprObjrefAttrs | ExprMatchAttrs | ExprTargetAttrs;

/** One of the shapes of sub-message `obj-data`. */
export type ObjData = CounterAttrs | QuotaAttrs | ObjCtHelperAttrs | ExprLimitAttrs | ExprConnlimitAttrs | ObjTunnelAttrs | ObjCtTimeoutAttrs | ObjSecmarkAttrs | ObjCtExpectAttrs | ExprSynproxyAttrs;

/** One of the shapes of sub-message `ct-timeout-data`. */
export type CtTimeoutData = CtTimeoutTcpAttrs | CtTimeoutUdpAttrs | CtTimeoutIcmpAttrs | CtTimeoutIcmpv6Attrs | CtTimeoutDccpAttrs | CtTimeoutSctpAttrs | CtTimeoutGreAttrs;

/** {@link Nfgenmsg} followed by {@link TableAttrs}. */
export type TableMessage = Message<Readonly<Nfgenmsg>, TableAttrs>;

/** {@link Nfgenmsg} followed by {@link ChainAttrs}. */
export type ChainMessage = Message<Readonly<Nfgenmsg>, ChainAttrs>;

/** {@link Nfgenmsg} followed by {@link RuleAttrs}. */
export type RuleMessage = Message<Readonly<Nfgenmsg>, RuleAttrs>;

/** {@link Nfgenmsg} followed by {@link SetAttrs}. */
export type SetMessage = Message<Readonly<Nfgenmsg>, SetAttrs>;

/** {@link Nfgenmsg} followed by {@link SetelemListAttrs}. */
export type SetelemListMessage = Message<Readonly<Nfgenmsg>, SetelemListAttrs>;

/** {@link Nfgenmsg} followed by {@link GenAttrs}. */
export type GenMessage = Message<Readonly<Nfgenmsg>, GenAttrs>;

/** {@link Nfgenmsg} followed by {@link TraceAttrs}. */
export type TraceMessage = Message<Readonly<Nfgenmsg>, TraceAttrs>;

/** {@link Nfgenmsg} followed by {@link ObjAttrs}. */
export type ObjMessage = Message<Readonly<Nfgenmsg>, ObjAttrs>;

/** {@link Nfgenmsg} followed by {@link FlowtableAttrs}. */
export type FlowtableMessage = Message<Readonly<Nfgenmsg>, FlowtableAttrs>;

export function decodeNfgenmsg(r: Reader, at: number): Nfgenmsg {
  if (!r.holds(at, 4)) return decodeNfgenmsg(r.padded(at, 4), 0); // an older kernel's
  const { view } = r;
  return {
    nfgenFamily: view.getUint8(at),
    version: view.getUint8(at + 1),
    resId: view.getUint16(at + 2, false),
  };
}

export function encodeNfgenmsg(w: Writer, at: number, value: Partial<Nfgenmsg>): void {
  if (value.nfgenFamily !== undefined) w.u8At(at, value.nfgenFamily, 'nfgenFamily');
  if (value.version !== undefined) w.u8At(at + 1, value.version, 'version');
  if (value.resId !== undefined) w.u16beAt(at + 2, value.resId, 'resId');
}

const sharedNfgenmsg = shared((r) => decodeNfgenmsg(r, r.struct()));

export function decodeTableAttrs(r: Reader): TableAttrs {
  const attrs: TableAttrs = {
    name: undefined,
    flags: undefined,
    use: undefined,
    handle: undefined,
    userdata: undefined,
    owner: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_TABLE_NAME
      case 2: attrs.flags = r.u32be(); break; // NFTA_TABLE_FLAGS
      case 3: attrs.use = r.u32be(); break; // NFTA_TABLE_USE
      case 4: attrs.handle = r.u64be(); break; // NFTA_TABLE_HANDLE
      case 6: attrs.userdata = r.bytes(); break; // NFTA_TABLE_USERDATA
      case 7: attrs.owner = r.u32be(); break; // NFTA_TABLE_OWNER
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTableAttrs(w: Writer, attrs: TableAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name, 0, 255); // NFTA_TABLE_NAME
  if (attrs.flags !== undefined) w.u32be(2, attrs.flags); // NFTA_TABLE_FLAGS
  if (attrs.use !== undefined) w.u32be(3, attrs.use); // NFTA_TABLE_USE
  if (attrs.handle !== undefined) w.u64be(4, attrs.handle); // NFTA_TABLE_HANDLE
  if (attrs.userdata !== undefined) w.bytes(6, attrs.userdata, 0, 256); // NFTA_TABLE_USERDATA
  if (attrs.owner !== undefined) w.u32be(7, attrs.owner); // NFTA_TABLE_OWNER
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeChainAttrs(r: Reader): ChainAttrs {
  const attrs: ChainAttrs = {
    table: undefined,
    handle: undefined,
    name: undefined,
    hook: undefined,
    policy: undefined,
    use: undefined,
    type: undefined,
    counters: undefined,
    flags: undefined,
    id: undefined,
    userdata: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_CHAIN_TABLE
      case 2: attrs.handle = r.u64be(); break; // NFTA_CHAIN_HANDLE
      case 3: attrs.name = r.string(); break; // NFTA_CHAIN_NAME
      case 4: attrs.hook = decodeNftHookAttrs(r.nest()); break; // NFTA_CHAIN_HOOK
      case 5: attrs.policy = r.u32be(); break; // NFTA_CHAIN_POLICY
      case 6: attrs.use = r.u32be(); break; // NFTA_CHAIN_USE
      case 7: attrs.type = r.string(); break; // NFTA_CHAIN_TYPE
      case 8: attrs.counters = decodeCounterAttrs(r.nest()); break; // NFTA_CHAIN_COUNTERS
      case 10: attrs.flags = r.u32be(); break; // NFTA_CHAIN_FLAGS
      case 11: attrs.id = r.u32be(); break; // NFTA_CHAIN_ID
      case 12: attrs.userdata = r.bytes(); break; // NFTA_CHAIN_USERDATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeChainAttrs(w: Writer, attrs: ChainAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_CHAIN_TABLE
  if (attrs.handle !== undefined) w.u64be(2, attrs.handle); // NFTA_CHAIN_HANDLE
  if (attrs.name !== undefined) w.string(3, attrs.name, 0, 255); // NFTA_CHAIN_NAME
  if (attrs.hook !== undefined) { w.nestStart(4); encodeNftHookAttrs(w, attrs.hook); w.nestEnd(); } // NFTA_CHAIN_HOOK
  if (attrs.policy !== undefined) w.u32be(5, attrs.policy); // NFTA_CHAIN_POLICY
  if (attrs.use !== undefined) w.u32be(6, attrs.use); // NFTA_CHAIN_USE
  if (attrs.type !== undefined) w.string(7, attrs.type); // NFTA_CHAIN_TYPE
  if (attrs.counters !== undefined) { w.nestStart(8); encodeCounterAttrs(w, attrs.counters); w.nestEnd(); } // NFTA_CHAIN_COUNTERS
  if (attrs.flags !== undefined) w.u32be(10, attrs.flags); // NFTA_CHAIN_FLAGS
  if (attrs.id !== undefined) w.u32be(11, attrs.id); // NFTA_CHAIN_ID
  if (attrs.userdata !== undefined) w.bytes(12, attrs.userdata, 0, 256); // NFTA_CHAIN_USERDATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeNftHookAttrs(r: Reader): NftHookAttrs {
  const attrs: NftHookAttrs = {
    num: undefined,
    priority: undefined,
    dev: undefined,
    devs: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.num = r.u32be(); break; // NFTA_HOOK_HOOKNUM
      case 2: attrs.priority = r.s32be(); break; // NFTA_HOOK_PRIORITY
      case 3: attrs.dev = r.string(); break; // NFTA_HOOK_DEV
      case 4: attrs.devs = decodeHookDevAttrs(r.nest()); break; // NFTA_HOOK_DEVS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeNftHookAttrs(w: Writer, attrs: NftHookAttrs): void {
  if (attrs.num !== undefined) w.u32be(1, attrs.num); // NFTA_HOOK_HOOKNUM
  if (attrs.priority !== undefined) w.s32be(2, attrs.priority); // NFTA_HOOK_PRIORITY
  if (attrs.dev !== undefined) w.string(3, attrs.dev, 0, 15); // NFTA_HOOK_DEV
  if (attrs.devs !== undefined) { w.nestStart(4); encodeHookDevAttrs(w, attrs.devs); w.nestEnd(); } // NFTA_HOOK_DEVS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeHookDevAttrs(r: Reader): HookDevAttrs {
  const attrs: HookDevAttrs = {
    name: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.name ??= []).push(r.string()); break; // NFTA_DEVICE_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeHookDevAttrs(w: Writer, attrs: HookDevAttrs): void {
  if (attrs.name !== undefined) for (const item of attrs.name) w.string(1, item, 0, 15); // NFTA_DEVICE_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCounterAttrs(r: Reader): CounterAttrs {
  const attrs: CounterAttrs = {
    bytes: undefined,
    packets: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.bytes = r.u64be(); break; // NFTA_COUNTER_BYTES
      case 2: attrs.packets = r.u64be(); break; // NFTA_COUNTER_PACKETS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCounterAttrs(w: Writer, attrs: CounterAttrs): void {
  if (attrs.bytes !== undefined) w.u64be(1, attrs.bytes); // NFTA_COUNTER_BYTES
  if (attrs.packets !== undefined) w.u64be(2, attrs.packets); // NFTA_COUNTER_PACKETS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRuleAttrs(r: Reader): RuleAttrs {
  const attrs: RuleAttrs = {
    table: undefined,
    chain: undefined,
    handle: undefined,
    expressions: undefined,
    compat: undefined,
    position: undefined,
    userdata: undefined,
    id: undefined,
    positionId: undefined,
    chainId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_RULE_TABLE
      case 2: attrs.chain = r.string(); break; // NFTA_RULE_CHAIN
      case 3: attrs.handle = r.u64be(); break; // NFTA_RULE_HANDLE
      case 4: attrs.expressions = decodeExprListAttrs(r.nest()); break; // NFTA_RULE_EXPRESSIONS
      case 5: attrs.compat = decodeRuleCompatAttrs(r.nest()); break; // NFTA_RULE_COMPAT
      case 6: attrs.position = r.u64be(); break; // NFTA_RULE_POSITION
      case 7: attrs.userdata = r.bytes(); break; // NFTA_RULE_USERDATA
      case 9: attrs.id = r.u32be(); break; // NFTA_RULE_ID
      case 10: attrs.positionId = r.u32be(); break; // NFTA_RULE_POSITION_ID
      case 11: attrs.chainId = r.u32be(); break; // NFTA_RULE_CHAIN_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRuleAttrs(w: Writer, attrs: RuleAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_RULE_TABLE
  if (attrs.chain !== undefined) w.string(2, attrs.chain, 0, 255); // NFTA_RULE_CHAIN
  if (attrs.handle !== undefined) w.u64be(3, attrs.handle); // NFTA_RULE_HANDLE
  if (attrs.expressions !== undefined) { w.nestStart(4); encodeExprListAttrs(w, attrs.expressions); w.nestEnd(); } // NFTA_RULE_EXPRESSIONS
  if (attrs.compat !== undefined) { w.nestStart(5); encodeRuleCompatAttrs(w, attrs.compat); w.nestEnd(); } // NFTA_RULE_COMPAT
  if (attrs.position !== undefined) w.u64be(6, attrs.position); // NFTA_RULE_POSITION
  if (attrs.userdata !== undefined) w.bytes(7, attrs.userdata, 0, 256); // NFTA_RULE_USERDATA
  if (attrs.id !== undefined) w.u32be(9, attrs.id); // NFTA_RULE_ID
  if (attrs.positionId !== undefined) w.u32be(10, attrs.positionId); // NFTA_RULE_POSITION_ID
  if (attrs.chainId !== undefined) w.u32be(11, attrs.chainId); // NFTA_RULE_CHAIN_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprListAttrs(r: Reader): ExprListAttrs {
  const attrs: ExprListAttrs = {
    elem: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.elem ??= []).push(decodeExprAttrs(r.nest())); break; // NFTA_LIST_ELEM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprListAttrs(w: Writer, attrs: ExprListAttrs): void {
  if (attrs.elem !== undefined) for (const item of attrs.elem) { w.nestStart(1); encodeExprAttrs(w, item); w.nestEnd(); } // NFTA_LIST_ELEM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprAttrs(r: Reader): ExprAttrs {
  const attrs = {
    name: undefined as string | undefined,
    data: undefined as ExprOps | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_EXPR_NAME
      case 2: dataAt = r.mark; break; // NFTA_EXPR_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (dataAt >= 0) {
    attrs.data = decodeExprOps(r.reopen(dataAt), attrs.name);
    if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  return attrs as ExprAttrs;
}

export function encodeExprAttrs(w: Writer, attrs: ExprAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name); // NFTA_EXPR_NAME
  if (attrs.data !== undefined) encodeExprOps(w, 2, attrs.name, attrs.data); // NFTA_EXPR_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeRuleCompatAttrs(r: Reader): RuleCompatAttrs {
  const attrs: RuleCompatAttrs = {
    proto: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.proto = r.u32be(); break; // NFTA_RULE_COMPAT_PROTO
      case 2: attrs.flags = r.u32be(); break; // NFTA_RULE_COMPAT_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeRuleCompatAttrs(w: Writer, attrs: RuleCompatAttrs): void {
  if (attrs.proto !== undefined) w.u32be(1, attrs.proto); // NFTA_RULE_COMPAT_PROTO
  if (attrs.flags !== undefined) w.u32be(2, attrs.flags); // NFTA_RULE_COMPAT_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetAttrs(r: Reader): SetAttrs {
  const attrs: SetAttrs = {
    table: undefined,
    name: undefined,
    flags: undefined,
    keyType: undefined,
    keyLen: undefined,
    dataType: undefined,
    dataLen: undefined,
    policy: undefined,
    desc: undefined,
    id: undefined,
    timeout: undefined,
    gcInterval: undefined,
    userdata: undefined,
    objType: undefined,
    handle: undefined,
    expr: undefined,
    expressions: undefined,
    type: undefined,
    count: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_SET_TABLE
      case 2: attrs.name = r.string(); break; // NFTA_SET_NAME
      case 3: attrs.flags = r.u32be(); break; // NFTA_SET_FLAGS
      case 4: attrs.keyType = r.u32be(); break; // NFTA_SET_KEY_TYPE
      case 5: attrs.keyLen = r.u32be(); break; // NFTA_SET_KEY_LEN
      case 6: attrs.dataType = r.u32be(); break; // NFTA_SET_DATA_TYPE
      case 7: attrs.dataLen = r.u32be(); break; // NFTA_SET_DATA_LEN
      case 8: attrs.policy = r.u32be(); break; // NFTA_SET_POLICY
      case 9: attrs.desc = decodeSetDescAttrs(r.nest()); break; // NFTA_SET_DESC
      case 10: attrs.id = r.u32be(); break; // NFTA_SET_ID
      case 11: attrs.timeout = r.u64be(); break; // NFTA_SET_TIMEOUT
      case 12: attrs.gcInterval = r.u32be(); break; // NFTA_SET_GC_INTERVAL
      case 13: attrs.userdata = r.bytes(); break; // NFTA_SET_USERDATA
      case 15: attrs.objType = r.u32be(); break; // NFTA_SET_OBJ_TYPE
      case 16: attrs.handle = r.u64be(); break; // NFTA_SET_HANDLE
      case 17: attrs.expr = decodeExprAttrs(r.nest()); break; // NFTA_SET_EXPR
      case 18: attrs.expressions = decodeExprListAttrs(r.nest()); break; // NFTA_SET_EXPRESSIONS
      case 19: attrs.type = r.string(); break; // NFTA_SET_TYPE
      case 20: attrs.count = r.u32be(); break; // NFTA_SET_COUNT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetAttrs(w: Writer, attrs: SetAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_SET_TABLE
  if (attrs.name !== undefined) w.string(2, attrs.name, 0, 255); // NFTA_SET_NAME
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_SET_FLAGS
  if (attrs.keyType !== undefined) w.u32be(4, attrs.keyType); // NFTA_SET_KEY_TYPE
  if (attrs.keyLen !== undefined) w.u32be(5, attrs.keyLen); // NFTA_SET_KEY_LEN
  if (attrs.dataType !== undefined) w.u32be(6, attrs.dataType); // NFTA_SET_DATA_TYPE
  if (attrs.dataLen !== undefined) w.u32be(7, attrs.dataLen); // NFTA_SET_DATA_LEN
  if (attrs.policy !== undefined) w.u32be(8, attrs.policy); // NFTA_SET_POLICY
  if (attrs.desc !== undefined) { w.nestStart(9); encodeSetDescAttrs(w, attrs.desc); w.nestEnd(); } // NFTA_SET_DESC
  if (attrs.id !== undefined) w.u32be(10, attrs.id); // NFTA_SET_ID
  if (attrs.timeout !== undefined) w.u64be(11, attrs.timeout); // NFTA_SET_TIMEOUT
  if (attrs.gcInterval !== undefined) w.u32be(12, attrs.gcInterval); // NFTA_SET_GC_INTERVAL
  if (attrs.userdata !== undefined) w.bytes(13, attrs.userdata, 0, 256); // NFTA_SET_USERDATA
  if (attrs.objType !== undefined) w.u32be(15, attrs.objType); // NFTA_SET_OBJ_TYPE
  if (attrs.handle !== undefined) w.u64be(16, attrs.handle); // NFTA_SET_HANDLE
  if (attrs.expr !== undefined) { w.nestStart(17); encodeExprAttrs(w, attrs.expr); w.nestEnd(); } // NFTA_SET_EXPR
  if (attrs.expressions !== undefined) { w.nestStart(18); encodeExprListAttrs(w, attrs.expressions); w.nestEnd(); } // NFTA_SET_EXPRESSIONS
  if (attrs.type !== undefined) w.string(19, attrs.type); // NFTA_SET_TYPE
  if (attrs.count !== undefined) w.u32be(20, attrs.count); // NFTA_SET_COUNT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetDescAttrs(r: Reader): SetDescAttrs {
  const attrs: SetDescAttrs = {
    size: undefined,
    concat: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.size = r.u32be(); break; // NFTA_SET_DESC_SIZE
      case 2: attrs.concat = decodeSetDescConcatAttrs(r.nest()); break; // NFTA_SET_DESC_CONCAT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetDescAttrs(w: Writer, attrs: SetDescAttrs): void {
  if (attrs.size !== undefined) w.u32be(1, attrs.size); // NFTA_SET_DESC_SIZE
  if (attrs.concat !== undefined) { w.nestStart(2); encodeSetDescConcatAttrs(w, attrs.concat); w.nestEnd(); } // NFTA_SET_DESC_CONCAT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetDescConcatAttrs(r: Reader): SetDescConcatAttrs {
  const attrs: SetDescConcatAttrs = {
    elem: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.elem ??= []).push(decodeSetFieldAttrs(r.nest())); break; // NFTA_LIST_ELEM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetDescConcatAttrs(w: Writer, attrs: SetDescConcatAttrs): void {
  if (attrs.elem !== undefined) for (const item of attrs.elem) { w.nestStart(1); encodeSetFieldAttrs(w, item); w.nestEnd(); } // NFTA_LIST_ELEM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetFieldAttrs(r: Reader): SetFieldAttrs {
  const attrs: SetFieldAttrs = {
    len: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.len = r.u32be(); break; // NFTA_SET_FIELD_LEN
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetFieldAttrs(w: Writer, attrs: SetFieldAttrs): void {
  if (attrs.len !== undefined) w.u32be(1, attrs.len); // NFTA_SET_FIELD_LEN
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetelemAttrs(r: Reader): SetelemAttrs {
  const attrs: SetelemAttrs = {
    key: undefined,
    data: undefined,
    flags: undefined,
    timeout: undefined,
    expiration: undefined,
    userdata: undefined,
    expr: undefined,
    objref: undefined,
    keyEnd: undefined,
    expressions: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.key = decodeDataAttrs(r.nest()); break; // NFTA_SET_ELEM_KEY
      case 2: attrs.data = decodeDataAttrs(r.nest()); break; // NFTA_SET_ELEM_DATA
      case 3: attrs.flags = r.u32be(); break; // NFTA_SET_ELEM_FLAGS
      case 4: attrs.timeout = r.u64be(); break; // NFTA_SET_ELEM_TIMEOUT
      case 5: attrs.expiration = r.u64be(); break; // NFTA_SET_ELEM_EXPIRATION
      case 6: attrs.userdata = r.bytes(); break; // NFTA_SET_ELEM_USERDATA
      case 7: attrs.expr = decodeExprAttrs(r.nest()); break; // NFTA_SET_ELEM_EXPR
      case 9: attrs.objref = r.string(); break; // NFTA_SET_ELEM_OBJREF
      case 10: attrs.keyEnd = decodeDataAttrs(r.nest()); break; // NFTA_SET_ELEM_KEY_END
      case 11: attrs.expressions = decodeExprListAttrs(r.nest()); break; // NFTA_SET_ELEM_EXPRESSIONS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetelemAttrs(w: Writer, attrs: SetelemAttrs): void {
  if (attrs.key !== undefined) { w.nestStart(1); encodeDataAttrs(w, attrs.key); w.nestEnd(); } // NFTA_SET_ELEM_KEY
  if (attrs.data !== undefined) { w.nestStart(2); encodeDataAttrs(w, attrs.data); w.nestEnd(); } // NFTA_SET_ELEM_DATA
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_SET_ELEM_FLAGS
  if (attrs.timeout !== undefined) w.u64be(4, attrs.timeout); // NFTA_SET_ELEM_TIMEOUT
  if (attrs.expiration !== undefined) w.u64be(5, attrs.expiration); // NFTA_SET_ELEM_EXPIRATION
  if (attrs.userdata !== undefined) w.bytes(6, attrs.userdata, 0, 256); // NFTA_SET_ELEM_USERDATA
  if (attrs.expr !== undefined) { w.nestStart(7); encodeExprAttrs(w, attrs.expr); w.nestEnd(); } // NFTA_SET_ELEM_EXPR
  if (attrs.objref !== undefined) w.string(9, attrs.objref); // NFTA_SET_ELEM_OBJREF
  if (attrs.keyEnd !== undefined) { w.nestStart(10); encodeDataAttrs(w, attrs.keyEnd); w.nestEnd(); } // NFTA_SET_ELEM_KEY_END
  if (attrs.expressions !== undefined) { w.nestStart(11); encodeExprListAttrs(w, attrs.expressions); w.nestEnd(); } // NFTA_SET_ELEM_EXPRESSIONS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetelemListElemAttrs(r: Reader): SetelemListElemAttrs {
  const attrs: SetelemListElemAttrs = {
    elem: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: (attrs.elem ??= []).push(decodeSetelemAttrs(r.nest())); break; // NFTA_LIST_ELEM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetelemListElemAttrs(w: Writer, attrs: SetelemListElemAttrs): void {
  if (attrs.elem !== undefined) for (const item of attrs.elem) { w.nestStart(1); encodeSetelemAttrs(w, item); w.nestEnd(); } // NFTA_LIST_ELEM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeSetelemListAttrs(r: Reader): SetelemListAttrs {
  const attrs: SetelemListAttrs = {
    table: undefined,
    set: undefined,
    elements: undefined,
    setId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_SET_ELEM_LIST_TABLE
      case 2: attrs.set = r.string(); break; // NFTA_SET_ELEM_LIST_SET
      case 3: attrs.elements = decodeSetelemListElemAttrs(r.nest()); break; // NFTA_SET_ELEM_LIST_ELEMENTS
      case 4: attrs.setId = r.u32be(); break; // NFTA_SET_ELEM_LIST_SET_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeSetelemListAttrs(w: Writer, attrs: SetelemListAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_SET_ELEM_LIST_TABLE
  if (attrs.set !== undefined) w.string(2, attrs.set, 0, 255); // NFTA_SET_ELEM_LIST_SET
  if (attrs.elements !== undefined) { w.nestStart(3); encodeSetelemListElemAttrs(w, attrs.elements); w.nestEnd(); } // NFTA_SET_ELEM_LIST_ELEMENTS
  if (attrs.setId !== undefined) w.u32be(4, attrs.setId); // NFTA_SET_ELEM_LIST_SET_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeDataAttrs(r: Reader): DataAttrs {
  const attrs: DataAttrs = {
    value: undefined,
    verdict: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.value = r.bytes(); break; // NFTA_DATA_VALUE
      case 2: attrs.verdict = decodeVerdictAttrs(r.nest()); break; // NFTA_DATA_VERDICT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeDataAttrs(w: Writer, attrs: DataAttrs): void {
  if (attrs.value !== undefined) w.bytes(1, attrs.value, 0, 64); // NFTA_DATA_VALUE
  if (attrs.verdict !== undefined) { w.nestStart(2); encodeVerdictAttrs(w, attrs.verdict); w.nestEnd(); } // NFTA_DATA_VERDICT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeVerdictAttrs(r: Reader): VerdictAttrs {
  const attrs: VerdictAttrs = {
    code: undefined,
    chain: undefined,
    chainId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.code = r.u32be(); break; // NFTA_VERDICT_CODE
      case 2: attrs.chain = r.string(); break; // NFTA_VERDICT_CHAIN
      case 3: attrs.chainId = r.u32be(); break; // NFTA_VERDICT_CHAIN_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeVerdictAttrs(w: Writer, attrs: VerdictAttrs): void {
  if (attrs.code !== undefined) w.u32be(1, attrs.code); // NFTA_VERDICT_CODE
  if (attrs.chain !== undefined) w.string(2, attrs.chain, 0, 255); // NFTA_VERDICT_CHAIN
  if (attrs.chainId !== undefined) w.u32be(3, attrs.chainId); // NFTA_VERDICT_CHAIN_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeGenAttrs(r: Reader): GenAttrs {
  const attrs: GenAttrs = {
    id: undefined,
    procPid: undefined,
    procName: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32be(); break; // NFTA_GEN_ID
      case 2: attrs.procPid = r.u32be(); break; // NFTA_GEN_PROC_PID
      case 3: attrs.procName = r.string(); break; // NFTA_GEN_PROC_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeGenAttrs(w: Writer, attrs: GenAttrs): void {
  if (attrs.id !== undefined) w.u32be(1, attrs.id); // NFTA_GEN_ID
  if (attrs.procPid !== undefined) w.u32be(2, attrs.procPid); // NFTA_GEN_PROC_PID
  if (attrs.procName !== undefined) w.string(3, attrs.procName); // NFTA_GEN_PROC_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjAttrs(r: Reader): ObjAttrs {
  const attrs = {
    table: undefined as string | undefined,
    name: undefined as string | undefined,
    type: undefined as number | undefined,
    data: undefined as ObjData | undefined,
    use: undefined as number | undefined,
    handle: undefined as bigint | undefined,
    userdata: undefined as Uint8Array | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_OBJ_TABLE
      case 2: attrs.name = r.string(); break; // NFTA_OBJ_NAME
      case 3: attrs.type = r.u32be(); break; // NFTA_OBJ_TYPE
      case 4: dataAt = r.mark; break; // NFTA_OBJ_DATA
      case 5: attrs.use = r.u32be(); break; // NFTA_OBJ_USE
      case 6: attrs.handle = r.u64be(); break; // NFTA_OBJ_HANDLE
      case 8: attrs.userdata = r.bytes(); break; // NFTA_OBJ_USERDATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (dataAt >= 0) {
    attrs.data = decodeObjData(r.reopen(dataAt), attrs.type);
    if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  return attrs as ObjAttrs;
}

export function encodeObjAttrs(w: Writer, attrs: ObjAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_OBJ_TABLE
  if (attrs.name !== undefined) w.string(2, attrs.name, 0, 255); // NFTA_OBJ_NAME
  if (attrs.type !== undefined) w.u32be(3, attrs.type); // NFTA_OBJ_TYPE
  if (attrs.data !== undefined) encodeObjData(w, 4, attrs.type, attrs.data); // NFTA_OBJ_DATA
  if (attrs.use !== undefined) w.u32be(5, attrs.use); // NFTA_OBJ_USE
  if (attrs.handle !== undefined) w.u64be(6, attrs.handle); // NFTA_OBJ_HANDLE
  if (attrs.userdata !== undefined) w.bytes(8, attrs.userdata, 0, 256); // NFTA_OBJ_USERDATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFlowtableAttrs(r: Reader): FlowtableAttrs {
  const attrs: FlowtableAttrs = {
    table: undefined,
    name: undefined,
    hook: undefined,
    use: undefined,
    handle: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_FLOWTABLE_TABLE
      case 2: attrs.name = r.string(); break; // NFTA_FLOWTABLE_NAME
      case 3: attrs.hook = decodeFlowtableHookAttrs(r.nest()); break; // NFTA_FLOWTABLE_HOOK
      case 4: attrs.use = r.u32be(); break; // NFTA_FLOWTABLE_USE
      case 5: attrs.handle = r.u64be(); break; // NFTA_FLOWTABLE_HANDLE
      case 7: attrs.flags = r.u32be(); break; // NFTA_FLOWTABLE_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFlowtableAttrs(w: Writer, attrs: FlowtableAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_FLOWTABLE_TABLE
  if (attrs.name !== undefined) w.string(2, attrs.name, 0, 255); // NFTA_FLOWTABLE_NAME
  if (attrs.hook !== undefined) { w.nestStart(3); encodeFlowtableHookAttrs(w, attrs.hook); w.nestEnd(); } // NFTA_FLOWTABLE_HOOK
  if (attrs.use !== undefined) w.u32be(4, attrs.use); // NFTA_FLOWTABLE_USE
  if (attrs.handle !== undefined) w.u64be(5, attrs.handle); // NFTA_FLOWTABLE_HANDLE
  if (attrs.flags !== undefined) w.u32be(7, attrs.flags); // NFTA_FLOWTABLE_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeFlowtableHookAttrs(r: Reader): FlowtableHookAttrs {
  const attrs: FlowtableHookAttrs = {
    num: undefined,
    priority: undefined,
    devs: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.num = r.u32be(); break; // NFTA_FLOWTABLE_HOOK_NUM
      case 2: attrs.priority = r.s32be(); break; // NFTA_FLOWTABLE_HOOK_PRIORITY
      case 3: attrs.devs = decodeHookDevAttrs(r.nest()); break; // NFTA_FLOWTABLE_HOOK_DEVS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeFlowtableHookAttrs(w: Writer, attrs: FlowtableHookAttrs): void {
  if (attrs.num !== undefined) w.u32be(1, attrs.num); // NFTA_FLOWTABLE_HOOK_NUM
  if (attrs.priority !== undefined) w.s32be(2, attrs.priority); // NFTA_FLOWTABLE_HOOK_PRIORITY
  if (attrs.devs !== undefined) { w.nestStart(3); encodeHookDevAttrs(w, attrs.devs); w.nestEnd(); } // NFTA_FLOWTABLE_HOOK_DEVS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTraceAttrs(r: Reader): TraceAttrs {
  const attrs: TraceAttrs = {
    table: undefined,
    chain: undefined,
    ruleHandle: undefined,
    type: undefined,
    verdict: undefined,
    id: undefined,
    llHeader: undefined,
    networkHeader: undefined,
    transportHeader: undefined,
    iif: undefined,
    iiftype: undefined,
    oif: undefined,
    oiftype: undefined,
    mark: undefined,
    nfproto: undefined,
    policy: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.table = r.string(); break; // NFTA_TRACE_TABLE
      case 2: attrs.chain = r.string(); break; // NFTA_TRACE_CHAIN
      case 3: attrs.ruleHandle = r.u64be(); break; // NFTA_TRACE_RULE_HANDLE
      case 4: attrs.type = r.u32be(); break; // NFTA_TRACE_TYPE
      case 5: attrs.verdict = decodeVerdictAttrs(r.nest()); break; // NFTA_TRACE_VERDICT
      case 6: attrs.id = r.u32be(); break; // NFTA_TRACE_ID
      case 7: attrs.llHeader = r.bytes(); break; // NFTA_TRACE_LL_HEADER
      case 8: attrs.networkHeader = r.bytes(); break; // NFTA_TRACE_NETWORK_HEADER
      case 9: attrs.transportHeader = r.bytes(); break; // NFTA_TRACE_TRANSPORT_HEADER
      case 10: attrs.iif = r.u32be(); break; // NFTA_TRACE_IIF
      case 11: attrs.iiftype = r.u16be(); break; // NFTA_TRACE_IIFTYPE
      case 12: attrs.oif = r.u32be(); break; // NFTA_TRACE_OIF
      case 13: attrs.oiftype = r.u16be(); break; // NFTA_TRACE_OIFTYPE
      case 14: attrs.mark = r.u32be(); break; // NFTA_TRACE_MARK
      case 15: attrs.nfproto = r.u32be(); break; // NFTA_TRACE_NFPROTO
      case 16: attrs.policy = r.u32be(); break; // NFTA_TRACE_POLICY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTraceAttrs(w: Writer, attrs: TraceAttrs): void {
  if (attrs.table !== undefined) w.string(1, attrs.table, 0, 255); // NFTA_TRACE_TABLE
  if (attrs.chain !== undefined) w.string(2, attrs.chain, 0, 255); // NFTA_TRACE_CHAIN
  if (attrs.ruleHandle !== undefined) w.u64be(3, attrs.ruleHandle); // NFTA_TRACE_RULE_HANDLE
  if (attrs.type !== undefined) w.u32be(4, attrs.type); // NFTA_TRACE_TYPE
  if (attrs.verdict !== undefined) { w.nestStart(5); encodeVerdictAttrs(w, attrs.verdict); w.nestEnd(); } // NFTA_TRACE_VERDICT
  if (attrs.id !== undefined) w.u32be(6, attrs.id); // NFTA_TRACE_ID
  if (attrs.llHeader !== undefined) w.bytes(7, attrs.llHeader); // NFTA_TRACE_LL_HEADER
  if (attrs.networkHeader !== undefined) w.bytes(8, attrs.networkHeader); // NFTA_TRACE_NETWORK_HEADER
  if (attrs.transportHeader !== undefined) w.bytes(9, attrs.transportHeader); // NFTA_TRACE_TRANSPORT_HEADER
  if (attrs.iif !== undefined) w.u32be(10, attrs.iif); // NFTA_TRACE_IIF
  if (attrs.iiftype !== undefined) w.u16be(11, attrs.iiftype); // NFTA_TRACE_IIFTYPE
  if (attrs.oif !== undefined) w.u32be(12, attrs.oif); // NFTA_TRACE_OIF
  if (attrs.oiftype !== undefined) w.u16be(13, attrs.oiftype); // NFTA_TRACE_OIFTYPE
  if (attrs.mark !== undefined) w.u32be(14, attrs.mark); // NFTA_TRACE_MARK
  if (attrs.nfproto !== undefined) w.u32be(15, attrs.nfproto); // NFTA_TRACE_NFPROTO
  if (attrs.policy !== undefined) w.u32be(16, attrs.policy); // NFTA_TRACE_POLICY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprImmediateAttrs(r: Reader): ExprImmediateAttrs {
  const attrs: ExprImmediateAttrs = {
    dreg: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_IMMEDIATE_DREG
      case 2: attrs.data = decodeDataAttrs(r.nest()); break; // NFTA_IMMEDIATE_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprImmediateAttrs(w: Writer, attrs: ExprImmediateAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_IMMEDIATE_DREG
  if (attrs.data !== undefined) { w.nestStart(2); encodeDataAttrs(w, attrs.data); w.nestEnd(); } // NFTA_IMMEDIATE_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprBitwiseAttrs(r: Reader): ExprBitwiseAttrs {
  const attrs: ExprBitwiseAttrs = {
    sreg: undefined,
    dreg: undefined,
    len: undefined,
    mask: undefined,
    xor: undefined,
    op: undefined,
    data: undefined,
    sreg2: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sreg = r.u32be(); break; // NFTA_BITWISE_SREG
      case 2: attrs.dreg = r.u32be(); break; // NFTA_BITWISE_DREG
      case 3: attrs.len = r.u32be(); break; // NFTA_BITWISE_LEN
      case 4: attrs.mask = decodeDataAttrs(r.nest()); break; // NFTA_BITWISE_MASK
      case 5: attrs.xor = decodeDataAttrs(r.nest()); break; // NFTA_BITWISE_XOR
      case 6: attrs.op = r.u32be(); break; // NFTA_BITWISE_OP
      case 7: attrs.data = decodeDataAttrs(r.nest()); break; // NFTA_BITWISE_DATA
      case 8: attrs.sreg2 = r.u32be(); break; // NFTA_BITWISE_SREG2
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprBitwiseAttrs(w: Writer, attrs: ExprBitwiseAttrs): void {
  if (attrs.sreg !== undefined) w.u32be(1, attrs.sreg); // NFTA_BITWISE_SREG
  if (attrs.dreg !== undefined) w.u32be(2, attrs.dreg); // NFTA_BITWISE_DREG
  if (attrs.len !== undefined) w.u32be(3, attrs.len); // NFTA_BITWISE_LEN
  if (attrs.mask !== undefined) { w.nestStart(4); encodeDataAttrs(w, attrs.mask); w.nestEnd(); } // NFTA_BITWISE_MASK
  if (attrs.xor !== undefined) { w.nestStart(5); encodeDataAttrs(w, attrs.xor); w.nestEnd(); } // NFTA_BITWISE_XOR
  if (attrs.op !== undefined) w.u32be(6, attrs.op); // NFTA_BITWISE_OP
  if (attrs.data !== undefined) { w.nestStart(7); encodeDataAttrs(w, attrs.data); w.nestEnd(); } // NFTA_BITWISE_DATA
  if (attrs.sreg2 !== undefined) w.u32be(8, attrs.sreg2); // NFTA_BITWISE_SREG2
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprByteorderAttrs(r: Reader): ExprByteorderAttrs {
  const attrs: ExprByteorderAttrs = {
    sreg: undefined,
    dreg: undefined,
    op: undefined,
    len: undefined,
    size: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sreg = r.u32be(); break; // NFTA_BYTEORDER_SREG
      case 2: attrs.dreg = r.u32be(); break; // NFTA_BYTEORDER_DREG
      case 3: attrs.op = r.u32be(); break; // NFTA_BYTEORDER_OP
      case 4: attrs.len = r.u32be(); break; // NFTA_BYTEORDER_LEN
      case 5: attrs.size = r.u32be(); break; // NFTA_BYTEORDER_SIZE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprByteorderAttrs(w: Writer, attrs: ExprByteorderAttrs): void {
  if (attrs.sreg !== undefined) w.u32be(1, attrs.sreg); // NFTA_BYTEORDER_SREG
  if (attrs.dreg !== undefined) w.u32be(2, attrs.dreg); // NFTA_BYTEORDER_DREG
  if (attrs.op !== undefined) w.u32be(3, attrs.op); // NFTA_BYTEORDER_OP
  if (attrs.len !== undefined) w.u32be(4, attrs.len); // NFTA_BYTEORDER_LEN
  if (attrs.size !== undefined) w.u32be(5, attrs.size); // NFTA_BYTEORDER_SIZE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprCmpAttrs(r: Reader): ExprCmpAttrs {
  const attrs: ExprCmpAttrs = {
    sreg: undefined,
    op: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sreg = r.u32be(); break; // NFTA_CMP_SREG
      case 2: attrs.op = r.u32be(); break; // NFTA_CMP_OP
      case 3: attrs.data = decodeDataAttrs(r.nest()); break; // NFTA_CMP_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprCmpAttrs(w: Writer, attrs: ExprCmpAttrs): void {
  if (attrs.sreg !== undefined) w.u32be(1, attrs.sreg); // NFTA_CMP_SREG
  if (attrs.op !== undefined) w.u32be(2, attrs.op); // NFTA_CMP_OP
  if (attrs.data !== undefined) { w.nestStart(3); encodeDataAttrs(w, attrs.data); w.nestEnd(); } // NFTA_CMP_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprRangeAttrs(r: Reader): ExprRangeAttrs {
  const attrs: ExprRangeAttrs = {
    sreg: undefined,
    op: undefined,
    fromData: undefined,
    toData: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sreg = r.u32be(); break; // NFTA_RANGE_SREG
      case 2: attrs.op = r.u32be(); break; // NFTA_RANGE_OP
      case 3: attrs.fromData = decodeDataAttrs(r.nest()); break; // NFTA_RANGE_FROM_DATA
      case 4: attrs.toData = decodeDataAttrs(r.nest()); break; // NFTA_RANGE_TO_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprRangeAttrs(w: Writer, attrs: ExprRangeAttrs): void {
  if (attrs.sreg !== undefined) w.u32be(1, attrs.sreg); // NFTA_RANGE_SREG
  if (attrs.op !== undefined) w.u32be(2, attrs.op); // NFTA_RANGE_OP
  if (attrs.fromData !== undefined) { w.nestStart(3); encodeDataAttrs(w, attrs.fromData); w.nestEnd(); } // NFTA_RANGE_FROM_DATA
  if (attrs.toData !== undefined) { w.nestStart(4); encodeDataAttrs(w, attrs.toData); w.nestEnd(); } // NFTA_RANGE_TO_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprLookupAttrs(r: Reader): ExprLookupAttrs {
  const attrs: ExprLookupAttrs = {
    set: undefined,
    sreg: undefined,
    dreg: undefined,
    setId: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.set = r.string(); break; // NFTA_LOOKUP_SET
      case 2: attrs.sreg = r.u32be(); break; // NFTA_LOOKUP_SREG
      case 3: attrs.dreg = r.u32be(); break; // NFTA_LOOKUP_DREG
      case 4: attrs.setId = r.u32be(); break; // NFTA_LOOKUP_SET_ID
      case 5: attrs.flags = r.u32be(); break; // NFTA_LOOKUP_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprLookupAttrs(w: Writer, attrs: ExprLookupAttrs): void {
  if (attrs.set !== undefined) w.string(1, attrs.set, 0, 255); // NFTA_LOOKUP_SET
  if (attrs.sreg !== undefined) w.u32be(2, attrs.sreg); // NFTA_LOOKUP_SREG
  if (attrs.dreg !== undefined) w.u32be(3, attrs.dreg); // NFTA_LOOKUP_DREG
  if (attrs.setId !== undefined) w.u32be(4, attrs.setId); // NFTA_LOOKUP_SET_ID
  if (attrs.flags !== undefined) w.u32be(5, attrs.flags); // NFTA_LOOKUP_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprDynsetAttrs(r: Reader): ExprDynsetAttrs {
  const attrs: ExprDynsetAttrs = {
    setName: undefined,
    setId: undefined,
    op: undefined,
    sregKey: undefined,
    sregData: undefined,
    timeout: undefined,
    expr: undefined,
    flags: undefined,
    expressions: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.setName = r.string(); break; // NFTA_DYNSET_SET_NAME
      case 2: attrs.setId = r.u32be(); break; // NFTA_DYNSET_SET_ID
      case 3: attrs.op = r.u32be(); break; // NFTA_DYNSET_OP
      case 4: attrs.sregKey = r.u32be(); break; // NFTA_DYNSET_SREG_KEY
      case 5: attrs.sregData = r.u32be(); break; // NFTA_DYNSET_SREG_DATA
      case 6: attrs.timeout = r.u64be(); break; // NFTA_DYNSET_TIMEOUT
      case 7: attrs.expr = decodeExprAttrs(r.nest()); break; // NFTA_DYNSET_EXPR
      case 9: attrs.flags = r.u32be(); break; // NFTA_DYNSET_FLAGS
      case 10: attrs.expressions = decodeExprListAttrs(r.nest()); break; // NFTA_DYNSET_EXPRESSIONS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprDynsetAttrs(w: Writer, attrs: ExprDynsetAttrs): void {
  if (attrs.setName !== undefined) w.string(1, attrs.setName, 0, 255); // NFTA_DYNSET_SET_NAME
  if (attrs.setId !== undefined) w.u32be(2, attrs.setId); // NFTA_DYNSET_SET_ID
  if (attrs.op !== undefined) w.u32be(3, attrs.op); // NFTA_DYNSET_OP
  if (attrs.sregKey !== undefined) w.u32be(4, attrs.sregKey); // NFTA_DYNSET_SREG_KEY
  if (attrs.sregData !== undefined) w.u32be(5, attrs.sregData); // NFTA_DYNSET_SREG_DATA
  if (attrs.timeout !== undefined) w.u64be(6, attrs.timeout); // NFTA_DYNSET_TIMEOUT
  if (attrs.expr !== undefined) { w.nestStart(7); encodeExprAttrs(w, attrs.expr); w.nestEnd(); } // NFTA_DYNSET_EXPR
  if (attrs.flags !== undefined) w.u32be(9, attrs.flags); // NFTA_DYNSET_FLAGS
  if (attrs.expressions !== undefined) { w.nestStart(10); encodeExprListAttrs(w, attrs.expressions); w.nestEnd(); } // NFTA_DYNSET_EXPRESSIONS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprPayloadAttrs(r: Reader): ExprPayloadAttrs {
  const attrs: ExprPayloadAttrs = {
    dreg: undefined,
    base: undefined,
    offset: undefined,
    len: undefined,
    sreg: undefined,
    csumType: undefined,
    csumOffset: undefined,
    csumFlags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_PAYLOAD_DREG
      case 2: attrs.base = r.u32be(); break; // NFTA_PAYLOAD_BASE
      case 3: attrs.offset = r.u32be(); break; // NFTA_PAYLOAD_OFFSET
      case 4: attrs.len = r.u32be(); break; // NFTA_PAYLOAD_LEN
      case 5: attrs.sreg = r.u32be(); break; // NFTA_PAYLOAD_SREG
      case 6: attrs.csumType = r.u32be(); break; // NFTA_PAYLOAD_CSUM_TYPE
      case 7: attrs.csumOffset = r.u32be(); break; // NFTA_PAYLOAD_CSUM_OFFSET
      case 8: attrs.csumFlags = r.u32be(); break; // NFTA_PAYLOAD_CSUM_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprPayloadAttrs(w: Writer, attrs: ExprPayloadAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_PAYLOAD_DREG
  if (attrs.base !== undefined) w.u32be(2, attrs.base); // NFTA_PAYLOAD_BASE
  if (attrs.offset !== undefined) w.u32be(3, attrs.offset); // NFTA_PAYLOAD_OFFSET
  if (attrs.len !== undefined) w.u32be(4, attrs.len); // NFTA_PAYLOAD_LEN
  if (attrs.sreg !== undefined) w.u32be(5, attrs.sreg); // NFTA_PAYLOAD_SREG
  if (attrs.csumType !== undefined) w.u32be(6, attrs.csumType); // NFTA_PAYLOAD_CSUM_TYPE
  if (attrs.csumOffset !== undefined) w.u32be(7, attrs.csumOffset); // NFTA_PAYLOAD_CSUM_OFFSET
  if (attrs.csumFlags !== undefined) w.u32be(8, attrs.csumFlags); // NFTA_PAYLOAD_CSUM_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprExthdrAttrs(r: Reader): ExprExthdrAttrs {
  const attrs: ExprExthdrAttrs = {
    dreg: undefined,
    type: undefined,
    offset: undefined,
    len: undefined,
    flags: undefined,
    op: undefined,
    sreg: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_EXTHDR_DREG
      case 2: attrs.type = r.u8(); break; // NFTA_EXTHDR_TYPE
      case 3: attrs.offset = r.u32be(); break; // NFTA_EXTHDR_OFFSET
      case 4: attrs.len = r.u32be(); break; // NFTA_EXTHDR_LEN
      case 5: attrs.flags = r.u32be(); break; // NFTA_EXTHDR_FLAGS
      case 6: attrs.op = r.u32be(); break; // NFTA_EXTHDR_OP
      case 7: attrs.sreg = r.u32be(); break; // NFTA_EXTHDR_SREG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprExthdrAttrs(w: Writer, attrs: ExprExthdrAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_EXTHDR_DREG
  if (attrs.type !== undefined) w.u8(2, attrs.type); // NFTA_EXTHDR_TYPE
  if (attrs.offset !== undefined) w.u32be(3, attrs.offset); // NFTA_EXTHDR_OFFSET
  if (attrs.len !== undefined) w.u32be(4, attrs.len); // NFTA_EXTHDR_LEN
  if (attrs.flags !== undefined) w.u32be(5, attrs.flags); // NFTA_EXTHDR_FLAGS
  if (attrs.op !== undefined) w.u32be(6, attrs.op); // NFTA_EXTHDR_OP
  if (attrs.sreg !== undefined) w.u32be(7, attrs.sreg); // NFTA_EXTHDR_SREG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprMetaAttrs(r: Reader): ExprMetaAttrs {
  const attrs: ExprMetaAttrs = {
    dreg: undefined,
    key: undefined,
    sreg: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_META_DREG
      case 2: attrs.key = r.u32be(); break; // NFTA_META_KEY
      case 3: attrs.sreg = r.u32be(); break; // NFTA_META_SREG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprMetaAttrs(w: Writer, attrs: ExprMetaAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_META_DREG
  if (attrs.key !== undefined) w.u32be(2, attrs.key); // NFTA_META_KEY
  if (attrs.sreg !== undefined) w.u32be(3, attrs.sreg); // NFTA_META_SREG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprRtAttrs(r: Reader): ExprRtAttrs {
  const attrs: ExprRtAttrs = {
    dreg: undefined,
    key: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_RT_DREG
      case 2: attrs.key = r.u32be(); break; // NFTA_RT_KEY
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprRtAttrs(w: Writer, attrs: ExprRtAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_RT_DREG
  if (attrs.key !== undefined) w.u32be(2, attrs.key); // NFTA_RT_KEY
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprSocketAttrs(r: Reader): ExprSocketAttrs {
  const attrs: ExprSocketAttrs = {
    key: undefined,
    dreg: undefined,
    level: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.key = r.u32be(); break; // NFTA_SOCKET_KEY
      case 2: attrs.dreg = r.u32be(); break; // NFTA_SOCKET_DREG
      case 3: attrs.level = r.u32be(); break; // NFTA_SOCKET_LEVEL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprSocketAttrs(w: Writer, attrs: ExprSocketAttrs): void {
  if (attrs.key !== undefined) w.u32be(1, attrs.key); // NFTA_SOCKET_KEY
  if (attrs.dreg !== undefined) w.u32be(2, attrs.dreg); // NFTA_SOCKET_DREG
  if (attrs.level !== undefined) w.u32be(3, attrs.level); // NFTA_SOCKET_LEVEL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprCtAttrs(r: Reader): ExprCtAttrs {
  const attrs: ExprCtAttrs = {
    dreg: undefined,
    key: undefined,
    direction: undefined,
    sreg: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_CT_DREG
      case 2: attrs.key = r.u32be(); break; // NFTA_CT_KEY
      case 3: attrs.direction = r.u8(); break; // NFTA_CT_DIRECTION
      case 4: attrs.sreg = r.u32be(); break; // NFTA_CT_SREG
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprCtAttrs(w: Writer, attrs: ExprCtAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_CT_DREG
  if (attrs.key !== undefined) w.u32be(2, attrs.key); // NFTA_CT_KEY
  if (attrs.direction !== undefined) w.u8(3, attrs.direction); // NFTA_CT_DIRECTION
  if (attrs.sreg !== undefined) w.u32be(4, attrs.sreg); // NFTA_CT_SREG
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprFlowOffloadAttrs(r: Reader): ExprFlowOffloadAttrs {
  const attrs: ExprFlowOffloadAttrs = {
    name: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_FLOW_TABLE_NAME
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprFlowOffloadAttrs(w: Writer, attrs: ExprFlowOffloadAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name, 0, 255); // NFTA_FLOW_TABLE_NAME
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprLimitAttrs(r: Reader): ExprLimitAttrs {
  const attrs: ExprLimitAttrs = {
    rate: undefined,
    unit: undefined,
    burst: undefined,
    type: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.rate = r.u64be(); break; // NFTA_LIMIT_RATE
      case 2: attrs.unit = r.u64be(); break; // NFTA_LIMIT_UNIT
      case 3: attrs.burst = r.u32be(); break; // NFTA_LIMIT_BURST
      case 4: attrs.type = r.u32be(); break; // NFTA_LIMIT_TYPE
      case 5: attrs.flags = r.u32be(); break; // NFTA_LIMIT_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprLimitAttrs(w: Writer, attrs: ExprLimitAttrs): void {
  if (attrs.rate !== undefined) w.u64be(1, attrs.rate); // NFTA_LIMIT_RATE
  if (attrs.unit !== undefined) w.u64be(2, attrs.unit); // NFTA_LIMIT_UNIT
  if (attrs.burst !== undefined) w.u32be(3, attrs.burst); // NFTA_LIMIT_BURST
  if (attrs.type !== undefined) w.u32be(4, attrs.type); // NFTA_LIMIT_TYPE
  if (attrs.flags !== undefined) w.u32be(5, attrs.flags); // NFTA_LIMIT_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprConnlimitAttrs(r: Reader): ExprConnlimitAttrs {
  const attrs: ExprConnlimitAttrs = {
    count: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.count = r.u32be(); break; // NFTA_CONNLIMIT_COUNT
      case 2: attrs.flags = r.u32be(); break; // NFTA_CONNLIMIT_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprConnlimitAttrs(w: Writer, attrs: ExprConnlimitAttrs): void {
  if (attrs.count !== undefined) w.u32be(1, attrs.count); // NFTA_CONNLIMIT_COUNT
  if (attrs.flags !== undefined) w.u32be(2, attrs.flags); // NFTA_CONNLIMIT_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprLastAttrs(r: Reader): ExprLastAttrs {
  const attrs: ExprLastAttrs = {
    set: undefined,
    msecs: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.set = r.u32be(); break; // NFTA_LAST_SET
      case 2: attrs.msecs = r.u64be(); break; // NFTA_LAST_MSECS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprLastAttrs(w: Writer, attrs: ExprLastAttrs): void {
  if (attrs.set !== undefined) w.u32be(1, attrs.set); // NFTA_LAST_SET
  if (attrs.msecs !== undefined) w.u64be(2, attrs.msecs); // NFTA_LAST_MSECS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprLogAttrs(r: Reader): ExprLogAttrs {
  const attrs: ExprLogAttrs = {
    group: undefined,
    prefix: undefined,
    snaplen: undefined,
    qthreshold: undefined,
    level: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.group = r.u16be(); break; // NFTA_LOG_GROUP
      case 2: attrs.prefix = r.string(); break; // NFTA_LOG_PREFIX
      case 3: attrs.snaplen = r.u32be(); break; // NFTA_LOG_SNAPLEN
      case 4: attrs.qthreshold = r.u16be(); break; // NFTA_LOG_QTHRESHOLD
      case 5: attrs.level = r.u32be(); break; // NFTA_LOG_LEVEL
      case 6: attrs.flags = r.u32be(); break; // NFTA_LOG_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprLogAttrs(w: Writer, attrs: ExprLogAttrs): void {
  if (attrs.group !== undefined) w.u16be(1, attrs.group); // NFTA_LOG_GROUP
  if (attrs.prefix !== undefined) w.string(2, attrs.prefix); // NFTA_LOG_PREFIX
  if (attrs.snaplen !== undefined) w.u32be(3, attrs.snaplen); // NFTA_LOG_SNAPLEN
  if (attrs.qthreshold !== undefined) w.u16be(4, attrs.qthreshold); // NFTA_LOG_QTHRESHOLD
  if (attrs.level !== undefined) w.u32be(5, attrs.level); // NFTA_LOG_LEVEL
  if (attrs.flags !== undefined) w.u32be(6, attrs.flags); // NFTA_LOG_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprQueueAttrs(r: Reader): ExprQueueAttrs {
  const attrs: ExprQueueAttrs = {
    num: undefined,
    total: undefined,
    flags: undefined,
    sregQnum: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.num = r.u16be(); break; // NFTA_QUEUE_NUM
      case 2: attrs.total = r.u16be(); break; // NFTA_QUEUE_TOTAL
      case 3: attrs.flags = r.u16be(); break; // NFTA_QUEUE_FLAGS
      case 4: attrs.sregQnum = r.u32be(); break; // NFTA_QUEUE_SREG_QNUM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprQueueAttrs(w: Writer, attrs: ExprQueueAttrs): void {
  if (attrs.num !== undefined) w.u16be(1, attrs.num); // NFTA_QUEUE_NUM
  if (attrs.total !== undefined) w.u16be(2, attrs.total); // NFTA_QUEUE_TOTAL
  if (attrs.flags !== undefined) w.u16be(3, attrs.flags); // NFTA_QUEUE_FLAGS
  if (attrs.sregQnum !== undefined) w.u32be(4, attrs.sregQnum); // NFTA_QUEUE_SREG_QNUM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeQuotaAttrs(r: Reader): QuotaAttrs {
  const attrs: QuotaAttrs = {
    bytes: undefined,
    flags: undefined,
    consumed: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.bytes = r.u64be(); break; // NFTA_QUOTA_BYTES
      case 2: attrs.flags = r.u32be(); break; // NFTA_QUOTA_FLAGS
      case 4: attrs.consumed = r.u64be(); break; // NFTA_QUOTA_CONSUMED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeQuotaAttrs(w: Writer, attrs: QuotaAttrs): void {
  if (attrs.bytes !== undefined) w.u64be(1, attrs.bytes); // NFTA_QUOTA_BYTES
  if (attrs.flags !== undefined) w.u32be(2, attrs.flags); // NFTA_QUOTA_FLAGS
  if (attrs.consumed !== undefined) w.u64be(4, attrs.consumed); // NFTA_QUOTA_CONSUMED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprRejectAttrs(r: Reader): ExprRejectAttrs {
  const attrs: ExprRejectAttrs = {
    type: undefined,
    icmpCode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.type = r.u32be(); break; // NFTA_REJECT_TYPE
      case 2: attrs.icmpCode = r.u8(); break; // NFTA_REJECT_ICMP_CODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprRejectAttrs(w: Writer, attrs: ExprRejectAttrs): void {
  if (attrs.type !== undefined) w.u32be(1, attrs.type); // NFTA_REJECT_TYPE
  if (attrs.icmpCode !== undefined) w.u8(2, attrs.icmpCode); // NFTA_REJECT_ICMP_CODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprNatAttrs(r: Reader): ExprNatAttrs {
  const attrs: ExprNatAttrs = {
    type: undefined,
    family: undefined,
    regAddrMin: undefined,
    regAddrMax: undefined,
    regProtoMin: undefined,
    regProtoMax: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.type = r.u32be(); break; // NFTA_NAT_TYPE
      case 2: attrs.family = r.u32be(); break; // NFTA_NAT_FAMILY
      case 3: attrs.regAddrMin = r.u32be(); break; // NFTA_NAT_REG_ADDR_MIN
      case 4: attrs.regAddrMax = r.u32be(); break; // NFTA_NAT_REG_ADDR_MAX
      case 5: attrs.regProtoMin = r.u32be(); break; // NFTA_NAT_REG_PROTO_MIN
      case 6: attrs.regProtoMax = r.u32be(); break; // NFTA_NAT_REG_PROTO_MAX
      case 7: attrs.flags = r.u32be(); break; // NFTA_NAT_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprNatAttrs(w: Writer, attrs: ExprNatAttrs): void {
  if (attrs.type !== undefined) w.u32be(1, attrs.type); // NFTA_NAT_TYPE
  if (attrs.family !== undefined) w.u32be(2, attrs.family); // NFTA_NAT_FAMILY
  if (attrs.regAddrMin !== undefined) w.u32be(3, attrs.regAddrMin); // NFTA_NAT_REG_ADDR_MIN
  if (attrs.regAddrMax !== undefined) w.u32be(4, attrs.regAddrMax); // NFTA_NAT_REG_ADDR_MAX
  if (attrs.regProtoMin !== undefined) w.u32be(5, attrs.regProtoMin); // NFTA_NAT_REG_PROTO_MIN
  if (attrs.regProtoMax !== undefined) w.u32be(6, attrs.regProtoMax); // NFTA_NAT_REG_PROTO_MAX
  if (attrs.flags !== undefined) w.u32be(7, attrs.flags); // NFTA_NAT_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprMasqAttrs(r: Reader): ExprMasqAttrs {
  const attrs: ExprMasqAttrs = {
    flags: undefined,
    regProtoMin: undefined,
    regProtoMax: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.flags = r.u32be(); break; // NFTA_MASQ_FLAGS
      case 2: attrs.regProtoMin = r.u32be(); break; // NFTA_MASQ_REG_PROTO_MIN
      case 3: attrs.regProtoMax = r.u32be(); break; // NFTA_MASQ_REG_PROTO_MAX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprMasqAttrs(w: Writer, attrs: ExprMasqAttrs): void {
  if (attrs.flags !== undefined) w.u32be(1, attrs.flags); // NFTA_MASQ_FLAGS
  if (attrs.regProtoMin !== undefined) w.u32be(2, attrs.regProtoMin); // NFTA_MASQ_REG_PROTO_MIN
  if (attrs.regProtoMax !== undefined) w.u32be(3, attrs.regProtoMax); // NFTA_MASQ_REG_PROTO_MAX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprRedirAttrs(r: Reader): ExprRedirAttrs {
  const attrs: ExprRedirAttrs = {
    regProtoMin: undefined,
    regProtoMax: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.regProtoMin = r.u32be(); break; // NFTA_REDIR_REG_PROTO_MIN
      case 2: attrs.regProtoMax = r.u32be(); break; // NFTA_REDIR_REG_PROTO_MAX
      case 3: attrs.flags = r.u32be(); break; // NFTA_REDIR_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprRedirAttrs(w: Writer, attrs: ExprRedirAttrs): void {
  if (attrs.regProtoMin !== undefined) w.u32be(1, attrs.regProtoMin); // NFTA_REDIR_REG_PROTO_MIN
  if (attrs.regProtoMax !== undefined) w.u32be(2, attrs.regProtoMax); // NFTA_REDIR_REG_PROTO_MAX
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_REDIR_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprTproxyAttrs(r: Reader): ExprTproxyAttrs {
  const attrs: ExprTproxyAttrs = {
    family: undefined,
    regAddr: undefined,
    regPort: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.family = r.u32be(); break; // NFTA_TPROXY_FAMILY
      case 2: attrs.regAddr = r.u32be(); break; // NFTA_TPROXY_REG_ADDR
      case 3: attrs.regPort = r.u32be(); break; // NFTA_TPROXY_REG_PORT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprTproxyAttrs(w: Writer, attrs: ExprTproxyAttrs): void {
  if (attrs.family !== undefined) w.u32be(1, attrs.family); // NFTA_TPROXY_FAMILY
  if (attrs.regAddr !== undefined) w.u32be(2, attrs.regAddr); // NFTA_TPROXY_REG_ADDR
  if (attrs.regPort !== undefined) w.u32be(3, attrs.regPort); // NFTA_TPROXY_REG_PORT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprDupAttrs(r: Reader): ExprDupAttrs {
  const attrs: ExprDupAttrs = {
    sregAddr: undefined,
    sregDev: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sregAddr = r.u32be(); break; // NFTA_DUP_SREG_ADDR
      case 2: attrs.sregDev = r.u32be(); break; // NFTA_DUP_SREG_DEV
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprDupAttrs(w: Writer, attrs: ExprDupAttrs): void {
  if (attrs.sregAddr !== undefined) w.u32be(1, attrs.sregAddr); // NFTA_DUP_SREG_ADDR
  if (attrs.sregDev !== undefined) w.u32be(2, attrs.sregDev); // NFTA_DUP_SREG_DEV
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprFwdAttrs(r: Reader): ExprFwdAttrs {
  const attrs: ExprFwdAttrs = {
    sregDev: undefined,
    sregAddr: undefined,
    nfproto: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sregDev = r.u32be(); break; // NFTA_FWD_SREG_DEV
      case 2: attrs.sregAddr = r.u32be(); break; // NFTA_FWD_SREG_ADDR
      case 3: attrs.nfproto = r.u32be(); break; // NFTA_FWD_NFPROTO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprFwdAttrs(w: Writer, attrs: ExprFwdAttrs): void {
  if (attrs.sregDev !== undefined) w.u32be(1, attrs.sregDev); // NFTA_FWD_SREG_DEV
  if (attrs.sregAddr !== undefined) w.u32be(2, attrs.sregAddr); // NFTA_FWD_SREG_ADDR
  if (attrs.nfproto !== undefined) w.u32be(3, attrs.nfproto); // NFTA_FWD_NFPROTO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprObjrefAttrs(r: Reader): ExprObjrefAttrs {
  const attrs: ExprObjrefAttrs = {
    immType: undefined,
    immName: undefined,
    setSreg: undefined,
    setName: undefined,
    setId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.immType = r.u32be(); break; // NFTA_OBJREF_IMM_TYPE
      case 2: attrs.immName = r.string(); break; // NFTA_OBJREF_IMM_NAME
      case 3: attrs.setSreg = r.u32be(); break; // NFTA_OBJREF_SET_SREG
      case 4: attrs.setName = r.string(); break; // NFTA_OBJREF_SET_NAME
      case 5: attrs.setId = r.u32be(); break; // NFTA_OBJREF_SET_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprObjrefAttrs(w: Writer, attrs: ExprObjrefAttrs): void {
  if (attrs.immType !== undefined) w.u32be(1, attrs.immType); // NFTA_OBJREF_IMM_TYPE
  if (attrs.immName !== undefined) w.string(2, attrs.immName, 0, 255); // NFTA_OBJREF_IMM_NAME
  if (attrs.setSreg !== undefined) w.u32be(3, attrs.setSreg); // NFTA_OBJREF_SET_SREG
  if (attrs.setName !== undefined) w.string(4, attrs.setName, 0, 255); // NFTA_OBJREF_SET_NAME
  if (attrs.setId !== undefined) w.u32be(5, attrs.setId); // NFTA_OBJREF_SET_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprFibAttrs(r: Reader): ExprFibAttrs {
  const attrs: ExprFibAttrs = {
    dreg: undefined,
    result: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_FIB_DREG
      case 2: attrs.result = r.u32be(); break; // NFTA_FIB_RESULT
      case 3: attrs.flags = r.u32be(); break; // NFTA_FIB_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprFibAttrs(w: Writer, attrs: ExprFibAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_FIB_DREG
  if (attrs.result !== undefined) w.u32be(2, attrs.result); // NFTA_FIB_RESULT
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_FIB_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprHashAttrs(r: Reader): ExprHashAttrs {
  const attrs: ExprHashAttrs = {
    sreg: undefined,
    dreg: undefined,
    len: undefined,
    modulus: undefined,
    seed: undefined,
    offset: undefined,
    type: undefined,
    setName: undefined,
    setId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.sreg = r.u32be(); break; // NFTA_HASH_SREG
      case 2: attrs.dreg = r.u32be(); break; // NFTA_HASH_DREG
      case 3: attrs.len = r.u32be(); break; // NFTA_HASH_LEN
      case 4: attrs.modulus = r.u32be(); break; // NFTA_HASH_MODULUS
      case 5: attrs.seed = r.u32be(); break; // NFTA_HASH_SEED
      case 6: attrs.offset = r.u32be(); break; // NFTA_HASH_OFFSET
      case 7: attrs.type = r.u32be(); break; // NFTA_HASH_TYPE
      case 8: attrs.setName = r.string(); break; // NFTA_HASH_SET_NAME
      case 9: attrs.setId = r.u32be(); break; // NFTA_HASH_SET_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprHashAttrs(w: Writer, attrs: ExprHashAttrs): void {
  if (attrs.sreg !== undefined) w.u32be(1, attrs.sreg); // NFTA_HASH_SREG
  if (attrs.dreg !== undefined) w.u32be(2, attrs.dreg); // NFTA_HASH_DREG
  if (attrs.len !== undefined) w.u32be(3, attrs.len); // NFTA_HASH_LEN
  if (attrs.modulus !== undefined) w.u32be(4, attrs.modulus); // NFTA_HASH_MODULUS
  if (attrs.seed !== undefined) w.u32be(5, attrs.seed); // NFTA_HASH_SEED
  if (attrs.offset !== undefined) w.u32be(6, attrs.offset); // NFTA_HASH_OFFSET
  if (attrs.type !== undefined) w.u32be(7, attrs.type); // NFTA_HASH_TYPE
  if (attrs.setName !== undefined) w.string(8, attrs.setName, 0, 255); // NFTA_HASH_SET_NAME
  if (attrs.setId !== undefined) w.u32be(9, attrs.setId); // NFTA_HASH_SET_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprNumgenAttrs(r: Reader): ExprNumgenAttrs {
  const attrs: ExprNumgenAttrs = {
    dreg: undefined,
    modulus: undefined,
    type: undefined,
    offset: undefined,
    setName: undefined,
    setId: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_NG_DREG
      case 2: attrs.modulus = r.u32be(); break; // NFTA_NG_MODULUS
      case 3: attrs.type = r.u32be(); break; // NFTA_NG_TYPE
      case 4: attrs.offset = r.u32be(); break; // NFTA_NG_OFFSET
      case 5: attrs.setName = r.string(); break; // NFTA_NG_SET_NAME
      case 6: attrs.setId = r.u32be(); break; // NFTA_NG_SET_ID
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprNumgenAttrs(w: Writer, attrs: ExprNumgenAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_NG_DREG
  if (attrs.modulus !== undefined) w.u32be(2, attrs.modulus); // NFTA_NG_MODULUS
  if (attrs.type !== undefined) w.u32be(3, attrs.type); // NFTA_NG_TYPE
  if (attrs.offset !== undefined) w.u32be(4, attrs.offset); // NFTA_NG_OFFSET
  if (attrs.setName !== undefined) w.string(5, attrs.setName, 0, 255); // NFTA_NG_SET_NAME
  if (attrs.setId !== undefined) w.u32be(6, attrs.setId); // NFTA_NG_SET_ID
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprOsfAttrs(r: Reader): ExprOsfAttrs {
  const attrs: ExprOsfAttrs = {
    dreg: undefined,
    ttl: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_OSF_DREG
      case 2: attrs.ttl = r.u8(); break; // NFTA_OSF_TTL
      case 3: attrs.flags = r.u32be(); break; // NFTA_OSF_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprOsfAttrs(w: Writer, attrs: ExprOsfAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_OSF_DREG
  if (attrs.ttl !== undefined) w.u8(2, attrs.ttl); // NFTA_OSF_TTL
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_OSF_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprSynproxyAttrs(r: Reader): ExprSynproxyAttrs {
  const attrs: ExprSynproxyAttrs = {
    mss: undefined,
    wscale: undefined,
    flags: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.mss = r.u16be(); break; // NFTA_SYNPROXY_MSS
      case 2: attrs.wscale = r.u8(); break; // NFTA_SYNPROXY_WSCALE
      case 3: attrs.flags = r.u32be(); break; // NFTA_SYNPROXY_FLAGS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprSynproxyAttrs(w: Writer, attrs: ExprSynproxyAttrs): void {
  if (attrs.mss !== undefined) w.u16be(1, attrs.mss); // NFTA_SYNPROXY_MSS
  if (attrs.wscale !== undefined) w.u8(2, attrs.wscale); // NFTA_SYNPROXY_WSCALE
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_SYNPROXY_FLAGS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprXfrmAttrs(r: Reader): ExprXfrmAttrs {
  const attrs: ExprXfrmAttrs = {
    dreg: undefined,
    key: undefined,
    dir: undefined,
    spnum: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.dreg = r.u32be(); break; // NFTA_XFRM_DREG
      case 2: attrs.key = r.u32be(); break; // NFTA_XFRM_KEY
      case 3: attrs.dir = r.u8(); break; // NFTA_XFRM_DIR
      case 4: attrs.spnum = r.u32be(); break; // NFTA_XFRM_SPNUM
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprXfrmAttrs(w: Writer, attrs: ExprXfrmAttrs): void {
  if (attrs.dreg !== undefined) w.u32be(1, attrs.dreg); // NFTA_XFRM_DREG
  if (attrs.key !== undefined) w.u32be(2, attrs.key); // NFTA_XFRM_KEY
  if (attrs.dir !== undefined) w.u8(3, attrs.dir); // NFTA_XFRM_DIR
  if (attrs.spnum !== undefined) w.u32be(4, attrs.spnum); // NFTA_XFRM_SPNUM
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprTunnelAttrs(r: Reader): ExprTunnelAttrs {
  const attrs: ExprTunnelAttrs = {
    key: undefined,
    dreg: undefined,
    mode: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.key = r.u32be(); break; // NFTA_TUNNEL_KEY
      case 2: attrs.dreg = r.u32be(); break; // NFTA_TUNNEL_DREG
      case 3: attrs.mode = r.u32be(); break; // NFTA_TUNNEL_MODE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprTunnelAttrs(w: Writer, attrs: ExprTunnelAttrs): void {
  if (attrs.key !== undefined) w.u32be(1, attrs.key); // NFTA_TUNNEL_KEY
  if (attrs.dreg !== undefined) w.u32be(2, attrs.dreg); // NFTA_TUNNEL_DREG
  if (attrs.mode !== undefined) w.u32be(3, attrs.mode); // NFTA_TUNNEL_MODE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprInnerAttrs(r: Reader): ExprInnerAttrs {
  const attrs: ExprInnerAttrs = {
    num: undefined,
    type: undefined,
    flags: undefined,
    hdrsize: undefined,
    expr: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.num = r.u32be(); break; // NFTA_INNER_NUM
      case 2: attrs.type = r.u32be(); break; // NFTA_INNER_TYPE
      case 3: attrs.flags = r.u32be(); break; // NFTA_INNER_FLAGS
      case 4: attrs.hdrsize = r.u32be(); break; // NFTA_INNER_HDRSIZE
      case 5: attrs.expr = decodeExprAttrs(r.nest()); break; // NFTA_INNER_EXPR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprInnerAttrs(w: Writer, attrs: ExprInnerAttrs): void {
  if (attrs.num !== undefined) w.u32be(1, attrs.num); // NFTA_INNER_NUM
  if (attrs.type !== undefined) w.u32be(2, attrs.type); // NFTA_INNER_TYPE
  if (attrs.flags !== undefined) w.u32be(3, attrs.flags); // NFTA_INNER_FLAGS
  if (attrs.hdrsize !== undefined) w.u32be(4, attrs.hdrsize); // NFTA_INNER_HDRSIZE
  if (attrs.expr !== undefined) { w.nestStart(5); encodeExprAttrs(w, attrs.expr); w.nestEnd(); } // NFTA_INNER_EXPR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprMatchAttrs(r: Reader): ExprMatchAttrs {
  const attrs: ExprMatchAttrs = {
    name: undefined,
    rev: undefined,
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_MATCH_NAME
      case 2: attrs.rev = r.u32be(); break; // NFTA_MATCH_REV
      case 3: attrs.info = r.bytes(); break; // NFTA_MATCH_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprMatchAttrs(w: Writer, attrs: ExprMatchAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name); // NFTA_MATCH_NAME
  if (attrs.rev !== undefined) w.u32be(2, attrs.rev); // NFTA_MATCH_REV
  if (attrs.info !== undefined) w.bytes(3, attrs.info); // NFTA_MATCH_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeExprTargetAttrs(r: Reader): ExprTargetAttrs {
  const attrs: ExprTargetAttrs = {
    name: undefined,
    rev: undefined,
    info: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_TARGET_NAME
      case 2: attrs.rev = r.u32be(); break; // NFTA_TARGET_REV
      case 3: attrs.info = r.bytes(); break; // NFTA_TARGET_INFO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeExprTargetAttrs(w: Writer, attrs: ExprTargetAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name); // NFTA_TARGET_NAME
  if (attrs.rev !== undefined) w.u32be(2, attrs.rev); // NFTA_TARGET_REV
  if (attrs.info !== undefined) w.bytes(3, attrs.info); // NFTA_TARGET_INFO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjCtHelperAttrs(r: Reader): ObjCtHelperAttrs {
  const attrs: ObjCtHelperAttrs = {
    name: undefined,
    l3proto: undefined,
    l4proto: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.name = r.string(); break; // NFTA_CT_HELPER_NAME
      case 2: attrs.l3proto = r.u16be(); break; // NFTA_CT_HELPER_L3PROTO
      case 3: attrs.l4proto = r.u8(); break; // NFTA_CT_HELPER_L4PROTO
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeObjCtHelperAttrs(w: Writer, attrs: ObjCtHelperAttrs): void {
  if (attrs.name !== undefined) w.string(1, attrs.name, 0, 15); // NFTA_CT_HELPER_NAME
  if (attrs.l3proto !== undefined) w.u16be(2, attrs.l3proto); // NFTA_CT_HELPER_L3PROTO
  if (attrs.l4proto !== undefined) w.u8(3, attrs.l4proto); // NFTA_CT_HELPER_L4PROTO
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjCtTimeoutAttrs(r: Reader): ObjCtTimeoutAttrs {
  const attrs = {
    l3proto: undefined as number | undefined,
    l4proto: undefined as number | undefined,
    data: undefined as CtTimeoutData | undefined,
    unknown: undefined as UnknownAttribute[] | undefined,
  };
  let dataAt = -1;
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.l3proto = r.u16be(); break; // NFTA_CT_TIMEOUT_L3PROTO
      case 2: attrs.l4proto = r.u8(); break; // NFTA_CT_TIMEOUT_L4PROTO
      case 3: dataAt = r.mark; break; // NFTA_CT_TIMEOUT_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  if (dataAt >= 0) {
    attrs.data = decodeCtTimeoutData(r.reopen(dataAt), attrs.l4proto);
    if (attrs.data === undefined) attrs.unknown = r.unknown(attrs.unknown);
  }
  return attrs as ObjCtTimeoutAttrs;
}

export function encodeObjCtTimeoutAttrs(w: Writer, attrs: ObjCtTimeoutAttrs): void {
  if (attrs.l3proto !== undefined) w.u16be(1, attrs.l3proto); // NFTA_CT_TIMEOUT_L3PROTO
  if (attrs.l4proto !== undefined) w.u8(2, attrs.l4proto); // NFTA_CT_TIMEOUT_L4PROTO
  if (attrs.data !== undefined) encodeCtTimeoutData(w, 3, attrs.l4proto, attrs.data); // NFTA_CT_TIMEOUT_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutGenericAttrs(r: Reader): CtTimeoutGenericAttrs {
  const attrs: CtTimeoutGenericAttrs = {
    timeout: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.timeout = r.u32be(); break; // CTA_TIMEOUT_GENERIC_TIMEOUT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutGenericAttrs(w: Writer, attrs: CtTimeoutGenericAttrs): void {
  if (attrs.timeout !== undefined) w.u32be(1, attrs.timeout); // CTA_TIMEOUT_GENERIC_TIMEOUT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutTcpAttrs(r: Reader): CtTimeoutTcpAttrs {
  const attrs: CtTimeoutTcpAttrs = {
    synSent: undefined,
    synRecv: undefined,
    established: undefined,
    finWait: undefined,
    closeWait: undefined,
    lastAck: undefined,
    timeWait: undefined,
    close: undefined,
    synSent2: undefined,
    retrans: undefined,
    unack: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.synSent = r.u32be(); break; // CTA_TIMEOUT_TCP_SYN_SENT
      case 2: attrs.synRecv = r.u32be(); break; // CTA_TIMEOUT_TCP_SYN_RECV
      case 3: attrs.established = r.u32be(); break; // CTA_TIMEOUT_TCP_ESTABLISHED
      case 4: attrs.finWait = r.u32be(); break; // CTA_TIMEOUT_TCP_FIN_WAIT
      case 5: attrs.closeWait = r.u32be(); break; // CTA_TIMEOUT_TCP_CLOSE_WAIT
      case 6: attrs.lastAck = r.u32be(); break; // CTA_TIMEOUT_TCP_LAST_ACK
      case 7: attrs.timeWait = r.u32be(); break; // CTA_TIMEOUT_TCP_TIME_WAIT
      case 8: attrs.close = r.u32be(); break; // CTA_TIMEOUT_TCP_CLOSE
      case 9: attrs.synSent2 = r.u32be(); break; // CTA_TIMEOUT_TCP_SYN_SENT2
      case 10: attrs.retrans = r.u32be(); break; // CTA_TIMEOUT_TCP_RETRANS
      case 11: attrs.unack = r.u32be(); break; // CTA_TIMEOUT_TCP_UNACK
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutTcpAttrs(w: Writer, attrs: CtTimeoutTcpAttrs): void {
  if (attrs.synSent !== undefined) w.u32be(1, attrs.synSent); // CTA_TIMEOUT_TCP_SYN_SENT
  if (attrs.synRecv !== undefined) w.u32be(2, attrs.synRecv); // CTA_TIMEOUT_TCP_SYN_RECV
  if (attrs.established !== undefined) w.u32be(3, attrs.established); // CTA_TIMEOUT_TCP_ESTABLISHED
  if (attrs.finWait !== undefined) w.u32be(4, attrs.finWait); // CTA_TIMEOUT_TCP_FIN_WAIT
  if (attrs.closeWait !== undefined) w.u32be(5, attrs.closeWait); // CTA_TIMEOUT_TCP_CLOSE_WAIT
  if (attrs.lastAck !== undefined) w.u32be(6, attrs.lastAck); // CTA_TIMEOUT_TCP_LAST_ACK
  if (attrs.timeWait !== undefined) w.u32be(7, attrs.timeWait); // CTA_TIMEOUT_TCP_TIME_WAIT
  if (attrs.close !== undefined) w.u32be(8, attrs.close); // CTA_TIMEOUT_TCP_CLOSE
  if (attrs.synSent2 !== undefined) w.u32be(9, attrs.synSent2); // CTA_TIMEOUT_TCP_SYN_SENT2
  if (attrs.retrans !== undefined) w.u32be(10, attrs.retrans); // CTA_TIMEOUT_TCP_RETRANS
  if (attrs.unack !== undefined) w.u32be(11, attrs.unack); // CTA_TIMEOUT_TCP_UNACK
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutUdpAttrs(r: Reader): CtTimeoutUdpAttrs {
  const attrs: CtTimeoutUdpAttrs = {
    unreplied: undefined,
    replied: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.unreplied = r.u32be(); break; // CTA_TIMEOUT_UDP_UNREPLIED
      case 2: attrs.replied = r.u32be(); break; // CTA_TIMEOUT_UDP_REPLIED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutUdpAttrs(w: Writer, attrs: CtTimeoutUdpAttrs): void {
  if (attrs.unreplied !== undefined) w.u32be(1, attrs.unreplied); // CTA_TIMEOUT_UDP_UNREPLIED
  if (attrs.replied !== undefined) w.u32be(2, attrs.replied); // CTA_TIMEOUT_UDP_REPLIED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutIcmpAttrs(r: Reader): CtTimeoutIcmpAttrs {
  const attrs: CtTimeoutIcmpAttrs = {
    timeout: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.timeout = r.u32be(); break; // CTA_TIMEOUT_ICMP_TIMEOUT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutIcmpAttrs(w: Writer, attrs: CtTimeoutIcmpAttrs): void {
  if (attrs.timeout !== undefined) w.u32be(1, attrs.timeout); // CTA_TIMEOUT_ICMP_TIMEOUT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutIcmpv6Attrs(r: Reader): CtTimeoutIcmpv6Attrs {
  const attrs: CtTimeoutIcmpv6Attrs = {
    timeout: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.timeout = r.u32be(); break; // CTA_TIMEOUT_ICMPV6_TIMEOUT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutIcmpv6Attrs(w: Writer, attrs: CtTimeoutIcmpv6Attrs): void {
  if (attrs.timeout !== undefined) w.u32be(1, attrs.timeout); // CTA_TIMEOUT_ICMPV6_TIMEOUT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutDccpAttrs(r: Reader): CtTimeoutDccpAttrs {
  const attrs: CtTimeoutDccpAttrs = {
    request: undefined,
    respond: undefined,
    partopen: undefined,
    open: undefined,
    closereq: undefined,
    closing: undefined,
    timewait: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.request = r.u32be(); break; // CTA_TIMEOUT_DCCP_REQUEST
      case 2: attrs.respond = r.u32be(); break; // CTA_TIMEOUT_DCCP_RESPOND
      case 3: attrs.partopen = r.u32be(); break; // CTA_TIMEOUT_DCCP_PARTOPEN
      case 4: attrs.open = r.u32be(); break; // CTA_TIMEOUT_DCCP_OPEN
      case 5: attrs.closereq = r.u32be(); break; // CTA_TIMEOUT_DCCP_CLOSEREQ
      case 6: attrs.closing = r.u32be(); break; // CTA_TIMEOUT_DCCP_CLOSING
      case 7: attrs.timewait = r.u32be(); break; // CTA_TIMEOUT_DCCP_TIMEWAIT
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutDccpAttrs(w: Writer, attrs: CtTimeoutDccpAttrs): void {
  if (attrs.request !== undefined) w.u32be(1, attrs.request); // CTA_TIMEOUT_DCCP_REQUEST
  if (attrs.respond !== undefined) w.u32be(2, attrs.respond); // CTA_TIMEOUT_DCCP_RESPOND
  if (attrs.partopen !== undefined) w.u32be(3, attrs.partopen); // CTA_TIMEOUT_DCCP_PARTOPEN
  if (attrs.open !== undefined) w.u32be(4, attrs.open); // CTA_TIMEOUT_DCCP_OPEN
  if (attrs.closereq !== undefined) w.u32be(5, attrs.closereq); // CTA_TIMEOUT_DCCP_CLOSEREQ
  if (attrs.closing !== undefined) w.u32be(6, attrs.closing); // CTA_TIMEOUT_DCCP_CLOSING
  if (attrs.timewait !== undefined) w.u32be(7, attrs.timewait); // CTA_TIMEOUT_DCCP_TIMEWAIT
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutSctpAttrs(r: Reader): CtTimeoutSctpAttrs {
  const attrs: CtTimeoutSctpAttrs = {
    closed: undefined,
    cookieWait: undefined,
    cookieEchoed: undefined,
    established: undefined,
    shutdownSent: undefined,
    shutdownRecd: undefined,
    shutdownAckSent: undefined,
    heartbeatSent: undefined,
    heartbeatAcked: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.closed = r.u32be(); break; // CTA_TIMEOUT_SCTP_CLOSED
      case 2: attrs.cookieWait = r.u32be(); break; // CTA_TIMEOUT_SCTP_COOKIE_WAIT
      case 3: attrs.cookieEchoed = r.u32be(); break; // CTA_TIMEOUT_SCTP_COOKIE_ECHOED
      case 4: attrs.established = r.u32be(); break; // CTA_TIMEOUT_SCTP_ESTABLISHED
      case 5: attrs.shutdownSent = r.u32be(); break; // CTA_TIMEOUT_SCTP_SHUTDOWN_SENT
      case 6: attrs.shutdownRecd = r.u32be(); break; // CTA_TIMEOUT_SCTP_SHUTDOWN_RECD
      case 7: attrs.shutdownAckSent = r.u32be(); break; // CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT
      case 8: attrs.heartbeatSent = r.u32be(); break; // CTA_TIMEOUT_SCTP_HEARTBEAT_SENT
      case 9: attrs.heartbeatAcked = r.u32be(); break; // CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutSctpAttrs(w: Writer, attrs: CtTimeoutSctpAttrs): void {
  if (attrs.closed !== undefined) w.u32be(1, attrs.closed); // CTA_TIMEOUT_SCTP_CLOSED
  if (attrs.cookieWait !== undefined) w.u32be(2, attrs.cookieWait); // CTA_TIMEOUT_SCTP_COOKIE_WAIT
  if (attrs.cookieEchoed !== undefined) w.u32be(3, attrs.cookieEchoed); // CTA_TIMEOUT_SCTP_COOKIE_ECHOED
  if (attrs.established !== undefined) w.u32be(4, attrs.established); // CTA_TIMEOUT_SCTP_ESTABLISHED
  if (attrs.shutdownSent !== undefined) w.u32be(5, attrs.shutdownSent); // CTA_TIMEOUT_SCTP_SHUTDOWN_SENT
  if (attrs.shutdownRecd !== undefined) w.u32be(6, attrs.shutdownRecd); // CTA_TIMEOUT_SCTP_SHUTDOWN_RECD
  if (attrs.shutdownAckSent !== undefined) w.u32be(7, attrs.shutdownAckSent); // CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT
  if (attrs.heartbeatSent !== undefined) w.u32be(8, attrs.heartbeatSent); // CTA_TIMEOUT_SCTP_HEARTBEAT_SENT
  if (attrs.heartbeatAcked !== undefined) w.u32be(9, attrs.heartbeatAcked); // CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeCtTimeoutGreAttrs(r: Reader): CtTimeoutGreAttrs {
  const attrs: CtTimeoutGreAttrs = {
    unreplied: undefined,
    replied: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.unreplied = r.u32be(); break; // CTA_TIMEOUT_GRE_UNREPLIED
      case 2: attrs.replied = r.u32be(); break; // CTA_TIMEOUT_GRE_REPLIED
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeCtTimeoutGreAttrs(w: Writer, attrs: CtTimeoutGreAttrs): void {
  if (attrs.unreplied !== undefined) w.u32be(1, attrs.unreplied); // CTA_TIMEOUT_GRE_UNREPLIED
  if (attrs.replied !== undefined) w.u32be(2, attrs.replied); // CTA_TIMEOUT_GRE_REPLIED
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjCtExpectAttrs(r: Reader): ObjCtExpectAttrs {
  const attrs: ObjCtExpectAttrs = {
    l3proto: undefined,
    l4proto: undefined,
    dport: undefined,
    timeout: undefined,
    size: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.l3proto = r.u16be(); break; // NFTA_CT_EXPECT_L3PROTO
      case 2: attrs.l4proto = r.u8(); break; // NFTA_CT_EXPECT_L4PROTO
      case 3: attrs.dport = r.u16be(); break; // NFTA_CT_EXPECT_DPORT
      case 4: attrs.timeout = r.u32(); break; // NFTA_CT_EXPECT_TIMEOUT
      case 5: attrs.size = r.u8(); break; // NFTA_CT_EXPECT_SIZE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeObjCtExpectAttrs(w: Writer, attrs: ObjCtExpectAttrs): void {
  if (attrs.l3proto !== undefined) w.u16be(1, attrs.l3proto); // NFTA_CT_EXPECT_L3PROTO
  if (attrs.l4proto !== undefined) w.u8(2, attrs.l4proto); // NFTA_CT_EXPECT_L4PROTO
  if (attrs.dport !== undefined) w.u16be(3, attrs.dport); // NFTA_CT_EXPECT_DPORT
  if (attrs.timeout !== undefined) w.u32(4, attrs.timeout); // NFTA_CT_EXPECT_TIMEOUT
  if (attrs.size !== undefined) w.u8(5, attrs.size); // NFTA_CT_EXPECT_SIZE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjSecmarkAttrs(r: Reader): ObjSecmarkAttrs {
  const attrs: ObjSecmarkAttrs = {
    ctx: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.ctx = r.string(); break; // NFTA_SECMARK_CTX
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeObjSecmarkAttrs(w: Writer, attrs: ObjSecmarkAttrs): void {
  if (attrs.ctx !== undefined) w.string(1, attrs.ctx, 0, 4096); // NFTA_SECMARK_CTX
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeObjTunnelAttrs(r: Reader): ObjTunnelAttrs {
  const attrs: ObjTunnelAttrs = {
    id: undefined,
    ip: undefined,
    ip6: undefined,
    flags: undefined,
    tos: undefined,
    ttl: undefined,
    sport: undefined,
    dport: undefined,
    opts: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.id = r.u32be(); break; // NFTA_TUNNEL_KEY_ID
      case 2: attrs.ip = decodeTunnelKeyIpAttrs(r.nest()); break; // NFTA_TUNNEL_KEY_IP
      case 3: attrs.ip6 = decodeTunnelKeyIp6Attrs(r.nest()); break; // NFTA_TUNNEL_KEY_IP6
      case 4: attrs.flags = r.u32be(); break; // NFTA_TUNNEL_KEY_FLAGS
      case 5: attrs.tos = r.u8(); break; // NFTA_TUNNEL_KEY_TOS
      case 6: attrs.ttl = r.u8(); break; // NFTA_TUNNEL_KEY_TTL
      case 7: attrs.sport = r.u16be(); break; // NFTA_TUNNEL_KEY_SPORT
      case 8: attrs.dport = r.u16be(); break; // NFTA_TUNNEL_KEY_DPORT
      case 9: attrs.opts = decodeTunnelKeyOptsAttrs(r.nest()); break; // NFTA_TUNNEL_KEY_OPTS
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeObjTunnelAttrs(w: Writer, attrs: ObjTunnelAttrs): void {
  if (attrs.id !== undefined) w.u32be(1, attrs.id); // NFTA_TUNNEL_KEY_ID
  if (attrs.ip !== undefined) { w.nestStart(2); encodeTunnelKeyIpAttrs(w, attrs.ip); w.nestEnd(); } // NFTA_TUNNEL_KEY_IP
  if (attrs.ip6 !== undefined) { w.nestStart(3); encodeTunnelKeyIp6Attrs(w, attrs.ip6); w.nestEnd(); } // NFTA_TUNNEL_KEY_IP6
  if (attrs.flags !== undefined) w.u32be(4, attrs.flags); // NFTA_TUNNEL_KEY_FLAGS
  if (attrs.tos !== undefined) w.u8(5, attrs.tos); // NFTA_TUNNEL_KEY_TOS
  if (attrs.ttl !== undefined) w.u8(6, attrs.ttl); // NFTA_TUNNEL_KEY_TTL
  if (attrs.sport !== undefined) w.u16be(7, attrs.sport); // NFTA_TUNNEL_KEY_SPORT
  if (attrs.dport !== undefined) w.u16be(8, attrs.dport); // NFTA_TUNNEL_KEY_DPORT
  if (attrs.opts !== undefined) { w.nestStart(9); encodeTunnelKeyOptsAttrs(w, attrs.opts); w.nestEnd(); } // NFTA_TUNNEL_KEY_OPTS
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyIpAttrs(r: Reader): TunnelKeyIpAttrs {
  const attrs: TunnelKeyIpAttrs = {
    src: undefined,
    dst: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length === 4) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NFTA_TUNNEL_KEY_IP_SRC
      case 2: if (r.length === 4) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NFTA_TUNNEL_KEY_IP_DST
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyIpAttrs(w: Writer, attrs: TunnelKeyIpAttrs): void {
  if (attrs.src !== undefined) w.ip(1, attrs.src, 4); // NFTA_TUNNEL_KEY_IP_SRC
  if (attrs.dst !== undefined) w.ip(2, attrs.dst, 4); // NFTA_TUNNEL_KEY_IP_DST
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyIp6Attrs(r: Reader): TunnelKeyIp6Attrs {
  const attrs: TunnelKeyIp6Attrs = {
    src: undefined,
    dst: undefined,
    flowlabel: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: if (r.length === 16) attrs.src = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NFTA_TUNNEL_KEY_IP6_SRC
      case 2: if (r.length === 16) attrs.dst = r.ip(); else attrs.unknown = r.unknown(attrs.unknown); break; // NFTA_TUNNEL_KEY_IP6_DST
      case 3: attrs.flowlabel = r.u32be(); break; // NFTA_TUNNEL_KEY_IP6_FLOWLABEL
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyIp6Attrs(w: Writer, attrs: TunnelKeyIp6Attrs): void {
  if (attrs.src !== undefined) w.ip(1, attrs.src, 16); // NFTA_TUNNEL_KEY_IP6_SRC
  if (attrs.dst !== undefined) w.ip(2, attrs.dst, 16); // NFTA_TUNNEL_KEY_IP6_DST
  if (attrs.flowlabel !== undefined) w.u32be(3, attrs.flowlabel); // NFTA_TUNNEL_KEY_IP6_FLOWLABEL
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyOptsAttrs(r: Reader): TunnelKeyOptsAttrs {
  const attrs: TunnelKeyOptsAttrs = {
    vxlan: undefined,
    erspan: undefined,
    geneve: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.vxlan = decodeTunnelKeyVxlanAttrs(r.nest()); break; // NFTA_TUNNEL_KEY_OPTS_VXLAN
      case 2: attrs.erspan = decodeTunnelKeyErspanAttrs(r.nest()); break; // NFTA_TUNNEL_KEY_OPTS_ERSPAN
      case 3: (attrs.geneve ??= []).push(decodeTunnelKeyGeneveAttrs(r.nest())); break; // NFTA_TUNNEL_KEY_OPTS_GENEVE
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyOptsAttrs(w: Writer, attrs: TunnelKeyOptsAttrs): void {
  if (attrs.vxlan !== undefined) { w.nestStart(1); encodeTunnelKeyVxlanAttrs(w, attrs.vxlan); w.nestEnd(); } // NFTA_TUNNEL_KEY_OPTS_VXLAN
  if (attrs.erspan !== undefined) { w.nestStart(2); encodeTunnelKeyErspanAttrs(w, attrs.erspan); w.nestEnd(); } // NFTA_TUNNEL_KEY_OPTS_ERSPAN
  if (attrs.geneve !== undefined) for (const item of attrs.geneve) { w.nestStart(3); encodeTunnelKeyGeneveAttrs(w, item); w.nestEnd(); } // NFTA_TUNNEL_KEY_OPTS_GENEVE
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyVxlanAttrs(r: Reader): TunnelKeyVxlanAttrs {
  const attrs: TunnelKeyVxlanAttrs = {
    gbp: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.gbp = r.u32be(); break; // NFTA_TUNNEL_KEY_VXLAN_GBP
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyVxlanAttrs(w: Writer, attrs: TunnelKeyVxlanAttrs): void {
  if (attrs.gbp !== undefined) w.u32be(1, attrs.gbp); // NFTA_TUNNEL_KEY_VXLAN_GBP
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyErspanAttrs(r: Reader): TunnelKeyErspanAttrs {
  const attrs: TunnelKeyErspanAttrs = {
    version: undefined,
    v1Index: undefined,
    v2Hwid: undefined,
    v2Dir: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.version = r.u32be(); break; // NFTA_TUNNEL_KEY_ERSPAN_VERSION
      case 2: attrs.v1Index = r.u32be(); break; // NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX
      case 3: attrs.v2Hwid = r.u8(); break; // NFTA_TUNNEL_KEY_ERSPAN_V2_HWID
      case 4: attrs.v2Dir = r.u8(); break; // NFTA_TUNNEL_KEY_ERSPAN_V2_DIR
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyErspanAttrs(w: Writer, attrs: TunnelKeyErspanAttrs): void {
  if (attrs.version !== undefined) w.u32be(1, attrs.version); // NFTA_TUNNEL_KEY_ERSPAN_VERSION
  if (attrs.v1Index !== undefined) w.u32be(2, attrs.v1Index); // NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX
  if (attrs.v2Hwid !== undefined) w.u8(3, attrs.v2Hwid); // NFTA_TUNNEL_KEY_ERSPAN_V2_HWID
  if (attrs.v2Dir !== undefined) w.u8(4, attrs.v2Dir); // NFTA_TUNNEL_KEY_ERSPAN_V2_DIR
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

export function decodeTunnelKeyGeneveAttrs(r: Reader): TunnelKeyGeneveAttrs {
  const attrs: TunnelKeyGeneveAttrs = {
    class: undefined,
    type: undefined,
    data: undefined,
    unknown: undefined,
  };
  while (r.nextAttribute()) {
    switch (r.attributeType) {
      case 1: attrs.class = r.u16be(); break; // NFTA_TUNNEL_KEY_GENEVE_CLASS
      case 2: attrs.type = r.u8(); break; // NFTA_TUNNEL_KEY_GENEVE_TYPE
      case 3: attrs.data = r.bytes(); break; // NFTA_TUNNEL_KEY_GENEVE_DATA
      default: attrs.unknown = r.unknown(attrs.unknown);
    }
  }
  return attrs;
}

export function encodeTunnelKeyGeneveAttrs(w: Writer, attrs: TunnelKeyGeneveAttrs): void {
  if (attrs.class !== undefined) w.u16be(1, attrs.class); // NFTA_TUNNEL_KEY_GENEVE_CLASS
  if (attrs.type !== undefined) w.u8(2, attrs.type); // NFTA_TUNNEL_KEY_GENEVE_TYPE
  if (attrs.data !== undefined) w.bytes(3, attrs.data, 0, 127); // NFTA_TUNNEL_KEY_GENEVE_DATA
  if (attrs.unknown !== undefined) w.unknown(attrs.unknown);
}

function decodeExprOps(r: Reader, selector: string | undefined): ExprOps | undefined {
  switch (selector) {
    case 'immediate': return decodeExprImmediateAttrs(r.nest());
    case 'lookup': return decodeExprLookupAttrs(r.nest());
    case 'cmp': return decodeExprCmpAttrs(r.nest());
    case 'range': return decodeExprRangeAttrs(r.nest());
    case 'bitwise': return decodeExprBitwiseAttrs(r.nest());
    case 'byteorder': return decodeExprByteorderAttrs(r.nest());
    case 'payload': return decodeExprPayloadAttrs(r.nest());
    case 'exthdr': return decodeExprExthdrAttrs(r.nest());
    case 'meta': return decodeExprMetaAttrs(r.nest());
    case 'rt': return decodeExprRtAttrs(r.nest());
    case 'socket': return decodeExprSocketAttrs(r.nest());
    case 'ct': return decodeExprCtAttrs(r.nest());
    case 'fib': return decodeExprFibAttrs(r.nest());
    case 'hash': return decodeExprHashAttrs(r.nest());
    case 'numgen': return decodeExprNumgenAttrs(r.nest());
    case 'osf': return decodeExprOsfAttrs(r.nest());
    case 'xfrm': return decodeExprXfrmAttrs(r.nest());
    case 'tunnel': return decodeExprTunnelAttrs(r.nest());
    case 'inner': return decodeExprInnerAttrs(r.nest());
    case 'counter': return decodeCounterAttrs(r.nest());
    case 'quota': return decodeQuotaAttrs(r.nest());
    case 'limit': return decodeExprLimitAttrs(r.nest());
    case 'connlimit': return decodeExprConnlimitAttrs(r.nest());
    case 'last': return decodeExprLastAttrs(r.nest());
    case 'log': return decodeExprLogAttrs(r.nest());
    case 'reject': return decodeExprRejectAttrs(r.nest());
    case 'nat': return decodeExprNatAttrs(r.nest());
    case 'masq': return decodeExprMasqAttrs(r.nest());
    case 'redir': return decodeExprRedirAttrs(r.nest());
    case 'tproxy': return decodeExprTproxyAttrs(r.nest());
    case 'dup': return decodeExprDupAttrs(r.nest());
    case 'fwd': return decodeExprFwdAttrs(r.nest());
    case 'queue': return decodeExprQueueAttrs(r.nest());
    case 'synproxy': return decodeExprSynproxyAttrs(r.nest());
    case 'flow_offload': return decodeExprFlowOffloadAttrs(r.nest());
    case 'dynset': return decodeExprDynsetAttrs(r.nest());
    case 'objref': return decodeExprObjrefAttrs(r.nest());
    case 'match': return decodeExprMatchAttrs(r.nest());
    case 'target': return decodeExprTargetAttrs(r.nest());
    default: return undefined;
  }
}

function encodeExprOps(w: Writer, number: number, selector: string | undefined, data: ExprOps): void {
  switch (selector) {
    case 'immediate': w.nestStart(number); encodeExprImmediateAttrs(w, data as ExprImmediateAttrs); w.nestEnd(); break;
    case 'lookup': w.nestStart(number); encodeExprLookupAttrs(w, data as ExprLookupAttrs); w.nestEnd(); break;
    case 'cmp': w.nestStart(number); encodeExprCmpAttrs(w, data as ExprCmpAttrs); w.nestEnd(); break;
    case 'range': w.nestStart(number); encodeExprRangeAttrs(w, data as ExprRangeAttrs); w.nestEnd(); break;
    case 'bitwise': w.nestStart(number); encodeExprBitwiseAttrs(w, data as ExprBitwiseAttrs); w.nestEnd(); break;
    case 'byteorder': w.nestStart(number); encodeExprByteorderAttrs(w, data as ExprByteorderAttrs); w.nestEnd(); break;
    case 'payload': w.nestStart(number); encodeExprPayloadAttrs(w, data as ExprPayloadAttrs); w.nestEnd(); break;
    case 'exthdr': w.nestStart(number); encodeExprExthdrAttrs(w, data as ExprExthdrAttrs); w.nestEnd(); break;
    case 'meta': w.nestStart(number); encodeExprMetaAttrs(w, data as ExprMetaAttrs); w.nestEnd(); break;
    case 'rt': w.nestStart(number); encodeExprRtAttrs(w, data as ExprRtAttrs); w.nestEnd(); break;
    case 'socket': w.nestStart(number); encodeExprSocketAttrs(w, data as ExprSocketAttrs); w.nestEnd(); break;
    case 'ct': w.nestStart(number); encodeExprCtAttrs(w, data as ExprCtAttrs); w.nestEnd(); break;
    case 'fib': w.nestStart(number); encodeExprFibAttrs(w, data as ExprFibAttrs); w.nestEnd(); break;
    case 'hash': w.nestStart(number); encodeExprHashAttrs(w, data as ExprHashAttrs); w.nestEnd(); break;
    case 'numgen': w.nestStart(number); encodeExprNumgenAttrs(w, data as ExprNumgenAttrs); w.nestEnd(); break;
    case 'osf': w.nestStart(number); encodeExprOsfAttrs(w, data as ExprOsfAttrs); w.nestEnd(); break;
    case 'xfrm': w.nestStart(number); encodeExprXfrmAttrs(w, data as ExprXfrmAttrs); w.nestEnd(); break;
    case 'tunnel': w.nestStart(number); encodeExprTunnelAttrs(w, data as ExprTunnelAttrs); w.nestEnd(); break;
    case 'inner': w.nestStart(number); encodeExprInnerAttrs(w, data as ExprInnerAttrs); w.nestEnd(); break;
    case 'counter': w.nestStart(number); encodeCounterAttrs(w, data as CounterAttrs); w.nestEnd(); break;
    case 'quota': w.nestStart(number); encodeQuotaAttrs(w, data as QuotaAttrs); w.nestEnd(); break;
    case 'limit': w.nestStart(number); encodeExprLimitAttrs(w, data as ExprLimitAttrs); w.nestEnd(); break;
    case 'connlimit': w.nestStart(number); encodeExprConnlimitAttrs(w, data as ExprConnlimitAttrs); w.nestEnd(); break;
    case 'last': w.nestStart(number); encodeExprLastAttrs(w, data as ExprLastAttrs); w.nestEnd(); break;
    case 'log': w.nestStart(number); encodeExprLogAttrs(w, data as ExprLogAttrs); w.nestEnd(); break;
    case 'reject': w.nestStart(number); encodeExprRejectAttrs(w, data as ExprRejectAttrs); w.nestEnd(); break;
    case 'nat': w.nestStart(number); encodeExprNatAttrs(w, data as ExprNatAttrs); w.nestEnd(); break;
    case 'masq': w.nestStart(number); encodeExprMasqAttrs(w, data as ExprMasqAttrs); w.nestEnd(); break;
    case 'redir': w.nestStart(number); encodeExprRedirAttrs(w, data as ExprRedirAttrs); w.nestEnd(); break;
    case 'tproxy': w.nestStart(number); encodeExprTproxyAttrs(w, data as ExprTproxyAttrs); w.nestEnd(); break;
    case 'dup': w.nestStart(number); encodeExprDupAttrs(w, data as ExprDupAttrs); w.nestEnd(); break;
    case 'fwd': w.nestStart(number); encodeExprFwdAttrs(w, data as ExprFwdAttrs); w.nestEnd(); break;
    case 'queue': w.nestStart(number); encodeExprQueueAttrs(w, data as ExprQueueAttrs); w.nestEnd(); break;
    case 'synproxy': w.nestStart(number); encodeExprSynproxyAttrs(w, data as ExprSynproxyAttrs); w.nestEnd(); break;
    case 'flow_offload': w.nestStart(number); encodeExprFlowOffloadAttrs(w, data as ExprFlowOffloadAttrs); w.nestEnd(); break;
    case 'dynset': w.nestStart(number); encodeExprDynsetAttrs(w, data as ExprDynsetAttrs); w.nestEnd(); break;
    case 'objref': w.nestStart(number); encodeExprObjrefAttrs(w, data as ExprObjrefAttrs); w.nestEnd(); break;
    case 'match': w.nestStart(number); encodeExprMatchAttrs(w, data as ExprMatchAttrs); w.nestEnd(); break;
    case 'target': w.nestStart(number); encodeExprTargetAttrs(w, data as ExprTargetAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeObjData(r: Reader, selector: number | undefined): ObjData | undefined {
  switch (selector) {
    case 1: return decodeCounterAttrs(r.nest());
    case 2: return decodeQuotaAttrs(r.nest());
    case 3: return decodeObjCtHelperAttrs(r.nest());
    case 4: return decodeExprLimitAttrs(r.nest());
    case 5: return decodeExprConnlimitAttrs(r.nest());
    case 6: return decodeObjTunnelAttrs(r.nest());
    case 7: return decodeObjCtTimeoutAttrs(r.nest());
    case 8: return decodeObjSecmarkAttrs(r.nest());
    case 9: return decodeObjCtExpectAttrs(r.nest());
    case 10: return decodeExprSynproxyAttrs(r.nest());
    default: return undefined;
  }
}

function encodeObjData(w: Writer, number: number, selector: number | undefined, data: ObjData): void {
  switch (selector) {
    case 1: w.nestStart(number); encodeCounterAttrs(w, data as CounterAttrs); w.nestEnd(); break;
    case 2: w.nestStart(number); encodeQuotaAttrs(w, data as QuotaAttrs); w.nestEnd(); break;
    case 3: w.nestStart(number); encodeObjCtHelperAttrs(w, data as ObjCtHelperAttrs); w.nestEnd(); break;
    case 4: w.nestStart(number); encodeExprLimitAttrs(w, data as ExprLimitAttrs); w.nestEnd(); break;
    case 5: w.nestStart(number); encodeExprConnlimitAttrs(w, data as ExprConnlimitAttrs); w.nestEnd(); break;
    case 6: w.nestStart(number); encodeObjTunnelAttrs(w, data as ObjTunnelAttrs); w.nestEnd(); break;
    case 7: w.nestStart(number); encodeObjCtTimeoutAttrs(w, data as ObjCtTimeoutAttrs); w.nestEnd(); break;
    case 8: w.nestStart(number); encodeObjSecmarkAttrs(w, data as ObjSecmarkAttrs); w.nestEnd(); break;
    case 9: w.nestStart(number); encodeObjCtExpectAttrs(w, data as ObjCtExpectAttrs); w.nestEnd(); break;
    case 10: w.nestStart(number); encodeExprSynproxyAttrs(w, data as ExprSynproxyAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

function decodeCtTimeoutData(r: Reader, selector: number | undefined): CtTimeoutData | undefined {
  switch (selector) {
    case 6: return decodeCtTimeoutTcpAttrs(r.nest());
    case 17: return decodeCtTimeoutUdpAttrs(r.nest());
    case 136: return decodeCtTimeoutUdpAttrs(r.nest());
    case 1: return decodeCtTimeoutIcmpAttrs(r.nest());
    case 58: return decodeCtTimeoutIcmpv6Attrs(r.nest());
    case 33: return decodeCtTimeoutDccpAttrs(r.nest());
    case 132: return decodeCtTimeoutSctpAttrs(r.nest());
    case 47: return decodeCtTimeoutGreAttrs(r.nest());
    default: return undefined;
  }
}

function encodeCtTimeoutData(w: Writer, number: number, selector: number | undefined, data: CtTimeoutData): void {
  switch (selector) {
    case 6: w.nestStart(number); encodeCtTimeoutTcpAttrs(w, data as CtTimeoutTcpAttrs); w.nestEnd(); break;
    case 17: w.nestStart(number); encodeCtTimeoutUdpAttrs(w, data as CtTimeoutUdpAttrs); w.nestEnd(); break;
    case 136: w.nestStart(number); encodeCtTimeoutUdpAttrs(w, data as CtTimeoutUdpAttrs); w.nestEnd(); break;
    case 1: w.nestStart(number); encodeCtTimeoutIcmpAttrs(w, data as CtTimeoutIcmpAttrs); w.nestEnd(); break;
    case 58: w.nestStart(number); encodeCtTimeoutIcmpv6Attrs(w, data as CtTimeoutIcmpv6Attrs); w.nestEnd(); break;
    case 33: w.nestStart(number); encodeCtTimeoutDccpAttrs(w, data as CtTimeoutDccpAttrs); w.nestEnd(); break;
    case 132: w.nestStart(number); encodeCtTimeoutSctpAttrs(w, data as CtTimeoutSctpAttrs); w.nestEnd(); break;
    case 47: w.nestStart(number); encodeCtTimeoutGreAttrs(w, data as CtTimeoutGreAttrs); w.nestEnd(); break;
    default: w.refuseSelector(number, selector, data);
  }
}

export function decodeTableMessage(r: Reader): TableMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeTableAttrs(r) };
}

export function encodeTableMessage(w: Writer, message: MessageInput<Nfgenmsg, TableAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeTableAttrs(w, message.attrs);
}

export function decodeChainMessage(r: Reader): ChainMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeChainAttrs(r) };
}

export function encodeChainMessage(w: Writer, message: MessageInput<Nfgenmsg, ChainAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeChainAttrs(w, message.attrs);
}

export function decodeRuleMessage(r: Reader): RuleMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeRuleAttrs(r) };
}

export function encodeRuleMessage(w: Writer, message: MessageInput<Nfgenmsg, RuleAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeRuleAttrs(w, message.attrs);
}

export function decodeSetMessage(r: Reader): SetMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeSetAttrs(r) };
}

export function encodeSetMessage(w: Writer, message: MessageInput<Nfgenmsg, SetAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeSetAttrs(w, message.attrs);
}

export function decodeSetelemListMessage(r: Reader): SetelemListMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeSetelemListAttrs(r) };
}

export function encodeSetelemListMessage(w: Writer, message: MessageInput<Nfgenmsg, SetelemListAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeSetelemListAttrs(w, message.attrs);
}

export function decodeGenMessage(r: Reader): GenMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeGenAttrs(r) };
}

export function encodeGenMessage(w: Writer, message: MessageInput<Nfgenmsg, GenAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeGenAttrs(w, message.attrs);
}

export function decodeTraceMessage(r: Reader): TraceMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeTraceAttrs(r) };
}

export function encodeTraceMessage(w: Writer, message: MessageInput<Nfgenmsg, TraceAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeTraceAttrs(w, message.attrs);
}

export function decodeObjMessage(r: Reader): ObjMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeObjAttrs(r) };
}

export function encodeObjMessage(w: Writer, message: MessageInput<Nfgenmsg, ObjAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeObjAttrs(w, message.attrs);
}

export function decodeFlowtableMessage(r: Reader): FlowtableMessage {
  r.header(4);
  const header = sharedNfgenmsg(r);
  return { header, attrs: decodeFlowtableAttrs(r) };
}

export function encodeFlowtableMessage(w: Writer, message: MessageInput<Nfgenmsg, FlowtableAttrs>): void {
  encodeNfgenmsg(w, w.header(4), message.header ?? {});
  if (message.attrs !== undefined) encodeFlowtableAttrs(w, message.attrs);
}

/** Names in {@link TableAttrs}, for errors. */
export const tableAttrsNames: AttributeNames = {
  1: 'name',
  2: 'flags',
  3: 'use',
  4: 'handle',
  6: 'userdata',
  7: 'owner',
};

/** Names in {@link ChainAttrs}, for errors. */
export const chainAttrsNames: AttributeNames = {
  1: 'table',
  2: 'handle',
  3: 'name',
  4: { name: 'hook', nest: () => nftHookAttrsNames },
  5: 'policy',
  6: 'use',
  7: 'type',
  8: { name: 'counters', nest: () => counterAttrsNames },
  10: 'flags',
  11: 'id',
  12: 'userdata',
};

/** Names in {@link NftHookAttrs}, for errors. */
export const nftHookAttrsNames: AttributeNames = {
  1: 'num',
  2: 'priority',
  3: 'dev',
  4: { name: 'devs', nest: () => hookDevAttrsNames },
};

/** Names in {@link HookDevAttrs}, for errors. */
export const hookDevAttrsNames: AttributeNames = {
  1: { name: 'name', multi: true },
};

/** Names in {@link CounterAttrs}, for errors. */
export const counterAttrsNames: AttributeNames = {
  1: 'bytes',
  2: 'packets',
};

/** Names in {@link RuleAttrs}, for errors. */
export const ruleAttrsNames: AttributeNames = {
  1: 'table',
  2: 'chain',
  3: 'handle',
  4: { name: 'expressions', nest: () => exprListAttrsNames },
  5: { name: 'compat', nest: () => ruleCompatAttrsNames },
  6: 'position',
  7: 'userdata',
  9: 'id',
  10: 'positionId',
  11: 'chainId',
};

/** Names in {@link ExprListAttrs}, for errors. */
export const exprListAttrsNames: AttributeNames = {
  1: { name: 'elem', multi: true, nest: () => exprAttrsNames },
};

/** Names in {@link ExprAttrs}, for errors. */
export const exprAttrsNames: AttributeNames = {
  1: 'name',
  2: { name: 'data', select: { by: 'name', byType: 1, formats: () => exprOpsFormats } },
};

/** Names in {@link RuleCompatAttrs}, for errors. */
export const ruleCompatAttrsNames: AttributeNames = {
  1: 'proto',
  2: 'flags',
};

/** Names in {@link SetAttrs}, for errors. */
export const setAttrsNames: AttributeNames = {
  1: 'table',
  2: 'name',
  3: 'flags',
  4: 'keyType',
  5: 'keyLen',
  6: 'dataType',
  7: 'dataLen',
  8: 'policy',
  9: { name: 'desc', nest: () => setDescAttrsNames },
  10: 'id',
  11: 'timeout',
  12: 'gcInterval',
  13: 'userdata',
  15: 'objType',
  16: 'handle',
  17: { name: 'expr', nest: () => exprAttrsNames },
  18: { name: 'expressions', nest: () => exprListAttrsNames },
  19: 'type',
  20: 'count',
};

/** Names in {@link SetDescAttrs}, for errors. */
export const setDescAttrsNames: AttributeNames = {
  1: 'size',
  2: { name: 'concat', nest: () => setDescConcatAttrsNames },
};

/** Names in {@link SetDescConcatAttrs}, for errors. */
export const setDescConcatAttrsNames: AttributeNames = {
  1: { name: 'elem', multi: true, nest: () => setFieldAttrsNames },
};

/** Names in {@link SetFieldAttrs}, for errors. */
export const setFieldAttrsNames: AttributeNames = {
  1: 'len',
};

/** Names in {@link SetelemAttrs}, for errors. */
export const setelemAttrsNames: AttributeNames = {
  1: { name: 'key', nest: () => dataAttrsNames },
  2: { name: 'data', nest: () => dataAttrsNames },
  3: 'flags',
  4: 'timeout',
  5: 'expiration',
  6: 'userdata',
  7: { name: 'expr', nest: () => exprAttrsNames },
  9: 'objref',
  10: { name: 'keyEnd', nest: () => dataAttrsNames },
  11: { name: 'expressions', nest: () => exprListAttrsNames },
};

/** Names in {@link SetelemListElemAttrs}, for errors. */
export const setelemListElemAttrsNames: AttributeNames = {
  1: { name: 'elem', multi: true, nest: () => setelemAttrsNames },
};

/** Names in {@link SetelemListAttrs}, for errors. */
export const setelemListAttrsNames: AttributeNames = {
  1: 'table',
  2: 'set',
  3: { name: 'elements', nest: () => setelemListElemAttrsNames },
  4: 'setId',
};

/** Names in {@link DataAttrs}, for errors. */
export const dataAttrsNames: AttributeNames = {
  1: 'value',
  2: { name: 'verdict', nest: () => verdictAttrsNames },
};

/** Names in {@link VerdictAttrs}, for errors. */
export const verdictAttrsNames: AttributeNames = {
  1: 'code',
  2: 'chain',
  3: 'chainId',
};

/** Names in {@link GenAttrs}, for errors. */
export const genAttrsNames: AttributeNames = {
  1: 'id',
  2: 'procPid',
  3: 'procName',
};

/** Names in {@link ObjAttrs}, for errors. */
export const objAttrsNames: AttributeNames = {
  1: 'table',
  2: 'name',
  3: 'type',
  4: { name: 'data', select: { by: 'type', byType: 3, formats: () => objDataFormats } },
  5: 'use',
  6: 'handle',
  8: 'userdata',
};

/** Names in {@link FlowtableAttrs}, for errors. */
export const flowtableAttrsNames: AttributeNames = {
  1: 'table',
  2: 'name',
  3: { name: 'hook', nest: () => flowtableHookAttrsNames },
  4: 'use',
  5: 'handle',
  7: 'flags',
};

/** Names in {@link FlowtableHookAttrs}, for errors. */
export const flowtableHookAttrsNames: AttributeNames = {
  1: 'num',
  2: 'priority',
  3: { name: 'devs', nest: () => hookDevAttrsNames },
};

/** Names in {@link TraceAttrs}, for errors. */
export const traceAttrsNames: AttributeNames = {
  1: 'table',
  2: 'chain',
  3: 'ruleHandle',
  4: 'type',
  5: { name: 'verdict', nest: () => verdictAttrsNames },
  6: 'id',
  7: 'llHeader',
  8: 'networkHeader',
  9: 'transportHeader',
  10: 'iif',
  11: 'iiftype',
  12: 'oif',
  13: 'oiftype',
  14: 'mark',
  15: 'nfproto',
  16: 'policy',
};

/** Names in {@link ExprImmediateAttrs}, for errors. */
export const exprImmediateAttrsNames: AttributeNames = {
  1: 'dreg',
  2: { name: 'data', nest: () => dataAttrsNames },
};

/** Names in {@link ExprBitwiseAttrs}, for errors. */
export const exprBitwiseAttrsNames: AttributeNames = {
  1: 'sreg',
  2: 'dreg',
  3: 'len',
  4: { name: 'mask', nest: () => dataAttrsNames },
  5: { name: 'xor', nest: () => dataAttrsNames },
  6: 'op',
  7: { name: 'data', nest: () => dataAttrsNames },
  8: 'sreg2',
};

/** Names in {@link ExprByteorderAttrs}, for errors. */
export const exprByteorderAttrsNames: AttributeNames = {
  1: 'sreg',
  2: 'dreg',
  3: 'op',
  4: 'len',
  5: 'size',
};

/** Names in {@link ExprCmpAttrs}, for errors. */
export const exprCmpAttrsNames: AttributeNames = {
  1: 'sreg',
  2: 'op',
  3: { name: 'data', nest: () => dataAttrsNames },
};

/** Names in {@link ExprRangeAttrs}, for errors. */
export const exprRangeAttrsNames: AttributeNames = {
  1: 'sreg',
  2: 'op',
  3: { name: 'fromData', nest: () => dataAttrsNames },
  4: { name: 'toData', nest: () => dataAttrsNames },
};

/** Names in {@link ExprLookupAttrs}, for errors. */
export const exprLookupAttrsNames: AttributeNames = {
  1: 'set',
  2: 'sreg',
  3: 'dreg',
  4: 'setId',
  5: 'flags',
};

/** Names in {@link ExprDynsetAttrs}, for errors. */
export const exprDynsetAttrsNames: AttributeNames = {
  1: 'setName',
  2: 'setId',
  3: 'op',
  4: 'sregKey',
  5: 'sregData',
  6: 'timeout',
  7: { name: 'expr', nest: () => exprAttrsNames },
  9: 'flags',
  10: { name: 'expressions', nest: () => exprListAttrsNames },
};

/** Names in {@link ExprPayloadAttrs}, for errors. */
export const exprPayloadAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'base',
  3: 'offset',
  4: 'len',
  5: 'sreg',
  6: 'csumType',
  7: 'csumOffset',
  8: 'csumFlags',
};

/** Names in {@link ExprExthdrAttrs}, for errors. */
export const exprExthdrAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'type',
  3: 'offset',
  4: 'len',
  5: 'flags',
  6: 'op',
  7: 'sreg',
};

/** Names in {@link ExprMetaAttrs}, for errors. */
export const exprMetaAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'key',
  3: 'sreg',
};

/** Names in {@link ExprRtAttrs}, for errors. */
export const exprRtAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'key',
};

/** Names in {@link ExprSocketAttrs}, for errors. */
export const exprSocketAttrsNames: AttributeNames = {
  1: 'key',
  2: 'dreg',
  3: 'level',
};

/** Names in {@link ExprCtAttrs}, for errors. */
export const exprCtAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'key',
  3: 'direction',
  4: 'sreg',
};

/** Names in {@link ExprFlowOffloadAttrs}, for errors. */
export const exprFlowOffloadAttrsNames: AttributeNames = {
  1: 'name',
};

/** Names in {@link ExprLimitAttrs}, for errors. */
export const exprLimitAttrsNames: AttributeNames = {
  1: 'rate',
  2: 'unit',
  3: 'burst',
  4: 'type',
  5: 'flags',
};

/** Names in {@link ExprConnlimitAttrs}, for errors. */
export const exprConnlimitAttrsNames: AttributeNames = {
  1: 'count',
  2: 'flags',
};

/** Names in {@link ExprLastAttrs}, for errors. */
export const exprLastAttrsNames: AttributeNames = {
  1: 'set',
  2: 'msecs',
};

/** Names in {@link ExprLogAttrs}, for errors. */
export const exprLogAttrsNames: AttributeNames = {
  1: 'group',
  2: 'prefix',
  3: 'snaplen',
  4: 'qthreshold',
  5: 'level',
  6: 'flags',
};

/** Names in {@link ExprQueueAttrs}, for errors. */
export const exprQueueAttrsNames: AttributeNames = {
  1: 'num',
  2: 'total',
  3: 'flags',
  4: 'sregQnum',
};

/** Names in {@link QuotaAttrs}, for errors. */
export const quotaAttrsNames: AttributeNames = {
  1: 'bytes',
  2: 'flags',
  4: 'consumed',
};

/** Names in {@link ExprRejectAttrs}, for errors. */
export const exprRejectAttrsNames: AttributeNames = {
  1: 'type',
  2: 'icmpCode',
};

/** Names in {@link ExprNatAttrs}, for errors. */
export const exprNatAttrsNames: AttributeNames = {
  1: 'type',
  2: 'family',
  3: 'regAddrMin',
  4: 'regAddrMax',
  5: 'regProtoMin',
  6: 'regProtoMax',
  7: 'flags',
};

/** Names in {@link ExprMasqAttrs}, for errors. */
export const exprMasqAttrsNames: AttributeNames = {
  1: 'flags',
  2: 'regProtoMin',
  3: 'regProtoMax',
};

/** Names in {@link ExprRedirAttrs}, for errors. */
export const exprRedirAttrsNames: AttributeNames = {
  1: 'regProtoMin',
  2: 'regProtoMax',
  3: 'flags',
};

/** Names in {@link ExprTproxyAttrs}, for errors. */
export const exprTproxyAttrsNames: AttributeNames = {
  1: 'family',
  2: 'regAddr',
  3: 'regPort',
};

/** Names in {@link ExprDupAttrs}, for errors. */
export const exprDupAttrsNames: AttributeNames = {
  1: 'sregAddr',
  2: 'sregDev',
};

/** Names in {@link ExprFwdAttrs}, for errors. */
export const exprFwdAttrsNames: AttributeNames = {
  1: 'sregDev',
  2: 'sregAddr',
  3: 'nfproto',
};

/** Names in {@link ExprObjrefAttrs}, for errors. */
export const exprObjrefAttrsNames: AttributeNames = {
  1: 'immType',
  2: 'immName',
  3: 'setSreg',
  4: 'setName',
  5: 'setId',
};

/** Names in {@link ExprFibAttrs}, for errors. */
export const exprFibAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'result',
  3: 'flags',
};

/** Names in {@link ExprHashAttrs}, for errors. */
export const exprHashAttrsNames: AttributeNames = {
  1: 'sreg',
  2: 'dreg',
  3: 'len',
  4: 'modulus',
  5: 'seed',
  6: 'offset',
  7: 'type',
  8: 'setName',
  9: 'setId',
};

/** Names in {@link ExprNumgenAttrs}, for errors. */
export const exprNumgenAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'modulus',
  3: 'type',
  4: 'offset',
  5: 'setName',
  6: 'setId',
};

/** Names in {@link ExprOsfAttrs}, for errors. */
export const exprOsfAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'ttl',
  3: 'flags',
};

/** Names in {@link ExprSynproxyAttrs}, for errors. */
export const exprSynproxyAttrsNames: AttributeNames = {
  1: 'mss',
  2: 'wscale',
  3: 'flags',
};

/** Names in {@link ExprXfrmAttrs}, for errors. */
export const exprXfrmAttrsNames: AttributeNames = {
  1: 'dreg',
  2: 'key',
  3: 'dir',
  4: 'spnum',
};

/** Names in {@link ExprTunnelAttrs}, for errors. */
export const exprTunnelAttrsNames: AttributeNames = {
  1: 'key',
  2: 'dreg',
  3: 'mode',
};

/** Names in {@link ExprInnerAttrs}, for errors. */
export const exprInnerAttrsNames: AttributeNames = {
  1: 'num',
  2: 'type',
  3: 'flags',
  4: 'hdrsize',
  5: { name: 'expr', nest: () => exprAttrsNames },
};

/** Names in {@link ExprMatchAttrs}, for errors. */
export const exprMatchAttrsNames: AttributeNames = {
  1: 'name',
  2: 'rev',
  3: 'info',
};

/** Names in {@link ExprTargetAttrs}, for errors. */
export const exprTargetAttrsNames: AttributeNames = {
  1: 'name',
  2: 'rev',
  3: 'info',
};

/** Names in {@link ObjCtHelperAttrs}, for errors. */
export const objCtHelperAttrsNames: AttributeNames = {
  1: 'name',
  2: 'l3proto',
  3: 'l4proto',
};

/** Names in {@link ObjCtTimeoutAttrs}, for errors. */
export const objCtTimeoutAttrsNames: AttributeNames = {
  1: 'l3proto',
  2: 'l4proto',
  3: { name: 'data', select: { by: 'l4proto', byType: 2, formats: () => ctTimeoutDataFormats } },
};

/** Names in {@link CtTimeoutGenericAttrs}, for errors. */
export const ctTimeoutGenericAttrsNames: AttributeNames = {
  1: 'timeout',
};

/** Names in {@link CtTimeoutTcpAttrs}, for errors. */
export const ctTimeoutTcpAttrsNames: AttributeNames = {
  1: 'synSent',
  2: 'synRecv',
  3: 'established',
  4: 'finWait',
  5: 'closeWait',
  6: 'lastAck',
  7: 'timeWait',
  8: 'close',
  9: 'synSent2',
  10: 'retrans',
  11: 'unack',
};

/** Names in {@link CtTimeoutUdpAttrs}, for errors. */
export const ctTimeoutUdpAttrsNames: AttributeNames = {
  1: 'unreplied',
  2: 'replied',
};

/** Names in {@link CtTimeoutIcmpAttrs}, for errors. */
export const ctTimeoutIcmpAttrsNames: AttributeNames = {
  1: 'timeout',
};

/** Names in {@link CtTimeoutIcmpv6Attrs}, for errors. */
export const ctTimeoutIcmpv6AttrsNames: AttributeNames = {
  1: 'timeout',
};

/** Names in {@link CtTimeoutDccpAttrs}, for errors. */
export const ctTimeoutDccpAttrsNames: AttributeNames = {
  1: 'request',
  2: 'respond',
  3: 'partopen',
  4: 'open',
  5: 'closereq',
  6: 'closing',
  7: 'timewait',
};

/** Names in {@link CtTimeoutSctpAttrs}, for errors. */
export const ctTimeoutSctpAttrsNames: AttributeNames = {
  1: 'closed',
  2: 'cookieWait',
  3: 'cookieEchoed',
  4: 'established',
  5: 'shutdownSent',
  6: 'shutdownRecd',
  7: 'shutdownAckSent',
  8: 'heartbeatSent',
  9: 'heartbeatAcked',
};

/** Names in {@link CtTimeoutGreAttrs}, for errors. */
export const ctTimeoutGreAttrsNames: AttributeNames = {
  1: 'unreplied',
  2: 'replied',
};

/** Names in {@link ObjCtExpectAttrs}, for errors. */
export const objCtExpectAttrsNames: AttributeNames = {
  1: 'l3proto',
  2: 'l4proto',
  3: 'dport',
  4: 'timeout',
  5: 'size',
};

/** Names in {@link ObjSecmarkAttrs}, for errors. */
export const objSecmarkAttrsNames: AttributeNames = {
  1: 'ctx',
};

/** Names in {@link ObjTunnelAttrs}, for errors. */
export const objTunnelAttrsNames: AttributeNames = {
  1: 'id',
  2: { name: 'ip', nest: () => tunnelKeyIpAttrsNames },
  3: { name: 'ip6', nest: () => tunnelKeyIp6AttrsNames },
  4: 'flags',
  5: 'tos',
  6: 'ttl',
  7: 'sport',
  8: 'dport',
  9: { name: 'opts', nest: () => tunnelKeyOptsAttrsNames },
};

/** Names in {@link TunnelKeyIpAttrs}, for errors. */
export const tunnelKeyIpAttrsNames: AttributeNames = {
  1: 'src',
  2: 'dst',
};

/** Names in {@link TunnelKeyIp6Attrs}, for errors. */
export const tunnelKeyIp6AttrsNames: AttributeNames = {
  1: 'src',
  2: 'dst',
  3: 'flowlabel',
};

/** Names in {@link TunnelKeyOptsAttrs}, for errors. */
export const tunnelKeyOptsAttrsNames: AttributeNames = {
  1: { name: 'vxlan', nest: () => tunnelKeyVxlanAttrsNames },
  2: { name: 'erspan', nest: () => tunnelKeyErspanAttrsNames },
  3: { name: 'geneve', multi: true, nest: () => tunnelKeyGeneveAttrsNames },
};

/** Names in {@link TunnelKeyVxlanAttrs}, for errors. */
export const tunnelKeyVxlanAttrsNames: AttributeNames = {
  1: 'gbp',
};

/** Names in {@link TunnelKeyErspanAttrs}, for errors. */
export const tunnelKeyErspanAttrsNames: AttributeNames = {
  1: 'version',
  2: 'v1Index',
  3: 'v2Hwid',
  4: 'v2Dir',
};

/** Names in {@link TunnelKeyGeneveAttrs}, for errors. */
export const tunnelKeyGeneveAttrsNames: AttributeNames = {
  1: 'class',
  2: 'type',
  3: 'data',
};

const exprOpsFormats: Readonly<Record<string, SelectedFormat>> = {
  immediate: { names: exprImmediateAttrsNames },
  lookup: { names: exprLookupAttrsNames },
  cmp: { names: exprCmpAttrsNames },
  range: { names: exprRangeAttrsNames },
  bitwise: { names: exprBitwiseAttrsNames },
  byteorder: { names: exprByteorderAttrsNames },
  payload: { names: exprPayloadAttrsNames },
  exthdr: { names: exprExthdrAttrsNames },
  meta: { names: exprMetaAttrsNames },
  rt: { names: exprRtAttrsNames },
  socket: { names: exprSocketAttrsNames },
  ct: { names: exprCtAttrsNames },
  fib: { names: exprFibAttrsNames },
  hash: { names: exprHashAttrsNames },
  numgen: { names: exprNumgenAttrsNames },
  osf: { names: exprOsfAttrsNames },
  xfrm: { names: exprXfrmAttrsNames },
  tunnel: { names: exprTunnelAttrsNames },
  inner: { names: exprInnerAttrsNames },
  counter: { names: counterAttrsNames },
  quota: { names: quotaAttrsNames },
  limit: { names: exprLimitAttrsNames },
  connlimit: { names: exprConnlimitAttrsNames },
  last: { names: exprLastAttrsNames },
  log: { names: exprLogAttrsNames },
  reject: { names: exprRejectAttrsNames },
  nat: { names: exprNatAttrsNames },
  masq: { names: exprMasqAttrsNames },
  redir: { names: exprRedirAttrsNames },
  tproxy: { names: exprTproxyAttrsNames },
  dup: { names: exprDupAttrsNames },
  fwd: { names: exprFwdAttrsNames },
  queue: { names: exprQueueAttrsNames },
  synproxy: { names: exprSynproxyAttrsNames },
  flow_offload: { names: exprFlowOffloadAttrsNames },
  dynset: { names: exprDynsetAttrsNames },
  objref: { names: exprObjrefAttrsNames },
  match: { names: exprMatchAttrsNames },
  target: { names: exprTargetAttrsNames },
};

const objDataFormats: Readonly<Record<string, SelectedFormat>> = {
  1: { names: counterAttrsNames },
  2: { names: quotaAttrsNames },
  3: { names: objCtHelperAttrsNames },
  4: { names: exprLimitAttrsNames },
  5: { names: exprConnlimitAttrsNames },
  6: { names: objTunnelAttrsNames },
  7: { names: objCtTimeoutAttrsNames },
  8: { names: objSecmarkAttrsNames },
  9: { names: objCtExpectAttrsNames },
  10: { names: exprSynproxyAttrsNames },
};

const ctTimeoutDataFormats: Readonly<Record<string, SelectedFormat>> = {
  6: { names: ctTimeoutTcpAttrsNames },
  17: { names: ctTimeoutUdpAttrsNames },
  136: { names: ctTimeoutUdpAttrsNames },
  1: { names: ctTimeoutIcmpAttrsNames },
  58: { names: ctTimeoutIcmpv6AttrsNames },
  33: { names: ctTimeoutDccpAttrsNames },
  132: { names: ctTimeoutSctpAttrsNames },
  47: { names: ctTimeoutGreAttrsNames },
};

/** `NFT_MSG_NEWTABLE` (2560): Makes a table or changes its flags; also the reply to gettable, and a notification. */
export const NFT_MSG_NEWTABLE: Operation<Readonly<Nfgenmsg>, TableAttrs> = {
  name: 'NFT_MSG_NEWTABLE',
  type: 2560,
  replyType: 2560,
  headerSize: 4,
  encode: encodeTableMessage,
  decode: decodeTableMessage,
  attributes: tableAttrsNames,
};

/** `NFT_MSG_GETTABLE` (2561): Asks for one table or all. */
export const NFT_MSG_GETTABLE: Operation<Readonly<Nfgenmsg>, TableAttrs> = {
  name: 'NFT_MSG_GETTABLE',
  type: 2561,
  replyType: 2560,
  headerSize: 4,
  encode: encodeTableMessage,
  decode: decodeTableMessage,
  attributes: tableAttrsNames,
};

/** `NFT_MSG_DELTABLE` (2562): Deletes a table with everything in it, or every table of a family. */
export const NFT_MSG_DELTABLE: Operation<Readonly<Nfgenmsg>, TableAttrs> = {
  name: 'NFT_MSG_DELTABLE',
  type: 2562,
  replyType: 2562,
  headerSize: 4,
  encode: encodeTableMessage,
  decode: decodeTableMessage,
  attributes: tableAttrsNames,
};

/** `NFT_MSG_DESTROYTABLE` (2586): Deletes a table if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYTABLE: Operation<Readonly<Nfgenmsg>, TableAttrs> = {
  name: 'NFT_MSG_DESTROYTABLE',
  type: 2586,
  replyType: 2586,
  headerSize: 4,
  encode: encodeTableMessage,
  decode: decodeTableMessage,
  attributes: tableAttrsNames,
};

/** `NFT_MSG_NEWCHAIN` (2563): Makes a chain or changes its policy; also the reply to getchain, and a notification. */
export const NFT_MSG_NEWCHAIN: Operation<Readonly<Nfgenmsg>, ChainAttrs> = {
  name: 'NFT_MSG_NEWCHAIN',
  type: 2563,
  replyType: 2563,
  headerSize: 4,
  encode: encodeChainMessage,
  decode: decodeChainMessage,
  attributes: chainAttrsNames,
};

/** `NFT_MSG_GETCHAIN` (2564): Asks for one chain or all. */
export const NFT_MSG_GETCHAIN: Operation<Readonly<Nfgenmsg>, ChainAttrs> = {
  name: 'NFT_MSG_GETCHAIN',
  type: 2564,
  replyType: 2563,
  headerSize: 4,
  encode: encodeChainMessage,
  decode: decodeChainMessage,
  attributes: chainAttrsNames,
};

/** `NFT_MSG_DELCHAIN` (2565): Deletes a chain. */
export const NFT_MSG_DELCHAIN: Operation<Readonly<Nfgenmsg>, ChainAttrs> = {
  name: 'NFT_MSG_DELCHAIN',
  type: 2565,
  replyType: 2565,
  headerSize: 4,
  encode: encodeChainMessage,
  decode: decodeChainMessage,
  attributes: chainAttrsNames,
};

/** `NFT_MSG_DESTROYCHAIN` (2587): Deletes a chain if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYCHAIN: Operation<Readonly<Nfgenmsg>, ChainAttrs> = {
  name: 'NFT_MSG_DESTROYCHAIN',
  type: 2587,
  replyType: 2587,
  headerSize: 4,
  encode: encodeChainMessage,
  decode: decodeChainMessage,
  attributes: chainAttrsNames,
};

/** `NFT_MSG_NEWRULE` (2566): Adds, inserts or replaces a rule; also the reply to getrule, and a notification. */
export const NFT_MSG_NEWRULE: Operation<Readonly<Nfgenmsg>, RuleAttrs> = {
  name: 'NFT_MSG_NEWRULE',
  type: 2566,
  replyType: 2566,
  headerSize: 4,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `NFT_MSG_GETRULE` (2567): Asks for one rule, the rules of a chain or table, or all. */
export const NFT_MSG_GETRULE: Operation<Readonly<Nfgenmsg>, RuleAttrs> = {
  name: 'NFT_MSG_GETRULE',
  type: 2567,
  replyType: 2566,
  headerSize: 4,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `NFT_MSG_GETRULE_RESET` (2585): As getrule; counters and quotas start again from zero (Linux 6.2). */
export const NFT_MSG_GETRULE_RESET: Operation<Readonly<Nfgenmsg>, RuleAttrs> = {
  name: 'NFT_MSG_GETRULE_RESET',
  type: 2585,
  replyType: 2566,
  headerSize: 4,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `NFT_MSG_DELRULE` (2568): Deletes a rule, or all rules of a chain or table. */
export const NFT_MSG_DELRULE: Operation<Readonly<Nfgenmsg>, RuleAttrs> = {
  name: 'NFT_MSG_DELRULE',
  type: 2568,
  replyType: 2568,
  headerSize: 4,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `NFT_MSG_DESTROYRULE` (2588): Deletes a rule if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYRULE: Operation<Readonly<Nfgenmsg>, RuleAttrs> = {
  name: 'NFT_MSG_DESTROYRULE',
  type: 2588,
  replyType: 2588,
  headerSize: 4,
  encode: encodeRuleMessage,
  decode: decodeRuleMessage,
  attributes: ruleAttrsNames,
};

/** `NFT_MSG_NEWSET` (2569): Makes a set; also the reply to getset, and a notification. */
export const NFT_MSG_NEWSET: Operation<Readonly<Nfgenmsg>, SetAttrs> = {
  name: 'NFT_MSG_NEWSET',
  type: 2569,
  replyType: 2569,
  headerSize: 4,
  encode: encodeSetMessage,
  decode: decodeSetMessage,
  attributes: setAttrsNames,
};

/** `NFT_MSG_GETSET` (2570): Asks for one set, the sets of a table, or all. */
export const NFT_MSG_GETSET: Operation<Readonly<Nfgenmsg>, SetAttrs> = {
  name: 'NFT_MSG_GETSET',
  type: 2570,
  replyType: 2569,
  headerSize: 4,
  encode: encodeSetMessage,
  decode: decodeSetMessage,
  attributes: setAttrsNames,
};

/** `NFT_MSG_DELSET` (2571): Deletes a set. */
export const NFT_MSG_DELSET: Operation<Readonly<Nfgenmsg>, SetAttrs> = {
  name: 'NFT_MSG_DELSET',
  type: 2571,
  replyType: 2571,
  headerSize: 4,
  encode: encodeSetMessage,
  decode: decodeSetMessage,
  attributes: setAttrsNames,
};

/** `NFT_MSG_DESTROYSET` (2589): Deletes a set if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYSET: Operation<Readonly<Nfgenmsg>, SetAttrs> = {
  name: 'NFT_MSG_DESTROYSET',
  type: 2589,
  replyType: 2589,
  headerSize: 4,
  encode: encodeSetMessage,
  decode: decodeSetMessage,
  attributes: setAttrsNames,
};

/** `NFT_MSG_NEWSETELEM` (2572): Adds elements; also the reply to getsetelem, and a notification. */
export const NFT_MSG_NEWSETELEM: Operation<Readonly<Nfgenmsg>, SetelemListAttrs> = {
  name: 'NFT_MSG_NEWSETELEM',
  type: 2572,
  replyType: 2572,
  headerSize: 4,
  encode: encodeSetelemListMessage,
  decode: decodeSetelemListMessage,
  attributes: setelemListAttrsNames,
};

/** `NFT_MSG_GETSETELEM` (2573): Asks for given elements, or all of one set. */
export const NFT_MSG_GETSETELEM: Operation<Readonly<Nfgenmsg>, SetelemListAttrs> = {
  name: 'NFT_MSG_GETSETELEM',
  type: 2573,
  replyType: 2572,
  headerSize: 4,
  encode: encodeSetelemListMessage,
  decode: decodeSetelemListMessage,
  attributes: setelemListAttrsNames,
};

/** `NFT_MSG_GETSETELEM_RESET` (2593): As getsetelem; counters and quotas start again from zero (Linux 6.5). */
export const NFT_MSG_GETSETELEM_RESET: Operation<Readonly<Nfgenmsg>, SetelemListAttrs> = {
  name: 'NFT_MSG_GETSETELEM_RESET',
  type: 2593,
  replyType: 2572,
  headerSize: 4,
  encode: encodeSetelemListMessage,
  decode: decodeSetelemListMessage,
  attributes: setelemListAttrsNames,
};

/** `NFT_MSG_DELSETELEM` (2574): Deletes elements, or all of one set. */
export const NFT_MSG_DELSETELEM: Operation<Readonly<Nfgenmsg>, SetelemListAttrs> = {
  name: 'NFT_MSG_DELSETELEM',
  type: 2574,
  replyType: 2574,
  headerSize: 4,
  encode: encodeSetelemListMessage,
  decode: decodeSetelemListMessage,
  attributes: setelemListAttrsNames,
};

/** `NFT_MSG_DESTROYSETELEM` (2590): Deletes those of the elements that are there (Linux 6.3). */
export const NFT_MSG_DESTROYSETELEM: Operation<Readonly<Nfgenmsg>, SetelemListAttrs> = {
  name: 'NFT_MSG_DESTROYSETELEM',
  type: 2590,
  replyType: 2590,
  headerSize: 4,
  encode: encodeSetelemListMessage,
  decode: decodeSetelemListMessage,
  attributes: setelemListAttrsNames,
};

/** `NFT_MSG_NEWGEN` (2575): Tells of a new generation of the ruleset; the reply to getgen. */
export const NFT_MSG_NEWGEN: Operation<Readonly<Nfgenmsg>, GenAttrs> = {
  name: 'NFT_MSG_NEWGEN',
  type: 2575,
  replyType: 2575,
  headerSize: 4,
  encode: encodeGenMessage,
  decode: decodeGenMessage,
  attributes: genAttrsNames,
};

/** `NFT_MSG_GETGEN` (2576): Asks for the generation of the ruleset. */
export const NFT_MSG_GETGEN: Operation<Readonly<Nfgenmsg>, GenAttrs> = {
  name: 'NFT_MSG_GETGEN',
  type: 2576,
  replyType: 2575,
  headerSize: 4,
  encode: encodeGenMessage,
  decode: decodeGenMessage,
  attributes: genAttrsNames,
};

/** `NFT_MSG_TRACE` (2577): Tells of a step of a traced packet. */
export const NFT_MSG_TRACE: Operation<Readonly<Nfgenmsg>, TraceAttrs> = {
  name: 'NFT_MSG_TRACE',
  type: 2577,
  replyType: 2577,
  headerSize: 4,
  encode: encodeTraceMessage,
  decode: decodeTraceMessage,
  attributes: traceAttrsNames,
};

/** `NFT_MSG_NEWOBJ` (2578): Makes an object; also the reply to getobj, and a notification. */
export const NFT_MSG_NEWOBJ: Operation<Readonly<Nfgenmsg>, ObjAttrs> = {
  name: 'NFT_MSG_NEWOBJ',
  type: 2578,
  replyType: 2578,
  headerSize: 4,
  encode: encodeObjMessage,
  decode: decodeObjMessage,
  attributes: objAttrsNames,
};

/** `NFT_MSG_GETOBJ` (2579): Asks for one object or all. */
export const NFT_MSG_GETOBJ: Operation<Readonly<Nfgenmsg>, ObjAttrs> = {
  name: 'NFT_MSG_GETOBJ',
  type: 2579,
  replyType: 2578,
  headerSize: 4,
  encode: encodeObjMessage,
  decode: decodeObjMessage,
  attributes: objAttrsNames,
};

/** `NFT_MSG_GETOBJ_RESET` (2581): As getobj; counters and quotas start again from zero. */
export const NFT_MSG_GETOBJ_RESET: Operation<Readonly<Nfgenmsg>, ObjAttrs> = {
  name: 'NFT_MSG_GETOBJ_RESET',
  type: 2581,
  replyType: 2578,
  headerSize: 4,
  encode: encodeObjMessage,
  decode: decodeObjMessage,
  attributes: objAttrsNames,
};

/** `NFT_MSG_DELOBJ` (2580): Deletes an object. */
export const NFT_MSG_DELOBJ: Operation<Readonly<Nfgenmsg>, ObjAttrs> = {
  name: 'NFT_MSG_DELOBJ',
  type: 2580,
  replyType: 2580,
  headerSize: 4,
  encode: encodeObjMessage,
  decode: decodeObjMessage,
  attributes: objAttrsNames,
};

/** `NFT_MSG_DESTROYOBJ` (2591): Deletes an object if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYOBJ: Operation<Readonly<Nfgenmsg>, ObjAttrs> = {
  name: 'NFT_MSG_DESTROYOBJ',
  type: 2591,
  replyType: 2591,
  headerSize: 4,
  encode: encodeObjMessage,
  decode: decodeObjMessage,
  attributes: objAttrsNames,
};

/** `NFT_MSG_NEWFLOWTABLE` (2582): Makes a flowtable; also the reply to getflowtable, and a notification. */
export const NFT_MSG_NEWFLOWTABLE: Operation<Readonly<Nfgenmsg>, FlowtableAttrs> = {
  name: 'NFT_MSG_NEWFLOWTABLE',
  type: 2582,
  replyType: 2582,
  headerSize: 4,
  encode: encodeFlowtableMessage,
  decode: decodeFlowtableMessage,
  attributes: flowtableAttrsNames,
};

/** `NFT_MSG_GETFLOWTABLE` (2583): Asks for one flowtable or all. */
export const NFT_MSG_GETFLOWTABLE: Operation<Readonly<Nfgenmsg>, FlowtableAttrs> = {
  name: 'NFT_MSG_GETFLOWTABLE',
  type: 2583,
  replyType: 2582,
  headerSize: 4,
  encode: encodeFlowtableMessage,
  decode: decodeFlowtableMessage,
  attributes: flowtableAttrsNames,
};

/** `NFT_MSG_DELFLOWTABLE` (2584): Deletes a flowtable. */
export const NFT_MSG_DELFLOWTABLE: Operation<Readonly<Nfgenmsg>, FlowtableAttrs> = {
  name: 'NFT_MSG_DELFLOWTABLE',
  type: 2584,
  replyType: 2584,
  headerSize: 4,
  encode: encodeFlowtableMessage,
  decode: decodeFlowtableMessage,
  attributes: flowtableAttrsNames,
};

/** `NFT_MSG_DESTROYFLOWTABLE` (2592): Deletes a flowtable if there is one (Linux 6.3). */
export const NFT_MSG_DESTROYFLOWTABLE: Operation<Readonly<Nfgenmsg>, FlowtableAttrs> = {
  name: 'NFT_MSG_DESTROYFLOWTABLE',
  type: 2592,
  replyType: 2592,
  headerSize: 4,
  encode: encodeFlowtableMessage,
  decode: decodeFlowtableMessage,
  attributes: flowtableAttrsNames,
};

/**
 * nf_tables, the packet filter behind nft and iptables-nft. Changes travel in a batch (nfnetlink.yaml); nearly every
 * number is in network byte order.
 */
export const nftables: Family = {
  name: 'nftables',
  protocol: 12,
  operations: [NFT_MSG_NEWTABLE, NFT_MSG_GETTABLE, NFT_MSG_DELTABLE, NFT_MSG_DESTROYTABLE, NFT_MSG_NEWCHAIN, NFT_MSG_GETCHAIN, NFT_MSG_DELCHAIN, NFT_MSG_DESTROYCHAIN, NFT_MSG_NEWRULE, NFT_MSG_GETRULE, NFT_MSG_GETRULE_RESET, NFT_MSG_DELRULE, NFT_MSG_DESTROYRULE, NFT_MSG_NEWSET, NFT_MSG_GETSET, NFT_MSG_DELSET, NFT_MSG_DESTROYSET, NFT_MSG_NEWSETELEM, NFT_MSG_GETSETELEM, NFT_MSG_GETSETELEM_RESET, NFT_MSG_DELSETELEM, NFT_MSG_DESTROYSETELEM, NFT_MSG_NEWGEN, NFT_MSG_GETGEN, NFT_MSG_TRACE, NFT_MSG_NEWOBJ, NFT_MSG_GETOBJ, NFT_MSG_GETOBJ_RESET, NFT_MSG_DELOBJ, NFT_MSG_DESTROYOBJ, NFT_MSG_NEWFLOWTABLE, NFT_MSG_GETFLOWTABLE, NFT_MSG_DELFLOWTABLE, NFT_MSG_DESTROYFLOWTABLE],
  groups: { nftables: 7, nftrace: 9 },
};
