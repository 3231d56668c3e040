import type { Topology, TopologyLink, TopologyNamespace } from './model.js';

/**
 * Draws a topology as text: a tree for each namespace, ports below their bridge, the far end of a veth pair beside it.
 * A namespace all of whose links were shown as far ends gets no tree of its own.
 *
 * ```
 * host
 * ├─ eth0  172.16.0.2/24 ─── eth0 in outside  172.16.0.1/24
 * └─ br0  172.18.0.1/16
 *    ├─ veth51ac8d0e ─── eth0 in netns0  172.18.0.10/16
 *    └─ veth7a1b22c4 ─── eth0 in netns1  172.18.0.20/16
 * ```
 */
export function drawTopology(topology: Topology): string {
  const shown = new Set<string>();
  const lines: string[] = [];
  // The namespace with the most links first: what hangs on it is then drawn as far ends.
  for (const namespace of [...topology.namespaces].sort((a, b) => b.links.length - a.links.length)) {
    if (namespace.links.length > 0 && namespace.links.every(({ name }) => shown.has(key(namespace.name, name))))
      continue;
    lines.push(namespace.name);
    const top = namespace.links.filter(({ master }) => !namespace.links.some(({ name }) => name === master));
    drawLinks(topology, namespace, top, '', lines, shown);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function key(namespace: string, link: string): string {
  return `${namespace}/${link}`;
}

function drawLinks(
  topology: Topology,
  namespace: TopologyNamespace,
  links: TopologyLink[],
  indent: string,
  lines: string[],
  shown: Set<string>,
): void {
  links.forEach((link, index) => {
    const isLast = index === links.length - 1;
    shown.add(key(namespace.name, link.name));
    lines.push(`${indent}${isLast ? '└─' : '├─'} ${describe(link)}${farEnd(topology, link, shown)}`);
    const ports = namespace.links.filter(({ master }) => master === link.name);
    drawLinks(topology, namespace, ports, `${indent}${isLast ? '   ' : '│  '}`, lines, shown);
  });
}

function describe({ name, addresses, isUp }: TopologyLink): string {
  return [name, ...addresses, ...(isUp ? [] : ['(down)'])].join('  ');
}

function farEnd(topology: Topology, { peer }: TopologyLink, shown: Set<string>): string {
  if (peer === undefined) return '';
  shown.add(key(peer.namespace, peer.link));
  const namespace = topology.namespaces.find(({ name }) => name === peer.namespace);
  const link = namespace?.links.find(({ name }) => name === peer.link);
  const addresses = (link?.addresses ?? []).map((address) => `  ${address}`).join('');
  return ` ─── ${peer.link} in ${peer.namespace}${addresses}`;
}
