// `npm run bench [NAME...]`: every bench in turn, each in a sandbox of its own; ratios of one run on one machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ALL = [
  'dump-routes',
  'dump-links',
  'changes',
  'stream',
  'codecs',
  'startup',
  'inspect-routes',
  'nft',
  'containers',
  'growth',
  'cni',
];
const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ALL) {
  const file = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
