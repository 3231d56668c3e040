import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OBJECTS } from '../../src/cli/inspect.js';
import { OPTIONS } from '../../src/cli/inspect-options.js';
import { vocabularies } from '../../src/inspect/show.js';

const DOC = readFileSync('docs/inspect.md', 'utf8');

/** The page's third-level headings below a second-level one, each with its text. */
function sections(part: string): Map<string, string> {
  const text = DOC.split(/^## /m).find((section) => section.startsWith(`${part}\n`))!;
  const found = text.split(/^### /m).slice(1);
  return new Map(found.map((section) => [section.slice(0, section.indexOf('\n')), section]));
}

test('docs/inspect.md has every object, with an example, and no other', async () => {
  const documented = sections('Objects');
  const known = new Set([...OBJECTS, ...Object.keys(await vocabularies())]);
  expect(new Set(documented.keys())).toEqual(known);
  for (const [object, text] of documented) expect(text, object).toContain('$ netloom inspect ');
});

test('docs/inspect.md has every word of an object, and no other', async () => {
  const documented = sections('Objects');
  for (const [object, words] of Object.entries(await vocabularies())) {
    const listed = [...documented.get(object)!.matchAll(/^\| `([\w-]+)[^`]*`/gm)].map(([, word]) => word);
    expect(listed, object).toEqual(Object.keys(words));
  }
});

test('docs/inspect.md has every option, with an example, and no other', () => {
  const documented = sections('Options');
  const headings = OPTIONS.map(({ letter, name, value }) => {
    const long = `\`--${name}${value === undefined ? '' : ` ${value}`}\``;
    return letter === undefined ? long : `\`-${letter}\`, ${long}`;
  });
  expect([...documented.keys()]).toEqual(headings);
  for (const [option, text] of documented) {
    if (!text.includes('As -')) expect(text, option).toContain('$ netloom inspect ');
  }
});
