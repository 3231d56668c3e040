import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSpecs, readSpec } from '../support/ynl-compare.js';

// Wherever the kernel's own specs define what our schemas define, names, numbers, types and layouts are the same.
// NETLOOM_YNL_SPECS names the folder of the specs; without it, a folder beside the checkout is looked into.

const SPECS = process.env.NETLOOM_YNL_SPECS ?? '../shared/ynl/specs';

/** Where we differ: what, as the comparison says it, and why. None may be out of date. */
const ACCEPTED: Readonly<Record<string, readonly (readonly [difference: RegExp, reason: string])[]>> = {
  ethtool: [
    [/^enum module-fw-flash-status /, "the kernel's enum starts at 1, the spec's at 0"],
    [
      /^enum c33-pse-ext-state /,
      'the spec lacks ..._PD_DLL_POWER_TYPE (7), so its last two are one too low; it has a 0 that C has not',
    ],
    [/^set stats-grp 4 stat: /, 'a nest of one u64 whose type is its number; the spec has no word for it'],
  ],
  nlctrl: [[/^set policy-attrs 1[12] /, 'the header has the padding (11) before the mask (12)']],
  nftables: [
    [/^enum bitwise-ops 0: bool, here mask-xor/, "the header's name is NFT_BITWISE_MASK_XOR, formerly ..._BOOL"],
    [/^enum fib-result /, 'NFT_FIB_RESULT_UNSPEC is 0, which the spec forgets'],
    [
      /^set (table|chain|rule|setelem)-attrs \d+ [\w-]+: /,
      "the spec forgets the header's PAD: its numbers behind that are one too low",
    ],
    [
      /^set (?:rule|set|setelem|setelem-list|verdict)-attrs \d+ [\w-]+: (u32|u64), here \1 big-endian$/,
      'nfnetlink is big-endian; the spec forgets it',
    ],
    [/^set flowtable-hook-attrs 2 priority: /, 'priorities are signed'],
    [/^set expr-lookup-attrs [234] /, "the header's order is set, sreg, dreg, set-id, flags"],
  ],
  'rt-link': [
    [/^struct ifla-cacheinfo reachable-time: /, 'unsigned in the header'],
    [/^struct ifla-vf-guid guid: /, 'the spec forgets the padding in front'],
    [/^struct ifla-vf-vlan-info vlan-proto: /, '16 bits, big-endian, in the header'],
    [/^set link-attrs (8|9|11|12|55) \w[\w-]*: string, here /, 'a placeholder in the spec'],
    [/^set link-attrs 26 af-spec: /, 'another set in messages of AF_BRIDGE'],
    [/^set bond-slave-attrs 9 prio: u32, here s32$/, 'priorities are signed'],
    [/: (u16|u32), here \1 big-endian$/, 'in network byte order on the wire; the spec forgets it'],
    [/^set linkinfo-gre-attrs 11 encap-limit: u32, here u8$/, '8 bits in ip6_gre; the spec is wrong'],
    [/^set linkinfo-vlan-attrs 2 flag: here flags$/, 'IFLA_VLAN_FLAGS'],
    [/^set ifla-inet6?-attrs \d conf: /, 'a list that grows with the kernel, not a struct'],
    [/^set ifla-inet6-attrs \d (stats|icmp6-stats): /, 'a list that grows with the kernel, not a struct'],
  ],
  'rt-route': [
    [/^struct rta-cacheinfo rta-expires: /, 'signed in the header'],
    [/^set route-attrs (28|29) rta-[sd]port: /, 'ports are in network byte order; the spec forgets it'],
  ],
  tc: [
    [/^flags tc-cls-flags 3: not-in-nw, here not-in-hw$/, 'a misprint in the spec'],
    [/^struct tc-(ratespec|htb-opt|tbf-qopt|police) /, 'tc_ratespec has 12 bytes: three of its members have 16 bits'],
    [/^struct tc-u32-sel /, 'the spec forgets a byte of padding; the keys are of any number, in `extra`'],
    [/^struct tc-prio-qopt bands: /, 'signed in the header'],
    [/: u32 big-endian, here binary$/, 'an IPv4 address, a text here'],
    [
      /^set tc-act-tunnel-key-attrs 7 enc-key-id: /,
      '32 bits in act_tunnel_key, whatever the comment in the header says',
    ],
    [/: (u16|u32), here \1 big-endian$/, 'in network byte order on the wire; the spec forgets it'],
    [/^set tc-basic-attrs 2 ematches: /, 'extended matches are bytes here'],
    [/^set tc-cake-attrs 6 overhead: /, 'may be negative'],
    [/^set tc-flower-attrs 70 key-mpls-label: /, 'cls_flower reads it in host byte order'],
    [/^set tc-flower-key-mpls-opt-attrs /, 'TCA_FLOWER_KEY_MPLS_OPTS_LSE is a nest around them'],
    [/^set tc-netem-attrs 9 pad: /, 'padding'],
    [/^struct tc-etf-qopt flags: .* s32, here .* u32$/, 'unsigned in the header'],
    [/^set tc-police-attrs 5 result: /, 'an action, which may be -1'],
    [/^set tc-act-gact-attrs 2 parms: /, 'tc_gen is a macro; the struct is tc_gact'],
    [/^set tc-u32-attrs 9 pcnt: /, 'the number of counters depends on that of keys'],
  ],
};

/** Least number of things compared, by spec. */
const FLOOR: Readonly<Record<string, number>> = {
  'ethtool.yaml': 350,
  'netdev.yaml': 95,
  'nftables.yaml': 320,
  'nlctrl.yaml': 50,
  'rt_addr.yaml': 30,
  'rt_link.yaml': 460,
  'rt_route.yaml': 55,
  'tc.yaml': 700,
};

const specs = existsSync(SPECS) ? readdirSync(SPECS).filter((file) => file.endsWith('.yaml')) : [];
const ours = new Map(readdirSync('codegen/schemas').map((file) => [file.replaceAll('-', '_'), file]));
const shared = specs.filter((file) => ours.has(file.replaceAll('-', '_')));

describe("the kernel's own specs", () => {
  if (shared.length === 0)
    test('agree with the schemas', (context) => context.skip(`no specs in ${SPECS}: set NETLOOM_YNL_SPECS`));

  test.each(shared)('%s agrees', (file) => {
    const schema = ours.get(file.replaceAll('-', '_'))!;
    const { compared, differences } = compareSpecs(
      readSpec(join('codegen/schemas', schema)),
      readSpec(join(SPECS, file)),
    );
    console.info(`${file}: ${compared} entries, members, attributes and operations compared`);
    const accepted = ACCEPTED[schema.replace('.yaml', '')] ?? [];
    expect(differences.filter((text) => !accepted.some(([pattern]) => pattern.test(text)))).toEqual([]);
    const outdated = accepted.filter(([pattern]) => !differences.some((text) => pattern.test(text)));
    expect(outdated.map(([pattern]) => String(pattern))).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(FLOOR[file] ?? 1);
  });
});
