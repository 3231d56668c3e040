import { type Element, type Expression, formatIp, type NftablesSocket, type Table } from '../../nftables/index.js';
import { formatMac } from '../../wire/index.js';
import type { OwnedElement } from './elements.js';
import { formatOwner, type Owner } from './owner.js';
import { attachmentSets, FAMILY, type SetName, setNames, TABLE } from './shapes.js';

// What the table holds, in the words that elements.ts says it in: the two are compared as text.

const protocols: ReadonlyMap<bigint, string> = new Map([
  [6n, 'tcp'],
  [17n, 'udp'],
  [132n, 'sctp'],
]);

/** An element as it was read; its key and its data as {@link OwnedElement} has them, a verdict as nft says it. */
export interface HeldElement extends OwnedElement {
  readonly data?: string | undefined;
  /** What went through it, where the set counts. */
  readonly counter?: { readonly packets: bigint; readonly bytes: bigint } | undefined;
}

/** All elements of a table that was read. Those without a comment are not netloom's: they have an empty one. */
export function heldIn(table: Table): HeldElement[] {
  return setNames.flatMap((name) => {
    const set = table.sets.find((other) => other.name === name);
    return set === undefined ? [] : set.elements.map((element) => held(name, element));
  });
}

/** Reads the elements of some sets; none when there is no table. */
export async function readElements(
  nftables: NftablesSocket,
  names: readonly SetName[] = setNames,
): Promise<HeldElement[]> {
  if (!(await isThere(nftables))) return [];
  const lists = await Promise.all(
    names.map(async (name) => {
      const elements = await nftables.elements({ family: FAMILY, table: TABLE, set: name });
      return elements.map((element) => held(name, element));
    }),
  );
  return lists.flat();
}

/** The elements of an attachment, by its owner; none when there is no table. Those of others are stepped over. */
export async function readElementsOf(nftables: NftablesSocket, owner: Owner): Promise<HeldElement[]> {
  if (!(await isThere(nftables))) return [];
  const comment = formatOwner(owner);
  const found: HeldElement[] = [];
  for (const set of attachmentSets) {
    const elements = await nftables.elements({ family: FAMILY, table: TABLE, set }, { comment });
    found.push(...elements.map((element) => held(set, element)));
  }
  return found;
}

/** Those of some elements that are there, asked for one by one, whatever data they have and whosever they are. */
export async function findElements(nftables: NftablesSocket, wanted: readonly OwnedElement[]): Promise<HeldElement[]> {
  if (!(await isThere(nftables))) return [];
  const found: HeldElement[] = [];
  for (const { set, key } of wanted) {
    const element = await nftables.element({ family: FAMILY, table: TABLE, set }, key);
    if (element !== undefined) found.push(held(set, element));
  }
  return found;
}

async function isThere(nftables: NftablesSocket): Promise<boolean> {
  return (await nftables.tables(FAMILY)).some(({ name }) => name === TABLE);
}

/** One element as text. */
export function held(set: SetName, { key, data, comment = '', statements = [] }: Element): HeldElement {
  const counter = statements.find(({ kind }) => kind === 'counter');
  return {
    set,
    key: textOf(key),
    data: data === undefined ? undefined : textOf(data),
    comment,
    counter: counter?.kind === 'counter' ? { packets: counter.packets, bytes: counter.bytes } : undefined,
  };
}

/** A constant as nft writes it, for the types that the table has. */
export function textOf(node: Expression): string {
  switch (node.kind) {
    case 'concat':
      return node.parts.map(textOf).join(' . ');
    case 'prefix':
      return `${textOf(node.value)}/${node.length}`;
    case 'range':
      return `${textOf(node.from)}-${textOf(node.to)}`;
    case 'verdict':
      return 'chain' in node ? `${node.code} ${node.chain}` : node.code;
    case 'value':
      return valueText(node.type, node.value);
    default:
      throw new TypeError(`an element of the table is a '${node.kind}'`);
  }
}

function valueText(type: string, value: bigint | string | Uint8Array): string {
  if (typeof value !== 'bigint') return String(value);
  if (type === 'ipv4_addr') return formatIp(bytesOf(value, 4));
  if (type === 'ipv6_addr') return formatIp(bytesOf(value, 16));
  if (type === 'ether_addr') return formatMac(bytesOf(value, 6));
  if (type === 'inet_proto') return protocols.get(value) ?? String(value);
  return String(value);
}

function bytesOf(value: bigint, length: number): Uint8Array {
  return Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
}
