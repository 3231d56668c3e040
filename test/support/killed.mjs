// A process that is killed (SIGKILL) right after the Nth message of its own:
//   node test/support/killed.mjs NAMESPACE apply|destroy NTH SPEC
// Exits with 0 where there were not so many. Uses what was built, as a program does.
import process from 'node:process';
import { BridgeNetwork } from '../../dist/src/recipe/index.js';
import { interfere } from '../../dist/src/socket/interference.js';

const [namespace = '', verb, nth, spec = ''] = process.argv.slice(2);
let left = Number(nth);
interfere({
  sending: (_channel, datagram) => {
    const view = new DataView(datagram.buffer, datagram.byteOffset, datagram.byteLength);
    const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    for (let at = 0; at + 16 <= datagram.length; at += Math.max(16, (view.getUint32(at, isLittle) + 3) & ~3)) left--;
  },
  sent: () => {
    if (left <= 0) process.kill(process.pid, 'SIGKILL');
  },
  received: () => undefined,
  loses: () => false,
});
const network = new BridgeNetwork(JSON.parse(spec), { netns: namespace });
await (verb === 'apply' ? network.apply() : network.destroy());
process.exit(0);
