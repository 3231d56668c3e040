const HEX: string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const DIGIT: number[] = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const COLON = 0x3a;
const OCTET: string[] = Array.from({ length: 256 }, (_, byte) => String(byte));
const OCTET_DOT: string[] = OCTET.map((text) => `${text}.`);

/**
 * Text to address: `'172.18.0.1'` to 4 bytes, `'fd00::1'` to 16, in network byte order.
 *
 * @throws TypeError when the text is neither (a prefix length or a zone does not belong here).
 */
export function parseIp(text: string): Uint8Array {
  const number = ipv4Number(text);
  if (number >= 0) return Uint8Array.of(number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255);
  if (isIpv6(text)) return parseIpv6(text);
  throw new TypeError(`'${text}' is not an IPv4 or IPv6 address`);
}

const ZERO = 48;
const DOT = 46;
const LOWER_A = 97;

/**
 * A dotted quad as a 32-bit number, `'10.0.0.1'` to 0x0a000001; -1 when the text is none. As strict as node:net's
 * isIPv4 (four numbers up to 255, no leading zero), but a tenth of its time: encoders of long batches live on it.
 */
export function ipv4Number(text: string): number {
  let number = 0;
  let part = -1; // nothing read yet
  let dots = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === DOT) {
      if (part < 0 || ++dots > 3) return -1;
      number = number * 256 + part;
      part = -1;
      continue;
    }
    const digit = code - ZERO;
    if (digit < 0 || digit > 9 || part === 0) return -1;
    part = part < 0 ? digit : part * 10 + digit;
    if (part > 255) return -1;
  }
  return dots === 3 && part >= 0 ? number * 256 + part : -1;
}

/** Whether a text is an IPv4 address: four numbers up to 255 without leading zeros. */
export function isIpv4(text: string): boolean {
  return ipv4Number(text) >= 0;
}

/**
 * Whether a text is an IPv6 address, without a zone. As strict as node:net's isIPv6, which brings the streams along: to
 * load them takes a tenth of the start of Node.
 */
export function isIpv6(text: string): boolean {
  if (!text.includes(':')) return false;
  const sides = text.split('::');
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')));
  const last = groups.at(-1);
  const hasQuad = last !== undefined && isIpv4(last) && text.endsWith(last);
  if (hasQuad) groups.pop();
  const count = groups.length + (hasQuad ? 2 : 0);
  const isWhole = sides.length === 1 ? count === 8 : sides.length === 2 && count < 8;
  return isWhole && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
}

function parseIpv6(text: string): Uint8Array {
  const bytes = new Uint8Array(16);
  const [head = '', tail] = text.split('::');
  writeGroups(bytes, groupsOf(head), 0);
  if (tail !== undefined) {
    const groups = groupsOf(tail);
    writeGroups(bytes, groups, 16 - groups.length * 2);
  }
  return bytes;
}

/** The 16-bit groups of one side of `::`; a dotted quad at the end counts as two. */
function groupsOf(text: string): number[] {
  const groups: number[] = [];
  for (const part of text.split(':')) {
    if (part === '') continue;
    if (part.includes('.')) {
      const number = ipv4Number(part);
      groups.push(number >>> 16, number & 0xffff);
    } else groups.push(Number.parseInt(part, 16));
  }
  return groups;
}

function writeGroups(bytes: Uint8Array, groups: number[], at: number): void {
  for (const group of groups) {
    bytes[at++] = group >> 8;
    bytes[at++] = group & 0xff;
  }
}

/**
 * Address to text: 4 bytes as a dotted quad, 16 as inet_ntop prints it (RFC 5952, with the dotted tail for
 * IPv4-mapped and IPv4-compatible addresses).
 *
 * @throws TypeError for any other length.
 */
export function formatIp(bytes: Uint8Array, at = 0, length: number = bytes.length - at): string {
  if (length === 4) return formatIpv4(bytes, at);
  if (length === 16) return formatIpv6(bytes, at);
  throw new TypeError(`an address has 4 or 16 bytes, not ${length}`);
}

// A dump is sorted, so that most addresses begin as the one before: the text of the first three bytes is kept.
let network = 0;
let networkText = '0.0.0.';

