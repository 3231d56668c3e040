import { NetlinkError } from '../socket/index.js';
import { InvalidAttributeError } from '../wire/index.js';

/**
 * Says no to an argument before anything is sent.
 *
 * @throws InvalidAttributeError always: `RTM_NEWADDR: address: '1.2.3/8' is not ...: expected ... (nothing was sent)`
 */
export function refuse(request: string, field: string, value: unknown, expected: string): never {
  throw new InvalidAttributeError(`${textOf(value)} is not ${expected}`, value).named(request, field);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  const plain = (_: string, item: unknown): unknown => (typeof item === 'bigint' ? `${item}n` : item);
  return JSON.stringify(value, plain) ?? String(value);
}

/** What a refusal means, where the kernel's words do not say it. */
export interface Meaning {
  /** What a kernel lacks that refuses with a bare `EOPNOTSUPP`: `'links of kind vrf'`. */
  lacking?: string | undefined;
  /** What else it may mean begins with `'or '`. */
  explain?: ((error: NetlinkError) => string | undefined) | undefined;
}

/** Adds what a refusal of the kernel means here to its message, and to that in its stack. */
export function explained(error: unknown, { lacking, explain }: Meaning): unknown {
  if (!(error instanceof NetlinkError)) return error;
  const lacks = lacking !== undefined && error.code === 'EOPNOTSUPP' ? `this kernel lacks ${lacking}` : undefined;
  const words = explain?.(error) ?? lacks;
  if (words === undefined) return error;
  const before = error.message;
  error.message = `${before}${words.startsWith('or ') ? ', ' : ': '}${words}`;
  if (error.stack !== undefined) error.stack = error.stack.replace(before, error.message);
  return error;
}
