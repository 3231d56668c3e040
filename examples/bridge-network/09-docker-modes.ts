// Step 9: Docker's network modes. host: no namespace of its own, the program uses the host's network. none: a
// namespace with nothing but loopback. bridge: all of the steps before, which the recipe does in one call.
import * as netns from 'netloom/netns';
import { BridgeNetwork } from 'netloom/recipe';
import { openRoute } from 'netloom/route';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  const show = async (mode: string, ref?: netns.NetnsRef): Promise<void> => {
    await using route = openRoute(ref === undefined ? {} : { netns: ref });
    const links = await route.links.list().toArray();
    console.log(`${mode.padEnd(7)}`, links.map((link) => link.name).join(', '));
  };
  await using here = openRoute();
  await here.links.create({ name: 'eth0', kind: 'veth', peer: { name: 'uplink' } });

  await show('host:'); // --network host

  await using none = await netns.create(); // --network none: nameless, gone with the handle
  await using inside = openRoute({ netns: { fd: none.fd } });
  await inside.links.set('lo', { up: true });
  await show('none:', { fd: none.fd });

  const network = new BridgeNetwork({ name: 'br0', subnets: ['172.18.0.0/16'], containers: { web: {}, db: {} } });
  await network.apply(); // --network bridge
  await show('bridge:', 'web');
  await using web = netns.open('web');
  await web.ping('172.18.0.1');
  console.log('web -> its gateway: answered');
  await network.destroy();
  console.log('namespaces left:', netns.list().length);
});
