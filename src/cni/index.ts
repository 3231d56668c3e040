import { parseFields, readConfig } from './config.js';
import { type Env, type Request, readRequest } from './environment.js';
import type { Fields } from './fields.js';
import { CniError, CODE, errorJson, isSince, NEWEST, versionJson, versionOf } from './protocol.js';
import { resultJson } from './result.js';

export type { Env } from './environment.js';
export { CniError } from './protocol.js';

/** How a call ended: the exit status, and what is to be printed. */
export interface Answer {
  status: 0 | 1;
  text: string;
}

/**
 * One call of the plugin, as a runtime makes it. Everything it does to the kernel it does in the namespace that the
 * process is in, and in the container's.
 *
 * @param env the `CNI_*` variables
 * @param readInput gives the standard input
 */
export async function runCni(env: Env, readInput: () => string): Promise<Answer> {
  let version: string = NEWEST;
  try {
    const request = readRequest(env);
    const text = readInput();
    if (request.command === 'VERSION') return answer(versionJson(versionIn(text)));
    const config = parseFields(text);
    version = versionOf(config.cniVersion);
    return answer(await run(request, config, text));
  } catch (error) {
    return { status: 1, text: `${JSON.stringify(errorJson(error, version))}\n` };
  }
}

function answer(json: object | undefined): Answer {
  return { status: 0, text: json === undefined ? '' : `${JSON.stringify(json)}\n` };
}

/** VERSION may come without an input. */
function versionIn(text: string): unknown {
  return text.trim() === '' ? undefined : parseFields(text).cniVersion;
}

async function run(request: Request, config: Fields, text: string): Promise<object | undefined> {
  switch (request.command) {
    case 'ADD': {
      const network = readConfig(config, text, request.args);
      const { add } = await import('./add.js');
      return resultJson(await add(network, request), network.cniVersion);
    }
    case 'DEL':
      await (await import('./del.js')).del(config, text, request);
      return undefined;
    case 'CHECK':
      needsVersion(config, '0.4.0', 'CHECK');
      await (await import('./check.js')).check(readConfig(config, text, request.args), request);
      return undefined;
    case 'GC':
      needsVersion(config, '1.1.0', 'GC');
      await (await import('./gc.js')).collectGarbage(config, text, request);
      return undefined;
    case 'STATUS':
      needsVersion(config, '1.1.0', 'STATUS');
      await (await import('./status.js')).status(readConfig(config, text, request.args), request);
      return undefined;
    case 'VERSION':
      return versionJson(config.cniVersion);
  }
}

/** @throws CniError 1 the command came with a later version */
function needsVersion(config: Fields, since: '0.4.0' | '1.1.0', command: string): void {
  const version = versionOf(config.cniVersion);
  if (isSince(version, since)) return;
  throw new CniError(CODE.incompatibleVersion, `cniVersion ${version} has no ${command}: it came with ${since}`);
}
