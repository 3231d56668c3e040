import { z } from 'zod';
import type { Path, SchemaFile } from './schema.js';

// The schema of the schema: which keys there are and what may stand under each. Meaning (whether what is named exists) is
// checked where it is resolved.

const text = z.union([z.string(), z.number(), z.boolean()]);
const integer = z.union([z.number().int(), z.string()]);
const name = text;
const optionalText = text.nullish();
const texts = z.array(text).nullish();
const flag = z.boolean().optional();

/** A mapping of known keys. Others are kept, and reported by {@link checkKeys}: newer kernels may have them. */
const mapping = z.looseObject;

const entry = z.union([
  text,
  mapping({ name, value: integer.optional(), doc: optionalText, 'kernel-name': optionalText }),
]);

const byteOrder = z.enum(['big-endian', 'little-endian']).optional();
const displayHint = z.enum(['hex', 'mac', 'fddi', 'ipv4', 'ipv6', 'ipv4-or-v6', 'uuid']).or(z.string()).optional();

const member = mapping({
  ...{ name, type: text.optional(), len: integer.optional(), 'byte-order': byteOrder, doc: optionalText },
  ...{ enum: optionalText, 'enum-as-flags': flag, 'display-hint': displayHint, struct: optionalText },
  ...{ 'sub-type': optionalText },
});

const definition = mapping({
  ...{ name, type: text.optional(), header: optionalText, doc: optionalText, value: integer.optional() },
  ...{ scope: optionalText, 'value-start': integer.optional(), entries: z.array(entry).nullish(), 'render-max': flag },
  ...{ 'enum-name': optionalText, 'name-prefix': optionalText, members: z.array(member).nullish() },
  ...{ 'enum-cnt-name': optionalText, 'enum-max-name': optionalText, shared: flag },
});

const checks = mapping({
  ...{ min: integer.optional(), max: integer.optional(), 'min-len': integer.optional(), 'max-len': integer.optional() },
  ...{ 'exact-len': integer.optional(), 'flags-mask': integer.optional(), 'unterminated-ok': flag, sparse: flag },
});

const attribute = mapping({
  ...{ name, type: optionalText, doc: optionalText, value: integer.optional(), 'type-value': texts },
  ...{ 'byte-order': byteOrder, 'multi-attr': flag, 'nested-attributes': optionalText, enum: optionalText },
  ...{ 'enum-as-flags': flag, checks: checks.optional(), 'sub-type': optionalText, 'display-hint': displayHint },
  ...{ 'name-prefix': optionalText, struct: optionalText, 'sub-message': optionalText, selector: optionalText },
  ...{ len: integer.optional(), 'fixed-header': optionalText, 'kernel-name': optionalText, usual: flag },
  shared: flag,
});

const attributeSet = mapping({
  ...{ name, doc: optionalText, attributes: z.array(z.union([text, attribute])).nullish(), 'subset-of': optionalText },
  ...{ 'name-prefix': optionalText, 'enum-name': optionalText, 'attr-cnt-name': optionalText },
  ...{ 'attr-max-name': optionalText, header: optionalText, 'value-start': integer.optional() },
});

const subMessage = mapping({
  ...{ name, doc: optionalText },
  formats: z
    .array(mapping({ value: text.optional(), 'fixed-header': optionalText, 'attribute-set': optionalText }))
    .nullish(),
});

const content = mapping({ attributes: texts, value: integer.optional() }).nullish();
const exchange = mapping({ request: content, reply: content, pre: optionalText, post: optionalText }).nullish();

const operation = mapping({
  ...{ name, doc: optionalText, value: integer.optional(), 'attribute-set': optionalText, flags: texts },
  ...{
    'dont-validate': texts,
    'config-cond': optionalText,
    'fixed-header': optionalText,
    do: exchange,
    dump: exchange,
  },
  ...{ notify: optionalText, mcgrp: optionalText, 'kernel-name': optionalText },
  event: mapping({ attributes: texts, value: integer.optional() }).nullish(),
});

