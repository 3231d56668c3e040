import { type Fields, textOf, textsOf } from './fields.js';
import type { AttributeValue, KeyedValue, NestValue, Scalar, ScalarValue, SelectedValue } from './model.js';
import { camelCase } from './names.js';
import { byteOrder } from './resolve-structs.js';
import { isScalar } from './scalars.js';
import type { Scope } from './scope.js';

/** The value of an attribute of type `kind`. A sub-message's selector is looked up later, when all sets are known. */
export function resolveValue(scope: Scope, fields: Fields, kind: string): AttributeValue {
  if (isScalar(kind)) {
    if (fields.value['type-value'] !== undefined) return resolveKeyed(fields, scalarOf(fields, kind));
    if (textOf(fields, 'display-hint') === 'ipv4' && kind === 'u32') return { kind: 'ip', size: 4 };
    return scalarOf(fields, kind);
  }
  switch (kind) {
    case 'uint':
    case 'sint':
    case 'flag':
    case 'string':
    case 'bitfield32':
      return { kind };
    case 'binary':
      return resolveBinary(scope, fields);
    case 'nest':
      return resolveNest(scope, fields);
    case 'nest-type-value':
      return resolveKeyed(fields, resolveNest(scope, fields));
    case 'indexed-array':
    case 'array-nest':
      return { kind: 'list', item: resolveItem(scope, fields) };
    case 'sub-message':
      return resolveSelected(scope, fields);
    default:
      return fields.fail('type', `unknown attribute type '${kind}'`);
  }
}

function scalarOf(fields: Fields, scalar: Scalar): ScalarValue {
  return { kind: 'scalar', scalar, order: byteOrder(fields) };
}

function resolveBinary(scope: Scope, fields: Fields): AttributeValue {
  const name = textOf(fields, 'struct');
  const subType = textOf(fields, 'sub-type');
  if (subType === 'struct' && name === undefined) fields.fail('struct', 'an array of structs needs its struct');
  if (name !== undefined) {
    const struct = scope.struct(name, fields.at('struct'));
    if (subType !== 'struct' && subType !== name) return { kind: 'struct', struct };
    if (struct.size === 0) fields.fail('struct', `struct '${name}' has no bytes, so an array of it has no length`);
    return { kind: 'structs', struct };
  }
  if (subType !== undefined && scope.definitions.structs.has(subType) && !isScalar(subType))
    return resolveBinary(scope, { ...fields, value: { ...fields.value, struct: subType } });
  if (isScalar(subType) && subType !== 'u8') return { kind: 'scalars', scalar: subType, order: byteOrder(fields) };
  switch (textOf(fields, 'display-hint')) {
    case 'mac':
    case 'fddi':
      return { kind: 'mac' };
    case 'ipv4':
      return { kind: 'ip', size: 4 };
    case 'ipv6':
      return { kind: 'ip', size: 16 };
    case 'ipv4-or-v6':
      return { kind: 'ip', size: undefined };
    default:
      return { kind: 'bytes' };
  }
}

function resolveNest(scope: Scope, fields: Fields): NestValue {
  const name =
    textOf(fields, 'nested-attributes') ?? fields.fail('nested-attributes', 'a nest needs nested-attributes');
  const set = scope.set(name, fields.at('nested-attributes'));
  const headerName = textOf(fields, 'fixed-header');
  if (headerName === undefined) return { kind: 'nest', set };
  const header = scope.struct(headerName, fields.at('fixed-header'));
  return { kind: 'nest', set, message: scope.message(header, set, name) };
}

function resolveKeyed(fields: Fields, item: KeyedValue['item']): KeyedValue {
  const keys = textsOf(fields, 'type-value').map(camelCase);
  if (keys.length === 0) fields.fail('type-value', 'the values that the types are need names');
  const twice = keys.find(
    (key, index) => key === (item.kind === 'nest' ? 'attrs' : 'value') || keys.indexOf(key) !== index,
  );
  if (twice !== undefined) fields.fail('type-value', `'${twice}' is taken`);
  return { kind: 'keyed', keys, item };
}

/** What an indexed array holds: nests, where the schema does not say. */
function resolveItem(scope: Scope, fields: Fields): AttributeValue {
  const kind = textOf(fields, 'sub-type') ?? 'nest';
  if (['sub-message', 'indexed-array', 'array-nest', 'unused', 'pad'].includes(kind))
    fields.fail('sub-type', `an array cannot hold ${kind}`);
  if (kind !== 'binary') return resolveValue(scope, fields, kind);
  return resolveBinary(scope, { ...fields, value: { ...fields.value, 'sub-type': undefined } });
}

function resolveSelected(scope: Scope, fields: Fields): SelectedValue {
  const name = textOf(fields, 'sub-message') ?? fields.fail('sub-message', 'the sub-message is not named');
  if (textOf(fields, 'selector') === undefined) fields.fail('selector', 'a sub-message needs a selector');
  const message = scope.subMessage(name, fields.at('sub-message'));
  return { kind: 'selected', message, selector: undefined as never }; // set by resolveSelectors
}
