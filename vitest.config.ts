import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.js';

// `npm run fixtures` runs the builder of the fixtures as if it were a test, for its sandbox and its TypeScript.
const include = process.env.NETLOOM_FIXTURES === undefined ? ['test/**/*.test.ts'] : ['test/support/build-fixtures.ts'];

const config: ViteUserConfig = defineConfig({
  test: {
    include,
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    globalSetup: ['test/support/sandbox.ts'],
    setupFiles: ['test/support/seed.ts'],
    reporters: ['default', new CountReporter()],
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default config;
