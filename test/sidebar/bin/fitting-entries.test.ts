import { fittingEntries } from '../../../sidebar/features/bin/fitting-entries'
import { ownHanReader } from '../../../src/register/search/han-tables'

const entry = (id: string, name: string) => ({
  ...{ id, name, at: '2026-11-21T01:00:00.000Z', by: 'lina@example.com', linked: [], mayRestore: true },
})
const ENTRIES = [entry('100003', '单雄信'), entry('100001', '张三'), entry('100002', 'Ann van Dyke')]
const found = (typed: string) => fittingEntries(ENTRIES, typed, ownHanReader()).map(({ id }) => id)

describe('deleted customers', () => {
  test.each([
    ['', ['100003', '100001', '100002']],
    ['  ', ['100003', '100001', '100002']],
    ['张三', ['100001']],
    ['张', ['100001']],
    ['sxx', ['100003']],
    ['shan', ['100003']],
    ['dyke', ['100002']],
    ['100002', ['100002']],
    ['李四', []],
  ])('are found by %j as in the search field (E3 D3)', (typed, wanted) => {
    expect(found(typed)).toEqual(wanted)
  })
})
