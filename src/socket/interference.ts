/**
 * What can go wrong between netloom and the kernel, for the tests of that: sees all that any channel sends and receives, and
 * may change it. It is not part of the package's face, and there is none but in tests.
 */
export interface Interference {
  /** A datagram is about to be sent. Its bytes may be changed; what is thrown the sender gets, and nothing is sent. */
  sending(channel: object, datagram: Uint8Array): void;
  /** The kernel has taken the datagram, and has mostly done what it says. */
  sent(channel: object): void;
  /** A datagram was received. Its bytes may be changed. */
  received(channel: object, datagram: Uint8Array): void;
  /** Whether what a channel receives now is lost, as by an overrun. */
  loses(channel: object): boolean;
}

/** What interferes now. */
export let interference: Interference | undefined;

/** Begins to interfere, or ends it. */
export function interfere(by: Interference | undefined): void {
  interference = by;
}
