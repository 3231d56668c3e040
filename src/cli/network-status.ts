import type { ContainerStatus, ForeignChain, HostStatus, NetworkStatus, PortStatus } from '../recipe/index.js';
import { bold, dim, green, red } from './style.js';

/** What `netloom status` prints: a paragraph for each network. */
export function statusText({ table, networks }: HostStatus): string {
  if (networks.length === 0) return dim('no network');
  const rules = table === 'sound' ? [] : [red(`the table of rules is ${table}: netloom up mends it`)];
  return [...rules, ...networks.map(networkText)].join('\n\n');
}

function networkText(network: NetworkStatus): string {
  const { name, bridge, state, mtu, mac, subnets, gateways, containers, foreignChains } = network;
  const title = bridge === name ? bold(name) : `${bold(name)} (bridge ${bridge})`;
  const link = state === 'absent' ? '' : `, mtu ${mtu}, ${mac}`;
  const addresses = gateways.length === 0 ? subnets.join(' ') : `${subnets.join(' ')} via ${gateways.join(' ')}`;
  const about = [addresses, ...traits(network)].filter((text) => text !== '');
  return [
    `${title}: ${stateText(state)}${link}`,
    ...(about.length === 0 ? [] : [`  ${about.join(', ')}`]),
    ...containers.flatMap(containerLines),
    ...foreignChains.map((chain) => `  ${red('!')} ${foreignText(chain, bridge)}`),
  ].join('\n');
}

function traits({ masquerade, snat, icc, internal, open, macSpoofCheck }: NetworkStatus): string[] {
  return [
    masquerade ? 'masquerade' : '',
    snat.length > 0 ? `leaves as ${snat.join(' ')}` : '',
    icc ? '' : 'containers apart',
    internal ? 'internal' : '',
    open ? 'open' : '',
    macSpoofCheck ? 'Ethernet addresses checked' : '',
  ];
}

function containerLines({ name, interface: dev, link, state, addresses, ports }: ContainerStatus): string[] {
  return [
    `  ${name.padEnd(16)} ${dev} ${addresses.join(' ')} ${dim(link)} ${stateText(state)}`,
    ...ports.map((port) => `    ${portText(port)}`),
  ];
}

/** `8080/tcp -> 172.18.0.10:80 (12 connections)`. */
function portText({ protocol, hostAddress, hostPort, containerPort, count, address, connections }: PortStatus): string {
  const bracket = (text: string): string => (text.includes(':') ? `[${text}]` : text);
  const ports = (first: number): string => (count === 1 ? String(first) : `${first}-${first + count - 1}`);
  const host = hostAddress === undefined ? '' : `${bracket(hostAddress)}:`;
  const seen = `${connections} connection${connections === 1 ? '' : 's'}`;
  return `${host}${ports(hostPort)}/${protocol} -> ${bracket(address)}:${ports(containerPort)} ${dim(`(${seen})`)}`;
}

function foreignText({ family, table, chain, why }: ForeignChain, bridge: string): string {
  const end = why === 'policy drop' ? 'drops by its policy' : `ends with ${why}`;
  return `chain ${family} ${table} ${chain} ${end} what its rules do not accept: it needs rules that accept what comes from ${bridge} and goes to it`;
}

function stateText(state: string): string {
  return state === 'up' ? green(state) : red(state);
}
