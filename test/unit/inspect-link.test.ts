import { describe, expect, test } from 'vitest';
import type { LinkAttrs } from '../../src/generated/rt-link.js';
import { renderAddresses } from '../../src/inspect/ip/address.js';
import type { IpContext, IpOptions } from '../../src/inspect/ip/context.js';
import { hardwareAddress } from '../../src/inspect/ip/hardware.js';
import { renderLinks } from '../../src/inspect/ip/link.js';
import { ipNames } from '../../src/inspect/ip/names.js';
import { type Link, toLink } from '../../src/route/link.js';

// What no kernel at hand shows: network cards with virtual functions, CAN controllers, XDP in hardware, old counters.
// Expected is what iproute2 6.1 makes of such messages (ip/ipaddress.c, ip/iplink_*.c).

const ETHER = 1;
const INFINIBAND = 32;
const HEADER = { ifiFamily: 0, ifiType: ETHER, ifiIndex: 5, ifiFlags: 0, ifiChange: 0 };

function linkOf(attrs: LinkAttrs, header: Partial<typeof HEADER> = {}): Link {
  return toLink({ header: { ...HEADER, ...header }, attrs: { ifname: 'eth0', ...attrs } });
}

function contextOf(options: IpOptions, more: Partial<IpContext> = {}): IpContext {
  return {
    options,
    names: ipNames({ protoDownReasons: '3 mlag' }),
    links: new Map(),
    netnsName: () => undefined,
    ...more,
  };
}

/** The lines of `ip link` from the second on. */
function lines(link: Link, options: IpOptions = {}, more: Partial<IpContext> = {}): string[] {
  return renderLinks([link], contextOf(options, more)).split('\n').slice(1, -1);
}

/** What `ip -j link` says of the link under a key. */
function json(link: Link, key: string, options: IpOptions = {}, more: Partial<IpContext> = {}): string {
  const [object] = JSON.parse(renderLinks([link], contextOf({ ...options, json: true }, more)));
  return JSON.stringify(object[key]);
}

const bytes = (hex: string, length: number): Uint8Array => {
  const all = new Uint8Array(length);
  all.set(Buffer.from(hex, 'hex'));
  return all;
};

