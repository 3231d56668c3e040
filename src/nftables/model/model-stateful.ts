// Statements that keep something between packets, or that are objects with a name: numbers, and nothing else.

export interface Counter {
  readonly kind: 'counter';
  readonly packets: bigint;
  readonly bytes: bigint;
}

export interface Limit {
  readonly kind: 'limit';
  readonly rate: bigint;
  readonly of: 'packets' | 'bytes';
  /** s. */
  readonly per: number;
  readonly burst: number;
  /** Match above the rate. */
  readonly over: boolean;
}

export interface Quota {
  readonly kind: 'quota';
  readonly bytes: bigint;
  readonly used: bigint;
  readonly over: boolean;
}

export interface ConnectionLimit {
  readonly kind: 'ct count';
  readonly count: number;
  readonly over: boolean;
}

export interface Synproxy {
  readonly kind: 'synproxy';
  readonly mss?: number | undefined;
  readonly wscale?: number | undefined;
  readonly timestamp: boolean;
  readonly sackPerm: boolean;
}
