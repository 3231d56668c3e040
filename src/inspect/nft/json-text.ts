/** What nft's JSON is made of. Objects keep the order of their keys, as nft's do. */
export type NftJson =
  | string
  | bigint
  | number
  | boolean
  | null
  | readonly NftJson[]
  | { readonly [key: string]: NftJson };

/** JSON on one line, with a space behind each comma and colon, as libjansson writes it. */
export function formatNftJson(value: NftJson): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(formatNftJson).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${quoted(key)}: ${formatNftJson(member)}`);
  return `{${members.join(', ')}}`;
}

function isList(value: NftJson): value is readonly NftJson[] {
  return Array.isArray(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  const escaped = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON escapes
    /["\\\u0000-\u001f]/g,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** nft writes a list of flags only where there are several, one as itself, and leaves out none. */
export function flagsJson(flags: readonly string[]): NftJson | undefined {
  return flags.length > 1 ? flags : flags[0];
}

/** An object without the members that are `undefined`. */
export function objectJson(members: Readonly<Record<string, NftJson | undefined>>): {
  readonly [key: string]: NftJson;
} {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, NftJson] => entry[1] !== undefined),
  );
}

/** As {@link objectJson}; nft writes `null` for an object that has nothing in it. */
export function objectOrNull(members: Readonly<Record<string, NftJson | undefined>>): NftJson {
  const object = objectJson(members);
  return Object.keys(object).length === 0 ? null : object;
}
