import type { DimensionChange } from '../../../../local/services/spreadsheet/grid/layer'
import type { OpenRect } from '../../../../local/services/spreadsheet/grid/rect'
import { formatA1, rectInTab } from '../../../../local/services/spreadsheet/grid/reference'
import { addBanding } from '../../../../local/services/spreadsheet/operations/bandings'
import { setConditionalFormats } from '../../../../local/services/spreadsheet/operations/conditional-formats'
import {
  deleteLines,
  insertLines,
  moveLines,
} from '../../../../local/services/spreadsheet/operations/dimensions'
import type { Editing } from '../../../../local/services/spreadsheet/operations/editing'
import { createFilter, filterColumn } from '../../../../local/services/spreadsheet/operations/filters'
import { shiftGroupDepth } from '../../../../local/services/spreadsheet/operations/groups'
import { mergeCells } from '../../../../local/services/spreadsheet/operations/merge-cells'
import { addMetadata } from '../../../../local/services/spreadsheet/operations/metadata'
import { setNamedRange } from '../../../../local/services/spreadsheet/operations/named-ranges'
import { addProtection } from '../../../../local/services/spreadsheet/operations/protections'
import { setValidation } from '../../../../local/services/spreadsheet/operations/set-cells'
import { setLines, setTab } from '../../../../local/services/spreadsheet/operations/tabs'
import { aFile } from './a-file'

/** A tab on which everything lies on C3:D6, or on row 3 or column C. */
function aFullTab(): Editing {
  const editing = aFile([['=SUM(C3:D6)', '=C:C', '=$C$3']])
  const { grid } = editing
  const area = rectInTab('C3:D6', grid)!
  setNamedRange(editing, 'Area', grid.id, area)
  addProtection(editing, { range: area })
  addProtection(editing, { unprotected: [area] })
  setConditionalFormats(editing, [
    { ranges: [area], condition: { type: 'CUSTOM_FORMULA', values: ['=$C3>1'] }, look: { bold: true } },
  ])
  setValidation(editing, area, {
    condition: { type: 'ONE_OF_RANGE', values: ['=$C$3:$C$6'] },
    strict: true,
    showDropdown: true,
  })
  createFilter(editing, area)
  filterColumn(editing, 2, { hiddenValues: ['x'] })
  addBanding(editing, { range: area, axis: 'rows', first: '#ffffff', second: '#eeeeee' })
  shiftGroupDepth(editing, 'rows', 2, 4, 1)
  mergeCells(editing, { row: 8, column: 2, rows: 2, columns: 2 }, 'all')
  setLines(editing, 'rows', 2, 1, { hidden: true })
  addMetadata(editing, {
    key: 'k',
    visibility: 'DOCUMENT',
    project: '',
    place: { kind: 'row', tab: grid.id, index: 2, count: 1 },
  })
  grid.tables = [{ id: 't', name: 'T', range: area, typedColumns: [3] }]
  return editing
}

/** Where everything lies now. */
function whereabouts({ file, grid }: Editing) {
  const a1 = (range: OpenRect | undefined) => range && formatA1(range)
  const [metadata] = file.metadata
  return {
    formulas: [0, 1, 2, 3, 4, 5].flatMap((column) => grid.formulas.get(0, column) ?? []),
    named: a1(file.namedRanges[0]?.range),
    protected: a1(grid.protections.find((one) => one.range)?.range),
    unprotected: a1(grid.protections.find((one) => !one.range)?.unprotected[0]),
    conditional: grid.conditionalFormats.map((format) => [
      a1(format.ranges[0]),
      format.condition?.values[0],
    ])[0],
    filter: [a1(grid.filter?.range), Object.keys(grid.filter?.columns ?? {})[0]],
    banding: a1(grid.bandings[0]?.range),
    group: grid.groups[0] && [grid.groups[0].start, grid.groups[0].count],
    merge: a1(grid.merges[0]),
    hidden: grid.rowLooks.findIndex((look) => look?.hidden),
    metadata: metadata?.place.kind === 'row' ? metadata.place.index : undefined,
    table: [a1(grid.tables[0]?.range), grid.tables[0]?.typedColumns[0]],
  }
}

