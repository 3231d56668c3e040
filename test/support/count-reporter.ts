import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends the output with lines that a program can read: `N passed, N failed` alone on the last, before it what was
 * skipped and why. A file that could not be loaded, and an error outside of any test, count as failed.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.flatMap((module) => module.errors()).length + unhandled.length;
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const passed = count('passed');
    const failed = count('failed') + broken;
    // After the default reporter's summary, which is printed at the same event. A status other than 0 without a failed
    // test (no tests found, the sandbox refused) is one failure.
    process.once('exit', (status) => {
      const lines = [...reasons(skipped), `${passed} passed, ${failed === 0 && status !== 0 ? 1 : failed} failed`];
      process.stdout.write(`${lines.join('\n')}\n`);
    });
  }
}

/** `3 skipped: nft is not installed`, one line per reason. */
function reasons(skipped: readonly TestCase[]): string[] {
  const counts = new Map<string, number>();
  for (const test of skipped) {
    const result = test.result();
    const note = (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
    counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return [...counts].map(([note, count]) => `${count} skipped: ${note}`);
}
