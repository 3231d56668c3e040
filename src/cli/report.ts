/** Codes of errors that the caller can mend: the message is the whole answer, a stack would only hide it. */
const EXPECTED =
  /^(E[A-Z0-9]+|ERR_(SPEC|UNSUPPORTED|INVALID_ATTRIBUTE|INVALID_ARGUMENT|DUMP_INTERRUPTED|SOCKET_CLOSED|MALFORMED_MESSAGE))$/;

/** A wrong word on the command line: the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'ERR_USAGE';
}

/**
 * Prints an error on standard error and sets the exit status: 2 for a wrong command line, 1 for everything else.
 * Errors that nobody expected come with their stack.
 */
export function report(error: unknown): void {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  for (const line of lines(error)) process.stderr.write(`netloom: ${line}\n`);
}

function lines(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (error instanceof AggregateError) return [error.message, ...error.errors.flatMap(lines)];
  const { code } = error as { code?: unknown };
  if (error instanceof UsageError || (typeof code === 'string' && EXPECTED.test(code)))
    return error.message.split('\n');
  return [error.stack ?? error.message];
}
