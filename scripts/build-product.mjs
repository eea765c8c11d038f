import { readFileSync } from 'node:fs'
import { buildSync } from 'esbuild'

const shared = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning' }

/** `Code.js`: the bundle, and for each export of main.ts a global function that forwards to it, since Google finds functions by top-level declaration. */
export function scriptCode() {
  const entry = { ...shared, entryPoints: ['src/main.ts'], target: 'es2019' }
  const { metafile } = buildSync({ ...entry, format: 'esm', metafile: true, outfile: 'main.js' })
  const names = metafile.outputs['main.js'].exports
  const forwards = names.map((name) => `function ${name}(...args) { return Register.${name}(...args) }`)
  const { outputFiles } = buildSync({
    ...entry,
    format: 'iife',
    globalName: 'Register',
    minifyWhitespace: true,
    footer: { js: forwards.join('\n') },
  })
  return outputFiles[0].text
}

/** `sidebar.html`: HtmlService serves one file without outside requests, so the script and the styles stand inside the page. */
export function sidebarPage() {
  const { outputFiles } = buildSync({
    ...shared,
    entryPoints: ['sidebar/index.tsx'],
    outdir: 'out',
    minify: true,
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['./phone-library', './place-library'], // large: what needs them asks the server
    supported: { 'template-literal': false }, // HtmlService cuts what follows `//` in a template literal
  })
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const script = text('.js').replaceAll('<!--', '<\\!--').replaceAll('</script', '<\\/script')
  const page = readFileSync('sidebar/index.html', 'utf8')
  return page.replace('/* styles */', () => text('.css')).replace('/* script */', () => script)
}
