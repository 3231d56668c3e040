import type { NftablesSocket } from '../nftables/index.js';
import { ensureTable, type OwnedElement, readElements, type SetName, setNames } from '../recipe/table/index.js';

// What an ADD seldom needs: it is loaded when it does.

/** Makes the table, or mends it. */
export async function makeTable(nftables: NftablesSocket): Promise<void> {
  await ensureTable(nftables, true);
}

/** Elements that stand where others shall, with other data. */
export async function conflicting(nftables: NftablesSocket, wanted: readonly OwnedElement[]): Promise<OwnedElement[]> {
  const sets: SetName[] = setNames.filter((name) => wanted.some(({ set, data }) => set === name && data !== undefined));
  const present = await readElements(nftables, sets);
  return present.filter(({ set, key }) => wanted.some((element) => element.set === set && element.key === key));
}
