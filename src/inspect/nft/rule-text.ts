import {
  asRules,
  type ConstantPlace,
  dataType,
  formatIp,
  matchAt,
  type Rule,
  type RuleBytes,
  type RuleForm,
  type RuleShape,
  type RulesOf,
  type Statement,
} from '../../nftables/index.js';
import { handleNote, type NftContext } from './options.js';
import { renderStatement } from './statement.js';

// Rules that are alike have lines that are alike: one is put together from the text of the first such rule and what differs, as
// the kernel sends it. An object for each rule and its statements was a third of the time of listing 10,000.

/** A rule's line, or the rule where its text depends on what is read later. */
export type RuleText = Rule | string;

/** Writes what stands between two pieces of text: the rule's expressions begin at `start`. */
type Slot = (bytes: RuleBytes, start: number) => string | number | bigint;

/** The lines of a shape: a text, and for each slot what it writes and the text behind it. */
interface Line {
  readonly text: string;
  readonly slots: readonly { readonly write: Slot; readonly behind: string }[];
}

/** The lines of a table's rules, without their indentation. */
export function ruleTexts(context: NftContext, { family, isBound }: RulesOf): RuleForm<RuleText> {
  const inTable = { ...context, family };
  const lines = new Map<RuleShape, Line | undefined>();
  const lineFor = (shape: RuleShape): Line | undefined => {
    if (!lines.has(shape)) lines.set(shape, lineOf(shape, inTable, isBound));
    return lines.get(shape);
  };
  return {
    whole: asRules.whole,
    like: (shape, bytes, handle, comment, chain) => {
      const line = lineFor(shape);
      if (line === undefined) return asRules.like(shape, bytes, handle, comment, chain);
      const { slots } = line;
      const start = bytes.struct();
      let { text } = line;
      for (let index = 0; index < slots.length; index++) {
        const { write, behind } = slots[index]!;
        text += write(bytes, start) + behind;
      }
      if (comment !== undefined) text += ` comment "${comment}"`;
      return handle === undefined || isBound(chain) ? text : text + handleNote(handle, context);
    },
  };
}

/** `undefined` where more than the rule itself decides what its line is. */
function lineOf(shape: RuleShape, context: NftContext, isBound: RulesOf['isBound']): Line | undefined {
  const { statements, constants, counters } = shape;
  if (statements.some((statement) => isOfItsTable(statement, isBound))) return undefined;
  let asksForLinks = false;
  const link = (): undefined => {
    asksForLinks = true;
  };
  const own = { ...context, names: { ...context.names, link } };
  const line = new LineWriter();
  for (const [index, statement] of statements.entries()) {
    const text = renderStatement(statement, own);
    if (text === undefined) continue;
    line.next();
    const constant = constants.find((place) => place.statement === index);
    const counter = counters.find((place) => place.statement === index);
    if (constant !== undefined) addMatch(line, constant, context);
    else if (counter !== undefined && !context.stateless) {
      line.add('counter packets ').slot(countAt(counter.packets));
      line.add(' bytes ').slot(countAt(counter.bytes));
    } else line.add(text);
  }
  return asksForLinks ? undefined : line.done();
}

/** A jump to a chain that is written inside of its rule, an extension of iptables. */
function isOfItsTable(statement: Statement, isBound: RulesOf['isBound']): boolean {
  if (statement.kind === 'verdict' && 'chain' in statement) return isBound(statement.chain);
  return statement.kind === 'xt';
}

class LineWriter {
  readonly #slots: { write: Slot; behind: string }[] = [];
  #text = '';
  #isEmpty = true;

  /** Begins a statement. */
  next(): void {
    if (!this.#isEmpty) this.add(' ');
    this.#isEmpty = false;
  }

  add(text: string): this {
    const last = this.#slots.at(-1);
    if (last === undefined) this.#text += text;
    else last.behind += text;
    return this;
  }

  slot(write: Slot): this {
    this.#slots.push({ write, behind: '' });
    return this;
  }

  done(): Line {
    return { text: this.#text, slots: this.#slots };
  }
}

/** A counter's number; most are small, and a BigInt is an object. */
function countAt(at: number): Slot {
  return (bytes, start) =>
    bytes.u32beAt(start + at) === 0 ? bytes.u32beAt(start + at + 4) : bytes.u64beAt(start + at);
}

/** A match of which the constant is written as its bytes say, or else in the careful way. */
function addMatch(line: LineWriter, constant: ConstantPlace, context: NftContext): void {
  const plain = plainMatch(constant, context);
  if (plain !== undefined) line.add(plain.before).slot(plain.write);
  else line.slot((bytes, start) => renderStatement(matchAt(constant, bytes, start), context)!);
}

/** How a number of a type is written that has no words for any. */
interface PlainValue {
  readonly of: (value: bigint) => string;
  readonly write: Slot;
}

function plainMatch(
  { match: { op, left }, at, length, rightOf }: ConstantPlace,
  context: NftContext,
): { before: string; write: Slot } | undefined {
  // Two values show what stands before the constant, and that it is written as it is read.
  const [one, other] = probes(length);
  const right = rightOf(one);
  const plain = right.kind === 'value' ? plainValue(right.type, at, length) : undefined;
  if (plain === undefined) return undefined;
  const textOf = (value: bigint): string =>
    renderStatement({ kind: 'match', op, left, right: rightOf(value) }, context) ?? '';
  const before = textOf(one).slice(0, -plain.of(one).length);
  const isSame = [one, other].every((value) => textOf(value) === before + plain.of(value));
  return isSame ? { before, write: plain.write } : undefined;
}

/** Numbers of that many bytes, all of them different. */
function probes(length: number): [bigint, bigint] {
  let one = 0n;
  let other = 0n;
  for (let byte = 1; byte <= length; byte++) {
    one = (one << 8n) | BigInt(byte);
    other = (other << 8n) | BigInt(0xff - byte);
  }
  return [one, other];
}

function plainValue(name: string, at: number, length: number): PlainValue | undefined {
  const { format, symbols, database, isBitmask } = dataType(name);
  if (symbols !== undefined || database !== undefined || isBitmask) return undefined;
  if (format === 'ip' && (length === 4 || length === 16))
    return { of: (value) => formatIp(bytesOf(value, length)), write: (bytes, start) => bytes.ipAt(start + at, length) };
  if (format !== 'decimal') return undefined;
  const of = (value: bigint): string => String(value);
  if (length === 1) return { of, write: (bytes, start) => bytes.u8At(start + at) };
  if (length === 2) return { of, write: (bytes, start) => bytes.u16beAt(start + at) };
  return length === 4 ? { of, write: (bytes, start) => bytes.u32beAt(start + at) } : undefined;
}

function bytesOf(value: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 0xffn));
}
