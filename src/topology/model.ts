/** The far end of a veth pair. */
export interface PeerEnd {
  namespace: string;
  link: string;
}

/** A link as the picture shows it. */
export interface TopologyLink {
  name: string;
  kind: string | undefined;
  isUp: boolean;
  /** `172.18.0.1/16`; link-local ones are left out. */
  addresses: string[];
  /** Name of the bridge it is a port of. */
  master: string | undefined;
  peer: PeerEnd | undefined;
}

/** A namespace and its links, loopback left out. */
export interface TopologyNamespace {
  name: string;
  links: TopologyLink[];
}

/** How namespaces hang together. */
export interface Topology {
  namespaces: TopologyNamespace[];
}
