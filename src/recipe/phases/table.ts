import { holds, type Listener, openDiag } from '../../diag/index.js';
import type { Table } from '../../nftables/index.js';
import { NetlinkError } from '../../socket/index.js';
import type { HostState, Observed } from '../observe.js';
import type { Host, Phase, Step } from '../step.js';
import {
  changesBetween,
  commitElements,
  type ElementChanges,
  FAMILY,
  forgetFlows,
  type HeldElement,
  heldIn,
  type Memory,
  networkOf,
  type OwnedElement,
  type Published,
  parseOwner,
  publishedBy,
  readTable,
  seeTable,
  TABLE,
  type TableSeen,
  TakenError,
  writeSkeleton,
} from '../table/index.js';
import { isNew, restoreSteps, settleMemory } from './forwarding.js';

const STATES = {
  absent: ['+', 'make'],
  old: ['~', 'make anew, around its elements,'],
  damaged: ['~', 'mend the rules of'],
} as const;

/** The rules that all networks share. */
export function skeletonPhase({ table, tableState }: Observed): Phase | undefined {
  if (tableState === 'sound') return undefined;
  const [sign, verb] = STATES[tableState];
  return {
    steps: [{ sign, text: `${verb} table ${FAMILY} ${TABLE}` }],
    run: ({ nftables }) => nftables.commit((t) => writeSkeleton(t, table)),
    undo: tableState === 'absent' ? removeTableIfUnused : undefined,
  };
}

/** Makes the network's elements what they shall be, in one batch: the addresses and the ports are taken, or nothing is. */
export function elementsPhase(network: string, wanted: readonly OwnedElement[], observed: Observed): Phase {
  const { own, tableState } = observed;
  // A table of another version is made anew around what it holds.
  const changes = changesBetween(tableState === 'absent' ? [] : own, wanted);
  let isRefused = false;
  return {
    steps: stepsOf(changes),
    run: async (host) => {
      try {
        await checkListeners(host, changes);
        await commitElements(host.nftables, changes);
      } catch (error) {
        isRefused = error instanceof TakenError;
        throw error;
      }
      await forgetFlows([...changes.remove, ...changes.add], { fd: host.namespace.fd });
    },
    undo: async (host) => {
      if (isRefused) return; // what is there was not made here
      await (isNew(network, observed) ? removeOwned(host, network, observed) : takeBack(host, changes));
    },
  };
}

/** The changes may have been made or not: those that were are told by their owner. */
async function takeBack({ nftables }: Host, { remove, add }: ElementChanges): Promise<void> {
  const table = await readTable(nftables);
  if (table === undefined) return;
  const held = heldIn(table);
  const isThere = ({ set, key, comment }: OwnedElement): boolean =>
    held.some((other) => other.set === set && other.key === key && other.comment === comment);
  const back = { remove: add.filter(isThere), add: remove.filter((element) => !isThere(element)) };
  // What is in `add` and in `remove` alike was changed in data: it is there either way.
  await commitElements(nftables, back);
}

/** Removes everything of the table that is the network's, and the table with its last element. */
export function removeElementsPhase(observed: HostState, network: string, host: Host): Phase {
  const { own, table } = observed;
  const steps: Step[] = [...restoreSteps(network, observed, host), ...stepsOf({ remove: own, add: [] })];
  if (table !== undefined && isLast(table, own)) steps.push({ sign: '-', text: `table ${FAMILY} ${TABLE}` });
  return { steps, run: (on) => removeOwned(on, network, observed, true) };
}

/** Whether nobody needs a table but for these elements of it. */
function isLast(table: Table, own: readonly HeldElement[]): boolean {
  return heldIn(table).length === own.length && !hasUserRules(table);
}

/**
 * Removes what there is of the network by now, in one batch, and settles what it remembers.
 *
 * @param observed the table as it was, and what the network remembers as well
 * @param withTable whether the table goes with its last element
 * @throws NetlinkError
 */
