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
  tableId(name: string): number | undefined;
  protocolId(name: string): number | undefined;
  scopeId(name: string): number | undefined;
  groupId(name: string): number | undefined;
  /** IP protocols of /etc/protocols, `ipproto-N` without a name. */
  ipProtocol(id: number): string;
}

/** The text of the files, as far as they exist. */
export interface IpNameFiles {
  /** `rt_tables`, and `rt_tables.d/*.conf` behind it. */
  tables?: string | undefined;
  /** `rt_protos`, and `rt_protos.d/*.conf` behind it. */
  protocols?: string | undefined;
  scopes?: string | undefined;
  realms?: string | undefined;
  groups?: string | undefined;
  /** The files of `protodown_reasons.d`. */
  protoDownReasons?: string | undefined;
  dsfields?: string | undefined;
  /** `/etc/protocols`. */
  ipProtocols?: string | undefined;
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
export function parseNames(text: string | undefined, builtIn: Names = new Map()): Names {
  const names = new Map(builtIn);
  for (const line of (text ?? '').split('\n')) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const found = /^(0x[0-9a-fA-F]+|-?\d+)\s+(\S+)/.exec(trimmed);
    if (found === null) break;
    const id = Number(found[1]);
    if (id >= 0) names.set(id, found[2]!);
  }
  return names;
}

/** `/etc/protocols`: `NAME NUMBER ALIASES`. The first line of a number counts. */
function parseProtocols(text: string | undefined): Names {
  const names = new Map<number, string>();
  for (const line of (text ?? '').split('\n')) {
    const found = /^\s*([^\s#]+)\s+(\d+)/.exec(line);
    if (found !== null && !names.has(Number(found[2]))) names.set(Number(found[2]), found[1]!);
  }
  return names;
}

function idOf(names: Names, name: string): number | undefined {
  for (const [id, known] of names) if (known === name) return id;
  const number = /^(0x[0-9a-f]+|\d+)$/i.test(name) ? Number(name) : undefined;
  return number;
}

/** Makes the name tables of the files' text. */
export function ipNames(files: IpNameFiles): IpNames {
  const tables = parseNames(files.tables, TABLES);
  const protocols = parseNames(files.protocols, PROTOCOLS);
  const scopes = parseNames(files.scopes, SCOPES);
  const realms = parseNames(files.realms, new Map([[0, 'unknown']]));
  const groups = parseNames(files.groups, new Map([[0, 'default']]));
  const protoDownReasons = parseNames(files.protoDownReasons);
  const dsfields = parseNames(files.dsfields, new Map([[0, '0']]));
  const ipProtocols = parseProtocols(files.ipProtocols);
  return {
    table: (id) => tables.get(id) ?? String(id),
    protocol: (id) => protocols.get(id) ?? String(id),
    scope: (id) => scopes.get(id) ?? String(id),
    realm: (id) => realms.get(id) ?? String(id),
    group: (id) => groups.get(id) ?? String(id),
    protoDownReason: (bit) => protoDownReasons.get(bit) ?? String(bit),
    dsfield: (id) => dsfields.get(id) ?? `0x${id.toString(16).padStart(2, '0')}`,
    tableId: (name) => idOf(tables, name),
    protocolId: (name) => idOf(protocols, name),
    scopeId: (name) => idOf(scopes, name),
    groupId: (name) => idOf(groups, name),
    ipProtocol: (id) => ipProtocols.get(id) ?? `ipproto-${id}`,
  };
}
