// Bundles the command into dist/src/quick, which the package's bin is. `inspect` is bundled with all it needs, in a few
// CommonJS files, one for what each object needs; the other commands stay in the compiler's output. Measured on Node 20:
// its loader of modules takes half a millisecond for each, and a tenth of the bare start for itself.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const dir = 'dist/src/quick'; // as deep as dist/src/addon, which looks for its binary from where it is
rmSync(dir, { recursive: true, force: true });
const bundle = await rolldown({
  input: { netloom: 'dist/src/cli/bin.js' },
  platform: 'node',
  logLevel: 'warn',
  plugins: [
    {
      name: 'other-commands',
      resolveId: (id) => (id === './program.js' ? { id: '../cli/program.js', external: true } : undefined),
    },
  ],
});
await bundle.write({
  dir,
  format: 'cjs',
  minify: { mangle: false },
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
