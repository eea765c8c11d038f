import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { buildLocal } from './scripts/build-local.mjs'

const shared = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning' }

/** Google finds functions by top-level declaration, so each export of main.ts gets one that forwards. */
async function buildScript() {
  const entry = { ...shared, entryPoints: ['src/main.ts'], target: 'es2019' }
  const { metafile } = await build({ ...entry, format: 'esm', metafile: true, outfile: 'main.js' })
  const names = metafile.outputs['main.js'].exports
  const forwards = names.map((name) => `function ${name}(...args) { return Register.${name}(...args) }`)
  const { outputFiles } = await build({ ...entry, format: 'iife', globalName: 'Register', footer: { js: forwards.join('\n') } })
  return outputFiles[0].text
}

/** HtmlService serves one file without outside requests, so the script and the styles go inside the page. */
async function buildSidebar() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['sidebar/index.tsx'],
    outdir: 'out',
    minify: true,
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false }, // HtmlService cuts what follows `//` in a template literal
  })
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const script = text('.js').replaceAll('<!--', '<\\!--').replaceAll('</script', '<\\/script')
  const page = await readFile('sidebar/index.html', 'utf8')
  return page.replace('/* styles */', () => text('.css')).replace('/* script */', () => script)
}

await mkdir('dist', { recursive: true })
await Promise.all([
  buildScript().then((code) => writeFile('dist/Code.js', code)),
  buildSidebar().then((page) => writeFile('dist/sidebar.html', page)),
  copyFile('appsscript.json', 'dist/appsscript.json'),
  buildLocal({ outdir: 'dist/local' }),
])
