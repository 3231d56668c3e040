import type { InfoOf, Words } from './xt-words.js';

const NO_END = 0x7fffffff;
const LAST_SECOND = 86_399;
const ALL_MONTHDAYS = 0xfffffffe;
const ALL_WEEKDAYS = 0xfe;

const pad = (value: number): string => String(value).padStart(2, '0');

/** s since the epoch, in UTC. */
function date(seconds: number): string {
  return `"${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')}"`;
}

/** s of the day. */
function hour(seconds: number): string {
  return `"${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}"`;
}

/** A match `time`; days of the month have no words. */
export const timeWords: Words<InfoOf<'match time 0'>> = (info) => {
  if (info.monthdaysMatch !== ALL_MONTHDAYS) return undefined;
  const pieces: string[] = [];
  // The end is a signed number of the kernel's time of day where it has none.
  if (info.dateStart !== 0 || info.dateStop !== NO_END)
    pieces.push('meta time ', date(info.dateStart), `-${date(info.dateStop)}`);
  if (info.daytimeStart !== 0 || info.daytimeStop !== LAST_SECOND)
    pieces.push(` meta hour ${hour(info.daytimeStart)}`, `-${hour(info.daytimeStop)}`);
  if (info.weekdaysMatch === ALL_WEEKDAYS) return pieces;
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => (info.weekdaysMatch & (1 << day)) !== 0).map((day) => day % 7);
  pieces.push(' meta day ');
  if (days.length > 1) pieces.push('{');
  days.forEach((day, index) => void pieces.push(`${index === 0 ? '' : ', '}${day}`));
  return days.length > 1 ? [...pieces, '}'] : pieces;
};
