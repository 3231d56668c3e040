import { runCni } from '../cni/index.js';
import { end } from './end.js';

// As little as can be is loaded: a runtime starts this once or twice for every container.

const fs = process.getBuiltinModule('node:fs');

/** `netloom cni`: what a container runtime asks in CNI_* variables and on the standard input. */
export async function cni(): Promise<void> {
  const { status, text } = await runCni(process.env, () => fs.readFileSync(0, 'utf8'));
  writeAll(text);
  process.exitCode = status;
  end();
}

function writeAll(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(1, bytes, at);
}