const operations = mapping({
  'enum-model': z.enum(['unified', 'directional']).optional(),
  ...{
    'name-prefix': optionalText,
    'enum-name': optionalText,
    'async-prefix': optionalText,
    'async-enum': optionalText,
  },
  ...{ 'fixed-header': optionalText, list: z.array(z.union([text, operation])).nullish() },
});

const group = mapping({
  name,
  value: integer.optional(),
  flags: texts,
  'c-define-name': optionalText,
  doc: optionalText,
});

/** A whole schema. */
const schemaOfSchema = mapping({
  ...{ name: text.optional(), protocol: optionalText, protonum: integer.optional(), version: integer.optional() },
  ...{ doc: optionalText, 'uapi-header': optionalText, 'kernel-policy': optionalText, 'max-by-define': flag },
  ...{ 'c-family-name': optionalText, 'c-version-name': optionalText, 'cmd-max-name': optionalText },
  ...{ 'cmd-cnt-name': optionalText },
  definitions: z.array(z.union([text, definition])).nullish(),
  'attribute-sets': z.array(z.union([text, attributeSet])).nullish(),
  'sub-messages': z.array(z.union([text, subMessage])).nullish(),
  operations: operations.nullish(),
  'mcast-groups': mapping({ list: z.array(z.union([text, group])).nullish() }).nullish(),
  'kernel-family': mapping({ headers: texts, 'sock-priv': optionalText }).nullish(),
});

/**
 * Checks the form of a schema: a known key with the wrong kind of value is a mistake, an unknown key a warning.
 *
 * @throws SchemaError the first mistake, with file, line and path
 */
export function checkKeys(schema: SchemaFile): void {
  const { error } = schemaOfSchema.safeParse(schema.data);
  const issue = error === undefined ? undefined : deepest(error.issues[0]!);
  if (issue !== undefined)
    throw schema.complain(issue.path as Path, problemOf(issue, valueAt(schema.data, issue.path)));
  reportUnknown(schema, schemaOfSchema, schema.data, []);
}

type Issue = z.core.$ZodIssue;

/** Of the branches of a union, the one that got furthest: an item that is a mapping was meant as one. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const [branch] = issue.errors.flat().sort((a, b) => b.path.length - a.path.length);
  if (branch === undefined || branch.path.length === 0) return issue;
  return deepest({ ...branch, path: [...issue.path, ...branch.path] } as Issue);
}

function problemOf(issue: Issue, value: unknown): string {
  const found = `, found ${JSON.stringify(value)}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(' or ')}${found}`;
  if (issue.code !== 'invalid_type') return `expected ${expectedOf(issue)}${found}`;
  return `expected ${KINDS[issue.expected] ?? issue.expected}${issue.expected === 'array' ? '' : found}`;
}

const KINDS: Readonly<Record<string, string>> = {
  ...{ array: 'a list', object: 'a mapping', boolean: 'true or false', string: 'a text', number: 'a number' },
  int: 'an integer',
};

function expectedOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const kinds = issue.errors.flat().flatMap((branch) => (branch.code === 'invalid_type' ? [branch.expected] : []));
  if (kinds.includes('object')) return 'a mapping';
  return kinds.includes('boolean') ? 'a text' : 'an integer';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Walks schema and data together and warns of every key that the schema has no word for. */
function reportUnknown(schema: SchemaFile, type: z.ZodType, value: unknown, path: Path): void {
  if (typeof value !== 'object' || value === null) return;
  const inner = shapeFor(type, Array.isArray(value));
  if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      reportUnknown(schema, inner.element as z.ZodType, item, [...path, index]);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(inner.shape, key) ? (inner.shape[key] as z.ZodType) : undefined;
    if (known === undefined) schema.warn([...path, key], 'unknown key, ignored');
    else reportUnknown(schema, known, item, [...path, key]);
  }
}

/** The list or mapping behind what is optional or one of several. */
function shapeFor(type: z.ZodType, isList: boolean): z.ZodType {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable)
    return shapeFor(type.unwrap() as z.ZodType, isList);
  if (!(type instanceof z.ZodUnion)) return type;
  const shapes = type.options.map((option) => shapeFor(option as z.ZodType, isList));
  return shapes.find((shape) => (isList ? shape instanceof z.ZodArray : shape instanceof z.ZodObject)) ?? type;
}