describe('virtual functions', () => {
  const vf = {
    mac: { vf: 1, mac: bytes('021122334455', 32) },
    broadcast: { broadcast: bytes('ffffffffffff', 32) },
    vlan: { vf: 1, vlan: 100, qos: 3 },
    txRate: { vf: 1, rate: 77 },
    rate: { vf: 1, minTxRate: 5, maxTxRate: 77 },
    spoofchk: { vf: 1, setting: 1 },
    linkState: { vf: 1, linkState: 0 },
    trust: { vf: 1, setting: 0 },
    rssQueryEn: { vf: 1, setting: 0xffffffff },
    stats: {
      rxBytes: 1234567890123n,
      rxPackets: 2n,
      multicast: 3n,
      broadcast: 4n,
      txBytes: 5n,
      txPackets: 6n,
      rxDropped: 7n,
      txDropped: 8n,
    },
  };

  test('stand one a line below the link', () => {
    const link = linkOf({ numVf: 1, vfinfoList: { info: [vf] } });
    expect(lines(link)).toEqual([
      '    link/ether ',
      '    vf 1     link/ether 02:11:22:33:44:55 brd ff:ff:ff:ff:ff:ff, vlan 100, qos 3, tx rate 77 (Mbps), ' +
        'max_tx_rate 77Mbps, min_tx_rate 5Mbps, spoof checking on, link-state auto, trust off',
    ]);
  });

  test('have counters of their own with -s', () => {
    expect(lines(linkOf({ numVf: 1, vfinfoList: { info: [vf] } }), { statistics: 1 }).slice(-4)).toEqual([
      '    RX: bytes  packets  mcast   bcast   dropped ',
      '    1234567890123        2       3       4        7 ',
      '    TX: bytes  packets   dropped ',
      '             5        6        8 ',
    ]);
    const { rxDropped, txDropped, ...stats } = vf.stats;
    expect(lines(linkOf({ numVf: 1, vfinfoList: { info: [{ ...vf, stats }] } }), { statistics: 1 }).slice(-4)).toEqual([
      '    RX: bytes  packets  mcast   bcast ',
      '    1234567890123        2       3       4 ',
      '    TX: bytes  packets ',
      '             5        6 ',
    ]);
  });

  test('are told in JSON with the same values', () => {
    const link = linkOf({ numVf: 1, vfinfoList: { info: [vf] } });
    expect(json(link, 'vfinfo_list', { statistics: 1 })).toBe(
      '[{"vf":1,"link_type":"ether","address":"02:11:22:33:44:55","broadcast":"ff:ff:ff:ff:ff:ff","vlan":100,"qos":3,' +
        '"tx_rate":77,"rate":{"max_tx":77,"min_tx":5},"spoofchk":true,"link_state":"auto","trust":false,' +
        '"stats":{"rx":{"bytes":1234567890123,"packets":2,"multicast":3,"broadcast":4,"dropped":7},' +
        '"tx":{"tx_bytes":5,"tx_packets":6,"dropped":8}}}]',
    );
  });

  test('name the tag protocol of a VLAN unless it is the usual one', () => {
    const info = [
      { vf: 0, vlan: 5, qos: 0, vlanProto: 0x88a8 },
      { vf: 0, vlan: 6, qos: 1, vlanProto: 0x8100 },
    ];
    const link = linkOf({ numVf: 1, vfinfoList: { info: [{ mac: vf.mac, vlan: vf.vlan, vlanList: { info } }] } });
    expect(lines(link)[1]).toBe(
      '    vf 1     link/ether 02:11:22:33:44:55, vlan 5, vlan protocol 802.1ad, vlan 6, qos 1',
    );
    expect(json(link, 'vfinfo_list')).toContain('"vlan_list":[{"vlan":5,"protocol":"802.1ad"},{"vlan":6,"qos":1}]');
  });

  test('have InfiniBand addresses and ids', () => {
    const link = linkOf(
      {
        numVf: 1,
        vfinfoList: {
          info: [
            {
              mac: { vf: 0, mac: bytes('000102030405060708090a0b0c0d0e0f10111213', 32) },
              ibNodeGuid: { vf: 0, guid: 0x0011223344556677n },
              ibPortGuid: { vf: 0, guid: 1n },
              linkState: { vf: 0, linkState: 2 },
            },
          ],
        },
      },
      { ifiType: INFINIBAND },
    );
    expect(lines(link)[1]).toBe(
      '    vf 0     link/infiniband 00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13, ' +
        'NODE_GUID 00:11:22:33:44:55:66:77, PORT_GUID 00:00:00:00:00:00:00:01, link-state disable',
    );
  });

  test('are told by ip addr only with -d, and never without their number', () => {
    const link = linkOf({ numVf: 1, vfinfoList: { info: [vf] } });
    const addresses = (options: IpOptions): string => renderAddresses([{ link, addresses: [] }], contextOf(options));
    expect(addresses({})).not.toContain('vf 1');
    expect(addresses({ details: true })).toContain('vf 1');
    expect(lines(linkOf({ vfinfoList: { info: [vf] } }))).toHaveLength(1);
  });
});

