import {
  type AttributeNames,
  align4,
  littleEndian,
  type NestName,
  NLA_HDRLEN,
  NLA_TYPE_MASK,
} from '../../src/wire/index.js';

// Attributes as a tree that two encodings of the same content have in common: the flags of the types are left out, sets
// are sorted, padding is gone. Read here once more, without the reader under test.

interface Attribute {
  type: number;
  value: Uint8Array;
}

/** Attributes of `bytes`, or undefined where they are no list of attributes. */
function attributesOf(bytes: Uint8Array): Attribute[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const half = (at: number): number => (littleEndian ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at));
  const attributes: Attribute[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < NLA_HDRLEN) return undefined;
    const length = half(at);
    if (length < NLA_HDRLEN || length > bytes.length - at) return undefined;
    attributes.push({ type: half(at + 2) & NLA_TYPE_MASK, value: bytes.subarray(at + NLA_HDRLEN, at + length) });
    at += align4(length);
  }
  return attributes;
}

/** The tree of a message's body behind its fixed header, one attribute on one line. */
export function treeOf(body: Uint8Array, headerSize: number, names: AttributeNames): string[] {
  return setLines(body, align4(headerSize), names, '') ?? [`broken: ${hexOf(body)}`];
}

function setLines(bytes: Uint8Array, at: number, names: AttributeNames, indent: string): string[] | undefined {
  const attributes = attributesOf(bytes.subarray(at));
  if (attributes === undefined) return undefined;
  const lines = attributes.map((attribute) =>
    attributeLines(attribute, attributes, bytes, at, names[attribute.type], indent),
  );
  return lines.map((item) => item.join('\n')).sort();
}

function attributeLines(
  { type, value }: Attribute,
  beside: Attribute[],
  set: Uint8Array,
  start: number,
  entry: string | NestName | undefined,
  indent: string,
): string[] {
  const head = `${indent}${type} ${typeof entry === 'object' ? entry.name : (entry ?? '?')}`;
  const flat = `${head}: ${hexOf(value)}`;
  if (typeof entry !== 'object') return [flat];
  const inside = insideOf(entry, beside, set, start);
  if (entry.list) return listLines(value, inside?.names, head, indent) ?? [flat];
  if (inside === undefined) return [flat];
  const lines = setLines(value, align4(inside.header), inside.names, `${indent}  `);
  return lines === undefined ? [flat] : [`${head}: ${hexOf(value.subarray(0, inside.header))}`, ...lines];
}

/** Items of a list by position: the numbers the kernel gives them mean nothing. */
function listLines(
  value: Uint8Array,
  names: AttributeNames | undefined,
  head: string,
  indent: string,
): string[] | undefined {
  const items = attributesOf(value)?.map((item, index) => {
    const lines = names === undefined ? undefined : setLines(item.value, 0, names, `${indent}    `);
    return lines === undefined
      ? `${indent}  [${index}]: ${hexOf(item.value)}`
      : [`${indent}  [${index}]`, ...lines].join('\n');
  });
  return items === undefined ? undefined : [head, ...items];
}

function insideOf(
  { nest, header = 0, select, selectByHeader }: NestName,
  beside: Attribute[],
  set: Uint8Array,
  start: number,
): { names: AttributeNames; header: number } | undefined {
  if (nest !== undefined) return { names: nest(), header };
  if (selectByHeader !== undefined && start >= align4(selectByHeader.header)) {
    const at = start - align4(selectByHeader.header) + selectByHeader.at;
    const chosen = selectByHeader.formats()[String(set[at])]; // one byte in all schemas
    return chosen && { names: chosen.names, header: chosen.header ?? 0 };
  }
  const selector = beside.find(({ type }) => type === select?.byType)?.value;
  if (select === undefined || selector === undefined) return undefined;
  const text = Buffer.from(selector).toString('latin1').replace(/\0.*$/s, '');
  const number = String(Buffer.from(selector).reduce((sum, byte) => sum * 256 + byte, 0)); // selectors are big-endian
  const chosen = select.formats()[text] ?? select.formats()[number];
  return chosen && { names: chosen.names, header: chosen.header ?? 0 };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
