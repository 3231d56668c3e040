import type { Statement } from './model.js';

const DEVICE = 'iface_index';

/** Names of devices where the kernel wants their index: `iif "lo"`. */
export function deviceNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(deviceNames);
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return [];
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === DEVICE && typeof value === 'string') return [value];
  return Object.values(node).flatMap(deviceNames);
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
  if (Array.isArray(node)) return node.flatMap(setNames);
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return [];
  const { kind, name, set } = node as { kind?: unknown; name?: unknown; set?: unknown };
  if (kind === 'set-reference' && typeof name === 'string') return [name];
  const updated = kind === 'set-update' && typeof set === 'string' ? [set] : [];
  return [...updated, ...Object.values(node).flatMap(setNames)];
}
