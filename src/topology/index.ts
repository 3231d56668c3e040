export { drawTopology } from './draw.js';
export type { PeerEnd, Topology, TopologyLink, TopologyNamespace } from './model.js';
export { readTopology } from './snapshot.js';
