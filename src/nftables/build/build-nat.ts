import { isIpv6 } from '../../wire/index.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Expression, Nat, NatFlag } from '../model/model.js';
import { dataType } from '../types/data-types.js';
import { parseValue } from '../types/parse-value.js';
import { type ExpressionInput, expressionOf, type Operand } from './build-field.js';

export interface NatOptions {
  /** Choose the port at random. */
  readonly random?: boolean | undefined;
  /** Choose it at random without a hash. */
  readonly fullyRandom?: boolean | undefined;
  /** A client keeps its address. */
  readonly persistent?: boolean | undefined;
}

/**
 * Where a packet goes instead: `'172.18.0.10:5000'`, `'172.18.0.10'`, `':8080'`, `'[fd00::1]:80'`,
 * `'10.0.0.1-10.0.0.9:1000-2000'`, or a map lookup that gives an address, or an address and a port.
 */
export type NatTarget = string | ExpressionInput;

/** `snat to ...`: a new source. */
export function snat(to: NatTarget, options?: NatOptions): Nat {
  return { kind: 'snat', ...endpoint(to), flags: flagsOf(options) };
}

/** `dnat to ...`: a new destination. */
export function dnat(to: NatTarget, options?: NatOptions): Nat {
  return { kind: 'dnat', ...endpoint(to), flags: flagsOf(options) };
}

/** `masquerade`: the address of the output device as the source. */
export function masquerade(options: NatOptions & { readonly ports?: Operand | undefined } = {}): Nat {
  return { kind: 'masquerade', port: portOf(options.ports), flags: flagsOf(options) };
}

/** `redirect to :8080`: this host as the destination. */
export function redirect(port?: Operand, options?: NatOptions): Nat {
  return { kind: 'redirect', port: portOf(port), flags: flagsOf(options) };
}

function flagsOf({ random, fullyRandom, persistent }: NatOptions = {}): NatFlag[] | undefined {
  const flags: NatFlag[] = [];
  if (random) flags.push('random');
  if (fullyRandom) flags.push('fully-random');
  if (persistent) flags.push('persistent');
  return flags.length === 0 ? undefined : flags;
}

function portOf(port: Operand | undefined): Expression | undefined {
  if (port === undefined || typeof port === 'object') return port;
  return parseValue(typeof port === 'string' ? port.replace(/^:/, '') : port, {
    type: dataType('inet_service'),
    bits: 16,
    order: 'network',
  });
}

/** The family of an endpoint's address; nothing where it has none, or a map gives it. */
export function familyOfEndpoint({ address }: Pick<Nat, 'address'>): 'ip' | 'ip6' | undefined {
  const first = address?.kind === 'range' ? address.from : address?.kind === 'prefix' ? address.value : address;
  if (first?.kind !== 'value') return undefined;
  return first.type === 'ipv6_addr' ? 'ip6' : 'ip';
}

/** Address and port of what is written as one. @throws InvalidRuleError it is neither */
export function endpoint(to: NatTarget): Pick<Nat, 'address' | 'port'> {
  if (typeof to !== 'string') return { address: expressionOf(to) };
  const match = /^(?:\[([^\]]+)\](?:-\[([^\]]+)\])?|([^:]*|[^[\]]*:[^[\]]*:[^[\]]*))(?::([\d-]+))?$/.exec(to);
  const first = match?.[1] ?? match?.[3];
  if (match === null || first === undefined || (first === '' && match[4] === undefined))
    throw new InvalidRuleError(`'${to}' is no address, :port or address:port`);
  const address = match[2] === undefined ? first : `${first}-${match[2]}`;
  return { address: address === '' ? undefined : parseAddress(address), port: portOf(match[4]) };
}

function parseAddress(text: string): Expression {
  const type = dataType(isIpv6(text.split(/[-/]/)[0]!) ? 'ipv6_addr' : 'ipv4_addr');
  return parseValue(text, { type, bits: type.bits, order: 'network' });
}
