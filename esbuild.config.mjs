import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { buildLocal } from './scripts/build-local.mjs'
import { scriptCode, sidebarPage } from './scripts/build-product.mjs'

await mkdir('dist', { recursive: true })
await Promise.all([
  writeFile('dist/Code.js', scriptCode()),
  writeFile('dist/sidebar.html', sidebarPage()),
  copyFile('appsscript.json', 'dist/appsscript.json'),
  buildLocal({ outdir: 'dist/local' }),
])
