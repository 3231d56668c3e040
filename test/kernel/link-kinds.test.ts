import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type Link, type LinkSpec, openRoute, type RouteSocket, toLinkSpec } from '../../src/route/index.js';
import { ipLinks } from '../support/ip-json.js';
import { hasKind } from '../support/kernel.js';
import { CONFIGURED_KINDS, configurations } from '../support/link-configurations.js';
import { LINK_TABLE } from '../support/link-table.js';
import { freshNetns, needs, runTool } from '../support/netns.js';

// Every kind of link three times: made by ip, made by netloom, and made by netloom again from what it reads of ip's. What ip
// says of the three is the same.

interface Place {
  namespace: NetworkNamespace;
  route: RouteSocket;
}

/** A namespace with two links to build on. */
async function place(): Promise<Place> {
  const namespace = await freshNetns();
  const route = openRoute({ netns: { fd: namespace.fd } });
  onTestFinished(() => route.close());
  const ends = [
    ['low', 'low1'],
    ['mid', 'mid1'],
  ] as const;
  for (const [at, [name, peer]] of ends.entries()) {
    const address = (end: number): string => `02:00:00:00:0${at}:0${end}`;
    await route.links.create({ name, kind: 'veth', address: address(1), peer: { name: peer, address: address(2) } });
  }
  return { namespace, route };
}

/** The spec of a link, of a pair with that of its other end. */
async function again(route: RouteSocket, link: Link): Promise<LinkSpec> {
  const spec = toLinkSpec(link);
  if (spec.kind !== 'veth' && spec.kind !== 'vxcan' && spec.kind !== 'netkit') return spec;
  const peer = link.link === undefined ? undefined : await route.links.get(link.link);
  if (peer === undefined) return spec;
  const { kind, alias, master, ...rest } = toLinkSpec(peer);
  return { ...spec, peer: rest } as LinkSpec;
}

async function get(route: RouteSocket, name: string): Promise<Link> {
  const link = await route.links.get(name);
  if (link === undefined) throw new Error(`there is no link ${name}`);
  return link;
}

const hasVlans = async ({ route }: Place): Promise<boolean> => {
  await route.links.create({ name: 'probe', kind: 'bridge' });
  const link = await get(route, 'probe');
  await route.links.delete('probe');
  return link.kind === 'bridge' && link.bridge.vlanDefaultPvid !== undefined;
};

describe('made by ip, by netloom, and again', () => {
  test.for(LINK_TABLE)('$spec.kind: $ip', async ({ ip, spec, since, needs: feature }, context) => {
    needs(context, 'ip');
    const [theirs, ours, third] = [await place(), await place(), await place()];
    if (!(await hasKind(ours.route, spec.kind, since))) context.skip(`this kernel has no link kind ${spec.kind}`);
    if (feature === 'vlan_filtering' && !(await hasVlans(ours))) context.skip('this kernel has no VLANs on bridges');
    runTool(theirs.namespace, 'ip', ['link', 'add', 'name', 'x', ...ip.split(' ')]);
    const expected = ipLinks(theirs.namespace, ['x', 'y']);
    await ours.route.links.create(spec);
    expect(ipLinks(ours.namespace, ['x', 'y'])).toEqual(expected);
    await third.route.links.create(await again(theirs.route, await get(theirs.route, 'x')));
    expect(ipLinks(third.namespace, ['x', 'y'])).toEqual(expected);
  });
});

test('any link that ip makes is made again by netloom from what it reads', async (context) => {
  needs(context, 'ip');
  const { route } = await place();
  const kinds: string[] = [];
  for (const kind of CONFIGURED_KINDS) if (await hasKind(route, kind)) kinds.push(kind);
  const runs = process.env.NETLOOM_VM === '1' ? 40 : 60;
  const [theirs, ours] = [await place(), await place()];
  await fc.assert(
    fc.asyncProperty(configurations(kinds), async ({ ip }) => {
      try {
        runTool(theirs.namespace, 'ip', ['link', 'add', 'name', 'x', ...ip]);
        const link = await get(theirs.route, 'x');
        await ours.route.links.create(await again(theirs.route, link));
        expect(ipLinks(ours.namespace, ['x', 'y'])).toEqual(ipLinks(theirs.namespace, ['x', 'y']));
      } finally {
        for (const side of [theirs, ours]) await side.route.links.delete('x').catch(() => undefined);
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
