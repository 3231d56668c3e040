import type { ObjectContent } from '../linearise/write-object.js';
import { InvalidRuleError } from '../model/errors.js';
import type { Counter, Limit, MapLookup, ObjectReference, Quota, Synproxy } from '../model/model.js';
import { dataType } from '../types/data-types.js';
import { familyNumber } from '../types/families.js';
import { parseValue } from '../types/parse-value.js';
import { timeoutStates } from '../types/timeout-states.js';
import { timeoutOf } from './build-set.js';

/** Kinds of stateful objects, as nft names them. */
export type ObjectKind =
  | 'counter'
  | 'quota'
  | 'limit'
  | 'synproxy'
  | 'ct helper'
  | 'ct timeout'
  | 'ct expectation'
  | 'secmark';

/** A counter, quota, limit or synproxy is its own statement. */
export type ObjectInput = Counter | Quota | Limit | Synproxy | ObjectContent;

/** What it is, as it is read. */
export function objectContent(input: ObjectInput): ObjectContent {
  return 'kind' in input ? { type: input.kind, statement: input } : input;
}

export interface ObjectFamily {
  /** Default: the table's. */
  readonly family?: 'ip' | 'ip6' | 'inet' | undefined;
}

type Transport = 'tcp' | 'udp' | number;

function protocolNumber(protocol: Transport): number {
  const type = dataType('inet_proto');
  const value = parseValue(protocol, { type, bits: 8, order: 'network' });
  return value.kind === 'value' ? Number(value.value) : 0;
}

function numberOf({ family }: ObjectFamily): number | undefined {
  return family && familyNumber(family);
}

/**
 * `ct helper NAME { type "ftp" protocol tcp; }`: a connection tracking helper, for rules to give to connections.
 *
 * @param helper the kernel's name for it: `'ftp'`, `'sip'`, `'tftp'`
 */
export function ctHelper(helper: string, protocol: Transport, options: ObjectFamily = {}): ObjectContent {
  return { type: 'ct helper', helper: { name: helper, protocol: protocolNumber(protocol), family: numberOf(options) } };
}

/**
 * `ct timeout NAME { protocol tcp; policy = { established : 7200 }; }`: how long connections are kept in their states.
 *
 * @param states s, or `'2h'`, by nft's names: `established`, `close_wait` ... of TCP, `replied`, `unreplied` of UDP;
 *   those left out have their usual time
 * @throws InvalidRuleError the protocol has no such state
 */
export function ctTimeout(
  protocol: Transport,
  states: Readonly<Record<string, number | string>>,
  options: ObjectFamily = {},
): ObjectContent {
  const number = protocolNumber(protocol);
  const known = timeoutStates(number);
  const all: Record<string, number> = Object.fromEntries(known.map(({ name, usual }) => [name, usual]));
  for (const [state, time] of Object.entries(states)) {
    if (all[state] === undefined)
      throw new InvalidRuleError(
        `protocol ${protocol} has no state '${state}'${known.length === 0 ? '' : `; it has ${Object.keys(all).join(', ')}`}`,
      );
    all[state] = typeof time === 'string' ? Number(timeoutOf(time)) / 1000 : time;
  }
  const timeout = { protocol: number, family: numberOf(options), states: all };
  return { type: 'ct timeout', timeout };
}

export interface ExpectationOptions extends ObjectFamily {
  readonly protocol: Transport;
  /** Where the expected connection goes to. */
  readonly dport: number;
  /** How long it is waited for: ms, or `'9h'`. */
  readonly timeout: number | string;
  /** Most of them at a time, 1 to 255. */
  readonly size: number;
}

/** `ct expectation NAME { ... }`: connections that may come because of one that is there. */
export function ctExpectation({ protocol, dport, timeout, size, family }: ExpectationOptions): ObjectContent {
  const number = protocolNumber(protocol);
  const ms = Number(timeoutOf(timeout));
  return {
    type: 'ct expectation',
    expectation: { protocol: number, family: numberOf({ family }), port: dport, timeout: ms, size },
  };
}

export interface SynproxyOptions {
  /** What is offered to clients: the largest segment, in bytes. */
  readonly mss?: number | undefined;
  /** Scale of the window, 0 to 14. */
  readonly wscale?: number | undefined;
  readonly timestamp?: boolean | undefined;
  readonly sackPerm?: boolean | undefined;
}

/** `synproxy mss 1460 wscale 7 timestamp sack-perm`: answers clients for a server until they have shaken hands. */
export function synproxy({ mss, wscale, timestamp, sackPerm }: SynproxyOptions = {}): Synproxy {
  return { kind: 'synproxy', mss, wscale, timestamp: timestamp ?? false, sackPerm: sackPerm ?? false };
}

/** `secmark NAME { "system_u:object_r:ssh_server_packet_t:s0" }`: a context of the kernel's security module. */
export function secmark(context: string): ObjectContent {
  return { type: 'secmark', secmark: context };
}

/**
 * Use of an object: `object('limit', 'slow')` is `limit name "slow"`, `object('ct helper', 'ftp-std')` is
 * `ct helper set "ftp-std"`. A map chooses it: `object('counter', map(tcp.dport, '@counters'))`.
 */
export function object(type: ObjectKind, name: string | MapLookup): ObjectReference {
  const named = typeof name === 'string' ? ({ kind: 'value', type: 'string', bits: 0, value: name } as const) : name;
  return { kind: 'object', type, object: named };
}
