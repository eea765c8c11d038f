import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import { mergeCells } from '../../../../../local/services/spreadsheet/operations/merge-cells'
import { setNamedRange } from '../../../../../local/services/spreadsheet/operations/named-ranges'
import { dataSize } from '../../../../../local/services/spreadsheet/operations/read-values'
import { addTab, deleteTab } from '../../../../../local/services/spreadsheet/operations/tabs'
import {
  type CellInput,
  writeValues,
} from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile, asOwner } from '../a-file'
import { shownIn } from './come-to'

function put(editing: ReturnType<typeof aFile>, a1: string, value: CellInput): void {
  writeValues(editing, rectInTab(a1, editing.grid)!, [[value]], 'typed')
}

describe('formulas that lean on one another', () => {
  it('are all new after an edit', () => {
    const editing = aFile([['1', '=A1*2', '=B1+A1', '=SUM(A1:C1)']])
    expect(shownIn(editing, 'A1:D1')).toEqual([[1, 2, 3, 6]])
    put(editing, 'A1', 10)
    expect(shownIn(editing, 'A1:D1')).toEqual([[10, 20, 30, 60]])
    put(editing, 'B1', 5)
    expect(shownIn(editing, 'A1:D1')).toEqual([[10, 5, 15, 30]])
  })

  it.each<[string, string[]]>([
    ['itself', ['=A1']],
    ['a range it stands in', ['=SUM(A1:B1)', '1']],
    ['one another', ['=B1', '=A1']],
    ['a circle of three', ['=B1+1', '=C1+1', '=A1+1']],
  ])('in %s are an error, not an endless wait', (_, formulas) => {
    expect(shownIn(aFile([formulas]), 'A1')).toEqual([['#REF!']])
  })

  it('pass errors on', () => {
    const editing = aFile([['=1/0', '=A1+1', '=SUM(A1:B1)', '=IFERROR(C1,"none")', '=A1="x"']])
    expect(shownIn(editing, 'A1:E1')).toEqual([['#DIV/0!', '#DIV/0!', '#DIV/0!', 'none', '#DIV/0!']])
  })

  it('reach deep without an end of the stack', () => {
    const rows = Array.from({ length: 900 }, (_, index) => [index === 899 ? '1' : `=A${index + 2}+1`])
    expect(shownIn(aFile(rows), 'A1')).toEqual([[900]])
  })
})

describe('one value of a range', () => {
  it('is that of the own row or column, or an error', () => {
    const editing = aFile([
      ['1', '4', '=A1:A3'],
      ['2', '5', '=A1:A3*10'],
      ['3', '6', '=A:A+B:B'],
      ['', '', '=A1:A3+0'],
    ])
    expect(shownIn(editing, 'C2:C4')).toEqual([[20], [9], ['#VALUE!']])
  })
})

describe('array results', () => {
  it('fill and leave cells as their source grows and shrinks', () => {
    const editing = aFile([
      ['a', '=UNIQUE(A1:A4)'],
      ['b', ''],
      ['a', ''],
    ])
    expect(shownIn(editing, 'B1:B4')).toEqual([['a'], ['b'], [null], [null]])
    put(editing, 'A3', 'c')
    expect(shownIn(editing, 'B1:B3')).toEqual([['a'], ['b'], ['c']])
    put(editing, 'A2', 'a')
    put(editing, 'A3', 'a')
    expect(shownIn(editing, 'B1:B3')).toEqual([['a'], [null], [null]])
  })

  it('are read by other formulas, and count as data', () => {
    const editing = aFile([['=SEQUENCE(5)', '=SUM(A1:A5)', '=A4*10']])
    expect(shownIn(editing, 'B1:C1')).toEqual([[15, 40]])
    expect(dataSize(editing.file, editing.grid)).toEqual({ rows: 5, columns: 3 })
  })

  it('come back when what stood in their way is gone', () => {
    const editing = aFile([['=SEQUENCE(3)'], ['x']])
    expect(shownIn(editing, 'A1:A3')).toEqual([['#REF!'], ['x'], [null]])
    put(editing, 'A2', null)
    expect(shownIn(editing, 'A1:A3')).toEqual([[1], [2], [3]])
  })
})

describe('names and tabs', () => {
  it('are looked up when they are asked for', () => {
    const editing = aFile([['2', '=Rate*10', '=rate*10', '=SUM(Rates)']])
    expect(shownIn(editing, 'B1')).toEqual([['#NAME?']])
    setNamedRange(editing, 'Rate', editing.grid.id, { row: 0, column: 0, rows: 1, columns: 1 })
    setNamedRange(editing, 'Rates', editing.grid.id, { row: 0, column: 0, rows: 2, columns: 1 })
    expect(shownIn(editing, 'B1:D1')).toEqual([[20, 20, 2]])
  })

  it('of a tab that comes later are found, and lost with it', () => {
    const editing = aFile([["='Other tab'!A1+1"]])
    expect(shownIn(editing, 'A1')).toEqual([['#REF!']])
    const other = asOwner(editing.file, addTab(editing, { name: 'Other tab' }))
    put(other, 'A1', 4)
    expect(shownIn(editing, 'A1')).toEqual([[5]])
    deleteTab(other)
    expect(shownIn(editing, 'A1')).toEqual([['#REF!']])
  })

  it('read merged cells as one value and empty ones', () => {
    const editing = aFile([['5', '6', '=SUM(A1:B1)']])
    mergeCells(editing, rectInTab('A1:B1', editing.grid)!, 'all')
    expect(shownIn(editing, 'A1:C1')).toEqual([[5, null, 5]])
  })
})

describe('values in operations', () => {
  it.each<[string, unknown]>([
    ['="2"+"3"', 5],
    ['="50%"*2', 1],
    ['="2026-11-21"+1', 46_348],
    ['=TRUE+TRUE', 2],
    ['=A9+1', 1],
    ['=A9&"x"', 'x'],
    ['=A9=""', true],
    ['=A9=0', true],
    ['=A9=FALSE', true],
    ['="abc"="ABC"', true],
    ['="10">9', true],
    ['=TRUE>"z"', true],
    ['=1="1"', false],
    ['=0.1*3=0.3', true],
    ['=1E308*10', '#NUM!'],
    ['=0^0', 1],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=1&2', '12'],
    ['=0.1+0.2&""', '0.3'],
    ['=1/3&""', '0.3333333333'],
    ['=-"5"', -5],
    ['=+"x"', 'x'],
    ['="a"&1/0', '#DIV/0!'],
  ])('%s is %p', (formula, value) => {
    expect(shownIn(aFile([[formula]]), 'A1')).toEqual([[value]])
  })
})
