import { readFileSync } from 'node:fs'
import { scriptCode, sidebarPage } from '../../scripts/build-product.mjs'

let built: Record<string, string> | undefined

/** The files of the product as they are put on Google, built from the sources once for each test file. */
export function productFiles(): Record<string, string> {
  built ??= {
    'Code.js': scriptCode(),
    'sidebar.html': sidebarPage(),
    'appsscript.json': readFileSync('appsscript.json', 'utf8'),
  }
  return built
}
