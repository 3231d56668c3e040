import { refuse } from './refusal.js';

/** A link, by its name (also an alternative one) or its index. Names are looked up in the kernel each time. */
export type DeviceRef = string | number;

/** Says the link something is on: by `dev`, or by `index` as it is read. `dev` counts where there are both. */
export type OnLink =
  | {
      /** The link, by name or index. */
      dev: DeviceRef;
      /** Its index, as it is read; `dev` counts. */
      index?: number | undefined;
    }
  | { dev?: undefined | string; index: number };

/** Longest name of a link, in bytes (`IFNAMSIZ` less the NUL, linux/if.h). Longer ones are alternative names. */
export const MAX_NAME = 15;

const NAME_RULE = "a link's name: expected 1 to 15 bytes without '/', ':' or white space, not '.' or '..'";

/**
 * Checks what the kernel would refuse with a bare `EINVAL` (`dev_valid_name`, net/core/dev.c). The length is left to
 * the encoder, which tells the attribute's path. A `%d` in a new name stands for the first free number.
 */
export function checkName(request: string, field: string, name: string): string {
  if (typeof name !== 'string' || name === '' || name === '.' || name === '..' || /[\s/:\0]/.test(name)) {
    refuse(request, field, name, NAME_RULE);
  }
  return name;
}

/** Checks a reference to a link. */
export function checkDevice(request: string, field: string, ref: DeviceRef): DeviceRef {
  if (typeof ref === 'string') return checkName(request, field, ref);
  if (!Number.isInteger(ref) || ref < 1 || ref > 0x7fffffff) refuse(request, field, ref, "a link's index or name");
  return ref;
}

/** The attribute that names a link: names are longer than `IFNAMSIZ` only as alternative ones. */
export function namedBy(ref: DeviceRef): { ifname?: string; altIfname?: string } {
  if (typeof ref === 'number') return {};
  return Buffer.byteLength(ref) > MAX_NAME ? { altIfname: ref } : { ifname: ref };
}

/** The link of an {@link OnLink}. @throws InvalidAttributeError */
export function onLink(request: string, { dev, index }: OnLink): DeviceRef {
  return checkDevice(request, 'dev', (dev ?? index) as DeviceRef);
}
