import * as netns from '../../netns/index.js';
import { type Link, openRoute, type RouteSocket } from '../../route/index.js';
import { NetlinkError } from '../../socket/index.js';
import { attachAll } from '../host/attach.js';
import type { AttachSpec } from '../host/attach-spec.js';
import { detach } from '../host/detach.js';
import type { ContainerState, Inside, Observed, SeenRoute } from '../observe.js';
import type { PlacedContainer } from '../place.js';
import { type Network, netnsText } from '../spec/index.js';
import { type Phase, type Step, throwAll } from '../step.js';
import { formatMade, ROUTE_PROTOCOL } from '../table/index.js';
import {
  containerAddresses,
  defaultGateways,
  extraRoutes,
  isRoute,
  macOfContainer,
  routesInTheWay,
  routesOf,
  routeText,
} from '../wanted.js';

/** How many containers are worked on at once: each needs a file open. */
const AT_ONCE = 128;

/** The phases that make every container's connection what it shall be. */
export function linkPhases(
  network: Network,
  placed: readonly PlacedContainer[],
  observed: Observed,
  made: ReadonlySet<string>,
): Phase[] {
  const wanted = new Set(placed.map(({ link }) => link));
  const states = placed.map((container) => ({ container, state: observed.containers.get(container.name)! }));
  const whole = states.filter(({ container, state }) => isConnected(container, state));
  const fresh = states.filter(({ container, state }) => !isConnected(container, state));
  const broken = fresh.flatMap(({ state: { link } }) => (link === undefined ? [] : [link.name]));
  const known = observed.own.filter(({ set, key }) => set === 'links' && observed.links.has(key)).map(({ key }) => key);
  const gone = [...new Set([...known, ...observed.strayLinks])].filter((link) => !wanted.has(link));
  return [
    disconnect([...gone, ...broken]),
    ports(
      network,
      whole.map(({ state }) => state.link!),
      observed,
    ),
    connect(
      network,
      fresh.map(({ container }) => container),
      made,
    ),
    inside(network, whole),
  ];
}

/** Whether the container's interface is the other end of the host's. */
function isConnected({ interface: name }: PlacedContainer, { link, inside: seen }: ContainerState): boolean {
  return link?.kind === 'veth' && seen?.link?.name === name && seen.link.link === link.index;
}

function disconnect(links: readonly string[]): Phase {
  return {
    steps: links.map((link) => ({ sign: '-', text: `disconnect ${link}` })),
    run: ({ route }) => detach(route, links),
  };
}

/** Ports that somebody took off the bridge, set down, or set otherwise. */
function ports(network: Network, links: readonly Link[], { bridge }: Observed): Phase {
  const isolated = !network.icc;
  const wrong = links.filter(
    ({ isUp, master, port, mtu, group }) =>
      !isUp ||
      bridge === undefined ||
      master !== bridge.index ||
      port?.hairpin !== true ||
      port.isolated !== isolated ||
      group !== network.group ||
      (network.mtu !== undefined && mtu !== network.mtu),
  );
  return {
    steps: wrong.map(({ name }) => ({ sign: '~', text: `make ${name} a port of ${network.name}, up` })),
    run: async ({ route }) => {
      const index = (await route.links.get(network.name))?.index;
      const { mtu } = network;
      const outcomes = await route.batch((batch) => {
        for (const { index: port } of wrong)
          batch.links.set(port, { master: index, up: true, mtu, group: network.group });
        for (const { index: port } of wrong) batch.links.set(port, { port: { hairpin: true, isolated } });
      });
      throwAll(outcomes);
    },
  };
}

/** Makes the veth pairs, and configures the containers' ends. */
function connect(network: Network, containers: readonly PlacedContainer[], madeNamespaces: ReadonlySet<string>): Phase {
  const specs = containers.map((container) => attachSpecOf(network, container, madeNamespaces));
  const made: string[] = [];
  return {
    steps: specs.map(({ name, link, peer }, index) => {
      const where = netnsText(containers[index]!.netns);
      return { sign: '+', text: `connect container ${name}: ${link} on ${network.name}, ${peer.name} in ${where}` };
    }),
    run: async ({ route }, progress) => {
      for (let start = 0; start < specs.length; start += AT_ONCE) {
        const some = specs.slice(start, start + AT_ONCE);
        const outcomes = await attachAll(route, some);
        for (const outcome of outcomes) if (!(outcome instanceof Error)) made.push(outcome.link);
        throwAll(outcomes.map((outcome) => (outcome instanceof Error ? outcome : undefined)));
        containers.slice(start, start + AT_ONCE).forEach(writeSettings);
        progress(Math.min(start + AT_ONCE, specs.length));
      }
    },
    undo: ({ route }) => detach(route, made),
  };
}

