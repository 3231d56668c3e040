import {
  type Chain,
  dataType,
  type Expression,
  type Flowtable,
  formatPriority,
  type NamedSet,
  type Rule,
  type Ruleset,
  type Statement,
  type Table,
} from '../../nftables/index.js';
import { renderElement, renderExpression } from './expression.js';
import { renderObject } from './object.js';
import { contextOf, handleNote, type NftContext, type NftFormat } from './options.js';
import type { RuleText } from './rule-text.js';
import { renderStatement } from './statement.js';
import { formatDuration } from './value.js';

/** A ruleset as `nft list ruleset` prints it. */
export function printRuleset(ruleset: Ruleset<RuleText>, format: NftFormat = {}): string {
  const context = contextOf(format);
  return ruleset.tables.map((table) => renderTable(table, context)).join('');
}

/** One rule as `nft list ruleset` prints it. */
export function printRule(rule: Rule, table: Table, format: NftFormat = {}): string {
  return renderRule(rule, table, contextOf(format));
}

function renderTable(table: Table<RuleText>, outer: NftContext): string {
  const context = { ...outer, family: table.family };
  const flags = [table.isDormant ? 'dormant' : '', table.owner === undefined ? '' : 'owner'].filter(
    (flag) => flag !== '',
  );
  const head = [
    ...(flags.length === 0 ? [] : [`\tflags ${flags.join(',')}\n`]),
    ...(table.comment === undefined ? [] : [`\tcomment "${table.comment}"\n`]),
  ].join('');
  const parts = [
    ...table.objects.map((object) => renderObject(object, context)),
    ...table.sets.filter(({ isAnonymous }) => !isAnonymous).map((set) => renderSet(set, context)),
    ...table.flowtables.map((flowtable) => renderFlowtable(flowtable, table, context)),
    ...table.chains.filter(({ isBound }) => !isBound).map((chain) => renderChain(chain, table, context)),
  ];
  // A line of flags is set off from what follows; a comment is not.
  const separator = flags.length > 0 && parts.length > 0 ? '\n' : '';
  return `table ${table.family} ${table.name} {${tableNote(table, context)}\n${head}${separator}${parts.join('\n')}}\n`;
}

function tableNote({ handle, owner }: Table<RuleText>, { handles, names }: NftContext): string {
  if (!handles && owner === undefined) return '';
  const program = owner === undefined ? '' : ` progname ${names.program?.(owner) ?? ''}`;
  return ` #${handles ? ` handle ${handle}` : ''}${program}`;
}

function renderChain(chain: Chain<RuleText>, table: Table<RuleText>, context: NftContext): string {
  const lines = [`\tchain ${chain.name} {${handleNote(chain.handle, context)}`];
  if (chain.comment !== undefined) lines.push(`\t\tcomment "${chain.comment}"`);
  if (chain.base !== undefined) lines.push(`\t\t${renderHook(chain, table)}`);
  for (const rule of chain.rules)
    lines.push(`\t\t${typeof rule === 'string' ? rule : renderRule(rule, table, context)}`);
  return `${lines.join('\n')}\n\t}\n`;
}

function renderHook({ base, isOffloaded }: Chain<RuleText>, { family }: Table<RuleText>): string {
  const { type, hook, devices, policy } = base!;
  const one = devices.length === 1 ? ` device "${devices[0]}"` : '';
  const several = devices.length > 1 ? ` devices = { ${devices.join(', ')} }` : '';
  const priority = formatPriority(family, base!);
  return `type ${type} hook ${hook}${one}${several} priority ${priority}; policy ${policy};${isOffloaded ? ' flags offload;' : ''}`;
}

/** A rule on one line; a jump to a chain of its own has that chain's rules inside. */
export function renderRule(rule: Rule, table: Table<RuleText>, outer: NftContext): string {
  const context = contextOfRule(rule, table, outer);
  let text: string | undefined;
  for (const statement of rule.statements) {
    const part = renderInTable(statement, table, context);
    if (part !== undefined) text = text === undefined ? part : `${text} ${part}`;
  }
  const comment = rule.comment === undefined ? '' : ` comment "${rule.comment}"`;
  return `${text ?? ''}${comment}${rule.handle === undefined ? '' : handleNote(rule.handle, context)}`;
}

function renderInTable(statement: Statement, table: Table<RuleText>, context: NftContext): string | undefined {
  return renderBoundJump(statement, table, context) ?? renderStatement(statement, context);
}

/** A jump to a chain that belongs to its rule, with that chain's rules inside; `undefined` for any other statement. */
export function renderBoundJump(statement: Statement, table: Table<RuleText>, context: NftContext): string | undefined {
  if (statement.kind !== 'verdict' || !('chain' in statement || 'rules' in statement)) return undefined;
  const bound =
    'rules' in statement ? statement : table.chains.find(({ isBound, name }) => isBound && name === statement.chain);
  return bound && `${statement.code} {\n${renderBound(bound, table, context)}\t\t}`;
}

