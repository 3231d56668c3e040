import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { create } from '../../src/netns/index.js';
import { openRoute, type RouteSocket } from '../../src/route/index.js';
import { findTool, needs, runTool } from '../support/netns.js';

// Made with `ip`, read with netloom, made again elsewhere from what was read: `ip` says the same of both.

const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const word = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
/** Words of a command, each there or not. */
const some = (...options: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...options.map((option) => fc.option(option, { nil: '' }))).map((words) => words.filter(Boolean).join(' '));
const say = (format: (value: number) => string, min: number, max: number): fc.Arbitrary<string> =>
  number(min, max).map(format);

const address4 = fc
  .tuple(
    word('/24', '/30', '/32', ' peer 10.200.N.2/24'),
    some(
      word('brd +', 'brd 10.9.9.9'),
      word('label v0:one', 'label v0'),
      word('scope link', 'scope host', 'scope 7'),
      say((n) => `metric ${n}`, 1, 4000),
      word('noprefixroute'),
      word('valid_lft 7500 preferred_lft 5500', 'preferred_lft 0'),
    ),
  )
  .map(
    ([length, options]) =>
      (n: number) =>
        `addr add 10.${100 + n}.0.1${length.replace('N', String(n))} dev v0 ${options}`,
  );

const address6 = fc
  .tuple(
    word('/64', ' peer fd99:N::2/64'),
    some(
      say((n) => `metric ${n}`, 1, 4000),
      word('noprefixroute'),
      word('home'),
      word('mngtmpaddr'),
      word('valid_lft 7500 preferred_lft 5500'),
    ),
  )
  .map(
    ([length, options]) =>
      (n: number) =>
        `addr add fd${10 + n}::1${length.replace('N', String(n))} dev v0 nodad ${options}`,
  );

const metrics = some(
  word('mtu 1400', 'mtu lock 1300'),
  say((n) => `advmss ${n}`, 500, 1400),
  say((n) => `initcwnd ${n}`, 1, 40),
  say((n) => `rto_min ${n}ms`, 1, 900),
  say((n) => `hoplimit ${n}`, 1, 255),
  word('quickack 1'),
  word('congctl cubic', 'congctl lock reno'),
  word('features ecn'),
);
const common = some(
  word('proto static', 'proto dhcp', 'proto 77'),
  word('table 100', 'table 1000', 'table main'),
  say((n) => `metric ${n}`, 1, 0xffffffff),
);

const way4 = word(
  'via 10.0.0.2',
  'dev v0',
  'dev v0 scope link src 10.0.0.1',
  'via 10.0.0.3 dev v0 src 10.0.0.1',
  'via inet6 fd00::9 dev v0',
  'via 203.0.113.1 dev v0 onlink',
  'nexthop via 10.0.0.2 weight 3 nexthop via 10.0.0.3 dev v0',
  'nexthop via 203.0.113.1 dev v0 onlink nexthop via inet6 fd00::7 dev v0 weight 256',
  'nhid 1',
  'nhid 10',
);
const route4 = fc.oneof(
  fc.tuple(way4, common, metrics, some(word('tos 0x10', 'tos 0x20'))).map(
    ([way, options, limits, tos]) =>
      (n: number) =>
        `route add ${tos} 192.0.${n}.0/24 ${options} ${limits} ${way}`,
  ),
  fc.tuple(word('blackhole', 'unreachable', 'prohibit', 'throw'), common).map(
    ([type, options]) =>
      (n: number) =>
        `route add ${type} 192.0.${n}.0/25 ${options}`,
  ),
);
const way6 = word(
  'via fd00::9',
  'dev v0',
  'via fe80::9 dev v0',
  'via 2001:db8::1 dev v0 onlink',
  'nexthop via fd00::8 weight 2 nexthop via fd00::9',
  'nhid 2',
);
const route6 = fc.oneof(
  fc
    .tuple(way6, common, metrics, some(word('pref high', 'pref low'), word('expires 5500'), word('src fd00::1')))
    .map(([way, options, limits, more]) => (n: number) => {
      const text = way.startsWith('nexthop') || way.startsWith('nhid') ? more.replace('expires 5500', '') : more;
      return `route add 2001:db8:${n}::/48 ${options} ${limits} ${text} ${way}`;
    }),
  fc.tuple(word('blackhole', 'unreachable', 'prohibit', 'throw'), common).map(
    ([type, options]) =>
      (n: number) =>
        `route add ${type} 2001:db8:${n}::/64 ${options}`,
  ),
);

