import type {
  Chain,
  Flowtable,
  NamedObject,
  NamedSet,
  Rule,
  Ruleset,
  SetData,
  Table,
  TableInfo,
} from '../../nftables/index.js';
import { elementJson } from './json-expression.js';
import { limitObjectJson } from './json-stateful.js';
import { statementJson, statementsJson, synproxyFlags } from './json-statement.js';
import { flagsJson, formatNftJson, type NftJson, objectJson } from './json-text.js';
import { changedStates, familyName } from './object.js';
import { contextOf, type NftContext, type NftFormat } from './options.js';
import { contextOfRule, renderBoundJump } from './ruleset.js';

/** The table that something belongs to. */
type TableName = Pick<Table, 'family' | 'name'>;

/** What `nft -j` says of itself: the version whose output is reproduced here. */
const METAINFO = { version: '1.0.6', release_name: 'Lester Gooch #5', json_schema_version: 1 };

/** A ruleset as `nft -j list ruleset` prints it. */
export function printRulesetJson(ruleset: Ruleset, format: NftFormat = {}): string {
  const context = contextOf(format);
  const parts = ruleset.tables.flatMap((table) => tableJson(table, context));
  return `${formatNftJson({ nftables: [{ metainfo: METAINFO }, ...parts] })}\n`;
}

/** A table and all that is in it; the rules of all chains come last. */
function tableJson(table: Table, outer: NftContext): NftJson[] {
  const context = { ...outer, family: table.family };
  // nft leaves out the chains that belong to a rule.
  const chains = table.chains.filter(({ isBound }) => !isBound);
  return [
    tableHeadJson(table),
    ...table.objects.map((object) => ({ [object.type]: objectOfTable(object, table, context) })),
    ...table.sets.filter(({ isAnonymous }) => !isAnonymous).map((set) => setJson(set, table, context)),
    ...table.flowtables.map((flowtable) => flowtableJson(flowtable, table)),
    ...chains.map((chain) => chainJson(chain, table)),
    ...chains.flatMap((chain) => chain.rules.map((rule) => ruleJson(rule, chain, table, context))),
  ];
}

/** A table without what is in it. */
export function tableHeadJson({ family, name, handle, isDormant, owner }: TableInfo): NftJson {
  const flags = flagsJson([...(isDormant ? ['dormant'] : []), ...(owner === undefined ? [] : ['owner'])]);
  return { table: objectJson({ family, name, handle, flags }) };
}

/** A chain without its rules. nft 1.0.6 leaves out its devices. */
export function chainJson({ name, handle, base }: Chain, table: TableName): NftJson {
  return {
    chain: objectJson({
      family: table.family,
      table: table.name,
      name,
      handle,
      type: base?.type,
      hook: base?.hook,
      prio: base?.priority,
      policy: base?.policy,
    }),
  };
}

/** A rule of a chain. */
export function ruleJson(rule: Rule, chain: Pick<Chain, 'name'>, table: Table, outer: NftContext): NftJson {
  const context = contextOfRule(rule, table, outer);
  const statements = rule.statements
    .map((statement) => renderBoundJump(statement, table, context) ?? statementJson(statement, context))
    .filter((statement) => statement !== undefined);
  return {
    rule: objectJson({
      family: table.family,
      table: table.name,
      chain: chain.name,
      handle: rule.handle,
      comment: rule.comment,
      expr: statements.length === 0 ? undefined : statements,
    }),
  };
}

const MS_PER_S = 1000;

/** A set or map with its elements. */
export function setJson(set: NamedSet, table: TableName, context: NftContext): NftJson {
  const isConstant = set.flags.includes('constant');
  const flags = set.flags.filter((flag) => flag !== 'dynamic');
  const [type, ...types] = set.keyType.map(jsonTypeName);
  return {
    [set.data === undefined ? 'set' : 'map']: objectJson({
      family: table.family,
      name: set.name,
      table: table.name,
      type: types.length === 0 ? type : [type!, ...types],
      handle: set.handle,
      comment: set.comment,
      map: set.data && dataTypeName(set.data),
      policy: isConstant || set.policy === 'performance' ? undefined : set.policy,
      size: isConstant ? undefined : set.size || undefined,
      flags: flags.length === 0 ? undefined : flags,
      timeout: set.timeout && set.timeout / BigInt(MS_PER_S),
      'gc-interval': set.gcInterval && Math.floor(set.gcInterval / MS_PER_S),
      elem: set.elements.length === 0 ? undefined : set.elements.map((element) => elementJson(element, context)),
      stmt: statementsJson(set.statements, context),
    }),
  };
}

/** The type of `meta time` has the name of another one, which is what JSON shows. */
function jsonTypeName(name: string): string {
  return name === 'date' ? 'time' : name;
}

function dataTypeName(data: SetData): string {
  if (data.kind === 'verdict') return 'verdict';
  return data.kind === 'object' ? data.type : data.type.map(jsonTypeName).join(' . ');
}

function flowtableJson({ name, handle, priority, devices }: Flowtable, { family, name: table }: Table): NftJson {
  return {
    flowtable: objectJson({ family, name, table, handle, hook: 'ingress', prio: priority, dev: flagsJson(devices) }),
  };
}

/** A stateful object. */
export function objectOfTable(object: NamedObject, { family, name: table }: TableName, context: NftContext): NftJson {
  const { name, handle, comment } = object;
  return { ...objectJson({ family, name, table, handle, comment }), ...bodyJson(object, context) };
}

function bodyJson(
  { statement, helper, timeout, expectation, secmark }: NamedObject,
  { names }: NftContext,
): { readonly [key: string]: NftJson } {
  const protocolJson = ({ protocol }: { protocol: number }): NftJson => names.protocol(protocol) ?? protocol;
  if (helper !== undefined) return { type: helper.name, protocol: protocolJson(helper), l3proto: familyName(helper) };
  if (timeout !== undefined) {
    const states = changedStates(timeout);
    const policy = states.length === 0 ? null : Object.fromEntries(states);
    return { protocol: protocolJson(timeout), l3proto: familyName(timeout), policy };
  }
  if (expectation !== undefined) {
    const { port, timeout: kept, size } = expectation;
    return { protocol: protocolJson(expectation), dport: port, timeout: kept, size, l3proto: familyName(expectation) };
  }
  if (secmark !== undefined) return { context: secmark };
  switch (statement?.kind) {
    case 'counter':
      return { packets: statement.packets, bytes: statement.bytes };
    case 'quota':
      return { bytes: statement.bytes, used: statement.used, inv: statement.over };
    case 'limit':
      return limitObjectJson(statement);
    case 'synproxy': {
      const { mss = 0, wscale = 0, timestamp, sackPerm } = statement;
      return objectJson({ mss, wscale, flags: synproxyFlags(timestamp, sackPerm) });
    }
    default:
      return {};
  }
}
