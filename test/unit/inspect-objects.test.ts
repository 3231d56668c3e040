import { describe, expect, test } from 'vitest';
import {
  encodeLwtunnelBpfAttrs,
  encodeLwtunnelIlaAttrs,
  encodeLwtunnelIoam6Attrs,
  encodeLwtunnelIp6Attrs,
  encodeLwtunnelIpAttrs,
  encodeLwtunnelMplsAttrs,
  encodeLwtunnelOptsAttrs,
  encodeLwtunnelRplAttrs,
  encodeLwtunnelSeg6Attrs,
  encodeLwtunnelSeg6LocalAttrs,
  encodeLwtunnelXfrmAttrs,
  LwtunnelEncapTypes,
} from '../../src/generated/rt-lwtunnel.js';
import {
  type IpContext,
  renderGlobalVlanOptions,
  renderNexthopBuckets,
  renderNexthops,
  renderRoutes,
  renderVlanOptions,
  renderVlanTunnels,
} from '../../src/inspect/index.js';
import { ipNames } from '../../src/inspect/ip/names.js';
import { general } from '../../src/inspect/number-text.js';
import type { Route } from '../../src/route/index.js';
import { toNexthopBucket, toNexthopObject } from '../../src/route/nexthop-object.js';
import { toPortVlanOptions, toPortVlans } from '../../src/route/vlan.js';
import { Writer } from '../../src/wire/index.js';

// What no kernel at hand shows, from messages made by hand; the texts follow from ip/iproute_lwtunnel.c, ip/ipnexthop.c
// and bridge/vlan.c of iproute2 6.1.

const context: IpContext = { options: {}, names: ipNames({}), links: new Map(), netnsName: () => undefined };
const withOptions = (options: IpContext['options']): IpContext => ({ ...context, options });

function bytes<T>(encode: (w: Writer, value: T) => void, value: T): Uint8Array {
  const w = new Writer();
  encode(w, value);
  return w.toBytes().slice();
}

const header = {
  ...{ rtmFamily: 10, rtmDstLen: 48, rtmSrcLen: 0, rtmTos: 0, rtmTable: 254, rtmProtocol: 3, rtmScope: 0 },
  ...{ rtmType: 1, rtmFlags: 0 },
};

/** What stands between the destination and the link. */
function encapText(
  kind: keyof typeof LwtunnelEncapTypes,
  encap: Uint8Array,
  options: IpContext['options'] = {},
): string {
  const attrs = { dst: '2001:db8::', oif: 5, encapType: LwtunnelEncapTypes[kind], encap };
  const route = { table: 254, message: { header, attrs } } as unknown as Route;
  const text = renderRoutes([route], withOptions(options));
  const [start, end] = options.json
    ? ['[{"dst":"2001:db8::/48",', ',"dev":"if5","flags":[]}]\n']
    : ['2001:db8::/48 ', 'dev if5 \n'];
  expect(text.startsWith(start), text).toBe(true);
  expect(text.endsWith(end), text).toBe(true);
  return text.slice(start.length, -end.length);
}

/** `struct ipv6_sr_hdr` with the segments in reverse, or a source route of RPL. */
function routingHeader(type: number, first: number, segments: readonly number[][], tail: number[] = []): Uint8Array {
  const body = [...segments].reverse().flat();
  const size = (body.length + tail.length) / 8;
  const flags = tail.length === 0 ? 0 : 8;
  return Uint8Array.from([0, size, type, segments.length - (type === 4 ? 1 : 0), first, flags, 0, 0, ...body, ...tail]);
}

const address = (last: number): number[] => [0xfc, ...new Array<number>(14).fill(0), last];
const HMAC = [5, 38, 0, 0, 0, 0, 0xab, 0xcd, ...new Array<number>(32).fill(0)];

