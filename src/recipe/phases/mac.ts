import { NetlinkError } from '../../socket/index.js';
import type { Observed } from '../observe.js';
import type { Host, Phase } from '../step.js';
import {
  deleteMacTable,
  type MacElement,
  type MacTable,
  networkOf,
  parseOwner,
  readMacTable,
  writeMacTable,
} from '../table/index.js';

/** The ports of a network that let only their own address in; the table goes with the last one. */
export function macPhase(network: string, wanted: readonly MacElement[], { macTable }: Observed): Phase {
  const { remove, add } = differenceOf(network, wanted, macTable);
  const owners = (elements: readonly MacElement[]): string[] => [...new Set(elements.map(({ comment }) => comment))];
  const name = (comment: string): string => parseOwner(comment)?.container ?? comment;
  const needsTable = wanted.length > 0 && !macTable.isSound;
  return {
    steps: [
      ...(needsTable ? [{ sign: '+', text: 'make table bridge netloom' } as const] : []),
      ...owners(remove).map((owner) => ({ sign: '-', text: `Ethernet address of ${name(owner)} is checked` }) as const),
      ...owners(add).map((owner) => ({ sign: '+', text: `Ethernet address of ${name(owner)} is checked` }) as const),
    ],
    run: (host) => makeSo(host, network, wanted),
    undo: (host) => makeSo(host, network, ownOf(network, macTable)),
  };
}

function ownOf(network: string, { elements }: MacTable): MacElement[] {
  return elements.filter(({ comment }) => networkOf(comment) === network);
}

function differenceOf(
  network: string,
  wanted: readonly MacElement[],
  macTable: MacTable,
): { remove: MacElement[]; add: MacElement[] } {
  const own = ownOf(network, macTable);
  const isIn = (list: readonly MacElement[], { set, key, comment }: MacElement): boolean =>
    list.some((other) => other.set === set && other.key === key && other.comment === comment);
  return {
    remove: own.filter((element) => !isIn(wanted, element)),
    add: wanted.filter((element) => !isIn(own, element)),
  };
}

async function makeSo({ nftables }: Host, network: string, wanted: readonly MacElement[]): Promise<void> {
  for (;;) {
    const generation = await nftables.generation();
    const macTable = await readMacTable(nftables);
    const changes = differenceOf(network, wanted, macTable);
    const isLast = wanted.length === 0 && macTable.elements.length === changes.remove.length;
    if (isLast && macTable.table === undefined) return;
    try {
      await nftables.commit((t) => (isLast ? deleteMacTable(t) : writeMacTable(t, macTable, changes)), { generation });
      return;
    } catch (error) {
      // Somebody else changed the ruleset between the look and the change.
      if (!(error instanceof NetlinkError) || error.code !== 'ERESTART') throw error;
    }
  }
}
