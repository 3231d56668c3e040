import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { SpecError } from './network.js';
import type { NetworkSpec } from './network-spec.js';

/**
 * Reads a spec from a YAML file (JSON is YAML too). It is checked by whoever uses it.
 *
 * @throws SpecError the file is not YAML, with line and column; a system error when it cannot be read
 */
export function loadSpec(file: string): NetworkSpec {
  const document = parseDocument(readFileSync(file, 'utf8'));
  if (document.errors.length > 0) {
    throw new SpecError(document.errors.map((error) => ({ path: file, problem: error.message.trim() })));
  }
  return document.toJS() as NetworkSpec;
}
