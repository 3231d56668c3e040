import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FamilyModel } from '../../codegen/model.js';
import { resolveFamily } from '../../codegen/resolve.js';
import { readSchema } from '../../codegen/schema.js';
import type { IndexedArray, Reader, Writer } from '../../src/wire/index.js';

const SCHEMAS = 'codegen/schemas';

/** A schema's model beside the module that was generated from it. */
export interface GeneratedFamily {
  name: string;
  model: FamilyModel;
  /** `decodeLinkAttrs` and all else that the module exports. */
  exports: Record<string, unknown>;
}

/** Every schema with its generated module. */
export async function generatedFamilies(): Promise<GeneratedFamily[]> {
  const names = readdirSync(SCHEMAS).filter((file) => file.endsWith('.yaml'));
  return Promise.all(
    names.map(async (file) => {
      const name = basename(file, '.yaml');
      const module: Record<string, unknown> = await import(pathToFileURL(`src/generated/${name}.ts`).href);
      return { name, model: resolveFamily(readSchema(`${SCHEMAS}/${file}`)), exports: module };
    }),
  );
}

/** The generated functions for a type; what they take beyond the reader or writer is not typed here. */
export interface Codec {
  decode: (r: Reader, ...more: unknown[]) => unknown;
  encode: (w: Writer, ...more: unknown[]) => void;
}

export function codecOf({ name, exports }: GeneratedFamily, typeName: string): Codec {
  const decode = exports[`decode${typeName}`];
  const encode = exports[`encode${typeName}`];
  if (typeof decode !== 'function' || typeof encode !== 'function') {
    throw new Error(`${name} exports no codec for ${typeName}`);
  }
  return { decode: decode as Codec['decode'], encode: encode as Codec['encode'] };
}

/** A decoded value without its absent properties, to compare it with one that was written by hand. */
export function present(value: unknown): unknown {
  if (Array.isArray(value)) {
    const { numbers } = value as IndexedArray<unknown>;
    return numbers === undefined ? value.map(present) : { numbers, items: value.map(present) };
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, present(member)]));
}
