import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Listener } from '../diag/index.js';
import { CniError, CODE } from './protocol.js';

/** Keeps the host ports of podman's containers bound, for no other reason than that nobody else takes them. */
const PLACEHOLDER = 'conmon';

/** Refuses a port for the program that holds it. @throws CniError 104 */
export function refuseHolder(listener: Listener): void {
  const holder = holderOf(`socket:[${listener.inode}]`);
  if (holder?.name === PLACEHOLDER) return;
  const who = holder === undefined ? 'a socket of this host' : `${holder.name} (process ${holder.pid})`;
  const { protocol, address, port } = listener;
  throw new CniError(CODE.portTaken, `port ${port}/${protocol} of ${address} is taken by ${who}`);
}

function holderOf(socket: string): { pid: string; name: string } | undefined {
  for (const pid of namesIn('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    if (!namesIn(`/proc/${pid}/fd`).some((fd) => isLink(`/proc/${pid}/fd/${fd}`, socket))) continue;
    return { pid, name: commandOf(pid) };
  }
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // it has ended, or is not ours to see
  }
}

function isLink(file: string, target: string): boolean {
  try {
    return readlinkSync(file) === target;
  } catch {
    return false;
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trimEnd();
  } catch {
    return '';
  }
}
