// Claims: adding 100,000 routes in batches, each caller learning its own result, takes at most 1.4 times what C takes
// with one ACK per datagram; 5,000 single requests, awaited one by one, at most twice what C takes one by one; 10,000
// requests at once are all answered, without an overrun.
import { RTM_NEWROUTE } from '../src/generated/rt-route.js';
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { type BatchRequest, type NetlinkSocket, openSocket } from '../src/socket/index.js';
import { AF, NLM_F } from '../src/wire/index.js';
import { type Contender, report, takeTurns } from './support/contender.js';
import { compileC, timed } from './support/programs.js';

const MANY = 100_000;
const SINGLE = 5_000;
const BATCH = 64;

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await using socket = openSocket({ protocol: 0 });
  await route.links.set('lo', { up: true });
  const add = compileC('add');
  const many = requests(MANY);
  const single = requests(SINGLE);
  const batches: Contender[] = [
    timed(`C, ${BATCH} in a datagram`, add, [String(MANY), String(BATCH)]),
    { name: 'netloom, batch', run: () => measure(() => inBatches(socket, many), MANY) },
  ];
  const target = { of: 'netloom, batch', to: `C, ${BATCH} in a datagram`, atMost: 1.4 };
  console.log(report(`adding ${MANY} routes`, await takeTurns(batches, 5), [target], []));
  const singles: Contender[] = [
    timed('C, one by one', add, [String(SINGLE), '1']),
    { name: 'netloom, one by one', run: () => measure(() => oneByOne(socket, single), SINGLE) },
    { name: 'netloom, all at once', run: () => measure(() => allAtOnce(socket, single), SINGLE) },
  ];
  const limit = { of: 'netloom, one by one', to: 'C, one by one', atMost: 2 };
  console.log(report(`${SINGLE} single requests`, await takeTurns(singles, 9), [limit], []));
  await measure(() => allAtOnce(socket, many.slice(0, 10_000)), 10_000);
  console.log('10,000 requests at once: all answered\n');

  async function measure(work: () => Promise<void>, count: number): Promise<number> {
    const start = performance.now();
    await work();
    const took = performance.now() - start;
    await emptied(route, count);
    return took;
  }
});

function requests(count: number): BatchRequest[] {
  return Array.from({ length: count }, (_, number) => ({
    operation: RTM_NEWROUTE,
    message: {
      header: { rtmFamily: AF.inet, rtmDstLen: 32, rtmTable: 254, rtmProtocol: 3, rtmScope: 253, rtmType: 1 },
      attrs: { dst: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`, oif: 1 },
    },
    flags: NLM_F.create | NLM_F.excl,
  }));
}

async function inBatches(socket: NetlinkSocket, all: readonly BatchRequest[]): Promise<void> {
  const outcomes = await socket.batch(all);
  const failed = outcomes.find((outcome) => outcome !== undefined);
  if (failed !== undefined) throw failed;
}

async function oneByOne(socket: NetlinkSocket, all: readonly BatchRequest[]): Promise<void> {
  for (const { operation, message, flags } of all) await socket.request(operation, message, { flags });
}

async function allAtOnce(socket: NetlinkSocket, all: readonly BatchRequest[]): Promise<void> {
  await Promise.all(all.map(({ operation, message, flags }) => socket.request(operation, message, { flags })));
}

/** Counts what was added, then takes it away: loopback down and up forgets all routes over it. */
async function emptied(route: ReturnType<typeof openRoute>, count: number): Promise<void> {
  let seen = 0;
  for await (const batch of route.routes.list({ family: 'inet', table: 'main' }).batches()) seen += batch.length;
  if (seen !== count) throw new Error(`${seen} routes instead of ${count}`);
  await route.links.set('lo', { up: false });
  await route.links.set('lo', { up: true });
}
