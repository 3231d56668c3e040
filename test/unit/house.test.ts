import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The rules of the house: which folder may import which, who owns what is dangerous, how long a file may be.

/** An arrow that is not drawn does not exist; `import type` counts. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  cli: [
    ...['codegen', 'cni', 'topology', 'inspect', 'recipe', 'iptables', 'nftables', 'route', 'netns', 'capture'],
    ...['conntrack', 'diag', 'generic', 'generated', 'socket', 'wire', 'addon'],
  ],
  cni: ['recipe', 'route', 'nftables', 'diag', 'conntrack', 'netns', 'wire'],
  topology: ['route', 'nftables', 'netns'],
  inspect: ['route', 'nftables', 'iptables', 'netns'], // netns: names of namespaces
  recipe: ['route', 'nftables', 'conntrack', 'diag', 'netns', 'socket', 'wire'], // socket: what the kernel refuses; wire: addresses
  iptables: ['nftables'],
  nftables: ['generated', 'socket', 'wire'],
  route: ['generated', 'socket', 'wire'],
  netns: ['generated', 'socket', 'addon', 'wire'], // generated: namespace ids; wire: addresses
  capture: ['generated', 'wire'],
  generic: ['generated', 'socket', 'wire'],
  conntrack: ['generated', 'socket', 'wire'],
  diag: ['generated', 'socket', 'wire'],
  socket: ['wire', 'addon'],
  generated: ['wire'],
  wire: [],
  addon: [],
  codegen: [],
};

/** Rooms within a folder, lowest first: each may import those before it, and what stands outside of them may import all. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  nftables: ['model', 'types', 'delinearise', 'linearise', 'build', 'read', 'transaction'],
};

/** Who alone may say what. */
const OWNERS: readonly { what: string; pattern: RegExp; owners: readonly string[] }[] = [
  { what: 'new DataView', pattern: /\bnew DataView\b/, owners: ['wire'] },
  { what: 'the .node file', pattern: /\.node['"`]/, owners: ['addon'] },
  {
    what: 'the process and the terminal',
    pattern: /\bprocess\.(exit|exitCode|argv|stdin|stdout|stderr)\b|\bconsole\./,
    owners: ['cli', 'codegen'],
  },
  {
    what: '/proc and /run/netns',
    pattern: /['"`](\/proc|\/run\/netns|\/var\/run\/netns)\b/,
    owners: ['addon', 'netns', 'cni'], // cni: which program holds a port
  },
  {
    what: "starting programs (the caller's in a namespace; external IPAM plugins, as CNI demands)",
    pattern: /['"](node:)?child_process['"]/,
    owners: ['netns', 'cni'],
  },
];

const LONGEST = 450;
const MARKER = /^\/\/ @generated from codegen\/schemas\/[\w-]+\.yaml by netloom codegen\. Do not edit/;
const NO_CONCEPT = /(^|[-/])(utils?|helpers?|common|misc)\.ts$/;

function filesIn(folder: string, extension: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

const sources = [...filesIn('src', /\.ts$/), ...filesIn('codegen', /\.ts$/)];

/** `src/wire/reader.ts` to `wire`; the face of the whole, `src/index.ts`, to the empty text. */
function folderOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top === 'codegen') return 'codegen';
  return rest.length > 0 ? folder : '';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** The files a source file imports, those of packages left out. */
function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const fixed = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s*'(\.[^']+)'/gms)];
  const late = [...text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g)];
  return [...fixed, ...late].map(([, path = '']) => join(dirname(file), path).replace(/\.js$/, '.ts'));
}

/** What other folders may import: what the package's exports map publishes, and each folder's index.ts. */
function faces(): Set<string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
  const published = Object.values(exports).map((path) => path.replace('./dist/', '').replace(/\.js$/, '.ts'));
  return new Set([...published, ...sources.filter((file) => file.endsWith('/index.ts')), 'codegen/main.ts']);
}

describe('the house', () => {
  const open = faces();

  test.each(sources)('%s imports only what an arrow leads to, by its face', (file) => {
    const folder = folderOf(file);
    if (folder !== '') expect(Object.keys(ARROWS)).toContain(folder);
    for (const target of importsOf(file)) {
      const to = folderOf(target);
      if (to === folder) continue;
      if (folder !== '') expect(ARROWS[folder], `${folder} must not import ${to} (${target})`).toContain(to);
      if (to !== 'generated') expect(open, `${target} is not the face of ${to}`).toContain(target);
    }
  });

  test.each(Object.keys(ROOMS))('the rooms of %s stand one on the other', (folder) => {
    const rooms = ROOMS[folder]!;
    const roomOf = (file: string): number => rooms.indexOf(/^src\/[\w-]+\/([\w-]+)\//.exec(file)?.[1] ?? '');
    const inside = sources.filter((file) => folderOf(file) === folder);
    expect(new Set(inside.map(roomOf)).size).toBe(rooms.length + 1);
    for (const file of inside.filter((name) => roomOf(name) >= 0))
      for (const target of importsOf(file).filter((name) => folderOf(name) === folder)) {
        expect(roomOf(target), `${file} imports ${target}`).toBeGreaterThanOrEqual(0);
        expect(roomOf(target), `${file} imports ${target}`).toBeLessThanOrEqual(roomOf(file));
      }
  });

  test.each(sources)('%s leaves dangerous things to their owners', (file) => {
    const text = withoutComments(readFileSync(file, 'utf8'));
    for (const { what, pattern, owners } of OWNERS) {
      if (!owners.includes(folderOf(file)))
        expect(text, `only ${owners.join(', ')} may touch ${what}`).not.toMatch(pattern);
    }
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(new Map(sources.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  test('every generated file says how it is made, and no other does', () => {
    for (const file of sources) {
      const [first = ''] = readFileSync(file, 'utf8').split('\n', 1);
      expect(MARKER.test(first), file).toBe(folderOf(file) === 'generated');
    }
  });

  const written = [...sources, ...filesIn('native', /\.[ch]$/), ...filesIn('test', /\.(ts|mjs)$/)].filter(
    (file) => !file.startsWith('src/generated/') && !file.startsWith('test/golden/'),
  );

  test.each(written)(`%s is shorter than ${LONGEST} lines and named for a concept`, (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(LONGEST);
    expect(file).not.toMatch(NO_CONCEPT);
  });
});

/** Each circle of imports once, as the files on it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
