import { createHash } from 'node:crypto';

// The kernel is the only store of state: what netloom made says so itself, in the alias of its links (`ip link show`
// prints it) and in the group they belong to.

const MARK = 'netloom';

/** What a link's alias says. */
export interface LinkMark {
  network: string;
  /** The container whose host end this is; absent on the bridge. */
  container?: string | undefined;
  /** Its namespace, and whether netloom made that. */
  netns?: string | undefined;
  createdNetns?: boolean | undefined;
  /** On the bridge: net.ipv4.ip_forward before, to be restored. */
  forwarding?: string | undefined;
}

/** `netloom network=br0 container=web netns=netns0 netns-created`. At most 255 bytes: names are 63 at most. */
export function formatMark(mark: LinkMark): string {
  const words = [MARK, `network=${mark.network}`];
  if (mark.container !== undefined) words.push(`container=${mark.container}`);
  if (mark.netns !== undefined) words.push(`netns=${mark.netns}`);
  if (mark.createdNetns) words.push('netns-created');
  if (mark.forwarding !== undefined) words.push(`ip_forward=${mark.forwarding}`);
  return words.join(' ');
}

/** Reads an alias; `undefined` when it is not one of ours. */
export function parseMark(alias: string | undefined): LinkMark | undefined {
  const [first, ...words] = (alias ?? '').split(' ');
  if (first !== MARK) return undefined;
  const fields = new Map(words.map((word) => word.split('=', 2) as [string, string | undefined]));
  const network = fields.get('network');
  if (network === undefined) return undefined;
  return {
    network,
    container: fields.get('container'),
    netns: fields.get('netns'),
    createdNetns: fields.has('netns-created'),
    forwarding: fields.get('ip_forward'),
  };
}

/** Name of the host end of a container's veth pair: the same one at every run. */
export function hostEndName(network: string, container: string): string {
  return `veth${digest(`${network}/${container}`).slice(0, 8)}`;
}

/** The group of a network's links, so that they are removed by one request. Never 0, which is everyone's. */
export function groupOf(network: string): number {
  return 0x6e000000 + (Number.parseInt(digest(network).slice(0, 6), 16) & 0xffffff);
}

/** Name of the network's nftables table. */
export function tableOf(network: string): string {
  return `netloom-${network}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
