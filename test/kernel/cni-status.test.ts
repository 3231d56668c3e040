import { expect, test } from 'vitest';
import { openRoute } from '../../src/route/index.js';
import { ADD, CONFIG, call, container, DEL, freshHost } from '../support/cni.js';
import { needs, runTool } from '../support/netns.js';

// STATUS as a runtime asks it: 50 when an ADD would fail, 51 when the containers that are there are cut off, too.

const STATUS = (config: object = CONFIG) => ({ command: 'STATUS', config });
const READY = { status: 0, json: undefined, stderr: '' };

test('STATUS is content on a fresh host and with containers', async () => {
  const host = await freshHost();
  expect(call(host, STATUS())).toEqual(READY);
  expect(call(host, ADD(await container())).status).toBe(0);
  expect(call(host, STATUS())).toEqual(READY);
  expect(call(host, STATUS({ ...CONFIG, cniVersion: '1.0.0' })).json).toMatchObject({ code: 1 });
});

test('STATUS says 50 without the rights to change the network, and to enter namespaces', async (context) => {
  needs(context, 'setpriv');
  const host = await freshHost();
  const without = (right: string) =>
    call(host, { ...STATUS(), by: ['setpriv', '--bounding-set', `-${right}`, '--inh-caps', `-${right}`] });
  expect(without('net_raw')).toEqual(READY);
  expect(without('net_admin').json).toMatchObject({ code: 50, msg: expect.stringMatching(/^nftables: .*EPERM/) });
  expect(without('sys_admin').json).toMatchObject({
    code: 50,
    msg: expect.stringContaining('CAP_SYS_ADMIN is missing'),
  });
});

test('STATUS says 50 when no address is left, or the bridge is none', async () => {
  const host = await freshHost();
  const config = { ...CONFIG, ipam: { ranges: [[{ subnet: '10.1.0.0/30' }], [{ subnet: 'fd00:1::/64' }]] } };
  const one = await container();
  expect(call(host, ADD(one, config)).status).toBe(0);
  expect(call(host, STATUS(config)).json).toMatchObject({ code: 50, msg: 'no address of 10.1.0.1-10.1.0.2 is free' });
  expect(call(host, DEL(one, config)).status).toBe(0);
  expect(call(host, STATUS(config))).toEqual(READY);
  await using route = openRoute({ netns: { fd: host.fd } });
  await route.links.create({ name: 'other', kind: 'veth', peer: { name: 'end' } });
  expect(call(host, STATUS({ ...CONFIG, bridge: 'other' })).json).toMatchObject({
    code: 50,
    msg: 'bridge is "other": expected a bridge, there is a link of kind veth',
  });
});

test('STATUS says 51 while a chain of somebody else drops what is forwarded', async (context) => {
  needs(context, 'nft');
  const host = await freshHost();
  const nft = (text: string): void => void runTool(host, 'nft', ['-f', '-'], text);
  nft(
    'table ip filter { chain USER {}; chain FORWARD { type filter hook forward priority 0; policy drop; jump USER; }; }',
  );
  expect(call(host, STATUS()).json).toEqual({
    cniVersion: '1.1.0',
    code: 51,
    msg: 'chain FORWARD of table ip filter drops what this network lets through (policy drop)',
  });
  expect(call(host, STATUS({ ...CONFIG, isDefaultGateway: false }))).toEqual(READY); // nothing is forwarded
  nft('add rule ip filter USER iifname cni0 accept; add rule ip filter USER ip daddr 10.1.0.0/16 accept');
  expect(call(host, STATUS())).toEqual(READY);
});

test('STATUS says 51 when rules of the table are gone', async (context) => {
  needs(context, 'nft');
  const host = await freshHost();
  expect(call(host, ADD(await container())).status).toBe(0);
  runTool(host, 'nft', ['flush', 'chain', 'inet', 'netloom', 'forward']);
  expect(call(host, STATUS()).json).toMatchObject({
    code: 51,
    msg: expect.stringContaining('inet netloom is damaged'),
  });
});
