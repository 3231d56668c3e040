import { joined } from '../pieces.js';
import type { InspectIpOptions } from './host.js';
import { showAddresses, showLinks } from './show-link.js';
import { showNeighbours } from './show-neighbour.js';
import { showRoutes } from './show-route.js';
import { showRules } from './show-rule.js';

/** What `ip link` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectLink(options: InspectIpOptions = {}): Promise<string> {
  return joined(showLinks(options));
}

/** What `ip addr` prints. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectAddress(options: InspectIpOptions = {}): Promise<string> {
  return joined(showAddresses(options));
}

/** What `ip route` and `ip route get` print. @throws InspectError a wrong word, no such link; NetlinkError no such table */
export function inspectRoute(options: InspectIpOptions = {}): Promise<string> {
  return joined(showRoutes(options));
}

/** What `ip neigh` and `ip neigh get` print. @throws InspectError a wrong word, no such link; NetlinkError */
export function inspectNeighbour(options: InspectIpOptions = {}): Promise<string> {
  return joined(showNeighbours(options));
}

/** What `ip rule` prints. @throws InspectError a wrong word; NetlinkError */
export function inspectRule(options: InspectIpOptions = {}): Promise<string> {
  return joined(showRules(options));
}
