/** What changed in an {@link Inventory}. */
export type Change<T> =
  | { type: 'added'; item: T }
  | { type: 'changed'; item: T; previous: T }
  | { type: 'removed'; item: T };

/** How the objects of a kind are told apart. */
export interface Identity<T> {
  /** Where to find it. Several objects may share a key: routes to one destination do. */
  keyOf(item: T): string | number;
  /** Whether two with the same key are one object, as it was and as it is. Default: they are. */
  isSame?(a: T, b: T): boolean;
  /** Whether nothing has changed that a user would call a change. */
  isEqual(a: T, b: T): boolean;
}

/** Where a new object goes among those with its key. */
export type Place = 'front' | 'back';

/** What a watcher has told: objects by key, in the kernel's order. Each way to change it says what has changed. */
export class Inventory<T> {
  readonly #identity: Identity<T>;
  readonly #groups = new Map<string | number, T[]>();

  constructor(identity: Identity<T>) {
    this.#identity = identity;
  }

  /** Those that share the key of an object. */
  group(item: T): readonly T[] {
    return this.#groups.get(this.#identity.keyOf(item)) ?? [];
  }

  /** Whether the object is there, as it is or as it was. */
  has(item: T): boolean {
    return this.#find(this.group(item), item) >= 0;
  }

  /** Adds an object, or changes the one that it was. */
  put(item: T, place: Place = 'back'): Change<T> | undefined {
    const key = this.#identity.keyOf(item);
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, [item]);
      return { type: 'added', item };
    }
    const index = this.#find(group, item);
    if (index >= 0) return this.#change(group, index, item);
    if (place === 'front') group.unshift(item);
    else group.push(item);
    return { type: 'added', item };
  }

  /** Adds an object even if there is one like it. */
  append(item: T): void {
    const key = this.#identity.keyOf(item);
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [item]);
    else group.push(item);
  }

  /** Puts an object in the place of another one with the same key. */
  replace(previous: T, item: T): Change<T> | undefined {
    const group = this.#groups.get(this.#identity.keyOf(previous)) ?? [];
    return this.#change(group, group.indexOf(previous), item);
  }

  /** Removes an object, as it is or as it was. */
  remove(item: T): Change<T> | undefined {
    const key = this.#identity.keyOf(item);
    const group = this.#groups.get(key);
    const index = group === undefined ? -1 : this.#find(group, item);
    if (group === undefined || index < 0) return undefined;
    const [removed] = group.splice(index, 1);
    if (group.length === 0) this.#groups.delete(key);
    return { type: 'removed', item: removed! };
  }

  /** How to get from here to what was read anew: what is gone first, then the rest in the order it was read. */
  *differences(next: Inventory<T>): Generator<Change<T>, void, undefined> {
    const rest = new Map<string | number, T[]>();
    for (const [key, group] of this.#groups) {
      const left = next.#groups.get(key) ?? [];
      const [gone, kept] = this.#split(group, left);
      const replaced = Math.max(0, left.length - kept.length); // new ones that stand where others were
      if (replaced > 0 && gone.length > 0) rest.set(key, gone.splice(0, replaced));
      for (const item of gone) yield { type: 'removed', item };
    }
    for (const [key, group] of next.#groups) yield* this.#arrivals(key, group, rest.get(key) ?? []);
  }

  /** Which objects are gone, and which are still there. */
  #split(before: readonly T[], after: readonly T[]): [gone: T[], kept: T[]] {
    const left = [...after];
    const gone: T[] = [];
    const kept: T[] = [];
    for (const item of before) {
      const index = this.#find(left, item);
      if (index >= 0) left.splice(index, 1);
      (index >= 0 ? kept : gone).push(item);
    }
    return [gone, kept];
  }

  *#arrivals(key: string | number, group: readonly T[], replaced: T[]): Generator<Change<T>, void, undefined> {
    const told = [...(this.#groups.get(key) ?? [])].filter((item) => !replaced.includes(item));
    for (const item of group) {
      const index = this.#find(told, item);
      const previous = index >= 0 ? told.splice(index, 1)[0] : replaced.shift();
      if (previous === undefined) yield { type: 'added', item };
      else if (!this.#identity.isEqual(previous, item)) yield { type: 'changed', item, previous };
    }
  }

  #find(group: readonly T[], item: T): number {
    const { isSame } = this.#identity;
    return isSame === undefined ? group.length - 1 : group.findIndex((other) => isSame(other, item));
  }

  #change(group: T[], index: number, item: T): Change<T> | undefined {
    const previous = group[index]!;
    group[index] = item;
    return this.#identity.isEqual(previous, item) ? undefined : { type: 'changed', item, previous };
  }
}
