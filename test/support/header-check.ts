import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { FamilyModel, StructModel } from '../../codegen/model.js';
import { resolveFamily } from '../../codegen/resolve.js';
import { readSchema } from '../../codegen/schema.js';

const SCHEMAS = 'codegen/schemas';

// A C file in which every constant, struct size and member offset of a schema is a _Static_assert, one a line. What the
// compiler says about a line is about that constant: wrong, or unknown to the headers of this machine.

/** A schema, resolved. */
export interface SchemaModel {
  name: string;
  model: FamilyModel;
}

export function schemaModels(): SchemaModel[] {
  return readdirSync(SCHEMAS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ name: basename(file, '.yaml'), model: resolveFamily(readSchema(join(SCHEMAS, file))) }));
}

/** Something the kernel's headers should say as well. */
export interface Claim {
  schema: string;
  /** C expression: `IFLA_MTU`, `sizeof(struct ifinfomsg)`. */
  expression: string;
  value: bigint;
  /** Linux version it came with where its text, or its set's, says so: `[6, 7]`. */
  since: Version | undefined;
  /** The struct that a size or offset is about. */
  struct?: string | undefined;
}

export type Version = readonly [major: number, minor: number];

export interface HeaderReport {
  /** Lines that compiled. */
  held: Claim[];
  /** The headers do not know the identifier. */
  unknown: Claim[];
  /** Sizes of structs some of whose members the headers do not know. */
  grown: Claim[];
  /** The headers say something else. */
  wrong: Claim[];
}

/** Generic, or as YAML has it: the definition or entry with keys that the model has no use for. */
interface Raw {
  name: string;
  'kernel-name'?: string;
  members?: Raw[];
  definitions?: Raw[];
  operations?: { 'enum-model'?: string; list?: RawOperation[] };
}
type RawOperation = Record<'do' | 'dump', { reply?: unknown } | undefined> & { name: string };

const NETFILTER = 12;
const GENERIC = 16;
const SUBSYSTEM_SHIFT = 8;

function sinceOf(...texts: readonly string[]): Version | undefined {
  for (const text of texts) {
    const found = /Linux (\d+)\.(\d+)\)/.exec(text);
    if (found !== null) return [Number(found[1]), Number(found[2])];
  }
  return undefined;
}

/** Where a header named without its folder may be. */
const FOLDERS = ['linux', 'linux/netfilter', 'linux/netfilter_ipv4', 'linux/netfilter_ipv6'];

/** For `linux/netfilter/xt_*.h`: those that the schema is about. */
const XTABLES = [
  'x_tables xt_tcpudp xt_addrtype xt_comment xt_conntrack xt_mark xt_multiport xt_mac xt_state xt_limit',
  'xt_LOG xt_AUDIT xt_CHECKSUM xt_CLASSIFY xt_CONNMARK xt_CONNSECMARK xt_CT xt_DSCP xt_HMARK',
  'xt_IDLETIMER xt_LED xt_NFLOG xt_NFQUEUE xt_RATEEST xt_SECMARK xt_SYNPROXY xt_TCPMSS xt_TCPOPTSTRIP',
  'xt_TEE xt_TPROXY xt_bpf xt_cgroup xt_cluster xt_connbytes xt_connlabel xt_connlimit xt_connmark',
  'xt_cpu xt_dccp xt_devgroup xt_dscp xt_ecn xt_esp xt_hashlimit xt_helper xt_ipcomp xt_iprange xt_ipvs',
  'xt_length xt_nfacct xt_osf xt_owner xt_physdev xt_pkttype xt_policy xt_quota xt_rateest xt_realm',
  'xt_recent xt_rpfilter xt_sctp xt_set xt_socket xt_statistic xt_string xt_tcpmss xt_time xt_u32',
]
  .join(' ')
  .split(' ');

