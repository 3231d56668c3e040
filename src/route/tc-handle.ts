import { refuse } from './refusal.js';

/**
 * A discipline or class: `'1:'`, `'1:10'`, hexadecimal as `tc` writes them, or where a discipline can hang: `'root'`, or
 * `'ingress'`.
 */
export type TcHandle = string;

const ROOT = 0xffffffff;
const INGRESS = 0xfffffff1; // and clsact
const HANDLE = /^([0-9a-f]{1,4}):([0-9a-f]{0,4})$/i;

/** @throws InvalidAttributeError no handle */
export function parseHandle(request: string, field: string, handle: TcHandle): number {
  if (handle === 'root') return ROOT;
  if (handle === 'ingress' || handle === 'clsact') return INGRESS;
  const [, major, minor] = (typeof handle === 'string' && HANDLE.exec(handle)) || [];
  if (major === undefined)
    return refuse(request, field, handle, "a handle: expected 'root', 'ingress', '1:' or '1:10'");
  return Number.parseInt(major, 16) * 0x10000 + Number.parseInt(minor || '0', 16);
}

/** The text of a handle; `undefined` for none. */
export function formatHandle(handle: number): TcHandle | undefined {
  if (handle === 0) return undefined;
  if (handle === ROOT) return 'root';
  if (handle === INGRESS) return 'ingress';
  const minor = handle & 0xffff;
  return `${(handle >>> 16).toString(16)}:${minor === 0 ? '' : minor.toString(16)}`;
}
