import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../../src/cli/inspect.js';
import { create, type NetworkNamespace } from '../../src/netns/index.js';
import { OPTIONS, QUESTIONS, TOOLS } from '../support/inspect-questions.js';
import { make, quiet, steady, tryToMake } from '../support/ip-oracle.js';
import { findTool, needs, runTool } from '../support/netns.js';

// The same question to `ip` and to `netloom inspect`, word by word and option by option, in one namespace that has something
// of everything. Where `ip` refuses, so must we.

let namespace: NetworkNamespace;

beforeAll(async () => {
  namespace = await create();
  quiet(namespace);
  if (findTool('ip') !== undefined) build();
  return () => namespace.close();
});

function build(): void {
  make(namespace, LINKS);
  tryToMake(namespace, ['link add red type vrf table 10', 'link set red up', 'link set v2 master red']);
  tryToMake(namespace, ['link add link v0 name v0.5 type vlan id 5']);
  make(namespace, ADDRESSES);
  make(namespace, ROUTES);
  make(namespace, NEIGHBOURS);
  for (const rule of RULES) runTool(namespace, 'ip', rule.split(' '));
  make(namespace, NEXTHOPS);
  for (const entry of ENTRIES) runTool(namespace, 'bridge', entry.split(' '));
}

const LINKS = `link set lo up
link add br0 type bridge
link add v0 type veth peer name v1
link add v2 type veth peer name v3
link add d0 type veth peer name d1
link set v0 master br0 up
link set v1 up group 7
link set v2 up
link set v3 address 02:00:00:00:00:33 alias 'the third'
link property add dev v1 altname firstOfAll
link property add dev v1 altname aNameThatIsMuchLongerThanOthers
link set br0 up`;

const ADDRESSES = `addr add 10.0.0.1/24 brd + dev br0
addr add 10.0.0.2/24 dev br0 label br0:two
addr add 10.1.0.1 peer 10.1.0.2/32 dev v1 label v1:p2p
addr add 10.2.0.1/16 dev v1 scope link metric 5 noprefixroute
addr add 10.3.0.1/24 dev v1 valid_lft 100000 preferred_lft 0
addr add 192.168.5.1/24 dev d0
addr add fd00::1/64 dev br0
addr add fd00:1::1/64 dev v1 nodad home
addr add fd00:2::1/64 dev v1 noprefixroute mngtmpaddr
addr add fd00:3::1/128 dev lo`;

const ROUTES = `route add 10.4.0.0/16 via 10.0.0.9
route add 10.4.4.0/24 via 10.0.0.9 metric 7 proto static
route add 10.4.4.4 via 10.0.0.9 src 10.0.0.2 tos 0x10
route add default via 10.0.0.254 proto dhcp metric 100 mtu 1400
route add 10.5.0.0/16 dev v1 scope link realms 5/7
route add 10.6.0.0/16 realms 7 dev v1
route add 10.7.0.0/16 via inet6 fd00::9 dev br0
route add 10.8.0.0/16 nexthop via 10.0.0.9 weight 3 nexthop via 10.0.0.10
route add blackhole 10.9.0.0/16
route add unreachable 10.9.1.0/24 table 77
route add throw 10.9.2.0/24 table 1000
route add fd00:4::/48 via fd00::9 metric 5
route add fd00:4:4::/64 via fd00::9 pref high
route add default via fd00::fe table 77
route add fd00:5::/48 from fd00:6::/64 via fd00::9
route add blackhole fd00:9::/48`;

const NEIGHBOURS = `neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev br0
neigh add 10.0.0.10 lladdr 02:00:00:00:00:10 dev br0 nud stale
neigh add 10.2.0.9 lladdr 02:00:00:00:00:29 dev v1 nud noarp
neigh add 10.2.0.10 lladdr 02:00:00:00:00:30 dev v1 nud permanent proto static
neigh add fd00::9 lladdr 02:00:00:00:00:09 dev br0 router
neigh add fd00:1::9 lladdr 02:00:00:00:00:19 dev v1 nud reachable extern_learn
neigh add proxy 10.0.0.77 dev br0
neigh add proxy fd00::77 dev br0`;

const RULES = [
  'rule add from 10.0.0.0/8 table 100 pref 1000',
  'rule add from 10.1.0.0/16 to 10.2.0.0/16 iif v1 oif nobody lookup 200 pref 1001',
  'rule add not from 10.2.0.1 fwmark 7/15 goto 32766 pref 1002',
  'rule add fwmark 0x10 tos 0x10 blackhole pref 1003',
  'rule add ipproto tcp sport 80 dport 1000-2000 unreachable pref 1004',
  'rule add uidrange 5-6 lookup main suppress_prefixlength 0 pref 1005 protocol static',
  '-6 rule add from fd00::/8 table 100 pref 1006',
  '-6 rule add to fd00:5::/48 lookup main pref 1007',
];

const NEXTHOPS = `nexthop add id 1 via 10.0.0.9 dev br0
nexthop add id 2 via 10.0.0.10 dev br0 proto static
nexthop add id 3 dev v1
nexthop add id 4 blackhole
nexthop add id 5 via fd00::9 dev br0
nexthop add id 6 via 10.0.0.11 fdb
nexthop add id 10 group 1/2
nexthop add id 11 group 1,3/2 type resilient buckets 4 idle_timer 1000 unbalanced_timer 3000`;

/** For `bridge`. */
const ENTRIES = [
  'fdb add 02:00:00:00:01:01 dev v0 master static',
  'fdb add 02:00:00:00:01:02 dev v0 master permanent',
  'fdb add 02:00:00:00:01:03 dev v1 self',
  'mdb add dev br0 port v0 grp 239.1.1.1 permanent',
];

async function ours(args: readonly string[]): Promise<string> {
  let text = '';
  for await (const piece of await answerTo(['-n', `/proc/self/fd/${namespace.fd}`, ...args])) text += piece;
  return text;
}

/** What the tool prints; `undefined` where it refuses. */
function theirs(tool: string, args: readonly string[]): string | undefined {
  try {
    return steady(runTool(namespace, tool, args));
  } catch {
    return undefined;
  }
}

async function compare(object: string, option: string, words: string): Promise<void> {
  const split = (text: string): string[] => (text === '' ? [] : text.split(' '));
  const [name = '', verb = 'show'] = object.split(' ');
  const args = [...split(option), name, verb, ...split(words)];
  const tool = TOOLS[name] ?? 'ip';
  const question = `${tool} ${args.join(' ')}`;
  // What counts seconds may tick between two answers: the tool is asked again, and has to say the same before and after.
  for (let before = theirs(tool, args); ; ) {
    const got = await ours(args).then(steady, (error: unknown) => error as Error);
    if (got instanceof Error ? before === undefined : got === before) return;
    const after = theirs(tool, args);
    if (after === before && before === undefined) expect(got, `${question}: refused by ${tool}`).toBeInstanceOf(Error);
    else if (after === before) expect(got, question).toBe(before);
    before = after;
  }
}

describe('the same question has the same answer as from ip', () => {
  for (const [object, questions] of Object.entries(QUESTIONS)) {
    const options = OPTIONS[object.split(' ')[0]!]!;
    test.each(questions)(`${object} %s`, async (words) => {
      if (findTool('ip') === undefined) return;
      for (const option of options) await compare(object, option, words);
    });
  }

  test('ip and bridge are there to be asked', (context) => needs(context, 'ip', 'bridge'));
});
