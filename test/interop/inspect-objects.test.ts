import { describe, expect, test } from 'vitest';
import {
  type InspectIpOptions,
  inspectFdb,
  inspectMdb,
  inspectNetns,
  inspectNexthop,
  inspectRoute,
  inspectVlan,
  inspectVrf,
} from '../../src/inspect/index.js';
import { show } from '../../src/inspect/show.js';
import { create, list, type NetworkNamespace } from '../../src/netns/index.js';
import { openRoute } from '../../src/route/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// What `netloom inspect` prints of bridges, nexthop objects and namespaces is equal to the byte to what `bridge` and `ip`
// print of the same state.

type Inspect = (options: InspectIpOptions) => Promise<string>;

const FORMS: readonly { flags: readonly string[]; options: InspectIpOptions }[] = [
  { flags: [], options: {} },
  { flags: ['-d'], options: { details: true } },
  { flags: ['-s'], options: { statistics: 1 } },
  { flags: ['-j'], options: { json: true } },
  { flags: ['-d', '-s', '-j', '-p'], options: { details: true, statistics: 1, json: true, pretty: true } },
  { flags: ['-o'], options: { oneline: true } },
];

/** Times since an entry was used or changed tick between two looks. */
function steady(text: string): string {
  return text.replace(/used \d+\/\d+/g, 'used T').replace(/("(?:used|updated)": ?)\d+/g, '$1T');
}

/** Compares in all forms. */
async function same(
  namespace: NetworkNamespace,
  tool: 'ip' | 'bridge',
  object: string,
  inspect: Inspect,
  words: readonly string[] = [],
): Promise<void> {
  for (const { flags, options } of FORMS) {
    const command = [...flags, object, ...(words.length === 0 ? ['show'] : words)];
    const ours = await inspect({ ...options, words, netns: { fd: namespace.fd }, namespaces: list });
    expect(steady(ours), `${tool} ${command.join(' ')}`).toBe(steady(runTool(namespace, tool, command)));
  }
}

/** A namespace where nothing joins groups or resolves by itself. */
async function quietNetns(): Promise<NetworkNamespace> {
  const namespace = await freshNetns();
  namespace.writeSysctl('net.ipv6.conf.all.disable_ipv6', 1);
  namespace.writeSysctl('net.ipv6.conf.default.disable_ipv6', 1);
  return namespace;
}

/** False where the kernel lacks what a set-up takes. */
function canRun(namespace: NetworkNamespace, tool: string, ...args: string[]): boolean {
  try {
    runTool(namespace, tool, args);
    return true;
  } catch (error) {
    if (/not supported|Unknown device type/i.test(String(error))) return false;
    throw error;
  }
}

function batch(namespace: NetworkNamespace, tool: 'ip' | 'bridge', commands: string): void {
  runTool(namespace, tool, ['-batch', '-'], commands);
}

/** Waits for the carrier: before that a port takes no dynamic entries. */
async function learns(namespace: NetworkNamespace, port: string): Promise<void> {
  await using route = openRoute({ netns: { fd: namespace.fd } });
  for await (const event of route.links.watch({ signal: AbortSignal.timeout(10_000) })) {
    if ('link' in event && event.link.name === port && event.link.port?.state === 'forwarding') return;
  }
  throw new Error(`${port} does not learn`);
}

