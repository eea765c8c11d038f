import fc from 'fast-check'
import { rectInTab } from '../../../../../local/services/spreadsheet/grid/reference'
import {
  captureCells,
  restoreCells,
} from '../../../../../local/services/spreadsheet/operations/capture-cells'
import { type Clearing, clearCells } from '../../../../../local/services/spreadsheet/operations/clear-cells'
import {
  setFormat,
  setNotes,
  setValidation,
} from '../../../../../local/services/spreadsheet/operations/set-cells'
import { aFile } from '../a-file'
import { shownIn } from '../formulas/come-to'

function full() {
  const editing = aFile([[5, '=A1+1']])
  const rect = rectInTab('A1:B1', editing.grid)!
  setFormat(editing, rect, { bold: true })
  setNotes(editing, rect, () => 'note')
  setValidation(editing, rect, {
    condition: { type: 'NOT_BLANK', values: [] },
    strict: false,
    showDropdown: true,
  })
  const left = () => [
    shownIn(editing, 'A1:B1')[0],
    editing.grid.formats.get(0, 0)?.bold,
    editing.grid.notes.get(0, 0),
    editing.grid.validations.get(0, 0) !== undefined,
  ]
  return { editing, rect, left }
}

describe('clearing', () => {
  it.each<[string, Clearing, unknown[]]>([
    ['contents', { contents: true }, [[null, null], true, 'note', true]],
    ['formats', { formats: true }, [[5, 6], undefined, 'note', true]],
    ['notes', { notes: true }, [[5, 6], true, undefined, true]],
    ['rules', { validations: true }, [[5, 6], true, 'note', false]],
    ['nothing', {}, [[5, 6], true, 'note', true]],
  ])('%s leaves the rest', (_, what, expected) => {
    const { editing, rect, left } = full()
    clearCells(editing, rect, what)
    expect(left()).toEqual(expected)
  })

  it('is taken back by what was captured before', () => {
    const flag = fc.boolean()
    fc.assert(
      fc.property(flag, flag, flag, flag, (contents, formats, notes, validations) => {
        const { editing, rect, left } = full()
        const before = left()
        const block = captureCells(editing.grid, rect)
        clearCells(editing, rect, { contents, formats, notes, validations })
        restoreCells(editing.grid, rect, block)
        editing.file.generation++
        expect(left()).toEqual(before)
      }),
      { seed: 1 },
    )
  })
})
