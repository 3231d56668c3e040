import type { MdbRouterPortMessage } from '../../route/index.js';
import type { Printer } from '../printer.js';

/** Ticks of USER_HZ in a second. */
const HZ = 100;
/** `MDB_RTR_TYPE_TEMP_QUERY` and `MDB_RTR_TYPE_TEMP`. */
const TEMPORARY: readonly number[] = [1, 3];

/** Ticks as seconds with two digits behind the point; `width` is that of the whole seconds. */
export function timerText(ticks: number, width: number): string {
  const rest = String(ticks % HZ).padStart(2, '0');
  return `${String(Math.trunc(ticks / HZ)).padStart(width)}.${rest}`;
}

/** Until when a port has a multicast router behind it, and how it is known. */
export function printRouterPortTimes(p: Printer, { attrs: { timer, type } }: MdbRouterPortMessage): void {
  if (timer !== undefined) p.put('timer', timerText(timer, 4), ` ${timerText(timer, 4)}`);
  if (type === undefined) return;
  const word = TEMPORARY.includes(type) ? 'temp' : 'permanent';
  p.put('type', word, ` ${word}`);
}
