import { NetlinkError } from '../../socket/index.js';
import { FORWARDING, type HostState, markedBridges, type Observed, readForwarding, readSetting } from '../observe.js';
import type { Network } from '../spec/index.js';
import type { Host, Phase, Step } from '../step.js';
import {
  formatMark,
  type HeldElement,
  type HostSetting,
  joined,
  type Memory,
  memoryElements,
  memoryIn,
  networkOf,
  type OwnedElement,
  parseMark,
  readElements,
} from '../table/index.js';

/** Settings of the host that a network has to turn on. */
export function settingsToTurnOn(network: Network, { forwarding }: Pick<Observed, 'forwarding'>): HostSetting[] {
  if (!network.forwarding || network.internal) return [];
  const versions: HostSetting[] = network.subnets.map(({ prefix }) => (prefix.family === 4 ? 'ipv4' : 'ipv6'));
  return versions.filter((version) => forwarding[version] === '0');
}

/** What a network has to remember of the host: what it found before, and what it is about to change. */
export function memoryOf(network: Network, observed: Observed, { namespace }: Host): Memory {
  const forwarding = settingsToTurnOn(network, observed);
  const acceptRa = forwarding.includes('ipv6') ? listenersToAdvertisements(namespace, observed) : [];
  return joined(observed.memory, { forwarding, acceptRa });
}

/** Links that take router advertisements as long as nothing is forwarded. A port of a bridge takes none itself. */
function listenersToAdvertisements(namespace: Host['namespace'], { links }: Observed): string[] {
  const names = [...links.values()]
    .filter(({ name, port }) => name !== 'lo' && port === undefined)
    .map(({ name }) => name);
  return names.filter((name) => readSetting(namespace, acceptRaOf(name)) === '1');
}

const acceptRaOf = (link: string): string => `net/ipv6/conf/${link}/accept_ra`;

/**
 * Turns forwarding on; the table remembers it by then. Links that took router advertisements take them still (`accept_ra` 2):
 * forwarding ends that.
 */
export function forwardingPhase(network: Network, observed: Observed, { acceptRa }: Memory): Phase {
  const turnedOn = settingsToTurnOn(network, observed);
  const raised = turnedOn.includes('ipv6') ? acceptRa : [];
  return {
    steps: turnedOn.map((version) => ({ sign: '~', text: `${FORWARDING[version]} 0 -> 1` })),
    run: async ({ namespace }) => {
      for (const link of raised) change(namespace, acceptRaOf(link), '1', '2');
      for (const version of turnedOn) namespace.writeSysctl(FORWARDING[version], '1');
    },
    // Of a network that was not there before, the elements are taken back, and this with them.
    undo: isNew(network.name, observed)
      ? undefined
      : async ({ namespace }) => void setBack(namespace, { forwarding: turnedOn, acceptRa: raised }),
  };
}

/**
 * Whether the host is still as a network found it. Another one that went meanwhile may have turned off what this one found
 * on, or have left it what it remembers.
 */
export async function isSettled(host: Host, network: Network, { held, otherBridges }: Observed): Promise<boolean> {
  const { name } = network;
  if (settingsToTurnOn(network, readForwarding(host.namespace)).length > 0) return false;
  if (heirsIn(name, held).length === 0 && otherBridges.length === 0) return true;
  const elements = await readElements(host.nftables, ['restore']);
  const memory = memoryIn(elements.filter(({ comment }) => networkOf(comment) === name));
  const mark = parseMark((await host.route.links.get(name))?.alias);
  return mark !== undefined && joined(mark.memory).forwarding.length === memory.forwarding.length;
}

/** Whether nothing was there of a network. */
export function isNew(network: string, { own, mark }: Observed): boolean {
  return own.length === 0 && mark?.network !== network;
}

/** Changes a setting that is as expected; whether it was. */
function change(namespace: Host['namespace'], setting: string, from: string, to: string): boolean {
  if (readSetting(namespace, setting) !== from) return false;
  namespace.writeSysctl(setting, to);
  return true;
}

