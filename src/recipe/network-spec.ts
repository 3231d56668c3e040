/** A container of a {@link NetworkSpec}. */
export interface ContainerSpec {
  /** Name of its network namespace under /run/netns; made when there is none. Default: the container's name. */
  netns?: string | undefined;
  /** Its interface's name inside. Default: `eth0`. */
  interface?: string | undefined;
  /** Its IPv4 address; the lowest free one of the subnet when not given. */
  address?: string | undefined;
  /** Its Ethernet address; made from the IPv4 address when not given. */
  mac?: string | undefined;
  /** Ports of the host that lead to it: `HOST:CONTAINER[/tcp|udp]`. */
  publish?: string[] | undefined;
}

/** A bridge network as its user writes it: what Docker's default network is. */
export interface NetworkSpec {
  /** The bridge's name, which is the network's. */
  name: string;
  /** One IPv4 network, `['172.18.0.0/16']`. */
  subnets: string[];
  /** The bridge's address; the first of the subnet when not given. */
  gateway?: string | undefined;
  /** Whether what leaves by another interface than the bridge gets the host's address as its source. Default: yes. */
  masquerade?: boolean | undefined;
  /** Largest packet in bytes, 68 to 65535, of the bridge and the containers. Default: 1500. */
  mtu?: number | undefined;
  /** The bridge's Ethernet address; made from the gateway's address when not given. */
  mac?: string | undefined;
  /** The containers by name. */
  containers?: Record<string, ContainerSpec> | undefined;
}
