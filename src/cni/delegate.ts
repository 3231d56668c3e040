import { accessSync, constants } from 'node:fs';
import { parseFields } from './config.js';
import type { Request } from './environment.js';
import { CniError, CODE, type Command } from './protocol.js';
import { type Result, readResult } from './result.js';

// An external IPAM plugin is a program that speaks the same protocol. That it is started is the specification's demand
// (section 4); nothing else is.

/** Takes addresses from an external plugin. @throws CniError the plugin's, or 106 */
export function delegateAdd(type: string, text: string, request: Request): Result {
  const answer = delegate('ADD', type, text, request);
  const result = readResult(parseFields(answer), `the result of ${type}`);
  if (result.ips.length === 0) throw new CniError(CODE.delegate, `IPAM plugin ${type} gave no address`);
  return result;
}

/**
 * Runs an external plugin with the same configuration and environment.
 *
 * @returns what it printed
 * @throws CniError the plugin's error as it is, or 106: it is not in CNI_PATH, could not be run, or said nothing
 */
export function delegate(command: Command, type: string, text: string, { path, env }: Request): string {
  const file = path.map((folder) => `${folder}/${type}`).find(isExecutable);
  if (file === undefined) {
    const message = `IPAM plugin ${JSON.stringify(type)} is not in CNI_PATH (${path.join(':') || 'which is not set'})`;
    throw new CniError(CODE.delegate, message);
  }
  const { spawnSync } = process.getBuiltinModule('node:child_process'); // only here: it loads a lot
  const { status, stdout, stderr, error } = spawnSync(file, [], {
    input: text,
    encoding: 'utf8',
    env: { ...env, CNI_COMMAND: command },
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  throw (
    pluginError(type, stdout) ??
    new CniError(CODE.delegate, `IPAM plugin ${type} failed: ${error?.message ?? `status ${status}`}`, stderr)
  );
}

/** An error in the specification's JSON. */
function pluginError(type: string, stdout: string): CniError | undefined {
  try {
    const { code, msg, details } = parseFields(stdout);
    if (typeof code !== 'number' || typeof msg !== 'string') return undefined;
    return new CniError(code, `IPAM plugin ${type}: ${msg}`, typeof details === 'string' ? details : undefined);
  } catch {
    return undefined;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
