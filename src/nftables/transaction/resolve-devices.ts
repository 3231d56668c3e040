import type { Statement } from '../model/model.js';

const DEVICE = 'iface_index';

/** Names that stand for something in the kernel. */
export interface Names {
  /** Of the sets that are used. */
  readonly sets: readonly string[];
  /** Of devices, where the kernel wants their index: `iif "lo"`. */
  readonly devices: readonly string[];
}

/** Most rules have none: they share this. */
const NONE: Names = { sets: [], devices: [] };

/** The names in a tree of plain data: statements, elements. */
export function namesIn(node: object): Names {
  return collect(node, NONE);
}

function collect(node: unknown, before: Names): Names {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return before;
  let names = before;
  if (Array.isArray(node)) {
    for (const item of node) names = collect(item, names);
    return names;
  }
  const row = node as Readonly<Record<string, unknown>>;
  switch (row.kind) {
    case 'payload':
    case 'meta':
    case 'ct':
    case 'counter':
      return names; // most nodes are one of these, and have nothing inside
    case 'match': // named here, as to ask a node for its keys costs more than all the rest
      return collect(row.right, collect(row.left, names));
    case 'verdict':
      if (row.rules === undefined) return names;
      break;
    case 'value': {
      const isDevice = row.type === DEVICE && typeof row.value === 'string';
      return isDevice ? { ...names, devices: [...names.devices, row.value as string] } : names;
    }
    case 'set-reference':
      return typeof row.name === 'string' ? withSet(names, row.name) : names;
    case 'set-update':
      if (typeof row.set === 'string') names = withSet(names, row.set);
  }
  for (const key in row) if (typeof row[key] === 'object') names = collect(row[key], names);
  return names;
}

function withSet(names: Names, name: string): Names {
  return { ...names, sets: [...names.sets, name] };
}

/** The statements with the index in the place of each such name. */
export function resolveDevices(
  statements: readonly Statement[],
  indexOf: (name: string) => number,
): readonly Statement[] {
  return replace(statements, indexOf) as Statement[];
}

function replace(node: unknown, indexOf: (name: string) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => replace(item, indexOf));
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return node;
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === DEVICE && typeof value === 'string') return { ...node, value: BigInt(indexOf(value)) };
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, replace(item, indexOf)]));
}
