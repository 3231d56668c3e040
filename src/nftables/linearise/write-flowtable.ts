import { type FlowtableAttrs, FlowtableFlags } from '../../generated/nftables.js';
import type { Flowtable } from '../model/ruleset.js';

/** The attributes that make a flowtable. */
export function flowtableAttrs(table: string, flowtable: Omit<Flowtable, 'handle'>): FlowtableAttrs {
  const { name, priority, devices, hasCounter, isOffloaded } = flowtable;
  const flags = (hasCounter ? FlowtableFlags.counter : 0) | (isOffloaded ? FlowtableFlags.hwOffload : 0);
  const devs = devices.length === 0 ? undefined : { name: [...devices] };
  return { table, name, hook: { num: 0, priority, devs }, flags } as FlowtableAttrs;
}
