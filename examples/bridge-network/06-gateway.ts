// Step 6: the bridge as gateway. With an address of its own the bridge is also a device of the host: the host reaches
// the containers, and the containers reach the host, and by it, with a default route, whatever the host reaches.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';
import { twoContainers } from './two-containers.js';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await twoContainers();
  await using here = openRoute();
  await using current = netns.current();
  await using netns0 = netns.open('netns0');

  const before = await current.ping('172.18.0.10', { timeoutMs: 300 }).then(
    () => 'answered',
    (error) => error.code,
  );
  console.log('host -> netns0 without an address on br0:', before);

  await here.addresses.add({ dev: 'br0', address: '172.18.0.1/16' });
  await current.ping('172.18.0.10');
  console.log('host -> netns0 with 172.18.0.1/16 on br0: answered');

  for (const name of ['netns0', 'netns1']) {
    await using there = openRoute({ netns: name });
    await there.routes.add({ dst: 'default', via: '172.18.0.1' });
  }
  await netns0.ping('172.18.0.1');
  console.log('netns0 -> its gateway: answered');
});
