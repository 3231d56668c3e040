// Claim: a dump of 1,000 links (500 veth pairs) to full objects takes at most 2.5 times what C takes to receive it.
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { report, takeTurns } from './support/contender.js';
import { ownProcess } from './support/own-process.js';
import { compileC, libraries, timed, wholeProcess } from './support/programs.js';

const PAIRS = 500;
const COUNT = String(2 * PAIRS + 1);
/** A processor that was idle meanwhile is at its speed after 10 to 20 ms: so many take as long. C does as many. */
const TIMES = '10';

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await route.batch((b) => {
    for (let pair = 0; pair < PAIRS; pair++)
      b.links.create({ name: `a${pair}`, kind: 'veth', group: 7, peer: { name: `b${pair}`, group: 7 } });
  });
  const others = libraries('dump', ['link']);
  const ours = [
    ownProcess('netloom, for await', 'dump', 'link messages', 'for await', COUNT, TIMES),
    ownProcess('netloom, toArray()', 'dump', 'link messages', 'toArray()', COUNT, TIMES),
    ownProcess('netloom, links.list().toArray()', 'dump', 'link list', 'toArray()', COUNT, TIMES),
  ];
  const contenders = [
    timed('C, receive only', compileC('dump'), ['link', TIMES]),
    ...ours,
    wholeProcess('ip link > /dev/null', 'ip', ['link']),
  ];
  const targets = ['netloom, for await', 'netloom, toArray()'].map((of) => ({
    of,
    to: 'C, receive only',
    atMost: 2.5,
  }));
  const medians = [...(await takeTurns(contenders, 31)), ...(await takeTurns(others.contenders, 5))];
  console.log(report(`dump of ${COUNT} links`, new Map(medians), targets, others.absent));
  for (const { close } of ours) close();
  await route.links.deleteGroup(7);
});