/** What the statements of a rule are written with. */
export function contextOfRule(rule: Rule, table: Table<RuleText>, context: NftContext): NftContext {
  const isOfTable = context.family === table.family && context.protocol === undefined;
  const hasExtension = rule.statements.some(({ kind }) => kind === 'xt'); // nothing else is written with the protocol
  if (isOfTable && !hasExtension) return context;
  return { ...context, family: table.family, protocol: hasExtension ? protocolOf(rule, context) : undefined };
}

/** Name of the transport protocol that a rule of iptables matches; its extensions are written with it. */
function protocolOf({ compat, statements }: Rule, { names }: NftContext): string | undefined {
  if (compat !== undefined) return names.protocol(compat.protocol);
  for (const statement of statements) {
    if (statement.kind !== 'match' || statement.left.kind !== 'meta' || statement.left.key !== 'l4proto') continue;
    if (statement.right.kind === 'value' && typeof statement.right.value === 'bigint')
      return names.protocol(Number(statement.right.value));
  }
  return undefined;
}

function renderBound(
  { rules }: { readonly rules: readonly RuleText[] },
  table: Table<RuleText>,
  context: NftContext,
): string {
  const inside = { ...context, handles: false };
  return rules.map((rule) => `\t\t\t${typeof rule === 'string' ? rule : renderRule(rule, table, inside)}\n`).join('');
}

function renderSet(set: NamedSet, context: NftContext): string {
  const lines = [`\t${setKind(set)} ${set.name} {${handleNote(set.handle, context)}`];
  lines.push(...setLines(set, context).map((line) => `\t\t${line}`));
  if (set.elements.length > 0) lines.push(`\t\telements = ${renderElements(set, context)}`);
  return `${lines.join('\n')}\n\t}\n`;
}

/** nft's word for a set or map. */
export function setKind({ data }: NamedSet): 'set' | 'map' {
  return data === undefined ? 'set' : 'map';
}

/** What a set says of itself, elements apart. */
export function setLines(set: NamedSet, context: NftContext): string[] {
  const lines = [renderSetType(set, context)];
  const add = (line: string): void => void lines.push(line);
  if (!set.flags.includes('constant')) {
    if (set.policy !== 'performance') add(`policy ${set.policy}`);
    if ((set.size ?? 0) > 0) add(`size ${set.size}`);
  }
  const flags = set.flags.filter((flag) => flag !== 'timeout' || set.timeout === undefined);
  if (flags.length > 0) add(`flags ${set.flags.join(',')}`);
  if (set.statements.length > 0)
    add(set.statements.map((statement) => renderStatement(statement, { ...context, stateless: true })).join(' '));
  if (set.isAutoMerge) add('auto-merge');
  if (set.timeout !== undefined) add(`timeout ${formatDuration(set.timeout)}`);
  if (set.gcInterval !== undefined) add(`gc-interval ${formatDuration(BigInt(set.gcInterval))}`);
  if (set.comment !== undefined) add(`comment "${set.comment}"`);
  return lines;
}

function renderSetType(set: NamedSet, context: NftContext): string {
  const key = set.keyTypeof === undefined ? set.keyType.join(' . ') : renderExpression(set.keyTypeof, context);
  return `${set.keyTypeof === undefined ? 'type' : 'typeof'} ${key}${renderDataType(set, context)}`;
}

function renderDataType({ data, keyTypeof }: NamedSet, context: NftContext): string {
  if (data === undefined) return '';
  if (data.kind === 'object') return ` : ${data.type}`;
  if (data.kind === 'verdict') return ' : verdict';
  const type =
    keyTypeof !== undefined && data.typeof !== undefined
      ? renderDataTypeof(data.typeof, context)
      : data.type.join(' . ');
  return ` : ${data.isInterval ? 'interval ' : ''}${type}`;
}

function renderDataTypeof(node: Expression, context: NftContext): string {
  return renderExpression(node, context);
}

const NEW_LINE = ',\n\t\t\t     ';

/** So many elements on a line as the type of the keys allows. */
export function renderElements({ elements, keyType }: NamedSet, context: NftContext): string {
  const perLine = keyType.length > 1 ? 1 : (dataType(keyType[0]!).perLine ?? 1);
  let text = '';
  elements.forEach((element, index) => {
    const separator = index === 0 ? '' : index % perLine === 0 ? NEW_LINE : ', ';
    text += separator + renderElement(element, context);
  });
  return `{ ${text} }`;
}

function renderFlowtable(flowtable: Flowtable, { family }: Table<RuleText>, context: NftContext): string {
  const lines = [`\tflowtable ${flowtable.name} {${handleNote(flowtable.handle, context)}`];
  lines.push(`\t\thook ingress priority ${formatPriority(family, { hook: 'ingress', priority: flowtable.priority })}`);
  if (flowtable.devices.length > 0) lines.push(`\t\tdevices = { ${flowtable.devices.join(', ')} }`);
  const flags = [flowtable.isOffloaded ? 'offload' : ''].filter((flag) => flag !== '');
  if (flags.length > 0) lines.push(`\t\tflags ${flags.join(',')}`);
  if (flowtable.hasCounter) lines.push('\t\tcounter');
  return `${lines.join('\n')}\n\t}\n`;
}
