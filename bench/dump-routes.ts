// Claim: a dump of 100,000 IPv4 routes to full objects takes at most 1.8 times what C takes to receive it, and at most
// 0.8 times what `ip route show > /dev/null` takes.
import { RTM_GETROUTE } from '../src/generated/rt-route.js';
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { openSocket } from '../src/socket/index.js';
import { AF } from '../src/wire/index.js';
import { type Contender, lastOf, report, takeTurns } from './support/contender.js';
import { compileC, libraries, timed, wholeProcess } from './support/programs.js';
import { addRoutes } from './support/routes.js';

const COUNT = 100_000;
const TIMES = 3;

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await using socket = openSocket({ protocol: 0 });
  await addRoutes(route, COUNT);
  const dump = () => socket.dump(RTM_GETROUTE, { header: { rtmFamily: AF.inet } });
  const others = libraries('dump', ['route']);
  const contenders: Contender[] = [
    timed('C, receive only', compileC('dump'), ['route', String(TIMES)]),
    contender('netloom, for await', () => streamed(dump())),
    contender('netloom, toArray()', async () => (await dump().toArray()).length),
    contender('netloom, routes.list() for await', () => streamed(route.routes.list({ family: 'inet' }))),
    contender(
      'netloom, routes.list().toArray()',
      async () => (await route.routes.list({ family: 'inet' }).toArray()).length,
    ),
    wholeProcess('ip route show > /dev/null', 'ip', ['route', 'show']),
    ...others.contenders,
  ];
  const targets = ['netloom, for await', 'netloom, toArray()'].flatMap((of) => [
    { of, to: 'C, receive only', atMost: 1.8 },
    { of, to: 'ip route show > /dev/null', atMost: 0.8 },
  ]);
  console.log(report(`dump of ${COUNT} IPv4 routes`, await takeTurns(contenders, 7), targets, others.absent));
});

async function streamed(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count++;
  return count;
}

function contender(name: string, work: () => Promise<number>): Contender {
  return {
    name,
    run: () =>
      lastOf(TIMES, async () => {
        const count = await work();
        if (count < COUNT) throw new Error(`${count} routes instead of ${COUNT}`);
      }),
  };
}
