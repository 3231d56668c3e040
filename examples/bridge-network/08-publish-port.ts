// Step 8: publishing a port. TCP port 5000 of the host leads to port 5000 of netns0: for packets from outside
// (prerouting) and for the host's own (output).
import { createServer } from 'node:http';
import * as netns from 'netloom/netns';
import { openNftables } from 'netloom/nftables';
import { dnat, ip, tcp } from 'netloom/nftables/build';
import { outsideWorld, twoContainers } from './two-containers.js';

process.exitCode = await netns.inSandbox(import.meta.url, async () => {
  await twoContainers({ gateway: true });
  await using outside = await outsideWorld();
  await using host = netns.current();
  await using netns0 = netns.open('netns0');
  host.writeSysctl('net.ipv4.ip_forward', 1);

  await using nft = openNftables();
  await nft.commit((t) => {
    const table = t.addTable('ip', 'article');
    const prerouting = table.addChain('prerouting', { type: 'nat', hook: 'prerouting', priority: 'dstnat' });
    const output = table.addChain('output', { type: 'nat', hook: 'output', priority: -100 });
    for (const chain of [prerouting, output])
      chain.addRule(ip.daddr('172.16.0.2'), tcp.dport(5000), dnat('172.18.0.10:5000'));
  });

  const server = createServer((request, response) =>
    response.end(`hello ${request.socket.remoteAddress?.replace('::ffff:', '')}`),
  );
  await netns0.listen(server, { port: 5000 });
  for (const [name, namespace] of Object.entries({ outside, host })) {
    const socket = await namespace.connect({ host: '172.16.0.2', port: 5000 });
    const answer = await new Promise<string>((resolve, reject) => {
      socket.setEncoding('utf8').on('data', resolve).on('error', reject);
      socket.end('GET / HTTP/1.0\r\n\r\n');
    });
    console.log(`${name} -> 172.16.0.2:5000: ${answer.split('\r\n\r\n')[1]}`);
  }
  server.close();
});
