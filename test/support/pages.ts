import { readFileSync } from 'node:fs';

/** A piece of a page with code: its heading, and the page with all else blank, so that lines keep their numbers. */
export interface Piece {
  readonly name: string;
  readonly code: string;
  /** What it prints by its own account. */
  readonly expected: readonly string[];
  /** What is there before it runs: a ruleset, or commands. */
  readonly before: readonly Block[];
  /** Rulesets that the page shows behind it. */
  readonly after: readonly Block[];
}

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

interface Line {
  /** Number of the section; 0 is before all. */
  readonly section: number;
  /** Number of the block that it is in, 0 where it is in none. */
  readonly block: number;
  readonly language: string;
  readonly text: string;
}

/** Lines of a page, each with where it is, and the sections' headings. */
function linesOf(page: string): { sections: string[]; lines: Line[] } {
  const sections = [''];
  const lines: Line[] = [];
  let block = 0;
  let language: string | undefined;
  for (const text of page.split('\n')) {
    const fence = /^```(\w*)$/.exec(text);
    if (fence !== null && language === undefined) block++;
    if (fence === null && language === undefined && text.startsWith('## ')) sections.push(text.slice(3));
    const isInside = fence === null && language !== undefined;
    lines.push({ section: sections.length - 1, block: isInside ? block : 0, language: language ?? '', text });
    if (fence !== null) language = language === undefined ? fence[1]! : undefined;
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
    const isOwnLine = line.trimStart().startsWith('// ');
    if (comment !== undefined && (prints || (isAfter && isOwnLine))) expected.push(comment);
    isAfter = prints || (isAfter && isOwnLine);
  }
  return expected;
}

const isTypeScript = ({ block, language }: Line): boolean => block > 0 && language === 'ts';

/** A page that goes on from its first block: a program for each section. */
export function bySection(file: string): Piece[] {
  const { sections, lines } = linesOf(readFileSync(file, 'utf8'));
  const pick = (chosen: (section: number) => boolean): string[] =>
    lines.map((line) => (isTypeScript(line) && chosen(line.section) ? line.text : ''));
  return sections.slice(1).flatMap((name, index) => {
    const section = index + 1;
    const own = pick((number) => number === section);
    if (own.every((line) => line === '')) return [];
    const code = pick((number) => number === 0 || number === section).join('\n');
    const start = lines.findIndex((line) => isTypeScript(line) && line.section === section);
    const around = (isBefore: boolean): Block[] =>
      blocksOf(lines.filter((line, at) => line.section === section && at < start === isBefore));
    return [{ name, code, expected: expectedOf(own), before: around(true), after: around(false) }];
  });
}

/** Blocks that are no programs. */
function blocksOf(lines: readonly Line[]): Block[] {
  const numbers = new Set(lines.filter((line) => line.block > 0 && !isTypeScript(line)).map(({ block }) => block));
  return [...numbers].map((number) => {
    const own = lines.filter(({ block }) => block === number);
    return { language: own[0]!.language, text: own.map(({ text }) => `${text}\n`).join('') };
  });
}

/** A page whose blocks stand alone. */
export function byBlock(file: string, before = ''): Piece[] {
  const { lines } = linesOf(readFileSync(file, 'utf8'));
  const blocks = new Set(lines.filter(isTypeScript).map(({ block }) => block));
  return [...blocks].map((number, index) => {
    const own = lines.map(({ block, text }) => (block === number ? text : ''));
    const code = [before, ...own.slice(1)].join('\n');
    return { name: `block ${index + 1}`, code, expected: [], before: [], after: [] };
  });
}
