import { readFileSync } from 'node:fs';
import { refuse } from './refusal.js';

/** A group of links: its number, or the name that the administrator gave it in `/etc/iproute2/group`. */
export type LinkGroup = number | string;

/** Where names of groups are kept: only without the first file the second counts. */
const FILES = ['/etc/iproute2/group', '/usr/share/iproute2/group'];
const MAX = 0x7fffffff;

/** @throws InvalidAttributeError it is neither a known name nor a number from 0 to 2147483647 */
export function groupNumber(request: string, group: LinkGroup): number;
export function groupNumber(request: string, group: LinkGroup | undefined): number | undefined;
export function groupNumber(request: string, group: LinkGroup | undefined): number | undefined {
  if (typeof group === 'string') {
    const names = readGroups();
    const number = names.get(group);
    if (number !== undefined) return number;
    refuse(request, 'group', group, `a group: expected a number or ${[...names.keys()].join(', ')} (${FILES[0]})`);
  }
  if (group !== undefined && (!Number.isInteger(group) || group < 0 || group > MAX))
    refuse(request, 'group', group, `a group: expected a name or 0 to ${MAX}`);
  return group;
}

/** Numbers by name. Read each time: nothing here can go stale. */
function readGroups(): Map<string, number> {
  const names = new Map([['default', 0]]);
  for (const line of readFirst().split('\n')) {
    const found = /^\s*(0x[0-9a-fA-F]+|\d+)\s+(\S+)/.exec(line);
    if (found !== null) names.set(found[2]!, Number(found[1]));
  }
  return names;
}

function readFirst(): string {
  for (const file of FILES) {
    try {
      return readFileSync(file, 'latin1');
    } catch {
      // the next one
    }
  }
  return '';
}
