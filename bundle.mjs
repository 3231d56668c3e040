// Bundles the commands into dist/src/quick, which the package's bin is. `inspect` is bundled with all it needs, in CommonJS,
// a file for each object: what an object does not print with is not in its file. The other commands stay in the compiler's
// output. Measured on Node 20: its loader of modules takes half a millisecond for each, and a tenth of the bare start for
// itself; a required file still takes a quarter of a millisecond; shorter names are a fifth of the bytes, and 2 to 7 ms.
import { createHash } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const dir = 'dist/src/quick'; // as deep as dist/src/addon, which looks for its binary from where it is
/** What src/inspect/show.ts loads when it is asked for. */
const PARTS = [
  ...['bridge/bridge', 'ip/objects', 'ip/show-link', 'ip/show-neighbour', 'ip/show-route', 'ip/show-rule'],
  ...['nft/command', 'iptables/command'],
];
const fileOf = (part) => part.replace('/', '-');

/** Where an imported module is found instead, outside of the file that is being made. */
function elsewhere(id, importer) {
  if (id === './program.js') return '../cli/program.js';
  const name = /^\.\/(.*)\.js$/.exec(id)?.[1];
  return /\/inspect\/show\.js$/.test(importer ?? '') && PARTS.includes(name) ? `./${fileOf(name)}.cjs` : undefined;
}

/** What stands for the plugin in the commands: what loads its bundle. */
const loader = {
  name: 'loader',
  resolveId: (id, importer) =>
    id === './cni.js' && /\/cli\/(command|cni-bin)\.js$/.test(importer ?? '')
      ? resolve(importer, '../compiled.js')
      : undefined,
};

async function write(name, file) {
  const bundle = await rolldown({
    input: { [name]: file },
    platform: 'node',
    logLevel: 'warn',
    plugins: [
      loader,
      {
        name: 'elsewhere',
        resolveId: (id, importer) => {
          const found = elsewhere(id, importer);
          return found === undefined ? undefined : { id: found, external: true };
        },
        // Ours are required; what the compiler made are modules, which Node 20 only imports.
        renderChunk: (code) =>
          code.replace(
            /(?:\/\* @__PURE__ \*\/ )?__toESM\(require\((.\.\.\/cli\/program\.js.)\)(?:, ?1)?\)/,
            'import($1)',
          ),
      },
    ],
  });
  await bundle.write({
    dir,
    format: 'cjs',
    dynamicImportInCjs: false,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: `${name}-[name].cjs`,
  });
  await bundle.close();
}

/** The plugin, which is started for every container, as one script: src/cli/compiled.ts loads it. */
async function writeScript() {
  const bundle = await rolldown({ input: 'dist/src/cli/cni.js', platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({
    format: 'cjs',
    dynamicImportInCjs: false,
    codeSplitting: false,
    minify: true,
  });
  await bundle.close();
  // One byte for each character: V8 then takes the file as it is.
  const code = output[0].code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(`${dir}/cni.script`, `/*${hash}*/(function(exports,require,__dirname){${code}\n})`);
}

rmSync(dir, { recursive: true, force: true });
await write('netloom', 'dist/src/cli/bin.js');
await write('netloom-cni', 'dist/src/cli/cni-bin.js');
await writeScript();
for (const part of PARTS) await write(fileOf(part), `dist/src/inspect/${part}.js`);
// Runtimes start it by a link in their directory of plugins, which npm has no part in.
chmodSync(`${dir}/netloom-cni.cjs`, 0o755);
