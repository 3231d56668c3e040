import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import * as netns from '../../src/netns/index.js';
import { BridgeNetwork, type NetworkSpec } from '../../src/recipe/index.js';
import { freshNetns } from '../support/netns.js';
import { tracesOn } from '../support/traces.js';

// Ten processes at once on one host: what comes of it is what would come of some order of them, one after the other.

const PROCESSES = 10;
const PREFIX = 'race-';
const processes: ChildProcess[] = [];

beforeAll(async () => {
  for (let number = 0; number < PROCESSES; number++) processes.push(fork('test/support/recipe-process.mjs'));
  await Promise.all(processes.map((process) => once(process, 'message')));
}, 120_000);

afterAll(() => {
  for (const process of processes) process.disconnect();
});

interface Job {
  verb: 'apply' | 'destroy';
  spec: NetworkSpec;
}

const up = (spec: NetworkSpec): Job => ({ verb: 'apply', spec });
const down = (spec: NetworkSpec): Job => ({ verb: 'destroy', spec });

/** Has each job done by a process of its own, all at once; what each failed with, or the empty text. */
function atOnce(host: netns.NetworkNamespace, jobs: readonly Job[]): Promise<string[]> {
  const path = `/proc/${process.pid}/fd/${host.fd}`;
  return Promise.all(
    jobs.map(async (job, index) => {
      const answer = once(processes[index]!, 'message');
      processes[index]!.send({ netns: path, ...job });
      return String((await answer)[0]);
    }),
  );
}

const none = (jobs: readonly Job[]): string[] => jobs.map(() => '');

function network(number: number, port = 9000 + number): NetworkSpec {
  return {
    name: `race${number}`,
    subnets: [`10.9.${number}.0/24`, `fd09:${number}::/64`],
    containers: { c: { netns: `${PREFIX}${number}`, publish: [`${port}:80`] } },
  };
}

async function freshHost(): Promise<netns.NetworkNamespace> {
  onTestFinished(async () => {
    for (const name of netns.list()) if (name.startsWith(PREFIX)) await netns.delete(name);
  });
  return freshNetns();
}

/** How some networks stand: whole, gone, or what is missing of them. */
async function standing(host: netns.NetworkNamespace, networks: readonly NetworkSpec[]): Promise<string[]> {
  const plans = networks.map((spec) => new BridgeNetwork(spec, { netns: { fd: host.fd } }).plan());
  return (await Promise.all(plans)).map((plan) => {
    if (plan.isEmpty) return 'whole';
    return plan.steps.every(({ sign, text }) => sign === '+' || text.startsWith('net.')) ? 'gone' : plan.toString();
  });
}

const times = (count: number, word: string): string[] => new Array<string>(count).fill(word);

test.each([1, 2])('ten networks up, some down while others go up, all down (%i)', { timeout: 120_000 }, async () => {
  const host = await freshHost();
  const before = await tracesOn(host, PREFIX);
  const all = Array.from({ length: 15 }, (_, number) => network(number));
  const [first, middle, last] = [all.slice(0, 5), all.slice(5, 10), all.slice(10)];
  const start = [...first, ...middle].map(up);
  expect(await atOnce(host, start)).toEqual(none(start));
  expect(await standing(host, all)).toEqual([...times(10, 'whole'), ...times(5, 'gone')]);

  const turn = [...first.map(down), ...last.map(up)];
  expect(await atOnce(host, turn)).toEqual(none(turn));
  expect(await standing(host, all)).toEqual([...times(5, 'gone'), ...times(10, 'whole')]);
  expect(host.readSysctl('net.ipv4.ip_forward')).toBe('1');
  await using one = netns.open(`${PREFIX}12`);
  await one.ping('10.9.12.1', { timeoutMs: 5000 });
  one.close();

  const end = [...middle, ...last].map(down);
  expect(await atOnce(host, end)).toEqual(none(end));
  expect(await tracesOn(host, PREFIX)).toEqual(before);
});

test('the last network goes down while another goes up: forwarding is on for that', { timeout: 120_000 }, async () => {
  const host = await freshHost();
  const before = await tracesOn(host, PREFIX);
  let there = network(0);
  expect(await atOnce(host, [up(there)])).toEqual(['']);
  for (let number = 1; number <= 10; number++) {
    const next = network(number);
    expect(await atOnce(host, [down(there), up(next)])).toEqual(['', '']);
    expect(await standing(host, [there, next])).toEqual(['gone', 'whole']);
    expect(host.readSysctl('net.ipv4.ip_forward')).toBe('1');
    there = next;
  }
  expect(await atOnce(host, [down(there)])).toEqual(['']);
  expect(await tracesOn(host, PREFIX)).toEqual(before);
});

test.each([1, 2])(
  'one network up and down at once: it is whole in the end, or not there (%i)',
  {
    timeout: 120_000,
  },
  async () => {
    const host = await freshHost();
    const before = await tracesOn(host, PREFIX);
    const spec = network(0);
    const jobs = Array.from({ length: PROCESSES }, (_, index) => (index % 2 === 0 ? up(spec) : down(spec)));
    for (let round = 0; round < 3; round++) {
      expect(await atOnce(host, jobs)).toEqual(none(jobs));
      const [end] = await standing(host, [spec]);
      if (end !== 'whole') expect(await tracesOn(host, PREFIX)).toEqual(before);
    }
    expect(await atOnce(host, [down(spec)])).toEqual(['']);
    expect(await tracesOn(host, PREFIX)).toEqual(before);
  },
);

test.each([1, 2])(
  'ten networks want one port: one gets it, and nothing is left of the others (%i)',
  {
    timeout: 120_000,
  },
  async () => {
    const host = await freshHost();
    const before = await tracesOn(host, PREFIX);
    const all = Array.from({ length: PROCESSES }, (_, number) => network(number, 9000));
    const errors = await atOnce(host, all.map(up));
    const winners = all.filter((_, index) => errors[index] === '');
    expect(winners).toHaveLength(1);
    for (const error of errors.filter((text) => text !== ''))
      expect(error).toContain(`port 9000/tcp is taken by eth0 of container c (network ${winners[0]!.name})`);
    expect(await standing(host, winners)).toEqual(['whole']);
    expect(await atOnce(host, winners.map(down))).toEqual(['']);
    expect(await tracesOn(host, PREFIX)).toEqual(before);
  },
);
