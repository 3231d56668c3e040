import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  accept,
  concat,
  counter,
  ct,
  drop,
  fib,
  ip,
  ip6,
  limit,
  log,
  meta,
  quota,
  reject,
  tcp,
  vmap,
} from '../../src/nftables/build.js';
import {
  type Expression,
  type ExtensionField,
  type ExtensionHeader,
  type ExtensionKind,
  expressionType,
  extensionNumbered,
  extensions,
  openNftables,
  type Payload,
  type Statement,
  type TableFamily,
  type Value,
} from '../../src/nftables/index.js';
import { freshNetns, runTool } from '../support/netns.js';

// What is written into the kernel and read again is the same model: linearise and delinearise undo each other.

const RUNS = 60;

const octet = fc.nat(255);
const address = fc.tuple(fc.integer({ min: 1, max: 223 }), octet, octet, octet).map((parts) => parts.join('.'));
const prefix = fc.tuple(address, fc.integer({ min: 1, max: 31 })).map(([text, length]) => `${text}/${length}`);
const group = fc.integer({ min: 1, max: 0xffff }).map((value) => value.toString(16));
const address6 = fc.tuple(group, group, group).map(([a, b, c]) => `2001:${a}::${b}:${c}`);
const prefix6 = fc.tuple(address6, fc.integer({ min: 16, max: 127 })).map(([text, length]) => `${text}/${length}`);
const port = fc.nat(0xffff);
const span = (max: number): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(max - 1), fc.nat(max)).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b) + (a === b ? 1 : 0)}`);
const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,13}$/);

interface Comparable<V> {
  (value: V): Statement;
  not(value: V): Statement;
}

/** A match that a value is, or is not. */
const isOrNot = <V>(field: Comparable<V>, values: fc.Arbitrary<V>): fc.Arbitrary<Statement> =>
  fc.tuple(values, fc.boolean()).map(([value, isNot]) => (isNot ? field.not(value) : field(value)));

const links: fc.Arbitrary<Statement>[] = [
  isOrNot<string>(
    meta.iifname,
    fc.oneof(
      name,
      name.map((text) => `${text.slice(0, 8)}*`),
    ),
  ),
  isOrNot<string>(meta.oifname, name),
];
const marks: fc.Arbitrary<Statement>[] = [
  isOrNot<number | string>(meta.mark, fc.oneof(fc.nat(0x7fffffff), span(0xffffff))),
  fc.nat(0xfffffff).map((value) => meta.mark.gt(value)),
  isOrNot<number | string>(meta.skuid, fc.oneof(fc.nat(99999), span(0xffff))),
  fc
    .uniqueArray(fc.constantFrom('new', 'established', 'related', 'invalid', 'untracked'), { minLength: 1 })
    .map((states) => ct.state(...states)),
  fc.constantFrom('original' as const, 'reply' as const).map((direction) => ct.direction(direction)),
  fc.constantFrom('local', 'unicast', 'broadcast').map((type) => fib('daddr', 'type')(type)),
];
const network: fc.Arbitrary<Statement>[] = [
  isOrNot<string>(ip.saddr, fc.oneof(address, prefix)),
  isOrNot<string>(ip.daddr, fc.oneof(address, prefix)),
  isOrNot<number | string>(ip.ttl, fc.oneof(fc.nat(255), span(254))),
  isOrNot<number | string>(ip.length, fc.oneof(port, span(0xfffe))),
  isOrNot<number | string>(ip.dscp, fc.constantFrom('cs1', 'af11', 'ef')),
  fc.nat(0xfffe).map((value) => ip.id.lt(value + 1)),
];
const network6: fc.Arbitrary<Statement>[] = [
  isOrNot<string>(ip6.saddr, fc.oneof(address6, prefix6)),
  isOrNot<number | string>(ip6.hoplimit, fc.nat(255)),
];
const transport: fc.Arbitrary<Statement>[] = [
  isOrNot<number | string>(tcp.dport, fc.oneof(port, span(0xfffe))),
  isOrNot<number | string>(tcp.sport, port),
  fc.uniqueArray(port, { minLength: 2, maxLength: 9 }).map((ports) => tcp.dport([...ports].sort((a, b) => a - b))),
  fc.constant(tcp.flags.masked('syn', 'syn,ack')),
  fc.constant(
    vmap(tcp.dport, [
      [22, accept()],
      [80, drop()],
    ]),
  ),
];
/** Routing headers share a number: the same bits are read, by nft as well, as those of the first that has them. */
const firstWith = (of: ExtensionKind, type: number, { offset, bits }: ExtensionField): string | undefined =>
  extensions.find(
    (row) => row.of === of && row.type === type && row.fields.some((one) => one.offset === offset && one.bits === bits),
  )?.name;
/** Every field of every option, chunk and extension header, and whether it is there. */
const extensionFields = (...of: ExtensionKind[]): fc.Arbitrary<Statement> =>
  fc
    .constantFrom(
      ...extensions
        .filter((row) => of.includes(row.of))
        .flatMap(({ of: kind, name: header, fields, type }): ExtensionHeader[] => [
          // Several have the same number: whether it is there is asked by the first one's name.
          { kind: 'exthdr', of: kind, header: extensionNumbered(kind, type)?.name ?? header },
          ...fields
            .filter((field) => firstWith(kind, type, field) === header)
            .map(({ name: field }): ExtensionHeader => ({ kind: 'exthdr', of: kind, header, field })),
        ]),
    )
    .chain((node) => {
      const { type, bits } = expressionType(node);
      const most = node.field === undefined ? 1 : 2 ** Math.min(bits, 16) - 1;
      const value = fc
        .nat(most)
        .map((number): Value => ({ kind: 'value', type: type.name, bits, value: BigInt(number) }));
      const op = fc.constantFrom('==' as const, '!=' as const);
      return fc.tuple(op, value).map(([is, right]): Statement => ({ kind: 'match', op: is, left: node, right }));
    });

const setField = (protocol: string, field: string, most: number): fc.Arbitrary<Statement> => {
  const target: Payload = { kind: 'payload', protocol, field };
  const { type, bits } = expressionType(target);
  return fc.nat(most).map((number) => {
    return { kind: 'mangle', target, value: { kind: 'value', type: type.name, bits, value: BigInt(number) } };
  });
};
const mangles: fc.Arbitrary<Statement>[] = [
  setField('ip', 'dscp', 63),
  setField('ip', 'ecn', 3),
  setField('ip', 'ttl', 255),
  setField('ip', 'id', 0xffff),
];
const mangles6: fc.Arbitrary<Statement>[] = [
  setField('ip6', 'dscp', 63),
  setField('ip6', 'flowlabel', 0xfffff),
  setField('ip6', 'hoplimit', 255),
];

const effects: fc.Arbitrary<Statement>[] = [
  fc.constant(counter()),
  fc.integer({ min: 6, max: 50 }).map((burst) => limit('10/minute', { burst })),
  fc.integer({ min: 1, max: 1 << 30 }).map((bytes) => quota(bytes, { over: true })),
  fc.stringMatching(/^[a-z]{1,20}$/).map((text) => log({ prefix: text, level: 'info' })),
];
const verdicts = fc.constantFrom<Statement>(accept(), drop());
/** In families with both IP versions nft shows the match on TCP that a reset needs. */
const ipVerdicts = fc.oneof(verdicts, fc.constant(reject('tcp reset')));

const ruleOf = (
  last: fc.Arbitrary<Statement>,
  ...groups: readonly fc.Arbitrary<Statement>[][]
): fc.Arbitrary<Statement[]> =>
  fc
    .tuple(fc.array(fc.oneof(...groups.flat()), { maxLength: 5 }), last)
    .map(([statements, verdict]) => [...statements.filter(isFirstOfItsField), verdict]);

/** Two bounds on one field would be read as one range, two ports are put side by side: that is nft's way. */
function isFirstOfItsField(statement: Statement, index: number, all: readonly Statement[]): boolean {
  if (statement.kind !== 'match') return true;
  return (
    all.findIndex((other) => other.kind === 'match' && samePlace(statement.left) === samePlace(other.left)) === index
  );
}

const samePlace = (left: Expression): string =>
  left.kind === 'payload' && left.protocol === 'tcp' && left.field.endsWith('port') ? 'port' : JSON.stringify(left);

const families: readonly (readonly [TableFamily, fc.Arbitrary<Statement[]>])[] = [
  ['ip', ruleOf(ipVerdicts, links, marks, network, mangles, [extensionFields('ip', 'tcp')], transport, effects)],
  ['ip6', ruleOf(ipVerdicts, links, marks, network6, mangles6, [extensionFields('ip6', 'tcp')], transport, effects)],
  ['inet', ruleOf(verdicts, links, marks, network, transport, effects)],
];

/** Names that the kernel gave, and what a rule says in one way when it is written and in another when it is read. */
function comparable(statements: readonly Statement[]): unknown {
  return JSON.parse(
    JSON.stringify(statements, (key, value) => {
      if (typeof value === 'bigint') return `${value}n`;
      if (key === 'keyType' || (key === 'name' && typeof value === 'string' && value.startsWith('__')))
        return undefined;
      return value;
    }),
  );
}

/** The match on TCP that a reset needs comes first in the rule; behind a change nft shows it, as we do. */
function withoutReset(read: readonly Statement[], written: readonly Statement[]): readonly Statement[] {
  const last = written.at(-1);
  const isShown = last?.kind === 'reject' && last.with === 'tcp reset' && read.length === written.length + 1;
  return isShown ? read.slice(1) : read;
}

test.each(families)('rules of family %s come back from the kernel as they were written', async (family, rules) => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  await fc.assert(
    fc.asyncProperty(rules, async (statements) => {
      await nft.commit((t) => {
        t.destroyTable(family, 'p');
        t.addTable(family, 'p')
          .addChain('c')
          .addRule(...statements);
      });
      const [rule] = (await nft.ruleset()).tables[0]!.chains[0]!.rules;
      expect(comparable(withoutReset(rule!.statements, statements))).toEqual(comparable(statements));
    }),
    { numRuns: RUNS },
  );
});

test('elements of sets come back from the kernel as they were written', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  const keys = fc.uniqueArray(
    fc.tuple(address, port).map(([a, p]) => `${a} . ${p}`),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(keys, async (elements) => {
      await nft.commit((t) => {
        t.destroyTable('ip', 'p');
        const table = t.addTable('ip', 'p');
        table.addSet('s', { type: ['ipv4_addr', 'inet_service'], elements });
        table.addChain('c').addRule(concat(ip.saddr, tcp.dport)('@s'), drop());
      });
      const [table] = (await nft.ruleset()).tables;
      const written = concat(ip.saddr, tcp.dport)([...elements]);
      const expected =
        written.right.kind === 'set' ? written.right.elements.map(({ key }) => comparable([key as never])) : [];
      const read = table!.sets[0]!.elements.map(({ key }) => comparable([key as never]));
      expect(read).toHaveLength(expected.length);
      expect(read).toEqual(expect.arrayContaining(expected));
    }),
    { numRuns: 20 },
  );
});

const saddr: Payload = { kind: 'payload', protocol: 'ip', field: 'saddr' };
const option: ExtensionHeader = { kind: 'exthdr', of: 'tcp', header: 'sack-perm' };
const words = (type: string, value: string): Value => ({ kind: 'value', type, bits: 128, value });
const number = (type: string, bits: number, value: bigint): Value => ({ kind: 'value', type, bits, value });

const rare: readonly (readonly [name: string, statement: Statement])[] = [
  ['an option taken out', { kind: 'reset', option }],
  ['a meter', { kind: 'meter', name: 'slow', size: 77, key: saddr, timeout: 7000n, statement: limit('9/minute') }],
  [
    'an operating system',
    { kind: 'match', op: '==', left: { kind: 'osf', field: 'name', ttl: 'skip' }, right: words('string', 'Linux') },
  ],
  [
    'an IPsec state',
    {
      kind: 'match',
      op: '==',
      left: { kind: 'ipsec', direction: 'in', key: 'reqid', state: 0 },
      right: number('integer', 32, 77n),
    },
  ],
  ['a zone', { kind: 'mangle', target: { kind: 'ct', key: 'zone' }, value: number('integer', 16, 7n) }],
];

test.each(rare)('%s comes back from the kernel as it was written', async (_name, statement) => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  await nft.commit(
    (t) => void t.addTable('ip', 'p').addChain('c', { hook: 'prerouting', priority: 'raw' }).addRule(statement),
  );
  const [table] = (await nft.ruleset()).tables;
  expect(comparable(table!.chains[0]!.rules[0]!.statements)).toEqual(comparable([statement]));
});

test('ranges beside each other come back, and the rule that looks them up compares as the kernel does', async () => {
  const namespace = await freshNetns();
  const nft = openNftables({ netns: { fd: namespace.fd } });
  onTestFinished(() => nft.close());
  const pair = concat(ip.saddr, meta.mark);
  await nft.commit(
    (t) =>
      void t
        .addTable('ip', 'p')
        .addChain('c')
        .addRule(pair(['10.0.0.0/8 . 7-700']), drop()),
  );
  const rule = runTool(namespace, 'nft', ['list', 'ruleset']);
  expect(rule).toContain('ip saddr . meta mark { 10.0.0.0/8 . 0x00000007-0x000002bc } drop');
});
