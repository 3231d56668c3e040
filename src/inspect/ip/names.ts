/** Names that iproute2 keeps in files: tables by id. */
export interface IpNames {
  table(id: number): string;
  protocol(id: number): string;
  scope(id: number): string;
  realm(id: number): string;
  group(id: number): string;
  /** Who holds a link down, by the number of the bit. */
  protoDownReason(bit: number): string;
  /** Differentiated services field: the name, or `0x%02x`. */
  dsfield(id: number): string;
  /** The number of a name, or of a number as text; `undefined` for neither, and for one that is too big. */
  tableId(name: string): number | undefined;
  protocolId(name: string): number | undefined;
  scopeId(name: string): number | undefined;
  groupId(name: string): number | undefined;
  realmId(name: string): number | undefined;
  /** A number is hex here. */
  dsfieldId(name: string): number | undefined;
  ipProtocolId(name: string): number | undefined;
  /** IP protocols of /etc/protocols, `ipproto-N` without a name. */
  ipProtocol(id: number): string;
}

/** The text of a file, or of several: a broken line ends its own file only. */
export type NameText = string | readonly string[] | undefined;

/**
 * The text of the files, as far as they exist. A getter is asked at the first need only: `ip` looks a number up in its
 * built-in names first, and once it has read a file, what the file says goes before them.
 */
export interface IpNameFiles {
  /** `rt_tables`, and `rt_tables.d/*.conf` behind it. */
  readonly tables?: NameText;
  /** `rt_protos`, and `rt_protos.d/*.conf` behind it. */
  readonly protocols?: NameText;
  readonly scopes?: NameText;
  readonly realms?: NameText;
  readonly groups?: NameText;
  /** The files of `protodown_reasons.d`. */
  readonly protoDownReasons?: NameText;
  readonly dsfields?: NameText;
  /** `/etc/protocols`. */
  readonly ipProtocols?: string | undefined;
}

type Names = ReadonlyMap<number, string>;

const TABLES: Names = new Map([
  [253, 'default'],
  [254, 'main'],
  [255, 'local'],
]);
const SCOPES: Names = new Map([
  [0, 'global'],
  [255, 'nowhere'],
  [254, 'host'],
  [253, 'link'],
  [200, 'site'],
]);
const PROTOCOLS: Names = new Map([
  [0, 'unspec'],
  [1, 'redirect'],
  [2, 'kernel'],
  [3, 'boot'],
  [4, 'static'],
  [8, 'gated'],
  [9, 'ra'],
  [10, 'mrt'],
  [11, 'zebra'],
  [12, 'bird'],
  [13, 'dnrouted'],
  [14, 'xorp'],
  [15, 'ntk'],
  [16, 'dhcp'],
  [18, 'keepalived'],
  [42, 'babel'],
  [186, 'bgp'],
  [187, 'isis'],
  [188, 'ospf'],
  [189, 'rip'],
  [192, 'eigrp'],
]);

/**
 * Reads a file of `NUMBER NAME` lines on top of built-in names. A comment starts with `#`; a line that is neither ends
 * the file, as it does for iproute2. Later lines win.
 */
export function parseNames(text: NameText, builtIn: Names = new Map(), max: number = Number.POSITIVE_INFINITY): Names {
  const names = new Map(builtIn);
  for (const file of typeof text === 'object' ? text : [text ?? '']) readLines(file, names, max);
  return names;
}

function readLines(text: string, names: Map<number, string>, max: number): void {
  for (const line of text.split('\n')) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const found = /^(0x[0-9a-fA-F]+|-?\d+)\s+(\S+)/.exec(trimmed);
    if (found === null) break;
    const id = Number(found[1]);
    if (id < 0 || id > max) continue;
    names.delete(id); // the last to come is found first by its name
    names.set(id, found[2]!);
  }
}

