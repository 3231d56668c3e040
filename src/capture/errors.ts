/**
 * A file that is no capture of netlink, or is damaged. `code` is `'ERR_CAPTURE_FORMAT'`; `offset` counts bytes from the
 * start of the file to what was wrong.
 */
export class CaptureFormatError extends Error {
  override readonly name = 'CaptureFormatError';
  readonly code = 'ERR_CAPTURE_FORMAT';
  readonly offset: number;
  readonly reason: string;

  constructor(reason: string, offset: number) {
    super(`not a netlink capture: ${reason} (offset ${offset})`);
    this.reason = reason;
    this.offset = offset;
  }
}
