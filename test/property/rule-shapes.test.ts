// A rule that is read as one of a shape known before says what it says when it is read in full, as data and as a line of
// text: whichever of its bytes differ.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeRuleMessage,
  encodeRuleMessage,
  NFT_MSG_GETRULE,
  NFT_MSG_NEWRULE,
} from '../../src/generated/nftables.js';
import { type NftFormat, contextOf as printingOf } from '../../src/inspect/nft/options.js';
import { ruleTexts } from '../../src/inspect/nft/rule-text.js';
import { printRule } from '../../src/inspect/nft/ruleset.js';
import type { ReadContext } from '../../src/nftables/delinearise/reading.js';
import { RuleShapes } from '../../src/nftables/delinearise/rule-shapes.js';
import { openNftables } from '../../src/nftables/index.js';
import type { Rule, TableFamily } from '../../src/nftables/model/model.js';
import type { NamedSet, Ruleset, Table } from '../../src/nftables/model/ruleset.js';
import { RuleReader, readRule, takeRule } from '../../src/nftables/read/read-rules.js';
import { asRules } from '../../src/nftables/read/rule-form.js';
import { familyName, familyNumber } from '../../src/nftables/types/families.js';
import { openSocket } from '../../src/socket/index.js';
import { NETLINK, Reader, Writer } from '../../src/wire/index.js';
import { alikeRules, writtenAlone } from '../support/alike-rules.js';
import { datagramsOf, fixtureCases, messagesIn } from '../support/fixtures.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { nftTable } from '../support/nft-grammar.js';

