import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** A mistake in a schema; the message starts with `file:line: path`. `code` is `'ERR_SPEC'`. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly code = 'ERR_SPEC';
}

/** Where in the file a value stands: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** A schema file as it was read: plain data, and the line of every value in it. */
export interface SchemaFile {
  readonly file: string;
  readonly data: unknown;
  /** Comment lines at the top, without `#`. */
  readonly heading: readonly string[];
  /** Makes the error for a mistake at `path`. */
  complain(path: Path, problem: string): SchemaError;
  /** Notes what is odd at `path` but no mistake: as `file:line: path: problem`. */
  warn(path: Path, problem: string): void;
  readonly warnings: readonly string[];
}

/** Reads and parses a YAML file. @throws SchemaError when it is not YAML. */
export function readSchema(file: string): SchemaFile {
  return parseSchema(readFileSync(file, 'utf8'), file);
}

/** Parses YAML text; `file` is for messages. */
export function parseSchema(text: string, file: string): SchemaFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const place = (path: Path): string => `${file}:${lineOf(path)}: ${path.join('.')}`;
  const warnings: string[] = [];
  const [problem] = document.errors;
  if (problem !== undefined) throw new SchemaError(`${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message}`);
  return {
    file,
    data: document.toJS(),
    heading: headingOf(text),
    complain: (path, trouble) => new SchemaError(`${place(path)}: ${trouble}`),
    warn: (path, trouble) => warnings.push(`${place(path)}: ${trouble}`),
    warnings,
  };
}

function headingOf(text: string): string[] {
  const heading: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('#')) break;
    heading.push(line.replace(/^#+ ?/, ''));
  }
  return heading.filter((line) => line !== '' && !line.startsWith('SPDX'));
}
