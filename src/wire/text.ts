/**
 * Text on the wire is bytes: the kernel takes any byte but NUL in a name. Valid UTF-8 becomes the text it says; a byte
 * that is not part of valid UTF-8 becomes the lone surrogate U+DC00 + byte (as Python's surrogateescape does), so that
 * every name survives decode and encode.
 */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = new TextEncoder();

/** Longest text built character by character; beyond it the call into TextDecoder is cheaper. */
const SHORT = 48;

/** Text of `bytes[at, end)`. */
export function decodeText(bytes: Uint8Array, at: number, end: number): string {
  if (end - at <= SHORT) {
    let text = '';
    let index = at;
    for (; index < end; index++) {
      const byte = bytes[index]!;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (index === end) return text;
  }
  try {
    return strictUtf8.decode(bytes.subarray(at, end));
  } catch {
    return decodeEscaped(bytes, at, end);
  }
}

/** Bytes of a text: the inverse of {@link decodeText}. */
export function encodeText(text: string): Uint8Array {
  if (text.isWellFormed()) return utf8.encode(text);
  const parts: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) parts.push(code - 0xdc00);
    else parts.push(...utf8.encode(character));
  }
  return Uint8Array.from(parts);
}

function decodeEscaped(bytes: Uint8Array, at: number, end: number): string {
  let text = '';
  while (at < end) {
    const length = sequenceLength(bytes[at]!);
    const piece = length > 0 && at + length <= end ? tryDecode(bytes.subarray(at, at + length)) : undefined;
    text += piece ?? String.fromCharCode(0xdc00 + bytes[at]!);
    at += piece === undefined ? 1 : length;
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}
