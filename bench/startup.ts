// Claim: `netloom inspect` of an object starts within 25 ms of a bare `node -e 0`: whole processes, which load, ask, print and end.
import { fileURLToPath } from 'node:url';
import { inSandbox } from '../src/netns/index.js';
import { median } from './support/contender.js';
import { runProgram } from './support/programs.js';

const TURNS = 21;
const AT_MOST = 25;
/** Variables of Node's (NODE_EXTRA_CA_CERTS, say) can triple its start. */
const CLEAN = ['-i', `PATH=${process.env.PATH}`];
const NETLOOM = fileURLToPath(new URL('../src/quick/netloom.cjs', import.meta.url));

process.exitCode = await inSandbox(import.meta.url, async () => {
  const programs = new Map([
    ['node -e 0', ['-e', '0']],
    ...['link', 'addr', 'route', 'neigh', 'rule', 'nft', 'iptables'].map((object): [string, string[]] => [
      `netloom inspect ${object}`,
      [NETLOOM, 'inspect', object],
    ]),
  ]);
  const times = new Map<string, number[]>([...programs.keys()].map((name) => [name, []]));
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const [name, args] of programs) {
      const start = performance.now();
      runProgram('env', [...CLEAN, process.execPath, ...args]);
      if (turn > 0) times.get(name)!.push(performance.now() - start);
    }
  }
  report(times);
});

/** Medians, ratios and differences to the bare start; the difference is taken in each turn, so that a busy moment hits both. */
function report(times: ReadonlyMap<string, readonly number[]>): void {
  const [bare] = times.values();
  console.log('start of a whole process');
  for (const [name, values] of times) {
    const middle = median(values);
    const more = median(values.map((value, turn) => value - bare![turn]!));
    const verdict = values === bare ? '' : more <= AT_MOST ? 'met' : `MISSED (target: at most ${AT_MOST} ms)`;
    const ratio = (middle / median(bare!)).toFixed(2);
    console.log(
      `  ${name.padEnd(24)} ${middle.toFixed(1).padStart(8)} ms  ${ratio.padStart(6)} x  +${more.toFixed(1)} ms  ${verdict}`,
    );
  }
}
