import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshNetns } from '../support/netns.js';
import { runNode } from '../support/program.js';

// The code of README.md and docs/*.md: it compiles against the package, and docs/route.md does what it says.

const ROOT = process.cwd();

/** A piece of a page with code: its heading, and the page with all else blank, so that lines keep their numbers. */
interface Piece {
  name: string;
  code: string;
  /** What it prints by its own account. */
  expected: string[];
}

/** Pages whose examples continue something, and what. */
const BEFORE: Readonly<Record<string, string>> = {
  'docs/watching.md':
    "import { openRoute } from 'netloom/route'; const route = openRoute(); const { signal } = new AbortController();",
};

/** Lines of the page's blocks of TypeScript, with the number of the section each is in; section 0 is before all. */
function codeLines(page: string): { sections: string[]; lines: { section: number; block: number; text: string }[] } {
  const sections = [''];
  const lines: { section: number; block: number; text: string }[] = [];
  let block = 0;
  let isInside = false;
  for (const text of page.split('\n')) {
    if (text.startsWith('```')) {
      isInside = text === '```ts';
      if (isInside) block++;
    }
    if (!isInside && text.startsWith('## ')) sections.push(text.slice(3));
    const isCode = isInside && !text.startsWith('```');
    lines.push({ section: sections.length - 1, block: isCode ? block : 0, text });
  }
  return { sections, lines };
}

/** What a program prints: the comments behind `console.log` and on lines of their own after it. */
function expectedOf(lines: readonly string[]): string[] {
  const expected: string[] = [];
  let isAfter = false;
  for (const line of lines) {
    const [, comment] = /(?:^|[^:])\/\/ (.*)$/.exec(line) ?? [];
    const prints = line.includes('console.log(');
    if (comment !== undefined && (prints || (isAfter && line.startsWith('// ')))) expected.push(comment);
    isAfter = prints || (isAfter && line.startsWith('// '));
  }
  return expected;
}

/** A page that goes on from its first block: a program for each section. */
function bySection(file: string): Piece[] {
  const { sections, lines } = codeLines(readFileSync(file, 'utf8'));
  const pick = (chosen: (section: number) => boolean): string[] =>
    lines.map(({ section, block, text }) => (block > 0 && chosen(section) ? text : ''));
  return sections.slice(1).flatMap((name, index) => {
    const own = pick((section) => section === index + 1);
    if (own.every((line) => line === '')) return [];
    return [{ name, code: pick((n) => n === 0 || n === index + 1).join('\n'), expected: expectedOf(own) }];
  });
}

/** A page whose blocks stand alone. */
function byBlock(file: string): Piece[] {
  const { lines } = codeLines(readFileSync(file, 'utf8'));
  const blocks = new Set(lines.map(({ block }) => block).filter((block) => block > 0));
  return [...blocks].map((number) => {
    const own = lines.map(({ block, text }) => (block === number ? text : ''));
    return { name: `block ${number}`, code: [BEFORE[file] ?? '', ...own.slice(1)].join('\n'), expected: [] };
  });
}

const ROUTE = bySection('docs/route.md');
const PROGRAMS: Readonly<Record<string, Piece[]>> = {
  'README.md': byBlock('README.md'),
  'docs/watching.md': byBlock('docs/watching.md'),
  'docs/route.md': ROUTE,
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
