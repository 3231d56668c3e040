export { inspectAddress, inspectLink, inspectNeighbour, inspectRoute, inspectRule } from './ip.js';
export type { IpContext, IpOptions } from './ip-context.js';
export type { InspectIpOptions } from './ip-host.js';
export { InspectError } from './ip-words.js';
export { type InspectNftOptions, inspectNft } from './nft-command.js';
export { IncompatibleTableError, type IptablesFormat, printIptables } from './iptables.js';
export { type InspectIptablesOptions, inspectIptables } from './iptables-command.js';
export { printRuleset } from './nft.js';
export type { NftFormat, NftNames } from './nft-options.js';
