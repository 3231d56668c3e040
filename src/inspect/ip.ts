import type { InspectIpOptions } from './ip-host.js';
import { showAddresses, showLinks } from './ip-show-link.js';
import { showNeighbours } from './ip-show-neighbour.js';
import { showRoutes } from './ip-show-route.js';
import { showRules } from './ip-show-rule.js';
import { joined } from './pieces.js';

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
