import type { IpContext } from './context.js';

const TYPES = [
  'none',
  'unicast',
  'local',
  'broadcast',
  'anycast',
  'multicast',
  'blackhole',
  'unreachable',
  'prohibit',
  'throw',
  'nat',
  'xresolve',
] as const;

/** Name of a type of route. */
export function routeTypeName(type: number, { options }: IpContext): string {
  if (options.numeric) return String(type);
  return TYPES[type] ?? String(type);
}
