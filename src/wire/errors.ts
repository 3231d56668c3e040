/**
 * A received message that does not follow the netlink format: a length that runs past its end, an attribute too short
 * for its type, nests deeper than any kernel sends.
 *
 * `code` is `'ERR_MALFORMED_MESSAGE'`. `offset` counts bytes from the start of the decoded buffer; `path` holds the
 * attribute types from the outermost nest inwards (numbers; {@link attributePath} turns them into names).
 */
export class MalformedMessageError extends Error {
  override readonly name = 'MalformedMessageError';
  readonly code = 'ERR_MALFORMED_MESSAGE';
  readonly offset: number;
  readonly path: readonly number[];
  readonly reason: string;

  constructor(reason: string, offset: number, path: readonly number[] = []) {
    const where = path.length > 0 ? `attribute ${path.join('.')}, ` : '';
    super(`malformed netlink message: ${reason} (${where}offset ${offset})`);
    this.reason = reason;
    this.offset = offset;
    this.path = path;
  }
}

/** Where a refused value was to be written. */
export interface RefusedPlace {
  /** Offset in the writer's buffer of the innermost attribute around it. */
  readonly within?: number | undefined;
  /** Type of its own attribute, where that was not written yet. */
  readonly own?: number | undefined;
  /** Its position, in an array that is one attribute. */
  readonly item?: number | undefined;
}

/**
 * A value that cannot be put on the wire: out of range, too long, of the wrong type. Thrown by encoders, before
 * anything is sent.
 *
 * `code` is `'ERR_INVALID_ATTRIBUTE'`. `path` holds the attribute types from the outermost nest inwards; the socket
 * layer rethrows with the names ({@link attribute}) and the request in the message.
 */
export class InvalidAttributeError extends Error {
  override readonly name = 'InvalidAttributeError';
  readonly code = 'ERR_INVALID_ATTRIBUTE';
  readonly path: readonly number[];
  readonly reason: string;
  /** The value that was refused. */
  readonly value: unknown;
  /** Where it was to be written; names are found from there. */
  readonly place: RefusedPlace;
  /** The attribute by name, e.g. `linkinfo.data.peer.ifname`; `undefined` until {@link named} has told. */
  attribute: string | undefined;

  constructor(reason: string, value: unknown, path: readonly number[] = [], place: RefusedPlace = {}) {
    const item = place.item === undefined ? '' : `[${place.item}]`;
    super(`${path.length > 0 ? `attribute ${path.join('.')}${item}` : 'message'}: ${reason} (nothing was sent)`);
    this.reason = reason;
    this.value = value;
    this.path = path;
    this.place = place;
  }

  /** Puts the request's and the attribute's names into the message, once someone knows them. */
  named(request: string, attribute: string): this {
    this.attribute = attribute === '' ? undefined : attribute;
    this.message = `${request}: ${attribute === '' ? '' : `${attribute}: `}${this.reason} (nothing was sent)`;
    return this;
  }
}
