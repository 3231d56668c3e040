// The only place that makes a name: schema names are kebab-case, TypeScript's and the kernel's follow from them.

/** `net-ns-fd` to `netNsFd`. */
export function camelCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[^a-z0-9]+/, '')
    .replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/[^A-Za-z0-9]/g, '');
}

/** `linkinfo-bridge` to `LinkinfoBridge`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `rtm-` and `newlink` to `RTM_NEWLINK`. */
export function kernelName(prefix: string, name: string): string {
  return (prefix + name).toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

/** Attribute set `link-attrs` or `nhg` to its interface: `LinkAttrs`, `NhgAttrs`. */
export function setName(name: string): string {
  const pascal = pascalCase(name);
  return pascal.endsWith('Attrs') ? pascal : `${pascal}Attrs`;
}

/** A property as an object literal or interface writes it: quoted when it is neither identifier nor number. */
export function propertyKey(name: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : quote(name);
}

/** A property as an expression reaches it: `attrs.mtu`, `attrs['6rdPrefix']`. */
export function member(object: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${quote(name)}]`;
}

/** A text as a literal. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A name with its first letter small: `LinkAttrs` to `linkAttrs`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Words that cannot be the name of a variable. */
const WORDS = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** What a codec calls its own: a parameter of it cannot have such a name. */
const LOCALS = new Set(['r', 'w', 'at', 'attrs', 'value', 'number', 'selector', 'data', 'item', 'items', 'header']);

/** A name as that of a function's parameter or variable. */
export function variable(name: string, suffix: string): string {
  if (/^\d/.test(name)) return `_${name}`;
  return WORDS.has(name) || LOCALS.has(name) ? `${name}${suffix}` : name;
}

/** What a property belongs to. */
export type Holder = 'Attr' | 'Member' | 'Entry' | 'Operation';

/** What decoders add to an object themselves. */
const ADDED: Readonly<Record<Holder, readonly string[]>> = {
  ...{ Attr: ['unknown'], Member: ['extra'], Entry: [] },
  Operation: ['close', 'family', 'notifications', 'then'], // a client with `then` would be taken for a promise
};

/**
 * A name as that of a property. One that every object has already (`constructor`), or that is added to its holder, gets the
 * holder's word behind it; one that is taken by another of the same holder its number.
 */
export function propertyName(name: string, holder: Holder, number: number, taken: { property: string }[]): string {
  const plain = camelCase(name);
  const isReserved = plain in Object.prototype || ADDED[holder].includes(plain);
  const property = isReserved ? `${plain}${holder}` : plain;
  return taken.some((other) => other.property === property) ? `${property}_${number}` : property;
}

/** What a generated file has in scope before the schema says a word. */
const SCOPE = [
  ...[
    'AttributeNames',
    'Bitfield32',
    'Family',
    'GenericFamily',
    'GenericMethods',
    'Do',
    'Dump',
    'DoAndDump',
    'IndexedArray',
  ],
  ...['Message', 'MessageInput', 'Operation', 'Reader', 'SelectedFormat', 'StructExtra', 'UnknownAttribute', 'Writer'],
  ...['Array', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'Omit', 'Partial', 'Pick', 'Promise'],
  ...['Readonly', 'Record', 'Set', 'String', 'Symbol', 'Uint8Array'],
  'U8Array',
  'S8Array',
  ...['', 'be', 'le'].flatMap((order) =>
    ['U16', 'U32', 'U64', 'S16', 'S32', 'S64'].map((scalar) => `${scalar}${order}Array`),
  ),
];

/**
 * Gives out the names of one generated file, each once. Who comes first has the plain name (enums and flags, then structs,
 * attribute sets, sub-messages, messages; constants, then sizes, then operations); who comes later to a name that is
 * taken has the word for what it is behind it: an enum and a struct `mark` become `Mark` and `MarkStruct`.
 */
export class Namer {
  readonly #taken = new Set<string>(SCOPE);

  claim(name: string, kind: string): string {
    const plain = /^\d/.test(name) ? `_${name}` : name;
    for (let suffix = '', count = 2; ; suffix = suffix === '' ? kind : `${kind}${count++}`) {
      if (this.#taken.has(plain + suffix)) continue;
      this.#taken.add(plain + suffix);
      return plain + suffix;
    }
  }
}
