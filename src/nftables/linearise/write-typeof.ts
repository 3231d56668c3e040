import { NumgenTypes } from '../../generated/nftables.js';
import type { Expression, ExtensionHeader, ExtensionKind, FibInput } from '../model/model.js';
import { extensionField, extensionNamed } from '../types/extensions.js';
import { ctKeys, fibKeys, ipsecKeys, type Key, keyNamed, metaKeys, rtKeys, socketKeys } from '../types/keys.js';
import { fieldOf, protocol } from '../types/protocols.js';
import { numberDatum, type UserDatum, writeUserData } from '../types/user-data.js';

// `typeof` in the user data of a set, as nft writes it: the other half of set-typeof.ts.

const KIND = 0;
const DATA = 1;

type Numbers = readonly (number | undefined)[];
type Writer<K extends Expression['kind']> = (
  node: Extract<Expression, { kind: K }>,
) => readonly [kind: number, Numbers];

const bases = ['ll', 'nh', 'th', 'ih'] as const;
const extensionKinds: readonly ExtensionKind[] = ['ip6', 'tcp', 'ip', 'sctp'];
const fibInputs: readonly FibInput[] = ['saddr', 'daddr', 'mark', 'iif', 'oif'];
const RAW_PAYLOAD = 0;
const NO_DIRECTION = 0xffffffff;

const number = (table: readonly Key[], key: string, what: string): number => keyNamed(table, key, what).number;

/** For each expression libnftables' number of its kind, and its own numbers by their position. */
const writers: { readonly [K in Expression['kind']]?: Writer<K> } = {
  payload: ({ protocol: name, field }) => {
    const owner = protocol(name);
    const { offset, bits, type } = fieldOf(owner, field);
    const index = owner.fields.findIndex((row) => row.name === field) + 1;
    return owner.id === 0
      ? [7, [RAW_PAYLOAD, 0, owner.base + 1, offset, bits]]
      : [7, [owner.id, index, undefined, undefined, type === 'integer' ? bits : undefined]];
  },
  raw: ({ base, offset, bits }) => [7, [RAW_PAYLOAD, 0, bases.indexOf(base as 'nh') + 1, offset, bits]],
  exthdr: ({ of, header, field }) => {
    const owner = extensionNamed(of, header);
    const index = field === undefined ? 0 : extensionField(owner, field).index;
    return [8, [owner.id, index, extensionKinds.indexOf(of)]];
  },
  meta: ({ key }) => [9, [number(metaKeys, key, 'meta')]],
  socket: ({ key, level }) => [10, [number(socketKeys, key, 'socket'), level]],
  osf: () => [11, []],
  ct: ({ key, direction }) => [
    12,
    [number(ctKeys, key, 'ct'), direction === undefined ? NO_DIRECTION : direction === 'original' ? 0 : 1],
  ],
  numgen: ({ mode, modulus, offset }) => [
    23,
    [mode === 'random' ? NumgenTypes.random : NumgenTypes.incremental, modulus, offset],
  ],
  hash: ({ mode, modulus, offset, seed }) => [
    24,
    [mode === 'symhash' ? 1 : 0, offset, modulus, seed ?? 0, seed === undefined ? 0 : 1],
  ],
  rt: ({ key }) => [25, [number(rtKeys, key, 'rt')]],
  fib: ({ result, inputs }) => [
    26,
    [number(fibKeys, result, 'fib'), inputs.reduce((sum, input) => sum | (1 << fibInputs.indexOf(input)), 0)],
  ],
  ipsec: ({ key, state, direction }) => [27, [number(ipsecKeys, key, 'ipsec'), state, direction === 'out' ? 1 : 0]],
};

const EXTENSION = 8;
const CONCAT = 13;
const VERDICT = 1;

/** The user data that says which expression keys (or data) are; `undefined` for one that `typeof` cannot say. */
export function writeTypeof(node: Expression): Uint8Array | undefined {
  if (node.kind === 'verdict') return writeUserData([numberDatum(KIND, VERDICT), { type: DATA, value: NOTHING }]);
  if (node.kind === 'concat') {
    const parts = node.parts.map((part, type) => ({ type, value: writeTypeof(part) }));
    const known = parts.filter((part): part is UserDatum => part.value !== undefined);
    return joined(CONCAT, writeUserData(known) ?? NOTHING);
  }
  const write = writers[node.kind] as ((node: Expression) => readonly [number, Numbers]) | undefined;
  if (write === undefined) return undefined;
  if (node.kind === 'exthdr' && node.of === 'ip6') return ipv6Extension(node);
  const [kind, numbers] = write(node);
  const data = numbers.flatMap((value, type): UserDatum[] => (value === undefined ? [] : [numberDatum(type, value)]));
  return joined(kind, writeUserData(data) ?? NOTHING);
}

/** Of IPv6 headers nft says the field before the header, and not which kind of extension it is. */
function ipv6Extension({ header, field }: ExtensionHeader): Uint8Array | undefined {
  const owner = extensionNamed('ip6', header);
  const index = field === undefined ? 0 : extensionField(owner, field).index;
  return joined(EXTENSION, writeUserData([numberDatum(1, index), numberDatum(0, owner.id)]) ?? NOTHING);
}

const NOTHING = new Uint8Array(0);

function joined(kind: number, value: Uint8Array): Uint8Array | undefined {
  return writeUserData([numberDatum(KIND, kind), { type: DATA, value }]);
}
