import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generate } from '../../codegen/main.js';

/** `netloom codegen SPEC.yaml -o FILE.ts`: the output imports the published package. */
export function codegen(spec: string, output: string): void {
  writeFileSync(output, generate(spec, 'netloom/wire', basename(spec)));
}
