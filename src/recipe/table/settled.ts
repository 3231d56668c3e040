import type { NftablesSocket } from '../../nftables/index.js';
import { NetlinkError } from '../../socket/index.js';

/** So often the ruleset may change between what is read and what is done about it. */
const ATTEMPTS = 200;

/**
 * Does something about a ruleset that is read first, and again when somebody else changed it in between: what was made anew
 * meanwhile is seen.
 *
 * @param task reads, and commits for the generation that it is given
 * @throws NetlinkError `ERESTART` it changes faster than it can be read
 */
export async function whenSettled<T>(nftables: NftablesSocket, task: (generation: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const generation = await nftables.generation();
    try {
      return await task(generation);
    } catch (error) {
      if (!isOvertaken(error) || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * attempt));
    }
  }
}

/** Changed since it was read, or gone while it was read. */
function isOvertaken(error: unknown): boolean {
  return error instanceof NetlinkError && (error.code === 'ERESTART' || error.code === 'ENOENT');
}
