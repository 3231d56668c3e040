import { ArpHooks, InetHooks, NetdevHooks, Nfproto } from '../../generated/nftables.js';
import { InvalidRuleError } from '../model/errors.js';
import type { TableFamily } from '../model/model.js';
import type { ChainHook, Hook } from '../model/ruleset.js';

const families: readonly (readonly [TableFamily, number])[] = [
  ['ip', Nfproto.ipv4],
  ['ip6', Nfproto.ipv6],
  ['inet', Nfproto.inet],
  ['arp', Nfproto.arp],
  ['bridge', Nfproto.bridge],
  ['netdev', Nfproto.netdev],
];

/** The kernel's number of a table family. @throws InvalidRuleError it is none */
export function familyNumber(name: TableFamily): number {
  const row = families.find(([family]) => family === name);
  if (row === undefined)
    throw new InvalidRuleError(
      `'${String(name)}' is no table family; they are ${families.map(([family]) => family).join(', ')}`,
    );
  return row[1];
}

/** The name of a table family. @throws InvalidRuleError the number is none of theirs */
export function familyName(number: number): TableFamily {
  const row = families.find(([, family]) => family === number);
  if (row === undefined) throw new InvalidRuleError(`${number} is no table family`);
  return row[0];
}

const inetHooks: readonly (readonly [Hook, number])[] = [
  ['prerouting', InetHooks.preRouting],
  ['input', InetHooks.localIn],
  ['forward', InetHooks.forward],
  ['output', InetHooks.localOut],
  ['postrouting', InetHooks.postRouting],
];
const bothHooks: readonly (readonly [Hook, number])[] = [...inetHooks, ['ingress', InetHooks.ingress]];
const arpHooks: readonly (readonly [Hook, number])[] = [
  ['input', ArpHooks.in],
  ['output', ArpHooks.out],
  ['forward', ArpHooks.forward],
];
const netdevHooks: readonly (readonly [Hook, number])[] = [
  ['ingress', NetdevHooks.ingress],
  ['egress', NetdevHooks.egress],
];

function hooksOf(family: TableFamily): readonly (readonly [Hook, number])[] {
  if (family === 'arp') return arpHooks;
  if (family === 'netdev') return netdevHooks;
  return family === 'inet' ? bothHooks : inetHooks;
}

/** The kernel's number of a hook. @throws InvalidRuleError the family has no such hook */
export function hookNumber(family: TableFamily, name: Hook): number {
  const row = hooksOf(family).find(([hook]) => hook === name);
  if (row !== undefined) return row[1];
  const names = hooksOf(family).map(([hook]) => hook);
  throw new InvalidRuleError(`family ${family} has no hook '${String(name)}'; it has ${names.join(', ')}`);
}

/** The name of a hook. @throws InvalidRuleError the family has no such hook */
export function hookName(family: TableFamily, number: number): Hook {
  const row = hooksOf(family).find(([, hook]) => hook === number);
  if (row === undefined) throw new InvalidRuleError(`family ${family} has no hook ${number}`);
  return row[0];
}

/** A priority with a name: one row for each. */
interface NamedPriority {
  readonly name: string;
  readonly value: number;
  readonly families: readonly TableFamily[];
  /** The only hook it is meant for. */
  readonly hook?: Hook | undefined;
}

const ip: readonly TableFamily[] = ['ip', 'ip6', 'inet'];
const bridge: readonly TableFamily[] = ['bridge'];

/** In the order in which they are tried. */
const priorities: readonly NamedPriority[] = [
  { name: 'raw', value: -300, families: ip },
  { name: 'mangle', value: -150, families: ip },
  { name: 'dstnat', value: -100, families: ip, hook: 'prerouting' },
  { name: 'filter', value: 0, families: ['ip', 'ip6', 'inet', 'arp', 'netdev'] },
  { name: 'security', value: 50, families: ip },
  { name: 'srcnat', value: 100, families: ip, hook: 'postrouting' },
  { name: 'dstnat', value: -300, families: bridge, hook: 'prerouting' },
  { name: 'filter', value: -200, families: bridge },
  { name: 'out', value: 100, families: bridge, hook: 'output' },
  { name: 'srcnat', value: 300, families: bridge, hook: 'postrouting' },
];

/** Farthest that a priority is written as an offset from a name. */
const REACH = 10;

/** A priority as nft writes it: `srcnat`, `filter + 5`, `-250`. */
export function formatPriority(family: TableFamily, { hook, priority }: Pick<ChainHook, 'hook' | 'priority'>): string {
  const isBridge = family === 'bridge';
  const near = priorities.find(
    ({ value, families: of }) => of.includes('bridge') === isBridge && Math.abs(priority - value) <= REACH,
  );
  if (near === undefined || !near.families.includes(family) || (near.hook !== undefined && near.hook !== hook))
    return String(priority);
  const offset = priority - near.value;
  return offset === 0 ? near.name : `${near.name} ${offset < 0 ? '-' : '+'} ${Math.abs(offset)}`;
}

/** A priority from a number or as nft writes it. @throws InvalidRuleError the name means nothing for the family and hook */
export function parsePriority(family: TableFamily, hook: Hook, priority: number | string): number {
  if (typeof priority === 'number') return priority;
  const match = /^([a-z]+)(?:\s*([+-])\s*(\d+))?$/.exec(priority.trim());
  const row = priorities.find(
    ({ name, families: of, hook: only }) =>
      name === match?.[1] && of.includes(family) && (only === undefined || only === hook),
  );
  if (match === null || row === undefined)
    throw new InvalidRuleError(`'${priority}' is no priority of hook ${hook} in family ${family}`);
  return row.value + (match[3] === undefined ? 0 : Number(match[3]) * (match[2] === '-' ? -1 : 1));
}
