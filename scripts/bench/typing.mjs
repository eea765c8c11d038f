import { buildSync } from 'esbuild'
import { customerRows } from './customers.mjs'
import { openRegister } from './register.mjs'

const QUERIES = ['王伟', '13800', 'customer12', '1234', 'zzz', 'wangw', 'zs 5678', 'zlz王']
const PHONE = '13800000042'

/** What the sidebar does at a key stroke, as it is built into the page. */
function typingCode() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { customerIndex } from './src/register/search/customer-index'
        export { hanReader } from './src/register/search/han-reader'
        export { unpackEntries } from './src/register/search/index-entry'
        export { searchCustomers } from './src/register/search/search-customers'
        export { twinsOf } from './sidebar/features/customers/twins'`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'typing',
    target: 'es2020',
  })
  return new Function(`${outputFiles[0].text}; return typing`)()
}

/** Every text a person sees on the way to a query. */
const keysOf = (query) => Array.from(query, (_, index) => query.slice(0, index + 1))

function slowestMs(acts) {
  const times = acts.map((act) => {
    const started = performance.now()
    act()
    return performance.now() - started
  })
  return Math.max(...times)
}

/** The slowest key stroke of search and of the duplicate hint among some rows, in a script that has run before. */
export function typingOperations(rows) {
  const { customerIndex, hanReader, unpackEntries, searchCustomers, twinsOf } = typingCode()
  const { han, facets, ...packed } = openRegister(customerRows(rows)).call('customers.index', {
    withHan: true,
  })
  const index = customerIndex(unpackEntries(packed), facets, hanReader(han))
  const strokes = [
    ...QUERIES.flatMap(keysOf).map((text) => () => searchCustomers(index, text)),
    ...keysOf(PHONE).map((text) => () => twinsOf(index, { phones: [`+86${text}`], email: undefined })),
  ]
  slowestMs(strokes)
  const execution = { calls: 0, cellsRead: 0, cellsWritten: 0, modelMs: 0, cpuMs: slowestMs(strokes) }
  return [['search or duplicate hint while typing', execution]]
}
