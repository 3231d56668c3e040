import type { ExtensionKind, Match, Payload, RawPayload, Statement, TableFamily } from '../model/model.js';
import { type Base, fieldOf, INNER, LINK, NETWORK, protocol, TRANSPORT } from '../types/protocols.js';

const ETH_P_8021Q = 0x8100n;
const etherTypeOf: Readonly<Record<string, bigint>> = { ip: 0x0800n, ip6: 0x86ddn };
const nfprotoOf: Readonly<Record<string, bigint>> = { ip: 2n, ip6: 10n };
const IPPROTO_ICMP = 1n;
const IPPROTO_ICMPV6 = 58n;

/**
 * Matches that a later match implies: `meta l4proto tcp` before `tcp dport 22`. They are remembered by the base of the
 * match that would imply them, and taken out of the rule when one comes.
 */
export class DependencyTracker {
  readonly #family: TableFamily;
  readonly #remove: (statement: Statement) => void;
  readonly #pending = new Map<Base, Match>();
  #icmpType: bigint | undefined;

  constructor(family: TableFamily, remove: (statement: Statement) => void) {
    this.#family = family;
    this.#remove = remove;
  }

  /** A statement with an effect: what stood before it may not be left out any more. */
  reset(): void {
    this.#pending.clear();
    this.#icmpType = undefined;
  }

  /** Remembers a match on what decides the header above `base`. */
  store(match: Match, base: Base | 0): void {
    if (!this.#isIcmpEcho(match)) this.#pending.set((base + 1) as Base, match);
  }

  #isIcmpEcho({ left, right }: Match): boolean {
    if (left.kind !== 'payload' || right.kind !== 'value' || right.bits !== 8 || typeof right.value !== 'bigint')
      return false;
    if (left.protocol === 'icmp') {
      this.#icmpType = right.value === 0n ? 8n : right.value;
      return this.#icmpType === 8n;
    }
    if (left.protocol !== 'icmpv6') return false;
    this.#icmpType = right.value;
    return right.value === 128n || right.value === 129n;
  }

  #get(base: Base): Match | undefined {
    return this.#pending.get(base) ?? (base === TRANSPORT ? this.#pending.get(INNER) : undefined);
  }

  /** Takes out the match that one on `base` implies. */
  release(base: Base): void {
    const slot = this.#pending.has(base) ? base : base === TRANSPORT && this.#pending.has(INNER) ? INNER : undefined;
    if (slot === undefined) return;
    this.#remove(this.#pending.get(slot)!);
    this.#pending.delete(slot);
  }

  /** A payload expression takes out what it implies. */
  killBy(node: Payload | RawPayload): void {
    if (node.kind === 'raw') return;
    const base = protocol(node.protocol).base;
    const implied = this.#get(base);
    if (implied !== undefined && this.#mayKill(implied, node, base)) this.release(base);
  }

  /** So does looking for an option or an extension header. */
  killByExtension(of: ExtensionKind): void {
    if (of !== 'sctp') this.release(of === 'tcp' ? TRANSPORT : NETWORK);
  }

  #mayKill(implied: Match, node: Payload, base: Base): boolean {
    const { left } = implied;
    const isMixed = this.#family === 'inet' || this.#family === 'bridge' || this.#family === 'netdev';
    if (isMixed && left.kind === 'payload') {
      const under = protocol(left.protocol);
      // `ip protocol tcp` says that the packet is IPv4, which `tcp dport` does not.
      if (under.base === NETWORK && base === TRANSPORT && (left.protocol === 'ip' || left.protocol === 'ip6'))
        return false;
      if (implied.op === '==' && base === under.base) {
        if (node.field === protocol(node.protocol).key) return false;
        if (base === LINK)
          return left.protocol !== 'vlan' && (left.protocol !== 'ether' || isEtherType(implied, ETH_P_8021Q));
      }
    }
    if (base !== TRANSPORT || left.kind !== 'payload' || protocol(left.protocol).base !== TRANSPORT) return true;
    if (left.protocol === 'icmp' || left.protocol === 'icmpv6') return this.#impliesIcmp(left, node);
    return true;
  }

  #impliesIcmp(left: Payload, node: Payload): boolean {
    const needed = node.protocol === left.protocol ? fieldOf(protocol(node.protocol), node.field).icmp : undefined;
    return needed !== undefined && this.#icmpType === BigInt(needed);
  }

  /** A match on `meta` or `ct` takes out what it implies about the header below. */
  killByKey(match: Match, base: Base | 0): void {
    if (base !== 0 && this.#get(base) !== undefined && this.#mayKillByKey(match)) this.release(base);
  }

  #mayKillByKey({ left, right }: Match): boolean {
    const implied = this.#get(NETWORK);
    const family = implied === undefined ? undefined : familyOf(implied);
    if (family === undefined) return true;
    if (this.#family === 'ip' || this.#family === 'ip6') return this.#family === family;
    if (this.#family === 'arp' || left.kind !== 'meta' || left.key !== 'l4proto' || right.kind !== 'value') return true;
    if (right.value !== IPPROTO_ICMP && right.value !== IPPROTO_ICMPV6) return false;
    return !((family === 'ip' && right.value === IPPROTO_ICMPV6) || (family === 'ip6' && right.value === IPPROTO_ICMP));
  }
}

function isEtherType({ right }: Match, type: bigint): boolean {
  return right.kind !== 'value' || right.bits !== 16 || right.value === type;
}

/** `''` where a match is on the network family but on another one than IPv4 and IPv6; `undefined` where it is not. */
function familyOf({ left, right }: Match): string | undefined {
  const value = right.kind === 'value' ? right.value : undefined;
  const find = (table: Readonly<Record<string, bigint>>): string =>
    Object.keys(table).find((name) => table[name] === value) ?? '';
  if (left.kind === 'meta' && left.key === 'nfproto') return find(nfprotoOf);
  if (left.kind === 'meta' && left.key === 'protocol') return find(etherTypeOf);
  if (left.kind === 'payload' && fieldOf(protocol(left.protocol), left.field).type === 'ether_type')
    return find(etherTypeOf);
  return undefined;
}
