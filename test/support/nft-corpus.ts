import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  NFT_MSG_GETCHAIN,
  NFT_MSG_GETFLOWTABLE,
  NFT_MSG_GETOBJ,
  NFT_MSG_GETRULE,
  NFT_MSG_GETSET,
  NFT_MSG_GETSETELEM,
  NFT_MSG_GETTABLE,
  nftables,
  type SetAttrs,
} from '../../src/generated/nftables.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type NetlinkSocket, openSocket } from '../../src/socket/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = process.env.NETLOOM_CORPUS ?? join(root, '../shared/corpus/public');

export interface CorpusCase {
  readonly id: string;
  /** A ruleset in nft's language. */
  readonly text: string;
}

/** Rulesets of the corpus beside this checkout, each once; none where it is not there. */
export function nftCorpus(): CorpusCase[] {
  return casesOf(/^nft-.*\.jsonl$/, 'nft');
}

function casesOf(files: RegExp, wanted: string): CorpusCase[] {
  if (!existsSync(FOLDER)) return [];
  const cases = new Map<string, CorpusCase>();
  for (const file of readdirSync(FOLDER).filter((name) => files.test(name)))
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean)) {
      const { id, setup, setup_type: type } = JSON.parse(line) as { id: string; setup: string[]; setup_type: string };
      const text = `${setup.join('\n')}\n`;
      if (type === wanted && !cases.has(text)) cases.set(text, { id, text });
    }
  return [...cases.values()];
}

/** What iptables-nft makes of lines of the corpus, a shell script for each case. */
export function iptablesCorpus(): CorpusCase[] {
  return casesOf(/^nft-xt\.jsonl$/, 'shell');
}

/** What the kernel has, message by message, without the numbers that it gives: one line of JSON for each. */
export async function kernelState(namespace: NetworkNamespace): Promise<string[]> {
  await using socket = openSocket({ protocol: nftables.protocol, netns: { fd: namespace.fd } });
  const names = new Map<string, string>();
  const rules = await attrsOf(socket, NFT_MSG_GETRULE);
  const text = (value: unknown): string => JSON.stringify(value, (key, item) => plain(key, item, names));
  const lines = rules.map((row) => `rule ${text(row)}`);
  for (const [kind, operation] of kinds)
    lines.push(...(await attrsOf(socket, operation)).map((row) => `${kind} ${text(row)}`).sort());
  for (const row of (await attrsOf(socket, NFT_MSG_GETSET)) as (SetAttrs & { family: number })[])
    lines.push(`set ${text(row)} ${(await elementsOf(socket, row)).map(text).sort().join(' ')}`);
  const sets = lines.filter((line) => line.startsWith('set ')).sort();
  return [...lines.filter((line) => !line.startsWith('set ')), ...sets];
}

const kinds = [
  ['table', NFT_MSG_GETTABLE],
  ['chain', NFT_MSG_GETCHAIN],
  ['object', NFT_MSG_GETOBJ],
  ['flowtable', NFT_MSG_GETFLOWTABLE],
] as const;

async function attrsOf(socket: NetlinkSocket, operation: (typeof kinds)[number][1]): Promise<object[]> {
  const rows = await socket.dump(operation as typeof NFT_MSG_GETTABLE).toArray();
  return rows.map(({ header, attrs }) => ({ family: header.nfgenFamily, ...attrs }));
}

async function elementsOf(socket: NetlinkSocket, set: SetAttrs & { family: number }): Promise<unknown[]> {
  const request = { header: { nfgenFamily: set.family }, attrs: { table: set.table, set: set.name } };
  const messages = await socket.dump(NFT_MSG_GETSETELEM, request).toArray();
  return messages.flatMap(({ attrs }) => attrs.elements?.elem ?? []);
}

/** Numbers that differ from one time to the next. */
const VOLATILE: readonly string[] = ['handle', 'position', 'use', 'id', 'setId', 'expiration', 'gcInterval'];

function plain(key: string, value: unknown, names: Map<string, string>): unknown {
  if (VOLATILE.includes(key) || value === undefined) return undefined;
  if (key === 'devs') return [...((value as { name?: string[] }).name ?? [])].sort(); // nft lists them sorted
  if (typeof value === 'bigint') return `${value}`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value !== 'string' || !/^__(set|map|chain)\d+$/.test(value)) return value;
  if (!names.has(value)) names.set(value, `${value.replace(/\d+$/, '')}#${names.size}`);
  return names.get(value);
}
