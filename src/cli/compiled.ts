// Compiling what an ADD needs takes longer than the ADD, and what lists a ruleset a tenth of a long list. V8 can keep what
// it compiled: the second call of each command writes that beside the bundle, and the next ones read it. (The first may be
// unlike all others: that of the plugin makes the table and the bridge. It leaves an empty file.) What another Node
// compiled, or for another bundle, has another name; where we may not write, each call compiles.

import { checksum } from '../addon/index.js';

const fs = process.getBuiltinModule('node:fs');
const vm = process.getBuiltinModule('node:vm');

/**
 * What a bundle exports.
 *
 * @param name of the bundle, as bundle.mjs writes it: NAME.script has its parts, NAME-PART.script a part that is not in there
 * @param command upper-case letters; with anything else nothing is kept
 */
export function compiled<T>(name: string, command: string | undefined): T {
  const parts = partsOf(name, command);
  const loaded = new Map<string, object>();
  /** Parts need each other: one is run when something of it is used. */
  const load = (part: string): object => {
    const run = parts[part] ?? partsOf(`${name}-${part}`, command)[part]!;
    run((all) => loaded.set(part, all), require, import.meta.dirname);
    return loaded.get(part)!;
  };
  const require = (id: string): object | undefined => {
    const part = /^\.\/([\w-]+)\.cjs$/.exec(id)?.[1];
    if (part === undefined) return process.getBuiltinModule(id);
    return loaded.get(part) ?? new Proxy({}, { get: (_, key) => Reflect.get(loaded.get(part) ?? load(part), key) });
  };
  return load(name) as T;
}

type Part = (exports: (all: object) => void, require: (id: string) => object | undefined, dirname: string) => void;

/** The parts of a script. */
function partsOf(name: string, command: string | undefined): Readonly<Record<string, Part>> {
  const filename = `${import.meta.dirname}/${name}.script`;
  const source = fs.readFileSync(filename, 'latin1');
  const cache = cacheFor(name, source, command);
  const kept = cache === undefined ? undefined : readIfThere(cache);
  const cachedData = kept === undefined ? undefined : unsealed(kept);
  const script = new vm.Script(source, cachedData === undefined ? { filename } : { filename, cachedData });
  if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', (status) => status === 0 && keep(cache, kept === undefined ? undefined : script));
  return script.runInThisContext() as Record<string, Part>;
}

/** Bytes of the sum behind what is kept. */
const SUM = 4;

/** V8 trusts what it is given: a bit that the disk turned would have it do anything. */
function sealed(data: Buffer): Buffer {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(checksum(data));
  return Buffer.concat([data, sum]);
}

function unsealed(kept: Buffer): Buffer | undefined {
  if (kept.length < SUM) return undefined;
  const data = kept.subarray(0, -SUM);
  return kept.readUInt32LE(data.length) === checksum(data) ? data : undefined;
}

/** Each command compiles other functions, and so has a file of its own. */
function cacheFor(name: string, source: string, command = ''): string | undefined {
  if (!/^[A-Z]{1,8}$/.test(command)) return undefined;
  const hash = source.slice(2, 2 + 16);
  return `${import.meta.dirname}/${name}-${command}-${hash}-${process.version}-${process.arch}.cache`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Under its name it is there as a whole or not at all, also after a power cut. */
function keep(file: string, script: import('node:vm').Script | undefined): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    const fd = fs.openSync(unfinished, 'wx');
    try {
      fs.writeFileSync(fd, script === undefined ? '' : sealed(script.createCachedData()));
      fs.fsyncSync(fd);
      fs.renameSync(unfinished, file);
    } catch {
      fs.unlinkSync(unfinished); // the disk is full
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    // not ours to write: then without
  }
}