describe('XDP', () => {
  const program = { name: 'drop', tag: '3b185187f1855c4c', isJited: true, loadTime: 9n, createdByUid: 0, btfId: 4 };
  const bpfProgram = (id: number): typeof program | undefined => (id === 7 ? program : undefined);

  test('tells where the program sits, and what it is', () => {
    const link = linkOf({ xdp: { attached: 1, progId: 7 } });
    expect(renderLinks([link], contextOf({}, { bpfProgram }))).toBe(
      '5: eth0: <> xdp \n    link/ether \n    prog/xdp id 7 name drop tag 3b185187f1855c4c jited \n',
    );
    expect(lines(link, { details: true }, { bpfProgram })[1]).toBe(
      '    prog/xdp id 7 name drop tag 3b185187f1855c4c jited load_time 9 created_by_uid 0 btf_id 4 ',
    );
    expect(json(link, 'xdp', {}, { bpfProgram })).toBe(
      '{"mode":1,"prog":{"id":7,"name":"drop","tag":"3b185187f1855c4c","jited":1},' +
        '"attached":[{"mode":1,"prog":{"id":7,"name":"drop","tag":"3b185187f1855c4c","jited":1}}]}',
    );
  });

  test('tells each of several programs; of one that cannot be looked into, its id', () => {
    const link = linkOf({ xdp: { attached: 4, skbProgId: 8, hwProgId: 9 } });
    expect(renderLinks([link], contextOf({}, { bpfProgram }))).toBe(
      '5: eth0: <> xdpmulti \n    link/ether \n    prog/xdpgeneric id 8 \n    prog/xdpoffload id 9 \n',
    );
    expect(json(link, 'xdp')).toBe('{"mode":4,"attached":[{"mode":2,"prog":{"id":8}},{"mode":3,"prog":{"id":9}}]}');
  });

  test('stands with its id in the first line of ip addr', () => {
    const link = linkOf({ xdp: { attached: 2, progId: 8 } });
    expect(renderAddresses([{ link, addresses: [] }], contextOf({}))).toBe(
      '5: eth0: <> xdpgeneric/id:8 \n    link/ether \n',
    );
  });
});

const bittiming = {
  bitrate: 500000,
  samplePoint: 875,
  tq: 125,
  propSeg: 6,
  phaseSeg1: 7,
  phaseSeg2: 2,
  sjw: 1,
  brp: 3,
};
const limits = {
  ...{ name: 'm_can', tseg1Min: 2, tseg1Max: 256, tseg2Min: 2, tseg2Max: 128 },
  ...{ sjwMax: 128, brpMin: 1, brpMax: 512, brpInc: 1 },
};

describe('CAN controllers', () => {
  const can = linkOf({
    linkinfo: {
      kind: 'can',
      data: {
        ctrlmode: { mask: 0, flags: 0x21 },
        ctrlmodeExt: { supported: 0x1 },
        state: 1,
        berrCounter: { txerr: 3, rxerr: 4 },
        restartMs: 100,
        bittiming,
        bittimingConst: limits,
        dataBittiming: bittiming,
        dataBittimingConst: limits,
        tdc: { tdco: 5, tdcvMin: 0, tdcvMax: 127 },
        termination: 120,
        terminationConst: [0, 120],
        clock: { freq: 80000000 },
      },
      xstats: new Uint8Array(Uint32Array.of(1, 2, 3, 4, 5, 6).buffer),
    },
  });

  test('have their timing on lines of their own', () => {
    expect(lines(can, { details: true }).slice(1)).toEqual([
      '    can <LOOPBACK,FD> state ERROR-WARNING (berr-counter tx 3 rx 4) restart-ms 100 ',
      '\t  bitrate 500000 sample-point 0.875',
      '\t  tq 125 prop-seg 6 phase-seg1 7 phase-seg2 2 sjw 1 brp 3',
      '\t  m_can: tseg1 2..256 tseg2 2..128 sjw 1..128 brp 1..512 brp_inc 1',
      '\t  dbitrate 500000 dsample-point 0.875',
      '\t  dtq 125 dprop-seg 6 dphase-seg1 7 dphase-seg2 2 dsjw 1 dbrp 3',
      '\t  tdco 5',
      '\t  m_can: dtseg1 2..256 dtseg2 2..128 dsjw 1..128 dbrp 1..512 dbrp_inc 1',
      '\t  tdcv 0..127',
      '\t  termination 120 [ 0, 120 ]',
      '\t  clock 80000000 ',
    ]);
  });

  test('count with -s what went wrong', () => {
    expect(lines(can, { details: true, statistics: 1 }).slice(-3, -1)).toEqual([
      '\t  re-started bus-errors arbit-lost error-warn error-pass bus-off',
      '\t  6          1          5          2          3          4         ',
    ]);
  });

  test('tell more of their modes in JSON', () => {
    const info = JSON.parse(json(can, 'linkinfo', { details: true, statistics: 1 }));
    expect(info.info_data).toMatchObject({
      ctrlmode: ['LOOPBACK', 'FD'],
      ctrlmode_supported: ['LOOPBACK'],
      ctrlmode_static: ['FD'],
      berr_counter: { tx: 3, rx: 4 },
      bittiming: { sample_point: '0.875' },
      data_bittiming: { tdc: { tdco: 5 } },
      data_bittiming_const: { tdc: { tdcv: { min: 0, max: 127 } } },
      termination_const: [0, 120],
    });
    expect(info.info_xstats).toEqual({
      ...{ restarts: 6, bus_error: 1, arbitration_lost: 5, error_warning: 2, error_passive: 3, bus_off: 4 },
    });
  });

  test('with fixed bit rates list six of them a line', () => {
    const bitrateConst = [10000, 20000, 50000, 100000, 125000, 250000, 500000];
    const fixed = linkOf({ linkinfo: { kind: 'can', data: { bittiming, bittimingConst: limits, bitrateConst } } });
    expect(lines(fixed, { details: true }).slice(1)).toEqual([
      '    can ',
      '\t  bitrate 500000',
      '\t     [   10000,    20000,    50000,   100000,   125000,   250000, ',
      '\t        500000 ]',
    ]);
  });
});