describe('encapsulations', () => {
  test('of MPLS and IP tunnels', () => {
    const dst = Uint8Array.from([0, 6, 0x40, 0, 0, 12, 0x81, 0]);
    expect(encapText('mpls', bytes(encodeLwtunnelMplsAttrs, { dst, ttl: 9 }))).toBe(' encap mpls  100/200 ttl 9 ');
    const ip = { id: 42n, dst: '192.0.2.9', src: '192.0.2.1', ttl: 3, tos: 4, flags: 4 | 1 | 8 };
    expect(encapText('ip', bytes(encodeLwtunnelIpAttrs, ip))).toBe(
      ' encap ip id 42 src 192.0.2.1 dst 192.0.2.9 ttl 3 tos 4 key csum seq ',
    );
    expect(encapText('ip6', bytes(encodeLwtunnelIp6Attrs, { id: 1n, hoplimit: 7, tc: 8 }), { json: true })).toBe(
      '"encap":"ip6","id":1,"hoplimit":7,"tc":8',
    );
  });

  test('with options of tunnels', () => {
    const geneve = { class: [0x102, 3], type: [4, 5], data: [Uint8Array.of(1, 2, 3, 4), Uint8Array.of(0xff, 0, 0, 1)] };
    const shown = (opts: object, options: IpContext['options'] = {}): string =>
      encapText('ip', bytes(encodeLwtunnelIpAttrs, { opts: bytes(encodeLwtunnelOptsAttrs, opts) }), options);
    expect(shown({ geneve })).toBe(' encap ip \n\tgeneve_opts 258:4:01020304,3:5:ff000001 ');
    expect(shown({ geneve }, { json: true })).toBe(
      '"encap":"ip","geneve_opts":[{"class":258,"type":4,"data":"01020304"},{"class":3,"type":5,"data":"ff000001"}]',
    );
    expect(shown({ vxlan: { gbp: 77 } }, { oneline: true })).toBe(' encap ip \\\tvxlan_opts 77 ');
    expect(shown({ erspan: { ver: 1, index: 9, dir: 1, hwid: 2 } })).toBe(' encap ip \n\terspan_opts 1:9:0:0 ');
    expect(shown({ erspan: { ver: 2, dir: 1, hwid: 2 } })).toBe(' encap ip \n\terspan_opts 2:0:1:2 ');
  });

  test('of segment routing', () => {
    const srh = routingHeader(4, 1, [address(1), address(2)], HMAC);
    const mode = Uint8Array.from([...new Uint8Array(Int32Array.of(3).buffer), ...srh]);
    const seg6 = bytes(encodeLwtunnelSeg6Attrs, { srh: mode });
    expect(encapText('seg6', seg6)).toBe(' encap seg6 mode encap.red segs 2 [ fc00::1 fc00::2 ] hmac ABCD ');
    expect(encapText('seg6', seg6, { json: true })).toBe(
      '"encap":"seg6","mode":"encap.red","segs":["fc00::1","fc00::2"],"hmac":"0xabcd"',
    );
    const local = bytes(encodeLwtunnelSeg6LocalAttrs, {
      ...{
        action: 9,
        srh: routingHeader(4, 0, [address(3)]),
        table: 254,
        vrftable: 7,
        nh4: '10.0.0.1',
        nh6: 'fc00::9',
      },
      ...{ iif: 3, oif: 4, counters: { packets: 1n, bytes: 2n, errors: 3n } },
      flavors: { operation: 2 | 4 | 16, lcblockBits: 32, lcnodeFnBits: 16 },
    });
    const start = ' encap seg6local action End.B6 segs 1 [ fc00::3 ] table main vrftable 7 nh4 10.0.0.1 nh6 fc00::9 ';
    expect(encapText('seg6Local', local)).toBe(`${start}iif if3 oif if4 flavors psp,usp,next-csid lblen 32 nflen 16 `);
    expect(encapText('seg6Local', local, { statistics: 1 })).toContain(' packets 1 bytes 2 errors 3 flavors psp,');
    expect(encapText('seg6Local', local, { json: true, statistics: 1 })).toContain(
      '"srh":{"segs":["fc00::3"]},"table":"main","vrftable":"7"',
    );
  });

  test('of all other kinds', () => {
    const ila = { locator: 0x2001_0db8_0000_0001n, csumMode: 1, identType: 32, hookType: 1 };
    expect(encapText('ila', bytes(encodeLwtunnelIlaAttrs, ila))).toBe(
      ' encap ila  2001:db8:0:1  csum-mode neutral-map  ident-type use-format  hook-type input ',
    );
    const bpf = bytes(encodeLwtunnelBpfAttrs, { in: { name: 'one' }, xmit: {}, xmitHeadroom: 14 });
    expect(encapText('bpf', bpf)).toBe(' encap bpf in one xmit  14 ');
    expect(encapText('bpf', bpf, { json: true })).toBe('"encap":"bpf","in":"one","xmit":"<unknown>","headroom":14');
    const rpl = bytes(encodeLwtunnelRplAttrs, { srh: routingHeader(3, 0, [address(1), address(2)]) });
    expect(encapText('rpl', rpl)).toBe(' encap rpl segs 2 [ fc00::1 fc00::2 ] ');
    const trace = Uint8Array.from([0, 123, 0, 3, 0x80, 0, 0, 0]);
    const ioam6 = { mode: 2, dst: 'fc00::5', trace, freqK: 1, freqN: 4 };
    expect(encapText('ioam6', bytes(encodeLwtunnelIoam6Attrs, ioam6))).toBe(
      ' encap ioam6 freq 1/4 mode encap tundst fc00::5 trace prealloc type 0x800000 ns 123 size 12 ',
    );
    const xfrm = bytes(encodeLwtunnelXfrmAttrs, { ifId: 9, link: 3 });
    expect(encapText('xfrm', xfrm)).toBe(' encap xfrm if_id 9 link_dev if3 ');
  });
});