function formatIpv4(bytes: Uint8Array, at: number): string {
  const first = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
  if (first !== network) {
    network = first;
    networkText = OCTET_DOT[bytes[at]!]! + OCTET_DOT[bytes[at + 1]!]! + OCTET_DOT[bytes[at + 2]!]!;
  }
  return networkText + OCTET[bytes[at + 3]!]!;
}

function formatIpv6(bytes: Uint8Array, at: number): string {
  const group = (index: number): number => (bytes[at + 2 * index]! << 8) | bytes[at + 2 * index + 1]!;
  let bestStart = -1;
  let bestLength = 1; // a single zero group is not shortened
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && group(start + length) === 0) length++;
    if (length > bestLength) {
      bestStart = start;
      bestLength = length;
    }
    start += length;
  }
  let text = '';
  for (let index = 0; index < 8; index++) {
    if (index === bestStart) {
      text += '::';
      index += bestLength - 1;
      continue;
    }
    if (index > 0 && !text.endsWith('::')) text += ':';
    if (index === 6 && bestStart === 0 && (bestLength === 6 || (bestLength === 5 && group(5) === 0xffff))) {
      return text + formatIp(bytes, at + 12, 4);
    }
    text += group(index).toString(16);
  }
  return text;
}

/**
 * Link-layer address to text: `02:42:ac:12:00:02`, any length.
 */
export function formatMac(bytes: Uint8Array, at = 0, length: number = bytes.length - at): string {
  if (length === 6) return formatEthernet(bytes, at);
  let text = '';
  for (let index = 0; index < length; index++) text += (index === 0 ? '' : ':') + HEX[bytes[at + index]!];
  return text;
}

/** The usual length in one go: eleven pieces put together would take twice as long. */
function formatEthernet(bytes: Uint8Array, at: number): string {
  const a = bytes[at]!;
  const b = bytes[at + 1]!;
  const c = bytes[at + 2]!;
  const d = bytes[at + 3]!;
  const e = bytes[at + 4]!;
  const f = bytes[at + 5]!;
  // biome-ignore format: a byte on each line
  return String.fromCharCode(
    DIGIT[a >> 4]!, DIGIT[a & 15]!, COLON,
    DIGIT[b >> 4]!, DIGIT[b & 15]!, COLON,
    DIGIT[c >> 4]!, DIGIT[c & 15]!, COLON,
    DIGIT[d >> 4]!, DIGIT[d & 15]!, COLON,
    DIGIT[e >> 4]!, DIGIT[e & 15]!, COLON,
    DIGIT[f >> 4]!, DIGIT[f & 15]!,
  );
}

/**
 * Text to link-layer address: one or two hex digits between colons, any number of bytes (Ethernet has 6, IP tunnels
 * 4 or 16, InfiniBand 20); the empty text is the empty address.
 *
 * @throws TypeError for anything else.
 */
export function parseMac(text: string): Uint8Array {
  if (text === '') return new Uint8Array(0);
  const ethernet = text.length === 17 ? parseEthernet(text) : undefined;
  if (ethernet !== undefined) return ethernet;
  const parts = text.split(':');
  const bytes = new Uint8Array(parts.length);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (!/^[0-9a-fA-F]{1,2}$/.test(part)) {
      throw new TypeError(`'${text}' is not a link-layer address: expected hex bytes between colons`);
    }
    bytes[index] = Number.parseInt(part, 16);
  }
  return bytes;
}

/** The usual form without taking it apart; `undefined` where it is another. */
function parseEthernet(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(6);
  for (let index = 0, at = 0; index < 6; index++, at += 3) {
    const byte = (hexDigit(text.charCodeAt(at)) << 4) | hexDigit(text.charCodeAt(at + 1));
    if (byte < 0 || (index > 0 && text.charCodeAt(at - 1) !== COLON)) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** The number of a hex digit; -1 where it is none. */
function hexDigit(code: number): number {
  const decimal = code - ZERO;
  if (decimal >= 0 && decimal <= 9) return decimal;
  const letter = (code | 0x20) - LOWER_A;
  return letter >= 0 && letter <= 5 ? letter + 10 : -1;
}
