import { captureCells, restoreCells } from '../spreadsheet/operations/capture-cells'
import { deleteLines, insertLines, moveLines } from '../spreadsheet/operations/dimensions'
import type { Editing } from '../spreadsheet/operations/editing'
import { addTab, copyTab, deleteTab, hideTab, moveTab, renameTab } from '../spreadsheet/operations/tabs'
import type { ChangeType } from '../triggers/events'
import type { EditResult } from './edit-result'
import type { Deed, Hand } from './hand'
import { gridNamed } from './place'
import { undoable } from './remember-view'

type Axis = 'rows' | 'columns'

/** Acts on rows, columns and tabs. Rows and columns are counted from 1. */
export const structureActs = (hand: Hand) => {
  const inTab = (tab: string, act: (editing: Editing) => Deed): EditResult =>
    hand.inFile((editing) => act({ ...editing, grid: gridNamed(editing.file, tab) }))
  const insert =
    (axis: Axis) =>
    (tab: string, before: number, count = 1) =>
      inTab(tab, (editing) => {
        const like = before > 1 ? before - 2 : before - 1
        const undo = undoable(
          editing,
          () => insertLines(editing, axis, before - 1, count, like),
          () => deleteLines(editing, axis, before - 1, count),
        )
        return { undo, fire: hand.change(editing.file, changeTypes[axis].insert) }
      })
  const remove =
    (axis: Axis) =>
    (tab: string, from: number, count = 1) =>
      inTab(tab, (editing) => {
        const restore = rememberLines(editing, axis, from - 1, count)
        const undo = undoable(editing, () => deleteLines(editing, axis, from - 1, count), restore)
        return { undo, fire: hand.change(editing.file, changeTypes[axis].remove) }
      })
  const move = (axis: Axis) => (tab: string, from: number, count: number, before: number) =>
    inTab(tab, (editing) => {
      const undo = undoable(
        editing,
        () => moveLines(editing, axis, from - 1, count, before - 1),
        () => moveBack(editing, axis, from - 1, count, before - 1),
      )
      return { undo, fire: hand.change(editing.file, 'OTHER') }
    })
  return {
    insertRows: insert('rows'),
    insertColumns: insert('columns'),
    deleteRows: remove('rows'),
    deleteColumns: remove('columns'),
    /** `before` is counted as things stand before the move. */
    moveRows: move('rows'),
    /** `before` is counted as things stand before the move. */
    moveColumns: move('columns'),
    ...tabActs(hand, inTab),
  }
}

function tabActs(hand: Hand, inTab: (tab: string, act: (editing: Editing) => Deed) => EditResult) {
  return {
    addTab: (name: string): EditResult =>
      hand.inFile((editing) => {
        const grid = addTab(editing, { name })
        return { undo: () => deleteTab({ ...editing, grid }), fire: hand.change(editing.file, 'INSERT_GRID') }
      }),

    /** Duplicates a tab; without a name the copy is called `Copy of …`. */
    duplicateTab: (tab: string, name?: string): EditResult =>
      inTab(tab, (editing) => {
        const grid = copyTab(editing, editing.grid, name)
        return { undo: () => deleteTab({ ...editing, grid }), fire: hand.change(editing.file, 'INSERT_GRID') }
      }),

    renameTab: (tab: string, name: string): EditResult =>
      inTab(tab, (editing) => {
        const before = editing.grid.name
        renameTab(editing, name)
        return { undo: () => renameTab(editing, before), fire: hand.change(editing.file, 'OTHER') }
      }),

    deleteTab: (tab: string): EditResult =>
      inTab(tab, (editing) => {
        const { file, grid } = editing
        const index = file.grids.indexOf(grid)
        deleteTab(editing)
        const undo = () => {
          file.grids.splice(index, 0, grid)
          file.changed({ kind: 'tab-added', tab: grid.id })
        }
        return { undo, fire: hand.change(file, 'REMOVE_GRID') }
      }),

    hideTab: (tab: string, hidden = true): EditResult =>
      inTab(tab, (editing) => {
        hideTab(editing, hidden)
        return { undo: () => hideTab(editing, !hidden), fire: hand.change(editing.file, 'OTHER') }
      }),

    /** Moves a tab to a place counted from 1. */
    moveTab: (tab: string, place: number): EditResult =>
      inTab(tab, (editing) => {
        const before = editing.file.grids.indexOf(editing.grid)
        moveTab(editing, place - 1)
        return { undo: () => moveTab(editing, before), fire: hand.change(editing.file, 'OTHER') }
      }),
  }
}

const changeTypes: Record<Axis, { insert: ChangeType; remove: ChangeType }> = {
  rows: { insert: 'INSERT_ROW', remove: 'REMOVE_ROW' },
  columns: { insert: 'INSERT_COLUMN', remove: 'REMOVE_COLUMN' },
}

/** Undoing a deletion puts lines in anew and their cells back; references to them stay broken, as formulas do not remember. */
function rememberLines(editing: Editing, axis: Axis, at: number, count: number): () => void {
  const { grid, file } = editing
  const rect =
    axis === 'rows'
      ? {
          row: at,
          column: 0,
          rows: Math.max(0, Math.min(count, grid.rowCount - at)),
          columns: grid.columnCount,
        }
      : {
          row: 0,
          column: at,
          rows: grid.rowCount,
          columns: Math.max(0, Math.min(count, grid.columnCount - at)),
        }
  const block = captureCells(grid, rect)
  return () => {
    insertLines(editing, axis, at, count)
    restoreCells(grid, rect, block)
    file.changed({ kind: 'cells', tab: grid.id, rect })
  }
}

function moveBack(editing: Editing, axis: Axis, from: number, count: number, to: number): void {
  if (to > from) moveLines(editing, axis, to - count, count, from)
  else moveLines(editing, axis, to, count, from + count)
}
