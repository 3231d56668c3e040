import type { HostState } from '../observe.js';
import type { Host, Phase } from '../step.js';
import { changeMacTable, type MacChanges, type MacElement, networkOf, parseOwner } from '../table/index.js';

/** The ports of a network that let only their own address in; the table goes with the last one. */
export function macPhase(network: string, wanted: readonly MacElement[], { macTable }: HostState): Phase {
  const { remove, add } = differenceOf(network, wanted, macTable.elements);
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
    undo: (host) => makeSo(host, network, ownOf(network, macTable.elements)),
  };
}

function ownOf(network: string, elements: readonly MacElement[]): MacElement[] {
  return elements.filter(({ comment }) => networkOf(comment) === network);
}

function differenceOf(network: string, wanted: readonly MacElement[], present: readonly MacElement[]): MacChanges {
  const own = ownOf(network, present);
  const isIn = (list: readonly MacElement[], { set, key, comment }: MacElement): boolean =>
    list.some((other) => other.set === set && other.key === key && other.comment === comment);
  return {
    remove: own.filter((element) => !isIn(wanted, element)),
    add: wanted.filter((element) => !isIn(own, element)),
  };
}

function makeSo({ nftables }: Host, network: string, wanted: readonly MacElement[]): Promise<void> {
  return changeMacTable(nftables, (elements) => differenceOf(network, wanted, elements));
}
