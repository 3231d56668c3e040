// Claim: 100,000 routes as text take at most 1.3 times what `ip route show` takes, whole processes, the bare start of each
// subtracted; and the memory of 100,000 is that of 10,000.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inSandbox } from '../src/netns/index.js';
import { openRoute } from '../src/route/index.js';
import { type Contender, report, takeTurns } from './support/contender.js';
import { wholeProcess } from './support/programs.js';
import { addRoutes } from './support/routes.js';

const COUNT = 100_000;
const AT_MOST = 1.3;
/** What counts as the same memory: the collector lets it swing by some megabytes. */
const CONSTANT = 1.15;
const NETLOOM = fileURLToPath(new URL('../src/quick/netloom.cjs', import.meta.url));

process.exitCode = await inSandbox(import.meta.url, async () => {
  await using route = openRoute();
  await addRoutes(route, COUNT / 10);
  const few = peakMemory();
  await addRoutes(route, COUNT, COUNT / 10);
  const many = peakMemory();
  const contenders: Contender[] = [
    wholeProcess('ip route show', 'ip', ['route', 'show']),
    wholeProcess('netloom inspect route', process.execPath, [NETLOOM, 'inspect', 'route']),
    wholeProcess('node -e 0', process.execPath, ['-e', '0']),
    wholeProcess('ip -V', 'ip', ['-V']),
  ];
  const medians = await takeTurns(contenders, 9);
  console.log(report(`${COUNT} IPv4 routes as text`, medians, [], []));
  const net = (name: string, bare: string): number => medians.get(name)! - medians.get(bare)!;
  const ratio = net('netloom inspect route', 'node -e 0') / net('ip route show', 'ip -V');
  console.log(
    `  ${ratio <= AT_MOST ? 'met   ' : 'MISSED'} without the start: ${ratio.toFixed(2)} (target: at most ${AT_MOST})`,
  );
  const growth = many / few;
  console.log(
    `  ${growth <= CONSTANT ? 'met   ' : 'MISSED'} peak memory: ${few} KiB for ${COUNT / 10} routes, ${many} KiB for ${COUNT} (target: at most ${CONSTANT} times as much)\n`,
  );
});

/** Peak resident memory of an inspect command, in KiB. */
function peakMemory(): number {
  const code = `process.argv = [process.execPath, 'netloom', 'inspect', 'route'];
    process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    require(${JSON.stringify(NETLOOM)});`;
  const { stderr } = spawnSync(process.execPath, ['-e', code], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(stderr);
}
