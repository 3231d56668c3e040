/** Versions of the CNI specification whose configurations are read and whose results are written, oldest first. */
export const VERSIONS = ['0.1.0', '0.2.0', '0.3.0', '0.3.1', '0.4.0', '1.0.0', '1.1.0'] as const;
export type CniVersion = (typeof VERSIONS)[number];
export const NEWEST: CniVersion = '1.1.0';

/** What a runtime may ask, `CNI_COMMAND`. */
export const COMMANDS = ['ADD', 'DEL', 'CHECK', 'GC', 'STATUS', 'VERSION'] as const;
export type Command = (typeof COMMANDS)[number];

/** Codes of errors. Up to 99 they are the specification's; from 100 they are ours. */
export const CODE = {
  /** The version of the configuration is not known, or has no such command. */
  incompatibleVersion: 1,
  /** A field of the configuration that is not supported; the message has key and value. */
  unsupportedField: 2,
  /** There is no such container, and nothing to clean up. */
  unknownContainer: 3,
  /** An environment variable is missing or wrong; the message names it. */
  invalidEnvironment: 4,
  /** Something could not be read or written. */
  io: 5,
  /** The configuration is not JSON of the expected shape. */
  decoding: 6,
  /** The configuration says something that cannot be. */
  invalidConfig: 7,
  /** A passing condition: the runtime should try again. */
  tryAgain: 11,
  /** STATUS: an ADD would fail. */
  unavailable: 50,
  /** STATUS: an ADD would fail, and containers that are there may lack connectivity. */
  limited: 51,
  /** The kernel refused something. */
  kernel: 100,
  /** The interface is there already. */
  exists: 101,
  /** No address of a range is free. */
  noFreeAddress: 102,
  /** The address that was asked for is someone else's. */
  addressTaken: 103,
  /** The host port is someone else's. */
  portTaken: 104,
  /** CHECK: something is missing or not as ADD left it. */
  notAsAdded: 105,
  /** The external IPAM plugin could not be run, or said nothing that can be understood. */
  delegate: 106,
} as const;

/** A failure as the runtime is told of it. */
export class CniError extends Error {
  override readonly name = 'CniError';
  /** One of {@link CODE}, or the code that an IPAM plugin gave. */
  readonly code: number;
  readonly details: string | undefined;

  constructor(code: number, message: string, details?: string) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The specification's JSON for an error. Errors that are not ours are the kernel's or a mistake: code 100. */
export function errorJson(error: unknown, cniVersion: string): object {
  const { code, message, details } = asCniError(error);
  return { cniVersion, code, msg: message, ...(details === undefined ? {} : { details }) };
}

function asCniError(error: unknown): CniError {
  if (error instanceof CniError) return error;
  if (!(error instanceof Error)) return new CniError(CODE.kernel, String(error));
  if (codeOf(error) === 'ERESTART')
    return new CniError(CODE.tryAgain, `the ruleset changes too fast: ${error.message}`);
  const failures = error instanceof AggregateError ? error.errors.map(String).join('\n') : undefined;
  return new CniError(CODE.kernel, error.message, failures);
}

/**
 * The version that a configuration asks for; one without is from before there were versions.
 *
 * @throws CniError 1 it is not known
 */
export function versionOf(value: unknown): CniVersion {
  if (value === undefined || value === '') return '0.1.0';
  const known = VERSIONS.find((version) => version === value);
  if (known !== undefined) return known;
  const message = `cniVersion ${JSON.stringify(value)} is not known: expected one of ${VERSIONS.join(', ')}`;
  throw new CniError(CODE.incompatibleVersion, message);
}

/** Whether a version is at least another. */
export function isSince(version: CniVersion, since: CniVersion): boolean {
  return VERSIONS.indexOf(version) >= VERSIONS.indexOf(since);
}

/** The answer to VERSION. */
export function versionJson(cniVersion: unknown): object {
  const echoed = VERSIONS.find((version) => version === cniVersion) ?? NEWEST;
  return { cniVersion: echoed, supportedVersions: VERSIONS };
}

/** The `code` of an error: `'EEXIST'`; the empty text when it has none. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
