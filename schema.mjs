// Writes network.schema.json, which editors complete a network's file with: the JSON Schema that the spec's checks make.
import { writeFileSync } from 'node:fs';
import { networkJsonSchema } from './dist/src/recipe/spec/json-schema.js';

writeFileSync('network.schema.json', `${JSON.stringify(networkJsonSchema(), undefined, 2)}\n`);
