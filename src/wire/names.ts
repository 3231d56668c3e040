import { align4, littleEndian, NLA_HDRLEN, NLA_TYPE_MASK } from './constants.js';
import type { RefusedPlace } from './errors.js';
import type { AttributeNames, NestName, SelectedFormat } from './message.js';
import { decodeText } from './text.js';

/** Where a walk by offset ended: the names on the way and the names of what is inside the attribute found. */
export interface AttributeLocation {
  /** `linkinfo.data.peer`; a number where there is no name, `[2]` for the third of several. */
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
  const { path, inside } = walk(bytes, { at, end, names }, offset);
  return { path, inside: inside?.names };
}

/** The attribute that an encoder refused, by name: what was written before it stands in `bytes[at, end)`. */
export function refusedAttribute(
  bytes: Uint8Array,
  at: number,
  end: number,
  { within, own, item }: RefusedPlace,
  names: AttributeNames,
): string {
  const root: SetAt = { at, end, names };
  const { path, inside } = within === undefined ? { path: '', inside: root } : walk(bytes, root, within);
  const position = item === undefined ? '' : `[${item}]`;
  if (own === undefined) return path + position;
  const set: SetAt = inside ?? { at: end, end, names: undefined };
  return path + label(path, viewOf(bytes), set, { type: own, at: end, end }) + position;
}

/**
 * Names along a path of attribute types, as far as they do not depend on a selector's value. `[2]` is the number 2 of an
 * attribute in a list.
 */
export function attributePath(path: readonly number[], names: AttributeNames): string {
  let set: AttributeNames | undefined = names;
  let levels = 0;
  let text = '';
  for (const type of path) {
    if (levels > 0) {
      levels--;
      text += `[${type}]`;
      continue;
    }
    const entry: string | NestName | undefined = set?.[type];
    text += `${text === '' ? '' : '.'}${nameOf(entry) ?? type}`;
    set = typeof entry === 'object' ? entry.nest?.() : undefined;
    levels = levelsOf(entry);
  }
  return text;
}

/** Attributes one behind the other, and what is known about them. */
interface SetAt {
  at: number;
  end: number;
  names: AttributeNames | undefined;
  /** Bytes of a fixed header before them. */
  header?: number | undefined;
  /** Where they are no attributes of the set but numbered items that hold it: how many levels of items there are still. */
  levels?: number | undefined;
  /** Of several levels of items, whether this is the outermost: it has the position in the array. */
  isOutermost?: boolean | undefined;
  around?: SetAt | undefined;
}

interface Found {
  type: number;
  at: number;
  end: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function walk(bytes: Uint8Array, root: SetAt, offset: number): { path: string; inside: SetAt | undefined } {
  const view = viewOf(bytes);
  let path = '';
  let set = root;
  for (;;) {
    const found = findCovering(view, set, offset);
    if (found === undefined) return { path, inside: set };
    path += label(path, view, set, found);
    const inside = insideOf(bytes, view, set, found);
    if (inside === undefined || offset < found.at + NLA_HDRLEN) return { path, inside };
    set = inside;
  }
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

function levelsOf(entry: string | NestName | undefined): number {
  return typeof entry === 'object' && entry.list === true ? (entry.levels ?? 1) : 0;
}

/** An attribute's own part of the path; in an array with its position. */
function label(before: string, view: DataView, set: SetAt, found: Found): string {
  if (set.levels) return set.isOutermost ? `[${countBefore(view, set, found)}]` : '';
  const entry = set.names?.[found.type];
  const name = `${before === '' ? '' : '.'}${nameOf(entry) ?? found.type}`;
  const isOneOfMany = typeof entry === 'object' && entry.multi === true;
  return isOneOfMany ? `${name}[${countBefore(view, set, found, found.type)}]` : name;
}

/** How many attributes stand before one, all or those of a type. */
function countBefore(view: DataView, set: SetAt, { at }: Found, type?: number): number {
  let count = 0;
  for (const other of attributesIn(view, set))
    if (other.at < at && (type === undefined || other.type === type)) count++;
  return count;
}

function insideOf(bytes: Uint8Array, view: DataView, set: SetAt, found: Found): SetAt | undefined {
  const at = found.at + NLA_HDRLEN;
  const { end } = found;
  if (set.levels) {
    const levels = set.levels - 1;
    const header = levels === 0 ? (set.header ?? 0) : 0;
    return { at: at + align4(header), end, names: set.names, levels, header: set.header, around: set };
  }
  const entry = set.names?.[found.type];
  if (typeof entry !== 'object') return undefined;
  const format = selectedFormat(bytes, view, set, entry) ?? headerFormat(view, set, entry);
  const names = entry.nest?.() ?? format?.names;
  const levels = levelsOf(entry);
  if (names === undefined && levels === 0) return undefined;
  const header = format?.header ?? entry.header;
  const start = at + (levels === 0 ? align4(header ?? 0) : 0);
  return { at: start, end, names, header, levels, isOutermost: levels > 0, around: set };
}

/** The format that an attribute chooses which stands beside a sub-message, or in a set around. */
function selectedFormat(bytes: Uint8Array, view: DataView, set: SetAt, entry: NestName): SelectedFormat | undefined {
  const { select, selectAround } = entry;
  if (select !== undefined) {
    const selector = findOf(view, set, (type) => type === select.byType);
    return selector && formatOf(bytes, view, selector, select.formats());
  }
  if (selectAround === undefined) return undefined;
  for (let outer = set.around; outer !== undefined; outer = outer.around) {
    if (outer.levels) continue;
    const { names } = outer;
    const selector = findOf(view, outer, (type) => nameOf(names?.[type]) === selectAround.by);
    if (selector !== undefined) return formatOf(bytes, view, selector, selectAround.formats());
  }
  return undefined;
}

function findOf(view: DataView, set: SetAt, isWanted: (type: number) => boolean): Found | undefined {
  for (const attribute of attributesIn(view, set)) if (isWanted(attribute.type)) return attribute;
  return undefined;
}

/** A selector's value is text, or an integer of either byte order. */
function formatOf(
  bytes: Uint8Array,
  view: DataView,
  selector: Found,
  formats: Readonly<Record<string, SelectedFormat>>,
): SelectedFormat | undefined {
  const at = selector.at + NLA_HDRLEN;
  const text = decodeText(bytes, at, selector.end).replace(/\0.*$/s, '');
  const number = (little: boolean): string => integer(view, at, selector.end - at, little);
  return own(formats, text) ?? own(formats, number(true)) ?? own(formats, number(false));
}

/** The format that a member of the fixed header chooses: of a nest around that begins with one, or of the message. */
function headerFormat(view: DataView, set: SetAt, { selectByHeader }: NestName): SelectedFormat | undefined {
  if (selectByHeader === undefined) return undefined;
  const { header, at, size, formats } = selectByHeader;
  let place = set;
  while (place.around !== undefined && (place.levels || place.header !== header)) place = place.around;
  const start = place.at - align4(header);
  return start < 0 ? undefined : own(formats(), integer(view, start + at, size, littleEndian));
}

/** A name that comes from bytes may be one that every object has. */
function own(formats: Readonly<Record<string, SelectedFormat>>, value: string): SelectedFormat | undefined {
  return Object.hasOwn(formats, value) ? formats[value] : undefined;
}

function integer(view: DataView, at: number, size: number, little: boolean): string {
  if (size === 1) return String(view.getUint8(at));
  if (size === 2) return String(view.getUint16(at, little));
  return size === 4 ? String(view.getUint32(at, little)) : '';
}