describe('inspect equals bridge', () => {
  test('for forwarding entries', async (context) => {
    needs(context, 'ip', 'bridge');
    const namespace = await quietNetns();
    batch(
      namespace,
      'ip',
      `link add br0 up type bridge
       link add v0 type veth peer name v1
       link add x0 up type vxlan id 5 dstport 4789 local 10.0.0.1
       link add x1 up type vxlan external dstport 4790
       link set v0 master br0 up
       link set v1 up
       link set x0 master br0`,
    );
    await learns(namespace, 'v0');
    batch(
      namespace,
      'bridge',
      `fdb add 02:00:00:00:00:81 dev v0 master static
       fdb add 02:00:00:00:00:82 dev v0 master dynamic
       fdb add 02:00:00:00:00:83 dev v0 master extern_learn
       fdb add 02:00:00:00:00:84 dev v0 master static sticky
       fdb append 00:00:00:00:00:00 dev x0 dst 10.0.0.2 via v1
       fdb add 02:00:00:00:00:91 dev x0 dst 10.0.0.3 port 99 vni 7 self
       fdb add 02:00:00:00:00:92 dev x1 dst 10.0.0.4 src_vni 9
       fdb add 33:33:00:00:00:09 dev v1 self`,
    );
    await same(namespace, 'bridge', 'fdb', inspectFdb);
    for (const words of [['dev', 'v0'], ['brport', 'x0'], ['br', 'br0'], ['state', 'static'], ['dynamic']]) {
      await same(namespace, 'bridge', 'fdb', inspectFdb, ['show', ...words]);
    }
    await same(namespace, 'bridge', 'fdb', inspectFdb, ['show', 'br', 'br0', 'brport', 'v0', 'vlan', '1']);
  });

  test('for multicast groups', async (context) => {
    needs(context, 'ip', 'bridge');
    const namespace = await quietNetns();
    batch(
      namespace,
      'ip',
      `link add br0 up type bridge mcast_igmp_version 3
       link add v0 type veth peer name v1
       link add w0 type veth peer name w1
       link set v0 master br0 up
       link set w0 master br0 up
       link set v1 up
       link set w1 up
       link set v0 type bridge_slave mcast_router 2
       link set w0 type bridge_slave mcast_router 2 fastleave on`,
    );
    if (!canRun(namespace, 'bridge', ...'mdb add dev br0 port v0 grp 239.1.1.1 permanent'.split(' '))) {
      context.skip('this kernel does not snoop multicast');
    }
    batch(
      namespace,
      'bridge',
      `mdb add dev br0 port v0 grp 239.1.1.2 src 10.0.0.9 permanent
       mdb add dev br0 port w0 grp ff05::5 permanent
       mdb add dev br0 port w0 grp 01:00:5e:01:01:01 permanent`,
    );
    await same(namespace, 'bridge', 'mdb', inspectMdb);
    await same(namespace, 'bridge', 'mdb', inspectMdb, ['show', 'dev', 'br0']);
    await same(namespace, 'bridge', 'mdb', inspectMdb, ['show', 'vid', '5']);
  });

  test('where the kernel has no VLANs on bridges: what comes before the error, and the error', async (context) => {
    needs(context, 'bridge');
    const namespace = await quietNetns();
    if (canRun(namespace, 'bridge', '-d', 'vlan', 'show')) context.skip('this kernel has VLANs on bridges');
    const options = { netns: { fd: namespace.fd } };
    for (const [flags, form] of [
      ['-d', { details: true }],
      ['-d -j', { details: true, json: true }],
      ['-d -j -p', { details: true, json: true, pretty: true }],
    ] as const) {
      let ours = '';
      const print = async (): Promise<void> => {
        for await (const piece of show.vlan({ ...options, ...form })) ours += piece;
      };
      await expect(print()).rejects.toThrow(/^RTM_GETVLAN: EOPNOTSUPP .*: this kernel lacks VLANs on bridges$/);
      expect(ours).toBe(runTool(namespace, 'sh', ['-c', `bridge ${flags} vlan show 2>/dev/null || :`]));
    }
    await expect(inspectVlan({ ...options, words: ['global'] })).rejects.toMatchObject({ code: 'EOPNOTSUPP' });
  });

  test('for VLANs', async (context) => {
    needs(context, 'ip', 'bridge');
    const namespace = await quietNetns();
    batch(
      namespace,
      'ip',
      `link add br0 up type bridge
       link add v0 type veth peer name v1
       link set v0 master br0`,
    );
    expect(await inspectVlan({ netns: { fd: namespace.fd } })).toBe(runTool(namespace, 'bridge', ['vlan']));
    if (!canRun(namespace, 'bridge', ...'vlan add dev v0 vid 10 pvid untagged'.split(' '))) {
      context.skip("this kernel has no VLANs on bridges: Debian's, in the virtual machine, has");
    }
    batch(namespace, 'ip', 'link set v0 type bridge_slave vlan_tunnel on');
    batch(
      namespace,
      'bridge',
      `vlan add dev v0 vid 20-25
       vlan add dev v0 vid 4000-4094
       vlan add dev br0 vid 30 self
       vlan add dev v0 vid 20-22 tunnel_info id 2020-2022`,
    );
    await same(namespace, 'bridge', 'vlan', inspectVlan);
    for (const words of [['show', 'dev', 'v0'], ['show', 'vid', '21'], ['tunnelshow'], ['global', 'show']]) {
      await same(namespace, 'bridge', 'vlan', inspectVlan, words);
    }
    const compressed = await inspectVlan({ netns: { fd: namespace.fd }, compressVlans: true });
    expect(compressed).toBe(runTool(namespace, 'bridge', ['-compressvlans', 'vlan', 'show']));
  });
});

