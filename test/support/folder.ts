import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder, which goes with the test that asks for it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'netloom-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
