import { isSandboxed } from '../../src/addon/index.js';

/** Run once before all tests: outside of a sandbox they would change this machine's own network. */
export function setup(): void {
  if (process.platform !== 'linux') return;
  if (!isSandboxed()) {
    throw new Error('the tests run in a sandbox: start them by `npm test`, or `node test/run.mjs [FILE...]`');
  }
}
