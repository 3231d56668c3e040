import { detach, detachGroup } from './host/detach.js';
import { FORWARDING, type Observed } from './observe.js';
import { bridgePhases, bridgeSettings, forwardingPhase } from './phases/bridge.js';
import { linkPhases } from './phases/links.js';
import { macPhase } from './phases/mac.js';
import { namespacesPhase, removeNamespacesPhase } from './phases/namespaces.js';
import { elementsPhase, removeElementsPhase, skeletonPhase } from './phases/table.js';
import { place } from './place.js';
import type { Network } from './spec/index.js';
import { type Host, type Phase, type PhasedPlan, planOf, type Step } from './step.js';
import { formatMark, groupOf, type HostSetting, madeName, parseMark } from './table/index.js';
import { wantedElements, wantedMacs } from './wanted.js';

/**
 * What leads from what is to what the spec says. Addresses and ports are taken before anything is made for them, and in one
 * batch: from then on they are nobody else's.
 *
 * @throws SpecError the spec clashes with what is there
 */
export function planApply(network: Network, observed: Observed, host: Host): PhasedPlan {
  const placed = place(network, observed);
  const wanted = wantedElements(network, placed, observed);
  const kept = new Set(wanted.filter(({ set }) => set === 'made').map(madeName));
  const left = [...observed.made].filter((name) => !kept.has(name));
  return planOf([
    skeletonPhase(observed),
    elementsPhase(wanted, observed),
    ...bridgePhases(network, observed),
    bridgeSettings(network, host, observed),
    forwardingPhase(network, observed),
    macPhase(network.name, wantedMacs(network, placed), observed),
    namespacesPhase(network, observed),
    ...linkPhases(network, placed, observed, kept),
    removeNamespacesPhase(left),
  ]);
}

/** What removes everything that was made for a network, and nothing else. Elements go last: they tell what there was. */
export function planDestroy(network: string, observed: Observed): PhasedPlan {
  return planOf([
    restoreForwarding(network, observed), // first: the bridge, which goes with the links, is what remembers it
    removeLinks(network, observed),
    removeNamespacesPhase([...observed.made]),
    macPhase(network, [], observed),
    removeElementsPhase(observed, network),
  ]);
}

/** All links of the group in one request, however many; one by one where somebody else uses the group too. */
function removeLinks(network: string, { own, links, strayLinks, bridge, mark }: Observed): Phase {
  const ports = own.filter(({ set, key }) => set === 'links' && links.has(key)).map(({ key }) => key);
  const names = [...new Set([...ports, ...strayLinks])];
  if (bridge !== undefined && mark?.network === network) names.push(network);
  const group = groupOf(network);
  const members = [...links.values()].filter((link) => link.group === group);
  const isWhole = members.length === names.length && members.every(({ name }) => names.includes(name));
  const steps: Step[] = names.map((name) => ({ sign: '-', text: `delete link ${name}` }));
  return { steps, run: ({ route }) => (isWhole ? detachGroup(route, group) : detach(route, names)) };
}

/** Forwarding that the network turned on is turned off again, unless other networks need it: then they remember. */
function restoreForwarding(network: string, { mark, otherBridges, forwarding }: Observed): Phase | undefined {
  if (mark?.network !== network || mark.restore.length === 0) return undefined;
  const [heir] = otherBridges;
  if (heir !== undefined) return bequeath(heir, mark.restore);
  const settings = mark.restore.filter((version) => forwarding[version] === '1');
  return {
    steps: settings.map((version): Step => ({ sign: '~', text: `${FORWARDING[version]} 1 -> 0` })),
    run: async ({ namespace }) => {
      for (const version of settings) namespace.writeSysctl(FORWARDING[version], '0');
    },
  };
}

function bequeath({ name, alias }: Observed['otherBridges'][number], restore: readonly HostSetting[]): Phase {
  const own = parseMark(alias)!;
  const all = [...new Set([...own.restore, ...restore])];
  return {
    steps: [{ sign: '~', text: `${name} remembers that forwarding was off` }],
    run: ({ route }) => route.links.set(name, { alias: formatMark({ network: own.network, restore: all }) }),
  };
}
