import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateFrom } from '../../codegen/main.js';
import { resolveFamily } from '../../codegen/resolve.js';
import { readSchema } from '../../codegen/schema.js';
import type { GeneratedFamily } from './families.js';

/** Where the kernel's own specifications may lie; they are no part of the project. */
const PLACES = ['../shared/ynl/specs', '../../shared/ynl/specs', '../linux/Documentation/netlink/specs'];

/** The kernel's specifications, where there are any: `NETLOOM_YNL_SPECS` (several places with `:` between), or a place beside the checkout. */
export function specifications(): string[] {
  const places = process.env.NETLOOM_YNL_SPECS?.split(':') ?? PLACES.filter((place) => existsSync(place)).slice(0, 1);
  return places.flatMap((place) =>
    readdirSync(place)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => resolve(place, file)),
  );
}

/** A folder of files that the generator made, for the length of a test file. */
export class GeneratedFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), 'netloom-specs-'));

  /** Generates a specification and loads the outcome. */
  async add(specification: string): Promise<GeneratedFamily> {
    const name = basename(specification, '.yaml');
    const { text } = generateFrom(specification, resolve('src/wire/index.js'));
    const file = join(this.path, `${name}.ts`);
    writeFileSync(file, text);
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    return { name, model: resolveFamily(readSchema(specification)), exports: module };
  }

  /** Compiles all files as the project is compiled; gives what the compiler says, nothing for no complaint. */
  compile(): string {
    const config = {
      extends: resolve('tsconfig.json'),
      compilerOptions: { noEmit: true, rootDir: '/', typeRoots: [resolve('node_modules/@types')] },
      include: [join(this.path, '*.ts')],
    };
    writeFileSync(join(this.path, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(this.path, 'tsconfig.json'), JSON.stringify(config));
    try {
      return execFileSync('node_modules/.bin/tsc', ['-p', this.path], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
