import { address, hex, option, options, quote } from '../text.js';
import { conntrackName, saveConntrack, saveStates, translateConntrack } from './conntrack.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

const amounts = ['packets', 'bytes', 'avgpkt'] as const;
const directions = ['original', 'reply', 'both'] as const;
const UINT64_MAX = 0xffff_ffff_ffff_ffffn;

function saveConnbytes({ from, to, what, direction }: InfoOf<'match connbytes 0'>): string {
  const isInverted = from > to;
  const [first, last] = isInverted ? [to, from] : [from, to];
  const range = last !== 0n && last < UINT64_MAX ? `${first}:${last}` : String(first);
  const mode = ` --connbytes-mode ${amounts[what] ?? 'unknown'} --connbytes-dir ${directions[direction] ?? 'unknown'}`;
  return option(isInverted, '--connbytes', range) + mode;
}

/** How many bits are left when those from the lowest to the highest one that is not set are taken away, in every word. */
function countedBits(mask: Uint8Array, isIpv6: boolean): number {
  let left = 0;
  for (let at = 0; at < (isIpv6 ? 16 : 4); at += 4) {
    const word = (mask[at]! << 24) | (mask[at + 1]! << 16) | (mask[at + 2]! << 8) | mask[at + 3]!;
    left += Math.clz32(~word);
  }
  return left;
}

const FEWER = 1;
const BY_DESTINATION = 2;

function saveConnlimit(info: InfoOf<'match connlimit 1'>, isDirected: boolean, { isIpv6 }: ExtensionContext): string {
  const limit = option(false, `--connlimit-${(info.flags & FEWER) !== 0 ? 'upto' : 'above'}`, info.limit);
  const mask = option(false, '--connlimit-mask', countedBits(info.mask, isIpv6));
  const side = (info.flags & BY_DESTINATION) !== 0 ? ' --connlimit-daddr' : ' --connlimit-saddr';
  return limit + mask + (isDirected ? side : '');
}

const recentActions = [
  [2, '--set'],
  [1, '--rcheck'],
  [4, '--update'],
  [8, '--remove'],
] as const;
const REAP = 32;
const SAME_TTL = 16;

/** `mask`: as the option that newer revisions have. */
function saveRecent(info: InfoOf<'match recent 0'>, mask: string): string {
  const { checkSet, invert, seconds, hitCount, name, side } = info;
  return [
    invert !== 0 ? ' !' : '',
    options(recentActions, checkSet),
    seconds !== 0 ? ` --seconds ${seconds | 0}` : '',
    (checkSet & REAP) !== 0 ? ' --reap' : '',
    hitCount !== 0 ? ` --hitcount ${hitCount | 0}` : '',
    (checkSet & SAME_TTL) !== 0 ? ' --rttl' : '',
    ` --name ${name}${mask}`,
    side === 0 ? ' --rsource' : side === 1 ? ' --rdest' : '',
  ].join('');
}

const socketOptions = [
  [1, '--transparent'],
  [2, '--nowildcard'],
  [4, '--restore-skmark'],
] as const;

type Cgroup = Pick<
  InfoOf<'match cgroup 1'>,
  'hasPath' | 'hasClassid' | 'invertPath' | 'invertClassid' | 'path' | 'classid'
>;

function saveCgroup(info: Cgroup): string {
  return (
    (info.hasPath !== 0 ? option(info.invertPath !== 0, '--path', quote(info.path)) : '') +
    (info.hasClassid !== 0 ? option(info.invertClassid !== 0, '--cgroup', info.classid) : '')
  );
}

const LABEL_INVERT = 1;
const LABEL_SET = 2;

/** Connections and sockets. */
export const connectionRows: Rows = {
  'match conntrack 3': {
    save: (info, { isIpv6 }) => saveConntrack(info, isIpv6),
    translate: (info, { isIpv6 }) => translateConntrack(info, isIpv6),
    alias: conntrackName,
  },
  'match state 0': { save: ({ statemask }) => ` --state ${saveStates(statemask)}` },
  'match connbytes 0': { save: saveConnbytes },
  'match connlabel 0': {
    save: ({ bit, options: flags }) =>
      option((flags & LABEL_INVERT) !== 0, '--label', `"${bit}"`) + ((flags & LABEL_SET) !== 0 ? ' --set' : ''),
  },
  'match connlimit 0': { save: (info, context) => saveConnlimit(info, false, context) },
  'match connlimit 1': { save: (info, context) => saveConnlimit(info, true, context) },
  'match helper 0': { save: ({ name, invert }) => option(invert !== 0, '--helper', quote(name)) },
  'match cluster 0': {
    save: ({ totalNodes, nodeMask, hashSeed, flags }) =>
      `${option((flags & 1) !== 0, '--cluster-local-nodemask', hex(nodeMask, 8))} --cluster-total-nodes ${totalNodes} --cluster-hash-seed ${hex(hashSeed, 8)}`,
  },
  'match recent 0': { save: (info) => saveRecent(info, '') },
  'match recent 1': { save: (info, { isIpv6 }) => saveRecent(info, ` --mask ${address(info.mask, isIpv6)}`) },
  'match socket 1': { save: ({ flags }) => options(socketOptions.slice(0, 1), flags) },
  'match socket 2': { save: ({ flags }) => options(socketOptions.slice(0, 2), flags) },
  'match socket 3': { save: ({ flags }) => options(socketOptions, flags) },
  'match cgroup 0': { save: ({ id, invert }) => option(invert !== 0, '--cgroup', id) },
  'match cgroup 1': { save: saveCgroup },
  'match cgroup 2': { save: saveCgroup },
  // libxtables has a space too many here.
  'match nfacct 0': { save: ({ name }) => ` --nfacct-name  ${quote(name)}` },
  'match nfacct 1': { save: ({ name }) => ` --nfacct-name  ${quote(name)}` },
};