/** Sets back what was changed, but what is otherwise by now. @returns what takes that back */
export function setBack(namespace: Host['namespace'], { forwarding, acceptRa }: Memory): () => void {
  const undo: (() => void)[] = [];
  const all = [
    ...forwarding.map((version) => [FORWARDING[version], '1', '0'] as const),
    ...acceptRa.map((link) => [acceptRaOf(link), '2', '1'] as const),
  ];
  for (const [setting, from, to] of all)
    if (change(namespace, setting, from, to)) undo.unshift(() => void change(namespace, setting, to, from));
  return () => {
    for (const one of undo) one();
  };
}

/** What becomes of what a network remembers, when it goes. */
export function restoreSteps(network: string, observed: HostState, host: Host): Step[] {
  const { forwarding, acceptRa } = observed.memory;
  if (forwarding.length === 0) return [];
  const heir = heirsIn(network, observed.held)[0]?.key ?? observed.otherBridges[0]?.name;
  if (heir !== undefined) return [{ sign: '~', text: `${heir} remembers that forwarding was off` }];
  const raised = acceptRa.filter((link) => readSetting(host.namespace, acceptRaOf(link)) === '2');
  return [
    ...forwarding
      .filter((version) => observed.forwarding[version] === '1')
      .map((version): Step => ({ sign: '~', text: `${FORWARDING[version]} 1 -> 0` })),
    ...raised.map((link): Step => ({ sign: '~', text: `net.ipv6.conf.${link}.accept_ra 2 -> 1` })),
  ];
}

/** What is to be done about the settings of a host when a network goes. */
export interface Legacy {
  /** Elements by which another network remembers. */
  readonly add: readonly OwnedElement[];
  /** Undoes what was set back, where the network cannot go yet. */
  takeBack(): void;
  /** Has the other network's bridge remember it too, once its elements do. */
  tell(): Promise<void>;
}

/**
 * Leaves what a network remembers to another one, or sets it back when there is none. Forwarding that is turned off is so
 * before the elements are gone, which everybody sees: who comes later finds it off, and who came before is one to leave it to.
 */
export async function settleMemory(
  host: Host,
  network: string,
  held: readonly HeldElement[],
  known: Memory,
): Promise<Legacy> {
  const memory = joined(known, memoryIn(held.filter(({ comment }) => networkOf(comment) === network)));
  const nothing = { add: [], takeBack: () => undefined, tell: () => Promise.resolve() };
  if (memory.forwarding.length === 0) return nothing;
  const [heir] = heirsIn(network, held);
  const bridges = await markedBridges(host.route, network);
  if (heir === undefined && bridges.length === 0) return { ...nothing, takeBack: setBack(host.namespace, memory) };
  // The bridge that goes with the elements, or any where there are none: the two say the same.
  const marked = heir === undefined ? bridges[0] : bridges.find(({ name }) => name === heir.key);
  const tell = async (): Promise<void> => {
    if (marked === undefined) return;
    const own = parseMark(marked.alias)!;
    await host.route.links
      .set(marked.index, { alias: formatMark(own.network, joined(own.memory, memory)) })
      .catch((error: unknown) => {
        if (!(error instanceof NetlinkError) || error.code !== 'ENODEV') throw error; // it goes as well, and by its elements
      });
  };
  if (heir === undefined) return { ...nothing, tell };
  const there = new Set(held.filter(({ set }) => set === 'restore').map(({ key }) => key));
  const add = memoryElements(networkOf(heir.comment)!, heir.key, memory).filter(({ key }) => !there.has(key));
  return { add, takeBack: () => undefined, tell };
}

/** The bridges of other networks, as the table has them. */
function heirsIn(network: string, held: readonly HeldElement[]): HeldElement[] {
  return held.filter(({ set, comment }) => set === 'bridges' && networkOf(comment) !== network);
}
