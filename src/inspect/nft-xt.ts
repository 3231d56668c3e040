import type { XtExtension } from '../nftables/index.js';
import type { NftContext } from './nft-options.js';

/** An extension of iptables as nft shows it: translated where libxtables can, by name otherwise. */
export function renderXt(statement: XtExtension, _context: NftContext): string {
  return `xt ${statement.type} "${statement.name}"`;
}
