import { describe, expect, test } from 'vitest';
import { type Claim, checkHeaders, headersVersion, isLater, schemaModels } from '../support/header-check.js';
import { needs } from '../support/netns.js';

// Every number, struct size and member offset of the schemas, asserted by a C compiler against this machine's headers.
// NETLOOM_KERNEL_HEADERS names folders with other ones (`/path/a:/path/b`), looked into first.

const INCLUDE = (process.env.NETLOOM_KERNEL_HEADERS ?? '').split(':').filter((path) => path !== '');

/** Not in the headers of Linux 6.1, and no text in the schema says so: why. */
const NOT_IN_HEADERS: ReadonlyMap<RegExp, string> = new Map([
  [/^NFT_INNER_/, 'Linux 6.2'],
  [/^NL_ATTR_TYPE_[SU]INT$/, 'Linux 6.7'],
  [/^CTRL_CMD_GET\w+_REPLY$/, 'answers of nlctrl have no names of their own'],
  [/^SOCK_DIAG_BY_FAMILY_REPLY$/, 'the answer has no name of its own'],
  [/^XT_CONNTRACK_STATE_(ESTABLISHED|RELATED|NEW)$/, 'a macro with an argument: XT_CONNTRACK_STATE_BIT(IP_CT_NEW)'],
  [/^TUNNEL_(CSUM|ROUTING|KEY|SEQ)$/, 'macros that turn the bytes'],
  [/struct mdba_router_port\b/, 'a bare u32 there'],
  [/struct (xt_tcp|xt_udp|ipt_icmp|nf_nat_\w+)( \*\)0\)->|, )/, 'members are parts of arrays and unions there'],
]);

/** Where we differ on purpose: why. */
const OTHERWISE: ReadonlyMap<RegExp, string> = new Map([
  [/^(BR_BOOLOPT|SEG6_LOCAL_FLV_OP)_/, 'a bit here, a position in the header'],
  [/^sizeof\(struct netconfmsg\)$/, 'with its padding up to the first attribute'],
  [/^sizeof\(struct rtgenmsg\)$/, 'with its padding up to the first attribute'],
]);

/** Asserts that compile at least, by schema, with the headers of Linux 6.1 (which know nothing of netdev). */
const FLOOR: Readonly<Record<string, number>> = {
  conntrack: 175,
  ethtool: 300,
  'inet-diag': 100,
  ipset: 8,
  netlink: 30,
  nfnetlink: 20,
  nftables: 600,
  nlctrl: 58,
  'rt-addr': 45,
  'rt-link': 950,
  'rt-lwtunnel': 95,
  'rt-mdb': 45,
  'rt-neigh': 50,
  'rt-netconf': 10,
  'rt-nexthop': 55,
  'rt-nsid': 8,
  'rt-route': 135,
  'rt-rule': 60,
  'rt-stats': 35,
  'rt-vlan': 50,
  tc: 1050,
  xtables: 950,
};

const isIn = (map: ReadonlyMap<RegExp, string>, { expression }: Claim): boolean =>
  [...map.keys()].some((pattern) => pattern.test(expression));

/** A claim the headers need not know: newer than they are, or without a name in C. */
function isExcused(claim: Claim, version: readonly [number, number]): boolean {
  return isIn(NOT_IN_HEADERS, claim) || (claim.since !== undefined && isLater(claim.since, version));
}

describe.each(schemaModels())('the kernel headers and $name', (family) => {
  test('say the same', { timeout: 120_000 }, (context) => {
    needs(context, 'cc');
    const version = headersVersion(INCLUDE);
    const { held, unknown, grown, wrong } = checkHeaders(family, INCLUDE);
    const list = [...unknown, ...grown].map(({ expression }) => expression).join(' ');
    console.info(`${family.name}: ${held.length} asserts hold; not in the headers (${version.join('.')}): ${list}`);
    const surprises = wrong.filter((claim) => !isIn(OTHERWISE, claim));
    expect(surprises.map(({ expression, value }) => `${expression} is not ${value}`)).toEqual([]);
    expect(unknown.filter((claim) => !isExcused(claim, version)).map(({ expression }) => expression)).toEqual([]);
    expect(held.length).toBeGreaterThanOrEqual(FLOOR[family.name] ?? 0);
  });
});
