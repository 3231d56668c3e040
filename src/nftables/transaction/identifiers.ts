import { InvalidRuleError } from '../model/errors.js';

/** Names that nft can say: a letter, `_` or `.`, then letters, digits and `/ \ - _ .`. */
const NAME = /^[A-Za-z_.][A-Za-z0-9/\\_.-]*$/;
const MAX_LENGTH = 255;

/** Checks the name of something new. @throws InvalidRuleError nft could not say it */
export function checkName(kind: string, name: string): string {
  if (typeof name !== 'string' || !NAME.test(name) || name.length > MAX_LENGTH) {
    throw new InvalidRuleError(
      `'${String(name)}' is no name for a ${kind}: a letter, then letters, digits, '_', '-', '.', '/', at most ${MAX_LENGTH} bytes`,
    );
  }
  return name;
}
