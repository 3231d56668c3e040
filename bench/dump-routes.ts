// Claim: a dump of 100,000 IPv4 routes to full objects takes at most 1.8 times what C takes to receive it, and at most
// 0.8 times what `ip route show > /dev/null` takes.
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { report, takeTurns } from './support/contender.js';
import { ownProcess } from './support/own-process.js';
import { compileC, libraries, timed, wholeProcess } from './support/programs.js';
import { addRoutes } from './support/routes.js';

const COUNT = 100_000;
const TIMES = '3';
/** A processor that is shared with others takes one and a half times as long, for seconds, or for a moment: the median is of both. */
const TURNS = 31;

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await addRoutes(route, COUNT);
  const others = libraries('dump', ['route']);
  const ours = [
    ownProcess('netloom, for await', 'dump', 'route messages', 'for await', String(COUNT), TIMES),
    ownProcess('netloom, toArray()', 'dump', 'route messages', 'toArray()', String(COUNT), TIMES),
    ownProcess('netloom, routes.list() for await', 'dump', 'route list', 'for await', String(COUNT), TIMES),
    ownProcess('netloom, routes.list().toArray()', 'dump', 'route list', 'toArray()', String(COUNT), TIMES),
  ];
  const contenders = [
    timed('C, receive only', compileC('dump'), ['route', TIMES]),
    ...ours,
    wholeProcess('ip route show > /dev/null', 'ip', ['route', 'show']),
  ];
  const targets = ['netloom, for await', 'netloom, toArray()'].flatMap((of) => [
    { of, to: 'C, receive only', atMost: 1.8 },
    { of, to: 'ip route show > /dev/null', atMost: 0.8 },
  ]);
  const medians = [...(await takeTurns(contenders, TURNS)), ...(await takeTurns(others.contenders, 5))];
  console.log(report(`dump of ${COUNT} IPv4 routes`, new Map(medians), targets, others.absent));
  for (const { close } of ours) close();
});
