import { type NftablesOptions, openNftables, type RulesetNotification } from '../../nftables/index.js';
import { InspectError } from '../ip/words.js';
import { hostNames } from './host.js';
import { renderToldNotification, renderToldNotificationJson } from './notification.js';
import { contextOf, type NftFormat, type NftNames } from './options.js';

/** What to print of what happens to the ruleset, and how. */
export interface MonitorNftOptions extends Omit<NftFormat, 'names'>, Pick<NftablesOptions, 'netns'> {
  /** `new` or `destroy`; then what: `tables`, `chains`, `sets`, `rules`, `elements`, `ruleset`; then `json`. */
  readonly words?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
  /** Something was told that could not be printed: how it is said. */
  readonly onTrouble?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Kind = RulesetNotification['object'];

/** What each word prints; generations belong to none. */
const OBJECTS: Readonly<Record<string, readonly Kind[]>> = {
  tables: ['table'],
  chains: ['chain'],
  sets: ['set'],
  rules: ['rule'],
  elements: ['elements'],
  ruleset: ['table', 'chain', 'rule', 'set', 'elements', 'object'],
};
/** Without a word, `new` and `destroy` print no objects. */
const EITHER: readonly Kind[] = ['table', 'chain', 'rule', 'set', 'elements'];
const EVENTS: readonly string[] = ['new', 'destroy'];

interface Question {
  readonly event: string | undefined;
  /** `undefined`: all. */
  readonly kinds: readonly Kind[] | undefined;
  readonly isJson: boolean;
}

function readQuestion(words: readonly string[]): Question {
  const rest = [...words];
  const take = (known: readonly string[]): string | undefined =>
    rest[0] !== undefined && known.includes(rest[0]) ? rest.shift() : undefined;
  const event = take(EVENTS);
  const object = take(Object.keys(OBJECTS));
  const format = take(['json']);
  if (rest.length > 0) {
    const known = `${EVENTS.join(' or ')}, then ${Object.keys(OBJECTS).join(', ')}, then json`;
    throw new InspectError(`'${rest[0]}' is not known to monitor nft: expected ${known}`);
  }
  const kinds = object === undefined ? (event === undefined ? undefined : EITHER) : OBJECTS[object];
  return { event, kinds, isJson: format !== undefined };
}

function isWanted({ event, kinds }: Question, told: RulesetNotification): boolean {
  if (told.object === 'overrun') return true;
  if (kinds !== undefined && !kinds.includes(told.object)) return false;
  if (event === undefined) return true;
  return 'command' in told && (told.command === 'delete') === (event === 'destroy');
}

/**
 * What `nft monitor` prints, a notification at a time, until the signal.
 *
 * @throws InspectError a wrong word; SystemCallError `EPERM` without CAP_NET_ADMIN
 */
export async function* monitorNft(options: MonitorNftOptions = {}): AsyncGenerator<string, void, undefined> {
  const { words = [], netns, signal, onTrouble } = options;
  const question = readQuestion(words);
  const print = question.isJson || options.json ? renderToldNotificationJson : renderToldNotification;
  const nft = openNftables({ netns });
  try {
    const names = new Names(netns);
    for await (const told of nft.notifications({ asNft: true, signal })) {
      if (told.object === 'malformed') onTrouble?.(told.error.message);
      else if (told.object === 'unknown') onTrouble?.(describe(told));
      else if (isWanted(question, told)) {
        const text = await names.printed((named) => print(told, contextOf({ ...options, names: named })));
        if (text !== '') yield text;
      }
    }
  } finally {
    nft.close();
  }
}

function describe({ family, table, set }: Extract<RulesetNotification, { object: 'unknown' }>): string {
  return set === undefined
    ? `a rule was told of table ${family} ${table}, which is not known`
    : `elements were told of set ${family} ${table} ${set}, which is not known`;
}

/** The names of the host; those of devices are read once, when the first is asked for, as nft does. */
class Names {
  readonly #netns: NftablesOptions['netns'];
  #names: NftNames | undefined;
  #asksForLinks = false;

  constructor(netns: NftablesOptions['netns']) {
    this.#netns = netns;
  }

  async printed(print: (names: NftNames) => string): Promise<string> {
    this.#names ??= { ...(await hostNames(this.#netns, false)), link: () => this.#askForLinks() };
    const text = print(this.#names);
    if (!this.#asksForLinks) return text;
    this.#asksForLinks = false;
    this.#names = await hostNames(this.#netns, true);
    return print(this.#names);
  }

  #askForLinks(): undefined {
    this.#asksForLinks = true;
  }
}