/** Headers named in the comment at the top of a schema, wherever they may be. */
export function headersOf({ heading }: FamilyModel): string[] {
  const text = heading
    .join(' ')
    .replace('linux/netfilter/xt_*.h', XTABLES.map((name) => `linux/netfilter/${name}.h`).join(' '));
  const named = text.match(/[\w./-]+\.h\b/g) ?? [];
  return named.flatMap((name) => (name.startsWith('linux/') ? [name] : FOLDERS.map((folder) => `${folder}/${name}`)));
}

/** Everything a schema says that C headers say too. */
export function claimsOf({ name: schema, model }: SchemaModel): Claim[] {
  const raw: Raw = parse(readFileSync(join(SCHEMAS, `${schema}.yaml`), 'utf8'));
  const claim = (expression: string, value: number | bigint, texts: string[], struct?: string): Claim => ({
    schema,
    expression,
    value: BigInt(value),
    since: sinceOf(...texts, model.doc),
    struct,
  });
  const entries = model.enums.flatMap(({ doc, entries }) =>
    entries.map((entry) => claim(entry.kernelName, entry.value, [entry.doc, doc])),
  );
  const attributes = model.sets.flatMap(({ doc, attributes }) =>
    attributes.map((attribute) => claim(attribute.kernelName, attribute.type, [attribute.doc, doc])),
  );
  const operations = operationNumbers(model, raw).map(([name, number, doc]) => claim(name, number, [doc]));
  const structs = model.structs.flatMap((struct) =>
    structLayout(
      struct,
      raw.definitions?.find(({ name }) => name === struct.name),
    ).map(([expression, value, doc]) => claim(expression, value, [doc, struct.doc], struct.name)),
  );
  return [...entries, ...attributes, ...operations, ...structs].filter(({ expression }) =>
    /^[A-Z_]|^sizeof|^__/.test(expression),
  );
}

/** Requests and notifications by name; a generic family that counts both ways apart has names for its replies too. */
function operationNumbers({ operations, protocol }: FamilyModel, raw: Raw): [string, number, string][] {
  const isDirectional = protocol === GENERIC && raw.operations?.['enum-model'] === 'directional';
  return operations.flatMap(({ name, kernelName, type, replyType, doc }): [string, number, string][] => {
    const own = raw.operations?.list?.find((operation) => operation.name === name);
    const hasReply = own?.do?.reply !== undefined || own?.dump?.reply !== undefined;
    const number = protocol === NETFILTER ? type & ((1 << SUBSYSTEM_SHIFT) - 1) : type;
    const request: [string, number, string] = [kernelName, number, doc];
    return isDirectional && hasReply ? [request, [`${kernelName}_REPLY`, replyType, doc]] : [request];
  });
}

/** Members whose names in the schema lack a prefix that they have in C. */
const MEMBER_PREFIXES: ReadonlyMap<string, string> = new Map([['struct nda_cacheinfo', 'ndm_']]);

function structLayout(struct: StructModel, raw: Raw | undefined): [string, number, string][] {
  const type = `struct ${raw?.['kernel-name'] ?? struct.name.replaceAll('-', '_')}`;
  const prefix = MEMBER_PREFIXES.get(type) ?? '';
  const members = struct.members.filter(({ value }) => value.kind !== 'pad');
  return [
    [`sizeof(${type})`, struct.size, ''],
    ...members.flatMap(({ name, offset, size, doc }): [string, number, string][] => {
      const own =
        raw?.members?.find((member) => member.name === name)?.['kernel-name'] ??
        `${prefix}${name.replaceAll('-', '_')}`;
      return [
        [`__builtin_offsetof(${type}, ${own})`, offset, doc],
        [`sizeof(((${type} *)0)->${own})`, size, doc],
      ];
    }),
  ];
}

/** Named in no schema's comment, and common. */
const COMMON_HEADERS = [
  'linux/rtnetlink.h',
  'linux/if.h',
  'linux/netfilter.h',
  'linux/netfilter_arp.h',
  'linux/netfilter/nf_log.h',
  'linux/netfilter/nf_nat.h',
];
/** Headers of the system's C library first, and what kernel headers use without defining it. */
const PRELUDE = ['#include <stddef.h>', '#include <limits.h>', '#include <sys/socket.h>', '#define BIT(n) (1u << (n))'];

