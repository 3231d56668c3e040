/**
 * Builders of rules that read like nft: `ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade()`. They make
 * the plain data of the rule model and check what they are given.
 */
export { concat, type FieldBuilder, fib, raw } from './build-field.js';
export { arp, ct, ether, icmp, icmpv6, ip, ip6, meta, rt, sctp, socket, tcp, th, udp, vlan } from './build-fields.js';
export { dnat, masquerade, type NatOptions, redirect, snat } from './build-nat.js';
export { map, set, vmap } from './build-set.js';
export {
  accept,
  add,
  assign,
  type Comment,
  comment,
  continueRule,
  counter,
  drop,
  goto,
  jump,
  limit,
  log,
  notrack,
  queue,
  quota,
  reject,
  returnFromChain,
  update,
} from './build-statement.js';
