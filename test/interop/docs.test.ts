import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { freshNetns, needs, runTool } from '../support/netns.js';
import { type Block, byBlock, bySection, type Piece } from '../support/pages.js';
import { runNode } from '../support/program.js';

// The code of README.md and docs/*.md: it compiles against the package, and what a page says that it does, it does.

const ROOT = process.cwd();

/** What the examples of that page continue. */
const WATCHING = [
  "import { openNftables } from 'netloom/nftables'; import { openRoute } from 'netloom/route';",
  'const route = openRoute(); const nft = openNftables(); const { signal } = new AbortController();',
].join(' ');

const ROUTE = bySection('docs/route.md');
const COOKBOOK = bySection('docs/nftables-cookbook.md');
const PROGRAMS: Readonly<Record<string, Piece[]>> = {
  'README.md': byBlock('README.md'),
  'docs/watching.md': byBlock('docs/watching.md', WATCHING),
  'docs/route.md': ROUTE,
  'docs/nftables-cookbook.md': COOKBOOK,
};

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable'],
  module: 'nodenext',
  types: ['node'],
  skipLibCheck: true,
  rootDir: '.',
  outDir: 'out',
};

let folder = '';
const fileOf = (page: string, index: number): string => `${basename(page, '.md')}-${index + 1}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netloom-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/netloom'));
  symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS }));
  for (const [page, pieces] of Object.entries(PROGRAMS)) {
    for (const [index, { code }] of pieces.entries()) {
      writeFileSync(join(folder, `${fileOf(page, index)}.ts`), `${code}\nexport {};\n`);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every block of TypeScript in README.md and the pages compiles against the package as it is published', () => {
  expect(Object.values(PROGRAMS).every((pieces) => pieces.length > 0)).toBe(true);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 60_000);

/** What a kernel says that lacks something; under `npm run test:vm` none is to. */
const LACKS = /this kernel (?:lacks|has no) .*|EOPNOTSUPP.*|Unknown device type/;

test.for(ROUTE.map(({ name, expected }, index) => [name, expected, index] as const))(
  'docs/route.md: %s',
  async ([, expected, index], context) => {
    const namespace = await freshNetns();
    namespace.writeSysctl('net.ipv6.conf.default.accept_dad', 0);
    const program = join(folder, 'out', `${fileOf('docs/route.md', index)}.js`);
    const { status, stdout, stderr } = runNode([program], { netns: namespace });
    const [lacks] = LACKS.exec(stderr) ?? [];
    if (lacks !== undefined && process.env.NETLOOM_VM !== '1') context.skip(lacks);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, -1)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(status).toBe(0);
  },
);

test.for(COOKBOOK.map((piece, index) => [piece.name, piece, index] as const))(
  'docs/nftables-cookbook.md: %s',
  async ([, { expected, before, after }, index], context) => {
    needs(context, 'nft', 'ip', 'iptables');
    const namespace = await freshNetns();
    for (const block of before) prepare(namespace, block);
    const program = join(folder, 'out', `${fileOf('docs/nftables-cookbook.md', index)}.js`);
    const { status, stdout, stderr } = runNode([program], { netns: namespace });
    const [lacks] = /NFT_MSG_NEWFLOWTABLE .*: ENOENT.*|.*EOPNOTSUPP.*/.exec(stderr) ?? [];
    if (lacks !== undefined && process.env.NETLOOM_VM !== '1') context.skip(`this kernel lacks something: ${lacks}`);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, -1)).toEqual(expected);
    expect(status).toBe(0);
    const listed = runTool(namespace, 'nft', ['list', 'ruleset']);
    expect(after).toEqual([{ language: 'nft', text: listed }]);
  },
);

/** A ruleset is loaded, commands are run. */
function prepare(namespace: NetworkNamespace, { language, text }: Block): void {
  if (language === 'nft') runTool(namespace, 'nft', ['-f', '-'], text);
  else
    for (const [tool, ...args] of text.split('\n').map((line) => line.split(' ')))
      if (tool !== undefined && tool !== '') runTool(namespace, tool, args);
}

test('docs/route.md has every collection of the route layer and every verb of each', async () => {
  const { RouteSocket } = await import('../../src/route/index.js');
  const route = new RouteSocket();
  try {
    const page = readFileSync('docs/route.md', 'utf8');
    for (const [name, collection] of Object.entries(route)) {
      if (name === 'socket') continue;
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`route.${name}\``));
      expect(row, name).toBeDefined();
      const verbs = [
        Object.getPrototypeOf(collection),
        Object.getPrototypeOf(Object.getPrototypeOf(collection)),
      ].flatMap((face: object) => Object.getOwnPropertyNames(face).filter((verb) => verb !== 'constructor'));
      const listed = [...row!.matchAll(/`([a-zA-Z ]+)`/g)].flatMap(([, words = '']) => words.split(' '));
      for (const verb of verbs) expect(listed, `${name}.${verb}`).toContain(verb);
    }
  } finally {
    route.close();
  }
});