describe('nexthop objects', () => {
  const nexthop = (attrs: object, nhHeader: object = {}): Parameters<typeof toNexthopObject>[0] =>
    ({ header: { nhFamily: 0, nhScope: 0, nhProtocol: 0, nhFlags: 0, ...nhHeader }, attrs }) as never;

  test('resilient groups have their timers in seconds', () => {
    const group = [
      { id: 1, weight: 0, weightHigh: 0 },
      { id: 2, weight: 2, weightHigh: 0 },
    ];
    const resGroup = { buckets: 8, idleTimer: 12000, unbalancedTimer: 0, unbalancedTime: 250n };
    const object = toNexthopObject(nexthop({ id: 9, group, groupType: 1, resGroup }), new Map());
    expect(renderNexthops([object], context)).toBe(
      'id 9 group 1/2,3 type resilient buckets 8 idle_timer 120 unbalanced_timer 0 unbalanced_time 2.5 \n',
    );
    expect(renderNexthops([object], withOptions({ json: true }))).toBe(
      '[{"id":9,"group":[{"id":1},{"id":2,"weight":3}],"type":"resilient","resilient_args":{"buckets":8,"idle_timer":120,' +
        '"unbalanced_timer":0,"unbalanced_time":2.5},"flags":[]}]\n',
    );
  });

  test('buckets', () => {
    const bucket = toNexthopBucket(
      nexthop({ id: 9, resBucket: { index: 3, idleTime: 1234n, nhId: 2 } }, { nhFlags: 64 }),
    );
    expect(renderNexthopBuckets([bucket], context)).toBe('id 9 index 3 idle_time 12.34 nhid 2 trap \n');
  });

  test('with -d a route shows its nexthop object', () => {
    const way = toNexthopObject(
      nexthop({ id: 7, gateway: 'fe80::1', oif: 5 }, { nhFamily: 10, nhScope: 253 }),
      new Map(),
    );
    const route = {
      table: 254,
      message: { header, attrs: { dst: '2001:db8::', nhId: 7, oif: 5 } },
    } as unknown as Route;
    const details = { ...withOptions({ details: true }), nexthop: (id: number) => (id === 7 ? way : undefined) };
    expect(renderRoutes([route], details)).toBe(
      'unicast 2001:db8::/48 nhid 7 dev if5 proto boot scope global \n' +
        '\tnh_info id 7 via fe80::1 dev if5 scope link proto unspec \n',
    );
  });

  test('numbers as %g prints them', () => {
    expect([0, 0.5, 120, 999999, 1_000_000, 42_949_672.95, 0.00001].map(general)).toEqual([
      '0',
      '0.5',
      '120',
      '999999',
      '1e+06',
      '4.29497e+07',
      '1e-05',
    ]);
  });
});

describe('VLANs', () => {
  const message = (attrs: object): never => ({ header: { family: 7, ifindex: 3 }, attrs }) as never;
  const NAME = 'if3'.padEnd(18);
  const DEEP = ' '.repeat(20);

  test('a list in parts has the link once', () => {
    const entry = (vid: number, more: object = {}): object => ({ info: { vid, flags: 0 }, state: 3, ...more });
    const parts = [
      message({ entry: [entry(1, { mcastRouter: 1 })] }),
      message({ entry: [entry(5, { range: 9, state: 7 })] }),
    ].map((part) => toPortVlanOptions(part, new Map()));
    const title = 'port              vlan-id  \n';
    expect(renderVlanOptions(parts, context)).toBe(
      `${title}${NAME}1\n${DEEP}state forwarding mcast_router 1 \n${' '.repeat(18)}5-9\n${DEEP}state (7) \n`,
    );
    expect(renderVlanOptions(parts, context, { vid: 6 })).toBe(`${title}${NAME}5-9\n${DEEP}state (7) \n`);
  });

  test('options of whole bridges', () => {
    const globalOptions = [{ id: 1, range: 4, mcastSnooping: 1, mcastQueryIntvl: 12500n, mcastLastMemberCnt: 2 }];
    const ports = [toPortVlanOptions(message({ globalOptions }), new Map())];
    expect(renderGlobalVlanOptions(ports, withOptions({ json: true }))).toBe(
      '[{"ifname":"if3","vlans":[{"vlan":1,"vlanEnd":4,"mcast_snooping":1,"mcast_last_member_count":2,' +
        '"mcast_query_interval":12500}]}]\n',
    );
  });

  test('tunnels, one and a range', () => {
    const vlanTunnelInfo = [
      { vid: 10, id: 1010 },
      { vid: 20, id: 2020, flags: 8 },
      { vid: 4094, id: 6094, flags: 16 },
    ];
    const link = { header: { ifiFamily: 7, ifiIndex: 3 }, attrs: { afSpec: { vlanTunnelInfo } } } as never;
    expect(renderVlanTunnels([toPortVlans(link, new Map())!], context)).toBe(
      `port              vlan-id    tunnel-id\n${NAME}10         1010\n${' '.repeat(18)}20-4094    2020-6094\n`,
    );
  });
});
