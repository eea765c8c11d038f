import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { scriptCode, sidebarPage } from '../../scripts/build-product.mjs'

const root = resolve(__dirname, '../..')
const cache = join(root, 'node_modules/.cache/test-product')
const SOURCES = ['src', 'sidebar', 'scripts/build-product.mjs', 'package-lock.json', 'appsscript.json']

let built: Record<string, string> | undefined

/** The files of the product as they are put on Google, built from the sources as they stand: once, until one of them changes. */
export function productFiles(): Record<string, string> {
  built ??= filesFromCache() ?? build()
  return built
}

/** Every source with its size and when it was written. */
function stamp(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(root, source)
    const inside = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : ['']
    for (const name of inside.sort()) {
      const { size, mtimeMs } = statSync(join(path, name))
      hash.update(`${source}/${name} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function filesFromCache(): Record<string, string> | undefined {
  const path = join(cache, 'files.json')
  if (!existsSync(path)) return undefined
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { stamp: string; files: Record<string, string> }
  return kept.stamp === stamp() ? kept.files : undefined
}

function build(): Record<string, string> {
  const now = stamp()
  const files = {
    'Code.js': scriptCode(),
    'sidebar.html': sidebarPage(),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  }
  mkdirSync(cache, { recursive: true })
  const path = join(cache, `${process.pid}.json`)
  writeFileSync(path, JSON.stringify({ stamp: now, files }))
  renameSync(path, join(cache, 'files.json'))
  return files
}
