import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// Compares two specs in the kernel's language, as far as both define a thing: by the names of its definitions and sets.

/** A spec as YAML has it. */
export interface Spec {
  definitions?: Definition[];
  'attribute-sets'?: Definition[];
  operations?: { 'enum-model'?: string; list?: Operation[] };
}
interface Definition {
  name: string;
  type?: string;
  'value-start'?: number;
  'subset-of'?: string;
  entries?: (string | Entry)[];
  members?: Entry[];
  attributes?: Entry[] | null;
}
interface Entry {
  name: string;
  value?: number;
  type?: string;
  len?: number | string;
  struct?: string;
  'byte-order'?: string;
  'sub-type'?: string;
  'display-hint'?: string;
}
interface Exchange {
  request?: { value?: number } | null;
  reply?: { value?: number } | null;
}
interface Operation {
  name: string;
  value?: number;
  do?: Exchange;
  dump?: Exchange;
  notify?: string;
  event?: unknown;
}

export interface Comparison {
  /** Entries, members, attributes and operations that both have. */
  compared: number;
  /** One line each: `set link-attrs 7 cost: string, here u32`. */
  differences: string[];
}

export function readSpec(file: string): Spec {
  return parse(readFileSync(file, 'utf8'));
}

/** Sets of the kernel that have another name here. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['ifla-attrs', 'ifla-inet-attrs'],
  ['ifla6-attrs', 'ifla-inet6-attrs'],
  ['mctp-attrs', 'ifla-mctp-attrs'],
  ['ifla-vlan-qos', 'vlan-qos-attrs'],
  ['prop-list-link-attrs', 'prop-list-attrs'],
]);

/** Names without what does not count: dashes, case, and the prefixes that the kernel's rt_addr and rt_route keep. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(ifa|rta)-/, '')
    .replaceAll(/[-_]/g, '');

/** What `theirs` says that `ours` says too, and where they are not the same. */
export function compareSpecs(ours: Spec, theirs: Spec): Comparison {
  const result: Comparison = { compared: 0, differences: [] };
  for (const other of theirs.definitions ?? []) {
    const own = ours.definitions?.find(
      ({ name, type }) => plain(name) === plain(other.name) && (type === 'struct') === (other.type === 'struct'),
    );
    if (own === undefined) continue;
    if (other.type === 'struct') compareStructs(result, own, ours, other, theirs);
    else if (other.entries !== undefined) compareEntries(result, own, other);
  }
  for (const other of theirs['attribute-sets'] ?? []) {
    const name = RENAMED.get(other.name) ?? other.name;
    const own = ours['attribute-sets']?.find((set) => set.name === name);
    if (own !== undefined) compareSets(result, numbered(own, ours), numbered(other, theirs), name);
  }
  compareOperations(result, ours, theirs);
  return result;
}

/** Entries with their values: of flags the position of the bit. */
function valuesOf({ entries = [], 'value-start': start = 0 }: Definition): Map<number, string> {
  let next = start;
  return new Map(
    entries.map((entry) => {
      const { name, value } = typeof entry === 'string' ? { name: entry, value: undefined } : entry;
      const number = value ?? next;
      next = number + 1;
      return [number, name];
    }),
  );
}

function compareEntries(result: Comparison, own: Definition, other: Definition): void {
  const values = valuesOf(own);
  for (const [value, name] of valuesOf(other)) {
    result.compared++;
    const found = values.get(value);
    if (found === undefined || plain(found) !== plain(name))
      result.differences.push(`${own.type} ${own.name} ${value}: ${name}, here ${found ?? 'nothing'}`);
  }
}

const SIZES: Readonly<Record<string, number>> = { u8: 1, s8: 1, u16: 2, s16: 2, u32: 4, s32: 4, u64: 8, s64: 8 };

function sizeOf({ type = '', len, struct }: Entry, spec: Spec): number {
  const inner = struct === undefined ? undefined : spec.definitions?.find(({ name }) => name === struct);
  if (inner !== undefined) return (inner.members ?? []).reduce((sum, member) => sum + sizeOf(member, spec), 0);
  return SIZES[type] ?? Number(len ?? 0);
}

