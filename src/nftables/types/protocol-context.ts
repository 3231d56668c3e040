import type { TableFamily } from '../model/model.js';
import {
  type Base,
  type Field,
  fieldOf,
  INNER,
  LINK,
  NETWORK,
  nextProtocol,
  type Protocol,
  protocol,
  TRANSPORT,
} from './protocols.js';

const familyProtocols: Readonly<Record<TableFamily, string>> = {
  ip: 'ip',
  ip6: 'ip6',
  inet: 'inet',
  arp: 'arp',
  bridge: 'ether',
  netdev: 'netdev',
};

const ARPHRD_ETHER = 1n;

/** Whether the value of a field says something about what comes behind it. */
export function saysNext(owner: Protocol, field: string): boolean {
  return field === owner.key || (owner.base === NETWORK && (field === 'protocol' || field === 'nexthdr'));
}

/** What is known of the headers of the packets that reach a place in a rule. */
export class ProtocolContext {
  readonly family: TableFamily;
  /** By base; there is one for each rule, and a Map is large. */
  readonly #known: (Protocol | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  /** Headers below the last one of the link layer, lowest first. */
  readonly #stacked: Protocol[] = [];
  /** ICMP type that a match made certain. */
  icmpType: number | undefined;

  constructor(family: TableFamily) {
    this.family = family;
    const start = protocol(familyProtocols[family]);
    this.#known[start.base] = start;
  }

  /** The header of a base, where it is known. */
  get(base: Base): Protocol | undefined {
    return this.#known[base];
  }

  /** The header that a packet of this family starts with. */
  get start(): Protocol {
    return protocol(familyProtocols[this.family]);
  }

  set(base: Base, found: Protocol): void {
    this.#known[base] = found;
  }

  /** Notes `l4proto`, `nfproto`, `protocol`, `iiftype` that a match made certain. */
  noteMeta(key: string, value: bigint): void {
    const number = Number(value);
    const unknown = protocol('unknown');
    if (key === 'l4proto') {
      this.set(TRANSPORT, nextProtocol(protocol('inet-service'), number) ?? unknown);
    } else if (key === 'nfproto') {
      const isOwn =
        this.start.base === NETWORK && (number === 2 ? this.family === 'ip' : number === 10 && this.family === 'ip6');
      this.set(NETWORK, nextProtocol(this.start, number) ?? (isOwn ? this.start : unknown));
    } else if (key === 'protocol' && (this.family === 'netdev' || this.family === 'bridge')) {
      this.set(NETWORK, nextProtocol(this.start, number) ?? unknown);
    } else if (
      key === 'iiftype' &&
      (this.start.base >= NETWORK || this.family === 'inet' || this.family === 'netdev')
    ) {
      this.set(LINK, value === ARPHRD_ETHER ? protocol('ether') : unknown);
    }
  }

  /** Notes what a match on the key field of a header says about the next one. */
  notePayload(owner: Protocol, field: Field, value: bigint): void {
    if (!saysNext(owner, field.name)) return;
    const next = nextProtocol(owner, Number(value));
    if (next === undefined) {
      if (owner.name === 'icmp') this.icmpType = Number(value) === 0 ? 8 : Number(value);
      if (owner.name === 'icmpv6') this.icmpType = Number(value) === 129 ? 128 : Number(value);
      return;
    }
    if (next.base === owner.base && next.base === LINK) this.#stacked.push(owner);
    this.set(next.base, next);
  }

  /** As {@link notePayload}, by the names. */
  notePayloadByName(owner: string, field: string, value: bigint): void {
    this.notePayload(protocol(owner), fieldOf(protocol(owner), field), value);
  }

  /** Notes that a `ct` match made the next header certain. */
  noteNext(base: Base, value: bigint): void {
    const lower = this.get(base);
    const next = lower === undefined ? undefined : nextProtocol(lower, Number(value));
    if (next !== undefined && base < INNER) this.set((base + 1) as Base, next);
  }

  /** Bits of the VLAN headers below the last one. */
  get tagsBelow(): number {
    return this.#stacked.reduce((bits, { name, length = 0 }) => (name === 'vlan' ? bits + length : bits), 0);
  }

  /** The header that the offset lies in and the bits before it: a VLAN header stands on the Ethernet header. */
  at(base: Base, offset: number): { owner: Protocol; skipped: number } | undefined {
    const top = this.#known[base];
    if (top === undefined || base !== LINK || offset < (top.length ?? 0)) return top && { owner: top, skipped: 0 };
    let skipped = 0;
    for (const lower of this.#stacked) {
      if (offset - skipped < (lower.length ?? 0)) return { owner: lower, skipped };
      skipped += lower.length ?? 0;
    }
    return { owner: top, skipped };
  }
}
