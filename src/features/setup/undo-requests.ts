import { COLUMN_MARK } from '../../host/column-mark'
import type { NamedTab } from '../../host/free-tabs'
import { colorStyle } from '../../host/request-parts'
import type { WorkbookRequest } from '../../host/workbook'
import { movedRows } from '../../register/config'
import { dimensionRange } from './cell-data'
import type { TabPart } from './read-sheet'
import { RETURNED_MARK, returnRequests, unmarked } from './sheet-return'
import type { UndoScene } from './undo-scene'

const ENTERED_GROUND = '#E6F4EA'
/** More stretches of entered rows are coloured as one. */
const MOST_RUNS = 500

/** Keeps the table as it is in a tab of its own, the rows people entered coloured. */
export function keepRequests({ sheet, entered }: UndoScene, kept: NamedTab): WorkbookRequest[] {
  if (!sheet) return []
  const { sheetId, columnCount, index } = sheet.tab
  const runs = rowRuns(entered)
  return [
    {
      duplicateSheet: {
        sourceSheetId: sheetId,
        insertSheetIndex: index + 1,
        newSheetId: kept.sheetId,
        newSheetName: kept.title,
      },
    },
    ...runs.map(({ start, end }) => ({
      repeatCell: {
        range: {
          sheetId: kept.sheetId,
          startRowIndex: start,
          endRowIndex: end,
          startColumnIndex: 0,
          endColumnIndex: columnCount,
        },
        cell: { userEnteredFormat: { backgroundColorStyle: colorStyle(ENTERED_GROUND) } },
        fields: 'userEnteredFormat.backgroundColorStyle',
      },
    })),
  ]
}

function rowRuns(rows: readonly number[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const row of rows) {
    const last = runs[runs.length - 1]
    if (last && (last.end === row || runs.length === MOST_RUNS)) last.end = row + 1
    else runs.push({ start: row, end: row + 1 })
  }
  return runs
}

/** The cells of the sheet as they were; nothing where an earlier undo got that far. */
export function backRequests(scene: UndoScene): WorkbookRequest[] {
  const { sheet, copy, config, marks, returned } = scene
  const before = config.setUp.before
  if (!sheet || !copy || !before || returned) return []
  return returnRequests({ tab: sheet.tab, part: sheet.part, copy: copy.tab, before, marks })
}

/** The customers' tab was deleted: its copy takes its place. */
export function copyAsSheet({ copy, config }: UndoScene): WorkbookRequest[] {
  if (!copy) return []
  const { sheetId, rowCount } = copy.tab
  const { before } = config.setUp
  const moved = before ? movedRows(before) : 0
  const title = config.tables[0]?.tab ?? copy.tab.title
  const locks = (copy.part.protectedRanges ?? []).map(({ protectedRangeId }) => ({
    deleteProtectedRange: { protectedRangeId },
  }))
  return [
    ...locks,
    { updateSheetProperties: { properties: { sheetId, title, hidden: false }, fields: 'title,hidden' } },
    ...(moved > 0 ? [{ deleteDimension: dimensionRange(sheetId, 'ROWS', rowCount - moved, rowCount) }] : []),
  ]
}

/** A register that had a tab of its own: the tab goes, or stays as a plain list where something was entered. */
export function ownTabRequests({ sheet, entered }: UndoScene, kept: NamedTab): WorkbookRequest[] {
  if (!sheet) return []
  const { sheetId } = sheet.tab
  if (entered.length === 0) return [{ deleteSheet: { sheetId } }]
  return [
    ...(sheet.part.protectedRanges ?? []).map(({ protectedRangeId }) => ({
      deleteProtectedRange: { protectedRangeId },
    })),
    unmarked(COLUMN_MARK),
    { updateSheetProperties: { properties: { sheetId, title: kept.title }, fields: 'title' } },
  ]
}

/** Takes the register's own tabs away; Settings that people filled in stay under another name. */
export function tidyRequests(scene: UndoScene, settingsName: string): WorkbookRequest[] {
  const { config, parts, sheet, copy, settings, settingsChanged } = scene
  const there = new Set(parts.map(({ tab }) => tab.sheetId))
  const shadows = Object.values(config.standing).map(({ shadowSheetId }) => shadowSheetId)
  const bin = config.bin?.tab ? [config.bin.tab.sheetId] : []
  const own = [...Object.values(config.systemSheets), ...shadows, ...bin]
  const system = own.filter((sheetId) => there.has(sheetId))
  const { filled, empty } = scene.linked
  const gone = [
    ...system,
    ...(settings && !settingsChanged ? [settings.tab.sheetId] : []),
    ...empty.map(({ tab }) => tab.sheetId),
  ]
  return [
    ...filled.flatMap(plainList),
    ...(sheet && copy ? [unmarked(RETURNED_MARK)] : []),
    ...(settings && settingsChanged ? [renamed(settings.tab.sheetId, settingsName)] : []),
    ...[...gone, ...(sheet && copy ? [copy.tab.sheetId] : [])].map((sheetId) => ({
      deleteSheet: { sheetId },
    })),
  ]
}

/** A linked tab in which something was entered stays as a plain list. */
const plainList = ({ part }: TabPart): WorkbookRequest[] =>
  (part.protectedRanges ?? []).map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } }))

const renamed = (sheetId: number, title: string): WorkbookRequest => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
})
