/** The kernel acknowledged a request whose operation is said to be answered, but sent no answer. `code` is `'ERR_NO_REPLY'`. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError';
  readonly code = 'ERR_NO_REPLY';
  /** The operation's kernel name. */
  readonly request: string;

  constructor(request: string) {
    super(`${request}: the kernel sent no answer`);
    this.request = request;
  }
}

/** This kernel's family has no such multicast group. `code` is `'ERR_UNKNOWN_GROUP'`. */
export class UnknownGroupError extends Error {
  override readonly name = 'UnknownGroupError';
  readonly code = 'ERR_UNKNOWN_GROUP';
  readonly group: string;

  constructor(family: string, group: string, known: readonly string[]) {
    super(`${family} has no multicast group '${group}'; it has ${known.length === 0 ? 'none' : known.join(', ')}`);
    this.group = group;
  }
}
