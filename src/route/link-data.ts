import type { DeviceRef } from './device.js';
import type { Fields } from './kind-view.js';
import { KINDS } from './kinds.js';
import { refuse } from './refusal.js';
import type { Resolver } from './step.js';

// Data of a kind within a spec: they are under the kind's name.

/** Data of the kind, from under its name. */
function infoOf(request: string, kind: string, spec: object): Fields | undefined {
  const info = (spec as Fields)[kind];
  if (info === undefined) return undefined;
  if (typeof info !== 'object' || info === null) return refuse(request, kind, info, 'an object');
  if (kind !== 'vxlan' || !('dev' in info)) return info as Fields;
  const { dev, ...rest } = info as Fields;
  return { ...rest, link: dev };
}

/** Links that data of the kind name. */
export function linksIn(request: string, kind: string, spec: object): DeviceRef[] {
  const info = infoOf(request, kind, spec);
  return info === undefined ? [] : (KINDS.get(kind)?.devices(request, kind, info) ?? []);
}

/** Data of the kind as attributes. @throws InvalidAttributeError a value that cannot be sent */
export function dataOf(request: string, kind: string, spec: object, resolver: Resolver): Fields | undefined {
  const info = infoOf(request, kind, spec);
  const indexOf = (device: DeviceRef): number => resolver.indexOf(device);
  return info && (KINDS.get(kind)?.write(request, kind, info, indexOf) as Fields | undefined);
}
