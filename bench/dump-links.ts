// Claim: a dump of 1,000 links (500 veth pairs) to full objects takes at most 2.5 times what C takes to receive it.
import { RTM_GETLINK } from '../src/generated/rt-link.js';
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { openSocket } from '../src/socket/index.js';
import { type Contender, lastOf, report, takeTurns } from './support/contender.js';
import { compileC, libraries, timed, wholeProcess } from './support/programs.js';

const PAIRS = 500;
const TIMES = 5;

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await using socket = openSocket({ protocol: 0 });
  await route.batch((b) => {
    for (let pair = 0; pair < PAIRS; pair++)
      b.links.create({ name: `a${pair}`, kind: 'veth', group: 7, peer: { name: `b${pair}`, group: 7 } });
  });
  const others = libraries('dump', ['link']);
  const contenders: Contender[] = [
    timed('C, receive only', compileC('dump'), ['link', String(TIMES)]),
    { name: 'netloom, objects', run: () => measure(() => socket.dump(RTM_GETLINK).toArray()) },
    { name: 'netloom, route.links.list()', run: () => measure(() => route.links.list().toArray()) },
    wholeProcess('ip link > /dev/null', 'ip', ['link']),
    ...others.contenders,
  ];
  const targets = [{ of: 'netloom, objects', to: 'C, receive only', atMost: 2.5 }];
  console.log(report(`dump of ${2 * PAIRS + 1} links`, await takeTurns(contenders, 15), targets, others.absent));
  await route.links.deleteGroup(7);
});

async function measure(work: () => Promise<unknown[]>): Promise<number> {
  return lastOf(TIMES, async () => {
    const items = await work();
    if (items.length !== 2 * PAIRS + 1) throw new Error(`${items.length} links instead of ${2 * PAIRS + 1}`);
  });
}
