/** A container of a {@link NetworkSpec}. */
export interface ContainerSpec {
  /**
   * Its network namespace: a name under /run/netns, made when there is none; an absolute path; or a process in it. Default:
   * the container's name.
   */
  netns?: string | { pid: number } | undefined;
  /**
   * `'bridge'`: it is connected (the default). `'none'`: it has a namespace with nothing but loopback. `'host'`: it shares the
   * host's network, so there is nothing to make.
   */
  mode?: 'bridge' | 'none' | 'host' | undefined;
  /** Its interface's name inside. Default: `eth0`. */
  interface?: string | undefined;
  /** Its address, or one for each IP version; the lowest free one of each subnet's ranges when not given. */
  address?: string | string[] | undefined;
  /** Its Ethernet address; made from the IPv4 address when not given. */
  mac?: string | undefined;
  /** Ports of the host that lead to it: `[HOST-ADDRESS:]HOST[-LAST]:CONTAINER[-LAST][/tcp|udp|sctp]`. */
  publish?: string[] | undefined;
  /** Routes beside the default one. */
  routes?: RouteSpec[] | undefined;
  /** Settings inside, below `net.`: `{ 'net.ipv4.conf.eth0.rp_filter': 2 }`. */
  sysctls?: Record<string, string | number> | undefined;
}

/** A route inside a container. */
export interface RouteSpec {
  /** `10.0.0.0/8`. */
  dst: string;
  /** An address on the network; the bridge's when not given. */
  via?: string | undefined;
  /** Bytes, for packets that go this way. */
  mtu?: number | undefined;
  /** Lower ones win. */
  metric?: number | undefined;
}

/** A bridge network as its user writes it: what Docker's default network is. */
export interface NetworkSpec {
  /** For editors: where the JSON Schema is, `./node_modules/netloom/network.schema.json`. */
  $schema?: string | undefined;
  /** The bridge's name, which is the network's. */
  name: string;
  /** IPv4 and IPv6 networks, one of each version: `['172.18.0.0/16', 'fd00:18::/64']`. */
  subnets: string[];
  /** What of the subnets is given to containers: `['172.18.1.0/24', '172.18.2.10-172.18.2.99']`. Default: all of it. */
  ranges?: string[] | undefined;
  /** The bridge's addresses, one for each version; the first of each subnet when not given. `false`: it has none. */
  gateway?: string | string[] | false | undefined;
  /** Whether what leaves by another interface than the bridge gets the host's address as its source. Default: yes. */
  masquerade?: boolean | undefined;
  /** What leaves gets this address instead, one for each version. */
  snat?: string | string[] | undefined;
  /** Whether containers reach each other. Default: yes. Without it they reach each other's published ports only. */
  icc?: boolean | undefined;
  /** Nothing goes in or out, and there is no default route. Default: no. */
  internal?: boolean | undefined;
  /** Every port of its containers is reachable from outside, published or not. Default: no. */
  open?: boolean | undefined;
  /** Whether frames of a container are dropped that do not have its own Ethernet address as their source. Default: no. */
  macSpoofCheck?: boolean | undefined;
  /** Largest packet in bytes, 68 to 65535, of the bridge and the containers. Default: 1500. */
  mtu?: number | undefined;
  /** The bridge's Ethernet address; made from the gateway's address when not given. */
  mac?: string | undefined;
  /** VLAN of the containers' ports, 1 to 4094: the bridge filters. Needs a kernel that has VLANs on bridges. */
  vlan?: number | undefined;
  /** Whether the host forwards packets: turned on where it is off, and off again with the last network. Default: yes. */
  forwarding?: boolean | undefined;
  /** The containers by name, 1023 that are connected at most. */
  containers?: Record<string, ContainerSpec> | undefined;
}
