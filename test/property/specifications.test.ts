import { afterAll, describe, expect, test } from 'vitest';
import { roundTripTests } from '../support/round-trip.js';
import { GeneratedFolder, specifications } from '../support/specifications.js';

// The kernel's own specifications, whichever there are: each generates, compiles and survives encode and decode.

const files = specifications();

test("the kernel's specifications are here", (context) => {
  if (files.length === 0) context.skip('no specifications of the kernel are here: set NETLOOM_YNL_SPECS');
});

if (files.length > 0)
  describe("the kernel's specifications", async () => {
    const folder = new GeneratedFolder();
    afterAll(() => folder.remove());
    const families = await Promise.all(files.map((file) => folder.add(file)));

    test('compile under strict, exactOptionalPropertyTypes and noUncheckedIndexedAccess', () => {
      expect(folder.compile()).toBe('');
    }, 120_000);

    for (const family of families) describe(family.name, () => roundTripTests(family, 50));
  });
