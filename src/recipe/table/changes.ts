import type { NftablesSocket, Transaction } from '../../nftables/index.js';
import { NetlinkError } from '../../socket/index.js';
import { inputOf, type OwnedElement } from './elements.js';
import { type HeldElement, held, textOf } from './held.js';
import { parseOwner } from './owner.js';
import { FAMILY, type SetName, shapes, TABLE } from './shapes.js';

/** What leads from the elements that are there to those that shall be. */
export interface ElementChanges {
  readonly remove: readonly OwnedElement[];
  readonly add: readonly OwnedElement[];
}

/** Compares elements by set and key: what differs in data or owner is made anew. */
export function changesBetween(present: readonly HeldElement[], wanted: readonly OwnedElement[]): ElementChanges {
  const there = new Map(present.map((element) => [idOf(element), element]));
  const add: OwnedElement[] = [];
  for (const element of wanted) {
    const other = there.get(idOf(element));
    if (other !== undefined && other.comment === element.comment && other.data === dataText(element))
      there.delete(idOf(element));
    else add.push(element);
  }
  return { remove: [...there.values()], add };
}

function idOf({ set, key }: OwnedElement): string {
  return `${set} ${key}`;
}

/** Data of an element as text, whether it was read or is wanted. */
export function dataText({ data }: OwnedElement): string | undefined {
  if (data === undefined || typeof data === 'string') return data;
  return typeof data === 'object' ? textOf(data) : String(data);
}

/** An address, a port or a link that shall be taken is somebody else's. `code` is `'ERR_TAKEN'`. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
  readonly code = 'ERR_TAKEN';
  readonly element: OwnedElement;
  /** Whose it is: the comment of what is there. */
  readonly owner: string;

  constructor(element: OwnedElement, owner: string) {
    super(`${whatIs(element)} is taken by ${whoIs(owner)}`);
    this.element = element;
    this.owner = owner;
  }
}

function whatIs({ set, key }: OwnedElement): string {
  const parts = key.split(' . ');
  const last = parts.at(-1)!;
  if (set.startsWith('lease')) return `address ${last} on ${parts[0]}`;
  if (set.endsWith('_ip')) return `port ${last}/${parts[1]} of ${parts[0]}`;
  if (set.startsWith('pub') || set.startsWith('range')) return `port ${last}/${parts[0]}`;
  return `${set} ${key}`;
}

function whoIs(comment: string): string {
  const owner = parseOwner(comment);
  if (owner !== undefined) return `${owner.interface} of container ${owner.container} (network ${owner.network})`;
  return comment === '' ? "an element that is not netloom's" : `network ${comment}`;
}

export interface CommitElementsOptions {
  /** Added where they are not there yet, and left to whoever made them first: what networks share. */
  readonly shared?: readonly OwnedElement[] | undefined;
  /** The ruleset's generation that the changes are made for. `ERESTART` when it is another one by now. */
  readonly generation?: number | undefined;
}

/**
 * Carries out changes in one atomic batch. What is added must be new: that is the lock of addresses and ports.
 *
 * @throws TakenError something to add is somebody else's; NetlinkError what else the kernel refused. Nothing was changed
 */
export async function commitElements(
  nftables: NftablesSocket,
  changes: ElementChanges,
  { shared = [], generation }: CommitElementsOptions = {},
): Promise<void> {
  try {
    await nftables.commit((t) => writeElements(t, changes, shared), { generation });
  } catch (error) {
    if (!(error instanceof NetlinkError) || error.code !== 'EEXIST') throw error;
    throw (await findTaken(nftables, changes)) ?? error;
  }
}

/** Says changes to a transaction. */
export function writeElements(
  t: Transaction,
  { remove, add }: ElementChanges,
  shared: readonly OwnedElement[] = [],
): void {
  const table = t.table(FAMILY, TABLE);
  for (const [name, elements] of bySet(remove)) table.set(name, shapes[name]).deleteElements(elements.map(keyOnly));
  for (const [name, elements] of bySet(shared)) table.set(name, shapes[name]).addElements(elements.map(inputOf));
  for (const [name, elements] of bySet(add)) table.set(name, shapes[name]).createElements(elements.map(inputOf));
}

/** Data would have to be said as the kernel has it; the key is enough. */
function keyOnly({ key }: OwnedElement): string {
  return key;
}

function bySet(elements: readonly OwnedElement[]): Map<SetName, OwnedElement[]> {
  const sets = new Map<SetName, OwnedElement[]>();
  for (const element of elements) {
    const list = sets.get(element.set);
    if (list === undefined) sets.set(element.set, [element]);
    else list.push(element);
  }
  return sets;
}

/** The first of the new elements that is there already, though it is not among those to be removed. */
async function findTaken(nftables: NftablesSocket, { remove, add }: ElementChanges): Promise<TakenError | undefined> {
  const own = new Set(remove.map(idOf));
  for (const element of add) {
    if (own.has(idOf(element))) continue;
    const there = await nftables.element({ family: FAMILY, table: TABLE, set: element.set }, element.key);
    if (there !== undefined) return new TakenError(element, held(element.set, there).comment);
  }
  return undefined;
}
