/**
 * Whether two plain values are alike, all through: objects, arrays, bytes. A member that is `undefined` is like one that
 * is missing.
 *
 * @param except names of members that do not count, wherever they are: counters, timers
 */
export function isAlike(a: unknown, b: unknown, except: ReadonlySet<string>): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Uint8Array || Array.isArray(a)) return isSameList(a, b, except);
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const name in one) if (!except.has(name) && !isAlike(one[name], other[name], except)) return false;
  for (const name in other) {
    if (other[name] !== undefined && one[name] === undefined && !except.has(name)) return false;
  }
  return true;
}

function isSameList(a: Uint8Array | readonly unknown[], b: object, except: ReadonlySet<string>): boolean {
  if (!(b instanceof Uint8Array || Array.isArray(b)) || a.length !== b.length) return false;
  return a.every((item: unknown, index: number) => isAlike(item, b[index], except));
}
