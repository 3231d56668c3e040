// What steps 5 and 6 have built: two namespaces on the bridge br0, and (`gateway`) the bridge as their gateway.
import * as netns from 'netloom/netns';
import { openRoute } from 'netloom/route';

export async function twoContainers({ gateway = false }: { gateway?: boolean } = {}): Promise<void> {
  await using here = openRoute();
  await here.links.set('lo', { up: true });
  await here.links.create({ name: 'br0', kind: 'bridge', up: true });
  if (gateway) await here.addresses.add({ dev: 'br0', address: '172.18.0.1/16' });
  for (const number of [0, 1]) {
    const name = `netns${number}`;
    (await netns.create(name)).close();
    const peer = { name: 'eth0', netns: name, up: true };
    await here.links.create({ name: `veth${number}`, kind: 'veth', master: 'br0', up: true, peer });
    await using there = openRoute({ netns: name });
    await there.links.set('lo', { up: true });
    await there.addresses.add({ dev: 'eth0', address: `172.18.0.${number + 1}0/16` });
    if (gateway) await there.routes.add({ dst: 'default', via: '172.18.0.1' });
  }
}

// An outside world at the other end of the host's eth0. It knows no way back to 172.18.0.0/16.
export async function outsideWorld(): Promise<netns.NetworkNamespace> {
  const outside = await netns.create('outside');
  await using here = openRoute();
  await using there = openRoute({ netns: 'outside' });
  await here.links.create({ name: 'eth0', kind: 'veth', up: true, peer: { name: 'eth0', netns: 'outside', up: true } });
  await here.addresses.add({ dev: 'eth0', address: '172.16.0.2/24' });
  await there.links.set('lo', { up: true });
  await there.addresses.add({ dev: 'eth0', address: '172.16.0.1/24' });
  await here.routes.add({ dst: 'default', via: '172.16.0.1' });
  return outside;
}
