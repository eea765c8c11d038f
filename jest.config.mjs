/** Stylesheets carry no behaviour, so tests that render a screen see an empty module in their place. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/test/support/esbuild-transform.cjs' },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-stylesheet.cjs' },
  maxWorkers: 2,
}
