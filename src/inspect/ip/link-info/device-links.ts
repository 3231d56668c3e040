import type { Printer } from '../../printer.js';
import { type IpContext, linkName } from '../context.js';
import { choice, count, device, type InfoOf, word } from './fields.js';

/** A switch port (DSA). */
export function dsa(p: Printer, a: InfoOf<'dsa'>, context: IpContext): void {
  device(p, 'conduit', a.conduit, context);
}

/** A seamless redundant link. */
export function hsr(p: Printer, a: InfoOf<'hsr'>, context: IpContext): void {
  for (const key of ['slave1', 'slave2'] as const) {
    const index = a[key];
    if (index === undefined) p.put(key, null, `${key} <none> `);
    else word(p, key, linkName(context, index));
  }
  count(p, 'seq_nr', a.seqNr, 'sequence');
  word(p, 'supervision_addr', a.supervisionAddr, 'supervision');
  count(p, 'proto', a.protocol);
}

/** IP over InfiniBand. */
export function ipoib(p: Printer, a: InfoOf<'ipoib'>): void {
  if (a.pkey === undefined) return;
  const key = a.pkey === 0 ? '0000' : `0x${a.pkey.toString(16).padStart(4, '0')}`;
  word(p, 'key', key, 'pkey');
  if (a.mode === undefined) return;
  choice(p, 'mode', a.mode, ['datagram', 'connected'], { unknown: 'unknown' });
  if (a.umcast !== undefined) word(p, 'umcast', a.umcast.toString(16).padStart(4, '0'));
}

/** A Qualcomm modem link. */
export function rmnet(p: Printer, a: InfoOf<'rmnet'>): void {
  count(p, 'mux_id', a.muxId);
}

/** A mobile broadband link. */
export function wwan(p: Printer, a: InfoOf<'wwan'>): void {
  count(p, 'linkid', a.linkId);
}
