import { InvalidRuleError } from '../model/errors.js';

/** The kernel's number for something that a transaction makes, once the commit told it. */
export class CreatedHandle {
  #handle: bigint | undefined;

  /** @throws InvalidRuleError nobody told it yet */
  get(subject: string): bigint {
    if (this.#handle !== undefined) return this.#handle;
    throw new InvalidRuleError(`${subject} has no handle yet: it comes back from commit(..., { echo: true })`);
  }

  /** Takes it from the kernel's echo of the message. */
  readonly take = (reply: unknown): void => {
    const { attrs } = reply as { attrs: { handle?: bigint | undefined } };
    this.#handle = attrs.handle;
  };
}
