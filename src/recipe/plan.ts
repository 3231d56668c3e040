import { isDeepStrictEqual } from 'node:util';
import { formatMark, groupOf, hostEndName } from './identity.js';
import type { ContainerState, MarkedLink, Observed } from './observe.js';
import { installTable, isSameTable, type NetworkTable, networkRules, removeTable } from './ruleset.js';
import { allocate, type Container, isHostOf, macOf, type Network, prefixText, SpecError } from './spec.js';
import { createNetns, deleteNetns, inside, type Plan, planOf, type Step, setForwarding } from './step.js';

/** A container whose address is settled. */
export type PlacedContainer = Container & { address: string };

/** The steps that make the host what the spec says; none when it is so already. */
export function planApply(network: Network, observed: Observed, table: NetworkTable | undefined): Plan {
  const containers = place(network, observed);
  const wanted = networkRules(network, containers);
  return planOf([
    ...(observed.forwarding === '0' ? [setForwarding('0', '1')] : []),
    ...bridgeSteps(network, observed),
    ...strayPorts(network, observed).flatMap(removePort),
    ...containers.flatMap((container) => containerSteps(network, container, observed)),
    ...(isSameTable(table, wanted) ? [] : [installTable(network.name, table, wanted)]),
  ]);
}

/** Settles the addresses: those of the spec, those that containers have already, then the lowest that are free. */
export function place(network: Network, observed: Observed): PlacedContainer[] {
  const taken = new Set([network.gateway, ...network.containers.flatMap(({ address }) => address ?? [])]);
  const kept = new Map<string, string>();
  for (const { name, address } of network.containers) {
    const current = observed.ports.has(name) ? observed.containers.get(name)?.addresses.map(withoutLength) : [];
    const keep = current?.find((candidate) => isHostOf(candidate, network.subnet) && !taken.has(candidate));
    if (address !== undefined || keep === undefined) continue;
    kept.set(name, keep);
    taken.add(keep);
  }
  return network.containers.map((container) => {
    const address =
      container.address ??
      kept.get(container.name) ??
      allocate(network.subnet, taken, `containers.${container.name}.address`);
    taken.add(address);
    return { ...container, address };
  });
}

function withoutLength(address: string): string {
  return address.split('/')[0] ?? address;
}

function bridgeSteps(network: Network, observed: Observed): Step[] {
  const { bridge, bridgeMark } = observed;
  const address = `${network.gateway}/${network.subnet.length}`;
  if (bridge === undefined) return [createBridge(network, observed.forwarding), addAddress(network.name, address)];
  if (bridge.kind !== 'bridge' || bridgeMark?.network !== network.name) {
    throw new SpecError([{ path: 'name', problem: `there is a link '${network.name}' that netloom did not make` }]);
  }
  const steps: Step[] = [];
  const changes = linkChanges(bridge, { up: true, mtu: network.mtu, address: network.mac });
  if (changes !== undefined) steps.push(changeLink(network.name, changes.to, changes.from));
  for (const stray of observed.bridgeAddresses.filter((other) => other !== address))
    steps.push(removeAddress(network.name, stray));
  if (!observed.bridgeAddresses.includes(address)) steps.push(addAddress(network.name, address));
  return steps;
}

interface LinkSettings {
  up?: boolean | undefined;
  mtu?: number | undefined;
  address?: string | undefined;
}

/** What of the wanted settings a link does not have, and what it has instead. */
function linkChanges(
  link: { isUp: boolean; mtu: number; address: string | undefined },
  wanted: LinkSettings,
): { to: LinkSettings; from: LinkSettings } | undefined {
  const to: LinkSettings = {};
  const from: LinkSettings = {};
  if (wanted.up && !link.isUp) [to.up, from.up] = [true, false];
  if (wanted.mtu !== undefined && wanted.mtu !== link.mtu) [to.mtu, from.mtu] = [wanted.mtu, link.mtu];
  if (wanted.address !== undefined && wanted.address.toLowerCase() !== link.address) {
    [to.address, from.address] = [wanted.address, link.address];
  }
  return Object.keys(to).length === 0 ? undefined : { to, from };
}

