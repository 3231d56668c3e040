import type { IpContext } from './ip-context.js';
import type { Printer } from './printer.js';

/** What a route puts around packets, `RTA_ENCAP` by `RTA_ENCAP_TYPE`. */
export function printEncap(_p: Printer, _type: number | undefined, _bytes: Uint8Array, _context: IpContext): void {}
