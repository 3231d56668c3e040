import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Contender, lastOf } from './contender.js';

/** A contender of ours with a warm process of its own: what one way leaves on the heap is not another way's to collect. */
export interface OwnProcess extends Contender {
  close(): void;
}

/**
 * Starts bench/jobs/NAME with `args`; it stays for all turns.
 *
 * @param name what the table calls it
 */
export function ownProcess(name: string, job: string, ...args: string[]): OwnProcess {
  const file = fileURLToPath(new URL(`../jobs/${job}.js`, import.meta.url));
  const child = fork(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = gone(child);
  ended.catch(() => {}); // told by the race below, if anyone waits
  return {
    name,
    async run() {
      child.send('run');
      const [answer] = (await Promise.race([once(child, 'message'), ended])) as [number];
      return answer;
    },
    close: () => child.disconnect(),
  };
}

async function gone(child: ChildProcess): Promise<never> {
  const [status] = await once(child, 'exit');
  throw new Error(`a bench's own process ended with status ${status}`);
}

/** The other side: does the work `times` times at each turn and answers with the ms of the last. */
export function serve(times: number, work: () => Promise<void>): void {
  process.on('message', async () => process.send!(await lastOf(times, work)));
}
