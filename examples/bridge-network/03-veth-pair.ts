// Step 3: a veth pair, a cable with one plug here and one in the namespace. One request makes both ends.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await using netns0 = await netns.create('netns0');
  await using here = openRoute();
  await using there = openRoute({ netns: 'netns0' });

  await here.links.create({
    name: 'veth0',
    kind: 'veth',
    up: true,
    peer: { name: 'ceth0', netns: 'netns0', up: true },
  });
  await here.addresses.add({ dev: 'veth0', address: '172.18.0.11/16' });
  await there.links.set('lo', { up: true });
  await there.addresses.add({ dev: 'ceth0', address: '172.18.0.10/16' });

  for await (const route of there.routes.list({ table: 'main' }))
    console.log(`netns0: ${route.dst} dev ${route.dev} src ${route.src}`);
  const { rttMs } = await netns0.ping('172.18.0.11');
  console.log(`netns0 -> here: answered (${rttMs.toFixed(2)} ms)`);
  await using current = netns.current();
  await current.ping('172.18.0.10');
  console.log('here -> netns0: answered');
});
