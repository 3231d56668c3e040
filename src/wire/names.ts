import { align4, littleEndian, NLA_HDRLEN, NLA_TYPE_MASK } from './constants.js';
import type { AttributeNames, NestName, SelectedFormat } from './message.js';
import { decodeText } from './text.js';

/** Where a walk by offset ended: the names on the way and the names of what is inside the attribute found. */
export interface AttributeLocation {
  /** `linkinfo.data.peer`; a number where there is no name, `[2]` for a position in a list. */
  path: string;
  /** Names of the attributes inside the one found; `undefined` where it holds none. */
  inside: AttributeNames | undefined;
}

/**
 * The attribute at or around an offset, by name: walks the attributes of `bytes[at, end)`, each nest by its own names.
 * Malformed bytes end the walk where they are; it never throws.
 */
export function locateAttribute(
  bytes: Uint8Array,
  at: number,
  end: number,
  offset: number,
  names: AttributeNames,
): AttributeLocation {
  const location: AttributeLocation = { path: '', inside: names };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let set: SetAt = { at, end, names, isList: false };
  for (;;) {
    const found = findCovering(view, set, offset);
    if (found === undefined) return location;
    const entry = set.isList ? undefined : set.names?.[found.type];
    location.path += label(location.path, set, entry, found.type);
    const inside = set.isList
      ? { at: found.at + NLA_HDRLEN, end: found.end, names: set.names, isList: false }
      : insideOf(bytes, view, set, entry, found);
    location.inside = inside?.names;
    if (inside === undefined || offset < found.at + NLA_HDRLEN) return location;
    set = inside;
  }
}

/** Names along a path of attribute types, as far as they do not depend on a selector's value. */
export function attributePath(path: readonly number[], names: AttributeNames): string {
  let set: AttributeNames | undefined = names;
  let text = '';
  for (const type of path) {
    const entry: string | NestName | undefined = set?.[type];
    text += `${text === '' ? '' : '.'}${nameOf(entry) ?? type}`;
    set = typeof entry === 'object' ? entry.nest?.() : undefined;
  }
  return text;
}

interface SetAt {
  at: number;
  end: number;
  names: AttributeNames | undefined;
  isList: boolean;
}

interface Found {
  type: number;
  at: number;
  end: number;
}

function findCovering(view: DataView, set: SetAt, offset: number): Found | undefined {
  for (const found of attributesIn(view, set)) {
    if (offset < found.at) return undefined;
    if (offset < found.at + align4(found.end - found.at)) return found;
  }
  return undefined;
}

function* attributesIn(view: DataView, set: SetAt): Generator<Found> {
  const end = Math.min(set.end, view.byteLength);
  let at = set.at;
  while (end - at >= NLA_HDRLEN) {
    const length = view.getUint16(at, littleEndian);
    if (length < NLA_HDRLEN || length > end - at) return;
    yield { type: view.getUint16(at + 2, littleEndian) & NLA_TYPE_MASK, at, end: at + length };
    at += align4(length);
  }
}

function nameOf(entry: string | NestName | undefined): string | undefined {
  return typeof entry === 'object' ? entry.name : entry;
}

function label(before: string, set: SetAt, entry: string | NestName | undefined, type: number): string {
  if (set.isList) return `[${type}]`;
  return `${before === '' ? '' : '.'}${nameOf(entry) ?? type}`;
}

function insideOf(
  bytes: Uint8Array,
  view: DataView,
  set: SetAt,
  entry: string | NestName | undefined,
  found: Found,
): SetAt | undefined {
  if (typeof entry !== 'object') return undefined;
  const format = selectedFormat(bytes, view, set, entry) ?? headerFormat(view, set, entry);
  const names = entry.nest?.() ?? format?.names;
  if (names === undefined) return undefined;
  const header = align4(format?.header ?? entry.header ?? 0);
  return { at: found.at + NLA_HDRLEN + header, end: found.end, names, isList: entry.list === true };
}

/** The format that the selector beside a sub-message chooses: its value is text, or an integer of either byte order. */
function selectedFormat(bytes: Uint8Array, view: DataView, set: SetAt, entry: NestName): SelectedFormat | undefined {
  if (entry.select === undefined) return undefined;
  for (const attribute of attributesIn(view, set)) {
    if (attribute.type !== entry.select.byType) continue;
    const formats = entry.select.formats();
    const at = attribute.at + NLA_HDRLEN;
    const text = decodeText(bytes, at, attribute.end).replace(/\0.*$/s, '');
    const number = (little: boolean): string => integer(view, at, attribute.end - at, little);
    return formats[text] ?? formats[number(true)] ?? formats[number(false)];
  }
  return undefined;
}

/** The format that a member of the fixed header before the set chooses. */
function headerFormat(view: DataView, set: SetAt, { selectByHeader }: NestName): SelectedFormat | undefined {
  if (selectByHeader === undefined || set.at < selectByHeader.before) return undefined;
  const { before, size, formats } = selectByHeader;
  return formats()[integer(view, set.at - before, size, littleEndian)];
}

function integer(view: DataView, at: number, size: number, little: boolean): string {
  if (size === 1) return String(view.getUint8(at));
  if (size === 2) return String(view.getUint16(at, little));
  return size === 4 ? String(view.getUint32(at, little)) : '';
}
