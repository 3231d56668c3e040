import {
  accept,
  comment,
  concat,
  counter,
  ct,
  dnat,
  drop,
  fib,
  ip,
  ip6,
  jump,
  map,
  masquerade,
  meta,
  returnFromChain,
  snat,
  th,
  vmap,
} from '../../nftables/build.js';
import type { ChainOptions, Nat, RulePart } from '../../nftables/index.js';

// The rules: the same ones whatever the number of networks, containers and ports. What varies are elements (shapes.ts).

/** A chain of the table, with its rules. */
export interface SkeletonChain {
  readonly name: string;
  readonly base?: ChainOptions | undefined;
  /** `undefined`: the user's, never touched once it is there. */
  readonly rules: readonly (readonly RulePart[])[] | undefined;
}

const port = [meta.l4proto, th.dport] as const;

function inFamily(family: 'ip' | 'ip6', statement: Nat): Nat {
  return { ...statement, family };
}

/** 127/8 never comes in from a container, though `route_localnet` is set on its bridge. */
const raw: RulePart[][] = [
  [meta.iifname('@bridges'), ip.daddr('127.0.0.0/8'), drop()],
  [meta.iifname('@bridges'), ip.saddr('127.0.0.0/8'), drop()],
];

/** Published ports are those of this host's addresses; of 127/8 only for this host itself, of ::1 for nobody. */
const prerouting: RulePart[][] = [
  [ip.daddr.not('127.0.0.0/8'), fib('daddr', 'type')('local'), jump('publish')],
  [meta.nfproto('ipv6'), fib('daddr', 'type')('local'), jump('publish')],
];

const output: RulePart[][] = [
  [meta.nfproto('ipv4'), fib('daddr', 'type')('local'), jump('publish')],
  [ip6.daddr.not('::1'), fib('daddr', 'type')('local'), jump('publish')],
];

const publish: RulePart[][] = [
  [jump('user_publish')],
  [inFamily('ip', dnat(map(concat(ip.daddr, ...port), '@pub4_ip')))],
  [inFamily('ip', dnat(map(concat(...port), '@pub4')))],
  [inFamily('ip6', dnat(map(concat(ip6.daddr, ...port), '@pub6_ip')))],
  [inFamily('ip6', dnat(map(concat(...port), '@pub6')))],
  [inFamily('ip', dnat(map(concat(...port), '@range4')))],
  [inFamily('ip6', dnat(map(concat(...port), '@range6')))],
];

/** What does not concern us leaves after two lookups. */
const forward: RulePart[][] = [
  [meta.iifname('@bridges'), jump('filter_net')],
  [meta.oifname('@bridges'), jump('filter_net')],
];

const filterNet: RulePart[][] = [
  [jump('user_forward')],
  [
    vmap(ct.state, [
      ['established', accept()],
      ['related', accept()],
      ['invalid', drop()],
    ]),
  ],
  [vmap(concat(meta.iifname, meta.oifname), '@same_net')],
  [meta.iifname('@internal'), drop()],
  [meta.oifname('@internal'), drop()],
  [meta.oifname('@bridges'), ct.status('dnat'), accept(), comment('published port')],
  [meta.oifname('@open_net'), accept()],
  [meta.oifname('@bridges'), concat(ip.daddr, ...port)('@open4'), accept()],
  [meta.oifname('@bridges'), concat(ip6.daddr, ...port)('@open6'), accept()],
  [meta.oifname('@bridges'), counter(), drop(), comment('not published')],
  [accept(), comment('outgoing')],
];

/** Containers of a network that may not talk to each other reach published ports only. */
const noicc: RulePart[][] = [[ct.status('dnat'), accept()], [drop()]];

const postrouting: RulePart[][] = [
  [meta.oifname('@bridges'), jump('hairpin')],
  [meta.oifname('@bridges'), returnFromChain()],
  [inFamily('ip', snat(map(ip.saddr, '@snat4')))],
  [inFamily('ip6', snat(map(ip6.saddr, '@snat6')))],
  [ip.saddr('@masq4'), ip.daddr.not('224.0.0.0/4'), masquerade()],
  [ip6.saddr('@masq6'), ip6.daddr.not('ff00::/8'), masquerade()],
];

/** A published port that is reached from 127/8 or from its own network: the answer has to come back by the host. */
const hairpin: RulePart[][] = [
  [ct.status('dnat'), ip.saddr('127.0.0.0/8'), masquerade()],
  [ct.status('dnat'), concat(ip.saddr, ip.daddr)('@own4'), masquerade()],
  [ct.status('dnat'), concat(ip6.saddr, ip6.daddr)('@own6'), masquerade()],
];

/** The chains, those that are jumped to before those that jump. */
export const skeleton: readonly SkeletonChain[] = [
  { name: 'user_forward', rules: undefined },
  { name: 'user_publish', rules: undefined },
  { name: 'publish', rules: publish },
  { name: 'noicc', rules: noicc },
  { name: 'hairpin', rules: hairpin },
  { name: 'filter_net', rules: filterNet },
  { name: 'raw', base: { type: 'filter', hook: 'prerouting', priority: 'raw' }, rules: raw },
  { name: 'prerouting', base: { type: 'nat', hook: 'prerouting', priority: 'dstnat' }, rules: prerouting },
  // nft has no name for destination NAT on the way out.
  { name: 'output', base: { type: 'nat', hook: 'output', priority: -100 }, rules: output },
  { name: 'forward', base: { type: 'filter', hook: 'forward', priority: 'filter' }, rules: forward },
  { name: 'postrouting', base: { type: 'nat', hook: 'postrouting', priority: 'srcnat' }, rules: postrouting },
];
