import { z } from 'zod';
import { networkSchema } from './schema.js';

/**
 * The JSON Schema of a spec (draft 2020-12), for editors: they complete words and show mistakes. The package has it as
 * `netloom/network.schema.json`. What the words of a text may be, and what goes with what, is told by `parseSpec` alone.
 */
export function networkJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(networkSchema, { io: 'input' });
}
