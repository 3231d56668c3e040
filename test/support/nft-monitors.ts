import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type MonitorNftOptions, monitorNft } from '../../src/inspect/index.js';
import type { NetworkNamespace } from '../../src/netns/index.js';
import { type NftablesSocket, openNftables } from '../../src/nftables/index.js';
import { findTool } from './netns.js';

/** A question to `nft monitor`: its options and words, and the same for netloom. */
export interface MonitorQuestion {
  readonly nft: readonly string[];
  readonly netloom: Pick<MonitorNftOptions, 'words' | 'json' | 'handles' | 'stateless'>;
}

/** What both printed, a text for each line with those that go on it. */
export interface Printed {
  readonly nft: readonly string[];
  /** nft died of what it was told: these are its whole lines until then. */
  readonly hasDied: boolean;
  readonly netloom: readonly string[];
}

/** Something that prints what happens, and what it printed so far. */
interface Printer {
  text: string;
  /** It ended by itself, and how. */
  end: string | undefined;
  wake: () => void;
}

const STARTS = 'netloom_starts';
const ENDS = 'netloom_ends';

/**
 * `nft monitor` and ours side by side in a namespace. A table marks the beginning and another the end of what is compared:
 * each was there when both print it.
 */
export class NftMonitors implements AsyncDisposable {
  readonly question: MonitorQuestion;
  readonly #marks: NftablesSocket;
  readonly #abort = new AbortController();
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly #nft: Printer = { text: '', end: undefined, wake: () => undefined };
  readonly #netloom: Printer = { text: '', end: undefined, wake: () => undefined };

  constructor(namespace: NetworkNamespace, question: MonitorQuestion) {
    const { nft, netloom } = question;
    this.question = question;
    const netns = { fd: namespace.fd };
    this.#marks = openNftables({ netns });
    const options = { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, LC_ALL: 'C' } } as const;
    const args = ['-oL', findTool('nft')!, ...nft];
    this.#child = namespace.run(() => spawn(findTool('stdbuf')!, args, { ...options, stdio: [...options.stdio] }));
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#print(this.#nft, text));
    this.#child.on('exit', (code, signal) => this.#finish(this.#nft, signal ?? `status ${code}`));
    void this.#follow({ ...netloom, netns, signal: this.#abort.signal });
  }

  async #follow(options: MonitorNftOptions): Promise<void> {
    try {
      for await (const text of monitorNft(options)) this.#print(this.#netloom, text);
      this.#finish(this.#netloom, 'aborted');
    } catch (error) {
      this.#finish(this.#netloom, String((error as Error).stack));
    }
  }

  #print(printer: Printer, text: string): void {
    printer.text += text;
    printer.wake();
  }

  #finish(printer: Printer, how: string): void {
    printer.end = how;
    printer.wake();
  }

  async #printed(printer: Printer, text: string): Promise<void> {
    while (printer.end === undefined && !printer.text.includes(text)) {
      await new Promise<void>((resolve) => {
        printer.wake = resolve;
      });
    }
  }

  async #mark(name: string): Promise<void> {
    await this.#marks.commit((t) => {
      const table = t.addTable('ip', name);
      table.addSet('s', { type: 'ipv4_addr', elements: ['192.0.2.1'] });
      table.addChain('c').addRule({ kind: 'verdict', code: 'accept' });
    });
    // The kernel does not tell of elements that go with their table.
    await this.#marks.commit((t) => t.table('ip', name).set('s').flush());
    await this.#marks.commit((t) => t.table('ip', name).delete());
  }

  /** Makes the mark again and again until both listen. */
  async ready(): Promise<void> {
    let isReady = false;
    const both = Promise.all([this.#nft, this.#netloom].map((printer) => this.#printed(printer, STARTS))).then(() => {
      isReady = true;
    });
    while (!isReady) {
      await this.#mark(STARTS);
      await Promise.race([both, new Promise((resolve) => setTimeout(resolve, 20))]);
    }
  }

  /** What both printed since they were ready; of an nft that died of what it was told, the whole lines until then. */
  async lines(): Promise<Printed> {
    await this.#mark(ENDS);
    await Promise.all([this.#nft, this.#netloom].map((printer) => this.#printed(printer, ENDS)));
    if (this.#netloom.end !== undefined) throw new Error(this.#netloom.end);
    return { nft: between(this.#nft.text), hasDied: this.#nft.end !== undefined, netloom: between(this.#netloom.text) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#abort.abort();
    this.#marks.close();
    if (this.#nft.end !== undefined) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}

/** What is between the last start and the first end: a text for each line, with those that go on it. */
function between(text: string): string[] {
  const lines = text.split(/(?<=\n)(?!\s)/);
  if (!text.endsWith('\n')) lines.pop();
  const start = lines.findLastIndex((line) => line.includes(STARTS));
  const end = lines.findIndex((line) => line.includes(ENDS));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}