function layout({ members = [] }: Definition, spec: Spec): { name: string; offset: number; text: string }[] {
  let offset = 0;
  return members.flatMap((member) => {
    const at = offset;
    const size = sizeOf(member, spec);
    offset += size;
    if (member.type === 'pad' || member.name === 'pad') return [];
    return [
      {
        name: member.name,
        offset: at,
        text: `${at}, ${size} bytes, ${SIZES[member.type ?? ''] ? member.type : 'bytes'}`,
      },
    ];
  });
}

function compareStructs(result: Comparison, own: Definition, ours: Spec, other: Definition, theirs: Spec): void {
  const members = layout(own, ours);
  for (const { name, text } of layout(other, theirs)) {
    result.compared++;
    const found = members.find((member) => plain(member.name) === plain(name));
    if (found?.text !== text)
      result.differences.push(`struct ${own.name} ${name}: ${text}, here ${found?.text ?? 'nothing'}`);
  }
}

/** Attributes by number; those of a subset have the numbers, and what else is not said, of the whole. */
function numbered(set: Definition, spec: Spec): Map<number, Entry> {
  const parent = spec['attribute-sets']?.find(({ name }) => name === set['subset-of']);
  const whole = parent === undefined ? undefined : [...numbered(parent, spec)];
  let next = 1;
  return new Map(
    (set.attributes ?? []).map((attribute) => {
      const inherited = whole?.find(([, { name }]) => name === attribute.name);
      const number = attribute.value ?? inherited?.[0] ?? next;
      next = number + 1;
      return [number, { ...inherited?.[1], ...attribute }];
    }),
  );
}

/** What the bytes are, without what they are called: a text and an address are bytes as well. */
function kindOf({ type = '', struct, 'byte-order': order, 'sub-type': subType, 'display-hint': hint }: Entry): string {
  if (hint?.startsWith('ipv') && (type === 'u32' || type === 'binary')) return 'binary';
  if (struct !== undefined) return `struct ${struct}`;
  const big = order === 'big-endian' && type !== 'binary' ? ' big-endian' : '';
  return `${type}${big}${subType === undefined || type === 'indexed-array' ? '' : ` of ${subType}`}`;
}

/** `binary` is what a spec says that does not know better. */
function isSame(own: string, other: string): boolean {
  return (
    own === other || other === 'binary' || other === 'pad' || (own === 'binary' && other.startsWith('binary of u8'))
  );
}

function compareSets(result: Comparison, own: Map<number, Entry>, other: Map<number, Entry>, set: string): void {
  for (const [number, theirs] of other) {
    result.compared++;
    const found = own.get(number);
    const place = `set ${set} ${number} ${theirs.name}`;
    if (found === undefined) result.differences.push(`${place}: here nothing`);
    else {
      if (plain(found.name) !== plain(theirs.name)) result.differences.push(`${place}: here ${found.name}`);
      const kinds = [kindOf(theirs), kindOf(found)] as const;
      if (!isSame(kinds[1], kinds[0])) result.differences.push(`${place}: ${kinds[0]}, here ${kinds[1]}`);
    }
  }
}

/** Numbers of requests and of what the kernel sends, by operation. */
function numbersOf({ operations }: Spec): Map<string, string> {
  const isDirectional = operations?.['enum-model'] === 'directional';
  let request = 0;
  let reply = 0;
  const entries = (operations?.list ?? []).map((operation): [string, string] => {
    const { do: exchange, dump, value } = operation;
    const asked = exchange?.request ?? dump?.request ?? (exchange ?? dump) !== undefined;
    const answered = exchange?.reply ?? dump?.reply;
    const isSent = answered != null || operation.notify !== undefined || operation.event !== undefined;
    const explicit = (part: unknown): number | undefined => (part as { value?: number } | undefined)?.value;
    if (!isDirectional) {
      request = value ?? request + 1;
      return [operation.name, String(request)];
    }
    const isAsked = asked !== false;
    if (isAsked) request = explicit(asked) ?? value ?? request + 1;
    if (isSent) reply = explicit(answered) ?? value ?? reply + 1;
    return [operation.name, `${isAsked ? request : '-'}/${isSent ? reply : '-'}`];
  });
  return new Map(entries);
}

function compareOperations(result: Comparison, ours: Spec, theirs: Spec): void {
  const own = numbersOf(ours);
  for (const [name, numbers] of numbersOf(theirs)) {
    const found = own.get(name);
    if (found === undefined) continue;
    result.compared++;
    if (found !== numbers) result.differences.push(`operation ${name}: ${numbers}, here ${found}`);
  }
}
