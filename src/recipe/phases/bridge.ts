import type { Link, LinkChanges } from '../../route/index.js';
import { differing, bridgeSettings as settings } from '../host/sysctls.js';
import type { Observed } from '../observe.js';
import { type Network, SpecError } from '../spec/index.js';
import { type Host, type Phase, type Step, throwAll } from '../step.js';
import { formatMark, type Memory, parseMark } from '../table/index.js';
import { bridgeAddresses } from '../wanted.js';

/** The bridge, its addresses and its settings. @throws SpecError a link of its name is not netloom's */
export function bridgePhases(network: Network, observed: Observed, memory: Memory): (Phase | undefined)[] {
  const { bridge, mark } = observed;
  if (bridge !== undefined && (bridge.kind !== 'bridge' || mark?.network !== network.name)) {
    const problem = `'${network.name}' is the name of a link that netloom did not make (${bridge.kind ?? 'a device'})`;
    throw new SpecError([{ path: 'name', problem }]);
  }
  // What was off before is told here too, before it is turned on: whoever finds the bridge can turn it off again.
  const alias = formatMark(network.name, memory);
  return [bridge === undefined ? create(network, alias) : repair(network, bridge, alias), address(network, observed)];
}

function create(network: Network, alias: string): Phase {
  const { name, mtu, mac, vlan } = network;
  const bridge = vlan === undefined ? undefined : { vlanFiltering: true, vlanDefaultPvid: vlan };
  return {
    steps: [{ sign: '+', text: `create bridge ${name}` }],
    run: async ({ route }) => {
      await route.links.create({ name, kind: 'bridge', up: true, address: mac, group: network.group, alias, bridge });
      // Set by itself: one that a bridge is made with follows its ports, and is 1500 without any (br_mtu_auto_adjust).
      if (mtu !== undefined) await route.links.set(name, { mtu });
    },
    undo: async ({ route }) => {
      if ((await route.links.get(name)) !== undefined) await route.links.delete(name);
    },
  };
}

/** Whether a bridge's alias says whose it is, and of forwarding what another says; the links that it has room for may differ. */
function tells({ alias: text }: Link, alias: string): boolean {
  const [is, shall] = [parseMark(text), parseMark(alias)];
  return is?.network === shall?.network && `${is?.memory.forwarding}` === `${shall?.memory.forwarding}`;
}

function repair(network: Network, bridge: Link, alias: string): Phase {
  const steps: Step[] = [];
  let changes: LinkChanges = {};
  const change = (text: string, more: LinkChanges): void => {
    steps.push({ sign: '~', text: `${network.name}: ${text}` });
    changes = { ...changes, ...more };
  };
  if (!bridge.isUp) change('up', { up: true });
  if (network.mtu !== undefined && bridge.mtu !== network.mtu)
    change(`mtu ${bridge.mtu} -> ${network.mtu}`, { mtu: network.mtu });
  if (bridge.address !== network.mac) change(`address ${bridge.address} -> ${network.mac}`, { address: network.mac });
  if (bridge.group !== network.group) change('group', { group: network.group });
  if (bridge.kind === 'bridge' && network.vlan !== undefined && bridge.bridge.vlanDefaultPvid !== network.vlan)
    change(`VLAN ${network.vlan}`, { bridge: { vlanFiltering: true, vlanDefaultPvid: network.vlan } });
  if (!tells(bridge, alias)) change(`alias '${alias}'`, { alias });
  return {
    steps,
    run: ({ route }) => route.links.set(network.name, changes),
    undo: tells(bridge, alias) ? undefined : ({ route }) => route.links.set(network.name, { alias: bridge.alias }),
  };
}

/** Those that are missing are added, others removed. Without duplicate address detection: they are usable at once. */
function address(network: Network, { bridgeAddresses: there, strandedBridgeAddresses: stranded }: Observed): Phase {
  const wanted = bridgeAddresses(network);
  const missing = wanted.filter((one) => !there.includes(one));
  const again = wanted.filter((one) => stranded.includes(one));
  const extra = there.filter((one) => !wanted.includes(one));
  const dev = network.name;
  return {
    steps: [
      ...extra.map((one): Step => ({ sign: '-', text: `address ${one} of ${dev}` })),
      ...missing.map((one): Step => ({ sign: '+', text: `address ${one} on ${dev}` })),
      ...again.map((one): Step => ({ sign: '~', text: `address ${one} on ${dev}: its route` })),
    ],
    run: async ({ route }) => {
      const outcomes = await route.batch((batch) => {
        for (const one of [...extra, ...again]) batch.addresses.delete({ dev, address: one });
        for (const one of [...missing, ...again])
          batch.addresses.replace({ dev, address: one, noDad: one.includes(':') || undefined });
      });
      throwAll(outcomes);
    },
  };
}

/** Whether a port is published where 127.0.0.1 leads to it: its answers have to be let out by the bridge. */
function isLocal({ containers }: Network): boolean {
  return containers.some(({ publish }) =>
    publish.some(({ hostAddress }) => hostAddress === undefined || hostAddress.startsWith('127.')),
  );
}

/** Settings of the bridge itself: they go with it. A new one begins with the defaults of its namespace. */
export function bridgeSettings(network: Network, { namespace }: Host, { bridge }: Observed): Phase {
  const { name, subnets } = network;
  const hasIpv6 = subnets.some(({ prefix }) => prefix.family === 6);
  const settingsOf = (link: string) => settings(namespace, link, { hasIpv6, routesLocalnet: isLocal(network) });
  const wrong = Object.entries(differing(namespace, settingsOf(bridge === undefined ? 'default' : name))).map(
    ([setting, value]) => [setting.replace('/default/', `/${name}/`), value] as const,
  );
  return {
    steps: wrong.map(([setting, value]) => ({ sign: '~', text: `${setting.replaceAll('/', '.')} = ${value}` })),
    run: async (host) => host.namespace.writeSysctls(Object.fromEntries(wrong)),
  };
}
