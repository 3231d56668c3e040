import { readFileSync } from 'node:fs';

/** Someone who does the job that a bench measures. */
export interface Contender {
  name: string;
  /** Does it once; resolves to the ms it took, as far as it can be told apart from a program's start. */
  run(): Promise<number>;
}

/** A contender that is not there, and why. */
export interface Absent {
  name: string;
  reason: string;
}

/** What a bench promises: a ratio of two contenders' medians. */
export interface Target {
  of: string;
  to: string;
  atMost: number;
}

/**
 * Does something several times in a turn and counts the last: whoever waited for the others' turns finds caches and heap
 * as in the midst of work. The C programs do the same.
 */
export async function lastOf(times: number, work: () => Promise<void>): Promise<number> {
  for (let time = 1; time < times; time++) await work();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Lets the contenders take turns, so that a busy moment of the machine hits all of them; the first turn does not count. */
export async function takeTurns(contenders: readonly Contender[], turns: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const { name, run } of contenders) {
      const time = await run();
      if (turn > 0) times.get(name)!.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The processors' time so far, and what of it the host of this virtual machine gave to others (`steal`, proc_stat(5)). */
function processorTime(): { all: number; stolen: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const times = line.split(/\s+/).slice(1, 9).map(Number); // user, nice, system, idle, iowait, irq, softirq, steal
  return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}

let before = processorTime();

/** How quiet it was since the last report: a host that is busy with others makes ratios of nothing. */
function quietness(): string {
  const now = processorTime();
  const share = (now.stolen - before.stolen) / Math.max(now.all - before.all, 1);
  before = now;
  return `  of the processors' time the host kept ${(100 * share).toFixed(1)} %`;
}

/** A table of medians and ratios to the first contender, then how the targets were met, and how quiet it was. */
export function report(
  title: string,
  medians: ReadonlyMap<string, number>,
  targets: readonly Target[],
  absent: readonly Absent[],
): string {
  const [first] = medians.values();
  const rows = [...medians].map(
    ([name, time]) =>
      `  ${name.padEnd(34)} ${time.toFixed(2).padStart(10)} ms  ${(time / first!).toFixed(2).padStart(7)} x`,
  );
  const missed = absent.map(({ name, reason }) => `  ${name.padEnd(34)}     skipped: ${reason}`);
  const met = targets.map(({ of, to, atMost }) => {
    const ratio = medians.get(of)! / medians.get(to)!;
    return `  ${ratio <= atMost ? 'met   ' : 'MISSED'} ${of} / ${to}: ${ratio.toFixed(2)} (target: at most ${atMost})`;
  });
  return [title, ...rows, ...missed, ...met, quietness(), ''].join('\n');
}
