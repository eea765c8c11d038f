import fc from 'fast-check'
import { fileFromJson, fileToJson } from '../../../../../local/services/spreadsheet/grid/file-json'
import { addBanding } from '../../../../../local/services/spreadsheet/operations/bandings'
import { setConditionalFormats } from '../../../../../local/services/spreadsheet/operations/conditional-formats'
import { deleteLines, insertLines } from '../../../../../local/services/spreadsheet/operations/dimensions'
import type { Editing } from '../../../../../local/services/spreadsheet/operations/editing'
import { createFilter, filterColumn } from '../../../../../local/services/spreadsheet/operations/filters'
import { shiftGroupDepth } from '../../../../../local/services/spreadsheet/operations/groups'
import { mergeCells } from '../../../../../local/services/spreadsheet/operations/merge-cells'
import { addMetadata } from '../../../../../local/services/spreadsheet/operations/metadata'
import { setNamedRange } from '../../../../../local/services/spreadsheet/operations/named-ranges'
import { addProtection } from '../../../../../local/services/spreadsheet/operations/protections'
import {
  setFormat,
  setNotes,
  setTextRuns,
  setValidation,
} from '../../../../../local/services/spreadsheet/operations/set-cells'
import { addTab, setLines, setTab } from '../../../../../local/services/spreadsheet/operations/tabs'
import { writeValues } from '../../../../../local/services/spreadsheet/operations/write-values'
import { aFile, asOwner } from '../a-file'

const area = { row: 1, column: 1, rows: 3, columns: 2 }
type Step = (editing: Editing) => void

/** One of everything that a file can hold. */
const steps: Readonly<Record<string, Step>> = {
  values: (editing) =>
    writeValues(
      editing,
      area,
      [
        [1, 'x'],
        [true, null],
        [-0.5, '𠮷'],
      ],
      'raw',
    ),
  formulas: (editing) => writeValues(editing, area, [['=A1', '=SUM(A:A)']], 'typed'),
  formats: (editing) => setFormat(editing, area, { bold: true, numberFormat: '0.00', background: '#ff0000' }),
  notes: (editing) => setNotes(editing, area, (row) => `note ${row}`),
  runs: (editing) => setTextRuns(editing, area, () => [{ start: 0, link: 'https://example.com' }]),
  rules: (editing) =>
    setValidation(editing, area, {
      condition: { type: 'ONE_OF_LIST', values: ['x'] },
      strict: false,
      showDropdown: true,
      help: 'help',
    }),
  merges: (editing) => mergeCells(editing, { row: 6, column: 0, rows: 2, columns: 2 }, 'all'),
  names: (editing) => void setNamedRange(editing, 'Area', editing.grid.id, area),
  openNames: (editing) =>
    void setNamedRange(editing, 'Open', editing.grid.id, { row: 0, column: 1, columns: 1 }),
  protections: (editing) => void addProtection(editing, { range: area, description: 'd', warningOnly: true }),
  tabProtections: (editing) => void addProtection(editing, { unprotected: [area] }),
  conditions: (editing) =>
    setConditionalFormats(editing, [
      { ranges: [area], condition: { type: 'NOT_BLANK', values: [] }, look: { italic: true } },
      {
        ranges: [area],
        gradient: { min: { type: 'MIN', color: '#000000' }, max: { type: 'MAX', color: '#ffffff' } },
      },
    ]),
  filters: (editing) => {
    if (editing.grid.filter) return
    createFilter(editing, area)
    filterColumn(editing, 1, { hiddenValues: ['x'] })
  },
  groups: (editing) => shiftGroupDepth(editing, 'rows', 2, 3, 1),
  bands: (editing) => {
    if (editing.grid.bandings.length === 0)
      addBanding(editing, { range: area, axis: 'rows', first: '#ffffff' })
  },
  metadata: (editing) =>
    void addMetadata(editing, {
      key: 'k',
      value: 'v',
      visibility: 'PROJECT',
      project: 'p',
      place: { kind: 'column', tab: editing.grid.id, index: 1, count: 1 },
    }),
  looks: (editing) => setLines(editing, 'rows', 4, 2, { size: 50, hidden: true }),
  frozen: (editing) => setTab(editing, { frozenRows: 1, color: '#00ff00', rightToLeft: true }),
  tabs: (editing) => void addTab(editing, { rows: 10, columns: 3 }),
  inserts: (editing) => insertLines(editing, 'rows', 2, 1, 1),
  deletes: (editing) => deleteLines(editing, 'columns', 3, 1),
}

const saved = ({ file }: Editing) => JSON.stringify(fileToJson(file))

describe('what is saved', () => {
  it.each(Object.keys(steps))('keeps %s', (name) => {
    const editing = aFile([['a', 'b']])
    const empty = saved(editing)
    steps[name]!(editing)
    const text = saved(editing)
    expect(text).not.toBe(empty)
    const again = fileFromJson(JSON.parse(text), editing.file.world)
    expect(JSON.stringify(fileToJson(again))).toBe(text)
  })

  it('keeps any mixture of them, and a snapshot brings it back', () => {
    const step = fc.constantFrom(...Object.keys(steps))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 4 }), (first, then) => {
        const editing = aFile([['a', 1]])
        for (const name of first) steps[name]!(editing)
        const before = saved(editing)
        const again = fileFromJson(JSON.parse(before), editing.file.world)
        expect(saved(asOwner(again, again.grids[0]!))).toBe(before)
        const undo = editing.file.snapshot()
        for (const name of then) steps[name]!(editing)
        undo()
        expect(saved(editing)).toBe(before)
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('has a column of equal formats only once', () => {
    const editing = aFile()
    setFormat(editing, { row: 0, column: 0, rows: 1000, columns: 1 }, { bold: true })
    expect(saved(editing).match(/bold/g)).toHaveLength(1)
  })
})
