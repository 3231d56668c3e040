/** A wrong word in a question, or something asked for that is not there. `code` tells which. */
export class InspectError extends Error {
  override readonly name = 'InspectError';
  /** `'ERR_INVALID_ARGUMENT'` a wrong word; `'ENODEV'` no such link; `'ENOENT'` nothing else of this name or number. */
  readonly code: string;
  /** How the tool ends; 2 for a wrong word, whatever the tool does. */
  readonly exitStatus: number;

  constructor(
    message: string,
    code = 'ERR_INVALID_ARGUMENT',
    exitStatus: number = code === 'ERR_INVALID_ARGUMENT' ? 2 : 1,
  ) {
    super(message);
    this.code = code;
    this.exitStatus = exitStatus;
  }
}

/** How `ip` and `bridge` end when a word's value names nothing. */
export const NAMES_NOTHING = 255;

/** How `ip` ends when the kernel refuses. */
export const REFUSED = 2;

/** No link has this name. */
export function noSuchDevice(name: string, exitStatus = 1): InspectError {
  return new InspectError(`Device "${name}" does not exist.`, 'ENODEV', exitStatus);
}

/** A link that is no VRF, or none at all. */
export function noVrf(name: string): InspectError {
  return new InspectError(`vrf: '${name}' is no VRF`, 'ENODEV', NAMES_NOTHING);
}

/** Says as `ip` does that there is no such link, for questions about what is not one itself. */
export function cannotFind(name: string): InspectError {
  return new InspectError(`Cannot find device "${name}"`, 'ENODEV');
}

/** A whole number, decimal or hex. */
export function readNumber(word: string, value: string): number {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(value)) throw new InspectError(`${word}: '${value}' is not a number`);
  return Number(value);
}

/** The number of a name, or the number itself. @throws InspectError `ENOENT` it is neither */
export function readName(word: string, value: string, idOf: (name: string) => number | undefined): number {
  const id = idOf(value);
  if (id === undefined)
    throw new InspectError(`${word}: '${value}' is neither a known name nor a number`, 'ENOENT', NAMES_NOTHING);
  return id;
}

/** A word that a question may have. */
export interface Word {
  /** What stands behind it, as people write it: `'NAME'`. Without one the word stands alone. */
  value?: string | undefined;
  /** The beginning of the word is enough, as it is for `ip`: `tab`. */
  short?: boolean | undefined;
}

/** The words of an object's questions, in the order in which `ip` tries them. */
export type Vocabulary<K extends string = string> = Readonly<Record<K, Word>>;

/**
 * Reads the words behind a verb.
 *
 * @param takers what each word does with its value (the empty text where it stands alone); `next` takes one word more
 * @param other gets a word that is none of them; without it that is an error
 * @throws InspectError a word that is not known, or lacks its value
 */
export function readQuestion<K extends string>(
  words: readonly string[],
  vocabulary: Vocabulary<K>,
  takers: Readonly<Record<K, Taker>>,
  other?: Taker,
): void {
  let at = 0;
  while (at < words.length) {
    const word = words[at++]!;
    const name = wordNamed(word, vocabulary);
    const next = (): string => {
      if (at < words.length) return words[at++]!;
      const expected = name === undefined ? '' : `: ${name} ${vocabulary[name].value}`;
      throw new InspectError(`'${word}' needs a value behind it${expected}`);
    };
    if (name !== undefined) takers[name](vocabulary[name].value === undefined ? '' : next(), next);
    else if (other !== undefined) other(word, next);
    else throw unknownWord(word, vocabulary);
  }
}

/** What a word does with its value. */
export type Taker = (value: string, next: () => string) => void;

/** The first word of a vocabulary that a word is, or is the beginning of where that is enough. */
export function wordNamed<K extends string>(word: string, vocabulary: Vocabulary<K>): K | undefined {
  if (word === '') return undefined;
  return (Object.keys(vocabulary) as K[]).find(
    (name) => name === word || (vocabulary[name].short === true && name.startsWith(word)),
  );
}

/** A word that none of a vocabulary is. */
export function unknownWord(word: string, vocabulary: Vocabulary): InspectError {
  const allowed = Object.keys(vocabulary);
  return new InspectError(`'${word}' is not known here: expected ${allowed.join(', ') || 'nothing more'}`);
}

/** Whether a word is a verb that asks for a list (`show`, `list`, `lst`), the beginning being enough. */
export function isShow(word: string): boolean {
  return word !== '' && ['show', 'list', 'lst'].some((verb) => verb.startsWith(word));
}

/** Whether a word is a verb, or its beginning. */
export function isVerb(verb: string, word: string | undefined): boolean {
  return word !== undefined && word !== '' && verb.startsWith(word);
}

/** A question without its verb. */
export function withoutVerb(words: readonly string[]): readonly string[] {
  return isShow(words[0] ?? '') ? words.slice(1) : words;
}
