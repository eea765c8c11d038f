import { type ReadRange, type Rendering, TabMissing, type Workbook } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import {
  CONFIG_CELLS,
  configFromRows,
  type RegisterConfig,
  SYSTEM_TABS,
  type SystemTab,
} from '../register/config'

/** Rows of `_register` that are read: far more than there are keys. */
const CONFIG_ROWS = 200

/** A range of a tab that is known by Google's id, whatever it is called today. */
export interface SheetRange extends Omit<ReadRange, 'tab'> {
  readonly sheetId: number
}

/** The register of this execution: its config, and reading by tab id. */
export interface OpenRegister {
  readonly workbook: Workbook
  /** Undefined where none is set up. Read once. */
  config(): RegisterConfig | undefined
  /** Like `config`, for code that only runs where a register is. */
  known(): RegisterConfig
  /** 0-based rows of `_register` by key, and the first free row. */
  configRow(key: string): number
  /** Takes over what has just been written. */
  remember(changes: Partial<RegisterConfig>): void
  systemSheet(tab: SystemTab): number
  tabName(sheetId: number): string
  read(ranges: readonly SheetRange[], rendering?: Rendering): Cell[][][]
}

/** Opens the register of a workbook. Calls no service before it is asked. */
export function openRegister(workbook: Workbook): OpenRegister {
  let loaded: { config: RegisterConfig | undefined; rows: Map<string, number> } | undefined
  const names = new Map<number, string>()
  const load = () => (loaded ??= loadConfig(workbook, names))
  const known = () => {
    const config = load().config
    if (!config) throw new Error('No register is set up in this spreadsheet')
    return config
  }
  const tabName = (sheetId: number) => names.get(sheetId) ?? ''
  return {
    workbook,
    config: () => load().config,
    known,
    configRow: (key) => rowOfKey(load().rows, key),
    remember: (changes) => {
      load().config = { ...known(), ...changes }
    },
    systemSheet: (tab) => known().systemSheets[tab],
    tabName,
    read: (ranges, rendering) => {
      known()
      const named = () => ranges.map(({ sheetId, ...range }) => ({ ...range, tab: tabName(sheetId) }))
      return readRenamed(workbook, named, names, rendering)
    },
  }
}

function loadConfig(workbook: Workbook, names: Map<number, string>) {
  const rows = new Map<string, number>()
  const cells = readConfigCells(workbook)
  cells.forEach(([key], row) => {
    if (row > 0 && typeof key === 'string') rows.set(key, row)
  })
  const config = configFromRows(cells.slice(1))
  if (config) {
    for (const table of config.tables) names.set(table.sheetId, table.tab)
    names.set(config.settings.sheetId, config.settings.tab)
    for (const tab of Object.keys(SYSTEM_TABS) as SystemTab[])
      names.set(config.systemSheets[tab], SYSTEM_TABS[tab])
  }
  return { config, rows }
}

function readConfigCells(workbook: Workbook): Cell[][] {
  try {
    return (
      workbook.read([
        {
          tab: SYSTEM_TABS.config,
          startRow: 0,
          endRow: CONFIG_ROWS,
          startColumn: 0,
          endColumn: 1 + CONFIG_CELLS,
        },
      ])[0] ?? []
    )
  } catch (error) {
    if (error instanceof TabMissing) return []
    throw error
  }
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
