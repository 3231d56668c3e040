import { holds, type Listener, openDiag } from '../diag/index.js';
import type { PublishedPort } from '../recipe/table/index.js';
import type { CniNetwork } from './config.js';
import type { Host } from './host.js';

/**
 * Refuses a host port that a socket of the host is bound to: it would be cut off without a word.
 *
 * @throws CniError 104
 */
export async function checkPorts(ports: readonly PublishedPort[]): Promise<void> {
  if (ports.length === 0) return;
  await using diag = openDiag();
  for (const protocol of new Set(ports.map((port) => port.protocol))) {
    const wanted = ports.filter((port) => port.protocol === protocol);
    const numbers = wanted.map(({ hostPort }) => hostPort);
    const listeners = await diag.listeners({ protocol, port: [Math.min(...numbers), Math.max(...numbers)] });
    for (const port of wanted) {
      const listener = listeners.find((one) => keeps(one, port));
      if (listener !== undefined) (await import('./holder.js')).refuseHolder(listener);
    }
  }
}

function keeps(listener: Listener, { hostPort, hostAddress }: PublishedPort): boolean {
  return listener.port === hostPort && (hostAddress === undefined || holds(listener, hostAddress));
}

/**
 * A port of 127.0.0.1 leads to a container only where the bridge may route 127/8. That containers do not use this is the
 * first thing that the table sees to. Not behind a VLAN link: where bridges call iptables, its packets are seen as the
 * bridge's, which is nobody's own, and neither would the table see to it nor the answer come back.
 */
export function exposeLocalhost(host: Host, { ports, bridge, gatewayLink }: CniNetwork): void {
  if (gatewayLink !== bridge) return;
  const isLocal = ports.some(
    ({ hostAddress }) => hostAddress === undefined || /^(127\.|0\.0\.0\.0$)/.test(hostAddress),
  );
  if (!isLocal) return;
  const setting = `net/ipv4/conf/${gatewayLink}/route_localnet`;
  if (host.readSysctl(setting) !== '1') host.writeSysctl(setting, '1');
}
