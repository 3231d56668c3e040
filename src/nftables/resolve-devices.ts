import type { Statement } from './model.js';

const DEVICE = 'iface_index';

/** Visits every object in a tree of plain data. */
function visit(node: unknown, see: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
    return;
  }
  const row = node as Readonly<Record<string, unknown>>;
  see(row);
  for (const key in row) if (typeof row[key] === 'object') visit(row[key], see);
}

/** Names of devices where the kernel wants their index: `iif "lo"`. */
export function deviceNames(node: unknown): string[] {
  const names: string[] = [];
  visit(node, ({ type, value }) => {
    if (type === DEVICE && typeof value === 'string') names.push(value);
  });
  return names;
}

/** The statements with the index in the place of each such name. */
export function resolveDevices(
  statements: readonly Statement[],
  indexOf: (name: string) => number,
): readonly Statement[] {
  return deviceNames(statements).length === 0 ? statements : (replace(statements, indexOf) as Statement[]);
}

function replace(node: unknown, indexOf: (name: string) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => replace(item, indexOf));
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return node;
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === DEVICE && typeof value === 'string') return { ...node, value: BigInt(indexOf(value)) };
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, replace(item, indexOf)]));
}

/** Names of the sets that statements use. */
export function setNames(node: unknown): string[] {
  const names: string[] = [];
  visit(node, ({ kind, name, set }) => {
    if (kind === 'set-reference' && typeof name === 'string') names.push(name);
    else if (kind === 'set-update' && typeof set === 'string') names.push(set);
  });
  return names;
}
