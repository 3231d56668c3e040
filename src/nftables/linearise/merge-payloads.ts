import type { ExprAttrs } from '../../generated/nftables.js';

type PayloadExpression = Extract<ExprAttrs, { name: 'payload' }>;
type CompareExpression = Extract<ExprAttrs, { name: 'cmp' }>;

/** A field loaded whole and compared with a constant. */
interface Unit {
  readonly payload: PayloadExpression;
  readonly cmp: CompareExpression;
}

/** Bytes that the kernel compares in its fastest way. */
const FAST = 4;
/** Bytes of a register. */
const REGISTER = 16;

/**
 * Joins matches on fields that lie side by side, as nft does: `tcp sport 1 tcp dport 2` is one load and one comparison.
 * Where both are compared in the fastest way alone and would not be together they stay apart.
 */
export class PayloadMerger {
  readonly #expressions: ExprAttrs[];
  #units: Unit[] = [];

  constructor(expressions: ExprAttrs[]) {
    this.#expressions = expressions;
  }

  /** The last two expressions compare a whole field with a constant. */
  note(): void {
    const [payload, cmp] = this.#expressions.slice(-2);
    if (payload?.name === 'payload' && cmp?.name === 'cmp') this.#units.push({ payload, cmp } as Unit);
  }

  /** Joins what was noted. What comes behind another statement, a counter say, stays there. */
  flush(): void {
    const [first, ...rest] = this.#units;
    this.#units = [];
    let last = first;
    for (const next of rest) {
      if (last !== undefined && canJoin(last, next)) this.#join(last, next);
      else last = next;
    }
  }

  #join(last: Unit, next: Unit): void {
    last.payload.data!.len! += next.payload.data!.len!;
    last.cmp.data!.data = { value: Buffer.concat([constantOf(last), constantOf(next)]) };
    this.#expressions.splice(this.#expressions.indexOf(next.payload), 2);
  }
}

function constantOf({ cmp }: Unit): Uint8Array {
  return cmp.data!.data!.value!;
}

function canJoin(a: Unit, b: Unit): boolean {
  const [first, second] = [a.payload.data!, b.payload.data!];
  const [length, more] = [first.len!, second.len!];
  if (first.base !== second.base || first.offset! + length !== second.offset) return false;
  const total = length + more;
  return total <= FAST || (total <= REGISTER && (length > FAST || more > FAST));
}
