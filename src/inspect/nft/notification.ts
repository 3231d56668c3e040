import { formatPriority, type RulesetNotification, type Table, type Told } from '../../nftables/index.js';
import { chainJson, objectOfTable, ruleJson, setJson, tableHeadJson } from './json.js';
import { elementJson } from './json-expression.js';
import { formatNftJson, type NftJson } from './json-text.js';
import { bodyOf } from './object.js';
import { handleNote, type NftContext } from './options.js';
import { renderElements, renderRule, setKind, setLines } from './ruleset.js';

/** A notification as `nft monitor` prints it, with its line end; nothing where nft does not know it. */
export function renderToldNotification(told: RulesetNotification, context: NftContext): string {
  switch (told.object) {
    case 'generation': {
      const { generation, process } = told;
      const by = process === undefined ? '' : ` by process ${process.id} (${process.name})`;
      return `# new generation ${generation}${by}\n`;
    }
    case 'overrun':
      return OVERRUN;
    case 'trace':
    case 'unknown':
    case 'malformed':
    case 'flowtable': // not known to nft 1.0.6
      return '';
    default:
      return `${told.command} ${toldText(told, { ...context, family: told.family })}\n`;
  }
}

/** The same in JSON, which has no generations. */
export function renderToldNotificationJson(told: RulesetNotification, context: NftContext): string {
  switch (told.object) {
    case 'overrun':
      return OVERRUN;
    case 'generation':
    case 'trace':
    case 'unknown':
    case 'malformed':
    case 'flowtable':
      return '';
    default:
      return `${formatNftJson({ [told.command]: toldJson(told, { ...context, family: told.family }) })}\n`;
  }
}

const OVERRUN = '# ERROR: We lost some netlink events!\n';

type Printed = Exclude<Told, { object: 'flowtable' }>;

function toldText(told: Printed, context: NftContext): string {
  const { family, table, command } = told;
  const isDeleted = command === 'delete';
  const place = `${family} ${table}`;
  switch (told.object) {
    case 'table': {
      const flags = told.value.isDormant ? ' { flags dormant; }' : '';
      return `table ${place}${flags}${handleNote(told.value.handle, context)}`;
    }
    case 'chain':
      return `chain ${place} ${told.value.name}${isDeleted ? '' : chainText(told, context)}`;
    case 'rule': {
      const { value, chain, position } = told;
      const after = position === undefined || position === 0n ? '' : `handle ${position} `;
      const text = isDeleted ? `handle ${value.handle ?? 0n}` : renderRule(value, tableOf(told), context);
      return `rule ${place} ${chain} ${after}${text}`;
    }
    case 'set': {
      const { value } = told;
      if (isDeleted) return `set ${place} ${value.name}`;
      const lines = setLines(value, context).map((line) => `${line}; `);
      return `${setKind(value)} ${place} ${value.name} {${handleNote(value.handle, context)} ${lines.join('')}} `;
    }
    case 'elements':
      return `element ${place} ${told.value.name} ${renderElements(told.value, context)}`;
    case 'object': {
      const { value } = told;
      return `${value.type} ${place} ${value.name}${isDeleted ? '' : objectText(told, context)}`;
    }
  }
}

function chainText({ family, value }: Extract<Told, { object: 'chain' }>, context: NftContext): string {
  const { base, handle } = value;
  const note = handleNote(handle, context);
  if (base === undefined) return note;
  return ` { type ${base.type} hook ${base.hook} priority ${formatPriority(family, base)}; policy ${base.policy}; }${note}`;
}

/** nft puts a semicolon behind what was a line of its own with several words, and a blank behind the rest. */
function objectText({ value }: Extract<Told, { object: 'object' }>, context: NftContext): string {
  const comment = value.comment === undefined ? '' : ` comment "${value.comment}"`;
  const head = ` {${handleNote(value.handle, context)}${comment}`;
  const lines = bodyOf(value, context);
  if (value.statement?.kind === 'synproxy') return `${head}${lines.map((line) => ` ${line}`).join('')}; } `;
  const end = value.statement === undefined && value.secmark === undefined ? '; ' : ' ';
  return `${head} ${lines.map((line) => line + end).join('')}} `;
}

/** What rules are printed with: the chains that belong to them are told apart, so there are none in it. */
function tableOf({ family, table: name }: Told): Table {
  return {
    ...{ family, name, handle: 0n, isDormant: false },
    ...{ objects: [], sets: [], flowtables: [], chains: [] },
  };
}

function toldJson(told: Printed, context: NftContext): NftJson {
  const table = tableOf(told);
  switch (told.object) {
    case 'table':
      return tableHeadJson(told.value);
    case 'chain':
      return chainJson(told.value, table);
    case 'rule':
      return ruleJson(told.value, { name: told.chain }, table, context);
    case 'set':
      return setJson(told.value, table, context);
    case 'elements': {
      const set = told.value.elements.map((element) => elementJson(element, context));
      return { element: { family: told.family, table: told.table, name: told.value.name, elem: { set } } };
    }
    case 'object':
      return { [told.value.type]: objectOfTable(asTold(told), table, context) };
  }
}

/** Of a deleted object newer kernels tell the name alone; nft prints zeros, and what C prints of a text that is not there. */
function asTold({ command, value }: Extract<Told, { object: 'object' }>): typeof value {
  if (command !== 'delete') return value;
  if (value.statement?.kind === 'limit' && value.statement.rate === 0n)
    return { ...value, statement: { ...value.statement, per: 0 } };
  if (value.helper?.name === '') return { ...value, helper: { ...value.helper, name: '(null)' } };
  return value.type === 'secmark' ? { ...value, secmark: value.secmark ?? '(null)' } : value;
}
