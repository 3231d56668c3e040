import { familyPrefix } from './definitions.js';
import { boundedOf, type Fields, listOf, nameOf, partOf, textOf, textsOf } from './fields.js';
import type { ExchangeModel, OperationModel } from './model.js';
import { kernelName, propertyName } from './names.js';
import type { Scope } from './scope.js';

/** Numbers given so far. */
interface Counter {
  request: number;
  reply: number;
}

interface Numbers {
  type: number;
  replyType: number;
}

/** The `operations` section, each with its numbers: one count for both directions (`unified`), or one for each. */
export function resolveOperations(scope: Scope, top: Fields): OperationModel[] {
  const section = partOf(top, 'operations');
  if (section === undefined) return [];
  const all = new Map<string, Fields>();
  for (const operation of listOf(section, 'list')) {
    const name = nameOf(operation, 'an operation needs a name');
    if (all.has(name)) operation.fail('name', `operation '${name}' stands twice`);
    all.set(name, operation);
  }
  const count = textOf(section, 'enum-model') === 'directional' ? directionalNumbers : unifiedNumbers;
  const counter: Counter = { request: 0, reply: 0 };
  const operations: OperationModel[] = [];
  for (const operation of all.values()) {
    const numbers = count(operation, counter);
    if (count === unifiedNumbers) refuseTwin(operations, operation, numbers.type);
    operations.push(resolveOperation(scope, { top, section, operation, all, taken: operations }, numbers));
  }
  return operations;
}

function refuseTwin(operations: OperationModel[], fields: Fields, type: number): void {
  const twin = operations.find((other) => other.type === type);
  if (twin !== undefined) fields.fail('value', `number ${type} is '${twin.name}' already`);
}

interface Place {
  top: Fields;
  section: Fields;
  operation: Fields;
  all: ReadonlyMap<string, Fields>;
  taken: OperationModel[];
}

function resolveOperation(scope: Scope, place: Place, numbers: Numbers): OperationModel {
  const { top, section, operation, taken } = place;
  const name = nameOf(operation);
  const prefix = textOf(section, 'name-prefix') ?? `${familyPrefix(top)}cmd-`;
  const wanted = textOf(operation, 'kernel-name') ?? kernelName(prefix, name);
  const message = resolveMessage(scope, place, name);
  const properties = message.set?.attributes ?? [];
  const propertyOf = (attribute: string): string =>
    properties.find((candidate) => candidate.name === attribute)?.property ?? attribute;
  return {
    name,
    property: propertyName(name, 'Operation', numbers.type, taken),
    kernelName: scope.names.constants.claim(wanted, '_OPERATION'),
    doc: textOf(operation, 'doc') ?? '',
    message,
    ...numbers,
    do: resolveExchange(operation, 'do', propertyOf),
    dump: resolveExchange(operation, 'dump', propertyOf),
    isNotification: operation.value.notify !== undefined || operation.value.event !== undefined,
  };
}

/** A notification is shaped like the reply of the operation that it names. */
function resolveMessage(scope: Scope, { section, operation, all }: Place, name: string): OperationModel['message'] {
  const like = textOf(operation, 'notify');
  const shape =
    like === undefined ? operation : (all.get(like) ?? operation.fail('notify', `there is no operation '${like}'`));
  const from = (key: string): Fields => (operation.value[key] === undefined ? shape : operation);
  const headerName = textOf(from('fixed-header'), 'fixed-header') ?? textOf(section, 'fixed-header');
  const setName = textOf(from('attribute-set'), 'attribute-set');
  const header = headerName === undefined ? undefined : scope.struct(headerName, operation.at('fixed-header'));
  const set = setName === undefined ? undefined : scope.set(setName, operation.at('attribute-set'));
  return scope.message(header, set, name);
}

function resolveExchange(
  operation: Fields,
  mode: 'do' | 'dump',
  propertyOf: (attribute: string) => string,
): ExchangeModel | undefined {
  const exchange = partOf(operation, mode);
  if (exchange === undefined) return undefined;
  const request = partOf(exchange, 'request');
  const reply = partOf(exchange, 'reply');
  return {
    request: request === undefined ? [] : textsOf(request, 'attributes').map(propertyOf),
    reply: reply === undefined ? [] : textsOf(reply, 'attributes').map(propertyOf),
    hasReply: reply !== undefined,
  };
}

function numberOf(fields: Fields): number | undefined {
  return boundedOf(fields, 'value', 0, 0xffff);
}

function unifiedNumbers(operation: Fields, counter: Counter): Numbers {
  const value = numberOf(operation) ?? counter.request + 1;
  counter.request = value;
  return { type: value, replyType: value };
}

function directionalNumbers(operation: Fields, counter: Counter): Numbers {
  let request: number | undefined;
  let reply: number | undefined;
  for (const mode of ['do', 'dump'] as const) {
    const part = partOf(operation, mode);
    if (part === undefined) continue;
    request ??= partNumber(part, 'request', counter.request + 1);
    reply ??= partNumber(part, 'reply', counter.reply + 1);
  }
  if (operation.value.notify !== undefined || operation.value.event !== undefined) {
    const event = operation.value.event as { value?: unknown } | null | undefined;
    if (event?.value !== undefined)
      operation.fail('event', "the number of an event stands beside it, as the operation's value");
    reply ??= numberOf(operation) ?? counter.reply + 1;
  }
  const type = request ?? numberOf(operation) ?? reply;
  if (type === undefined) return operation.fail('value', 'no number: give do.request.value or value');
  if (request !== undefined) counter.request = request;
  if (reply !== undefined) counter.reply = reply;
  return { type, replyType: reply ?? type };
}

function partNumber(part: Fields, name: 'request' | 'reply', next: number): number | undefined {
  const fields = partOf(part, name);
  return fields === undefined ? undefined : (numberOf(fields) ?? next);
}