const selectors = (family: '' | '-6 '): fc.Arbitrary<string> =>
  some(
    word(...(family === '' ? ['from 10.1.0.0/16', 'from 10.0.0.7'] : ['from fd01::/16'])),
    word(...(family === '' ? ['to 10.2.0.0/16'] : ['to fd02::/32'])),
    word('iif v0', 'iif nobody'),
    word('oif v1', 'oif nobody'),
    word('fwmark 7', 'fwmark 0x70/0xf0'),
    word('tos 0x10'),
    word('uidrange 1000-1999', 'uidrange 0-0'),
    word('ipproto tcp sport 80 dport 1000-2000', 'ipproto udp', 'ipproto 132 dport 9'),
    word('tun_id 5'),
    word('protocol static', 'protocol 77'),
  );
const target = word(
  'table 100',
  'table 1000',
  'table main suppress_prefixlength 0',
  'table main suppress_ifgroup 7',
  'goto 32766',
  'goto 40000',
  'nop',
  'blackhole',
  'unreachable',
  'prohibit',
  'l3mdev',
);
const rule = word('', '-6 ').chain((family) =>
  fc
    .tuple(selectors(family as '' | '-6 '), target, some(word('not')), some(word('realms 3/4')))
    .map(([options, action, not, realms]) => (n: number) => {
      const table = action.startsWith('table') && family === '' ? `${action} ${realms}` : action;
      return `${family}rule add ${not} pref ${100 + n} ${options} ${table}`;
    }),
);

const neighbour = fc
  .tuple(
    word('10.0.0.', 'fd00::'),
    word('nud permanent', 'nud noarp', 'nud stale', 'nud reachable'),
    some(
      word('extern_learn'),
      word('router'),
      say((n) => `protocol ${n}`, 4, 250),
    ),
  )
  .map(([prefix, state, options]) => (n: number) => {
    const text = prefix === '10.0.0.' ? options.replace('router', '') : options;
    return `neigh add ${prefix}${50 + n} lladdr 02:00:00:00:01:${10 + n} dev v0 ${state} ${text}`;
  });
const proxy = word('10.0.0.', 'fd00::').map((prefix) => (n: number) => `neigh add proxy ${prefix}${80 + n} dev v0`);

const nexthop = fc
  .tuple(
    word('via 10.0.0.8 dev v0', 'via fd00::8 dev v0', 'blackhole', 'dev v0', 'via 203.0.113.9 dev v0 onlink'),
    some(word('proto static', 'proto 99')),
  )
  .map(
    ([way, options]) =>
      (n: number) =>
        `nexthop add id ${20 + n} ${way} ${options}`,
  );

