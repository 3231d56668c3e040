/** Spanning tree states of a port or of a VLAN (`BR_STATE_*`, linux/if_bridge.h). */
export const PORT_STATES = { disabled: 0, listening: 1, learning: 2, forwarding: 3, blocking: 4 } as const;

export type PortState = keyof typeof PORT_STATES;

const WORDS = Object.keys(PORT_STATES) as PortState[];

/** The word for a state; what has none stays a number. */
export function toPortState(state: number): PortState | number {
  return WORDS[state] ?? state;
}
