// Types only: the codec of links is most of what a command that prints none of them would load.
import type { Ifinfomsg } from '../generated/rt-link.js';
import type { NetlinkSocket } from '../socket/index.js';
import type { Operation, Reader } from '../wire/index.js';
import type { Link } from './link.js';

/** What others name a link by, and little more: read without the data of all kinds, in a fraction of the time. */
export interface LinkSummary
  extends Pick<Link, 'index' | 'name' | 'altNames' | 'type' | 'isUp' | 'txQueueLength' | 'linkNetnsid'> {
  kind: string | undefined;
  /** Of a VRF: its table. */
  vrf?: { table?: number | undefined } | undefined;
}

/** The attributes of a summary; `extMask` is that of the question. */
type SummaryAttrs = Omit<LinkSummary, 'index' | 'type' | 'isUp'> & { extMask?: number | undefined };

const IFF_UP = 1;
const RTEXT_FILTER_SKIP_STATS = 8;
/** Bytes in a `struct ifinfomsg`. */
const IFINFOMSG_SIZE = 16;

/** `RTM_GETLINK` as far as a summary goes. */
const RTM_GETLINK: Operation<Ifinfomsg, Partial<SummaryAttrs>> = {
  name: 'RTM_GETLINK',
  type: 18,
  replyType: 16,
  headerSize: IFINFOMSG_SIZE,
  encode: (w, { attrs }) => {
    w.header(IFINFOMSG_SIZE); // of all families, all links
    if (attrs?.extMask !== undefined) w.u32(29, attrs.extMask); // IFLA_EXT_MASK
  },
  decode: (r) => ({ header: decodeIfinfomsg(r, r.header(IFINFOMSG_SIZE)), attrs: decodeSummary(r) }),
  attributes: { 29: 'extMask' },
};

function decodeIfinfomsg(r: Reader, at: number): Ifinfomsg {
  return {
    ifiFamily: r.u8At(at),
    ifiType: r.u16At(at + 2),
    ifiIndex: r.s32At(at + 4),
    ifiFlags: r.u32At(at + 8),
    ifiChange: r.u32At(at + 12),
  };
}

function decodeSummary(r: Reader): SummaryAttrs {
  const attrs: SummaryAttrs = {
    name: '',
    altNames: [],
    txQueueLength: 0,
    linkNetnsid: undefined,
    kind: undefined,
    vrf: undefined,
  };
  while (r.nextAttribute()) {
    const type = r.attributeType;
    if (type === 3)
      attrs.name = r.string(); // IFLA_IFNAME
    else if (type === 13)
      attrs.txQueueLength = r.u32(); // IFLA_TXQLEN
    else if (type === 18)
      decodeKind(r.nest(), attrs); // IFLA_LINKINFO
    else if (type === 37)
      attrs.linkNetnsid = r.s32(); // IFLA_LINK_NETNSID
    else if (type === 52) decodeAltNames(r.nest(), attrs); // IFLA_PROP_LIST
  }
  return attrs;
}

function decodeKind(r: Reader, attrs: SummaryAttrs): void {
  while (r.nextAttribute()) {
    if (r.attributeType === 1)
      attrs.kind = r.string(); // IFLA_INFO_KIND
    else if (r.attributeType === 2 && attrs.kind === 'vrf') decodeVrf(r.nest(), attrs); // IFLA_INFO_DATA, behind it
  }
}

function decodeVrf(r: Reader, attrs: SummaryAttrs): void {
  while (r.nextAttribute()) if (r.attributeType === 1) attrs.vrf = { table: r.u32() }; // IFLA_VRF_TABLE
}

function decodeAltNames(r: Reader, { altNames }: SummaryAttrs): void {
  while (r.nextAttribute()) if (r.attributeType === 53) altNames.push(r.string()); // IFLA_ALT_IFNAME
}

/** All links in short, by index. Sends `RTM_GETLINK` as a dump. */
export async function linkSummaries(socket: NetlinkSocket): Promise<Map<number, LinkSummary>> {
  const links = new Map<number, LinkSummary>();
  const messages = await socket.dump(RTM_GETLINK, { attrs: { extMask: RTEXT_FILTER_SKIP_STATS } }).toArray();
  for (const { header, attrs } of messages) {
    const { ifiIndex: index, ifiType: type, ifiFlags } = header;
    links.set(index, { ...(attrs as SummaryAttrs), index, type, isUp: (ifiFlags & IFF_UP) !== 0 });
  }
  return links;
}
