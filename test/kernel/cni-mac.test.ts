import { expect, test } from 'vitest';
import { ADD, bare, CONFIG, call, container, DEL, freshHost, type TestContainer } from '../support/cni.js';
import { needs, runTool } from '../support/netns.js';

// `macspoofchk`: what comes from a container's port has the address that the container was given.

const CHECKED = { ...CONFIG, macspoofchk: true };
const FOREIGN = '02:00:00:00:00:99';

function become({ namespace }: TestContainer, mac: string, ...neighbours: TestContainer[]): void {
  runTool(namespace, 'ip', ['link', 'set', 'eth0', 'address', mac]);
  // Nobody remembers the other one.
  for (const one of neighbours) runTool(one.namespace, 'ip', ['neigh', 'flush', 'dev', 'eth0']);
}

test('with macspoofchk a container that sends with a foreign Ethernet address gets nothing through', async (context) => {
  needs(context, 'ip');
  const host = await freshHost();
  const [checked, free, other] = [await container(), await container(), await container()];
  const { json } = call(host, ADD(checked, CHECKED));
  call(host, ADD(free));
  const address = bare(call(host, ADD(other)).json.ips[0].address);
  const ping = ({ namespace }: TestContainer, to: string) => namespace.ping(to, { timeoutMs: 500 });
  become(free, FOREIGN, other);
  await ping(free, address); // nobody checks this one
  become(free, '02:00:00:00:00:98', other);
  await ping(checked, address);
  become(checked, FOREIGN, other);
  await expect(ping(checked, address)).rejects.toThrow();
  await expect(ping(checked, '10.1.0.1')).rejects.toThrow();
  become(checked, json.interfaces[2].mac, other);
  await ping(checked, address);
});

test('CHECK tells that the check is gone, DEL and GC leave nothing of it', async (context) => {
  needs(context, 'nft');
  const host = await freshHost();
  const [one, other, lost] = [await container(), await container(), await container()];
  const { json: prevResult } = call(host, ADD(one, CHECKED));
  for (const each of [other, lost]) expect(call(host, ADD(each, CHECKED)).status).toBe(0);
  const check = () => call(host, { command: 'CHECK', config: { ...CHECKED, prevResult }, container: one });
  const nft = (...words: string[]) => runTool(host, 'nft', words);
  expect(check()).toEqual({ status: 0, json: undefined, stderr: '' });
  nft('flush', 'set', 'bridge', 'netloom', 'port_mac');
  expect(check().json).toMatchObject({ code: 105, msg: expect.stringContaining('bridge netloom: port_mac has no nl') });
  nft('flush', 'chain', 'bridge', 'netloom', 'prerouting');
  expect(check().json.msg).toContain('table bridge netloom: its rules are missing or changed');
  expect(call(host, DEL(one, CHECKED)).status).toBe(0);
  expect(nft('list', 'set', 'bridge', 'netloom', 'checked')).not.toContain(`net/${one.id}/eth0`);
  const valid = [{ containerID: other.id, ifname: 'eth0' }];
  expect(call(host, { command: 'GC', config: { ...CHECKED, 'cni.dev/valid-attachments': valid } }).status).toBe(0);
  const left = nft('list', 'set', 'bridge', 'netloom', 'checked');
  expect([left.includes(`net/${lost.id}/eth0`), left.includes(`net/${other.id}/eth0`)]).toEqual([false, true]);
  // As the container is gone, so is what its configuration says: nothing of that is needed.
  expect(call(host, DEL(other)).status).toBe(0);
  expect(nft('list', 'tables')).toBe('table inet netloom\n');
});

test('an ADD that fails takes the check back', async (context) => {
  needs(context, 'nft');
  const host = await freshHost();
  const one = await container();
  expect(
    call(host, { ...ADD(one, { ...CHECKED, runtimeConfig: { ips: ['10.1.0.7'] } }), ifname: 'lo' }).json,
  ).toMatchObject({
    code: 101,
  });
  expect(runTool(host, 'nft', ['list', 'tables'])).toBe('table inet netloom\n');
});
