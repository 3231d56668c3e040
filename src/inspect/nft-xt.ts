import { translateExtension } from '../iptables/index.js';
import type { XtExtension } from '../nftables/index.js';
import type { NftContext } from './nft-options.js';

/** An extension of iptables as nft shows it: in nft's words where libxtables has them, by name otherwise. */
export function renderXt(statement: XtExtension, { family, protocol }: NftContext): string {
  return (
    translateExtension(statement, { isIpv6: family === 'ip6', protocol }) ?? `xt ${statement.type} ${statement.name}`
  );
}
