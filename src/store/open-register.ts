import { once } from '../base/once'
import type { Properties } from '../host/host'
import { type ReadRange, type Rendering, TabMissing, type Workbook } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import {
  CONFIG_CELLS,
  configFromRows,
  configRows,
  LAYOUT_VERSION,
  type RegisterConfig,
  SYSTEM_TABS,
  type SystemTab,
  shadowTitle,
  standingOf,
  storedVersion,
} from '../register/config'
import { readSpare, type SpareRegister } from './spare-register'

/** Rows of `_register` that are read: far more than there are keys. */
const CONFIG_ROWS = 200

/** A range of a tab that is known by Google's id, whatever it is called today. */
export interface SheetRange extends Omit<ReadRange, 'tab'> {
  readonly sheetId: number
}

/** The register of this execution: its config, and reading by tab id. */
export interface OpenRegister {
  readonly workbook: Workbook
  /** What was kept outside the sheet. */
  spare(): SpareRegister | undefined
  /** Undefined where none is set up. Read once. */
  config(): RegisterConfig | undefined
  /** Like `config`, for code that only runs where a register is. */
  known(): RegisterConfig
  /** 0-based rows of `_register` by key, and the first free row. */
  configRow(key: string): number
  /** Keys that stand in `_register` though this layout knows none of that name; empty where it was written in this one. */
  formerKeys(): readonly string[]
  /** Whether `_register` was written in an older layout. */
  isOutdated(): boolean
  /** Takes over what has just been written. */
  remember(changes: Partial<RegisterConfig>): void
  systemSheet(tab: SystemTab): number
  /** Google's id of a table's shadow. */
  shadowSheet(table: string): number
  tabName(sheetId: number): string
  read(ranges: readonly SheetRange[], rendering?: Rendering): Cell[][][]
}

/** Opens the register of a workbook. Calls no service before it is asked. */
export function openRegister(workbook: Workbook, properties: Properties): OpenRegister {
  let loaded: ReturnType<typeof loadConfig> | undefined
  const names = new Map<number, string>()
  const spare = once(() => readSpare(properties))
  const load = () => (loaded ??= loadConfig(workbook, names, spare))
  const known = () => {
    const config = load().config
    if (!config) throw new Error('No register is set up in this spreadsheet')
    return config
  }
  const tabName = (sheetId: number) => names.get(sheetId) ?? ''
  return {
    workbook,
    spare,
    config: () => load().config,
    known,
    configRow: (key) => rowOfKey(load().rows, key),
    formerKeys: () => [...load().rows.keys()].filter((key) => !(key in known())),
    isOutdated: () => (load().stored ?? LAYOUT_VERSION) < LAYOUT_VERSION,
    remember: (changes) => {
      const now = load()
      now.config = { ...known(), ...changes }
      if (changes.version !== undefined) now.stored = changes.version
    },
    systemSheet: (tab) => known().systemSheets[tab],
    shadowSheet: (table) => standingOf(known(), table).shadowSheetId,
    tabName,
    read: (ranges, rendering) => {
      known()
      const named = () => ranges.map(({ sheetId, ...range }) => ({ ...range, tab: tabName(sheetId) }))
      return readRenamed(workbook, named, names, rendering)
    },
  }
}

function loadConfig(workbook: Workbook, names: Map<number, string>, spare: () => SpareRegister | undefined) {
  const rows = new Map<string, number>()
  const cells =
    readConfigCells(workbook, SYSTEM_TABS.config) ?? cellsWithoutTab(workbook, names, spare()?.config)
  cells.forEach(([key], row) => {
    if (row > 0 && typeof key === 'string') rows.set(key, row)
  })
  const config = configFromRows(cells.slice(1))
  if (config) {
    for (const table of config.tables) names.set(table.sheetId, table.tab)
    for (const [table, { shadowSheetId }] of Object.entries(config.standing))
      if (!names.has(shadowSheetId)) names.set(shadowSheetId, shadowTitle(table))
    names.set(config.settings.sheetId, config.settings.tab)
    for (const tab of Object.keys(SYSTEM_TABS) as SystemTab[])
      if (!names.has(config.systemSheets[tab])) names.set(config.systemSheets[tab], SYSTEM_TABS[tab])
  }
  return { config, rows, stored: storedVersion(cells.slice(1)) }
}

/** The cells of the config; undefined where no tab of that name is. */
function readConfigCells(workbook: Workbook, tab: string): Cell[][] | undefined {
  try {
    return (
      workbook.read([
        { tab, startRow: 0, endRow: CONFIG_ROWS, startColumn: 0, endColumn: 1 + CONFIG_CELLS },
      ])[0] ?? []
    )
  } catch (error) {
    if (error instanceof TabMissing) return undefined
    throw error
  }
}

/**
 * The cells of the config where its tab was renamed, or as they were kept where it was deleted. None where no other
 * tab of the register is there: then set-up was undone.
 */
function cellsWithoutTab(
  workbook: Workbook,
  names: Map<number, string>,
  kept: RegisterConfig | undefined,
): readonly (readonly Cell[])[] {
  if (!kept) return []
  const titles = new Map(workbook.tabs().map(({ sheetId, title }) => [sheetId, title]))
  const { config: configSheet, ...others } = kept.systemSheets
  const shadows = Object.values(kept.standing).map(({ shadowSheetId }) => shadowSheetId)
  const renamed = titles.get(configSheet)
  if (renamed !== undefined) {
    names.set(configSheet, renamed)
    return readConfigCells(workbook, renamed) ?? []
  }
  return [...Object.values(others), ...shadows].some((sheetId) => titles.has(sheetId))
    ? [[''], ...configRows(kept)]
    : []
}

/** Reads by the names last seen; when a tab was renamed, asks for the names of today and reads again. */
function readRenamed(
  workbook: Workbook,
  ranges: () => ReadRange[],
  names: Map<number, string>,
  rendering: Rendering | undefined,
): Cell[][][] {
  try {
    return workbook.read(ranges(), rendering)
  } catch (error) {
    if (!(error instanceof TabMissing)) throw error
    for (const tab of workbook.tabs()) if (names.has(tab.sheetId)) names.set(tab.sheetId, tab.title)
    return workbook.read(ranges(), rendering)
  }
}

function rowOfKey(rows: Map<string, number>, key: string): number {
  const known = rows.get(key)
  if (known !== undefined) return known
  const free = Math.max(0, ...rows.values()) + 1
  rows.set(key, free)
  return free
}
