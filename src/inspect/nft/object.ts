import {
  type Expectation,
  type NamedObject,
  type Synproxy,
  type TimeoutPolicy,
  timeoutStates,
} from '../../nftables/index.js';
import type { NftContext } from './options.js';
import { formatBytes, renderLimit } from './stateful.js';
import { formatDuration } from './value.js';

/** A stateful object as nft lists it. */
export function renderObject(object: NamedObject, context: NftContext): string {
  const lines = [`\t${object.type} ${object.name} {${context.handles ? ` # handle ${object.handle}` : ''}`];
  if (object.comment !== undefined) lines.push(`\t\tcomment "${object.comment}"`);
  lines.push(...bodyOf(object, context).map((line) => `\t\t${line}`));
  return `${lines.join('\n')}\n\t}\n`;
}

/** What an object says of itself, line by line. */
export function bodyOf(
  { statement, helper, timeout, expectation, secmark }: NamedObject,
  context: NftContext,
): string[] {
  if (helper !== undefined) return helperLines(helper, context);
  if (timeout !== undefined) return timeoutLines(timeout, context);
  if (expectation !== undefined) return expectationLines(expectation, context);
  if (secmark !== undefined) return [`"${secmark}"`];
  switch (statement?.kind) {
    case 'counter':
      return context.stateless ? [] : [`packets ${statement.packets} bytes ${statement.bytes}`];
    case 'quota': {
      const used = context.stateless || statement.used === 0n ? '' : ` used ${formatBytes(statement.used)}`;
      return [`${statement.over ? 'over ' : ''}${formatBytes(statement.bytes)}${used}`];
    }
    case 'limit':
      return [renderLimit(statement).slice('limit '.length)];
    case 'synproxy':
      return synproxyLines(statement);
    default:
      return [];
  }
}

function synproxyLines({ mss, wscale, timestamp, sackPerm }: Synproxy): string[] {
  const options = [timestamp ? 'timestamp' : '', sackPerm ? 'sack-perm' : ''];
  return [
    ...(mss === undefined ? [] : [`mss ${mss}`]),
    ...(wscale === undefined ? [] : [`wscale ${wscale}`]),
    ...(timestamp || sackPerm ? [options.join(' ')] : []),
  ];
}

const families: Readonly<Record<number, string>> = {
  1: 'inet',
  2: 'ip',
  3: 'arp',
  5: 'netdev',
  7: 'bridge',
  10: 'ip6',
};

function helperLines(helper: NonNullable<NamedObject['helper']>, context: NftContext): string[] {
  return [`type "${helper.name}" protocol ${protocolName(helper, context)}`, `l3proto ${familyName(helper)}`];
}

function protocolName({ protocol }: { protocol: number }, { names }: NftContext): string {
  return names.protocol(protocol) ?? String(protocol);
}

/** nft's name of a family that the kernel numbers. */
export function familyName({ family }: { family: number }): string {
  return families[family] ?? 'unknown';
}

/** The states that are kept for another time than usual, and for how many seconds. */
export function changedStates({ protocol, states }: TimeoutPolicy): [name: string, seconds: number][] {
  return timeoutStates(protocol)
    .map(({ name, usual }): [string, number, number] => [name, states[name] ?? usual, usual])
    .filter(([, seconds, usual]) => seconds !== usual)
    .map(([name, seconds]) => [name, seconds]);
}

function timeoutLines(timeout: TimeoutPolicy, context: NftContext): string[] {
  const policy = changedStates(timeout)
    .map(([name, seconds]) => `${name} : ${seconds}`)
    .join(', ');
  return [`protocol ${protocolName(timeout, context)}`, `l3proto ${familyName(timeout)}`, `policy = { ${policy} }`];
}

function expectationLines(expectation: Expectation, context: NftContext): string[] {
  return [
    `protocol ${protocolName(expectation, context)}`,
    `dport ${expectation.port}`,
    `timeout ${formatDuration(BigInt(expectation.timeout))}`,
    `size ${expectation.size}`,
    `l3proto ${familyName(expectation)}`,
  ];
}
