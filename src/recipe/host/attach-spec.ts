import type { NetnsRef } from '../../netns/index.js';
import type { DeviceRef, Scope, VlanSpec } from '../../route/index.js';

/** A route inside a container. */
export interface ContainerRoute {
  /** `'default'`, a prefix or an address. */
  dst: string;
  /** Its gateway; without one the destination is on the link. */
  gw?: string | undefined;
  /** Largest packet, in bytes. */
  mtu?: number | undefined;
  /** Largest TCP segment to tell the other side, in bytes. */
  advmss?: number | undefined;
  /** The metric: the lowest one wins. */
  priority?: number | undefined;
  /** Number of the table. Default: main, 254. */
  table?: number | undefined;
  scope?: Scope | number | undefined;
  /** Who made it, 0 to 255 (`rtm_protocol`). Default: 3, `boot`. */
  protocol?: number | undefined;
}

/** A container's interface on a bridge, to be made. */
export interface AttachSpec {
  /** Whom it is for, in errors. */
  name: string;
  /** The host's end of the veth pair. */
  link: string;
  /** Its Ethernet address. Default: the kernel's choice. */
  hostMac?: string | undefined;
  /** The container's end, and the namespace that it is in. */
  peer: {
    name: string;
    netns: NetnsRef;
    /** Default: made from the first address, so that an address that is used again is no stranger to its neighbours. */
    mac?: string | undefined;
    /** The interface stays down: without addresses and routes. */
    isDown?: boolean | undefined;
  };
  /** By name or index. */
  bridge: DeviceRef;
  /** Alias of the host's end. */
  alias?: string | undefined;
  /** Group of the host's end: see `detachGroup`. */
  group: number;
  /** Largest packet of both ends, in bytes. Default: the kernel's. */
  mtu?: number | undefined;
  /** With prefix length: `'10.0.0.2/24'`. */
  addresses: readonly string[];
  /** Of the default routes; each is on the network of an address. */
  gateways: readonly string[];
  routes?: readonly ContainerRoute[] | undefined;
  /** Addresses of IPv6 wait until duplicate address detection has found nobody who has them. */
  dad?: boolean | undefined;
  /** VLANs that the port joins, and those it leaves before; the bridge looks at them. */
  vlans?: { readonly leave: readonly number[]; readonly join: readonly Omit<VlanSpec, 'dev'>[] } | undefined;
  /** Whether the port is kept from other isolated ports. */
  isolated: boolean;
  /** Whether the bridge sends back what comes in, as to a container that uses its own published port. */
  hairpin: boolean;
}