function createBridge(network: Network, forwarding: string): Step {
  const { name, mac, mtu } = network;
  return {
    sign: '+',
    text: `create bridge ${name} (${mac})`,
    run: async ({ route }) => {
      await route.links.create({ name, kind: 'bridge', address: mac, mtu, group: groupOf(name) });
      try {
        await route.links.set(name, { alias: formatMark({ network: name, forwarding }), up: true });
      } catch (error) {
        await route.links.delete(name);
        throw error;
      }
    },
    undo: ({ route }) => route.links.delete(name),
  };
}

function changeLink(dev: string, to: LinkSettings, from: LinkSettings): Step {
  const words = Object.entries(to).map(([key, value]) => `${key} ${value}`);
  return {
    sign: '~',
    text: `set ${dev} ${words.join(' ')}`,
    run: ({ route }) => route.links.set(dev, to),
    undo: ({ route }) => route.links.set(dev, from),
  };
}

function addAddress(dev: string, address: string): Step {
  return {
    sign: '+',
    text: `add address ${address} to ${dev}`,
    run: ({ route }) => route.addresses.add({ dev, address }),
    undo: ({ route }) => route.addresses.delete({ dev, address }),
  };
}

function removeAddress(dev: string, address: string): Step {
  return {
    sign: '-',
    text: `remove address ${address} from ${dev}`,
    run: ({ route }) => route.addresses.delete({ dev, address }),
    undo: ({ route }) => route.addresses.add({ dev, address }),
  };
}

/** Ports of containers that the spec does not have (any more), or has in another namespace. */
function strayPorts(network: Network, observed: Observed): MarkedLink[] {
  const namespaces = new Map(network.containers.map(({ name, netns }) => [name, netns]));
  return [...observed.ports.values()].filter(({ mark }) => namespaces.get(mark.container!) !== mark.netns);
}

function removePort({ link, mark }: MarkedLink): Step[] {
  const remove: Step = {
    sign: '-',
    text: `disconnect container ${mark.container} (${link.name})`,
    run: ({ route }) => route.links.delete(link.name),
  };
  return mark.createdNetns && mark.netns !== undefined ? [remove, deleteNetns(mark.netns)] : [remove];
}

function containerSteps(network: Network, container: PlacedContainer, observed: Observed): Step[] {
  const state = observed.containers.get(container.name)!;
  const port = observed.ports.get(container.name);
  const isOurs = port !== undefined && port.mark.netns === container.netns;
  const createdNetns = !state.netnsExists || (isOurs && port.mark.createdNetns === true);
  const steps: Step[] = state.netnsExists ? [] : [createNetns(container.netns)];
  if (isOurs && isConnected(network, port, state)) {
    steps.push(...repairPort(network, port, observed));
  } else {
    if (isOurs) steps.push({ ...removePort(port)[0]!, undo: undefined });
    else if (state.link !== undefined) {
      const problem = `namespace ${container.netns} has a link '${container.interfaceName}' already`;
      throw new SpecError([{ path: `containers.${container.name}.interface`, problem }]);
    }
    steps.push(connect(network, container, createdNetns));
  }
  if (isOurs && isConnected(network, port, state) && isConfigured(network, container, state)) return steps;
  return [...steps, configure(network, container)];
}

function isConnected(network: Network, port: MarkedLink, state: ContainerState): boolean {
  return (
    state.link !== undefined &&
    (network.mtu === undefined || state.link.mtu === network.mtu) &&
    port.link.kind === 'veth'
  );
}

function repairPort(network: Network, { link }: MarkedLink, { bridge }: Observed): Step[] {
  if (link.isUp && bridge !== undefined && link.master === bridge.index) return [];
  return [
    {
      sign: '~',
      text: `make ${link.name} a port of ${network.name}, up`,
      run: ({ route }) => route.links.set(link.name, { master: network.name, up: true }),
    },
  ];
}