const validationAt = ({ grid }: Editing, a1: string) => {
  const { row, column } = rectInTab(a1, grid)!
  return grid.validations.get(row, column)?.condition.values[0]
}

describe('everything on a tab', () => {
  it('moves down with rows that come in above', () => {
    const editing = aFullTab()
    insertLines(editing, 'rows', 1, 2)
    expect(whereabouts(editing)).toEqual({
      formulas: ['=SUM(C5:D8)', '=C:C', '=$C$5'],
      named: 'C5:D8',
      protected: 'C5:D8',
      unprotected: 'C5:D8',
      conditional: ['C5:D8', '=$C5>1'],
      filter: ['C5:D8', '2'],
      banding: 'C5:D8',
      group: [4, 4],
      merge: 'C11:D12',
      hidden: 4,
      metadata: 4,
      table: ['C5:D8', 3],
    })
    expect(validationAt(editing, 'C5')).toBe('=$C$5:$C$8')
  })

  it('grows with rows that come in between, and shrinks with those that go', () => {
    const editing = aFullTab()
    insertLines(editing, 'rows', 4, 1, 3)
    expect(whereabouts(editing)).toMatchObject({ named: 'C3:D7', filter: ['C3:D7', '2'], group: [2, 5] })
    expect(validationAt(editing, 'C5')).toBe('=$C$3:$C$7')
    deleteLines(editing, 'rows', 2, 2)
    expect(whereabouts(editing)).toMatchObject({
      formulas: ['=SUM(C3:D5)', '=C:C', '=#REF!'],
      named: 'C3:D5',
      hidden: -1,
      metadata: undefined,
    })
  })

  it('is gone with the rows it lay on', () => {
    const editing = aFullTab()
    deleteLines(editing, 'rows', 2, 8)
    expect(whereabouts(editing)).toMatchObject({
      formulas: ['=SUM(#REF!)', '=C:C', '=#REF!'],
      named: undefined,
      protected: undefined,
      unprotected: undefined,
      conditional: undefined,
      filter: [undefined, undefined],
      banding: undefined,
      group: undefined,
      merge: undefined,
      table: [undefined, undefined],
    })
  })

  it('goes along with columns that move', () => {
    const editing = aFullTab()
    moveLines(editing, 'columns', 2, 2, 6)
    expect(whereabouts(editing)).toMatchObject({
      formulas: ['=SUM(E3:F6)', '=E:E', '=$E$3'],
      named: 'E3:F6',
      conditional: ['E3:F6', '=$E3>1'],
      filter: ['E3:F6', '4'],
      table: ['E3:F6', 5],
      merge: 'E9:F10',
    })
  })

  it('keeps frozen rows as many as they were, unless they go', () => {
    const editing = aFullTab()
    setTab(editing, { frozenRows: 2 })
    insertLines(editing, 'rows', 1, 1)
    expect(editing.grid.frozenRows).toBe(3)
    deleteLines(editing, 'rows', 0, 2)
    expect(editing.grid.frozenRows).toBe(1)
    expect(() => setTab(editing, { frozenRows: editing.grid.rowCount })).toThrow("You can't freeze all")
  })
})

it('tells which rows changed, and every listener once', () => {
  const editing = aFullTab()
  const changes: DimensionChange[] = []
  const stop = editing.file.onChange((patch) => {
    if (patch.kind === 'dimension') changes.push(patch.change)
  })
  insertLines(editing, 'rows', 1, 2)
  stop()
  deleteLines(editing, 'rows', 1, 2)
  expect(changes).toEqual([{ axis: 'rows', kind: 'insert', at: 1, count: 2 }])
})
