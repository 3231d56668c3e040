import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generateFrom } from '../../codegen/main.js';

/** `netloom codegen SPEC.yaml -o FILE.ts`: the output imports the published package. */
export function codegen(spec: string, output: string): void {
  const { text, warnings } = generateFrom(spec, 'netloom/wire', basename(spec));
  for (const warning of warnings) console.error(warning);
  writeFileSync(output, text);
}
