// Claim: a dump of 1,000,000 routes streamed makes the process grow by less than 64 MiB, and never holds up the event
// loop for longer than one buffer (256 KiB: eight datagrams) takes to decode.
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { median } from './support/contender.js';
import { addRoutes } from './support/routes.js';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const MIB = 1 << 20;
const DATAGRAMS = 8;

process.exitCode = await inSandbox(import.meta.url, async () => {
  {
    await using route = openRoute();
    await addRoutes(route, COUNT);
  }
  global.gc?.();
  await using route = openRoute();
  const before = process.memoryUsage.rss();
  let largest = before;
  const holdUps: number[] = [];
  let last = performance.now();
  let isRunning = true;
  const turn = (): void => {
    const now = performance.now();
    holdUps.push(now - last);
    last = now;
    largest = Math.max(largest, process.memoryUsage.rss());
    if (isRunning) setImmediate(turn);
  };
  setImmediate(turn);
  const start = performance.now();
  let seen = 0;
  let datagrams = 0;
  for await (const batch of route.routes.list({ family: 'inet', table: 'main' }).batches()) {
    seen += batch.length;
    datagrams++;
  }
  const took = performance.now() - start;
  isRunning = false;
  const grown = (largest - before) / MIB;
  const isOneBuffer = holdUps.length >= datagrams / DATAGRAMS;
  console.log(`stream of ${seen} routes`);
  console.log(`  ${took.toFixed(0)} ms, ${((took * 1000) / seen).toFixed(2)} us for each`);
  console.log(`  ${grown < 64 ? 'met   ' : 'MISSED'} grew by ${grown.toFixed(1)} MiB (target: less than 64)`);
  console.log(
    `  ${isOneBuffer ? 'met   ' : 'MISSED'} ${datagrams} datagrams in ${holdUps.length} turns of the event loop ` +
      `(target: one for each ${DATAGRAMS}), held up for ${median(holdUps).toFixed(1)} ms, at most ${Math.max(...holdUps).toFixed(1)} ms\n`,
  );
  return seen === COUNT && grown < 64 && isOneBuffer ? 0 : 1;
});
