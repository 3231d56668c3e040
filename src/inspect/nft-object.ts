import type { NamedObject, Table } from '../nftables/index.js';
import type { NftContext } from './nft-options.js';
import { formatBytes, renderLimit } from './nft-stateful.js';
import { renderStatement } from './nft-statement.js';

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
      return context.stateless ? [''] : [`packets ${statement.packets} bytes ${statement.bytes}`];
    case 'quota': {
      const used = context.stateless || statement.used === 0n ? '' : ` used ${formatBytes(statement.used)}`;
      return [`${statement.over ? 'over ' : ''}${formatBytes(statement.bytes)}${used}`];
    }
    case 'limit':
      return [renderLimit(statement).slice('limit '.length)];
    case 'synproxy':
      return (renderStatement(statement, context) ?? '')
        .slice('synproxy '.length)
        .replace(/(wscale)/, '\n\t\t$1')
        .split('\n');
    default:
      return [];
  }
}

const families: Readonly<Record<number, string>> = { 1: 'inet', 2: 'ip', 10: 'ip6' };

function helperLines(helper: NonNullable<NamedObject['helper']>, { names }: NftContext): string[] {
  const protocol = names.protocol(helper.protocol) ?? String(helper.protocol);
  return [`type "${helper.name}" protocol ${protocol}`, `l3proto ${families[helper.family] ?? 'unknown'}`];
}
