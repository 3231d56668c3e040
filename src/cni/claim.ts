import {
  commitElements,
  lease,
  type OwnedElement,
  type Owner,
  readElements,
  TakenError,
} from '../recipe/table/index.js';
import type { CniNetwork } from './config.js';
import { elementsOfAttachment, elementsOfNetwork } from './elements.js';
import { type Host, seedOf } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';
import { type Candidate, candidates, type RangeSet, rangeText, rangeWithSubnetOf } from './ranges.js';
import type { ResultIp } from './result.js';

/** So many addresses are tried before those in use are listed. */
const TRIES = 8;
/** So often what is free on the list may be taken in the meantime. */
const LISTS = 100;

/**
 * Takes the container's addresses, its ports and its place on the network, all in one batch: to make the elements is to
 * take them, and what is someone else's refuses the whole.
 *
 * @param settled addresses that are not of ranges
 * @returns all addresses
 * @throws CniError 101 the attachment is there already; 102 no address is free; 103, 104 an address or port is taken
 */
export async function claim(
  host: Host,
  network: CniNetwork,
  owner: Owner,
  settled: readonly ResultIp[],
): Promise<ResultIp[]> {
  const [requested, choices] = choicesOf(network, owner);
  for (;;) {
    const ips = [...settled, ...requested, ...choices.map(({ current }) => ipOf(current))];
    try {
      const shared = elementsOfNetwork(network, owner, ips);
      await commitInTable(host, elementsOfAttachment(network, owner, ips), shared);
      return ips;
    } catch (error) {
      if (!(error instanceof TakenError)) throw error;
      const choice = choices.find(({ current }) =>
        isSame(error.element, lease(network.gatewayLink, current.address, '')),
      );
      if (choice === undefined) throw refusal(error);
      await choose(host, network.gatewayLink, choice);
    }
  }
}

/** An address that is being looked for in a set of ranges. */
interface Choice {
  set: RangeSet;
  seed: bigint;
  left: Iterator<Candidate, void, undefined>;
  current: Candidate;
  tries: number;
}

/** The addresses that are asked for by name, and a choice for each set that is left. */
function choicesOf({ ipam }: CniNetwork, owner: Owner): [requested: ResultIp[], choices: Choice[]] {
  if (ipam.kind !== 'ranges') return [[], []];
  const left = new Set(ipam.sets);
  const requested = ipam.requested.map((address) => {
    const set = [...left].find((one) => rangeWithSubnetOf(one, address) !== undefined)!;
    left.delete(set);
    const { subnet, gateway } = rangeWithSubnetOf(set, address)!;
    return { address: `${address}/${subnet.length}`, gateway };
  });
  const seed = seedOf(owner);
  const choices = [...left].map((set): Choice => {
    const iterator = candidates(set, seed);
    const first = iterator.next().value;
    if (first === undefined) throw noneFree(set);
    return { set, seed, left: iterator, current: first, tries: 1 };
  });
  return [requested, choices];
}

function ipOf({ address, length, gateway }: Candidate): ResultIp {
  return { address: `${address}/${length}`, gateway };
}

/** Goes on to the next address; after some, to the first that is on no list of those in use. */
async function choose(host: Host, bridge: string, choice: Choice): Promise<void> {
  choice.tries++;
  const next = choice.tries <= TRIES ? choice.left.next().value : undefined;
  choice.current = next ?? (await firstFree(host, bridge, choice));
}

async function firstFree(host: Host, bridge: string, { set, seed, tries }: Choice): Promise<Candidate> {
  if (tries > TRIES + LISTS)
    throw new CniError(
      CODE.tryAgain,
      `addresses of ${set.map(rangeText).join(', ')} are taken faster than they are found`,
    );
  const name = set[0]!.subnet.family === 4 ? 'lease4' : 'lease6';
  const inUse = new Set((await readElements(host.nftables, [name])).map(({ key }) => key));
  for (const candidate of candidates(set, seed))
    if (!inUse.has(lease(bridge, candidate.address, '').key)) return candidate;
  throw noneFree(set);
}

export function noneFree(set: RangeSet): CniError {
  return new CniError(CODE.noFreeAddress, `no address of ${set.map(rangeText).join(', ')} is free`);
}

/** Which code tells what is taken. */
function refusal(error: TakenError): CniError {
  const { set, key } = error.element;
  if (set === 'links') return alreadyThere(key);
  return new CniError(set.startsWith('lease') ? CODE.addressTaken : CODE.portTaken, error.message);
}

/** ADD was done before, and no DEL since. */
export function alreadyThere(link: string): CniError {
  return new CniError(
    CODE.exists,
    `the container's interface is on the network already (link ${link}): DEL comes before another ADD`,
  );
}

function isSame(one: OwnedElement, other: OwnedElement): boolean {
  return one.set === other.set && one.key === other.key;
}

/** Commits without looking at the table first: where it is missing the kernel says so, and it is made. */
async function commitInTable(host: Host, add: readonly OwnedElement[], shared: readonly OwnedElement[]): Promise<void> {
  const commit = (remove: readonly OwnedElement[], created: readonly OwnedElement[], others: readonly OwnedElement[]) =>
    commitElements(host.nftables, { remove, add: created }, { shared: others, generation: ANY });
  try {
    await commit([], add, shared);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      await (await import('./table.js')).makeTable(host.nftables);
      await commit([], add, shared);
    } else if (codeOf(error) === 'EEXIST') {
      // The network's own elements say something else: its configuration was changed.
      const outdated = await (await import('./table.js')).conflicting(host.nftables, shared);
      await commit(
        outdated,
        [...add, ...shared.filter((element) => outdated.some((other) => isSame(other, element)))],
        shared,
      );
    } else throw error;
  }
}

/** Any generation of the ruleset: the elements say themselves whether they may be made. */
const ANY = 0;