describe('inspect equals ip', () => {
  test('for nexthop objects', async (context) => {
    needs(context, 'ip');
    const namespace = await quietNetns();
    batch(
      namespace,
      'ip',
      'link add v0 type veth peer name v1\nlink set v0 up\nlink set v1 up\nlink set lo up\naddr add 10.0.0.1/24 dev v0',
    );
    await same(namespace, 'ip', 'nexthop', inspectNexthop);
    if (!canRun(namespace, 'ip', ...'nexthop add id 1 via 10.0.0.2 dev v0'.split(' '))) {
      context.skip('this kernel has no nexthop objects');
    }
    batch(
      namespace,
      'ip',
      `nexthop add id 2 via 10.0.0.3 dev v0 protocol bgp
       nexthop add id 3 blackhole
       nexthop add id 4 dev v0
       nexthop add id 5 via 10.9.0.1 dev v0 onlink
       nexthop add id 6 via 10.0.0.4 fdb
       nexthop add id 10 group 1,3/2
       nexthop add id 11 group 1/2 type resilient buckets 4 idle_timer 60 unbalanced_timer 300
       nexthop add id 12 group 6 fdb
       route add 198.51.100.0/24 nhid 10
       route add 198.51.101.0/24 nhid 2`,
    );
    for (const words of [
      ['show', 'groups'],
      ['show', 'fdb'],
      ['show', 'id', '10'],
      ['show', 'dev', 'v0'],
    ]) {
      await same(namespace, 'ip', 'nexthop', inspectNexthop, words);
    }
    await same(namespace, 'ip', 'nexthop', inspectNexthop, ['show', 'protocol', '186']);
    await same(namespace, 'ip', 'route', inspectRoute);
    const bucket = ['bucket', 'show', 'nhid', '2']; // its times tick: only who leads where
    const without = (text: string): string => text.replace(/idle_time \S+/g, 'idle_time T');
    const ours = await inspectNexthop({ netns: { fd: namespace.fd }, words: bucket });
    expect(without(ours)).toBe(without(runTool(namespace, 'ip', ['nexthop', ...bucket])));
  });

  test('for namespaces', async (context) => {
    needs(context, 'ip');
    const namespace = await freshNetns();
    await using one = await create(`objects-${process.pid}`);
    batch(namespace, 'ip', `link add v0 type veth peer name v1 netns ${one.name}`);
    await same(namespace, 'ip', 'netns', inspectNetns);
    await same(namespace, 'ip', 'netns', inspectNetns, ['list-id']);
  });
});

describe('vrf', () => {
  test('without any, and the main table by its name', async (context) => {
    needs(context, 'ip');
    const namespace = await quietNetns();
    await same(namespace, 'ip', 'vrf', inspectVrf);
    await same(namespace, 'ip', 'vrf', inspectVrf, ['show', 'default']);
  });

  test('some, and one', async (context) => {
    needs(context, 'ip');
    const namespace = await quietNetns();
    if (!canRun(namespace, 'ip', 'link', 'add', 'red', 'type', 'vrf', 'table', '10'))
      return context.skip('this kernel has no link kind vrf');
    runTool(namespace, 'ip', ['link', 'add', 'a-name-of-15-le', 'type', 'vrf', 'table', '4294967295']);
    await same(namespace, 'ip', 'vrf', inspectVrf);
    await same(namespace, 'ip', 'vrf', inspectVrf, ['show', 'red']);
  });
});
