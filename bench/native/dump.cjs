// The dump of bench/dump-*.ts by the npm package netlink: prints the nanoseconds the last of some runs took.
const { createRtNetlink } = require('netlink');

const [kind, times] = process.argv.slice(2);
const socket = createRtNetlink();
const dump = () => (kind === 'link' ? socket.getLinks() : socket.getRoutes({ family: 2 }));

(async () => {
  for (let time = 1; time < Number(times); time++) await dump();
  const start = process.hrtime.bigint();
  const items = await dump();
  console.log(String(process.hrtime.bigint() - start), items.length);
  process.exit(0);
})();
