import type { ICellData, IRange, Nullable } from '@univerjs/core'
import type { Act, Area } from '../../protocol'
import { areaOf, tabOf } from './univer-range'

/** What a person was about to do in Univer, by command; parameters are Univer's. */
export interface CommandCall {
  readonly id: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Where the person stands when a command does not say. */
export interface Standpoint {
  readonly tab: number
  readonly areas: readonly Area[]
  readonly rowCount: number
  readonly columnCount: number
}

/**
 * What becomes of a command: `acts` go to the server, and Univer itself does it at once (`shownAtOnce`) or waits for the
 * server's update; `pass` concerns the view alone; `refuse` cannot be done here.
 */
export type Intention =
  | { readonly kind: 'acts'; readonly acts: readonly Act[]; readonly shownAtOnce: boolean }
  | { readonly kind: 'pass' }
  | { readonly kind: 'refuse' }

type Reader = (params: CommandCall['params'], at: Standpoint) => readonly Act[] | undefined

function rangeIn(params: CommandCall['params'], key: string): Area | undefined {
  const range = params[key] as IRange | undefined
  return range && areaOf(range)
}

function tabIn(params: CommandCall['params'], at: Standpoint): number {
  return typeof params.subUnitId === 'string' ? tabOf(params.subUnitId) : at.tab
}

function reshape(axis: 'rows' | 'columns', kind: 'insert' | 'delete'): Reader {
  return (params, at) => {
    const area = rangeIn(params, 'range') ?? at.areas.at(-1)
    if (!area) return undefined
    const [start, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
    return [{ kind: 'reshape', tab: tabIn(params, at), change: { axis, kind, at: start, count } }]
  }
}

function move(axis: 'rows' | 'columns'): Reader {
  return (params, at) => {
    const [grabbed, target] = [rangeIn(params, 'fromRange'), rangeIn(params, 'toRange')]
    if (!grabbed || !target) return undefined
    const holds = (area: Area) =>
      axis === 'rows'
        ? area.row <= grabbed.row && grabbed.row < area.row + area.rows
        : area.column <= grabbed.column && grabbed.column < area.column + area.columns
    const from = at.areas.find(holds) ?? grabbed
    const change =
      axis === 'rows'
        ? ({ axis, kind: 'move', at: from.row, count: from.rows, to: target.row } as const)
        : ({ axis, kind: 'move', at: from.column, count: from.columns, to: target.column } as const)
    return [{ kind: 'reshape', tab: tabIn(params, at), change }]
  }
}

const clear: Reader = (params, at) => {
  const ranges = params.ranges as IRange[] | undefined
  const areas = ranges?.map(areaOf) ?? at.areas
  return [{ kind: 'clear', tab: tabIn(params, at), areas }]
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection fills the rest. */
function copyOn(down: boolean): Reader {
  return (_params, at) =>
    at.areas.map((to) => {
      const from = down ? { ...to, rows: 1 } : { ...to, columns: 1 }
      return { kind: 'copy', tab: at.tab, fromTab: at.tab, from, to, cut: false }
    })
}

const readers: Readonly<Record<string, Reader>> = {
  'sheet.command.insert-row': reshape('rows', 'insert'),
  'sheet.command.insert-col': reshape('columns', 'insert'),
  'sheet.command.remove-row': reshape('rows', 'delete'),
  'sheet.command.remove-col': reshape('columns', 'delete'),
  'sheet.command.move-rows': move('rows'),
  'sheet.command.move-cols': move('columns'),
  'sheet.command.clear-selection-content': clear,
  'sheet.command.clear-selection-all': clear,
  'sheet.command.copy-down': copyOn(true),
  'sheet.command.copy-right': copyOn(false),
  'sheet.command.auto-clear-content': (params, at) => {
    const area = rangeIn(params, 'clearRange')
    return area && [{ kind: 'clear', tab: at.tab, areas: [area] }]
  },
  'sheet.command.auto-fill': (params, at) => {
    const [from, to] = [rangeIn(params, 'sourceRange'), rangeIn(params, 'targetRange')]
    return from && to && [{ kind: 'fill', tab: tabIn(params, at), from, to }]
  },
  'sheet.command.move-range': (params, at) => {
    const [from, to] = [rangeIn(params, 'fromRange'), rangeIn(params, 'toRange')]
    return from && to && [{ kind: 'copy', tab: at.tab, fromTab: at.tab, from, to, cut: true }]
  },
  'sheet.command.insert-sheet': () => [{ kind: 'tab-add' }],
  'sheet.command.remove-sheet': (params, at) => [{ kind: 'tab-delete', tab: tabIn(params, at) }],
  'sheet.command.set-worksheet-name': (params, at) => [
    { kind: 'tab-rename', tab: tabIn(params, at), name: String(params.name ?? '') },
  ],
  'sheet.command.set-worksheet-hidden': (params, at) => [
    { kind: 'tab-hide', tab: tabIn(params, at), hidden: true },
  ],
  'sheet.command.set-worksheet-show': (params, at) => [
    { kind: 'tab-hide', tab: tabIn(params, at), hidden: false },
  ],
  'sheet.command.update-note': (params, at) => {
    const note = params.note as { note: string } | undefined
    const [row, column] = [Number(params.row), Number(params.col)]
    return note && [{ kind: 'note', tab: sheetIn(params, at), row, column, note: note.note }]
  },
  'sheet.command.delete-note': (params, at) => {
    const area = at.areas[0]
    return area && [{ kind: 'note', tab: sheetIn(params, at), row: area.row, column: area.column, note: '' }]
  },
}

function sheetIn(params: CommandCall['params'], at: Standpoint): number {
  return typeof params.sheetId === 'string' ? tabOf(params.sheetId) : at.tab
}

/** What a cell would hold, as a person would have typed it. */
function typedText(cell: Nullable<ICellData>): string {
  const written = cell?.p?.body?.dataStream
  if (written !== undefined) return written.replace(/\r\n$/, '').replaceAll('\r', '\n')
  if (cell?.f) return cell.f
  if (cell?.v == null) return ''
  return cell.t === 3 ? (Number(cell.v) ? 'TRUE' : 'FALSE') : String(cell.v)
}

function isCell(value: object): value is ICellData {
  return ['v', 'p', 'f', 's', 't'].some((key) => key in value)
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && ('v' in cell || 'f' in cell || cell.p != null)
}

/** New values for cells; only looks are no values. */
function setValues(params: CommandCall['params'], at: Standpoint, written?: string): Intention {
  const area = rangeIn(params, 'range') ?? at.areas.at(-1)
  const value = params.value as object | undefined
  if (!area || !value) return { kind: 'refuse' }
  const cellAt = (row: number, column: number): Nullable<ICellData> => {
    if (isCell(value)) return value
    if (Array.isArray(value)) return (value as ICellData[][])[row]?.[column]
    return (value as Record<number, Record<number, ICellData>>)[area.row + row]?.[area.column + column]
  }
  const cells = Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => cellAt(row, column)),
  )
  if (!cells.flat().some(hasContent)) return { kind: 'refuse' }
  const rows = cells.map((line) => line.map((cell) => written ?? typedText(cell)))
  const { row, column } = area
  const tab = tabIn(params, at)
  const single = area.rows === 1 && area.columns === 1
  const act: Act = single
    ? { kind: 'type', tab, row, column, text: rows[0]?.[0] ?? '' }
    : { kind: 'paste', tab, row, column, rows }
  return { kind: 'acts', acts: [act], shownAtOnce: true }
}

/** Commands that change what is shown on this screen and nothing else. */
const viewOnly =
  /^(sheet\.operation\.|sheet\.command\.(select|scroll|move-selection|expand|change-zoom|set-zoom|set-scroll|smart-toggle-filter|set-filter|clear-filter|remove-sheet-filter|re-calc-filter|set-worksheet-activate|show-menu|toggle-note|copy|cut|(insert|remove)-\w+(-\w+)*-(before|after|above|right|confirm)|rename))/

const changing = /^(sheets?\.(command|mutation)|data-validation\.(command|mutation))/

/** Mutations Univer makes by itself, from what is shown. */
const automatic =
  /^sheet\.mutation\.([\w-]*formula-mark-dirty|set-worksheet-row-(auto|is-auto)-height|toggle-note|set-filter|remove-filter|re-calc-filter|mark-dirty)/

/** What the server should be asked for, or not, when Univer is about to run a command. `written` is what was just typed. */
export function intentionOf({ id, params }: CommandCall, at: Standpoint, written?: string): Intention {
  if (id === 'sheet.command.set-range-values') return setValues(params, at, written)
  const reader = readers[id]
  if (reader) {
    const acts = reader(params, at)
    return acts ? { kind: 'acts', acts, shownAtOnce: false } : { kind: 'refuse' }
  }
  if (viewOnly.test(id) || automatic.test(id) || !changing.test(id)) return { kind: 'pass' }
  return { kind: 'refuse' }
}