describe('kinds of rare hardware', () => {
  const dataOf = (linkinfo: LinkAttrs['linkinfo']): string[] => [
    lines(linkOf({ linkinfo }), { details: true })[1]!,
    json(linkOf({ linkinfo }), 'linkinfo', { details: true }).replace(/^.*"info_data":/, ''),
  ];

  test.each<[LinkAttrs['linkinfo'] & object, string, string]>([
    [{ kind: 'dsa', data: { conduit: 7 } }, '    dsa conduit if7 ', '{"conduit":"if7"}}'],
    [{ kind: 'rmnet', data: { muxId: 9 } }, '    rmnet mux_id 9 ', '{"mux_id":9}}'],
    [{ kind: 'wwan', data: { linkId: 2 } }, '    wwan linkid 2 ', '{"linkid":2}}'],
    [
      { kind: 'ipoib', data: { pkey: 0x8001, mode: 1, umcast: 0 } },
      '    ipoib pkey 0x8001 mode connected umcast 0000 ',
      '{"key":"0x8001","mode":"connected","umcast":"0000"}}',
    ],
    [
      { kind: 'hsr', data: { slave1: 7, seqNr: 11, supervisionAddr: '01:15:4e:00:01:00', protocol: 1 } },
      '    hsr slave1 if7 slave2 <none> sequence 11 supervision 01:15:4e:00:01:00 proto 1 ',
      '{"slave1":"if7","slave2":null,"seq_nr":11,"supervision_addr":"01:15:4e:00:01:00","proto":1}}',
    ],
    [
      { kind: 'amt', data: { mode: 1, relayPort: 2268, localIp: '10.0.0.1', link: 7, maxTunnels: 9 } },
      '    amt relay relay_port 2268 local 10.0.0.1 dev if7 max_tunnels 9 ',
      '{"mode":"relay","relay_port":2268,"local":"10.0.0.1","link":"if7","max_tunnels":9}}',
    ],
    [
      { kind: 'bareudp', data: { port: 1, ethertype: 0x8847, srcportMin: 9 } },
      '    bareudp dstport 1 ethertype mpls_uc srcportmin 9 nomultiproto ',
      '{"dstport":1,"ethertype":"mpls_uc","srcportmin":9,"multiproto":false}}',
    ],
    [{ kind: 'macvlan', data: { mode: 64 } }, '    macvlan mode unknown ', '{"mode":"unknown"}}'],
    [{ kind: 'vrf' }, '    vrf ', '{}}'],
  ])('%o', (linkinfo, text, inJson) => {
    expect(dataOf(linkinfo)).toEqual([text, inJson]);
  });

  test('a kind that is newer than iproute2 6.1 is only named', () => {
    const newer: LinkAttrs['linkinfo'] = { kind: 'netkit', data: { mode: 1 } };
    expect(dataOf(newer)).toEqual(['    netkit ', '{"info_kind":"netkit"}']);
    expect(dataOf({ kind: 'toString' })).toEqual(['    toString ', '{"info_kind":"toString"}']);
  });
});

