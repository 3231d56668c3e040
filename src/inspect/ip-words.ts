/** A wrong word in a question, or something asked for that is not there. `code` tells which. */
export class InspectError extends Error {
  override readonly name = 'InspectError';
  /** `'ERR_INVALID_ARGUMENT'` a wrong word; `'ENODEV'` no such link. */
  readonly code: string;

  constructor(message: string, code = 'ERR_INVALID_ARGUMENT') {
    super(message);
    this.code = code;
  }
}

/** No link has this name. */
export function noSuchDevice(name: string): InspectError {
  return new InspectError(`Device "${name}" does not exist.`, 'ENODEV');
}

/** What the words of a question may be: what each takes the word behind it for, or does alone. */
export interface WordTable {
  /** Words with a value. */
  values: Readonly<Record<string, (value: string) => void>>;
  /** Words without one. */
  marks?: Readonly<Record<string, () => void>> | undefined;
  /** A word that is none of them. */
  other?: ((word: string) => void) | undefined;
}

const VERBS = ['show', 'list', 'lst', 'ls'];

/** Reads the words of a question, `show` and its like first or not at all. @throws InspectError */
export function readWords(words: readonly string[], table: WordTable): void {
  const rest = VERBS.includes(words[0] ?? '') ? words.slice(1) : [...words];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!;
    const mark = table.marks?.[word];
    if (mark !== undefined) {
      mark();
      continue;
    }
    const take = table.values[word];
    if (take === undefined) {
      if (table.other === undefined) throw wrongWord(word, table);
      table.other(word);
      continue;
    }
    const value = rest[++at];
    if (value === undefined) throw new InspectError(`'${word}' needs a value behind it`);
    take(value);
  }
}

function wrongWord(word: string, { values, marks = {} }: WordTable): InspectError {
  const allowed = [...Object.keys(values), ...Object.keys(marks)].join(', ');
  return new InspectError(`'${word}' is not known here: expected ${allowed}`);
}

/** A whole number, decimal or hex. */
export function readNumber(word: string, value: string): number {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(value)) throw new InspectError(`${word}: '${value}' is not a number`);
  return Number(value);
}

/** The number of a name, or the number itself. */
export function readName(word: string, value: string, idOf: (name: string) => number | undefined): number {
  const id = idOf(value);
  if (id === undefined) throw new InspectError(`${word}: '${value}' is neither a known name nor a number`);
  return id;
}
