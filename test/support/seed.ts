/**
 * Run before each file of tests. Where NETLOOM_SEED is set (hexadecimal), all that properties draw follows from it, so
 * that a run can be repeated; otherwise each run draws anew, and fast-check prints the seed of what fails.
 */
const seed = process.env.NETLOOM_SEED;
if (seed !== undefined) {
  if (!/^[0-9a-f]{1,8}$/.test(seed)) throw new TypeError(`NETLOOM_SEED: '${seed}' is not up to 8 hexadecimal digits`);
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number.parseInt(seed, 16) | 0 });
}
