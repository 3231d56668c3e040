// Claim: a dump of 1,000,000 routes streamed makes the process grow by less than 64 MiB, and never holds up the event
// loop for longer than one buffer takes to decode.
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { addRoutes } from './support/routes.js';

const COUNT = 1_000_000;
const MIB = 1 << 20;

process.exitCode = await inSandbox(import.meta.url, async () => {
  {
    await using route = openRoute();
    await addRoutes(route, COUNT);
  }
  global.gc?.();
  await using route = openRoute();
  const before = process.memoryUsage().rss;
  let largest = before;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    largest = Math.max(largest, process.memoryUsage().rss);
  }, 0);
  const start = performance.now();
  let seen = 0;
  for await (const batch of route.routes.list({ family: 'inet', table: 'main' }).batches()) seen += batch.length;
  const took = performance.now() - start;
  clearInterval(timer);
  const grown = (largest - before) / MIB;
  console.log(`stream of ${seen} routes`);
  console.log(`  ${took.toFixed(0)} ms, ${((took * 1000) / seen).toFixed(2)} us for each`);
  console.log(`  ${grown < 64 ? 'met   ' : 'MISSED'} grew by ${grown.toFixed(1)} MiB (target: less than 64)`);
  console.log(`  the event loop was held up for ${longest.toFixed(1)} ms at most\n`);
  return seen === COUNT && grown < 64 ? 0 : 1;
});