function attachSpecOf(network: Network, container: PlacedContainer, made: ReadonlySet<string>): AttachSpec {
  const { name } = network;
  const addresses = containerAddresses(network, container);
  const { netns: ref } = container;
  return {
    name: container.name,
    link: container.link,
    peer: { name: container.interface, netns: ref, mac: macOfContainer(container) },
    bridge: name,
    alias: typeof ref === 'string' && made.has(ref) ? formatMade(ref) : undefined,
    group: network.group,
    mtu: network.mtu,
    addresses,
    gateways: defaultGateways(network),
    routes: extraRoutes(network, container).map(({ via, metric, ...route }) => ({
      ...route,
      gw: via,
      priority: metric,
    })),
    isolated: !network.icc,
    hairpin: true,
  };
}

/** What is wrong inside containers that are connected. */
function inside(network: Network, containers: readonly { container: PlacedContainer; state: ContainerState }[]): Phase {
  const wrong = containers
    .map(({ container, state }) => ({ container, state, faults: faultsOf(network, container, state.inside!) }))
    .filter(({ faults }) => faults.length > 0);
  return {
    steps: wrong.map(({ container, faults }): Step => {
      return {
        sign: '~',
        text: `configure ${container.interface} in ${netnsText(container.netns)}: ${faults.join(', ')}`,
      };
    }),
    run: async (_host, progress) => {
      let done = 0;
      for (const { container, state } of wrong) {
        await repair(network, container, state.inside!);
        progress(++done);
      }
    },
  };
}

function faultsOf(network: Network, container: PlacedContainer, seen: Inside): string[] {
  const addresses = containerAddresses(network, container);
  const routes = routesOf(network, container);
  const link = seen.link!;
  const { mtu } = network;
  const mac = fixedMac(network, container);
  return [
    ...(seen.isLoopbackUp ? [] : ['loopback up']),
    ...(link.isUp ? [] : ['up']),
    ...(mtu !== undefined && link.mtu !== mtu ? [`mtu ${mtu}`] : []),
    ...(mac !== undefined && link.address !== mac ? [`address ${mac}`] : []),
    ...addresses.filter((one) => !seen.addresses.includes(one)),
    ...addresses.filter((one) => seen.stranded.includes(one)).map((one) => `the route of ${one}`),
    ...seen.addresses.filter((one) => !addresses.includes(one)).map((one) => `not ${one}`),
    ...routes.filter((route) => !seen.routes.some((one) => isRoute(route, one))).map(routeText),
    ...routesInTheWay(routes, seen.routes).map((route) => `not ${routeText(route)}`),
    ...seen.settings.map(([name, value]) => `${name} = ${value}`),
  ];
}

/** The address that its interface keeps; `undefined` when it may have another by now. */
function fixedMac({ macSpoofCheck }: Network, container: PlacedContainer): string | undefined {
  return macSpoofCheck ? macOfContainer(container) : container.mac;
}

async function repair(
  network: Network,
  container: PlacedContainer,
  { stranded, routes: seen }: Pick<Inside, 'stranded' | 'routes'>,
): Promise<void> {
  await using namespace = netns.open(container.netns);
  await using route = openRoute({ netns: { fd: namespace.fd } });
  const link = await route.links.get(container.interface);
  if (link === undefined) throw new Error(`${container.name}: ${container.interface} went away`);
  const wanted = containerAddresses(network, container);
  const held = await route.addresses.list({ dev: link.index }).toArray();
  const extra = held
    .filter(({ scope }) => scope === 'global')
    .map(({ address, prefixLength }) => `${address}/${prefixLength}`)
    .filter((address) => !wanted.includes(address) || stranded.includes(address));
  const dev = link.index;
  const routes = routesOf(network, container);
  await removeRoutes(route, dev, routesInTheWay(routes, seen));
  const outcomes = await route.batch((batch) => {
    batch.links.set('lo', { up: true });
    for (const address of extra) batch.addresses.delete({ dev, address });
    for (const address of wanted) batch.addresses.replace({ dev, address, noDad: address.includes(':') || undefined });
    batch.links.set(dev, { up: true, mtu: network.mtu, address: fixedMac(network, container) });
    for (const one of routes) batch.routes.replace({ ...one, dev });
  });
  throwAll(outcomes);
  writeSettings(container);
}

/** Those that are gone by now are no failure. */
async function removeRoutes(route: RouteSocket, dev: number, routes: readonly SeenRoute[]): Promise<void> {
  const outcomes = await route.batch((batch) => {
    for (const { dst, via, metric, isOurs } of routes)
      batch.routes.delete({ dst, via, dev, metric, protocol: isOurs ? ROUTE_PROTOCOL : undefined });
  });
  throwAll(outcomes.filter((error) => !(error instanceof NetlinkError && error.code === 'ESRCH')));
}

/** Settings of the spec, once the interface is there. */
function writeSettings({ netns: ref, sysctls }: PlacedContainer): void {
  if (sysctls.length === 0) return;
  const namespace = netns.open(ref);
  try {
    for (const [name, value] of sysctls) namespace.writeSysctl(name, value);
  } finally {
    namespace.close();
  }
}
