// What `npm test` runs: all tests, or those of the files given, in a sandbox (own network, mounts and /run/netns), as
// root or not.
//
//   node test/run.mjs [vitest's arguments]
//   node test/run.mjs --fixtures     builds the fixtures instead
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const addon = join(root, 'dist/src/addon/index.js');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`netloom: ${message}`);
  process.exit(1);
}

for (const [file, command] of [
  [vitest, 'npm install'],
  [addon, 'npm run build'],
]) {
  if (!existsSync(file)) fail(`${file.slice(root.length + 1)} is missing: run \`${command}\` first`);
}
const { spawnSandboxed, UnsupportedError } = await import(addon);
const fixtures = process.argv.includes('--fixtures');
const args = process.argv.slice(2).filter((arg) => arg !== '--fixtures');
const env = fixtures ? { ...process.env, NETLOOM_FIXTURES: '1' } : process.env;
process.chdir(root);
try {
  const { status } = await spawnSandboxed([vitest, 'run', ...args], env);
  process.exitCode = status;
} catch (error) {
  if (error instanceof UnsupportedError) fail(error.message);
  throw error;
}
