import { type SetAttrs, SetFlags } from '../../generated/nftables.js';
import type { TableFamily } from '../model/model.js';
import { RuleShapes } from './rule-shapes.js';

/** Tables whose rules are remembered from one reading to the next. */
const MOST_TABLES = 8;
/** More shapes of one table are not: nobody knows whether it will be read again. */
const MOST_SHAPES = 256;

const known = new Map<string, RuleShapes>();

/**
 * The shapes of the rules of a table. Who reads it again, in whatever namespace, finds most of its rules as they were: what
 * they say depends on their bytes, the family and the sets that they may name.
 */
export function shapesFor(family: TableFamily, sets: readonly SetAttrs[]): RuleShapes {
  // Rules that have anonymous sets are never learned: what those hold is said by neither.
  const named = sets.filter(({ flags = 0 }) => (flags & SetFlags.anonymous) === 0);
  const key = [family, ...named.map(keyOf)].join('\n');
  const shapes = known.get(key);
  if (shapes !== undefined && shapes.count <= MOST_SHAPES) return shapes;
  const fresh = new RuleShapes();
  known.delete(key);
  if (known.size === MOST_TABLES) known.delete(known.keys().next().value!);
  known.set(key, fresh);
  return fresh;
}

/** All that the types of a set are made of. */
function keyOf({ name, flags, keyType, keyLen, dataType, dataLen, objType, desc, userdata = NONE }: SetAttrs): string {
  return [name, flags, keyType, keyLen, dataType, dataLen, objType, JSON.stringify(desc), userdata.join()].join('\t');
}

const NONE = new Uint8Array(0);
