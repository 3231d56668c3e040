import { type Fields, textOf } from './fields.js';
import type { ConstantModel, EnumModel, StructModel } from './model.js';
import type { Namer } from './names.js';

/** What the `definitions` section defines, by name. */
export interface Definitions {
  constants: ConstantModel[];
  /** Constants that only a C header has the value of. */
  foreignConstants: Set<string>;
  enums: Map<string, EnumModel>;
  structs: Map<string, StructModel>;
}

/** Names of types and of constants, each once. */
export interface Names {
  types: Namer;
  constants: Namer;
}

/** What kernel names begin with where the schema does not say: the family's name. */
export function familyPrefix(top: Fields): string {
  return `${textOf(top, 'name') ?? ''}-`;
}

export function addUnique<T extends { name: string }>(map: Map<string, T>, fields: Fields, item: T): void {
  if (map.has(item.name)) fields.fail('name', `'${item.name}' is defined twice`);
  map.set(item.name, item);
}

/** The enum a scalar refers to, checked. */
export function enumReference(fields: Fields, definitions: Definitions): EnumModel | undefined {
  const name = textOf(fields, 'enum');
  if (name === undefined) return undefined;
  return definitions.enums.get(name) ?? fields.fail('enum', `no enum or flags '${name}' is defined`);
}
