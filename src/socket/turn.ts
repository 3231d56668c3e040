/** Answers after which everyone else has a turn of the event loop. */
const MOST = 64;

let since = 0;

/** Lets everyone else have a turn of the event loop. */
export function nextTurn(): Promise<void> {
  since = 0;
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Called for each answer, since the kernel has mostly answered at once. Says whether everyone else should have a turn: whoever
 * asks again and again until something is so would let no timer, signal or socket come in between.
 */
export function isTurnDue(): boolean {
  since++;
  return since >= MOST;
}
