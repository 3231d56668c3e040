import { decodeXt, decodeXtNat, type XtExtension, type XtInfo } from '../../nftables/index.js';
import { addressRows } from './addresses.js';
import { answerRows } from './answers.js';
import { connectionRows } from './connections.js';
import { icmpRows } from './icmp.js';
import { ipv6Rows } from './ipv6.js';
import { markRows } from './marks.js';
import { saveNat, translateNat } from './nat.js';
import { packetRows } from './packets.js';
import { rateRows } from './rates.js';
import type { ExtensionContext, Row, Rows } from './row.js';
import { setRows } from './sets.js';
import { targetRows } from './targets.js';
import { transportRows } from './transport.js';

export type { ExtensionContext, ExtensionNames } from './row.js';

const rows: Rows = {
  ...transportRows,
  ...icmpRows,
  ...addressRows,
  ...connectionRows,
  ...markRows,
  ...packetRows,
  ...rateRows,
  ...ipv6Rows,
  ...answerRows,
  ...setRows,
  ...targetRows,
};

/** Extensions without options, by type and name. */
const BARE: ReadonlySet<string> = new Set(['match eui64', 'match socket', 'target TRACE', 'target NOTRACK']);

/** Names under which NAT targets come. */
const NAT = /^(SNAT|DNAT|MASQUERADE|REDIRECT|NETMAP)$/;

/** What an extension is called and which options it has, as iptables-save writes it; `undefined` where it is not known. */
export function saveExtension(
  statement: XtExtension,
  context: ExtensionContext,
): { name: string; options: string } | undefined {
  const { type, name, revision } = statement;
  if (type === 'target' && NAT.test(name)) {
    const range = decodeXtNat(statement, context.isIpv6);
    if (range !== undefined) return { name, options: saveNat(name, range, context.isIpv6) };
  }
  if (revision === 0 && BARE.has(`${type} ${name}`)) return { name, options: '' };
  const found = decodeXt(statement);
  const row = found === undefined ? undefined : (rows[found.key] as Row<XtInfo['info']> | undefined);
  if (found === undefined || row === undefined) return undefined;
  return { name: row.alias?.(found.info) ?? name, options: row.save(found.info, context) };
}

/** An extension in nft's words; `undefined` where there are none here. */
export function translateExtension(statement: XtExtension, context: ExtensionContext): string | undefined {
  if (statement.type === 'target' && NAT.test(statement.name)) {
    const range = decodeXtNat(statement, context.isIpv6);
    return range === undefined ? undefined : translateNat(statement.name, range, context.isIpv6);
  }
  const found = decodeXt(statement);
  const row = found === undefined ? undefined : (rows[found.key] as Row<XtInfo['info']> | undefined);
  return found === undefined ? undefined : row?.translate?.(found.info, context);
}
