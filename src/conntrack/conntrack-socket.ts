import {
  type ConntrackAttrs,
  type ConntrackMessage,
  IPCTNL_MSG_CT_DELETE,
  IPCTNL_MSG_CT_GET,
  type Nfgenmsg,
} from '../generated/conntrack.js';
import {
  type BatchRequest,
  NetlinkError,
  type NetlinkSocket,
  type NetnsRef,
  openSocket,
  type Tap,
  UnsupportedError,
} from '../socket/index.js';
import { AF, type MessageInput, NETLINK } from '../wire/index.js';
import { byFamily, type FamilyFilter, type FlowFilter, matches } from './flow.js';

export interface ConntrackOptions {
  /** The namespace whose flows are meant: a name, a path, `{ pid }` or `{ fd }`. Default: the one we are in. */
  netns?: NetnsRef | undefined;
  /** Sees every datagram. */
  tap?: Tap | undefined;
}

/** Bits of `CTA_FILTER_ORIG_FLAGS` (nf_internals.h, `CTA_FILTER_F_*`): members of the tuple that count. */
const MEMBER = { dst: 1 << 1, protocol: 1 << 3, dstPort: 1 << 5 } as const;

/** For each filter the kernel walks the whole table; with more of them one list of the flows is less work. */
const FEW = 16;

/** Opens the connection tracking of a namespace. @throws SystemCallError the namespace is not there or not ours to enter */
export function openConntrack(options: ConntrackOptions = {}): ConntrackSocket {
  return new ConntrackSocket(options);
}

/** The flows that a network namespace tracks. Close it (`await using`). */
export class ConntrackSocket implements AsyncDisposable {
  readonly #socket: NetlinkSocket;

  constructor({ netns, tap }: ConntrackOptions = {}) {
    this.#socket = openSocket({ protocol: NETLINK.netfilter, netns, tap });
  }

  /**
   * Forgets flows, so that their next packet is translated anew: a UDP flow otherwise goes where it went before for as
   * long as it lasts. Nothing to forget is no error.
   *
   * Sends one `IPCTNL_MSG_CT_DELETE` with `CTA_FILTER` for each family of a filter; where the kernel cannot (before
   * Linux 6.11; ranges; IPv6 addresses, see below) it lists the flows and deletes those that match. Equals
   * `conntrack -D -p udp --orig-port-dst PORT`.
   *
   * @throws UnsupportedError this kernel tells nothing of its flows (module nf_conntrack_netlink)
   * @throws NetlinkError `EPERM`; TypeError no port, no IP address
   */
  async flush(filters: readonly FlowFilter[]): Promise<void> {
    const all = filters.flatMap(byFamily);
    const simple = all.length <= FEW ? all.filter(isSimple) : [];
    const outcomes = await this.#socket.batch(simple.map(deletion));
    const refused = simple.filter((_, index) => outcomes[index] !== undefined);
    const failure = outcomes.find((error) => error !== undefined);
    if (failure !== undefined && !isIncapable(failure)) throw failure;
    const others = all.filter((filter) => !simple.includes(filter));
    await this.#deleteListed([...others, ...refused]);
  }

  async #deleteListed(filters: readonly FamilyFilter[]): Promise<void> {
    const requests: BatchRequest[] = [];
    for (const [family, protocol] of kindsOf(filters)) {
      const asked = filters.filter((filter) => filter.family === family && filter.protocol === protocol);
      for await (const flow of this.#list(asked)) requests.push(exactDeletion(flow));
    }
    for (const error of await this.#socket.batch(requests)) if (error !== undefined && !isGone(error)) throw error;
  }

  /** Flows that match one of the filters, which are all of one family and protocol; the kernel filters what it can. */
  async *#list(filters: readonly FamilyFilter[]): AsyncGenerator<ConntrackMessage, void, undefined> {
    const [first, ...more] = filters;
    if (first === undefined) return;
    const isExact = more.length === 0 && first.first === first.last;
    const question = isExact ? filtered({ ...first, address: undefined }) : { header: { nfgenFamily: first.family } };
    try {
      for (const flow of await this.#socket.dump(IPCTNL_MSG_CT_GET, question).toArray())
        if (filters.some((filter) => matches(flow, filter))) yield flow;
    } catch (error) {
      if (!(error instanceof NetlinkError) || error.code !== 'EINVAL' || error.extack !== undefined) throw error;
      throw new UnsupportedError(`${error.message}: this kernel has no ctnetlink`, 'ctnetlink');
    }
  }

  close(): void {
    this.#socket.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

/**
 * What one message says. An IPv6 address it does not: the kernel takes it for all addresses but that one
 * (`ctnetlink_filter_match_tuple` of Linux 6.18 has the comparison the wrong way round).
 */
function isSimple({ family, first, last, address }: FamilyFilter): boolean {
  return first === last && (family === AF.inet || address === undefined);
}

/** Before Linux 6.11 the kernel filters lists only; before 5.8, nothing. */
function isIncapable(error: Error): boolean {
  return error instanceof NetlinkError && ['EOPNOTSUPP', 'EINVAL'].includes(error.code);
}

function isGone(error: Error): boolean {
  return error instanceof NetlinkError && error.code === 'ENOENT';
}

type FlowInput = MessageInput<Nfgenmsg, ConntrackAttrs>;

function filtered({ family, protocol, first, address }: FamilyFilter): FlowInput {
  const proto = { num: protocol, dstPort: first };
  const origFlags = MEMBER.protocol | MEMBER.dstPort | (address === undefined ? 0 : MEMBER.dst);
  const tupleOrig = address === undefined ? { proto } : { ip: { v4Dst: address }, proto };
  return { header: { nfgenFamily: family }, attrs: { tupleOrig, filter: { origFlags } } };
}

function deletion(filter: FamilyFilter): BatchRequest {
  const subject = `port ${filter.first}`;
  return { operation: IPCTNL_MSG_CT_DELETE, message: filtered(filter), subject };
}

/** The id tells a flow from one with the same addresses that came after it. */
function exactDeletion({ header, attrs: { tupleOrig, zone, id } }: ConntrackMessage): BatchRequest {
  const message: FlowInput = { header: { nfgenFamily: header.nfgenFamily }, attrs: { tupleOrig, zone, id } };
  return { operation: IPCTNL_MSG_CT_DELETE, message };
}

function kindsOf(filters: readonly FamilyFilter[]): [family: number, protocol: number][] {
  const kinds = new Map(filters.map(({ family, protocol }) => [family * 256 + protocol, [family, protocol] as const]));
  return [...kinds.values()].map(([family, protocol]) => [family, protocol]);
}