async function removeOwned(
  host: Host,
  network: string,
  observed: TableSeen & { memory: Memory },
  withTable = false,
): Promise<void> {
  const { nftables } = host;
  const isFresh = (await nftables.generation()) === observed.generation;
  for (let seen: TableSeen = isFresh ? observed : await seeTable(nftables); ; seen = await seeTable(nftables)) {
    const { table, generation } = seen;
    const held = table === undefined ? [] : heldIn(table);
    const own = held.filter(({ comment }) => networkOf(comment) === network);
    const { add, takeBack, tell } = await settleMemory(host, network, held, observed.memory);
    try {
      if (table !== undefined && withTable && add.length === 0 && isLast(table, own))
        await nftables.commit((t) => t.deleteTable(FAMILY, TABLE), { generation });
      else if (own.length + add.length > 0) await commitElements(nftables, { remove: own, add }, { generation });
      else if ((await nftables.generation()) !== generation) throw new Overtaken();
      await forgetFlows(own, { fd: host.namespace.fd });
      await tell();
      return;
    } catch (error) {
      // Otherwise the elements may be gone, and with them what tells that this was turned off; who runs again finds it so.
      if (!isStale(error)) throw error;
      takeBack();
    }
  }
}

/** What `ERESTART` says, where there is nothing to commit. */
class Overtaken extends Error {}

/** A table with no element, and no rule in the chains that are the user's, is nobody's. */
async function removeTableIfUnused({ nftables }: Host): Promise<void> {
  for (;;) {
    const { table, generation } = await seeTable(nftables);
    if (table === undefined || heldIn(table).length > 0 || hasUserRules(table)) return;
    try {
      await nftables.commit((t) => t.deleteTable(FAMILY, TABLE), { generation });
      return;
    } catch (error) {
      if (!isStale(error)) throw error;
    }
  }
}

/** Somebody changed the ruleset between the look and the change. */
function isStale(error: unknown): boolean {
  return error instanceof Overtaken || (error instanceof NetlinkError && error.code === 'ERESTART');
}

function hasUserRules({ chains }: Table): boolean {
  return chains.some(({ name, rules }) => name.startsWith('user_') && rules.length > 0);
}

/** Sets whose elements are a port: a step of its own for people. */
const isPort = ({ set }: OwnedElement): boolean => set.startsWith('pub') || set.startsWith('range');
const isAddress = ({ set, comment }: OwnedElement): boolean => set.startsWith('lease') && comment.includes('/');

function stepsOf({ remove, add }: ElementChanges): Step[] {
  const told = (sign: '+' | '-', elements: readonly OwnedElement[]): Step[] => {
    const steps = elements.filter((element) => isPort(element) || isAddress(element));
    const rest = elements.length - steps.length;
    const lines = steps.map((element): Step => ({ sign, text: textOf(element) }));
    return rest === 0 ? lines : [...lines, { sign, text: `${rest} element${rest === 1 ? '' : 's'} of the rules` }];
  };
  return [...told('-', remove), ...told('+', add)];
}

function textOf(element: OwnedElement): string {
  const { key, data, comment } = element;
  const owner = parseOwner(comment)?.container ?? comment;
  const parts = key.split(' . ');
  if (isAddress(element)) return `address ${parts.at(-1)} for ${owner}`;
  const [port, protocol, address] = [parts.at(-1), parts.at(-2), parts.at(-3)];
  const target = String(data)
    .replace(/^(.*:.*) \. /, '[$1]:')
    .replace(' . ', ':');
  return `port ${address === undefined ? '' : `${address} `}${port}/${protocol} -> ${target} (${owner})`;
}

/** A program of the host that listens on a port would not be reached any more: the port is its. @throws TakenError */
async function checkListeners({ namespace }: Host, { add, remove }: ElementChanges): Promise<void> {
  const held = new Set(remove.map(({ set, key }) => `${set} ${key}`));
  const wanted = add.filter((element) => isPort(element) && !held.has(`${element.set} ${element.key}`));
  if (wanted.length === 0) return;
  const ports = wanted.map((element) => ({ element, ...publishedBy(element)! }));
  await using diag = openDiag({ netns: { fd: namespace.fd } });
  for (const protocol of new Set(ports.map((port) => port.protocol))) {
    const some = ports.filter((port) => port.protocol === protocol);
    // One question, however many ports: the kernel looks through all of its sockets for each.
    const [first, last] = [Math.min(...some.map((port) => port.first)), Math.max(...some.map((port) => port.last))];
    for (const listener of await diag.listeners({ protocol, port: [first, last] })) {
      const taken = some.find((port) => isHeld(port, listener));
      if (taken !== undefined) throw new TakenError(taken.element, 'a program that listens on it');
    }
  }
}

function isHeld({ first, last, address }: Published, listener: Listener): boolean {
  return first <= listener.port && listener.port <= last && holds(listener, address);
}
