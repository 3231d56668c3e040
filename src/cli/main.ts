#!/usr/bin/env node
import { statSync } from 'node:fs';

// Each command loads only what it needs, and `inspect`, which people type again and again, not even the others' options.

/** `npm run build` bundles inspect (bundle.mjs): few files load in half the time of many. */
const BUNDLE = new URL('../quick/inspect.js', import.meta.url);
/** What the compiler touches whenever it writes something. */
const COMPILED = new URL('../../.tsbuildinfo', import.meta.url);

const changed = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The bundle's face; what was compiled since it was made goes before it. */
async function loadInspect(): Promise<typeof import('./inspect.js')> {
  const bundled = changed(BUNDLE);
  return bundled > 0 && bundled >= changed(COMPILED) ? import(BUNDLE.href) : import('./inspect.js');
}

const [command, ...args] = process.argv.slice(2);
try {
  if (command === 'inspect') await (await loadInspect()).inspect(args);
  else await (await import('./program.js')).run(process.argv);
} catch (error) {
  (await import('./report.js')).report(error);
}
