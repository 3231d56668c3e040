import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emitFile } from './emit/file.js';
import { resolveFamily } from './resolve.js';
import { readSchema } from './schema.js';

const SCHEMAS = 'codegen/schemas';
const GENERATED = 'src/generated';

/** What a schema makes, and what in it was not understood: `file:line: path: what`. */
export interface Generated {
  text: string;
  warnings: readonly string[];
}

/**
 * The file that a schema makes. `wire` is where it imports the wire layer from, `source` how its first line names the schema.
 *
 * @throws SchemaError the first mistake in the schema, with file, line and path
 */
export function generateFrom(schemaFile: string, wire: string, source: string = schemaFile): Generated {
  const family = resolveFamily(readSchema(schemaFile));
  return { text: emitFile(family, { source, wire }), warnings: family.warnings };
}

/** Only the text of {@link generateFrom}. */
export function generate(schemaFile: string, wire: string, source: string = schemaFile): string {
  return generateFrom(schemaFile, wire, source).text;
}

/** Every file that the schemas make, by name; relative to the project's root. */
export function generateAll(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(SCHEMAS)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    files.set(`${basename(name, '.yaml')}.ts`, generate(join(SCHEMAS, name), '../wire/index.js'));
  }
  return files;
}

/** What differs between the schemas and the committed files: one line each, empty when nothing does. */
export function findDrift(): string[] {
  const wanted = generateAll();
  const drift: string[] = [];
  for (const [name, text] of wanted) {
    const file = join(GENERATED, name);
    if (!existsSync(file)) drift.push(`${file} is missing`);
    else if (readFileSync(file, 'utf8') !== text) drift.push(`${file} differs from its schema`);
  }
  for (const name of readdirSync(GENERATED))
    if (!wanted.has(name)) drift.push(`${join(GENERATED, name)} has no schema`);
  return drift;
}

function main(args: string[]): void {
  if (args.includes('--check')) {
    const drift = findDrift();
    for (const line of drift) console.error(`${line}: run \`npm run codegen\``);
    process.exitCode = drift.length === 0 ? 0 : 1;
    return;
  }
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, text] of generateAll()) {
    const file = join(GENERATED, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

if (process.argv[1]?.endsWith('codegen/main.js')) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error && error.name === 'SchemaError' ? error.message : error);
    process.exitCode = 1;
  }
}
