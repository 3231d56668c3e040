import fc from 'fast-check';

// Random links as words of `ip link add`. Each kind's options go together: what ip takes, the kernel takes.

/** A kind, and options to choose from: words, or words with a value. */
interface Choice {
  kind: string;
  /** Words that the kind is not made without. */
  always?: string;
  /** It sits on another link. */
  isUpper?: boolean;
  options: Record<string, fc.Arbitrary<string | number>>;
}

const onOff = fc.constantFrom('on', 'off');
const bit = fc.constantFrom(0, 1);
const u16 = fc.integer({ min: 1, max: 65535 });
const ttl = fc.integer({ min: 1, max: 255 });
const ipv4 = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.9.${a}.${b}`);
const words = (...all: string[]): fc.Arbitrary<string> => fc.constantFrom(...all);
const from = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const CHOICES: readonly Choice[] = [
  {
    kind: 'bridge',
    options: {
      forward_delay: from(200, 3000),
      hello_time: from(100, 1000),
      max_age: from(600, 4000),
      ageing_time: from(0, 100_000),
      stp_state: bit,
      priority: from(0, 65535),
      mcast_router: from(0, 2),
      mcast_snooping: bit,
      mcast_querier: bit,
      mcast_query_use_ifaddr: bit,
      mcast_hash_max: words('16', '512', '4096'),
      mcast_last_member_count: from(1, 9),
      mcast_startup_query_count: from(1, 9),
      mcast_igmp_version: from(2, 3),
      mcast_stats_enabled: bit,
      group_fwd_mask: words('0', '8', '0x4000'),
    },
  },
  { kind: 'veth', always: 'peer name y', options: {} },
  {
    kind: 'vxlan',
    always: 'id 77 dstport 4789',
    options: {
      remote: ipv4,
      local: ipv4,
      ttl,
      tos: from(0, 63).map((n) => `0x${(n * 4).toString(16)}`),
      ageing: from(1, 9999),
      maxaddress: from(1, 999),
      df: words('set', 'unset', 'inherit'),
      '': words('learning', 'nolearning', 'l2miss', 'l3miss', 'proxy', 'rsc', 'udpcsum', 'noudpcsum', 'gbp'),
    },
  },
  {
    kind: 'macvlan',
    isUpper: true,
    options: { mode: words('private', 'vepa', 'bridge', 'passthru'), bcqueuelen: from(1, 5000) },
  },
  {
    kind: 'vlan',
    isUpper: true,
    always: 'id 9',
    options: {
      protocol: words('802.1Q', '802.1ad'),
      reorder_hdr: onOff,
      gvrp: onOff,
      mvrp: onOff,
      loose_binding: onOff,
      'ingress-qos-map': words('1:2', '7:0'),
      'egress-qos-map': words('3:4', '0:6'),
    },
  },
  {
    kind: 'ipvlan',
    isUpper: true,
    options: { mode: words('l2', 'l3', 'l3s'), '': words('bridge', 'private', 'vepa') },
  },
  { kind: 'dummy', options: {} },
  { kind: 'ifb', options: {} },
  { kind: 'vrf', always: 'table 7', options: {} },
  {
    kind: 'bond',
    options: {
      mode: words('balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb'),
      miimon: from(1, 500),
      xmit_hash_policy: words('layer2', 'layer3+4', 'layer2+3', 'encap2+3', 'vlan+srcmac'),
      resend_igmp: from(0, 255),
      num_grat_arp: from(0, 255),
      all_slaves_active: bit,
      min_links: from(0, 9),
      lp_interval: from(1, 99),
    },
  },
  {
    kind: 'geneve',
    always: 'id 78 remote 10.9.0.1',
    options: {
      ttl,
      tos: from(1, 63).map((n) => `0x${(n * 4).toString(16)}`),
      dstport: u16,
      df: words('set', 'inherit'),
    },
  },
  {
    kind: 'gre',
    options: { local: ipv4, remote: ipv4, ttl, ikey: u16, okey: u16, '': words('icsum', 'ocsum', 'csum') },
  },
  { kind: 'gretap', options: { local: ipv4, remote: ipv4, ttl, key: u16, '': words('pmtudisc') } },
  { kind: 'ipip', options: { local: ipv4, remote: ipv4, ttl, mode: words('ipip', 'any') } },
  { kind: 'sit', options: { local: ipv4, remote: ipv4, ttl } },
];

/** A random link: its kind, and the words behind `ip link add name x`. */
export interface Configuration {
  kind: string;
  ip: string[];
}

const general = {
  mtu: from(1280, 1400),
  txqueuelen: from(0, 5000),
  numtxqueues: from(1, 8),
  group: from(0, 1000),
  address: fc.nat(255).map((n) => `02:00:00:00:01:${n.toString(16).padStart(2, '0')}`),
};
/** An IP tunnel has no address of its own to set. */
const NO_ADDRESS = new Set(['gre', 'ipip', 'sit', 'ipvlan']);

/** Some of the options, in their order. */
function some(options: Record<string, fc.Arbitrary<string | number>>): fc.Arbitrary<string[]> {
  const drawn = Object.entries(options).map(([name, value]) =>
    fc.option(value.map((v) => (name ? [name, `${v}`] : [`${v}`]))),
  );
  return fc.tuple(...drawn).map((chosen) => chosen.flatMap((given) => given ?? []));
}

/** Links of these kinds. */
export function configurations(kinds: readonly string[]): fc.Arbitrary<Configuration> {
  const choices = CHOICES.filter(({ kind }) => kinds.includes(kind));
  return fc.oneof(...choices.map(configuration));
}

/** Kinds that there are configurations of. */
export const CONFIGURED_KINDS: readonly string[] = CHOICES.map(({ kind }) => kind);

function configuration({ kind, always = '', isUpper = false, options }: Choice): fc.Arbitrary<Configuration> {
  const { address, ...rest } = general;
  const settings = some(NO_ADDRESS.has(kind) ? rest : general);
  return fc.tuple(settings, some(options)).map(([first, last]) => ({
    kind,
    ip: [...(isUpper ? ['link', 'low'] : []), ...first, 'type', kind, ...always.split(' ').filter(Boolean), ...last],
  }));
}
