#!/usr/bin/env node
// The command in a clone. `npm run build` bundles it (bundle.mjs); what was compiled since goes before the bundle.

const { statSync } = process.getBuiltinModule('node:fs'); // an import of node:fs would load its promises, and streams
const { createRequire } = process.getBuiltinModule('node:module');
const { dirname } = import.meta;

const BUNDLE = `${dirname}/../quick/netloom.cjs`;
/** What the compiler touches whenever it writes something. */
const COMPILED = `${dirname}/../../.tsbuildinfo`;

const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const bundled = changed(BUNDLE);
if (bundled > 0 && bundled >= changed(COMPILED)) createRequire(BUNDLE)(BUNDLE);
else await (await import('./command.js')).runCommand(process.argv);
