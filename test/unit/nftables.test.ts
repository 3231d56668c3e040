import { describe, expect, test } from 'vitest';
import { printRuleset } from '../../src/inspect/index.js';
import {
  accept,
  ct,
  dnat,
  ip,
  ip6,
  limit,
  map,
  meta,
  redirect,
  reject,
  snat,
  tcp,
  vmap,
} from '../../src/nftables/build.js';
import { formatPriority, InvalidRuleError, type Match, type Statement, Transaction } from '../../src/nftables/index.js';

/** Statements as nft would print them. */
function textOf(...statements: Statement[]): string {
  const rule = { statements };
  const chain = { name: 'c', handle: 1n, isOffloaded: false, isBound: false, rules: [rule] };
  const table = {
    family: 'ip',
    name: 't',
    handle: 1n,
    isDormant: false,
    objects: [],
    sets: [],
    flowtables: [],
    chains: [chain],
  } as const;
  return printRuleset({ generation: 1, tables: [table] })
    .split('\n')[2]!
    .trim();
}

describe('builders say what nft says', () => {
  test.each<[string, Statement]>([
    ['ip saddr 172.18.0.0/16', ip.saddr('172.18.0.0/16')],
    ['ip saddr 172.18.0.0/16', ip.saddr('172.18.99.1/16')],
    ['ip saddr 10.0.0.1', ip.saddr('10.0.0.1/32')],
    ['ip daddr != 10.0.0.1-10.0.0.9', ip.daddr.not('10.0.0.1-10.0.0.9')],
    ['ip6 saddr fd00::/8', ip6.saddr('fd00::/8')],
    ['oifname != "br0"', meta.oifname.not('br0')],
    ['iifname "eth*"', meta.iifname('eth*')],
    ['tcp dport { 80, 443, 8000-8080 }', tcp.dport(80, 443, '8000-8080')],
    ['tcp dport { 80 }', tcp.dport([80])],
    ['tcp dport @ports', tcp.dport('@ports')],
    ['tcp dport >= 1024', tcp.dport.ge(1024)],
    ['tcp flags syn / syn,ack', tcp.flags.masked('syn', 'syn,ack')],
    ['ct state established,related', ct.state('established', 'related')],
    ['ct state != new', ct.state.not('new')],
    ['ct state vmap { new : accept }', vmap(ct.state, { new: accept() })],
    ['meta mark 0x000000ff', meta.mark(255)],
    ['meta l4proto tcp', meta.l4proto('tcp')],
    ['dnat to 172.18.0.10:5000', dnat('172.18.0.10:5000')],
    ['dnat to [fd00::1]:80', dnat('[fd00::1]:80')],
    ['dnat to fd00::1', dnat('fd00::1')],
    ['dnat to :80-90', dnat(':80-90')],
    ['dnat to tcp dport map { 80 : 10.0.0.1 }', dnat(map(tcp.dport, 'ipv4_addr', { 80: '10.0.0.1' }))],
    ['snat to 10.0.0.1-10.0.0.9:1-2 random', snat('10.0.0.1-10.0.0.9:1-2', { random: true })],
    ['redirect to :8080', redirect(8080)],
    ['limit rate over 100 kbytes/minute', limit('100 kbytes/minute', { over: true })],
    ['reject with tcp reset', reject('tcp reset')],
  ])('%s', (text, statement) => {
    expect(textOf(statement)).toBe(text);
  });
});

describe('what no rule can mean is refused', () => {
  test.each<[string, () => unknown]>([
    ["'300.0.0.1' is not of type ipv4_addr", () => ip.saddr('300.0.0.1')],
    ["'10.0.0.0/33' has no prefix length within 0..32", () => ip.saddr('10.0.0.0/33')],
    ['70000 does not fit in the 16 bits of inet_service', () => tcp.dport(70000)],
    ["'often' is no rate", () => limit('often')],
    ["'nowhere:x' is no address", () => dnat('nowhere:x')],
    ['15 bytes fit', () => meta.iifname('a-name-that-is-far-too-long')],
    ["'lost' is not of type ct_state; it can be invalid, new", () => ct.state('lost' as 'new')],
    ['a match needs a value', () => ip.saddr()],
    ["nft has no data type 'colour'", () => new Transaction().table('ip', 't').addSet('s', { type: 'colour' })],
    ["'integer'|its length is open", () => new Transaction().table('ip', 't').addSet('s', { type: 'integer' })],
    ["'1st' is no name for a table", () => new Transaction().addTable('ip', '1st')],
    ["family ip has no hook 'ingress'", () => new Transaction().table('ip', 't').addChain('c', { hook: 'ingress' })],
    [
      "'srcnat' is no priority of hook input",
      () => new Transaction().table('ip', 't').addChain('c', { hook: 'input', priority: 'srcnat' }),
    ],
    ['only a chain with a hook has a type', () => new Transaction().table('ip', 't').addChain('c', { policy: 'drop' })],
  ])('%s', (message, build) => {
    expect(build).toThrow(new RegExp(message.replace(/[.']/g, '\\$&')));
  });

  test('as an InvalidRuleError with a code', () => {
    expect(() => ip.saddr('x')).toThrow(InvalidRuleError);
    expect(() => ip.saddr('x')).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARGUMENT' }));
  });
});

test.each([
  ['ip', 'postrouting', 100, 'srcnat'],
  ['ip', 'prerouting', -95, 'dstnat + 5'],
  ['ip', 'output', -100, '-100'],
  ['inet', 'input', -5, 'filter - 5'],
  ['inet', 'input', 11, '11'],
  ['bridge', 'forward', -200, 'filter'],
  ['netdev', 'ingress', -300, '-300'],
  ['arp', 'input', 50, '50'],
] as const)('in family %s at hook %s priority %i is %s', (family, hook, priority, text) => {
  expect(formatPriority(family, { hook, priority })).toBe(text);
});

test('the type system knows the words', () => {
  const states: Match = ct.state('new');
  // @ts-expect-error there is no such state
  expect(() => ct.state('old')).toThrow();
  // @ts-expect-error an address is a text
  expect(() => ip.saddr(1.5)).toThrow();
  expect(states.op).toBe('any');
});
