import type { Printer } from '../../printer.js';
import { choice, count, type InfoOf, onOff, signed, word } from './fields.js';

/** Ciphers by their number, `MACSEC_CIPHER_ID_*` (linux/if_macsec.h); the first has two. */
const CIPHERS: ReadonlyMap<bigint, string> = new Map([
  [0x0080020001000001n, 'GCM-AES-128'],
  [0x0080c20001000001n, 'GCM-AES-128'],
  [0x0080c20001000002n, 'GCM-AES-256'],
  [0x0080c20001000003n, 'GCM-AES-XPN-128'],
  [0x0080c20001000004n, 'GCM-AES-XPN-256'],
]);
const UNKNOWN = '(unknown)';

/** What a MACsec link is set to. */
export function macsec(p: Printer, a: InfoOf<'macsec'>): void {
  if (a.sci !== undefined) word(p, 'sci', a.sci.toString(16).padStart(16, '0'));
  onOff(p, 'protect', a.protect);
  if (a.cipherSuite !== undefined) word(p, 'cipher_suite', CIPHERS.get(a.cipherSuite) ?? UNKNOWN, 'cipher');
  count(p, 'icv_len', a.icvLen, 'icvlen');
  count(p, 'encoding_sa', a.encodingSa, 'encodingsa');
  choice(p, 'validation', a.validation, ['disabled', 'check', 'strict'], { before: 'validate', unknown: UNKNOWN });
  choice(p, 'offload', a.offload, ['off', 'phy', 'mac'], { unknown: UNKNOWN });
  onOff(p, 'encrypt', a.encrypt);
  onOff(p, 'inc_sci', a.incSci, 'send_sci');
  onOff(p, 'es', a.es, 'end_station');
  onOff(p, 'scb', a.scb);
  onOff(p, 'replay_protect', a.replayProtect, 'replay');
  signed(p, 'window', a.window);
}
