import type { ExprAttrs } from '../../generated/nftables.js';
import type { Statement } from '../model/model.js';
import { loadReaders } from './read-loads.js';
import { readStateful } from './read-stateful.js';
import { statementReaders } from './read-statements.js';
import { type ReadContext, type Reading, Unreadable, unreadable } from './reading.js';
import { RegisterFile } from './register-file.js';

// The first half of reading a rule: the kernel's register expressions become statements over trees. Constants have no
// type yet (`raw`, read in network order) and payloads are positions; delinearise.ts gives them both.

/**
 * Reads a rule's expressions.
 *
 * @returns the statements, and whether all expressions were understood; those that were not are `opaque` statements
 */
export function readExpressions(
  expressions: readonly ExprAttrs[],
  context: ReadContext,
): { statements: Statement[]; isWhole: boolean } {
  const reading: Reading = { ...context, registers: new RegisterFile(), statements: [] };
  let isWhole = true;
  for (const expression of expressions) {
    try {
      readOne(reading, expression);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      isWhole = false;
      reading.registers.clear(); // what it would have loaded is not known
      reading.statements.push({ kind: 'opaque', name: expression.name ?? '?' });
    }
  }
  return { statements: reading.statements, isWhole };
}

const readers = { ...loadReaders, ...statementReaders };

function readOne(reading: Reading, expression: ExprAttrs): void {
  if (expression.name === 'notrack') {
    reading.statements.push({ kind: 'notrack' });
    return;
  }
  const stateful = readStateful(expression);
  if (stateful !== undefined) {
    reading.statements.push(stateful);
    return;
  }
  const read = readers[expression.name as keyof typeof readers] as
    | ((reading: Reading, data: object) => void)
    | undefined;
  if (read === undefined || expression.data === undefined || expression.data.unknown !== undefined)
    unreadable(expression.name ?? '?');
  read(reading, expression.data);
}
