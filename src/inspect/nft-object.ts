import type { NamedObject, Synproxy, Table } from '../nftables/index.js';
import type { NftContext } from './nft-options.js';
import { formatBytes, renderLimit } from './nft-stateful.js';

/** A stateful object as nft lists it. */
export function renderObject(object: NamedObject, _table: Table, context: NftContext): string {
  const lines = [`\t${object.type} ${object.name} {${context.handles ? ` # handle ${object.handle}` : ''}`];
  if (object.comment !== undefined) lines.push(`\t\tcomment "${object.comment}"`);
  lines.push(...bodyOf(object, context).map((line) => `\t\t${line}`));
  return `${lines.join('\n')}\n\t}\n`;
}

function bodyOf({ statement, helper, secmark }: NamedObject, context: NftContext): string[] {
  if (helper !== undefined) return helperLines(helper, context);
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

const families: Readonly<Record<number, string>> = { 1: 'inet', 2: 'ip', 10: 'ip6' };

function helperLines(helper: NonNullable<NamedObject['helper']>, { names }: NftContext): string[] {
  const protocol = names.protocol(helper.protocol) ?? String(helper.protocol);
  return [`type "${helper.name}" protocol ${protocol}`, `l3proto ${families[helper.family] ?? 'unknown'}`];
}
