import { Reader, Writer } from '../wire/index.js';
import { checkNumber } from './checks.js';
import { refuse } from './refusal.js';

/** Bytes of a label stack entry: label (20 bits), class (3), end of the stack (1), TTL (8). */
const LABEL_SIZE = 4;
const MAX_LABEL = 0xfffff;

/** Labels of a stack, the outermost first, up to the entry that ends it. */
export function decodeLabels(bytes: Uint8Array): number[] {
  const r = new Reader(bytes);
  const labels: number[] = [];
  for (let at = 0; at + LABEL_SIZE <= bytes.length; at += LABEL_SIZE) {
    const entry = r.u32beAt(at);
    labels.push(entry >>> 12);
    if ((entry & 0x100) !== 0) break;
  }
  return labels;
}

/** A stack of MPLS labels, the outermost first. @throws InvalidAttributeError */
export function encodeLabels(request: string, field: string, labels: readonly number[]): Uint8Array {
  if (!Array.isArray(labels) || labels.length === 0)
    refuse(request, field, labels, 'a list of labels: expected one or more');
  const w = new Writer();
  for (const [index, label] of labels.entries()) {
    checkNumber(request, `${field}[${index}]`, label, MAX_LABEL);
    const at = w.header(LABEL_SIZE);
    w.u32beAt(at, label * 0x1000 + (index === labels.length - 1 ? 0x100 : 0), field);
  }
  return w.toBytes();
}

/** A stack as text, `'100/200'`. @throws InvalidAttributeError */
export function parseLabels(request: string, field: string, text: string): Uint8Array {
  const parts = typeof text === 'string' ? text.split('/') : [];
  const isStack = parts.length > 0 && parts.every((part) => /^\d{1,7}$/.test(part) && Number(part) <= MAX_LABEL);
  if (!isStack) refuse(request, field, text, "labels: expected numbers up to 1048575 like '100' or '100/200'");
  return encodeLabels(request, field, parts.map(Number));
}

/** The text of a stack. */
export function formatLabels(bytes: Uint8Array): string {
  return decodeLabels(bytes).join('/');
}
