import { NFGENMSG_SIZE, type RuleAttrs, type RuleMessage } from '../../generated/nftables.js';
import type { Reader } from '../../wire/index.js';
import { type Delinearised, delinearise } from '../delinearise/delinearise.js';
import type { ReadContext } from '../delinearise/reading.js';
import type { RuleShape, RuleShapes } from '../delinearise/rule-shapes.js';
import type { Rule } from '../model/model.js';
import type { NamedSet } from '../model/ruleset.js';
import { COMMENT, readComment } from '../types/user-data.js';
import type { RuleForm } from './rule-form.js';

/** A rule from its message. */
export function readRule(attrs: RuleAttrs, context: ReadContext, isRaw = false): Rule {
  return ruleOf(attrs, delinearise(attrs.expressions?.elem ?? [], context), isRaw);
}

function ruleOf(attrs: RuleAttrs, { statements, isWhole }: Delinearised, isRaw: boolean): Rule {
  const expressions = attrs.expressions?.elem ?? [];
  return {
    statements,
    comment: readComment(attrs.userdata, COMMENT.rule),
    handle: attrs.handle,
    compat: attrs.compat && { protocol: attrs.compat.proto ?? 0, inverted: (attrs.compat.flags ?? 0) !== 0 },
    kernel: isWhole ? undefined : expressions,
    ...(isRaw && { expressions }),
  };
}

const RULE = { table: 1, chain: 2, handle: 3, expressions: 4, compat: 5, userdata: 7 } as const;

/** The rules of a table, by their chains; takes them as they are received. */
export class RuleReader<R> {
  readonly #context: ReadContext;
  /** The rule at hand has an anonymous set: what it says does not follow from its bytes. */
  #hasAnonymous = false;
  readonly #form: RuleForm<R>;
  readonly #isRaw: boolean;
  readonly #byChain = new Map<string, R[]>();
  readonly #shapes: RuleShapes;

  /**
   * @param shapes what is known of rules of such a table
   * @param isRaw rules have their expressions too
   */
  constructor(context: ReadContext, form: RuleForm<R>, shapes: RuleShapes, isRaw: boolean) {
    this.#shapes = shapes;
    this.#context = { ...context, sets: { get: (name) => this.#setOf(context, name) } };
    this.#form = form;
    this.#isRaw = isRaw;
  }

  /** Those of a chain, in their order. */
  rulesOf(chain: string): readonly R[] {
    return this.#byChain.get(chain) ?? [];
  }

  /** Takes a rule; `r` is behind the attribute that names its table. */
  take(r: Reader, decode: () => RuleMessage): void {
    let chain = '';
    let handle: bigint | undefined;
    let shape: RuleShape | undefined;
    let expressions = 0;
    let userdata: Uint8Array | undefined;
    let isPlain = !this.#isRaw;
    while (isPlain && r.nextAttribute()) {
      switch (r.attributeType) {
        case RULE.chain:
          chain = r.string();
          break;
        case RULE.handle:
          handle = r.u64be();
          break;
        case RULE.expressions:
          shape = this.#shapes.find(r);
          isPlain = shape !== undefined;
          expressions = r.mark;
          break;
        case RULE.compat:
          isPlain = false;
          break;
        case RULE.userdata:
          userdata = r.bytes();
      }
    }
    if (!isPlain || shape === undefined) this.#readWhole(r, decode());
    else {
      const comment = userdata === undefined ? undefined : readComment(userdata, COMMENT.rule);
      this.#add(chain, this.#form.like(shape, r.reopen(expressions), handle, comment, chain));
    }
  }

  #readWhole(r: Reader, { attrs }: RuleMessage): void {
    const expressions = attrs.expressions?.elem ?? [];
    this.#hasAnonymous = false;
    const read = delinearise(expressions, this.#context);
    this.#add(attrs.chain ?? '', this.#form.whole(ruleOf(attrs, read, this.#isRaw)));
    if (this.#isRaw || attrs.compat !== undefined || this.#hasAnonymous) return;
    r.rewind().header(NFGENMSG_SIZE);
    while (r.nextAttribute()) {
      if (r.attributeType !== RULE.expressions) continue;
      this.#shapes.learn(r, expressions, read);
      return;
    }
  }

  #setOf({ sets }: ReadContext, name: string): NamedSet | undefined {
    const set = sets.get(name);
    if (set?.isAnonymous) this.#hasAnonymous = true;
    return set;
  }

  #add(chain: string, rule: R): void {
    const rules = this.#byChain.get(chain);
    if (rules === undefined) this.#byChain.set(chain, [rule]);
    else rules.push(rule);
  }
}

/** The tables of a ruleset, by number of their family and by name. */
export type RuleReaders = ReadonlyMap<number, ReadonlyMap<string, RuleReader<unknown>>>;

/** Hands a rule's message to its table, if that is wanted. */
export function takeRule(readers: RuleReaders, r: Reader, decode: () => RuleMessage): void {
  const tables = readers.get(r.u8At(r.header(NFGENMSG_SIZE)));
  while (tables !== undefined && r.nextAttribute()) {
    if (r.attributeType !== RULE.table) continue;
    tables.get(r.string())?.take(r, decode);
    return;
  }
}
