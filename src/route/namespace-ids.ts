import { RTM_GETNSID, RTM_NEWNSID } from '../generated/rt-nsid.js';
import { closeNetns, type NetlinkSocket, type NetnsRef, openNetns, SystemCallError } from '../socket/index.js';
import { checkNumber } from './checks.js';
import type { Run } from './links.js';

/** Gives namespaces numbers. */
export class NamespaceIdWriter<R> {
  readonly #run: Run<R>;

  constructor(run: Run<R>) {
    this.#run = run;
  }

  /**
   * Gives a namespace an id, as seen from this one; `'auto'` lets the kernel choose. It keeps the first one it is given.
   * Sends `RTM_NEWNSID`. Equals `ip netns set NAME ID`.
   *
   * @throws NetlinkError `EEXIST` it has one already; `ENOSPC` another namespace has this id
   * @throws SystemCallError there is no such namespace
   */
  set(netns: NetnsRef, id: number | 'auto'): R {
    return this.#run(() => {
      const nsid = id === 'auto' ? -1 : checkNumber('RTM_NEWNSID', 'id', id, 0x7fffffff)!;
      return [
        {
          devices: [],
          build: (resolver) => ({
            operation: RTM_NEWNSID,
            message: { attrs: { fd: resolver.fdOf(netns), nsid } },
            subject: typeof netns === 'string' ? `${netns} ${id}` : String(id),
          }),
        },
      ];
    });
  }
}

/** The numbers by which this namespace knows others: `link.linkNetnsid` is one. */
export class NamespaceIds extends NamespaceIdWriter<Promise<void>> {
  readonly #socket: NetlinkSocket;

  constructor(socket: NetlinkSocket, run: Run<Promise<void>>) {
    super(run);
    this.#socket = socket;
  }

  /**
   * Id of a namespace as seen from this one; `undefined` when it has none yet. Sends `RTM_GETNSID`.
   *
   * @throws SystemCallError there is no such namespace
   */
  async get(netns: NetnsRef): Promise<number | undefined> {
    const fd = openNetns(netns);
    try {
      const reply = await this.#socket.get(RTM_GETNSID, { attrs: { fd } });
      const id = reply?.attrs.nsid;
      return id === undefined || id < 0 ? undefined : id;
    } finally {
      closeNetns(fd);
    }
  }

  /**
   * Names by id, of the given names: the first one of an id counts. Names that are gone are left out.
   *
   * @throws NetlinkError the kernel refused
   */
  async names(names: Iterable<string>): Promise<Map<number, string>> {
    const byId = new Map<number, string>();
    for (const name of names) {
      const id = await this.get(name).catch((error: unknown) => {
        if (error instanceof SystemCallError) return undefined;
        throw error;
      });
      if (id !== undefined && !byId.has(id)) byId.set(id, name);
    }
    return byId;
  }

  /** All ids that this namespace has given. Sends `RTM_GETNSID` as a dump. */
  async list(): Promise<number[]> {
    const replies = await this.#socket.dump(RTM_GETNSID).toArray();
    return replies.map(({ attrs }) => attrs.nsid ?? -1).filter((id) => id >= 0);
  }
}
