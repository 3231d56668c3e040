// Compiling what an ADD needs takes longer than the ADD. V8 can keep what it compiled: the first call of each command
// writes that beside the plugin's bundle, and the next ones read it. What another Node compiled, or for another bundle,
// has another name; where we may not write, each call compiles.

const fs = process.getBuiltinModule('node:fs');
const vm = process.getBuiltinModule('node:vm');

/** The bundle as bundle.mjs writes it: a function in parentheses, with a hash of itself before them. */
const SCRIPT = `${import.meta.dirname}/cni.script`;

/** {@link import('./cni.js').cni} of the bundle: what the bundled commands have in its place. */
export function cni(): Promise<void> {
  const source = fs.readFileSync(SCRIPT, 'latin1');
  const cache = cacheFor(source, process.env.CNI_COMMAND);
  const cachedData = cache && readIfThere(cache);
  const script = new vm.Script(source, { filename: SCRIPT, ...(cachedData && { cachedData }) });
  if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', (status) => status === 0 && keep(script, cache));
  const load = script.runInThisContext() as (exports: object, require: unknown, dirname: string) => void;
  const exports = {} as typeof import('./cni.js');
  load(exports, process.getBuiltinModule, import.meta.dirname);
  return exports.cni();
}

/** Each command compiles other functions, and so has a file of its own. */
function cacheFor(source: string, command = ''): string | undefined {
  if (!/^[A-Z]{1,8}$/.test(command)) return undefined;
  const hash = source.slice(2, 2 + 16);
  return `${import.meta.dirname}/cni-${command}-${hash}-${process.version}-${process.arch}.cache`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Under its name it is there as a whole or not at all, also after a power cut. */
function keep(script: import('node:vm').Script, file: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    const fd = fs.openSync(unfinished, 'wx');
    try {
      fs.writeFileSync(fd, script.createCachedData());
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
