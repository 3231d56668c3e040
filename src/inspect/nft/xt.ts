import { translateExtension } from '../../iptables/index.js';
import { decodeXt, type XtExtension, type XtInfo } from '../../nftables/index.js';
import type { NftContext } from './options.js';
import { matchWords } from './xt-matches.js';
import { targetWords } from './xt-targets.js';
import { join, type Words, type XtContext } from './xt-words.js';

/** An extension of iptables as nft shows it: in nft's words where libxtables has them, by name otherwise. */
export function renderXt(statement: XtExtension, { family, protocol, names }: NftContext): string {
  const isIpv6 = family === 'ip6';
  return (
    translateExtension(statement, { isIpv6, protocol })?.trimEnd() ??
    translate(statement, { isIpv6, names }) ??
    `xt ${statement.type} ${statement.name}`
  );
}

const rows = { ...matchWords, ...targetWords };

function translate(statement: XtExtension, context: XtContext): string | undefined {
  // Its data are only what user space checked already.
  if (statement.type === 'target' && statement.name === 'AUDIT') return 'log level audit';
  const found = decodeXt(statement);
  const row = found === undefined ? undefined : (rows[found.key] as Words<XtInfo['info']> | undefined);
  const words = found === undefined ? undefined : row?.(found.info, context);
  return words === undefined ? undefined : join(words);
}
