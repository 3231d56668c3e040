// Step 5: the bridge mends it. The host's ends lose their addresses and become ports of a bridge: one network, one
// wire that all share, and no routes that clash.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await using here = openRoute();
  await here.links.create({ name: 'br0', kind: 'bridge', up: true });
  for (const number of [0, 1]) {
    const name = `netns${number}`;
    (await netns.create(name)).close();
    await using there = openRoute({ netns: name });
    const peer = { name: `ceth${number}`, netns: name, up: true };
    await here.links.create({ name: `veth${number}`, kind: 'veth', master: 'br0', up: true, peer });
    await there.links.set('lo', { up: true });
    await there.addresses.add({ dev: `ceth${number}`, address: `172.18.0.${number + 1}0/16` });
  }

  const ports = await here.links.list({ master: 'br0' }).toArray();
  console.log('ports of br0:', ports.map((link) => link.name).join(', '));
  await using netns0 = netns.open('netns0');
  await using netns1 = netns.open('netns1');
  await netns0.ping('172.18.0.20');
  await netns1.ping('172.18.0.10');
  console.log('netns0 <-> netns1: answered');
  await using inside = openRoute({ netns: 'netns0' });
  for await (const neighbour of inside.neighbours.list()) {
    console.log(`netns0 knows ${neighbour.dst} by ${neighbour.lladdr}`);
  }
});
