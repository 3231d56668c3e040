import { accept, comment, concat, drop, ether, meta } from '../../nftables/build.js';
import type { NftablesSocket, RulePart, Table, Transaction } from '../../nftables/index.js';
import { isSameRules } from './ensure.js';
import { textOf } from './held.js';
import { whenSettled } from './settled.js';
import { TABLE, VERSION } from './shapes.js';

// Ports whose senders have to use their own Ethernet address. A table of the bridges, made when a network wants it.

const FAMILY = 'bridge';
const CHAIN = 'prerouting';

const shapes = {
  /** Ports that are looked at. */
  checked: { type: 'ifname' },
  /** The addresses that may come from them. */
  port_mac: { type: ['ifname', 'ether_addr'] },
} as const;

const rules: RulePart[][] = [
  [meta.iifname.not('@checked'), accept()],
  [concat(meta.iifname, ether.saddr).not('@port_mac'), drop(), comment("not the port's address")],
];

/** An element of the table. */
export interface MacElement {
  readonly set: keyof typeof shapes;
  readonly key: string;
  /** Whose it is, as in the table of rules. */
  readonly comment: string;
}

/** What there is of the table. */
export interface MacTable {
  readonly table: Table | undefined;
  readonly isSound: boolean;
  readonly elements: readonly MacElement[];
}

/** The elements of a port: `mac` is all that may come from it. */
export function macElements(link: string, mac: string, comment: string): MacElement[] {
  return [
    { set: 'checked', key: link, comment },
    { set: 'port_mac', key: `${link} . ${mac}`, comment },
  ];
}

export async function readMacTable(nftables: NftablesSocket): Promise<MacTable> {
  const there = await nftables.tables(FAMILY); // one question: few networks want it
  if (!there.some(({ name }) => name === TABLE)) return { table: undefined, isSound: false, elements: [] };
  const { tables } = await nftables.ruleset({ family: FAMILY, table: TABLE });
  const [table] = tables;
  const chain = table?.chains.find(({ name }) => name === CHAIN);
  const names = Object.keys(shapes) as (keyof typeof shapes)[];
  const sets = names.map((name) => table?.sets.find((set) => set.name === name));
  const isSound =
    table?.comment === VERSION &&
    !table.isDormant &&
    sets.every((set) => set !== undefined) &&
    chain?.base?.hook === 'prerouting' &&
    isSameRules(chain.rules, rules);
  const elements = names.flatMap((set, index) =>
    (sets[index]?.elements ?? []).map(({ key, comment: owner = '' }) => ({ set, key: textOf(key), comment: owner })),
  );
  return { table, isSound, elements };
}

/** What leads from the elements that are there to those that shall be. */
export interface MacChanges {
  readonly remove: readonly MacElement[];
  readonly add: readonly MacElement[];
}

/** Makes the table, or what is missing of it, and changes its elements. */
export function writeMacTable(
  t: Transaction,
  { isSound }: Pick<MacTable, 'isSound'>,
  { remove, add }: MacChanges,
): void {
  if (!isSound) {
    const table = t.addTable(FAMILY, TABLE, { comment: VERSION });
    for (const [name, shape] of Object.entries(shapes)) table.addSet(name, shape);
    const chain = table.addChain(CHAIN, { type: 'filter', hook: 'prerouting', priority: -300 });
    chain.flush();
    for (const rule of rules) chain.addRule(...rule);
  }
  const table = t.table(FAMILY, TABLE);
  for (const [name, shape] of Object.entries(shapes)) {
    const of = (elements: readonly MacElement[]): MacElement[] => elements.filter(({ set }) => set === name);
    if (of(remove).length > 0) table.set(name, shape).deleteElements(of(remove).map(({ key }) => key));
    if (of(add).length > 0)
      table.set(name, shape).addElements(of(add).map(({ key, comment: owner }) => ({ key, comment: owner })));
  }
}

/**
 * Changes elements; the table goes with the last one.
 *
 * @param changesOf told what is there, each time that it is read
 * @throws NetlinkError
 */
export function changeMacTable(
  nftables: NftablesSocket,
  changesOf: (present: readonly MacElement[]) => MacChanges,
): Promise<void> {
  return whenSettled(nftables, async (generation) => {
    const macTable = await readMacTable(nftables);
    const changes = changesOf(macTable.elements);
    const isLast = changes.add.length === 0 && macTable.elements.length === changes.remove.length;
    if (isLast && macTable.table === undefined) return;
    await nftables.commit((t) => (isLast ? t.deleteTable(FAMILY, TABLE) : writeMacTable(t, macTable, changes)), {
      generation,
    });
  });
}
