import { describe, expect, test } from 'vitest';
import { ethtool } from '../../src/generated/ethtool.js';
import { netdev } from '../../src/generated/netdev.js';
import { AttrType, nlctrl, OpFlags } from '../../src/generated/nlctrl.js';
import { openGeneric, UnknownGroupError } from '../../src/generic/index.js';
import { openRoute } from '../../src/route/index.js';
import { NetlinkError } from '../../src/socket/index.js';
import { needsKernel } from '../support/kernel.js';
import { freshNetns } from '../support/netns.js';

/** Two ends of a veth pair in a namespace of the test's own, both up. */
async function vethPair() {
  const netns = await freshNetns();
  await using route = openRoute({ netns: { fd: netns.fd } });
  await route.links.create({ name: 'v0', kind: 'veth', up: true, peer: { name: 'v1', up: true } });
  return netns;
}

describe('the controller', () => {
  test('is asked for itself', async () => {
    await using ctrl = await openGeneric(nlctrl);
    expect(ctrl.family).toMatchObject({ name: 'nlctrl', id: 16 });
    const family = await ctrl.getfamily({ familyName: 'nlctrl' });
    expect(family).toMatchObject({ familyId: 16, familyName: 'nlctrl' });
    const getfamily = family.ops?.find(({ id }) => id === 3);
    expect((getfamily?.flags ?? 0) & OpFlags.cmdCapDump).toBe(OpFlags.cmdCapDump);
    expect(family.mcastGroups?.map(({ name }) => name)).toContain('notify');
  });

  test('lists all families, as a stream and whole', async () => {
    await using ctrl = await openGeneric(nlctrl);
    const streamed: unknown[] = [];
    for await (const { familyName } of ctrl.getfamily.dump()) streamed.push(familyName);
    expect(streamed).toContain('nlctrl');
    const whole = await ctrl.getfamily.dump().toArray();
    expect(whole.map(({ familyName }) => familyName)).toEqual(streamed);
  });

  test('tells the policy of an operation', async () => {
    await using ctrl = await openGeneric(nlctrl);
    const parts = await ctrl.getpolicy.dump({ familyName: 'nlctrl' }).toArray();
    const attributes = parts.flatMap(({ policy = [] }) => policy);
    const name = attributes.find(({ attrId }) => attrId === 2); // CTRL_ATTR_FAMILY_NAME
    expect(name?.attrs).toMatchObject({ type: AttrType.nulString, maxLength: 15 });
    const operations = parts.flatMap(({ opPolicy = [] }) => opPolicy);
    expect(operations.map(({ opId }) => opId)).toContain(3);
  });

  test('refuses with the name of the operation, and of the family asked for', async () => {
    await using ctrl = await openGeneric(nlctrl);
    const refused = ctrl.getfamily({ familyName: 'no-such-one' }, { subject: 'no-such-one' });
    await expect(refused).rejects.toThrow(/^CTRL_CMD_GETFAMILY no-such-one: ENOENT/);
    const missing = openGeneric({ ...nlctrl, name: 'no-such-one' });
    await expect(missing).rejects.toMatchObject({ name: 'NetlinkError', code: 'ENOENT' });
    await expect(missing).rejects.toBeInstanceOf(NetlinkError);
  });

  test('what does not fit is refused by name before it is sent', async () => {
    await using ctrl = await openGeneric(nlctrl);
    const refused = ctrl.getfamily({ familyName: 'a-name-of-far-too-many-bytes' });
    await expect(refused).rejects.toThrow(/^CTRL_CMD_GETFAMILY: familyName: .* at most 15 fit \(nothing was sent\)$/);
  });

  test('a group that the family does not have is refused', async () => {
    await using ctrl = await openGeneric({ ...nlctrl, groupNames: { notify: 'other' } });
    expect(() => ctrl.notifications({ groups: ['notify'] })).toThrow(UnknownGroupError);
  });
});

describe('ethtool', () => {
  test('knows the state of a link in a namespace', async () => {
    const netns = await vethPair();
    await using eth = await openGeneric(ethtool, { netns: { fd: netns.fd } });
    const state = await eth.linkstateGet({ header: { devName: 'v0' } });
    expect(state).toMatchObject({ header: { devName: 'v0' }, link: 1 });
    const names: unknown[] = [];
    for await (const { header } of eth.linkstateGet.dump({ header: {} })) names.push(header?.devName);
    expect(names).toEqual(expect.arrayContaining(['v0', 'v1']));
  });

  test("an error has the operation's kernel name and the kernel's words", async () => {
    const netns = await vethPair();
    await using eth = await openGeneric(ethtool, { netns: { fd: netns.fd } });
    const refused = eth.linkstateGet({ header: { devName: 'none' } });
    await expect(refused).rejects.toMatchObject({ code: 'ENODEV', request: 'ETHTOOL_MSG_LINKSTATE_GET' });
  });

  test('tells what has changed', async () => {
    const netns = await vethPair();
    await using eth = await openGeneric(ethtool, { netns: { fd: netns.fd } });
    const notifications = eth.notifications({ groups: ['monitor'] });
    await eth.featuresSet({
      header: { devName: 'v0' },
      wanted: { bits: { bit: [{ name: 'tx-generic-segmentation', value: undefined }] } },
    });
    const { value } = await notifications.next();
    expect(value).toMatchObject({ event: 'featuresNtf', attrs: { header: { devName: 'v0' } } });
    await notifications.return?.();
  });
});

test('netdev lists the devices of a namespace', async (context) => {
  needsKernel(context, '6.3', 'the generic family netdev');
  const netns = await vethPair();
  await using client = await openGeneric(netdev, { netns: { fd: netns.fd } });
  const devices = await client.devGet.dump().toArray();
  expect(devices.length).toBe(3);
  const [device] = devices;
  expect(await client.devGet({ ifindex: device?.ifindex })).toEqual(device);
});