describe('who holds a link down', () => {
  const held = { protoDown: 1, protoDownReason: { value: 0x128 } };

  test('is told by name, by number without one, the first eight of them', () => {
    const link = linkOf({ ...held, broadcast: 'ff:ff:ff:ff:ff:ff' });
    expect(lines(link)).toEqual(['    link/ether  brd ff:ff:ff:ff:ff:ff protodown on protodown_reason <mlag,5>']);
    expect(json(link, 'proto_down_reason')).toBe('["mlag","5"]');
  });

  test('is not told of a link without a broadcast address', () => {
    expect(lines(linkOf(held))).toEqual(['    link/ether  protodown on ']);
  });
});

describe('counters', () => {
  const old = { rxPackets: 1, rxBytes: 2, txPackets: 3, txBytes: 4294967295, rxErrors: 0, txErrors: 0 };
  const others = {
    ...{ rxDropped: 0, txDropped: 0, multicast: 5, collisions: 0, rxLengthErrors: 0, rxOverErrors: 0, rxCrcErrors: 0 },
    ...{ rxFrameErrors: 0, rxFifoErrors: 0, rxMissedErrors: 0, txAbortedErrors: 0, txCarrierErrors: 0 },
    ...{ txFifoErrors: 0, txHeartbeatErrors: 0, txWindowErrors: 0, rxCompressed: 0, txCompressed: 0, rxNohandler: 0 },
  };

  test('of 32 bits stand in for those of 64', () => {
    const link = linkOf({ stats: { ...old, ...others } });
    expect(lines(link, { statistics: 1 }).slice(1)).toEqual([
      '    RX:  bytes packets errors dropped  missed   mcast           ',
      '             2       1      0       0       0       5 ',
      '    TX:  bytes packets errors dropped carrier collsns           ',
      '    4294967295       3      0       0       0       0 ',
    ]);
    expect(json(link, 'stats', { statistics: 1 })).toContain('"tx":{"bytes":4294967295,"packets":3');
  });

  test('of IPv6 stand in where a message has no others', () => {
    const stats = Array.from({ length: 38 }, (_, index) => BigInt(index));
    const link = toLink({ header: { ...HEADER, ifiFamily: 10 }, attrs: { ifname: 'eth0', protinfo: { stats } } });
    expect(JSON.parse(json(link, 'stats64', { statistics: 2 }))).toMatchObject({
      rx: { packets: 1, bytes: 2, errors: 13, multicast: 23, frame_errors: 31 },
      tx: { packets: 5, bytes: 6, errors: 14 },
    });
  });
});

describe('what is seldom in a message', () => {
  test('an event, a mode and a state without a name are numbers', () => {
    const link = linkOf({ operstate: 9, linkmode: 2, event: 99, mtu: 4294967295 });
    expect(renderLinks([link], contextOf({}))).toBe(
      '5: eth0: <> mtu 4294967295 state 0x9mode 2 event 99 \n    link/ether \n',
    );
    expect(json(link, 'mtu')).toBe('-1');
    expect(json(link, 'linkmode_index')).toBe('2');
  });

  test('ids of ports and switches end where the room of iproute2 does', () => {
    const link = linkOf({ physPortName: 'p0', physPortId: new Uint8Array(32), physSwitchId: Uint8Array.of(0, 255) });
    expect(lines(link, { details: true })).toEqual([
      `    link/ether portname p0 portid ${'00'.repeat(31)} switchid 00ff `,
    ]);
  });

  test.each([
    ['98:92:9c:aa:b0:40:02', 3, 'LINUX-1'],
    ['a2:a6:a8:40:40:40:1e', 0, 'QST-15'],
    ['40:40:40:40:40:40:00', 3, '*'],
    ['12:34:56:78:90', 270, '1234567890'],
    ['00:00:00:00:00:00:00:00:00:00:ff:ff:01:02:03:04', 769, '::ffff:1.2.3.4'],
    [Array.from({ length: 32 }, () => 'ff').join(':'), 1, `${'ff:'.repeat(21)}`],
    ['', 280, '00'],
  ])('the address %s of hardware %i is %s', (address, type, text) => {
    expect(hardwareAddress(address, type)).toBe(text);
  });
});
