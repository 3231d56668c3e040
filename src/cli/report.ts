/** Codes of errors that the caller can mend: the message is the whole answer, a stack would only hide it. */
const EXPECTED =
  /^(E[A-Z0-9]+|ERR_(CAPTURE_FORMAT|DUMP_INTERRUPTED|FOREIGN_TABLE|INVALID_ARGUMENT|INVALID_ATTRIBUTE|MALFORMED_MESSAGE|NO_REPLY|SOCKET_CLOSED|SPEC|TAKEN|UNKNOWN_GROUP|UNSUPPORTED|USAGE))$/;

/**
 * Prints an error on standard error and sets the exit status: 2 for a wrong command line, the one of the reference tool
 * where the error says it (`exitStatus`), 1 for everything else.
 * Errors that nobody expected come with their stack.
 */
export function report(error: unknown): void {
  process.exitCode = isUsage(error) ? 2 : statusOf(error);
  for (const line of lines(error)) process.stderr.write(`netloom: ${line}\n`);
}

function statusOf(error: unknown): number {
  const said = error instanceof Error && 'exitStatus' in error ? error.exitStatus : undefined;
  return typeof said === 'number' ? said : 1;
}

/** Whether the caller has to word it otherwise; what inspect's words cannot mean counts as such. */
function isUsage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false; // told by code: a bundle has classes of its own
  return error.code === 'ERR_USAGE' || (error.name === 'InspectError' && error.code === 'ERR_INVALID_ARGUMENT');
}

function lines(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (error instanceof AggregateError) return [error.message, ...error.errors.flatMap(lines)];
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && EXPECTED.test(code)) return error.message.split('\n');
  return [error.stack ?? error.message];
}
