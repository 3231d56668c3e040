/**
 * Builders of rules that read like nft: `ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade()`. They make
 * the plain data of the rule model and check what they are given.
 */
export { concat, type FieldBuilder, fib, jhash, numgen, raw, tcpOption } from './build-field.js';
export { arp, ct, ether, icmp, icmpv6, ip, ip6, meta, rt, sctp, socket, tcp, th, udp, vlan } from './build-fields.js';
export { dup, flowAdd, fwd, tproxy } from './build-forward.js';
export { dnat, masquerade, type NatOptions, redirect, snat } from './build-nat.js';
export {
  ctExpectation,
  ctHelper,
  ctTimeout,
  type ObjectInput,
  type ObjectKind,
  object,
  secmark,
  synproxy,
} from './build-object.js';
export { map, set, vmap } from './build-set.js';
export {
  accept,
  add,
  assign,
  type Comment,
  comment,
  continueRule,
  counter,
  ctCount,
  deleteElement,
  drop,
  goto,
  jump,
  limit,
  log,
  meter,
  notrack,
  queue,
  quota,
  reject,
  returnFromChain,
  update,
} from './build-statement.js';
