// A distribution's kernel with all its modules, fetched once into the user's cache, and its first file system.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cpio } from './cpio.mjs';

/** Why no virtual machine can be had here: what is missing, and how to get it. */
export class MissingError extends Error {}

const PATH = [...(process.env.PATH ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/sbin'];
const INIT = new URL('./init.sh', import.meta.url);
/** What mounting the host's files takes. */
const FIRST_MODULES = ['virtio_pci', '9pnet_virtio', '9p', 'overlay'];

/** The path of a program. @param {string} name @param {string} debianPackage @returns {string} */
export function program(name, debianPackage) {
  const file = PATH.map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (file === undefined) throw new MissingError(`${name} is missing: apt-get install ${debianPackage}`);
  return file;
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @returns {string} what it printed */
function output(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) {
    throw new MissingError(`no kernel: ${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  }
  return stdout;
}

/**
 * @typedef {{ image: string, modules: string, initrd: string }} Kernel paths
 * @returns {Kernel}
 */
export function kernel() {
  const apt = program('apt-get', 'apt');
  const busybox = program('busybox', 'busybox-static');
  program('depmod', 'kmod');
  const wanted = /Depends: (linux-image-\S+)/.exec(output('apt-cache', ['depends', 'linux-image-amd64'], '/'))?.[1];
  if (wanted === undefined)
    throw new MissingError('no kernel: the package linux-image-amd64 is not known (apt-get update?)');
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'netloom', wanted);
  if (!existsSync(cache)) unpack(apt, wanted, cache);
  const version = readdirSync(join(cache, 'lib/modules'))[0];
  const modules = join(cache, 'lib/modules', version);
  return { image: join(cache, 'boot', `vmlinuz-${version}`), modules, initrd: firstFiles(cache, modules, busybox) };
}

/** Whole or not at all: made beside its place and moved there. */
function unpack(/** @type {string} */ apt, /** @type {string} */ wanted, /** @type {string} */ cache) {
  const draft = `${cache}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    console.error(`netloom: fetching ${wanted}, once`);
    output(apt, ['download', '-qq', wanted], draft);
    const archive = readdirSync(draft).find((name) => name.endsWith('.deb')) ?? '';
    output('dpkg-deb', ['-x', archive, '.'], draft);
    rmSync(join(draft, archive));
    output(program('depmod', 'kmod'), ['-b', draft, readdirSync(join(draft, 'lib/modules'))[0] ?? ''], draft);
    if (!existsSync(cache)) renameSync(draft, cache);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The first file system: init, busybox for it, and the modules that it loads, in their order. */
function firstFiles(/** @type {string} */ cache, /** @type {string} */ modules, /** @type {string} */ busybox) {
  const init = readFileSync(INIT);
  const file = join(cache, `initrd-${createHash('sha256').update(init).digest('hex').slice(0, 8)}`);
  if (existsSync(file)) return file;
  const shell = readFileSync(busybox);
  if (shell.includes('/ld-linux')) throw new MissingError('busybox is not static: apt-get install busybox-static');
  const needed = loadOrder(readFileSync(join(modules, 'modules.dep'), 'utf8'));
  const folders = ['bin', 'modules'].map((path) => ({ path, mode: 0o40755 }));
  const archive = cpio([
    ...folders,
    { path: 'init', mode: 0o100755, data: init },
    { path: 'bin/busybox', mode: 0o100755, data: shell },
    {
      path: 'modules/order',
      mode: 0o100644,
      data: Buffer.from(needed.map((path) => `${moduleName(path)}\n`).join('')),
    },
    ...needed.map((path) => ({
      path: `modules/${moduleName(path)}`,
      mode: 0o100644,
      data: uncompressed(join(modules, path)),
    })),
  ]);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, gzipSync(archive, { level: 1 }));
  renameSync(draft, file);
  return file;
}

/** Paths of the modules, each after those it needs. @param {string} dependencies modules.dep @returns {string[]} */
function loadOrder(dependencies) {
  const byName = new Map(
    dependencies.split('\n').map((line) => {
      const [path = '', ...needs] = line.split(/:? +|:$/).filter((word) => word !== '');
      return [moduleName(path), [...needs.reverse(), path]];
    }),
  );
  return [...new Set(FIRST_MODULES.flatMap((name) => byName.get(`${name}.ko`) ?? []))]; // what is built in has no line
}

/** @param {string} path */
function moduleName(path) {
  return basename(path).replace(/\.(xz|zst|gz)$/, '');
}

/** @param {string} path */
function uncompressed(path) {
  const tool = { xz: 'xz', zst: 'zstd', gz: 'gzip' }[path.split('.').at(-1) ?? ''];
  if (tool === undefined) return readFileSync(path);
  return spawnSync(program(tool, tool), ['-dc', path], { maxBuffer: 1 << 28 }).stdout;
}
