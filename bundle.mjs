// Bundles `netloom inspect` into dist/src/quick: Node takes half a millisecond for each module it loads, which for the
// eighty of an inspect command is as long as its own start. The compiler's output stays what everything else runs from.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const dir = 'dist/src/quick'; // as deep as dist/src/addon, which looks for its binary from where it is
rmSync(dir, { recursive: true, force: true });
const bundle = await rolldown({ input: { inspect: 'dist/src/cli/inspect.js' }, platform: 'node', logLevel: 'warn' });
await bundle.write({
  dir,
  format: 'esm',
  minify: { mangle: false },
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
});
await bundle.close();
