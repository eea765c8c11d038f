import type { ColumnFilter } from '../spreadsheet/grid/tab-parts'
import { captureCells, restoreCells } from '../spreadsheet/operations/capture-cells'
import type { Editing } from '../spreadsheet/operations/editing'
import { createFilter, filterColumn, putFilter } from '../spreadsheet/operations/filters'
import { mergeCells } from '../spreadsheet/operations/merge-cells'
import { requireCells } from '../spreadsheet/operations/rights'
import { setLines, setTab } from '../spreadsheet/operations/tabs'
import type { EditResult } from './edit-result'
import type { Hand } from './hand'
import { gridNamed } from './place'
import { undoable } from './remember-view'

type InTab = (tab: string, act: (editing: Editing) => void) => EditResult

/** Acts on how a tab is shown: filters, hidden and frozen rows, merged cells, Tables. Rows and columns are counted from 1. */
export const viewActs = (hand: Hand) => {
  const inTab: InTab = (tab, act) =>
    hand.inFile((found) => {
      const editing = { ...found, grid: gridNamed(found.file, tab) }
      const undo = undoable(editing, () => act(editing))
      return { undo, fire: hand.change(editing.file, 'OTHER') }
    })
  return { ...filterActs(hand, inTab), ...lineActs(inTab), ...areaActs(hand) }
}

const filterActs = (hand: Hand, inTab: InTab) => ({
  /** Data › Create a filter over a range whose first row is the header. */
  filter: (a1: string): EditResult =>
    hand.inPlace(a1, (editing, rect) => {
      const undo = undoable(editing, () => createFilter(editing, rect))
      return { undo, fire: hand.change(editing.file, 'OTHER') }
    }),

  /** Chooses what one column of the filter lets through; undefined for everything. */
  filterColumn: (tab: string, column: number, rule: ColumnFilter | undefined): EditResult =>
    inTab(tab, (editing) => filterColumn(editing, column - 1, rule)),

  removeFilter: (tab: string): EditResult => inTab(tab, (editing) => putFilter(editing, undefined)),
})

const lineActs = (inTab: InTab) => ({
  hideRows: (tab: string, from: number, count = 1, hidden = true): EditResult =>
    inTab(tab, (editing) => setLines(editing, 'rows', from - 1, count, { hidden })),

  hideColumns: (tab: string, from: number, count = 1, hidden = true): EditResult =>
    inTab(tab, (editing) => setLines(editing, 'columns', from - 1, count, { hidden })),

  /** Sets the width of columns in pixels. */
  resizeColumns: (tab: string, from: number, count: number, size: number): EditResult =>
    inTab(tab, (editing) => setLines(editing, 'columns', from - 1, count, { size })),

  freeze: (tab: string, rows: number, columns = 0): EditResult =>
    inTab(tab, (editing) => setTab(editing, { frozenRows: rows, frozenColumns: columns })),
})

const areaActs = (hand: Hand) => ({
  /** Merges cells; only the first one keeps its contents. */
  merge: (a1: string): EditResult =>
    hand.inPlace(a1, (editing, rect) => {
      const { grid, file } = editing
      const block = captureCells(grid, rect)
      const restore = () => {
        restoreCells(grid, rect, block)
        file.changed({ kind: 'cells', tab: grid.id, rect })
      }
      const undo = undoable(editing, () => mergeCells(editing, rect, 'all'), restore)
      return { undo, fire: hand.change(file, 'OTHER') }
    }),

  /** Format › Convert to table. The columns named (from 1) get a type and then refuse rules and number formats. */
  makeTable: (a1: string, name: string, typedColumns: readonly number[]): EditResult =>
    hand.inPlace(a1, (editing, range) => {
      requireCells(editing, range)
      const { grid, file } = editing
      const columns = typedColumns.map((column) => column - 1)
      const undo = undoable(editing, () => {
        grid.tables = [...grid.tables, { id: String(file.newId()), name, range, typedColumns: columns }]
        file.changed({ kind: 'tab', tab: grid.id })
      })
      return { undo, fire: hand.change(file, 'OTHER') }
    }),
})
