/** A value as JSON has it; `raw` is printed as it is (a number with a fixed number of digits). */
export type JsonValue = string | number | bigint | boolean | null | { raw: string };

/**
 * Where a renderer puts its output: one description gives both the text and the JSON that iproute2 prints. A field has
 * a key and a value for JSON, and its whole text, spaces included, for text.
 */
export interface Printer {
  readonly isJson: boolean;
  /** A field, or with no key an item of the array at hand. Its whole text has the colour. */
  put(key: string | undefined, value: JsonValue, text: string, colour?: Colour): void;
  /** Text only. */
  text(text: string, colour?: Colour): void;
  /** JSON only. */
  json(key: string | undefined, value: JsonValue): void;
  /** Text only: the next line of the same object (a `\` in one-line output). */
  line(): void;
  /** JSON only: an object; without a key it is an item or stands alone. */
  object(key: string | undefined, fill: () => void): void;
  /** A JSON array; `before` and `after` are its text. */
  array(key: string | undefined, fill: () => void, before?: string, after?: string): void;
  /** JSON only: begins and ends the array of everything that is printed. */
  start(): void;
  finish(): void;
  /** What was put so far; forgets it. */
  take(): string;
}

/** What is coloured: names of links, hardware addresses, IPv4 and IPv6 addresses, the states UP and DOWN. */
export type Colour = 'ifname' | 'mac' | 'inet' | 'inet6' | 'up' | 'down';

/** The escape code of each, for a light and for a dark background (iproute2, lib/color.c). */
const PALETTES: Readonly<Record<'light' | 'dark', Readonly<Record<Colour, string>>>> = {
  light: {
    ifname: '\x1b[36m',
    mac: '\x1b[33m',
    inet: '\x1b[35m',
    inet6: '\x1b[34m',
    up: '\x1b[32m',
    down: '\x1b[31m',
  },
  dark: {
    ifname: '\x1b[1;36m',
    mac: '\x1b[1;33m',
    inet: '\x1b[1;35m',
    inet6: '\x1b[1;34m',
    up: '\x1b[1;32m',
    down: '\x1b[1;31m',
  },
};
const CLEAR = '\x1b[0m';

/** How a printer writes. */
export interface PrinterOptions {
  json?: boolean | undefined;
  /** JSON with a field on each line. */
  pretty?: boolean | undefined;
  /** Text with an object on each line. */
  oneline?: boolean | undefined;
  /** Text in colours, for the background of the terminal. JSON has no colours. Default: none. */
  colour?: 'light' | 'dark' | undefined;
}

/** A printer for text or JSON. */
export function openPrinter({ json, pretty, oneline, colour }: PrinterOptions): Printer {
  return json ? new JsonPrinter(pretty === true) : new TextPrinter(oneline === true, colour && PALETTES[colour]);
}

/** The colour of an address of a family (`AF_*`); `undefined` for others than IPv4 and IPv6. */
export function addressColour(family: number): 'inet' | 'inet6' | undefined {
  return family === 2 ? 'inet' : family === 10 ? 'inet6' : undefined;
}

class TextPrinter implements Printer {
  readonly isJson = false;
  readonly #newline: string;
  readonly #palette: Readonly<Record<Colour, string>> | undefined;
  #text = '';

  constructor(oneline: boolean, palette: Readonly<Record<Colour, string>> | undefined) {
    this.#newline = oneline ? '\\' : '\n';
    this.#palette = palette;
  }

  put(_key: string | undefined, _value: JsonValue, text: string, colour?: Colour): void {
    this.text(text, colour);
  }
  text(text: string, colour?: Colour): void {
    if (colour === undefined || this.#palette === undefined) this.#text += text;
    else this.#text += this.#palette[colour] + text + CLEAR;
  }
  json(): void {}
  line(): void {
    this.#text += this.#newline;
  }
  object(_key: string | undefined, fill: () => void): void {
    fill();
  }
  array(_key: string | undefined, fill: () => void, before = '', after = ''): void {
    this.#text += before;
    fill();
    this.#text += after;
  }
  start(): void {}
  finish(): void {}
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\f': '\\f',
  '\b': '\\b',
  '\\': '\\\\',
  '"': '\\"',
};

/** A JSON string; like iproute2 it escapes no other control characters and nothing beyond ASCII. */
function quote(text: string): string {
  return `"${text.replace(/[\t\n\r\f\b\\"]/g, (character) => ESCAPES[character]!)}"`;
}

/** Writes JSON in the order of the calls; a key may come twice, as iproute2's do. */
class JsonPrinter implements Printer {
  readonly isJson = true;
  readonly #pretty: boolean;
  #text = '';
  #depth = 0;
  #separator = '';

  constructor(pretty: boolean) {
    this.#pretty = pretty;
  }

  put(key: string | undefined, value: JsonValue): void {
    this.json(key, value);
  }
  text(): void {}
  line(): void {}

  json(key: string | undefined, value: JsonValue): void {
    if (key !== undefined) this.#name(key);
    this.#separate();
    if (typeof value === 'string') this.#text += quote(value);
    else this.#text += value !== null && typeof value === 'object' ? value.raw : String(value);
  }

  object(key: string | undefined, fill: () => void): void {
    if (key !== undefined) this.#name(key);
    this.#begin('{');
    fill();
    this.#end('}');
  }

  array(key: string | undefined, fill: () => void): void {
    if (key !== undefined) this.#name(key);
    this.#beginArray();
    fill();
    this.#endArray();
  }

  start(): void {
    this.#beginArray();
  }

  finish(): void {
    this.#endArray();
    this.#text += '\n';
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #separate(): void {
    this.#text += this.#separator;
    this.#separator = ',';
  }
  #newline(): void {
    if (this.#pretty) this.#text += `\n${'    '.repeat(this.#depth)}`;
  }
  #name(key: string): void {
    this.#separate();
    this.#newline();
    this.#separator = '';
    this.#text += `${quote(key)}:${this.#pretty ? ' ' : ''}`;
  }
  #beginArray(): void {
    this.#begin('[');
    if (this.#pretty) this.#text += ' ';
  }
  #endArray(): void {
    if (this.#pretty && this.#separator !== '') this.#text += ' ';
    this.#separator = '';
    this.#end(']');
  }
  #begin(bracket: string): void {
    this.#separate();
    this.#text += bracket;
    this.#depth++;
    this.#separator = '';
  }
  #end(bracket: string): void {
    this.#depth--;
    if (this.#separator !== '') this.#newline();
    this.#text += bracket;
    this.#separator = ',';
  }
}

/** `%#llx`: hex with its prefix, but a bare 0. */
export function hex(value: number | bigint): string {
  return value === 0 || value === 0n ? '0' : `0x${value.toString(16)}`;
}
