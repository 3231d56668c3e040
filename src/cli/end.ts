import { exitProcess } from '../addon/index.js';

/**
 * Ends the process, whose work is done and written. Node would first take down its heap and its threads, which takes
 * longer than what most commands ask the kernel; it does where somebody wants something of that: a profile, coverage.
 */
export function end(): void {
  const { NODE_OPTIONS, NODE_V8_COVERAGE } = process.env;
  if (process.execArgv.length > 0 || NODE_OPTIONS || NODE_V8_COVERAGE) return;
  const status = Number(process.exitCode ?? 0);
  process.emit('exit', status);
  try {
    exitProcess(status);
  } catch {
    // without the addon: as ever
  }
}
