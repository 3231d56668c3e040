import { detach, detachGroup } from './host/detach.js';
import type { HostState, Observed } from './observe.js';
import { bridgePhases, bridgeSettings } from './phases/bridge.js';
import { forwardingPhase, memoryOf } from './phases/forwarding.js';
import { linkPhases } from './phases/links.js';
import { macPhase } from './phases/mac.js';
import { namespacesPhase, removeNamespacesPhase } from './phases/namespaces.js';
import { elementsPhase, removeElementsPhase, skeletonPhase } from './phases/table.js';
import { place } from './place.js';
import type { Network } from './spec/index.js';
import { type Host, type Phase, type PhasedPlan, planOf, type Step } from './step.js';
import { groupOf, madeName, memoryElements } from './table/index.js';
import { wantedElements, wantedMacs } from './wanted.js';

/**
 * What leads from what is to what the spec says. Addresses and ports are taken before anything is made for them, and in one
 * batch: from then on they are nobody else's.
 *
 * @throws SpecError the spec clashes with what is there
 */
export function planApply(network: Network, observed: Observed, host: Host): PhasedPlan {
  const placed = place(network, observed);
  const memory = memoryOf(network, observed, host);
  const remembered = memoryElements(network.name, network.name, memory);
  const wanted = [...wantedElements(network, placed, observed), ...remembered];
  const kept = new Set(wanted.filter(({ set }) => set === 'made').map(madeName));
  const left = [...observed.made].filter((name) => !kept.has(name));
  return planOf([
    skeletonPhase(observed),
    elementsPhase(network.name, wanted, observed),
    ...bridgePhases(network, observed, memory),
    bridgeSettings(network, host, observed),
    forwardingPhase(network, observed, memory),
    macPhase(network.name, wantedMacs(network, placed), observed),
    namespacesPhase(network, observed),
    ...linkPhases(network, placed, observed, kept),
    removeNamespacesPhase(left),
  ]);
}

/**
 * What removes everything that was made for a network, and nothing else. Elements go last: they tell what there was. Where
 * somebody deleted them, the bridge alone remembers how the host was, and that is set back before the bridge goes.
 */
export function planDestroy(network: string, observed: HostState, host: Host): PhasedPlan {
  const elements = removeElementsPhase(observed, network, host);
  const others = [
    removeLinks(network, observed),
    removeNamespacesPhase([...observed.made]),
    macPhase(network, [], observed),
  ];
  return planOf(observed.own.length === 0 ? [elements, ...others] : [...others, elements]);
}

/** All links of the group in one request, however many; one by one where somebody else uses the group too. */
function removeLinks(network: string, { own, links, strayLinks, bridge, mark }: HostState): Phase {
  const ports = own.filter(({ set, key }) => set === 'links' && links.has(key)).map(({ key }) => key);
  const names = [...new Set([...ports, ...strayLinks])];
  if (bridge !== undefined && mark?.network === network) names.push(network);
  const group = groupOf(network);
  const members = [...links.values()].filter((link) => link.group === group);
  const isWhole = members.length === names.length && members.every(({ name }) => names.includes(name));
  const steps: Step[] = names.map((name) => ({ sign: '-', text: `delete link ${name}` }));
  return { steps, run: ({ route }) => (isWhole ? detachGroup(route, group) : detach(route, names)) };
}
