import fc from 'fast-check'
import { mergeCells } from '../../../../../local/services/spreadsheet/operations/merge-cells'
import { addProtection } from '../../../../../local/services/spreadsheet/operations/protections'
import { sortedOrder, sortRows } from '../../../../../local/services/spreadsheet/operations/sort-rows'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const order = (values: readonly (string | number | boolean | null)[], ascending: boolean) =>
  sortedOrder(
    values.map((value) => [value]),
    [{ column: 0, ascending }],
    'en_US',
  ).map((index) => values[index])

describe('the order of values', () => {
  it('is numbers, texts, truths, and empty cells last', () => {
    expect(order(['b', true, 2, null, 'A', 10, false, ''], true).slice(0, 2)).toEqual([2, 10])
    expect(order(['b', true, 2, null, 'A', 10, false], true)).toEqual([2, 10, 'A', 'b', false, true, null])
    expect(order(['b', true, 2, null, 'A', 10, false], false)).toEqual([true, false, 'b', 'A', 10, 2, null])
  })

  it('does not mind the case of texts, and keeps equal ones as they stood', () => {
    expect(order(['b', 'A', 'a', 'B'], true)).toEqual(['A', 'a', 'b', 'B'])
  })

  it('is that of pinyin in a Chinese file', () => {
    const names = ['张', '李', '王', '陈']
    const sorted = sortedOrder(
      names.map((name) => [name]),
      [{ column: 0, ascending: true }],
      'zh_CN',
    )
    expect(sorted.map((index) => names[index])).toEqual(['陈', '李', '王', '张'])
  })

  it('is stable by any number of columns', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(rows, fc.boolean(), fc.boolean(), (list, up, down) => {
        const sorted = sortedOrder(
          list,
          [
            { column: 0, ascending: up },
            { column: 1, ascending: down },
          ],
          'en_US',
        )
        for (let i = 1; i < sorted.length; i++) {
          const [before, after] = [sorted[i - 1]!, sorted[i]!]
          const first = (list[after]![0] - list[before]![0]) * (up ? 1 : -1)
          const second = (list[after]![1] - list[before]![1]) * (down ? 1 : -1)
          expect(first > 0 || (first === 0 && (second > 0 || (second === 0 && after > before)))).toBe(true)
        }
      }),
      { seed: 1 },
    )
  })
})

describe('sorting rows of a tab', () => {
  const area = { row: 1, column: 0, rows: 3, columns: 2 }
  const rows = [
    ['Name', 'n', 'out'],
    ['c', 3, '=B2*10'],
    ['a', 1, '=B3*10'],
    ['b', '=1+1', '=B4*10'],
  ]

  it('moves only the cells of the range', () => {
    const editing = aFile(rows)
    sortRows(editing, area, [{ column: 0, ascending: true }])
    expect(shownIn(editing, 'A1:C4')).toEqual([
      ['Name', 'n', 'out'],
      ['a', 1, 10],
      ['b', 2, 20],
      ['c', 3, 30],
    ])
  })

  it('takes formulas along with their own row', () => {
    const editing = aFile(rows)
    sortRows(editing, { ...area, columns: 3 }, [{ column: 1, ascending: false }])
    expect(shownIn(editing, 'A2:C4')).toEqual([
      ['c', 3, 30],
      ['b', 2, 20],
      ['a', 1, 10],
    ])
    expect([1, 2, 3].map((row) => editing.grid.formulas.get(row, 2))).toEqual(['=B2*10', '=B3*10', '=B4*10'])
  })

  it('is refused through merged cells and closed ones', () => {
    const editing = aFile(rows)
    addProtection(editing, { range: { row: 2, column: 1, rows: 1, columns: 1 } })
    const rep = { ...editing, by: 'rep@example.com' }
    expect(() => sortRows(rep, area, [{ column: 0, ascending: true }])).toThrow('protected cell')
    mergeCells(editing, { row: 1, column: 0, rows: 2, columns: 1 }, 'all')
    expect(() => sortRows(editing, area, [{ column: 0, ascending: true }])).toThrow('vertical merges')
  })
})
