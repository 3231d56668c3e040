export { inspectFdb, inspectMdb, inspectVlan } from './bridge/bridge.js';
export { renderFdb } from './bridge/fdb.js';
export { renderMdb } from './bridge/mdb.js';
export {
  renderGlobalVlanOptions,
  renderVlanOptions,
  renderVlans,
  renderVlanTraffic,
  renderVlanTunnels,
} from './bridge/vlan.js';
export { type LinkAddresses, renderAddresses } from './ip/address.js';
export type { IpContext, IpOptions } from './ip/context.js';
export type { InspectIpOptions } from './ip/host.js';
export { inspectAddress, inspectLink, inspectNeighbour, inspectRoute, inspectRule } from './ip/ip.js';
export { renderLinks } from './ip/link.js';
export { type MonitorOptions, type ObjectNotification, renderNotification } from './ip/monitor.js';
export { readIpNames } from './ip/name-files.js';
export { type IpNameFiles, type IpNames, ipNames } from './ip/names.js';
export { renderNeighbours } from './ip/neighbour.js';
export { type NamedNamespace, renderNamespaces } from './ip/netns.js';
export { renderNexthopBuckets, renderNexthops } from './ip/nexthop.js';
export { inspectNetns, inspectNexthop, inspectVrf } from './ip/objects.js';
export { type RouteQuery, renderRoutes } from './ip/route.js';
export { renderRules } from './ip/rule.js';
export { renderVrfs, type Vrf } from './ip/vrf.js';
export { InspectError } from './ip/words.js';
export { type InspectIptablesOptions, inspectIptables } from './iptables/command.js';
export { IncompatibleTableError, type IptablesFormat, printIptables } from './iptables/iptables.js';
export { type MonitorIpOptions, monitorIp } from './monitor.js';
export { type InspectNftOptions, inspectNft } from './nft/command.js';
export { printRulesetJson } from './nft/json.js';
export { type MonitorNftOptions, monitorNft } from './nft/monitor.js';
export { renderToldNotification, renderToldNotificationJson } from './nft/notification.js';
export type { NftFormat, NftNames } from './nft/options.js';
export { printRule, printRuleset } from './nft/ruleset.js';
