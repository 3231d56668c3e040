import {
  type Expectation,
  type NamedObject,
  type Synproxy,
  type Table,
  type TimeoutPolicy,
  timeoutStates,
} from '../nftables/index.js';
import type { NftContext } from './nft-options.js';
import { formatBytes, renderLimit } from './nft-stateful.js';
import { formatDuration } from './nft-value.js';

/** A stateful object as nft lists it. */
export function renderObject(object: NamedObject, _table: Table, context: NftContext): string {
  const lines = [`\t${object.type} ${object.name} {${context.handles ? ` # handle ${object.handle}` : ''}`];
  if (object.comment !== undefined) lines.push(`\t\tcomment "${object.comment}"`);
  lines.push(...bodyOf(object, context).map((line) => `\t\t${line}`));
  return `${lines.join('\n')}\n\t}\n`;
}

function bodyOf({ statement, helper, timeout, expectation, secmark }: NamedObject, context: NftContext): string[] {
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

function familyName({ family }: { family: number }): string {
  return families[family] ?? 'unknown';
}

/** Only the states that are kept for another time than usual. */
function timeoutLines(timeout: TimeoutPolicy, context: NftContext): string[] {
  const changed = timeoutStates(timeout.protocol).filter(
    ({ name, usual }) => (timeout.states[name] ?? usual) !== usual,
  );
  const policy = changed.map(({ name }) => `${name} : ${timeout.states[name]}`).join(', ');
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
