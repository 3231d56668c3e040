import {
  type AfSpecBridgeAttrs,
  BridgeVlanFlags,
  type Ifinfomsg,
  type LinkAttrs,
  RTM_DELLINK,
  RTM_SETLINK,
} from '../generated/rt-link.js';
import { AF, type MessageInput } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import type { Run } from './links.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';

/** VLANs of a bridge or port: one, or a range. */
export interface VlanSpec {
  /** A port, or with `self` a bridge. */
  dev: DeviceRef;
  /** The first one, 1 to 4094. */
  vid: number;
  /** The last one. */
  lastVid?: number | undefined;
  /** Untagged packets that come in belong to it: only one VLAN. */
  pvid?: boolean | undefined;
  /** Packets go out without a tag. */
  untagged?: boolean | undefined;
  /** The VLANs that the bridge itself takes part in, or the port's own (`bridge vlan ... self`). */
  self?: boolean | undefined;
  /** Tunnel id that the (first) VLAN is mapped to; the port has `vlanTunnel`. Only this mapping is changed. */
  tunnelId?: number | undefined;
}

type LinkInput = MessageInput<Ifinfomsg, LinkAttrs>;

/** `BRIDGE_FLAGS_MASTER` and `BRIDGE_FLAGS_SELF` (linux/if_bridge.h). */
const PLACE = { master: 1, self: 2 } as const;
const LAST_VID = 4094;

function checkVlan(request: string, { vid, lastVid = vid, pvid }: VlanSpec): void {
  if (!Number.isInteger(vid) || vid < 1 || vid > LAST_VID) refuse(request, 'vid', vid, 'a VLAN: expected 1 to 4094');
  if (!Number.isInteger(lastVid) || lastVid < vid || lastVid > LAST_VID) {
    refuse(request, 'lastVid', lastVid, `the last VLAN of a range: expected ${vid} to 4094`);
  }
  if (pvid && lastVid !== vid) refuse(request, 'pvid', pvid, 'for a range: untagged packets belong to one VLAN');
}

function bridgeSpec(spec: VlanSpec): AfSpecBridgeAttrs {
  const { vid, lastVid = vid, pvid, untagged, self = false, tunnelId } = spec;
  const place = self ? PLACE.self : PLACE.master;
  const plain = (pvid ? BridgeVlanFlags.pvid : 0) | (untagged ? BridgeVlanFlags.untagged : 0);
  const ends =
    lastVid === vid
      ? [{ vid, flags: plain }]
      : [
          { vid, flags: plain | BridgeVlanFlags.rangeBegin },
          { vid: lastVid, flags: plain | BridgeVlanFlags.rangeEnd },
        ];
  if (tunnelId === undefined) return { flags: place, vlanInfo: ends };
  const tunnels = ends.map(({ vid: end, flags }) => ({ vid: end, flags, id: tunnelId + end - vid }));
  return { flags: place, vlanTunnelInfo: tunnels };
}

function changeVlans(verb: 'add' | 'delete', spec: VlanSpec): Step[] {
  const operation = verb === 'add' ? RTM_SETLINK : RTM_DELLINK;
  const { dev } = spec;
  const request = `${operation.name} ${dev}`;
  checkDevice(request, 'dev', dev);
  checkVlan(request, spec);
  const attrs: LinkAttrs = { afSpec: bridgeSpec(spec) };
  return [
    {
      devices: [dev],
      lacking: 'VLANs of bridges, or the link is no port of one',
      build: (resolver) => ({
        operation,
        message: { header: { ifiFamily: AF.bridge, ifiIndex: resolver.indexOf(dev) }, attrs } satisfies LinkInput,
        subject: `${dev} vid ${spec.vid}`,
      }),
    },
  ];
}

/** Puts ports and bridges into VLANs, and takes them out. */
export class VlanWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Puts a port, or with `self` a bridge, into VLANs; one it is in already gets these flags. Sends `RTM_SETLINK` of
   * `AF_BRIDGE`. Equals `bridge vlan add dev DEV vid VID[-LAST] [pvid] [untagged] [self]`.
   *
   * @throws NetlinkError `EOPNOTSUPP` it is no port, or the kernel has no VLANs on bridges; `ENODEV` no such link
   * @throws InvalidAttributeError a VLAN that cannot be
   * @example
   * await route.vlans.add({ dev: 'veth0', vid: 10, pvid: true, untagged: true });
   */
  add(spec: VlanSpec): R {
    return this.#run(() => changeVlans('add', spec));
  }

  /**
   * Takes a port, or with `self` a bridge, out of VLANs; those it is not in do not matter. Sends `RTM_DELLINK` of
   * `AF_BRIDGE`. Equals `bridge vlan del dev DEV vid VID[-LAST]`.
   */
  delete(spec: Omit<VlanSpec, 'pvid' | 'untagged'>): R {
    return this.#run(() => changeVlans('delete', spec));
  }
}