/** A change of bytes: any one of the message, or both bytes of a port, say. */
const change = fc.record({ position: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
/** What follows a rule: the same one with nothing, one or two places changed. */
const changes = fc.array(fc.array(change, { maxLength: 2 }), { minLength: 1, maxLength: 6 });

function changed(body: Uint8Array, places: readonly { position: number; bytes: Uint8Array }[]): Uint8Array {
  const copy = body.slice();
  for (const { position, bytes } of places) {
    const at = 4 + (position % (body.length - 4)); // the family stays
    copy.set(bytes.subarray(0, body.length - at), at);
  }
  return copy;
}

/** What is printed of rules: as it is usual, or otherwise. */
const formats = fc.constantFrom<NftFormat>({}, { handles: true, stateless: true });

/** Reads rules of one table one after the other, as a dump does, and each on its own. */
function expectSame(bodies: readonly Uint8Array[], context: ReadContext, table: string, format: NftFormat): void {
  const shapes = new RuleShapes();
  const reader = new RuleReader(context, asRules, shapes, false);
  const family = bodies[0]![0]!;
  const readers = new Map([[family, new Map([[table, reader]])]]);
  const chains = new Map<string, Rule[]>();
  const printable: Printable[] = [];
  for (const body of bodies) {
    const alone = outcome(() => decodeRuleMessage(new Reader(body)).attrs);
    if (typeof alone !== 'object' || alone.table !== table) continue;
    const rule = outcome(() => readRule(alone, context));
    const r = new Reader(body);
    const refusal = outcome(() => takeRule(readers, r, () => decodeRuleMessage(r.rewind())));
    expect(refusal).toBe(typeof rule === 'string' ? rule : undefined);
    const chain = alone.chain ?? '';
    if (typeof rule !== 'object') continue;
    chains.set(chain, [...(chains.get(chain) ?? []), rule]);
    if (fitsRegisters(rule)) printable.push({ body, chain, rule });
  }
  for (const [chain, rules] of chains) expect(reader.rulesOf(chain)).toEqual(rules);
  expectSameLines(printable, context, table, format, new RuleShapes());
  expectSameLines(printable, context, table, format, shapes); // as when the table is read again
}

interface Printable {
  readonly body: Uint8Array;
  readonly chain: string;
  readonly rule: Rule;
}

/** Bits of all registers of the kernel. A changed length may say millions, and as many digits take minutes. */
const MOST_BITS = 16 * 32;

function fitsRegisters(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return true;
  if ('bits' in node && typeof node.bits === 'number' && node.bits > MOST_BITS) return false;
  return Object.values(node).every(fitsRegisters);
}

/** Reads rules as lines of text, and prints those that were read in full. */
function expectSameLines(
  list: readonly Printable[],
  context: ReadContext,
  table: string,
  format: NftFormat,
  shapes: RuleShapes,
): void {
  const form = ruleTexts(printingOf(format), { family: context.family, isBound: () => false });
  const reader = new RuleReader(context, form, shapes, false);
  for (const { body } of list) {
    const readers = new Map([[body[0]!, new Map([[table, reader]])]]);
    const r = new Reader(body);
    takeRule(readers, r, () => decodeRuleMessage(r.rewind()));
  }
  const printed = (rule: Rule): string => printRule(rule, emptyTable(context.family, table), format);
  for (const chain of new Set(list.map((row) => row.chain))) {
    const lines = reader.rulesOf(chain).map((rule) => (typeof rule === 'string' ? rule : printed(rule)));
    expect(lines).toEqual(list.filter((row) => row.chain === chain).map(({ rule }) => printed(rule)));
  }
}

function emptyTable(family: TableFamily, name: string): Table {
  return { family, name, handle: 1n, isDormant: false, objects: [], sets: [], flowtables: [], chains: [] };
}

/** What it gives, or how it fails: a message that no kernel sends is refused, but in the same words. */
function outcome<T>(decode: () => T): T | string {
  try {
    return decode();
  } catch (error) {
    return String(error);
  }
}

test('captured rules, and what becomes of them when bytes change', () => {
  const bodies = fixtureCases()
    .flatMap((path) => datagramsOf(path).flatMap(messagesIn))
    .filter(({ protocol, type }) => protocol === NETLINK.netfilter && type === NFT_MSG_NEWRULE.type)
    .map(({ body }) => Uint8Array.from(body)); // a Buffer stays one when it is sliced
  expect(bodies.length).toBeGreaterThan(20);
  const rule = fc.constantFrom(...bodies);
  fc.assert(
    fc.property(rule, changes, formats, (body, list, format) => {
      const { header, attrs } = decodeRuleMessage(new Reader(body));
      const context = { family: familyName(header.nfgenFamily), sets: new Map<string, NamedSet>() };
      expectSame([body, ...list.map((places) => changed(body, places))], context, attrs.table ?? '', format);
    }),
    { numRuns: 2000 },
  );
}, 180_000);

test('rules that differ in their constants', () => {
  fc.assert(
    fc.property(alikeRules, formats, ({ family, rules }, format) => {
      const bodies = rules.flatMap((rule) => {
        const alone = writtenAlone(family, rule);
        if (alone === undefined) return [];
        const writer = new Writer();
        const attrs = { table: 't', chain: 'c', expressions: { elem: alone.expressions } };
        encodeRuleMessage(writer, { header: { nfgenFamily: familyNumber(family) }, attrs });
        return [writer.toBytes()];
      });
      fc.pre(bodies.length > 1);
      expectSame(bodies, { family, sets: new Map() }, 't', format);
    }),
    { numRuns: 3000 },
  );
}, 180_000);

test('random rules, and what becomes of them when bytes change', async (context) => {
  needs(context, 'nft');
  const namespace = await freshNetns();
  const netns = { fd: namespace.fd };
  await using nft = openNftables({ netns });
  await using socket = openSocket({ protocol: NETLINK.netfilter, netns });
  await fc.assert(
    fc.asyncProperty(nftTable, changes, formats, async (text, list, format) => {
      runTool(namespace, 'nft', ['-f', '-'], `flush ruleset\n${text}`);
      const { tables } = await nft.ruleset();
      for (const message of await socket.dump(NFT_MSG_GETRULE).toArray()) {
        const writer = new Writer();
        encodeRuleMessage(writer, message);
        const body = writer.toBytes();
        const table = message.attrs.table ?? '';
        const known = contextOf(tables, message.header.nfgenFamily, table);
        expectSame([body, ...list.map((places) => changed(body, places))], known, table, format);
      }
    }),
    { numRuns: Number(process.env.NETLOOM_RUNS ?? 40) },
  );
}, 180_000);

function contextOf(tables: Ruleset['tables'], nfgenFamily: number, table: string): ReadContext {
  const family = familyName(nfgenFamily);
  const sets = tables.find((row) => row.family === family && row.name === table)?.sets ?? [];
  return { family, sets: new Map(sets.map((set) => [set.name, set])) };
}
