import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// docs/errors.md is complete: every code and every class of error in the source has its row, and no row is left over.

const sources = ['src', 'codegen']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.ts') && !file.startsWith(join('src', 'generated')))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const rows = readFileSync('docs/errors.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| `code` |'))
  .map((line) => line.split(' | '));

/** Between backticks in one column of the table. */
function inColumn(column: number): string[] {
  const words = rows.flatMap((row) => [...(row[column] ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word!));
  return [...new Set(words)].sort();
}

function inSource(pattern: RegExp): string[] {
  const words = sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, word]) => word!));
  return [...new Set(words)].sort();
}

test('every code of ours has a row, and every row a code', () => {
  const own = inSource(/'(ERR_[A-Z_]+)'/g);
  expect(own.length).toBeGreaterThan(10);
  expect(inColumn(0).filter((code) => code.startsWith('ERR_'))).toEqual(own);
});

test('every class of error with a code has a row, and every row a class', () => {
  const classes = inSource(/class (\w+Error) extends (?:Error|\w+Error)\b/g);
  expect(classes.length).toBeGreaterThan(10);
  expect(inColumn(1)).toEqual(classes);
});

test('a row says the code that its classes have', () => {
  for (const [codes, names] of rows) {
    if (!codes?.includes('ERR_')) continue;
    for (const [, name] of names!.matchAll(/`(\w+)`/g)) {
      const { text } = sources.find((source) => source.text.includes(`class ${name} extends`))!;
      const body = text.slice(text.indexOf(`class ${name} extends`)).split('\n}\n')[0];
      expect(body, name).toContain(`'${codes.match(/ERR_\w+/)![0]}'`);
    }
  }
});
