import { decodeXt, type Rule } from '../../nftables/index.js';
import type { ExtensionContext, InfoOf, Rows } from './row.js';

/** A set that a rule refers to, and which parts of the packet it looks up. */
interface SetUse {
  readonly index: number;
  readonly dim: number;
  readonly flags: number;
}

const NO_SET = 0xffff;
const INVERTED = 1;

/** ` --match-set hosts src,dst`; nothing where no set is meant. */
function use(option: string, { index, dim, flags }: SetUse, { names }: ExtensionContext): string {
  if (index === NO_SET) return '';
  const parts = Array.from({ length: dim }, (_, part) => ((flags & (2 << part)) !== 0 ? 'src' : 'dst'));
  return ` --${option} ${names?.ipset?.(index) ?? index}${dim > 0 ? ` ${parts.join(',')}` : ''}`;
}

const EXIST = 1;
const SKIP_COUNTERS = 8;
const SKIP_SUBCOUNTERS = 16;
const RETURN_NOMATCH = 128;
const USUAL_TIMEOUT = 0xffffffff;

const comparisons: Readonly<Record<number, readonly [before: string, after: string]>> = {
  1: ['', '-eq'],
  2: ['! ', '-eq'],
  3: ['', '-lt'],
  4: ['', '-gt'],
};

function compared(name: string, op: number, value: bigint): string {
  const words = comparisons[op];
  return words === undefined ? '' : ` ${words[0]}--${name}${words[1]} ${value}`;
}

function saveMatch(
  { index, dim, setFlags }: InfoOf<'match set 1' | 'match set 2' | 'match set 4'>,
  context: ExtensionContext,
): string {
  const not = (setFlags & INVERTED) !== 0 ? ' !' : '';
  return `${not}${use('match-set', { index, dim, flags: setFlags }, context)}`;
}

/** Of revision 2 a flag that elements say is in the byte of the set's. */
function saveMatch2(info: InfoOf<'match set 2'>, context: ExtensionContext): string {
  return `${saveMatch(info, context)}${(info.setFlags & RETURN_NOMATCH) !== 0 ? ' --return-nomatch' : ''}`;
}

function saveMatch4(info: InfoOf<'match set 4'>, context: ExtensionContext): string {
  return [
    saveMatch(info, context),
    (info.flags & RETURN_NOMATCH) !== 0 ? ' --return-nomatch' : '',
    (info.flags & SKIP_COUNTERS) !== 0 ? ' ! --update-counters' : '',
    (info.flags & SKIP_SUBCOUNTERS) !== 0 ? ' ! --update-subcounters' : '',
    compared('packets', info.packetsOp, info.packets),
    compared('bytes', info.bytesOp, info.bytes),
  ].join('');
}

function saveTarget(info: InfoOf<'target SET 2' | 'target SET 3'>, context: ExtensionContext): string {
  const { addIndex, addDim, addFlags, delIndex, delDim, delFlags, flags, timeout } = info;
  return [
    use('add-set', { index: addIndex, dim: addDim, flags: addFlags }, context),
    (flags & EXIST) !== 0 ? ' --exist' : '',
    timeout === USUAL_TIMEOUT ? '' : ` --timeout ${timeout}`,
    use('del-set', { index: delIndex, dim: delDim, flags: delFlags }, context),
  ].join('');
}

const MAP_MARK = 256;
const MAP_PRIO = 512;
const MAP_QUEUE = 1024;

function saveTarget3(info: InfoOf<'target SET 3'>, context: ExtensionContext): string {
  const { mapIndex, mapDim, mapFlags, flags } = info;
  return [
    saveTarget(info, context),
    use('map-set', { index: mapIndex, dim: mapDim, flags: mapFlags }, context),
    (flags & MAP_MARK) !== 0 ? ' --map-mark' : '',
    (flags & MAP_PRIO) !== 0 ? ' --map-prio' : '',
    (flags & MAP_QUEUE) !== 0 ? ' --map-queue' : '',
  ].join('');
}

/** Sets of ipset: what is looked up in them, and what is added, deleted and taken from them. */
export const setRows: Rows = {
  'match set 1': { save: saveMatch },
  'match set 2': { save: saveMatch2 },
  'match set 4': { save: saveMatch4 },
  'target SET 2': { save: saveTarget },
  'target SET 3': { save: saveTarget3 },
};

const PROPERTIES = ['index', 'addIndex', 'delIndex', 'mapIndex'] as const;

/** Numbers of the sets that a rule, read with its expressions, refers to. */
export function setIndexes({ expressions = [] }: Rule): number[] {
  return expressions.flatMap(({ name: type, data }) => {
    if ((type !== 'match' || data?.name !== 'set') && (type !== 'target' || data?.name !== 'SET')) return [];
    const { name = '', rev: revision = 0, info = new Uint8Array(0) } = data;
    const found = decodeXt({ kind: 'xt', type, name, revision, info })?.info as
      | Partial<Record<(typeof PROPERTIES)[number], number>>
      | undefined;
    return PROPERTIES.flatMap((property) => found?.[property] ?? []).filter((index) => index !== NO_SET);
  });
}
