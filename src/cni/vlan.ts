import type { AttachSpec } from '../recipe/host/index.js';
import { formatMark, groupOf, type Owner } from '../recipe/table/index.js';
import type { Link, PortVlan } from '../route/index.js';
import type { CniNetwork, VlanConfig } from './config.js';
import type { Host } from './host.js';
import { CniError, CODE, codeOf } from './protocol.js';

// What few configurations ask for, `vlan` and `vlanTrunk`: it is loaded when one does.

/** The VLAN of untagged packets where a configuration has a trunk only. */
const NATIVE = 1;

/** Has a bridge look at VLANs. @throws CniError 2 its kernel cannot */
export async function filterVlans({ route }: Host, link: Link): Promise<void> {
  if (link.kind === 'bridge' && link.bridge.vlanFiltering === true) return;
  await route.links.set(link.index, { bridge: { vlanFiltering: true } }).catch((error: unknown) => {
    throw unsupported("this kernel's bridges do not filter VLANs", error);
  });
}

/**
 * Makes sure of the interface that the host has in a VLAN: a VLAN link on the bridge, which takes part in the VLAN.
 *
 * @returns it
 * @throws CniError 2 the kernel has no VLAN links
 */
export async function ensureVlanLink(
  { route }: Host,
  { gatewayLink: name, vlan }: CniNetwork,
  owner: Owner,
  bridge: Link,
): Promise<Link> {
  const { network } = owner;
  const vid = vlan!.id;
  await route.vlans.add({ dev: bridge.index, vid, self: true });
  const marks = { group: groupOf(network), alias: formatMark(network) };
  const create = () =>
    route.links.create({ name, kind: 'vlan', link: bridge.index, vlan: { id: vid }, up: true, ...marks });
  const there = await route.links.get(name);
  if (there === undefined)
    await create().catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') return; // another ADD was faster
      throw codeOf(error) === 'EOPNOTSUPP' ? unsupported('this kernel has no VLAN links', error) : error;
    });
  else if (!there.isUp) await route.links.set(there.index, { up: true });
  const link = there ?? (await route.links.get(name));
  if (link !== undefined) return link;
  throw new CniError(CODE.tryAgain, `link ${name} went away while it was being made`);
}

function unsupported(reason: string, error: unknown): CniError {
  return new CniError(CODE.unsupportedField, `vlan is not supported: ${reason} (${(error as Error).message})`);
}

/** The VLANs that a port joins; it leaves the bridge's default one unless it is to stay. */
export function portVlans(vlan: VlanConfig, bridge: Link): NonNullable<AttachSpec['vlans']> {
  const first = defaultVlan(bridge);
  return {
    leave: vlan.keepsDefault || first === 0 ? [] : [first],
    join: wantedVlans(vlan).map(({ isPvid, ...vids }) => ({ ...vids, pvid: isPvid, untagged: isPvid })),
  };
}

function defaultVlan(bridge: Link): number {
  return bridge.kind === 'bridge' ? (bridge.bridge.vlanDefaultPvid ?? NATIVE) : NATIVE;
}

function wantedVlans({ id, trunk }: VlanConfig): Pick<PortVlan, 'vid' | 'lastVid' | 'isPvid'>[] {
  const native = id === 0 ? NATIVE : id;
  return [
    ...trunk.map(([vid, lastVid]) => ({ vid, lastVid, isPvid: false })),
    { vid: native, lastVid: native, isPvid: true },
  ];
}

/** What of a port's VLANs is not as {@link portVlans} has it. */
export async function vlanProblems({ route }: Host, dev: string, vlan: VlanConfig): Promise<string[]> {
  const [port] = await route.vlans.list({ dev }).toArray();
  const held = port?.vlans ?? [];
  return wantedVlans(vlan).flatMap(({ vid, lastVid, isPvid }) => {
    const problems: string[] = [];
    for (let id = vid; id <= lastVid; id++) {
      const there = held.find((one) => one.vid <= id && id <= one.lastVid);
      if (there === undefined) problems.push(`link ${dev} is not in VLAN ${id}`);
      else if (isPvid && !there.isPvid) problems.push(`link ${dev}: VLAN ${id} is not that of untagged packets`);
    }
    return problems;
  });
}
