import fc from 'fast-check';
import { accept, counter, ct, ether, icmp, ip, ip6, jump, meta, raw, tcp, th, udp } from '../../src/nftables/build.js';
import { type Linearised, linearise } from '../../src/nftables/linearise/linearise.js';
import type { Statement, TableFamily } from '../../src/nftables/model/model.js';

// Rules that are alike: the same statements with other constants, some of which decide what the rest means.

const few = (max: number): fc.Arbitrary<number> => fc.oneof(fc.nat(Math.min(max, 7)), fc.nat(max));
const address = few(0xff).map((last) => `10.0.0.${last}`);
const address6 = few(0xffff).map((last) => `fd00::${last.toString(16)}`);
const name = fc.constantFrom('lo', 'eth0', 'eth1', 'veth*', 'a-long-name-15b');
const comparison = fc.constantFrom('==', '!=', '<', '>=');

const statements: readonly fc.Arbitrary<Statement>[] = [
  address.map((value) => ip.saddr(value)),
  address.map((value) => ip.daddr.not(value)),
  fc.constantFrom(6, 17, 'icmp').map((value) => ip.protocol(value)),
  few(63).map((value) => ip.dscp(value)),
  fc.constantFrom('10.0.0.0/8', '10.1.0.0/16', '10.16.0.0/12').map((value) => ip.saddr(value)),
  address6.map((value) => ip6.daddr(value)),
  few(0xffff).map((value) => tcp.dport(value)),
  few(0xffff).map((value) => tcp.sport(value)),
  fc.tuple(few(0xffff), comparison).map(([value, op]): Statement => ({ ...tcp.dport(value), op })),
  few(0xffff).map((value) => udp.length(value)),
  few(0xffff).map((value) => th.sport(value)), // whose they are, the headers before say
  few(0xffff).map((value) => raw('th', 32, 16)(value)),
  few(0xffffffff).map((value) => raw('nh', 96, 32)(value)),
  fc.constantFrom('syn', 'ack').map((value) => tcp.flags(value as 'syn')),
  fc.constantFrom('echo-request', 3).map((value) => icmp.type(value)),
  few(0xff).map((last) => ether.saddr(`02:00:00:00:00:${last.toString(16).padStart(2, '0')}`)),
  name.map((value) => meta.iifname(value)),
  few(0xffffffff).map((value) => meta.mark(value)),
  fc.tuple(few(0xffffffff), comparison).map(([value, op]): Statement => ({ ...meta.mark(value), op })),
  fc.constantFrom('tcp', 'udp').map((value) => meta.l4proto(value)),
  fc.constantFrom('new', 'established').map((value) => ct.state(value as 'new')),
  few(0xffffffff).map((value) => ct.mark(value)),
  fc.constant(counter()),
  few(9).map((packets): Statement => ({ kind: 'counter', packets: BigInt(packets), bytes: 0n })),
  fc.constantFrom('one', 'two').map((chain) => jump(chain)),
  fc.constant(accept()),
];

/** Rules of one table. */
export interface AlikeRules {
  readonly family: TableFamily;
  readonly rules: readonly Statement[][];
}

/** Some statements, and then rules that have them with values of their own. */
export const alikeRules: fc.Arbitrary<AlikeRules> = fc
  .array(fc.constantFrom(...statements), { minLength: 1, maxLength: 4 })
  .chain((chosen) =>
    fc.record({
      family: fc.constantFrom<TableFamily[]>('ip', 'ip6', 'inet', 'bridge', 'netdev'),
      rules: fc.array(fc.tuple(...chosen), { minLength: 2, maxLength: 8 }),
    }),
  );

const none = (): never => {
  throw new Error('these rules have no sets');
};

/** Such a rule as it is written on its own; `undefined` where its headers exclude each other. */
export function writtenAlone(family: TableFamily, rule: readonly Statement[]): Linearised | undefined {
  try {
    return linearise(rule, { family, setNamed: none, newSet: none, newChain: none, newMeter: none });
  } catch {
    return undefined;
  }
}
