// One way to take a dump, in a process of its own: `dump KIND WAY COUNT TIMES`.
import { RTM_GETLINK } from '../../src/generated/rt-link.js';
import { RTM_GETROUTE } from '../../src/generated/rt-route.js';
import { openRoute } from '../../src/route/index.js';
import { type Dump, openSocket } from '../../src/socket/index.js';
import { AF } from '../../src/wire/index.js';
import { serve } from '../support/own-process.js';

const [kind, way, least, times] = process.argv.slice(2);
const route = openRoute();
const socket = openSocket({ protocol: 0 });
process.on('disconnect', () => {
  route.close();
  socket.close();
});

const dumps: Record<string, () => Dump<unknown>> = {
  'route messages': () => socket.dump(RTM_GETROUTE, { header: { rtmFamily: AF.inet } }),
  'route list': () => route.routes.list({ family: 'inet' }),
  'link messages': () => socket.dump(RTM_GETLINK),
  'link list': () => route.links.list(),
};
const ways: Record<string, (dump: Dump<unknown>) => Promise<number>> = {
  'for await': async (dump) => {
    let count = 0;
    for await (const _ of dump) count++;
    return count;
  },
  'toArray()': async (dump) => (await dump.toArray()).length,
};

serve(Number(times), async () => {
  const count = await ways[way!]!(dumps[kind!]!());
  if (count < Number(least)) throw new Error(`${count} of ${kind} instead of ${least}`);
});