/** `/etc/protocols`: `NAME NUMBER ALIASES`. The first line of a number, or of a name, counts. */
function parseProtocols(text: string | undefined): { names: Names; ids: ReadonlyMap<string, number> } {
  const names = new Map<number, string>();
  const ids = new Map<string, number>();
  for (const line of (text ?? '').split('\n')) {
    const found = /^\s*([^\s#]+)\s+(\d+)([^#]*)/.exec(line);
    if (found === null) continue;
    const [, name = '', number, aliases = ''] = found;
    const id = Number(number);
    if (!names.has(id)) names.set(id, name);
    for (const word of [name, ...aliases.split(/\s+/)]) if (word !== '' && !ids.has(word)) ids.set(word, id);
  }
  return { names, ids };
}

/** A whole number as C's `strtoul` takes it: decimal, `0x` hex, `0` octal; with `base` 16 always hex. */
export function wholeNumber(text: string, max: number, base?: 16): number | undefined {
  let value: number;
  if (base === 16) value = /^(0x)?[0-9a-f]+$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN;
  else if (/^0[0-7]+$/.test(text)) value = Number.parseInt(text, 8);
  else value = /^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : Number.NaN;
  return value <= max ? value : undefined;
}

/** One kind of names: of the built-in ones until the file is needed. */
class NameTable {
  readonly #builtIn: Names;
  readonly #read: () => NameText;
  readonly #max: number;
  #names: Names | undefined;

  constructor(builtIn: Names, read: () => NameText, max: number) {
    this.#builtIn = builtIn;
    this.#read = read;
    this.#max = max;
  }

  #all(): Names {
    this.#names ??= parseNames(this.#read(), this.#builtIn, this.#max);
    return this.#names;
  }

  /** Tables of 256 names look at the built-in ones first; those of any number read the file at once. */
  name(id: number): string | undefined {
    if (this.#names === undefined && this.#max === BYTE) {
      const known = this.#builtIn.get(id);
      if (known !== undefined) return known;
    }
    return this.#all().get(id);
  }

  id(name: string, base?: 16): number | undefined {
    let found: number | undefined;
    for (const [id, known] of this.#all()) {
      // The smallest number wins in a table of 256; of others the last of the smallest remainder.
      if (known === name && (found === undefined || (id & BYTE) <= (found & BYTE))) found = id;
    }
    return found ?? wholeNumber(name, this.#max, base);
  }
}

const BYTE = 255;
const U32 = 0xffffffff;
const NO_NAMES: Names = new Map();

/** Makes the name tables of the files' text. With `numeric` all names are numbers (`ip -N`). */
export function ipNames(files: IpNameFiles, numeric = false): IpNames {
  const tables = new NameTable(TABLES, () => files.tables, U32);
  const protocols = new NameTable(PROTOCOLS, () => files.protocols, BYTE);
  const scopes = new NameTable(SCOPES, () => files.scopes, BYTE);
  const realms = new NameTable(new Map([[0, 'unknown']]), () => files.realms, BYTE);
  const groups = new NameTable(new Map([[0, 'default']]), () => files.groups, 0x7fffffff);
  const reasons = new NameTable(NO_NAMES, () => files.protoDownReasons, 31);
  const dsfields = new NameTable(new Map([[0, '0']]), () => files.dsfields, BYTE);
  let read: ReturnType<typeof parseProtocols> | undefined;
  const ipProtocols = (): ReturnType<typeof parseProtocols> => (read ??= parseProtocols(files.ipProtocols));
  const nameIn = (table: NameTable, id: number): string => (numeric ? undefined : table.name(id)) ?? String(id);
  return {
    table: (id) => nameIn(tables, id),
    protocol: (id) => nameIn(protocols, id),
    scope: (id) => nameIn(scopes, id),
    realm: (id) => nameIn(realms, id),
    group: (id) => nameIn(groups, id),
    protoDownReason: (bit) => nameIn(reasons, bit),
    dsfield: (id) => (numeric ? undefined : dsfields.name(id)) ?? `0x${id.toString(16).padStart(2, '0')}`,
    tableId: (name) => tables.id(name),
    protocolId: (name) => protocols.id(name),
    scopeId: (name) => scopes.id(name),
    groupId: (name) => groups.id(name),
    realmId: (name) => realms.id(name),
    dsfieldId: (name) => dsfields.id(name, 16),
    ipProtocol: (id) => (numeric ? undefined : ipProtocols().names.get(id)) ?? `ipproto-${id}`,
    ipProtocolId: (name) => (/^\d+$/.test(name) && Number(name) <= BYTE ? Number(name) : ipProtocols().ids.get(name)),
  };
}
