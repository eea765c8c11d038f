import type { Actor } from '../../services/people/actor'
import type { EditResult } from '../../services/people/edit-result'
import { formatA1, quoteTab } from '../../services/spreadsheet/grid/reference'
import type { SpreadsheetFile } from '../../services/spreadsheet/grid/spreadsheet-file'
import { usedSize } from '../../services/spreadsheet/operations/read-values'
import type { Act, Area, Reshape } from '../protocol'

type Of<K extends Act['kind']> = Extract<Act, { readonly kind: K }>

const done: EditResult = { ok: true }

/** Carries out what a person did on the page, with that person's hands. `file` is what they have open. */
export function actOnSheet(actor: Actor, file: SpreadsheetFile, act: Act): EditResult {
  const doers: { readonly [K in Act['kind']]: (act: Of<K>) => EditResult } = {
    type: ({ tab, row, column, text }) => actor.type(cells(file, tab, cellAt(row, column)), text),
    paste: ({ tab, row, column, rows }) => actor.paste(cells(file, tab, cellAt(row, column)), rows),
    copy: (each) => copy(actor, file, each),
    fill: ({ tab, from, to }) => actor.fill(cells(file, tab, from), cells(file, tab, to)),
    clear: ({ tab, areas }) => firstRefusal(areas.map((area) => () => actor.clear(cells(file, tab, area)))),
    sort: ({ tab, column, ascending }) => sort(actor, file, tab, column, ascending),
    reshape: ({ tab, change }) => reshape(actor, file.requireGrid(tab).name, change),
    note: ({ tab, row, column, note }) => actor.note(cells(file, tab, cellAt(row, column)), note),
    'tab-add': ({ name }) => actor.addTab(name ?? freeTabName(file)),
    'tab-rename': ({ tab, name }) => actor.renameTab(file.requireGrid(tab).name, name),
    'tab-delete': ({ tab }) => actor.deleteTab(file.requireGrid(tab).name),
    'tab-hide': ({ tab, hidden }) => actor.hideTab(file.requireGrid(tab).name, hidden),
    undo: () => actor.undo(),
  }
  if (!Object.hasOwn(doers, act.kind)) throw new Error(`There is no act ${act.kind}.`)
  const doer = doers[act.kind] as (act: Act) => EditResult
  return doer(act)
}

/** The cells an act writes to, so that a refused one can be put right on the page; empty where rows or tabs as such are meant. */
export function cellsOf(act: Act): readonly Area[] {
  switch (act.kind) {
    case 'type':
    case 'note':
      return [cellAt(act.row, act.column)]
    case 'paste':
      return [{ row: act.row, column: act.column, rows: act.rows.length, columns: widest(act.rows) }]
    case 'clear':
      return act.areas
    case 'fill':
    case 'copy':
      return [act.to]
    default:
      return []
  }
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}

function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 }
}

/** Cells as an actor names them. */
function cells(file: SpreadsheetFile, tab: number, area: Area): string {
  return `${quoteTab(file.requireGrid(tab).name)}!${formatA1(area)}`
}

function firstRefusal(acts: readonly (() => EditResult)[]): EditResult {
  for (const act of acts) {
    const result = act()
    if (!result.ok) return result
  }
  return done
}

/** A cut is a copy after which the source is cleared, where the copy does not cover it. */
function copy(actor: Actor, file: SpreadsheetFile, { from, to, fromTab, tab, cut }: Of<'copy'>): EditResult {
  const source = cells(file, fromTab, from)
  const copied = actor.copyPaste(source, cells(file, tab, to))
  const overlaps =
    tab === fromTab &&
    from.row < to.row + Math.max(to.rows, from.rows) &&
    to.row < from.row + from.rows &&
    from.column < to.column + Math.max(to.columns, from.columns) &&
    to.column < from.column + from.columns
  return cut && copied.ok && !overlaps ? actor.clear(source) : copied
}

/** Sorts a whole tab below its frozen rows, as the menu of a column does. */
function sort(
  actor: Actor,
  file: SpreadsheetFile,
  tab: number,
  column: number,
  ascending: boolean,
): EditResult {
  const grid = file.requireGrid(tab)
  const used = usedSize(grid)
  const row = Math.max(grid.frozenRows, 1)
  if (used.rows <= row) return done
  const area = { row, column: 0, rows: used.rows - row, columns: Math.max(used.columns, column + 1) }
  return actor.sort(cells(file, tab, area), column + 1, ascending)
}

function reshape(actor: Actor, tab: string, change: Reshape): EditResult {
  const rows = change.axis === 'rows'
  const at = change.at + 1
  if (change.kind === 'insert')
    return rows ? actor.insertRows(tab, at, change.count) : actor.insertColumns(tab, at, change.count)
  if (change.kind === 'delete')
    return rows ? actor.deleteRows(tab, at, change.count) : actor.deleteColumns(tab, at, change.count)
  const before = change.to + 1
  return rows
    ? actor.moveRows(tab, at, change.count, before)
    : actor.moveColumns(tab, at, change.count, before)
}

function freeTabName(file: SpreadsheetFile): string {
  const start = file.locale.startsWith('zh') ? '工作表' : 'Sheet'
  let number = file.grids.length + 1
  while (file.gridByName(`${start}${number}`)) number++
  return `${start}${number}`
}
