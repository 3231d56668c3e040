import type { Names } from './definitions.js';
import { boundedOf, type Fields, fieldsOf, integerOf, listOf, nameOf, partOf, textOf } from './fields.js';
import type { FamilyModel, GenericModel } from './model.js';
import { camelCase, Namer, pascalCase, variable } from './names.js';
import { resolveSets } from './resolve-attributes.js';
import { resolveDefinitions } from './resolve-definitions.js';
import { resolveOperations } from './resolve-operations.js';
import type { SchemaFile } from './schema.js';
import { checkKeys } from './schema-keys.js';
import { Scope } from './scope.js';

const PROTOCOL_GENERIC = 16;

/** Turns a schema file into a checked model. @throws SchemaError with file, line and path of the first mistake. */
export function resolveFamily(schema: SchemaFile): FamilyModel {
  const top = fieldsOf(schema, schema.data, []);
  const name = nameOf(top, 'a family needs a name');
  checkKeys(schema);
  const names: Names = { types: new Namer(), constants: new Namer() };
  const scope = new Scope(schema, names, resolveDefinitions(top, names));
  resolveSets(scope, top);
  const operations = resolveOperations(scope, top);
  const protocol = protocolOf(top);
  return {
    name,
    property: variable(camelCase(name), 'Family'),
    doc: textOf(top, 'doc') ?? '',
    heading: schema.heading,
    protocol,
    generic: protocol === PROTOCOL_GENERIC && operations.length > 0 ? resolveGeneric(top, name, names) : undefined,
    constants: scope.definitions.constants,
    enums: [...scope.definitions.enums.values()],
    structs: [...scope.definitions.structs.values()],
    sets: [...scope.sets.values()],
    subMessages: [...scope.subMessages.values()],
    messages: scope.messages,
    operations,
    groups: resolveGroups(top),
    warnings: [...schema.warnings],
  };
}

function resolveGeneric(top: Fields, family: string, { types }: Names): GenericModel {
  return {
    version: boundedOf(top, 'version', 0, 0xff) ?? 1,
    methodsName: types.claim(pascalCase(`${family}-methods`), 'Interface'),
    notificationName: types.claim(pascalCase(`${family}-notification`), 'Union'),
  };
}

const PROTOCOLS = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw'];

function protocolOf(top: Fields): number {
  const protocol = textOf(top, 'protocol') ?? 'genetlink';
  if (!PROTOCOLS.includes(protocol))
    top.fail('protocol', `unknown protocol '${protocol}': expected ${PROTOCOLS.join(', ')}`);
  return protocol === 'netlink-raw' ? (boundedOf(top, 'protonum', 0, 0xff) ?? 0) : PROTOCOL_GENERIC;
}

function resolveGroups(top: Fields): FamilyModel['groups'] {
  const section = partOf(top, 'mcast-groups');
  if (section === undefined) return [];
  const groups: FamilyModel['groups'] = [];
  for (const fields of listOf(section, 'list')) {
    const name = nameOf(fields, 'a multicast group needs a name');
    if (groups.some((other) => other.name === name)) fields.fail('name', `group '${name}' stands twice`);
    groups.push({ name, value: integerOf(fields, 'value') ?? 0 });
  }
  return groups;
}
