import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Test {
  readonly path: string
  readonly context: { readonly config: object; readonly hasteFS: { getSize(path: string): number } }
  duration?: number
}
const SlowFirst = require('../support/slow-first.cjs') as {
  new (options: object): { sort(tests: Test[]): Test[]; cacheResults(tests: Test[], results: object): void }
  readonly slow: readonly string[]
}

const root = resolve(__dirname, '../..')
const QUICK = ['register/table-catalogue', 'base/exact-sum']

describe('the order of test files', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'order-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Tests of one run share its settings. */
  function testsOf(names: readonly string[]): Test[] {
    const context = {
      config: { rootDir: root, cache: true, cacheDirectory: folder, id: 'order', haste: {} },
      hasteFS: { getSize: (path: string) => statSync(path).size },
    }
    return names.map((name) => ({ path: join(root, `test/${name}.test.ts`), context }))
  }
  const order = (names: readonly string[]) =>
    new SlowFirst({}).sort(testsOf(names)).map(({ path }) => path.slice(root.length + 6, -8))

  it('begins with those known to be slow where nothing was timed yet', () => {
    const [first = '', second = ''] = SlowFirst.slow
    expect(order([...QUICK, second, first]).slice(0, 2)).toEqual([first, second])
    expect(order(QUICK).sort()).toEqual([...QUICK].sort())
  })

  it('goes by the times of the last run where there are some', () => {
    const [slow = ''] = SlowFirst.slow
    const names = [slow, QUICK[0]!]
    const [timed, quick] = testsOf(names) as [Test, Test]
    const result = (path: string, end: number) => ({
      ...{ testFilePath: path, numFailingTests: 0, skipped: false },
      perfStats: { start: 0, end, runtime: end },
    })
    new SlowFirst({}).cacheResults([timed, quick], {
      testResults: [result(timed.path, 10), result(quick.path, 20)],
    })
    expect(order(names)).toEqual([QUICK[0], slow])
  })

  it('knows no file that is not there', () => {
    for (const name of SlowFirst.slow)
      expect([name, existsSync(join(root, `test/${name}.test.ts`))]).toEqual([name, true])
  })
})
