import type { Path, SchemaFile } from './schema.js';

/** A mapping of the schema with its place, so that a complaint can name the line. */
export interface Fields {
  readonly schema: SchemaFile;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  at(key: string): Path;
  fail(key: string, problem: string): never;
  /** Notes what is odd but no mistake. */
  warn(key: string, problem: string): void;
}

/** Takes `value` for a mapping. @throws SchemaError when it is none. */
export function fieldsOf(schema: SchemaFile, value: unknown, path: Path): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw schema.complain(path, `expected a mapping, found ${JSON.stringify(value)}`);
  }
  const at = (key: string): Path => [...path, key];
  return {
    schema,
    value: value as Record<string, unknown>,
    path,
    at,
    fail: (key, problem) => {
      throw schema.complain(at(key), problem);
    },
    warn: (key, problem) => schema.warn(at(key), problem),
  };
}

/** The same place with what another mapping says where this one is silent. */
export function withDefaults(fields: Fields, defaults: Fields): Fields {
  return { ...fields, value: { ...defaults.value, ...fields.value } };
}

/** A list of mappings; an item that is only a text is taken for `{ name: text }`. Absent is empty. */
export function listOf(fields: Fields, key: string): Fields[] {
  const value = fields.value[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fields.fail(key, 'expected a list');
  return value.map((item: unknown, index) => {
    const named = typeof item === 'string' || typeof item === 'number' ? { name: String(item) } : item;
    return fieldsOf(fields.schema, named, [...fields.at(key), index]);
  });
}

/** A mapping inside a mapping; absent is `undefined`, present but empty is an empty one. */
export function partOf(fields: Fields, key: string): Fields | undefined {
  const value = fields.value[key];
  return value === undefined ? undefined : fieldsOf(fields.schema, value ?? {}, fields.at(key));
}

/** A text; numbers and booleans are taken as they were written (a kind may be called 8021q or no). */
export function textOf(fields: Fields, key: string): string | undefined {
  const value = fields.value[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return fields.fail(key, 'expected a text');
  return String(value).trim();
}

/** The `name`, which everything in a schema has. */
export function nameOf(fields: Fields, what = 'a name is missing'): string {
  return textOf(fields, 'name') ?? fields.fail('name', what);
}

/** A list of texts. */
export function textsOf(fields: Fields, key: string): string[] {
  return listOf(fields, key).map((item) => nameOf(item));
}

/** An integer, also one written as text (`0xffff`). */
export function integerOf(fields: Fields, key: string): number | undefined {
  const value = fields.value[key];
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    return fields.fail(key, `expected an integer, found ${JSON.stringify(value)}`);
  }
  return number;
}

/** An integer within bounds. */
export function boundedOf(fields: Fields, key: string, min: number, max: number): number | undefined {
  const value = integerOf(fields, key);
  if (value !== undefined && (value < min || value > max)) fields.fail(key, `${value} is not within ${min}..${max}`);
  return value;
}

export function booleanOf(fields: Fields, key: string): boolean {
  const value = fields.value[key];
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : fields.fail(key, 'expected true or false');
}
