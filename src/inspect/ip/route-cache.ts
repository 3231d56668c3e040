import type { RouteMessage } from '../../route/index.js';
import { hex, type Printer } from '../printer.js';

/** What a cached route has been through, `RTCF_*` (linux/in_route.h). */
const FLAGS = [
  [0x80000000, 'local'],
  [0x40000000, 'reject'],
  [0x20000000, 'mc'],
  [0x10000000, 'brd'],
  [0x08000000, 'dst-nat'],
  [0x00800000, 'src-nat'],
  [0x00400000, 'masq'],
  [0x00020000, 'dst-direct'],
  [0x04000000, 'src-direct'],
  [0x00040000, 'redirected'],
  [0x01000000, 'redirect'],
  [0x00200000, 'fastroute'],
  [0x00010000, 'notify'],
  [0x00080000, 'proxy'],
] as const;

/** The line that the answer of a lookup ends with. */
export function printCacheFlags(p: Printer, flags: number): void {
  let rest = (flags & ~0xffff) >>> 0;
  p.line();
  p.array(
    'cache',
    () => {
      if (rest !== 0) p.text('<');
      for (const [bit, word] of FLAGS) {
        if ((rest & bit) === 0) continue;
        rest = (rest & ~bit) >>> 0;
        p.put(undefined, word, `${word}${rest === 0 ? '> ' : ','}`);
      }
      if (rest !== 0) p.put('flags', rest.toString(16), `${rest.toString(16)}>`);
    },
    '    cache ',
  );
}

/** Ticks of USER_HZ in a second. */
const HZ = 100;

/** Use and age of a route. */
export function printCacheInfo(p: Printer, { attrs }: RouteMessage, statistics: number): void {
  const cache = attrs.cacheinfo;
  if (cache === undefined) return;
  const put = (key: string, value: number, unit = ''): void => p.put(key, value, `${key} ${value}${unit} `);
  if (cache.rtaExpires !== 0) put('expires', Math.trunc(cache.rtaExpires / HZ), 'sec');
  if (cache.rtaError !== 0) put('error', cache.rtaError);
  if (statistics > 0) {
    if (cache.rtaClntref !== 0) put('users', cache.rtaClntref);
    if (cache.rtaUsed !== 0) put('used', cache.rtaUsed);
    if (cache.rtaLastuse !== 0) put('age', Math.trunc(cache.rtaLastuse / HZ), 'sec');
  }
  const { rtaId, rtaTs, rtaTsage } = cache;
  if (rtaId !== 0) p.put('ipid', hex(rtaId), `ipid 0x${rtaId.toString(16).padStart(4, '0')} `);
  if (rtaTs === 0 && rtaTsage === 0) return;
  p.put('ts', hex(rtaTs), `ts 0x${rtaTs.toString(16)}`);
  put('tsage', rtaTsage, 'sec');
}
