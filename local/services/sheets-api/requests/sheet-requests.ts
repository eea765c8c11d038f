import { NotEmulated } from '../../not-emulated'
import type { Grid } from '../../spreadsheet/grid/grid'
import { changeFile } from '../../spreadsheet/operations/change-file'
import { deleteLines, insertLines } from '../../spreadsheet/operations/dimensions'
import type { Editing } from '../../spreadsheet/operations/editing'
import {
  addTab,
  copyTab,
  deleteTab,
  hideTab,
  moveTab,
  renameTab,
  setTab,
} from '../../spreadsheet/operations/tabs'
import { isTimeZone } from '../../spreadsheet/values/zone'
import { badRequest } from '../api-error'
import { fromApiColor } from '../color'
import { updatePaths } from '../field-mask'
import type { SheetProperties, SpreadsheetProperties } from '../schema'
import { sheetProperties } from '../sheet-resource'
import type { BatchContext, RequestHandlers } from './request-handler'

const sheetWriters = {
  title: (editing: Editing, { title }: SheetProperties) => renameTab(editing, checkedTitle(title ?? '')),
  index: (editing: Editing, { index = 0 }: SheetProperties) => {
    const now = editing.file.grids.indexOf(editing.grid)
    if (index !== now && index !== now + 1) moveTab(editing, index > now ? index - 1 : index)
  },
  hidden: (editing: Editing, { hidden = false }: SheetProperties) => hideTab(editing, hidden),
  rightToLeft: (editing: Editing, { rightToLeft = false }: SheetProperties) =>
    setTab(editing, { rightToLeft }),
  tabColor: paint,
  tabColorStyle: paint,
  'gridProperties.rowCount': (editing: Editing, { gridProperties }: SheetProperties) =>
    resize(editing, 'rows', editing.grid.rowCount, gridProperties?.rowCount),
  'gridProperties.columnCount': (editing: Editing, { gridProperties }: SheetProperties) =>
    resize(editing, 'columns', editing.grid.columnCount, gridProperties?.columnCount),
  'gridProperties.frozenRowCount': (editing: Editing, { gridProperties }: SheetProperties) =>
    setTab(editing, { frozenRows: gridProperties?.frozenRowCount ?? 0 }),
  'gridProperties.frozenColumnCount': (editing: Editing, { gridProperties }: SheetProperties) =>
    setTab(editing, { frozenColumns: gridProperties?.frozenColumnCount ?? 0 }),
  'gridProperties.hideGridlines': (editing: Editing, { gridProperties }: SheetProperties) =>
    setTab(editing, { gridlinesHidden: gridProperties?.hideGridlines ?? false }),
} satisfies Record<string, (editing: Editing, properties: SheetProperties) => void>

const sheetPaths = Object.keys(sheetWriters) as (keyof typeof sheetWriters)[]

const fileWriters = {
  title: (context: BatchContext, { title }: SpreadsheetProperties) => {
    if (!title) throw badRequest('title must not be empty')
    changeFile(context, { name: title })
  },
  locale: (context: BatchContext, { locale = '' }: SpreadsheetProperties) => {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw badRequest(`Unsupported locale: ${locale}`)
    changeFile(context, { locale })
  },
  timeZone: (context: BatchContext, { timeZone = '' }: SpreadsheetProperties) => {
    if (!isTimeZone(timeZone)) throw badRequest(`Invalid time zone: ${timeZone}`)
    changeFile(context, { timeZone })
  },
} satisfies Record<string, (context: BatchContext, properties: SpreadsheetProperties) => void>

const filePaths = Object.keys(fileWriters) as (keyof typeof fileWriters)[]

/** Tabs and the file as a whole. */
export const sheetRequests = {
  addSheet(context, { properties = {} }) {
    const { title, index, sheetId, gridProperties = {}, sheetType = 'GRID' } = properties
    if (sheetType !== 'GRID') throw new NotEmulated(`addSheet of type ${sheetType}`)
    const grid = addTab(context, {
      ...(title === undefined ? {} : { name: checkedTitle(title) }),
      ...(index === undefined ? {} : { index }),
      ...(sheetId === undefined ? {} : { id: sheetId }),
      rows: gridProperties.rowCount ?? 1000,
      columns: gridProperties.columnCount ?? 26,
    })
    const given = sheetPaths.filter((path) => !isMade(path) && isGiven(properties, path))
    for (const path of given) sheetWriters[path]({ ...context, grid }, properties)
    return { addSheet: { properties: sheetProperties(context.file, grid) } }
  },

  deleteSheet(context, { sheetId }) {
    deleteTab({ ...context, grid: sheetWithId(context, sheetId) })
    return undefined
  },

  duplicateSheet(context, { sourceSheetId, insertSheetIndex, newSheetId, newSheetName }) {
    const { file } = context
    const source = sheetWithId(context, sourceSheetId)
    if (newSheetId !== undefined && file.gridById(newSheetId)) {
      throw badRequest(`A sheet with the id ${newSheetId} already exists.`)
    }
    const copy = copyTab(context, source, newSheetName, insertSheetIndex ?? 0, newSheetId)
    return { duplicateSheet: { properties: sheetProperties(file, copy) } }
  },

  updateSheetProperties(context, { properties = {}, fields }) {
    const paths = updatePaths(fields, sheetPaths)
    const grid = sheetWithId(context, properties.sheetId)
    for (const path of paths) {
      if (path !== 'title' || fields?.trim() !== '*' || properties.title !== undefined)
        sheetWriters[path]({ ...context, grid }, properties)
    }
    return undefined
  },

  updateSpreadsheetProperties(context, { properties = {}, fields }) {
    const known = fields?.trim() === '*' ? filePaths.filter((path) => path in properties) : filePaths
    for (const path of updatePaths(fields, known)) fileWriters[path](context, properties)
    return undefined
  },
} satisfies Partial<RequestHandlers>

function sheetWithId({ file }: BatchContext, sheetId: number | undefined): Grid {
  const grid = file.gridById(sheetId ?? 0)
  if (!grid) throw badRequest(`No sheet with id: ${sheetId ?? 0}`)
  return grid
}

function checkedTitle(title: string): string {
  if (title.length > 100) throw badRequest('The sheet name cannot be greater than 100 characters.')
  return title
}

function isMade(path: keyof typeof sheetWriters): boolean {
  return ['title', 'index', 'gridProperties.rowCount', 'gridProperties.columnCount'].includes(path)
}

function isGiven(properties: SheetProperties, path: string): boolean {
  let value: unknown = properties
  for (const name of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name]
  return value !== undefined
}

function paint(editing: Editing, { tabColor, tabColorStyle }: SheetProperties): void {
  setTab(editing, { color: fromApiColor(tabColorStyle, tabColor) })
}

function resize(editing: Editing, axis: 'rows' | 'columns', now: number, wanted = 0): void {
  if (wanted < 1) throw badRequest(`A sheet must have at least one ${axis.slice(0, -1)}`)
  if (wanted > now) insertLines(editing, axis, now, wanted - now)
  if (wanted < now) deleteLines(editing, axis, wanted, now - wanted)
}
