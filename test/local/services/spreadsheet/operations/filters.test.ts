import type { ColumnFilter } from '../../../../../local/services/spreadsheet/grid/tab-parts'
import {
  createFilter,
  filterColumn,
  isFilteredOut,
  putFilter,
  sortFilter,
} from '../../../../../local/services/spreadsheet/operations/filters'
import { setFormat } from '../../../../../local/services/spreadsheet/operations/set-cells'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

const area = { row: 0, column: 0, rows: 5, columns: 2 }

function aList() {
  const editing = aFile([
    ['Name', 'n'],
    ['b', 2],
    ['a', 1],
    ['', 3],
    ['c', '=1+1'],
    ['below', 9],
  ])
  setFormat(editing, { row: 1, column: 0, rows: 1, columns: 1 }, { background: '#ff0000', color: '#0000ff' })
  createFilter(editing, area)
  return editing
}

describe('a filter', () => {
  it.each<[string, number, ColumnFilter, number[]]>([
    ['hidden values', 0, { hiddenValues: ['a'] }, [2]],
    ['hidden empty cells', 0, { hiddenValues: [''] }, [3]],
    ['visible values', 0, { visibleValues: ['a', 'b'] }, [3, 4]],
    ['what formulas show', 1, { visibleValues: ['2'] }, [2, 3]],
    ['a condition', 1, { condition: { type: 'NUMBER_GREATER', values: ['1'] } }, [2]],
    ['a formula', 1, { condition: { type: 'CUSTOM_FORMULA', values: ['=B2<3'] } }, [3]],
    ['a background', 0, { visibleBackground: '#ff0000' }, [2, 3, 4]],
    ['the colour of letters', 0, { visibleForeground: '#000000' }, [1]],
    ['nothing', 0, {}, []],
  ])(
    'by %s hides just the rows that do not pass, never the header nor what lies below',
    (_, column, rule, hidden) => {
      const editing = aList()
      filterColumn(editing, column, rule)
      expect([0, 1, 2, 3, 4, 5].filter((row) => isFilteredOut(editing, row))).toEqual(hidden)
      filterColumn(editing, column, undefined)
      expect([0, 1, 2, 3, 4, 5].filter((row) => isFilteredOut(editing, row))).toEqual([])
    },
  )

  it('by two columns shows what passes both', () => {
    const editing = aList()
    filterColumn(editing, 0, { hiddenValues: ['c'] })
    filterColumn(editing, 1, { visibleValues: ['2'] })
    expect([1, 2, 3, 4].filter((row) => !isFilteredOut(editing, row))).toEqual([1])
  })

  it('sorts below its header and within its range', () => {
    const editing = aList()
    sortFilter(editing, 1, true)
    expect(shownIn(editing, 'A1:B6')).toEqual([
      ['Name', 'n'],
      ['a', 1],
      ['b', 2],
      ['c', 2],
      [null, 3],
      ['below', 9],
    ])
  })

  it('is one of a tab, and knows its columns', () => {
    const editing = aList()
    expect(() => createFilter(editing, area)).toThrow('already has a filter')
    expect(() => filterColumn(editing, 2, {})).toThrow('outside the range')
    putFilter(editing, undefined)
    expect(() => sortFilter(editing, 0, true)).toThrow('was removed')
  })
})
