import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFamilies } from '../support/families.js';
import { needs } from '../support/netns.js';

// Every kernel name in the schemas is handed to a C compiler with this machine's kernel headers: where they know it,
// they have to give the same number.

const HEADERS = [
  ...['netlink.h', 'rtnetlink.h', 'if.h', 'if_link.h', 'if_addr.h', 'if_bridge.h', 'if_tun.h', 'if_ether.h', 'veth.h'],
  ...['neighbour.h', 'fib_rules.h', 'net_namespace.h', 'lwtunnel.h', 'nexthop.h', 'mctp.h', 'netfilter.h'],
  ...['nfnetlink.h', 'nf_tables.h', 'nf_tables_compat.h', 'nf_log.h', 'nf_conntrack_common.h', 'nf_nat.h'],
  ...['nfnetlink_conntrack.h', 'nf_conntrack_tuple_common.h', 'x_tables.h', 'xt_tcpudp.h', 'xt_addrtype.h'],
  ...['xt_comment.h', 'xt_conntrack.h', 'xt_mark.h', 'xt_multiport.h', 'xt_mac.h', 'xt_state.h', 'xt_LOG.h'],
];

/** Where we differ on purpose. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['BR_BOOLOPT_NO_LL_LEARN', 'a bit here, a position in the header'],
  ['BR_BOOLOPT_MCAST_VLAN_SNOOPING', 'as above'],
  ['BR_BOOLOPT_MST_ENABLE', 'as above'],
  ['BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION', 'as above'],
  ['BR_BOOLOPT_FDB_LOCAL_VLAN_0', 'as above'],
  ['sizeof(struct rtgenmsg)', 'with its padding up to the first attribute'],
  ['sizeof(struct xt_rateinfo)', "the kernel's own part is left out"],
]);

const NETFILTER_SUBSYSTEM = 8; // above it, the number of the subsystem in a message type

/** Number of every kernel name, and the size of every struct as `sizeof(struct name)`. */
async function expectations(): Promise<Map<string, bigint>> {
  const wanted = new Map<string, bigint>();
  for (const { model } of await generatedFamilies()) {
    for (const { entries } of model.enums)
      for (const entry of entries) wanted.set(entry.kernelName, BigInt(entry.value));
    for (const { attributes } of model.sets)
      for (const { kernelName, type } of attributes) wanted.set(kernelName, BigInt(type));
    for (const { kernelName, type } of model.operations) {
      const number = kernelName.startsWith('NFT_') ? type & ((1 << NETFILTER_SUBSYSTEM) - 1) : type;
      wanted.set(kernelName, BigInt(number));
    }
    for (const { name, size } of model.structs) wanted.set(`sizeof(struct ${name.replaceAll('-', '_')})`, BigInt(size));
  }
  return wanted;
}

function source(names: readonly string[]): string {
  const paths = HEADERS.flatMap((header) => [`linux/${header}`, `linux/netfilter/${header}`]);
  return [
    '#include <stdio.h>',
    '#include <sys/socket.h>',
    '#include <limits.h>',
    ...paths.map((path) => `#if __has_include(<${path}>)\n#include <${path}>\n#endif`),
    'int main(void) {',
    ...names.map((name) => `printf("%lld ${name}\\n", (long long)(${name}));`),
    'return 0; }',
  ].join('\n');
}

/** What the headers say; names they do not know are taken out until the rest compiles. */
function known(names: readonly string[], folder: string): Map<string, bigint> {
  const file = join(folder, 'names.c');
  writeFileSync(file, source(names));
  const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, timeout: 60_000 } as const;
  const { status, stderr } = spawnSync('cc', ['-w', '-fmax-errors=0', '-o', join(folder, 'names'), file], options);
  if (status === 0) return parse(spawnSync(join(folder, 'names'), options).stdout);
  const unknown = new Set(
    [...stderr.matchAll(/'(?:struct )?(\w+)' (?:undeclared|$)|incomplete type 'struct (\w+)'/gm)].map(
      ([, name, struct]) => name ?? `sizeof(struct ${struct})`,
    ),
  );
  const rest = names.filter((name) => !unknown.has(name));
  if (rest.length === names.length) throw new Error(stderr);
  return known(rest, folder);
}

function parse(text: string): Map<string, bigint> {
  const lines = text.trim().split('\n');
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), BigInt(line.slice(0, line.indexOf(' ')))]));
}

describe("the kernel's headers", () => {
  test('give every name the number that the schemas give it', { timeout: 120_000 }, async (context) => {
    needs(context, 'cc');
    const wanted = await expectations();
    const folder = mkdtempSync(join(tmpdir(), 'netloom-names-'));
    try {
      const found = known(
        [...wanted.keys()].filter((name) => /^[A-Z]\w*$|^sizeof/.test(name)),
        folder,
      );
      const differing = [...found].filter(
        ([name, number]) => BigInt.asUintN(32, number) !== BigInt.asUintN(32, wanted.get(name)!),
      );
      expect(differing.map(([name]) => name).filter((name) => !OTHERWISE.has(name))).toEqual([]);
      expect(found.size).toBeGreaterThan(1000); // the headers of Linux 6.1 know 1270 of them
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