function source(headers: readonly string[], claims: readonly Claim[]): { text: string; first: number } {
  const head = [
    ...PRELUDE,
    ...[...COMMON_HEADERS, ...headers].flatMap((header) => [
      `#if __has_include(<${header}>)`,
      `#include <${header}>`,
      '#endif',
    ]),
  ];
  const lines = claims.map(({ expression, value }) => {
    const type = value >> 32n === 0n ? 'unsigned int' : 'unsigned long long';
    return `_Static_assert((${type})(${expression}) == ${value}ull, "differs");`;
  });
  return { text: [...head, ...lines, ''].join('\n'), first: head.length + 1 };
}

interface Verdicts {
  /** What the compiler said, by position in the list of claims. */
  failed: Map<number, 'unknown' | 'wrong'>;
  status: number | null;
}

const UNKNOWN =
  /undeclared|incomplete type|has no member|invalid use of undefined type|undefined type|is not an integer|is not constant/;

/** One run of the compiler. @throws Error for a complaint that is about no claim. */
function compile(headers: readonly string[], claims: readonly Claim[], include: readonly string[]): Verdicts {
  const folder = mkdtempSync(join(tmpdir(), 'netloom-headers-'));
  try {
    const { text, first } = source(headers, claims);
    const file = join(folder, 'claims.c');
    writeFileSync(file, text);
    const options = [
      '-std=gnu11',
      '-w',
      '-fmax-errors=0',
      '-fsyntax-only',
      ...include.map((path) => `-I${path}`),
      file,
    ];
    const env = { ...process.env, LC_ALL: 'C' };
    const { status, stderr } = spawnSync('cc', options, { encoding: 'utf8', env, timeout: 60_000 });
    const failed = new Map<number, 'unknown' | 'wrong'>();
    for (const [, line, problem] of stderr.matchAll(/claims\.c:(\d+):\d+: error: (.*)/g)) {
      const index = Number(line) - first;
      if (index < 0) throw new Error(stderr);
      if (problem!.includes('static assertion failed')) failed.set(index, 'wrong');
      else if (UNKNOWN.test(problem!)) failed.set(index, 'unknown');
      else if (!failed.has(index)) throw new Error(`${claims[index]?.expression}: ${problem}`);
    }
    return { failed, status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Compiles the claims of one schema against the headers it names; then once more, only what held, which has to compile.
 * A struct that has grown since the headers is compared as far as they know it: its size does not count.
 */
export function checkHeaders(family: SchemaModel, include: readonly string[] = []): HeaderReport {
  const claims = claimsOf(family);
  const headers = headersOf(family.model);
  const { failed } = compile(headers, claims, include);
  const pick = (verdict: string | undefined): Claim[] => claims.filter((_, index) => failed.get(index) === verdict);
  const unknown = pick('unknown');
  const grown = new Set(unknown.map(({ struct }) => struct));
  const isGrown = ({ expression, struct }: Claim): boolean =>
    /^sizeof\(struct \w+\)$/.test(expression) && grown.has(struct);
  const report = {
    held: pick(undefined),
    unknown,
    grown: pick('wrong').filter(isGrown),
    wrong: pick('wrong').filter((claim) => !isGrown(claim)),
  };
  if (compile(headers, report.held, include).status !== 0)
    throw new Error(`${family.name}: what held does not compile`);
  return report;
}

/** Version of the headers that the compiler finds. */
export function headersVersion(include: readonly string[] = []): Version {
  const options = [
    '-E',
    '-dM',
    '-include',
    'linux/version.h',
    ...include.map((path) => `-I${path}`),
    '-x',
    'c',
    '/dev/null',
  ];
  const { stdout } = spawnSync('cc', options, { encoding: 'utf8' });
  const code = Number(/LINUX_VERSION_CODE (\d+)/.exec(stdout)?.[1] ?? Number.NaN);
  return [code >> 16, (code >> 8) & 0xff];
}

export function isLater([major, minor]: Version, than: Version): boolean {
  return major > than[0] || (major === than[0] && minor > than[1]);
}
