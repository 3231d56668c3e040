import { z } from 'zod';
import type { ContainerSpec, NetworkSpec, RouteSpec } from './network-spec.js';
import {
  canonicalAddress,
  checkIfname,
  checkLabel,
  checkMac,
  parseDestination,
  parsePublished,
  parseRange,
  parseSubnet,
  Unreadable,
} from './texts.js';

// What a spec may say, field by field; what concerns several fields is checked in network.ts. The published JSON Schema is
// made from this (`npm run codegen`).

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'nothing');
}

/** A text that `read` takes; what it throws is the error. */
function text(what: string, read: (value: string) => unknown, example: string): z.ZodString {
  const readable = z.string({ error: ({ input }) => `${shown(input)} is not a text: expected ${what}` });
  return readable
    .superRefine((value, context) => {
      try {
        read(value);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        context.addIssue({ code: 'custom', message: error.message });
      }
    })
    .meta({ description: what, examples: [example] });
}

const ifname = (what: string, example: string): z.ZodString => text(what, checkIfname, example);
const address = (what: string, example: string): z.ZodString => text(what, canonicalAddress, example);
const mac = (what: string): z.ZodString => text(what, checkMac, '02:42:ac:12:00:0a');
const flag = (what: string): z.ZodBoolean =>
  z.boolean({ error: ({ input }) => `${shown(input)} is not true or false` }).meta({ description: what });

/** An address, or a list of one for each IP version. */
function addresses(description: string, example: string): z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]> {
  const item = address('an address', example);
  const error = ({ input }: { input?: unknown }): string =>
    `${shown(input)} is not an address, or a list of one for each IP version`;
  return z.union([item, z.array(item).min(1).max(2)], { error }).meta({ description });
}

function number(what: string, first: number, last: number, description: string): z.ZodNumber {
  const error = ({ input }: { input?: unknown }): string => `${shown(input)} is not ${what} (${first} to ${last})`;
  return z.int({ error }).min(first, { error }).max(last, { error }).meta({ description });
}

const route: z.ZodType<RouteSpec, RouteSpec> = z.strictObject({
  dst: text('destination', parseDestination, '10.0.0.0/8'),
  via: address('an address on the network', '172.18.0.254').optional(),
  mtu: number('an MTU in bytes', 68, 65535, 'largest packet that goes this way, in bytes').optional(),
  metric: number('a metric', 0, 0xffffffff, 'lower ones win').optional(),
});

const sysctlName: z.ZodString = text(
  'a setting below net',
  (value) => {
    if (!/^net\.[\w.:@-]+$/.test(value) || value.includes('..'))
      throw new Unreadable(`'${value}' is not a setting of a network namespace, such as 'net.ipv4.ip_forward'`);
  },
  'net.ipv4.conf.eth0.rp_filter',
);

const containerSchema: z.ZodType<ContainerSpec, ContainerSpec> = z.strictObject({
  netns: z
    .union(
      [
        text('a name of a network namespace, or an absolute path', checkNetns, 'netns0'),
        z.strictObject({ pid: number('a process', 1, 0x3fffff, 'a process in it') }),
      ],
      { error: ({ input }) => `${shown(input)} is not a name under /run/netns, an absolute path or { pid: NUMBER }` },
    )
    .meta({ description: 'its network namespace: made when there is none of that name; default: its own name' })
    .optional(),
  mode: z
    .enum(['bridge', 'none', 'host'], { error: ({ input }) => `${shown(input)} is not 'bridge', 'none' or 'host'` })
    .meta({ description: "'bridge' (default): connected; 'none': nothing but loopback; 'host': the host's network" })
    .optional(),
  interface: ifname("its interface's name inside; default: eth0", 'eth0').optional(),
  address: addresses(
    'its address, or one for each IP version; default: the lowest free ones',
    '172.18.0.10',
  ).optional(),
  mac: mac('its Ethernet address; default: made from the IPv4 address').optional(),
  publish: z
    .array(text('a published port', parsePublished, '8080:80/tcp'))
    .meta({ description: 'ports of the host that lead to it: [address:]port[-last]:port[-last][/tcp, udp or sctp]' })
    .optional(),
  routes: z.array(route).meta({ description: 'routes beside the default one' }).optional(),
  sysctls: z
    .record(sysctlName, z.union([z.string(), z.int()]))
    .meta({ description: 'settings inside, by name' })
    .optional(),
});

function checkNetns(value: string): void {
  if (!value.startsWith('/')) checkLabel(value);
}

export const networkSchema: z.ZodType<NetworkSpec, NetworkSpec> = z
  .strictObject({
    $schema: z.string().meta({ description: 'for editors: where this schema is' }).optional(),
    name: ifname("the bridge's name, which is the network's", 'br0'),
    subnets: z
      .array(text('a network', parseSubnet, '172.18.0.0/16'))
      .min(1, { error: 'expected at least one network' })
      .max(2, { error: 'expected one network of each IP version at most' })
      .meta({ description: 'IPv4 and IPv6 networks, one of each version' }),
    ranges: z
      .array(text('a range of addresses', parseRange, '172.18.1.0/24'))
      .meta({ description: 'what of the subnets is given to containers; default: all' })
      .optional(),
    gateway: z
      .union([addresses("the bridge's address, or one for each IP version", '172.18.0.1'), z.literal(false)])
      .meta({ description: "the bridge's addresses; default: the first of each subnet; false: none" })
      .optional(),
    masquerade: flag("what leaves gets the host's address; default: true").optional(),
    snat: addresses('what leaves gets this address, one for each IP version', '192.0.2.7').optional(),
    icc: flag('containers reach each other; default: true').optional(),
    internal: flag('nothing goes in or out; default: false').optional(),
    open: flag('every port is reachable from outside; default: false').optional(),
    macSpoofCheck: flag('containers send with their own Ethernet address only; default: false').optional(),
    mtu: number('an MTU in bytes', 68, 65535, 'largest packet in bytes; default: 1500').optional(),
    mac: mac("the bridge's Ethernet address; default: made from its address").optional(),
    vlan: number('a VLAN', 1, 4094, "VLAN of the containers' ports; the bridge filters").optional(),
    forwarding: flag('the host forwards packets; default: true').optional(),
    containers: z
      .record(text("a container's name", checkLabel, 'web'), containerSchema)
      .meta({ description: 'the containers by name' })
      .optional(),
  })
  .meta({ title: 'netloom network', description: 'A bridge network for containers' });
