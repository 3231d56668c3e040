import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool, needs } from '../support/netns.js';

const ROOT = join(import.meta.dirname, '../..');
const TRIPLETS = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'netloom-pack-'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs a program to its end and gives what it printed. */
function run(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, env, encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${error?.message ?? status}\n${stdout}${stderr}`);
  return stdout;
}

/** npm without a network, a compiler, or the user's own settings. */
function npm(args: readonly string[], cwd: string): string {
  const bin = join(scratch, 'bin');
  mkdirSync(bin, { recursive: true });
  try {
    symlinkSync(process.execPath, join(bin, 'node'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const env = {
    PATH: bin,
    HOME: scratch,
    npm_config_cache: join(scratch, 'cache'),
    npm_config_userconfig: '/dev/null',
  };
  return run(process.execPath, [npmCli(), ...args], cwd, env);
}

/** npm's own file, wherever its command leads. */
function npmCli(): string {
  return realpathSync(findTool('npm') ?? '');
}

let tarball: string | undefined;

/** The package's tarball, with addons for both architectures where the compilers for that are there. */
function packNetloom(): string {
  tarball ??= pack();
  return tarball;
}

function pack(): string {
  if (Object.values(TRIPLETS).every((triplet) => findTool(`${triplet}-gcc`))) {
    run(process.execPath, ['native/build.mjs', '--all'], ROOT);
  }
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch];
  return join(scratch, npm(args, ROOT).trim());
}

/** The packages it depends on, where they are installed here: there is no registry to ask. */
function dependencies(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(dependencies).map((name) => join(ROOT, 'node_modules', name));
}

test('the package carries both addons and what it needs, and nothing else', { timeout: 60_000 }, (context) => {
  needs(context, 'npm', 'tar', `${TRIPLETS.x64}-gcc`, `${TRIPLETS.arm64}-gcc`);
  const files = run('tar', ['-tzf', packNetloom()], scratch).trim().split('\n');
  expect(files).toEqual(expect.arrayContaining(['package/prebuilds/linux-x64/netloom.node']));
  expect(files).toEqual(expect.arrayContaining(['package/prebuilds/linux-arm64/netloom.node']));
  expect(files).toEqual(
    expect.arrayContaining(['package/dist/src/addon/index.js', 'package/dist/src/netns/index.d.ts']),
  );
  const folders = new Set(files.map((file) => file.split('/')[1]));
  for (const folder of ['src', 'test', 'native', 'binding.gyp', 'fixtures']) expect(folders).not.toContain(folder);
});

test('the bin is the bundle, made of what is compiled now', () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const made = (file: string): number => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  expect(made(bin.netloom), '`npm run build` makes it').toBeGreaterThanOrEqual(made('dist/.tsbuildinfo'));
});

test('installed in an empty folder, without a compiler, it works', { timeout: 120_000 }, (context) => {
  needs(context, 'npm');
  const folder = join(scratch, 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const flags = ['--ignore-scripts', '--offline', '--install-links', '--no-audit', '--no-fund'];
  npm(['install', ...flags, ...dependencies(), packNetloom()], folder);
  writeFileSync(
    join(folder, 'try.js'),
    `import 'netloom';
    import * as netns from 'netloom/netns';
    import { openSocket } from 'netloom/socket';
    const namespace = await netns.create();
    const socket = openSocket({ protocol: 0, netns: { fd: namespace.fd } });
    socket.close();
    console.log((await namespace.exec(process.execPath, ['-p', '1 + 1'])).stdout.trim());`.replace(
      'await using',
      'const',
    ),
  );
  expect(run(process.execPath, ['try.js'], folder, { PATH: join(scratch, 'bin') })).toBe('2\n');
  const command = join(folder, 'node_modules/.bin/netloom');
  expect(run(command, ['--version'], folder, { PATH: join(scratch, 'bin') })).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run(command, ['inspect', 'link', 'dev', 'lo'], folder, { PATH: join(scratch, 'bin') })).toMatch(/^1: lo: </);
});

describe('the binary', () => {
  const binaries = (): string[] =>
    readdirSync(join(ROOT, 'prebuilds')).map((folder) => join(ROOT, 'prebuilds', folder, 'netloom.node'));

  /** The names it expects the process to have. */
  function undefinedSymbols(binary: string): string[] {
    const lines = run('nm', ['-D', '--undefined-only', binary], scratch).trim().split('\n');
    return lines.map((line) => line.trim().split(' ').at(-1) ?? '');
  }

  test('needs no library and no version of one', (context) => {
    needs(context, 'readelf', 'nm');
    for (const binary of binaries()) {
      expect(run('readelf', ['-dW', binary], scratch)).not.toMatch(/NEEDED|VERNEED|RUNPATH/);
      expect(run('readelf', ['-sW', '--dyn-syms', binary], scratch)).not.toContain('@');
      expect(undefinedSymbols(binary).filter((name) => /^(__(?!errno_location$)|_ITM|.*_chk$)/.test(name))).toEqual([]);
    }
  });

  test('loads under musl', { timeout: 60_000 }, (context) => {
    needs(context, 'nm', 'musl-gcc');
    const binary = join(ROOT, `prebuilds/linux-${process.arch}/netloom.node`);
    // Node is not at hand for musl: a program with its functions' names stands in for it, the C library is the real one.
    const functions = undefinedSymbols(binary).filter((name) => /^(napi|uv)_/.test(name));
    const source = `
      #include <dlfcn.h>
      #include <stdio.h>
      ${functions.map((name) => `void ${name}(void) {}`).join('\n')}
      int main(int argc, char **argv) {
        void *addon = dlopen(argv[1], RTLD_NOW);
        puts(addon == NULL ? dlerror() : dlsym(addon, "napi_register_module_v1") != NULL ? "loaded" : "no entry");
        return argc != 2;
      }`;
    writeFileSync(join(scratch, 'host.c'), source);
    run('musl-gcc', ['-rdynamic', '-o', 'host', 'host.c'], scratch);
    expect(run(join(scratch, 'host'), [binary], scratch)).toBe('loaded\n');
  });

  test('is not built again when it is newer than its sources', () => {
    expect(run(process.execPath, ['native/build.mjs'], ROOT)).toBe('');
  });

  test('without a compiler the build says what is missing', () => {
    const clone = join(scratch, 'clone');
    mkdirSync(join(clone, 'native'), { recursive: true });
    for (const file of readdirSync(join(ROOT, 'native')))
      symlinkSync(join(ROOT, 'native', file), join(clone, 'native', file));
    const build = join(clone, 'native/build.mjs');
    const result = spawnSync(process.execPath, ['--preserve-symlinks-main', build], {
      encoding: 'utf8',
      env: { PATH: dirname(build) },
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('no C compiler found');
  });
});
