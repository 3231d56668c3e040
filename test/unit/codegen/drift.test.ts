import { expect, test } from 'vitest';
import { findDrift } from '../../../codegen/main.js';

test('src/generated is what the schemas make, no file more and none less', () => {
  expect(findDrift()).toEqual([]);
});
