import type { Expression } from '../model/model.js';

/** What a register holds while a rule is read. */
export interface Slot {
  readonly node: Expression;
  readonly bits: number;
  /** The bytes were turned from the host's order to the network's. */
  readonly isSwapped: boolean;
}

const WIDE_REGISTERS = 4;
const FIRST_WORD_REGISTER = 8;
const WORD_BITS = 32;

/** Index of a register's first word: `NFT_REG_1` to `NFT_REG_4` have four words, `NFT_REG32_00` to `15` one. */
function wordOf(register: number): number {
  return register <= WIDE_REGISTERS ? (register - 1) * 4 : register - FIRST_WORD_REGISTER;
}

/** The data registers of the kernel's rule machine, with what was last written to each. */
export class RegisterFile {
  #slots: (Slot | undefined)[] = [];

  clear(): void {
    this.#slots = [];
  }

  set(register: number, slot: Slot): void {
    this.#slots[wordOf(register)] = slot;
  }

  get(register: number | undefined): Slot | undefined {
    return register === undefined ? undefined : this.#slots[wordOf(register)];
  }

  /** The register, or where it is shorter than `bits` the concatenation that starts with it. */
  concatenation(register: number | undefined, bits: number): Slot | undefined {
    const first = this.get(register);
    if (first === undefined || first.bits >= bits || first.bits === 0) return first;
    const parts: Expression[] = [];
    let word = wordOf(register!);
    for (let left = bits; left > 0; ) {
      const slot = this.#slots[word];
      if (slot === undefined) return undefined;
      parts.push(slot.node);
      const words = Math.ceil(slot.bits / WORD_BITS);
      left -= words * WORD_BITS;
      word += words;
    }
    return { node: { kind: 'concat', parts }, bits, isSwapped: first.isSwapped };
  }
}
