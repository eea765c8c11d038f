import type { Host } from '../../host/host'
import type { ReadRange, Rendering } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'
import { differences } from '../../register/change'
import { columnsByHeader } from '../../register/columns'
import { type RegisterConfig, tableOf } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { newSettingsCells } from '../../register/settings-sheet'
import { tableRows } from '../../register/table-view'
import { isBlank } from '../../register/value'
import { enteredRows } from './entered-rows'
import { firstTable } from './first-table'
import { firstRecords } from './linked-tables'
import { readTabParts, type TabPart } from './read-sheet'
import type { SheetReading } from './sheet-reading'
import { RETURNED_MARK } from './sheet-return'

/** The register as undo finds it. */
export interface UndoScene {
  readonly config: RegisterConfig
  readonly parts: readonly TabPart[]
  /** The customers' tab; absent where somebody deleted it. */
  readonly sheet?: TabPart
  /** The copy that was kept; absent for a register that got a tab of its own. */
  readonly copy?: TabPart
  readonly settings?: TabPart
  /** The tabs of linked tables: those in which people entered something, and the others. */
  readonly linked: { readonly filled: readonly TabPart[]; readonly empty: readonly TabPart[] }
  readonly marks: ReadonlyMap<number, string>
  /** 0-based rows in which people entered something since. */
  readonly entered: readonly number[]
  /** People changed the Settings tab. */
  readonly settingsChanged: boolean
  /** The cells are back already: an earlier undo died before its end. */
  readonly returned: boolean
}

/** Reads what undo must know: four calls, however many rows. */
export function readUndoScene(host: Host, config: RegisterConfig): UndoScene {
  const parts = readTabParts(host)
  const find = (sheetId: number | undefined) => parts.find(({ tab }) => tab.sheetId === sheetId)
  const schema = tableOf(config, CUSTOMERS)
  const [sheet, copy, settings] = [schema.sheetId, config.setUp.copySheetId, config.settings.sheetId].map(
    find,
  )
  const returned =
    sheet?.part.developerMetadata?.some(({ metadataKey }) => metadataKey === RETURNED_MARK) === true
  const marks = sheet && !returned ? host.workbook.columnMarks(sheet.tab.title) : new Map<number, string>()
  const linked = config.tables.filter(({ key }) => key !== CUSTOMERS)
  const linkedParts = linked.flatMap((table) => find(table.sheetId) ?? [])
  const shown = readTabs(host, [copy, settings, ...linkedParts], 'values')
  const behind = readTabs(host, [sheet, copy], 'formulas')
  const first = firstTable(config, copy && readingOf(copy, shown(copy), behind(copy)))
  const entered =
    sheet && !returned ? enteredRows({ now: behind(sheet), marks, first, fields: schema.fields }) : []
  return {
    config,
    parts,
    ...(sheet ? { sheet } : {}),
    ...(copy ? { copy } : {}),
    ...(settings ? { settings } : {}),
    linked: parted(linkedParts, (part) => isFilled(config, part, shown(part))),
    marks,
    entered,
    settingsChanged:
      settings !== undefined &&
      !isSame(
        shown(settings),
        newSettingsCells(
          config.locale,
          config.setUp.own?.rules,
          config.tables.map(({ key }) => key),
        ),
      ),
    returned,
  }
}

const parted = (parts: readonly TabPart[], isFull: (part: TabPart) => boolean): UndoScene['linked'] => ({
  filled: parts.filter(isFull),
  empty: parts.filter((part) => !isFull(part)),
})

/** Whether a linked tab holds anything but its header and the sample records as they were made. */
function isFilled(config: RegisterConfig, { tab }: TabPart, cells: readonly (readonly Cell[])[]): boolean {
  const schema = config.tables.find(({ sheetId }) => sheetId === tab.sheetId)
  if (!schema) return false
  const { columns } = columnsByHeader(schema, cells[0] ?? [])
  const first = new Map(firstRecords(config, schema.key).map(({ id, values }) => [id, values]))
  return tableRows(schema, columns, cells.slice(1), 1).some(({ id, values }) => {
    const was = first.get(id)
    return was === undefined || differences(schema.key, id, was, values).length > 0
  })
}

function readTabs(
  host: Host,
  tabs: readonly (TabPart | undefined)[],
  rendering: Rendering,
): (part: TabPart) => readonly (readonly Cell[])[] {
  const there = tabs.filter((part): part is TabPart => part !== undefined)
  const cells = host.workbook.read(
    there.map(({ tab }): ReadRange => ({ tab: tab.title })),
    rendering,
  )
  return (part) => cells[there.indexOf(part)] ?? []
}

type Cells = readonly (readonly Cell[])[]

const readingOf = ({ tab, part }: TabPart, values: Cells, entered: Cells): SheetReading => ({
  tab,
  part,
  values,
  entered,
  formats: [],
  widths: [],
})

function isSame(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
  const bare = (rows: readonly (readonly Cell[])[]) =>
    rows.flatMap((row, index) =>
      row.flatMap((cell, column) => (isBlank(cell) ? [] : [[index, column, cell]])),
    )
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b))
}
