import { type BrPortMsg, type MdbSetAttrs, RTM_DELMDB, RTM_NEWMDB } from '../generated/rt-mdb.js';
import { AF, isIpv4, isIpv6, type MessageInput, NLM_F, parseIp } from '../wire/index.js';
import { checkDevice, type DeviceRef } from './device.js';
import type { Run } from './links.js';
import { refuse } from './refusal.js';
import type { Step } from './step.js';

/** A port of a bridge in a multicast group. */
export interface GroupSpec {
  bridge: DeviceRef;
  /** The port, or the bridge itself: the host takes part. */
  port: DeviceRef;
  /** An IPv4, IPv6 or MAC multicast address. */
  group: string;
  /** Only from this source. */
  source?: string | undefined;
  vid?: number | undefined;
  /** True: set for good; false: ends as if it were learned. The kernel wants true of MAC groups and of the host. */
  permanent?: boolean | undefined;
}

type MdbInput = MessageInput<BrPortMsg, MdbSetAttrs>;

const ETHERTYPE_IP = 0x0800;
const ETHERTYPE_IPV6 = 0x86dd;
const MAC = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;

function groupOf(request: string, group: string): { address: Uint8Array; proto: number } {
  const address = new Uint8Array(16);
  if (typeof group === 'string' && MAC.test(group)) {
    address.set(group.split(':').map((byte) => Number.parseInt(byte, 16)));
    return { address, proto: 0 };
  }
  if (typeof group !== 'string' || !(isIpv4(group) || isIpv6(group))) {
    return refuse(request, 'group', group, 'an address: expected IPv4, IPv6 or a MAC address');
  }
  const bytes = parseIp(group);
  address.set(bytes);
  return { address, proto: bytes.length === 4 ? ETHERTYPE_IP : ETHERTYPE_IPV6 };
}

function changeGroup(verb: 'add' | 'delete', spec: GroupSpec): Step[] {
  const operation = verb === 'add' ? RTM_NEWMDB : RTM_DELMDB;
  const { bridge, port, source, vid = 0, permanent = false } = spec;
  const request = `${operation.name} ${bridge}`;
  checkDevice(request, 'bridge', bridge);
  checkDevice(request, 'port', port);
  const { address, proto } = groupOf(request, spec.group);
  return [
    {
      devices: [bridge, port],
      lacking: 'multicast groups of bridges, or the link is no bridge',
      build: (resolver) => ({
        operation,
        message: {
          header: { family: AF.bridge, ifindex: resolver.indexOf(bridge) },
          attrs: {
            entry: { ifindex: resolver.indexOf(port), state: permanent ? 1 : 0, flags: 0, vid, address, proto },
            entryAttrs: source === undefined ? undefined : { source },
          },
        } satisfies MdbInput,
        flags: verb === 'add' ? NLM_F.create | NLM_F.excl : 0,
        subject: `${bridge} ${spec.group}`,
      }),
    },
  ];
}

/** Puts ports into multicast groups, and takes them out. */
export class GroupWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Puts a port into a group. Sends `RTM_NEWMDB` with `NLM_F_CREATE | NLM_F_EXCL`. Equals
   * `bridge mdb add dev BRIDGE port PORT grp GROUP [src SOURCE] [permanent] [vid VID]`.
   *
   * @throws NetlinkError `EEXIST` it is in it; `EINVAL` in words: the bridge is down or does not snoop, the port is no port
   * @throws InvalidAttributeError no address
   */
  add(spec: GroupSpec): R {
    return this.#run(() => changeGroup('add', spec));
  }

  /**
   * Takes a port out of a group. Sends `RTM_DELMDB`. Equals `bridge mdb del dev BRIDGE port PORT grp GROUP`.
   *
   * @throws NetlinkError `EINVAL` or `ENOENT` it is not in it
   */
  delete(spec: Omit<GroupSpec, 'permanent'>): R {
    return this.#run(() => changeGroup('delete', spec));
  }
}
