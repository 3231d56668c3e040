import { binding } from './binding.js';

/** Ends the process at once, without what Node does before: no `exit` listeners, nothing taken down. Never returns. */
export function exitProcess(status: number): void {
  binding().processExit(status);
}
