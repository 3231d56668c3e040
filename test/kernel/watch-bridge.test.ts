import { expect, test } from 'vitest';
import type { BridgeGroups, FdbEntry, PortVlans, Qdisc, RouteSocket } from '../../src/route/index.js';
import { needsKind } from '../support/kernel.js';
import { brief, open, synchronised, type Told, until } from '../support/watching.js';

// What bridges and disciplines keep, as a watch tells it.

/** A bridge br0 with the ports d0 and d1, all up; `bridge` is what it is set to. */
async function bridged(other: RouteSocket, bridge: { vlanFiltering?: boolean } = {}): Promise<void> {
  await other.links.create({ name: 'br0', kind: 'bridge', up: true, bridge });
  for (const port of ['d0', 'd1']) {
    await other.links.create({
      name: port,
      kind: 'veth',
      master: 'br0',
      up: true,
      peer: { name: `p${port}`, up: true },
    });
  }
}

test('forwarding entries come, move from port to port, and go with their port', async () => {
  const { route, other } = await open();
  await bridged(other);
  const lladdr = '02:00:00:00:00:09';
  const entry = { lladdr, master: true, state: 'static' } as const;
  await using all = route.fdb.watch({ bridge: 'br0' });
  await using first = route.fdb.watch({ dev: 'd0' });
  await until(all, synchronised);
  await until(first, synchronised);
  const label = (item: { lladdr: string | undefined; dev: string | undefined; state: unknown }): string =>
    `${item.lladdr} ${item.dev} ${item.state}`;
  const ours = (events: readonly Told<'entry', FdbEntry>[]): string[] =>
    brief(
      'entry',
      label,
      events.filter((event) => 'entry' in event && event.entry.lladdr === lladdr),
    );
  const isOurs = (event: Told<'entry', FdbEntry>, type: string, dev: string): boolean =>
    event.type === type && 'entry' in event && event.entry.lladdr === lladdr && event.entry.dev === dev;
  // Each step is seen by both before the next: a change of a link has all read again, and two steps are one then.
  await other.fdb.add({ ...entry, dev: 'd0' });
  for (const watch of [all, first]) {
    const came = await until(watch, (event) => isOurs(event, 'added', 'd0'));
    expect(ours(came)).toEqual([`added ${lladdr} d0 static`]);
  }
  await other.fdb.replace({ ...entry, dev: 'd1' });
  // Linux 6.1 tells one replacement in more than one step.
  const moved = await until(all, (event) => isOurs(event, 'changed', 'd1'));
  expect(ours(moved).at(-1)).toBe(`changed ${lladdr} d1 static`);
  expect(ours(moved).join()).not.toContain('removed');
  await until(first, (event) => isOurs(event, 'removed', 'd0'));
  await other.links.delete('d1');
  const gone = await until(all, (event) => event.type === 'removed' && event.entry.lladdr === lladdr);
  expect(ours(gone).at(-1)).toBe(`removed ${lladdr} d1 static`);
});

test('far ends of a VXLAN: one more, another one, none', async (context) => {
  const { route, other } = await open();
  await needsKind(context, route, 'vxlan');
  await other.links.create({ name: 'x0', kind: 'vxlan', vxlan: { id: 7, port: 4789 } });
  const entry = { lladdr: '02:00:00:00:00:09', dev: 'x0' };
  await using watch = route.fdb.watch({ dev: 'x0' });
  await until(watch, synchronised);
  const label = ({ dst }: { dst: string | undefined }): string => `${dst}`;
  const next = async (): Promise<string[]> => brief('entry', label, await until(watch, () => true));
  await other.fdb.add({ ...entry, dst: '192.0.2.1' });
  expect(await next()).toEqual(['added 192.0.2.1']);
  await other.fdb.replace({ ...entry, dst: '192.0.2.2' });
  expect(await next()).toEqual(['changed 192.0.2.2']);
  await other.fdb.delete(entry);
  expect(await next()).toEqual(['removed 192.0.2.2']);
});

test('multicast groups of a bridge', async () => {
  const { route, other } = await open();
  await bridged(other);
  await using watch = route.multicastGroups.watch({ bridge: 'br0' });
  await until(watch, synchronised);
  const group = { bridge: 'br0', port: 'd0', group: '239.1.1.1', permanent: true };
  const ours = (event: Told<'bridge', BridgeGroups>): number =>
    'bridge' in event ? event.bridge.groups.filter((item) => item.group === group.group).length : -1;
  await other.multicastGroups.add(group);
  const [came] = (await until(watch, (event) => ours(event) === 1)).slice(-1);
  expect(came?.type).toBe('changed');
  await other.multicastGroups.delete(group);
  await until(watch, (event) => event.type === 'changed' && ours(event) === 0);
  await other.links.delete('br0');
  await until(watch, ({ type }) => type === 'removed');
});

test('VLANs of ports', async (context) => {
  const { route, other } = await open();
  await other.links.create({ name: 'br1', kind: 'bridge' });
  const bridge = await other.links.get('br1');
  if (bridge?.kind !== 'bridge' || bridge.bridge.vlanDefaultPvid === undefined)
    context.skip('this kernel has no VLANs on bridges');
  await bridged(other, { vlanFiltering: true });
  await using watch = route.vlans.watch({ dev: 'd0', compressed: true });
  const label = ({ dev, vlans }: PortVlans): string =>
    `${dev} ${vlans.map(({ vid, lastVid }) => `${vid}-${lastVid}`).join()}`;
  expect(brief('port', label, await until(watch, synchronised))).toEqual(['added d0 1-1', 'synchronised start']);
  await other.vlans.add({ dev: 'd1', vid: 5 });
  await other.vlans.add({ dev: 'd0', vid: 20, lastVid: 23 });
  expect(brief('port', label, await until(watch, () => true))).toEqual(['changed d0 1-1,20-23']);
  await other.vlans.delete({ dev: 'd0', vid: 1 });
  expect(brief('port', label, await until(watch, () => true))).toEqual(['changed d0 20-23']);
  await other.links.set('d0', { master: null });
  expect((await until(watch, ({ type }) => type === 'removed')).length).toBeGreaterThan(0);
});

test('disciplines: one takes the place of another; the default one comes with the link, in silence', async () => {
  const { route, other } = await open();
  await using watch = route.qdiscs.watch();
  await until(watch, synchronised);
  await other.links.create({ name: 'd0', kind: 'veth', up: true, peer: { name: 'p0', up: true } });
  const isAt = (event: Told<'qdisc', Qdisc>, kind: string): boolean =>
    'qdisc' in event && event.qdisc.dev === 'd0' && event.qdisc.kind === kind;
  await until(watch, (event) => event.type === 'added' && isAt(event, 'noqueue'));
  await other.qdiscs.add({ dev: 'd0', kind: 'tbf', tbf: { rate: 125_000, burst: 10_000, limit: 30_000 } });
  const replaced = await until(watch, (event) => event.type === 'changed' && isAt(event, 'tbf'));
  expect(replaced.at(-1)).toMatchObject({ previous: { kind: 'noqueue' }, qdisc: { tbf: { rate: 125_000n } } });
  await other.qdiscs.delete({ dev: 'd0' });
  await until(watch, (event) => event.type === 'changed' && isAt(event, 'noqueue'));
  await other.links.delete('d0');
  await until(watch, (event) => event.type === 'removed' && isAt(event, 'noqueue'));
});
