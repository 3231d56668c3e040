import { binding } from './binding.js';

/** Ends the process at once, without what Node does before: no `exit` listeners, nothing taken down. Never returns. */
export function exitProcess(status: number): void {
  binding().processExit(status);
}

/** A number of 32 bits that is another one when some bits of the bytes are. */
export function checksum(bytes: Uint8Array): number {
  return binding().checksum(bytes);
}
