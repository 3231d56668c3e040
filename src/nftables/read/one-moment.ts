import { NFT_MSG_GETGEN } from '../../generated/nftables.js';
import { DumpInterruptedError, NetlinkError, type NetlinkSocket } from '../../socket/index.js';

/** How often a ruleset is read again when it changed meanwhile: for a second or two, with the pauses between. */
const ATTEMPTS = 40;
/** The first few are read again at once. */
const AT_ONCE = 3;

/** The ruleset changed each time it was read. `code` is `'ERR_DUMP_INTERRUPTED'`. */
export class RulesetChangedError extends Error {
  override readonly name = 'RulesetChangedError';
  readonly code = 'ERR_DUMP_INTERRUPTED';

  constructor() {
    super(`the ruleset changed while it was read, ${ATTEMPTS} times in a row`);
  }
}

/** Number of the ruleset's present state. */
export async function readGeneration(socket: NetlinkSocket): Promise<number> {
  const reply = await socket.get(NFT_MSG_GETGEN, {});
  return reply?.attrs.id ?? 0;
}

/** Waits before attempt number `attempt` of what others' changes came between: at first not at all, then longer and longer, at random. */
export async function leaveGap(attempt: number): Promise<void> {
  if (attempt >= AT_ONCE) await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * attempt));
}

/**
 * Reads the ruleset as it was at one moment: what was read while it changed is read again, after pauses that grow by and by, as
 * many who change it at once (the containers of a machine that starts) leave no moment for who asks without one.
 *
 * @throws RulesetChangedError
 */
export async function atOneMoment<T>(
  socket: NetlinkSocket,
  read: () => Promise<T>,
): Promise<{ generation: number; value: T }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await leaveGap(attempt);
    const generation = await readGeneration(socket);
    const there = await unlessGone(read);
    if (there !== undefined && (await readGeneration(socket)) === generation) return { generation, value: there.value };
  }
  throw new RulesetChangedError();
}

/** `undefined` where something that was listed had gone when its parts were asked for, or came while it was listed. */
async function unlessGone<T>(read: () => Promise<T>): Promise<{ value: T } | undefined> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof DumpInterruptedError) return undefined;
    if (error instanceof NetlinkError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
