import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Packages too heavy to load before they are needed, or meant for the browser alone; they are found in node_modules at run time. */
const external = ['hucre', 'gas-local']

/** Node 20 refuses `require` in a module; bundled CommonJS packages call it for Node's own parts. */
const requireBanner =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"

function nodeBundle(entry, outfile) {
  return build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external,
    banner: { js: requireBanner },
    logLevel: 'warning',
  })
}

/** Builds what the browser loads into `outdir`: `client.js`, `client.css`, `script-run.js` and `index.html`. */
export async function buildPage({ outdir }) {
  await mkdir(outdir, { recursive: true })
  const shared = { bundle: true, minify: true, target: 'es2022', logLevel: 'warning' }
  const inPage = (path) => join(root, 'local/page', path)
  await Promise.all([
    build({
      ...shared,
      entryPoints: { client: inPage('client/main.tsx') },
      outdir,
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Univer draws its own menus with React; the rest of the page is Preact.
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    }),
    build({
      ...shared,
      entryPoints: [inPage('client/script-run.ts')],
      outfile: join(outdir, 'script-run.js'),
      format: 'iife',
    }),
    cp(inPage('client/index.html'), join(outdir, 'index.html')),
  ])
}

/** Builds all that runs without Google into `outdir`: the services, the page, and the program that serves it. */
export async function buildLocal({ outdir }) {
  await Promise.all([
    buildPage({ outdir: join(outdir, 'page') }),
    nodeBundle('local/services/index.ts', join(outdir, 'services.mjs')),
    nodeBundle('local/start.ts', join(outdir, 'start.mjs')),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLocal({ outdir: join(root, 'dist/local') })
