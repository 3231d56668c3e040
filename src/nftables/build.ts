/**
 * Builders of rules that read like nft: `ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade()`. They make
 * the plain data of the rule model and check what they are given.
 */
export { concat, type FieldBuilder, fib, jhash, numgen, raw, tcpOption } from './build/build-field.js';
export {
  arp,
  ct,
  ether,
  icmp,
  icmpv6,
  ip,
  ip6,
  meta,
  rt,
  sctp,
  socket,
  tcp,
  th,
  udp,
  vlan,
} from './build/build-fields.js';
export { dup, flowAdd, fwd, tproxy } from './build/build-forward.js';
export { dnat, masquerade, type NatOptions, redirect, snat } from './build/build-nat.js';
export {
  ctExpectation,
  ctHelper,
  ctTimeout,
  type ObjectInput,
  type ObjectKind,
  object,
  secmark,
  synproxy,
} from './build/build-object.js';
export { map, set, vmap } from './build/build-set.js';
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
} from './build/build-statement.js';