function isConfigured(network: Network, container: PlacedContainer, state: ContainerState): boolean {
  return (
    state.isLoopbackUp &&
    state.link?.isUp === true &&
    isDeepStrictEqual(state.addresses, [`${container.address}/${network.subnet.length}`]) &&
    isDeepStrictEqual(state.gateways, [network.gateway])
  );
}

/** One request makes both ends: the peer inside the container's namespace, the host's end a port of the bridge. */
function connect(network: Network, container: PlacedContainer, createdNetns: boolean): Step {
  const name = hostEndName(network.name, container.name);
  const { mtu, name: master } = network;
  const mark = formatMark({ network: master, container: container.name, netns: container.netns, createdNetns });
  return {
    sign: '+',
    text: `connect container ${container.name}: ${name} on ${master}, ${container.interfaceName} in ${container.netns}`,
    run: async ({ route }) => {
      const address = container.mac ?? macOf(container.address);
      const peer = { name: container.interfaceName, netns: container.netns, up: true, address, mtu };
      await route.links.create({ name, kind: 'veth', master, up: true, mtu, group: groupOf(master), peer });
      try {
        await route.links.set(name, { alias: mark });
      } catch (error) {
        await route.links.delete(name);
        throw error;
      }
    },
    undo: ({ route }) => route.links.delete(name),
  };
}

/** Loopback up, the address, the default route. Goes with the link, so it needs no way back. */
function configure(network: Network, container: PlacedContainer): Step {
  const dev = container.interfaceName;
  const address = `${container.address}/${network.subnet.length}`;
  return {
    sign: '+',
    text: `configure ${dev} in ${container.netns}: ${address}, default via ${network.gateway}`,
    run: () =>
      inside(container.netns, async (route) => {
        await route.links.set('lo', { up: true });
        await route.links.set(dev, { up: true });
        for await (const old of route.addresses.list({ dev, family: 'inet' })) {
          const text = `${old.address}/${old.prefixLength}`;
          if (text !== address) await route.addresses.delete({ dev, address: text });
        }
        await route.addresses.replace({ dev, address });
        await route.routes.replace({ dst: 'default', via: network.gateway, dev });
      }),
  };
}

/** The steps that remove everything that netloom made for a network, and nothing else. */
export function planDestroy(network: Network, observed: Observed, table: NetworkTable | undefined): Plan {
  const { bridge, bridgeMark } = observed;
  const isOurs = bridge !== undefined && bridgeMark?.network === network.name;
  const ports = [...observed.ports.values()];
  const steps: Step[] = table === undefined ? [] : [removeTable(network.name)];
  if (isOurs || ports.length > 0) steps.push(removeLinks(network, observed, isOurs));
  for (const { mark } of ports) if (mark.createdNetns && mark.netns !== undefined) steps.push(deleteNetns(mark.netns));
  if (isOurs && bridgeMark?.forwarding === '0' && observed.forwarding === '1' && !observed.hasOtherNetworks)
    steps.push(setForwarding('1', '0'));
  return planOf(steps);
}

/** All links of the group in one request, however many; one by one where someone else uses the group too. */
function removeLinks(network: Network, observed: Observed, withBridge: boolean): Step {
  const names = [...observed.ports.values()].map(({ link }) => link.name);
  if (withBridge) names.push(network.name);
  return {
    sign: '-',
    text: `delete ${names.length} link${names.length === 1 ? '' : 's'} of ${network.name} (${prefixText(network.subnet)})`,
    run: async ({ route }) => {
      const group = groupOf(network.name);
      const members = await route.links.list({ group, statistics: false }).toArray();
      if (members.length === names.length && members.every(({ name }) => names.includes(name))) {
        return route.links.deleteGroup(group);
      }
      for (const name of names) await route.links.delete(name);
    },
  };
}
