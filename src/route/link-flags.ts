import { IfinfoFlags, RTM_NEWLINK } from '../generated/rt-link.js';
import type { DeviceRef } from './device.js';
import type { Fields } from './kind-view.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';

/** What of a link is a flag of its header (`IFF_*`). What is left out is left as it is. */
export interface LinkFlags {
  /** True sets it up, false down. */
  up?: boolean | undefined;
  /** False: no neighbours are looked up (`ip link set arp off`). */
  arp?: boolean | undefined;
  multicast?: boolean | undefined;
  allMulticast?: boolean | undefined;
  promiscuous?: boolean | undefined;
}

const FLAG_OPTIONS = [
  { name: 'up', bit: IfinfoFlags.up, sets: true },
  { name: 'arp', bit: IfinfoFlags.noArp, sets: false },
  { name: 'multicast', bit: IfinfoFlags.multicast, sets: true },
  { name: 'allMulticast', bit: IfinfoFlags.allMulti, sets: true },
  { name: 'promiscuous', bit: IfinfoFlags.promisc, sets: true },
] as const;

/** The two flag words of the header: the flags to set, and those that are meant. */
export function flagsOf(request: string, field: string, options: LinkFlags): { ifiFlags: number; ifiChange: number } {
  let ifiFlags = 0;
  let ifiChange = 0;
  for (let at = 0; at < FLAG_OPTIONS.length; at++) {
    const { name, bit, sets } = FLAG_OPTIONS[at]!;
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'boolean') refuse(request, `${field}${name}`, value, 'true or false');
    ifiChange |= bit;
    if (value === sets) ifiFlags |= bit;
  }
  return { ifiFlags, ifiChange };
}

const FLAG_NAMES: readonly string[] = FLAG_OPTIONS.map(({ name }) => name);

/** Whether nothing but flags is to change. */
export function isFlagsOnly(changes: object): boolean {
  for (const key in changes) if ((changes as Fields)[key] !== undefined && !FLAG_NAMES.includes(key)) return false;
  return true;
}

/** Most changes set a link up: without attributes the request is the header alone. */
export function changeFlags(request: string, dev: DeviceRef, changes: LinkFlags): Step {
  return {
    devices: [dev],
    build: (resolver) => {
      const { ifiFlags, ifiChange } = flagsOf(request, '', changes);
      const message = { header: { ifiIndex: resolver.indexOf(dev), ifiFlags, ifiChange } };
      return { operation: RTM_NEWLINK, message, subject: String(dev) };
    },
  };
}
