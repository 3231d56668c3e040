import { describe } from 'vitest';
import { generatedFamilies } from '../support/families.js';
import { roundTripTests } from '../support/round-trip.js';

// decode(encode(x)) is x, for every struct, attribute, set and message of every schema.

for (const family of await generatedFamilies()) {
  describe(family.name, () => roundTripTests(family, 100));
}
