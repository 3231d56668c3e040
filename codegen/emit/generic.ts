import type { ExchangeModel, FamilyModel, GenericModel, OperationModel } from '../model.js';
import { camelCase, propertyKey, quote } from '../names.js';
import { docLine, type Printer, sentence } from '../print.js';
import { emitFamilyFields } from './operations.js';

/** A generic netlink family: what its client offers as an interface, its notifications as a union, and the constant. */
export function emitGeneric(print: Printer, family: FamilyModel, generic: GenericModel): void {
  const methods = family.operations.filter((operation) => operation.do !== undefined || operation.dump !== undefined);
  const notifications = family.operations.filter(({ isNotification }) => isNotification);
  emitMethods(print, family, generic, methods);
  emitNotifications(print, family, generic, notifications);
  emitConstant(print, family, generic, { methods, notifications });
}

function emitMethods(
  print: Printer,
  family: FamilyModel,
  { methodsName }: GenericModel,
  methods: OperationModel[],
): void {
  print.doc(`The operations of \`${family.name}\`, as \`openGeneric(${family.property})\` has them.`);
  print.block(`export interface ${methodsName} {`, () => {
    for (const operation of methods) {
      print.doc(
        [docLine(operation.kernelName, String(operation.type), operation.doc), ...exchangeDoc(operation)].join(' '),
      );
      print.line(`${propertyKey(operation.property)}: ${methodType(operation)};`);
    }
  });
  print.line();
}

/** Which attributes go and come, where the schema says. */
function exchangeDoc(operation: OperationModel): string[] {
  const { request = [], reply = [] }: Partial<ExchangeModel> = operation.do ?? operation.dump ?? {};
  const list = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return [
    request.length === 0 ? '' : `Takes ${list(request)}.`,
    reply.length === 0 ? '' : `Gives ${list(reply)}.`,
  ].filter((part) => part !== '');
}

function methodType(operation: OperationModel): string {
  const { request, reply } = typesOf(operation);
  const one = operation.do?.hasReply === true ? reply : 'void';
  if (operation.dump === undefined) return `Do<${request}, ${one}>`;
  if (operation.do === undefined) return `Dump<${request}, ${reply}>`;
  return `DoAndDump<${request}, ${one}, ${reply}>`;
}

/** Without a fixed header, attributes are all there is to say. */
function typesOf({ message }: OperationModel): { request: string; reply: string } {
  const attrs = message.set?.typeName ?? 'Record<string, never>';
  if (message.header === undefined) return { request: attrs, reply: attrs };
  return { request: `MessageInput<${message.header.typeName}, ${attrs}>`, reply: message.name };
}

function emitNotifications(
  print: Printer,
  family: FamilyModel,
  { notificationName }: GenericModel,
  notifications: OperationModel[],
): void {
  print.doc(`What \`${family.name}\` tells of its own accord.`);
  print.line(`export type ${notificationName} =${notifications.length === 0 ? ' never;' : ''}`);
  notifications.forEach(({ property, message }, index) => {
    const header = message.header === undefined ? '' : ` header: ${message.header.typeName};`;
    const attrs = message.set?.typeName ?? 'Record<string, never>';
    const end = index === notifications.length - 1 ? ';' : '';
    print.line(`  | { event: ${quote(property)};${header} attrs: ${attrs} }${end}`);
  });
  print.line();
}

function emitConstant(
  print: Printer,
  family: FamilyModel,
  { version, methodsName, notificationName }: GenericModel,
  { methods, notifications }: { methods: OperationModel[]; notifications: OperationModel[] },
): void {
  const groups = family.groups.map(({ name }) => name);
  const groupType = groups.length === 0 ? 'never' : groups.map((name) => quote(camelCase(name))).join(' | ');
  print.doc(sentence(family.doc));
  print.block(
    `export const ${family.property}: GenericFamily<${methodsName}, ${notificationName}, ${groupType}> = {`,
    () => {
      emitFamilyFields(print, family);
      print.line(`version: ${version},`);
      emitTable(
        print,
        'groupNames',
        groups.map((name) => `${propertyKey(camelCase(name))}: ${quote(name)}`),
      );
      emitTable(print, 'methods', methods.map(methodEntry));
      emitTable(
        print,
        'notifications',
        notifications.map(({ property, kernelName }) => `${propertyKey(property)}: ${kernelName}`),
      );
    },
    '};',
  );
}

function emitTable(print: Printer, name: string, rows: string[]): void {
  if (rows.length === 0) print.line(`${name}: {},`);
  else print.block(`${name}: {`, () => print.lines(rows.map((row) => `${row},`)), '},');
}

function methodEntry(operation: OperationModel): string {
  const parts = [`operation: ${operation.kernelName}`];
  if (operation.do !== undefined) parts.push(`do: ${quote(operation.do.hasReply ? 'reply' : 'ack')}`);
  if (operation.dump !== undefined) parts.push('dump: true');
  return `${propertyKey(operation.property)}: { ${parts.join(', ')} }`;
}
