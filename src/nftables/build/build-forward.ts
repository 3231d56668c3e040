import type { Dup, Expression, FlowOffload, Fwd, Tproxy } from '../model/model.js';
import { dataType } from '../types/data-types.js';
import { parseValue } from '../types/parse-value.js';
import { type ExpressionInput, expressionOf, type Operand, operand } from './build-field.js';
import { endpoint, familyOfEndpoint, type NatTarget } from './build-nat.js';

// Where packets go, but for the translation of addresses.

/** `tproxy to :50080`, `'127.0.0.1:50080'`, `'[::1]:50080'`: a socket of this host, the packet as it is. */
export function tproxy(to: NatTarget): Tproxy {
  const target = endpoint(to);
  return { kind: 'tproxy', family: familyOfEndpoint(target), ...target };
}

export interface DupOptions {
  /** The device that the copy leaves by; of family netdev all that is said. */
  readonly device?: Operand<string | number> | undefined;
}

/** `dup to 10.0.0.9 device "eth1"`: a copy of the packet. */
export function dup(address: Operand<string> | undefined, { device }: DupOptions = {}): Dup {
  return {
    kind: 'dup',
    address: address === undefined ? undefined : addressOf(address),
    device: device === undefined ? undefined : deviceOf(device),
  };
}

/** `fwd to "eth1"`: out by another device; of family netdev. */
export function fwd(device: Operand<string | number> | ExpressionInput): Fwd {
  return { kind: 'fwd', device: typeof device === 'function' ? device.expression : deviceOf(device) };
}

/** `flow add @name`: further packets of the connection take the flowtable's fast path. */
export function flowAdd(flowtable: string): FlowOffload {
  return { kind: 'flow add', flowtable };
}

function deviceOf(device: Operand<string | number>): Expression {
  return operand(device, expressionOf({ kind: 'meta', key: 'oif' }));
}

function addressOf(address: Operand<string>): Expression {
  if (typeof address === 'object') return address;
  const type = dataType(address.includes(':') ? 'ipv6_addr' : 'ipv4_addr');
  return parseValue(address, { type, bits: type.bits, order: 'network' });
}
