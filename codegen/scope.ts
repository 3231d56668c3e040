import type { Definitions, Names } from './definitions.js';
import type { AttributeSetModel, MessageModel, StructModel, SubMessageModel } from './model.js';
import { pascalCase } from './names.js';
import type { Path, SchemaFile } from './schema.js';

/** What a schema's names mean. Sets are registered before they are filled in: they may refer to each other. */
export class Scope {
  readonly schema: SchemaFile;
  readonly names: Names;
  readonly definitions: Definitions;
  readonly sets: Map<string, AttributeSetModel> = new Map();
  readonly subMessages: Map<string, SubMessageModel> = new Map();
  readonly messages: MessageModel[] = [];

  constructor(schema: SchemaFile, names: Names, definitions: Definitions) {
    this.schema = schema;
    this.names = names;
    this.definitions = definitions;
  }

  set(name: string, path: Path): AttributeSetModel {
    return this.#find(this.sets, name, path, 'attribute set');
  }
  struct(name: string, path: Path): StructModel {
    return this.#find(this.definitions.structs, name, path, 'struct');
  }
  subMessage(name: string, path: Path): SubMessageModel {
    return this.#find(this.subMessages, name, path, 'sub-message');
  }

  /** The message of a header and a set, made when it is needed first: `link-attrs` gives `LinkMessage`. */
  message(header: StructModel | undefined, set: AttributeSetModel | undefined, fallback: string): MessageModel {
    const known = this.messages.find(
      (other) =>
        other.header === header && other.set === set && (set ?? header ?? other.name === messageName(fallback)),
    );
    if (known !== undefined) return known;
    const plain = messageName(set?.name.replace(/-attrs$/, '') ?? header?.name ?? fallback);
    const name = this.names.types.claim(plain, header === undefined ? 'Plain' : `Of${header.typeName}`);
    const message = { name, header, set };
    this.messages.push(message);
    return message;
  }

  #find<T>(map: Map<string, T>, name: string, path: Path, what: string): T {
    const found = map.get(name);
    if (found === undefined) throw this.schema.complain(path, `there is no ${what} '${name}'`);
    return found;
  }
}

function messageName(base: string): string {
  return `${pascalCase(base)}Message`;
}
