import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { create, type NetworkNamespace } from '../../src/netns/index.js';
import { findTool, needs } from '../support/netns.js';
import { NETLOOM, runNode } from '../support/program.js';

// How a question ends that asks for what is not there: as for the tool that is asked the same.

let namespace: NetworkNamespace;

beforeAll(async () => {
  namespace = await create();
  return () => namespace.close();
});

/** What is asked of a tool, and of `netloom inspect` where the words differ. */
const QUESTIONS: [question: string, ours?: string][] = [
  ['ip link show dev nope'],
  ['ip link show master nope'],
  ['ip link show vrf lo'],
  ['ip link show group nobody'],
  ['ip addr show dev nope'],
  ['ip addr show scope nobody'],
  ['ip addr show vrf nope'],
  ['ip route show dev nope'],
  ['ip route show table nope'],
  ['ip route show table 4242'],
  ['ip route show vrf lo'],
  ['ip route show realms nobody/'],
  ['ip route get 192.0.2.1'],
  ['ip route get 127.0.0.1 dev nope'],
  ['ip route get 127.0.0.1 vrf lo'],
  ['ip neigh show dev nope'],
  ['ip neigh show master nope'],
  ['ip neigh get 192.0.2.1 dev lo'],
  ['ip rule show table nope'],
  ['ip nexthop show dev nope'],
  ['ip nexthop show vrf lo'],
  ['ip nexthop show id 99'],
  ['ip nexthop get id 99'],
  ['ip nexthop bucket get id 99 index 1'],
  ['ip netns list-id nsid 55'],
  ['ip vrf show lo'],
  ['ip vrf show nope'],
  ['ip -n nope link'],
  ['bridge fdb show dev nope'],
  ['bridge fdb show br nope'],
  ['bridge vlan show dev nope'],
  ['bridge mdb show dev nope'],
  ['bridge -n nope fdb'],
  ['nft list table ip nope', 'nft table ip nope'],
];

/** How the tool ends. */
function endOf(question: string): number | null {
  const [tool = '', ...args] = question.split(' ');
  return namespace.run(() => spawnSync(findTool(tool)!, args, { timeout: 15_000 })).status;
}

test.each(QUESTIONS)('%s', (question, ours) => {
  const tool = question.slice(0, question.indexOf(' '));
  if (findTool(tool) === undefined) return;
  const words = (ours ?? question.slice(tool.length + 1)).split(' ');
  const { status, stdout, stderr } = runNode([NETLOOM, 'inspect', ...words], { netns: namespace });
  expect({ status, stderr }).toEqual({ status: endOf(question), stderr: expect.stringMatching(/^netloom: \S/) });
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
});

test('the tools are there to be asked', (context) => needs(context, 'ip', 'bridge', 'nft'));
