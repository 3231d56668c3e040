import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { runTool } from './netns.js';

/** The datagrams that a command sends in a namespace, by strace; the kernel may refuse them. */
export function datagramsSentBy(namespace: NetworkNamespace, command: string, input: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'netloom-'));
  try {
    const trace = join(folder, 'trace');
    const strace = `strace -o '${trace}' -s 0 -e trace=sendmsg,sendto -e write=all`;
    runTool(namespace, 'sh', ['-c', `${strace} ${command} 2>/dev/null || true`], input);
    return datagramsOf(readFileSync(trace, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The datagrams of a strace with `-e write=all`: hexadecimal lines behind each call. */
function datagramsOf(trace: string): Uint8Array[] {
  const datagrams: Uint8Array[] = [];
  for (const call of trace.split(/^(?=send)/m)) {
    const lines = [...call.matchAll(/^ \| [0-9a-f]+ {2}((?:[0-9a-f]{2} {1,2})+)/gm)];
    const bytes = lines.map(([, digits = '']) => digits.replace(/ /g, '')).join('');
    if (bytes !== '') datagrams.push(Uint8Array.from(Buffer.from(bytes, 'hex')));
  }
  return datagrams;
}
