import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { type NetnsRef, openRoute, type RouteSocket } from '../../src/route/index.js';
import { freshNetns } from '../support/netns.js';

// A namespace is meant by a name, a path, a process or an fd: for a socket, for a peer that is made there, for a link that
// moves there.

function open(netnsRef: NetnsRef): RouteSocket {
  const route = openRoute({ netns: netnsRef });
  onTestFinished(() => route.close());
  return route;
}

const names = async (route: RouteSocket): Promise<string[]> =>
  (await route.links.list({ statistics: false }).toArray()).map(({ name }) => name).sort();

/** A namespace with a name and a process, and every way to mean it. */
async function everyWay(): Promise<readonly [string, NetnsRef][]> {
  const blue = await netns.create('route-blue');
  onTestFinished(() => {
    netns.delete('route-blue');
    blue.close();
  });
  const child = blue.spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log()'], { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout!, 'data');
  return [
    ['a name', 'route-blue'],
    ['a path', '/run/netns/route-blue'],
    ['a process', { pid: child.pid! }],
    ['an fd', { fd: blue.fd }],
  ];
}

test('a namespace is meant by a name, a path, a process or an fd', async () => {
  const here = open({ fd: (await freshNetns()).fd });
  const ways = await everyWay();
  for (const [index, [way, ref]] of ways.entries()) {
    const there = open(ref);
    const [own, peer] = [`v${index}`, `p${index}`];
    await here.links.create({ name: own, kind: 'veth', up: true, peer: { name: peer, netns: ref, up: true } });
    expect(await names(there), way).toEqual(['lo', peer]);
    expect(await there.links.get(peer)).toMatchObject({ kind: 'veth', isUp: true, hasCarrier: true });
    await here.links.set(own, { netns: ref, name: 'moved', alias: 'came' });
    expect(await names(here), way).toEqual(['lo']);
    expect(await there.links.get('moved'), way).toMatchObject({ alias: 'came', isUp: false });
    await there.links.delete('moved');
    await here.links.create({ name: own, kind: 'veth', netns: ref, peer: { name: peer } }); // the peer stays
    expect([await names(here), await names(there)], way).toEqual([
      ['lo', peer],
      ['lo', own],
    ]);
    await there.links.delete(own);
  }
});

test('a name that is taken there stops the move, in words; a namespace that is not there is said so before', async () => {
  const there = await freshNetns();
  const here = open({ fd: (await freshNetns()).fd });
  await open({ fd: there.fd }).links.create({ name: 'x', kind: 'veth' });
  await here.links.create({ name: 'x', kind: 'veth', peer: { name: 'y' } });
  await expect(here.links.set('x', { netns: { fd: there.fd } })).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await names(here)).toEqual(['lo', 'x', 'y']);
  await expect(here.links.set('x', { netns: 'route-nowhere' })).rejects.toThrow(
    "network namespace 'route-nowhere': ENOENT (No such file or directory)",
  );
  expect(() => openRoute({ netns: 'route-nowhere' })).toThrow("network namespace 'route-nowhere': ENOENT");
});

test('nothing is remembered: a name means what it means when it is used', async () => {
  const route = open({ fd: (await freshNetns()).fd });
  await route.links.create({ name: 'a', kind: 'veth', peer: { name: 'b' } });
  await route.addresses.add({ dev: 'a', address: '10.0.0.1/24' });
  await route.links.set('a', { name: 'c' });
  await route.links.set('b', { name: 'a' });
  await route.addresses.add({ dev: 'a', address: '10.0.1.1/24' });
  const list = await route.addresses.list({ family: 'inet' }).toArray();
  expect(list.map(({ dev, address }) => `${dev} ${address}`).sort()).toEqual(['a 10.0.1.1', 'c 10.0.0.1']);
  const outcomes = await route.batch((batch) => {
    batch.links.set('a', { name: 'd' });
    batch.links.set('c', { name: 'a' });
    batch.addresses.add({ dev: 'a', address: '10.0.2.1/24' });
  });
  expect(outcomes).toEqual([undefined, undefined, undefined]);
  const [added] = (await route.addresses.list({ dev: 'a' }).toArray()).filter(({ address }) => address === '10.0.2.1');
  expect(added?.dev).toBe('a');
});
