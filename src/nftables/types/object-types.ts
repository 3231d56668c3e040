import { ObjectType } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';

/** Kernel numbers of the kinds of object. */
export const objectTypes: Readonly<Record<string, number>> = {
  counter: ObjectType.counter,
  quota: ObjectType.quota,
  'ct helper': ObjectType.ctHelper,
  limit: ObjectType.limit,
  'ct timeout': ObjectType.ctTimeout,
  secmark: ObjectType.secmark,
  'ct expectation': ObjectType.ctExpect,
  synproxy: ObjectType.synproxy,
};

/** The kernel's number of a kind of object. @throws InvalidRuleError there is no such kind */
export function objectNumber(kind: string): number {
  const number = objectTypes[kind];
  if (number !== undefined) return number;
  throw new InvalidRuleError(`'${kind}' is no kind of object; they are ${Object.keys(objectTypes).join(', ')}`);
}
