/** A rule, set or name that says nothing the kernel could do; nothing was sent. `code` is `'ERR_INVALID_ARGUMENT'`. */
export class InvalidRuleError extends Error {
  override readonly name = 'InvalidRuleError';
  readonly code = 'ERR_INVALID_ARGUMENT';
  /** What of the transaction it is about: `rule 2 of chain postrouting in table ip netloom`. */
  readonly subject: string | undefined;

  constructor(message: string, subject?: string) {
    super(subject === undefined ? message : `${subject}: ${message} (nothing was sent)`);
    this.subject = subject;
  }
}

/**
 * The table belongs to iptables-nft, which cannot read native rules: writing one there breaks `iptables -S` for
 * everyone on the host. `code` is `'ERR_FOREIGN_TABLE'`.
 */
export class ForeignTableError extends Error {
  override readonly name = 'ForeignTableError';
  readonly code = 'ERR_FOREIGN_TABLE';
  /** `ip nat` */
  readonly table: string;

  constructor(table: string) {
    super(
      `table ${table} is managed by iptables-nft, which cannot read native rules: use a table of your own, or force it`,
    );
    this.table = table;
  }
}
