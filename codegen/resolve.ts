import { type Fields, fieldsOf, integerOf, listOf, textOf } from './fields.js';
import type { FamilyModel, OperationModel } from './model.js';
import { kernelName, pascalCase } from './names.js';
import { resolveSets, Scope } from './resolve-attributes.js';
import { resolveDefinitions } from './resolve-definitions.js';
import type { SchemaFile } from './schema.js';

const PROTOCOL_GENERIC = 16;

/** Turns a schema file into a checked model. @throws SchemaError with file, line and path of the first mistake. */
export function resolveFamily(schema: SchemaFile): FamilyModel {
  const top = fieldsOf(schema, schema.data, []);
  const protocol = textOf(top, 'protocol') ?? 'genetlink';
  const scope = new Scope(schema, resolveDefinitions(schema, top));
  resolveSets(scope, top);
  const family: FamilyModel = {
    name: textOf(top, 'name') ?? top.fail('name', 'a family needs a name'),
    doc: textOf(top, 'doc') ?? '',
    heading: schema.heading,
    protocol: protocol === 'netlink-raw' ? (integerOf(top, 'protonum') ?? 0) : PROTOCOL_GENERIC,
    constants: scope.definitions.constants,
    enums: [...scope.definitions.enums.values()],
    structs: [...scope.definitions.structs.values()],
    sets: [...scope.sets.values()],
    subMessages: [...scope.subMessages.values()],
    operations: resolveOperations(scope, top),
    groups: resolveGroups(schema, top),
  };
  checkNames(schema, family);
  return family;
}

/** Everything a schema names becomes a name of one TypeScript file: no two may become the same. */
function checkNames(schema: SchemaFile, { enums, structs, sets, subMessages, operations }: FamilyModel): void {
  const owners = new Map<string, string>();
  const claim = (section: string, kind: string, name: string, typeName: string): void => {
    const owner = owners.get(typeName);
    if (owner !== undefined)
      throw schema.complain([section], `${kind} '${name}' and ${owner} would both be ${typeName}`);
    owners.set(typeName, `${kind} '${name}'`);
  };
  for (const { name, typeName } of enums) claim('definitions', 'enum', name, typeName);
  for (const { name, typeName } of structs) claim('definitions', 'struct', name, typeName);
  for (const { name, typeName } of sets) claim('attribute-sets', 'attribute set', name, typeName);
  for (const { name, typeName } of subMessages) claim('sub-messages', 'sub-message', name, typeName);
  for (const { kernelName: name } of operations) claim('operations', 'operation', name, name);
}

/** YNL's message numbers: one count for both directions (`unified`), or one for each (`directional`). */
function resolveOperations(scope: Scope, top: Fields): OperationModel[] {
  const section = top.value.operations;
  if (section === undefined) return [];
  const fields = fieldsOf(scope.schema, section, ['operations']);
  const directional = textOf(fields, 'enum-model') === 'directional';
  const counter = { request: 0, reply: 0 };
  const operations: OperationModel[] = [];
  for (const operation of listOf(fields, 'list')) {
    const numbers = directional ? directionalNumbers(operation, counter) : unifiedNumbers(operation, counter);
    const name = textOf(operation, 'name') ?? operation.fail('name', 'an operation needs a name');
    const headerName = textOf(operation, 'fixed-header') ?? textOf(fields, 'fixed-header');
    const setName = textOf(operation, 'attribute-set');
    operations.push({
      name,
      kernelName:
        textOf(operation, 'kernel-name') ??
        kernelName(textOf(fields, 'name-prefix') ?? `${textOf(top, 'name')}-cmd-`, name),
      doc: textOf(operation, 'doc') ?? '',
      header: headerName === undefined ? undefined : scope.struct(headerName, operation.at('fixed-header')),
      set: setName === undefined ? undefined : scope.set(setName, operation.at('attribute-set')),
      ...numbers,
    });
  }
  return operations;
}

interface Numbers {
  type: number;
  replyType: number;
}

function unifiedNumbers(operation: Fields, counter: { request: number }): Numbers {
  const value = integerOf(operation, 'value') ?? counter.request + 1;
  counter.request = value;
  return { type: value, replyType: value };
}

function directionalNumbers(operation: Fields, counter: { request: number; reply: number }): Numbers {
  let request: number | undefined;
  let reply: number | undefined;
  for (const mode of ['do', 'dump'] as const) {
    if (operation.value[mode] === undefined) continue;
    const part = fieldsOf(operation.schema, operation.value[mode], operation.at(mode));
    request ??= partValue(part, 'request', counter.request + 1);
    reply ??= partValue(part, 'reply', counter.reply + 1);
  }
  if (operation.value.notify !== undefined || operation.value.event !== undefined) {
    const event = operation.value.event as { value?: unknown } | null | undefined;
    if (event?.value !== undefined)
      operation.fail('event', "the number of an event stands beside it, as the operation's value");
    reply ??= integerOf(operation, 'value') ?? counter.reply + 1;
  }
  const type = request ?? integerOf(operation, 'value') ?? reply;
  if (type === undefined) return operation.fail('value', 'no number: give do.request.value or value');
  if (request !== undefined) counter.request = request;
  if (reply !== undefined) counter.reply = reply;
  return { type, replyType: reply ?? type };
}

function partValue(part: Fields, name: 'request' | 'reply', next: number): number | undefined {
  if (part.value[name] === undefined) return undefined;
  return integerOf(fieldsOf(part.schema, part.value[name], part.at(name)), 'value') ?? next;
}

function resolveGroups(schema: SchemaFile, top: Fields): { name: string; value: number }[] {
  if (top.value['mcast-groups'] === undefined) return [];
  const fields = fieldsOf(schema, top.value['mcast-groups'], ['mcast-groups']);
  return listOf(fields, 'list').map((group) => ({
    name: textOf(group, 'name') ?? group.fail('name', 'a multicast group needs a name'),
    value: integerOf(group, 'value') ?? 0,
  }));
}

/** For the emitters: the message type's base name, `link-attrs` to `LinkMessage`. */
export function messageName(operation: Pick<OperationModel, 'set' | 'header' | 'name'>): string {
  const base = operation.set?.name.replace(/-attrs$/, '') ?? operation.header?.name ?? operation.name;
  return `${pascalCase(base)}Message`;
}
