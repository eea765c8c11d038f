/**
 * Stylesheets carry no behaviour, so tests that render a screen see an empty module in their place. Property tests
 * get one seed for all.
 */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.cjs' },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/empty-stylesheet.cjs',
    '^fast-check$': '<rootDir>/test/support/seeded-fast-check.cjs',
  },
  testSequencer: '<rootDir>/test/support/slow-first.cjs',
  maxWorkers: 2,
}