const several = (one: fc.Arbitrary<(n: number) => string>, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(one, { maxLength }).map((items) => items.map((item, n) => item(n)));

/** Commands of one configuration, in an order that the kernel takes. */
const configuration = fc
  .tuple(
    several(address4, 4),
    several(address6, 3),
    several(nexthop, 3),
    several(route4, 6),
    several(route6, 5),
    several(rule, 5),
    several(neighbour, 5),
    several(proxy, 2),
  )
  .map((parts) => parts.flat());

const LINKS = `link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
link set lo up
link set v0 up
link set v1 up`;
const BASE = `addr add 10.0.0.1/24 dev v0
addr add fd00::1/64 dev v0 nodad
nexthop add id 1 via 10.0.0.4 dev v0
nexthop add id 2 via fd00::4 dev v0
nexthop add id 3 via 10.0.0.5 dev v0
nexthop add id 10 group 1,3/3,1
nexthop add id 11 group 1,5/3 type resilient buckets 16 idle_timer 60 unbalanced_timer 300`;

async function open(): Promise<{ namespace: NetworkNamespace; route: RouteSocket; close: () => Promise<void> }> {
  const namespace = await create();
  namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
  namespace.writeSysctl('net.ipv6.conf.default.addr_gen_mode', 1);
  const route = openRoute({ netns: { fd: namespace.fd } });
  runTool(namespace, 'ip', ['-batch', '-'], LINKS);
  const close = async (): Promise<void> => {
    route.close();
    await namespace.close();
  };
  return { namespace, route, close };
}

/** Times run: they are the same within a thousand seconds. */
const TIMES = new Set(['valid_life_time', 'preferred_life_time', 'expires']);
const FOREVER = 0xffffffff;

function shown(namespace: NetworkNamespace, ...words: string[]): unknown {
  const text = runTool(namespace, 'ip', ['-j', '-d', ...words]);
  return JSON.parse(text === '' ? '[]' : text, (key, value) =>
    TIMES.has(key) && typeof value === 'number' && value !== FOREVER ? Math.floor(value / 1000) : value,
  );
}

/** All that `ip` tells of a namespace. */
function state(namespace: NetworkNamespace): Record<string, unknown> {
  const sorted = (words: string[]): string[] =>
    (shown(namespace, ...words) as unknown[]).map((item) => JSON.stringify(item)).sort();
  return {
    // IPv6 shows the newest first.
    addresses: (
      shown(namespace, 'addr', 'show', 'dev', 'v0') as { addr_info: { local: string }[] }[]
    )[0]?.addr_info.sort((a, b) => (a.local < b.local ? -1 : 1)),
    routes: sorted(['-4', 'route', 'show', 'table', 'all']),
    // The kernel makes its own in its own time.
    routes6: sorted(['-6', 'route', 'show', 'table', 'all']).filter((line) => !line.includes('"protocol":"kernel"')),
    rules: shown(namespace, 'rule', 'show'),
    rules6: shown(namespace, '-6', 'rule', 'show'),
    neighbours: sorted(['neigh', 'show', 'nud', 'all']).filter((line) => !line.startsWith('{"dst":"ff')), // the kernel's own
    // A proxy on every link outlives its namespace, and may be seen in another one (Linux 6.18).
    proxies: sorted(['neigh', 'show', 'proxy', 'dev', 'v0']),
    nexthops: shown(namespace, 'nexthop', 'show'),
  };
}

/** Makes again in one namespace what another one has beside what the kernel made itself. */
async function copy(from: RouteSocket, to: RouteSocket): Promise<void> {
  const addresses = await from.addresses.list({ dev: 'v0' }).toArray();
  const nexthops = await from.nexthops.list().toArray();
  const routes = await from.routes.list().toArray();
  const rules = await from.rules.list().toArray();
  const neighbours = await from.neighbours.list().toArray();
  const proxies = await from.neighbours.list({ proxy: true }).toArray();
  const outcomes = await to.batch((b) => {
    for (const item of addresses) b.addresses.add(item);
    for (const item of nexthops) if (item.group === undefined) b.nexthops.add(item);
    for (const item of nexthops) if (item.group !== undefined) b.nexthops.add(item);
    for (const item of routes) if (item.protocol !== 'kernel') b.routes.append(item);
    for (const item of rules) if (item.protocol !== 2) b.rules.add(item);
    for (const item of neighbours) if (!item.dst.startsWith('ff')) b.neighbours.replace(item);
    for (const item of proxies) if (item.index !== 0) b.neighbours.add(item);
  });
  expect(outcomes.filter((outcome) => outcome !== undefined)).toEqual([]);
}

/** Runs commands, those with a `-6` in a batch of their own; gives what `ip` complained about. */
function run(namespace: NetworkNamespace, commands: readonly string[]): string {
  const file = findTool('ip') ?? 'ip';
  const batch = (options: string[], lines: string[]): string => {
    const input = `${lines.join('\n')}\n`;
    const args = [...options, '-force', '-batch', '-'];
    return namespace.run(() => spawnSync(file, args, { encoding: 'utf8', input, timeout: 15_000 })).stderr;
  };
  const six = commands.filter((command) => command.startsWith('-6 '));
  const others = commands.filter((command) => !command.startsWith('-6 '));
  return (
    batch([], others) +
    (six.length === 0
      ? ''
      : batch(
          ['-6'],
          six.map((command) => command.slice(3)),
        ))
  );
}

test('what ip makes and netloom reads, netloom makes again', { timeout: 60_000 }, async (context) => {
  needs(context, 'ip');
  await fc.assert(
    fc.asyncProperty(configuration, async (commands) => {
      const [one, other] = [await open(), await open()];
      try {
        expect(run(one.namespace, [...BASE.split('\n'), ...commands])).toBe('');
        await copy(one.route, other.route);
        expect(state(other.namespace)).toEqual(state(one.namespace));
      } finally {
        await one.close();
        await other.close();
      }
    }),
    { numRuns: Number(process.env.NETLOOM_ROUND_TRIPS ?? 12), interruptAfterTimeLimit: 50_000, endOnFailure: true },
  );
});
