// Claims: connecting container 1,000 costs at most 1.3 times what connecting container 10 costs, by the same number of
// messages; publishing port 10,001, and connecting through it, costs what port 1 does (at most 1.3 times). Two hosts take
// turns: one that has few, one that has many. A C program that sends the same messages shows what the kernel's part is.

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { create, inSandbox, type NetworkNamespace, open } from '../src/netns/index.js';
import { type NftablesSocket, openNftables } from '../src/nftables/index.js';
import { attach } from '../src/recipe/host/attach.js';
import { detach } from '../src/recipe/host/detach.js';
import { attachmentElements, commitElements, ensureTable, linkName } from '../src/recipe/table/index.js';
import { openRoute, type RouteSocket } from '../src/route/index.js';
import { addressOf, GROUP, makeNamespaces, NETWORK, networkOf, PREFIX } from './support/containers.js';
import { median, report } from './support/contender.js';
import { plot } from './support/plot.js';
import { compileC, runProgram } from './support/programs.js';

const FEW = 9;
const MANY = 999;
const PORTS = 10_000;
const TURNS = 25;
const CURVE = [1, 10, 50, 100, 250, 500, 750];

interface Host {
  namespace: NetworkNamespace;
  route: RouteSocket;
  nft: NftablesSocket;
}

process.exitCode = await inSandbox(import.meta.url, async () => {
  await makeNamespaces(MANY + 1);
  const program = compileC('containers');
  const [few, many] = [await newHost(), await newHost()];
  await makeNamespaces(FEW, 'few');
  await networkOf(FEW, few.namespace, 'few').apply();
  await networkOf(0, many.namespace).apply();
  const curve: [count: number, ms: number][] = [];
  for (const count of CURVE) {
    await networkOf(count - 1, many.namespace).apply();
    curve.push([count, await medianOf(15, () => one(many, count - 1))]);
  }
  await networkOf(MANY, many.namespace).apply();
  const times = new Map<string, number[]>();
  const keep = (name: string, time: number): void => void times.set(name, [...(times.get(name) ?? []), time]);
  for (let turn = 0; turn < TURNS; turn++) {
    keep(`container ${FEW + 1}`, await one(few, MANY));
    keep(`container ${MANY + 1}`, await one(many, MANY));
    keep(`C, container ${FEW + 1}`, await oneByC(few, program, MANY));
    keep(`C, container ${MANY + 1}`, await oneByC(many, program, MANY));
  }
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  curve.push([MANY + 1, medians.get(`container ${MANY + 1}`)!]);
  const targets = [
    { of: `container ${MANY + 1}`, to: `container ${FEW + 1}`, atMost: 1.3 },
    { of: `C, container ${MANY + 1}`, to: `C, container ${FEW + 1}`, atMost: 1.3 },
  ];
  console.log(report('connecting one more container', medians, targets, []));
  console.log(`${curve.map(([count, ms]) => `  container ${count}: ${ms.toFixed(2)} ms`).join('\n')}\n`);
  const file = process.env.NETLOOM_BENCH_PLOT;
  if (file !== undefined) writeFileSync(file, plot('Connecting one more container', 'containers', 'ms', curve));
  await ports(few);
});

async function newHost(): Promise<Host> {
  const namespace = await create();
  const netns = { fd: namespace.fd };
  return { namespace, route: openRoute({ netns }), nft: openNftables({ netns }) };
}

async function medianOf(turns: number, work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) times.push(await work());
  return median(times);
}

function attachment(number: number): Parameters<typeof attachmentElements>[0] {
  const owner = { network: NETWORK, container: `${PREFIX}${number}`, interface: 'eth0' };
  const ports = [{ protocol: 'tcp', hostPort: 10_000 + number, containerPort: 80, count: 1 }] as const;
  return { owner, bridge: NETWORK, link: linkName(owner), addresses: [addressOf(number)], ports };
}

/** Connects a container as `netloom cni` does: is the table there, its elements, its links. Then takes it off again. */
async function one({ route, nft }: Host, number: number): Promise<number> {
  const facts = attachment(number);
  const start = performance.now();
  await ensureTable(nft);
  await commitElements(nft, { remove: [], add: attachmentElements(facts) });
  await attach(route, {
    name: facts.owner.container,
    link: facts.link,
    peer: { name: 'eth0', netns: `/run/netns/${PREFIX}${number}` },
    bridge: NETWORK,
    group: GROUP,
    addresses: [`${addressOf(number)}/16`],
    gateways: ['10.99.0.1'],
    isolated: false,
    hairpin: true,
  });
  const took = performance.now() - start;
  await detach(route, [facts.link]);
  await commitElements(nft, { remove: attachmentElements(facts), add: [] });
  return took;
}

/** The same by C, in a group of its own so that one is taken off. */
async function oneByC({ namespace }: Host, program: string, number: number): Promise<number> {
  const args = [String(number), '1', PREFIX, NETWORK, '7'];
  const took = namespace.run(() => runProgram(program, ['up', ...args]));
  namespace.run(() => runProgram(program, ['down', ...args]));
  return Number(took) / 1e6;
}

/** One more published port, and a connection through it, on a host that has none and on one that has many. */
async function ports(few: Host): Promise<void> {
  const element = (port: number) => {
    const owner = { network: NETWORK, container: 'ports', interface: 'eth0' };
    const ports = [{ protocol: 'tcp', hostPort: port, containerPort: 80, count: 1 }] as const;
    const all = attachmentElements({ owner, bridge: NETWORK, link: linkName(owner), addresses: ['10.99.0.2'], ports });
    return all.filter(({ set }) => set === 'pub4');
  };
  const server = createServer((socket) => socket.end());
  await using container = open('/run/netns/few0');
  await container.listen(server, { port: 80, host: '0.0.0.0' });
  const times = new Map<string, number[]>();
  const keep = (name: string, time: number): void => void times.set(name, [...(times.get(name) ?? []), time]);
  const publish = async (name: string, port: number): Promise<void> => {
    const start = performance.now();
    await commitElements(few.nft, { remove: [], add: element(port) });
    keep(`publishing ${name}`, performance.now() - start);
    const before = performance.now();
    const socket = await few.namespace.connect({ host: '10.99.0.1', port });
    keep(`connecting through ${name}`, performance.now() - before);
    await new Promise((resolve) => socket.on('close', resolve).resume());
    await commitElements(few.nft, { remove: element(port), add: [] });
  };
  const others = Array.from({ length: PORTS }, (_, index) => element(20_000 + index)).flat();
  for (let round = 0; round < 4; round++) {
    for (let turn = 0; turn < TURNS; turn++) await publish('port 1', 50_000);
    await commitElements(few.nft, { remove: [], add: others });
    for (let turn = 0; turn < TURNS; turn++) await publish('port 10,001', 50_000);
    await commitElements(few.nft, { remove: others, add: [] });
  }
  server.close();
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  const targets = ['publishing', 'connecting through'].map((what) => {
    return { of: `${what} port 10,001`, to: `${what} port 1`, atMost: 1.3 };
  });
  console.log(report('published ports', medians, targets, []));
}
