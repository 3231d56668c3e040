import { InvalidAttributeError } from '../wire/index.js';

/**
 * Says no to an argument before anything is sent.
 *
 * @throws InvalidAttributeError always: `RTM_NEWADDR: address: '1.2.3/8' is not ...: expected ... (nothing was sent)`
 */
export function refuse(request: string, field: string, value: unknown, expected: string): never {
  const shown =
    typeof value === 'string' ? `'${value}'` : typeof value === 'bigint' ? `${value}n` : JSON.stringify(value);
  throw new InvalidAttributeError(`${shown} is not ${expected}`, value).named(request, field);
}
