const WIDTH = 118;

/** Collects the lines of a generated file. */
export class Printer {
  readonly #lines: string[] = [];
  #indent = '';

  /** One line; `''` is an empty one. */
  line(text = ''): void {
    this.#lines.push(text === '' ? '' : this.#indent + text);
  }

  lines(texts: readonly string[]): void {
    for (const text of texts) this.line(text);
  }

  /** `head {`, what `body` prints one step in, `tail`. */
  block(head: string, body: () => void, tail = '}'): void {
    this.line(head);
    const outer = this.#indent;
    this.#indent += '  ';
    body();
    this.#indent = outer;
    this.line(tail);
  }

  /** A doc comment, wrapped; nothing for an empty text. */
  doc(text: string): void {
    const clean = sentence(text).replaceAll('*/', '* /');
    if (clean === '') return;
    const room = WIDTH - this.#indent.length;
    if (clean.length + 7 <= room) {
      this.line(`/** ${clean} */`);
      return;
    }
    this.line('/**');
    for (const row of wrap(clean, room - 3)) this.line(` * ${row}`);
    this.line(' */');
  }

  toString(): string {
    return `${this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`;
  }
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push(row);
  return rows;
}

/** A schema's text on one line, with a full stop at its end. */
export function sentence(doc: string): string {
  const text = doc.replace(/\s+/g, ' ').trim();
  return /[^.!?]$/.test(text) ? `${text}.` : text;
}

/** Joins a kernel name and a schema's text: `` `IFLA_MTU` (4): largest packet, in bytes. `` */
export function docLine(kernel: string, number: string, doc: string): string {
  const text = sentence(doc);
  return `\`${kernel}\`${number === '' ? '' : ` (${number})`}${text === '' ? '' : `: ${text}`}`;
}
