// Step 7: masquerading. The outside does not know 172.18.0.0/16, so it cannot answer a container. With forwarding on
// and the host's address as the source of what leaves, it can.
import * as netns from 'netloom/netns';
import { openNftables } from 'netloom/nftables';
import { ip, masquerade, meta } from 'netloom/nftables/build';
import { outsideWorld, twoContainers } from './two-containers.js';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await twoContainers({ gateway: true });
  await using outside = await outsideWorld();
  await using host = netns.current();
  await using netns0 = netns.open('netns0');
  const tryPing = () =>
    netns0.ping('172.16.0.1', { timeoutMs: 300 }).then(
      () => 'answered',
      () => 'no answer',
    );

  console.log('netns0 -> outside, forwarding off:', await tryPing());
  host.writeSysctl('net.ipv4.ip_forward', 1);
  console.log('netns0 -> outside, forwarding on: ', await tryPing());

  await using nft = openNftables();
  await nft.commit((t) => {
    const postrouting = t
      .addTable('ip', 'article')
      .addChain('postrouting', { type: 'nat', hook: 'postrouting', priority: 'srcnat' });
    postrouting.addRule(ip.saddr('172.18.0.0/16'), meta.oifname.not('br0'), masquerade());
  });
  using listener = new netns.EchoListener(outside);
  console.log('netns0 -> outside, masqueraded:   ', await tryPing());
  console.log('the outside sees', listener.take().join(', '));
});
