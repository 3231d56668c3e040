// Step 4: a second container, wired like the first one, cannot be reached. Why: both cables have an address of
// 172.18.0.0/16 at the host's end, so there are two routes to the same network, and the first one wins always.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await using here = openRoute();
  await using current = netns.current();
  for (const number of [0, 1]) {
    const name = `netns${number}`;
    (await netns.create(name)).close();
    await using there = openRoute({ netns: name });
    await here.links.create({
      name: `veth${number}`,
      kind: 'veth',
      up: true,
      peer: { name: `ceth${number}`, netns: name, up: true },
    });
    await here.addresses.add({ dev: `veth${number}`, address: `172.18.0.${number + 1}1/16` });
    await there.links.set('lo', { up: true });
    await there.addresses.add({ dev: `ceth${number}`, address: `172.18.0.${number + 1}0/16` });
  }

  const routes = (await here.routes.list({ table: 'main' }).toArray()).filter((route) => route.dst === '172.18.0.0/16');
  for (const route of routes) console.log(`route: ${route.dst} dev ${route.dev} src ${route.src}`);
  console.log(`${routes.length} routes to one network: they clash, and the kernel takes the first`);
  for (const [name, address] of Object.entries({ netns0: '172.18.0.10', netns1: '172.18.0.20' })) {
    const hop = await here.routes.resolve(address);
    const answer = await current.ping(address, { timeoutMs: 300 }).then(
      () => 'answered',
      () => 'no answer',
    );
    console.log(`here -> ${name} (${address}) leaves by ${hop?.dev}: ${answer}`);
  }
});
