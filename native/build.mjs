// Builds the addon: one call of the C compiler per architecture, no node-gyp (npm would run that at installation).
//
//   node native/build.mjs          for this machine, by $CC or cc; nothing when the binary is newer than its sources
//   node native/build.mjs --all    for x64 and arm64 (npm pack), by Debian's cross-compilers where needed
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const native = join(root, 'native');
const TRIPLETS = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

// No C library is linked: its functions come from the process, under whatever version its libc has, so that one binary
// serves glibc and musl. Hence nothing that makes the compiler call helpers which only one of them, or libgcc, has.
const FLAGS = [
  '-std=gnu11 -O2 -fPIC -shared -nostdlib -fvisibility=hidden -fno-stack-protector -fno-asynchronous-unwind-tables',
  '-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=0 -Wall -Wextra -Werror',
  '-Wl,-z,now -Wl,-z,relro -Wl,-z,noexecstack -Wl,--hash-style=gnu -Wl,--build-id=none -s',
].flatMap((line) => line.split(' '));

/** @param {string[]} files @returns {number} the time the newest was changed */
function newest(files) {
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`netloom: ${message}`);
  process.exit(1);
}

/** The compilers to try, the best first. @param {string} arch @returns {string[]} */
function compilers(arch) {
  const cross = TRIPLETS[arch] === undefined ? [] : [`${TRIPLETS[arch]}-gcc`];
  if (arch !== process.arch) return cross;
  return process.env.CC ? [process.env.CC] : ['cc', 'gcc', 'clang', ...cross];
}

/** @param {string} arch @param {string[]} sources @param {string} output */
function compile(arch, sources, output) {
  const headers = join(root, 'node_modules/node-api-headers/include');
  const temporary = `${output}.${process.pid}`;
  const outline = arch === 'arm64' ? ['-mno-outline-atomics'] : [];
  const args = [...FLAGS, ...outline, '-I', headers, '-o', temporary, ...sources];
  mkdirSync(dirname(output), { recursive: true });
  for (const compiler of compilers(arch)) {
    const [command, ...rest] = compiler.split(' ');
    const { error, status } = spawnSync(command, [...rest, ...args], { stdio: 'inherit' });
    if (error?.code === 'ENOENT') continue;
    if (status === 0) return renameSync(temporary, output);
    rmSync(temporary, { force: true });
    fail(`${compiler} could not build the addon for linux-${arch}`);
  }
  fail(
    arch === process.arch
      ? `no C compiler found (tried ${compilers(arch).join(', ')}): install one (Debian: apt install gcc libc6-dev) or set CC`
      : `no cross-compiler for linux-${arch} (tried ${compilers(arch).join(', ')}): apt install gcc-${TRIPLETS[arch].replace('_', '-')}`,
  );
}

const all = process.argv.includes('--all');
if (process.platform !== 'linux' && !all) {
  console.error('netloom: not Linux; the addon is left out');
  process.exit(0);
}
const files = readdirSync(native).map((name) => join(native, name));
const sources = files.filter((file) => file.endsWith('.c')).sort();
for (const arch of all ? Object.keys(TRIPLETS) : [process.arch]) {
  const output = join(root, `prebuilds/linux-${arch}/netloom.node`);
  if (newest([output]) > newest(files)) continue;
  compile(arch, sources, output);
  console.log(`netloom: built ${output.slice(root.length + 1)}`);
}
