/** A state of connections: one row for each. */
export interface TimeoutState {
  /** As nft names it. */
  readonly name: string;
  /** Property of the kernel's attributes. */
  readonly attribute: string;
  /** s: what connections have without a policy; nft does not write it. */
  readonly usual: number;
}

const state = (name: string, attribute: string, usual: number): TimeoutState => ({ name, attribute, usual });

const tcp: readonly TimeoutState[] = [
  state('syn_sent', 'synSent', 120),
  state('syn_recv', 'synRecv', 60),
  state('established', 'established', 432_000),
  state('fin_wait', 'finWait', 120),
  state('close_wait', 'closeWait', 60),
  state('last_ack', 'lastAck', 30),
  state('time_wait', 'timeWait', 120),
  state('close', 'close', 10),
  state('syn_sent2', 'synSent2', 120),
  state('retrans', 'retrans', 300),
  state('unack', 'unack', 300),
];

const udp: readonly TimeoutState[] = [state('unreplied', 'unreplied', 30), state('replied', 'replied', 120)];

const IPPROTO_TCP = 6;
const IPPROTO_UDP = 17;

/** The states that nft knows of a transport protocol, in its order. */
export function timeoutStates(protocol: number): readonly TimeoutState[] {
  if (protocol === IPPROTO_TCP) return tcp;
  return protocol === IPPROTO_UDP ? udp : [];
}
