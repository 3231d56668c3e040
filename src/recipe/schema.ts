import { z } from 'zod';
import { parseIp, parseMac } from '../wire/index.js';
import type { ContainerSpec, NetworkSpec } from './network-spec.js';

const IFNAME = /^[^\s/:\0]{1,15}$/;

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

/** A text that passes `check`; `allowed` is what the error says was expected. */
function text(allowed: string, check: (value: string) => boolean): z.ZodString {
  return z.string({ error: ({ input }) => `${shown(input)} is not ${allowed}` }).refine(check, {
    error: ({ input }) => `${shown(input)} is not ${allowed}`,
  });
}

const isIpv4 = (value: string): boolean => {
  try {
    return parseIp(value).length === 4;
  } catch {
    return false;
  }
};

function hasNoHostBits(address: Uint8Array, length: number): boolean {
  const bits = [...address].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return !bits.slice(length).includes('1');
}

const isMac = (value: string): boolean => {
  try {
    const bytes = parseMac(value);
    return bytes.length === 6 && (bytes[0]! & 1) === 0;
  } catch {
    return false;
  }
};

const ifname: z.ZodString = text(
  "an interface name (1 to 15 bytes, no space, '/' or ':', not '.' or '..')",
  (value) => {
    return IFNAME.test(value) && Buffer.byteLength(value) <= 15 && value !== '.' && value !== '..';
  },
);
const label: z.ZodString = text('a name (1 to 63 of a-z A-Z 0-9 . _ -, beginning with a letter or digit)', (value) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(value),
);
const ipv4: z.ZodString = text("an IPv4 address such as '172.18.0.10'", isIpv4);
const mac: z.ZodString = text("a unicast Ethernet address such as '02:42:ac:12:00:0a'", isMac);
const subnet: z.ZodString = text(
  "an IPv4 network such as '172.18.0.0/16' (prefix length 8 to 30, host bits 0)",
  (value) => {
    const [address = '', length = ''] = value.split('/');
    if (!isIpv4(address) || !/^\d{1,2}$/.test(length) || Number(length) < 8 || Number(length) > 30) return false;
    return hasNoHostBits(parseIp(address), Number(length));
  },
);
const published: z.ZodString = text(
  "a published port such as '8080:80/tcp' (host port : container port / tcp or udp)",
  (value) => {
    const match = /^(\d{1,5}):(\d{1,5})(\/(tcp|udp))?$/.exec(value);
    return match !== null && [match[1], match[2]].every((port) => Number(port) >= 1 && Number(port) <= 65535);
  },
);

const mtu: z.ZodNumber = z
  .int({ error: ({ input }) => `${shown(input)} is not an MTU (68 to 65535 bytes)` })
  .min(68)
  .max(65535);

/** A {@link ContainerSpec} with its defaults. */
export type CheckedContainer = ContainerSpec & { interface: string; publish: string[] };
/** A {@link NetworkSpec} with its defaults. */
export type CheckedNetwork = NetworkSpec & { masquerade: boolean; containers: Record<string, CheckedContainer> };

const containerSchema: z.ZodType<CheckedContainer, ContainerSpec> = z.strictObject({
  netns: label.optional(),
  interface: ifname.default('eth0'),
  address: ipv4.optional(),
  mac: mac.optional(),
  publish: z.array(published).default([]),
});

/** What a spec may say, field by field; what concerns several fields is checked in spec.ts. */
export const networkSchema: z.ZodType<CheckedNetwork, NetworkSpec> = z.strictObject({
  name: ifname,
  subnets: z.array(subnet).length(1, { error: 'expected a list of one IPv4 network' }),
  gateway: ipv4.optional(),
  masquerade: z.boolean().default(true),
  mtu: mtu.optional(),
  mac: mac.optional(),
  containers: z.record(label, containerSchema).default({}),
});
