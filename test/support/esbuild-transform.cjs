const { transformSync } = require('esbuild')

/** Compiles one TypeScript or modern JavaScript file for jest, without type checks (the compiler does those). */
module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: path,
    }),
}
