import type { Host } from '../../host/host'
import { TabMissing } from '../../host/workbook'
import type { Locale } from '../../i18n/translation'
import { LAYOUT_VERSION, type RegisterConfig } from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'
import { isBlank } from '../../register/value'
import { tabsInTheWay } from './leftover-tabs'
import { readTabParts, type TabPart } from './read-sheet'

/** A tab that can become a register. */
interface SheetChoice {
  readonly sheetId: number
  readonly title: string
  /** Size of the grid, blank cells included. */
  readonly rows: number
  readonly columns: number
  /** Nothing stands in its first rows. */
  readonly empty: boolean
  /** The person looks at it now. */
  readonly active: boolean
}

/** How the spreadsheet stands towards being a register. */
export interface SetUpState {
  /** `copy`: nobody has chosen yet what a copied register shall be. `newer`: made by a later version of the product. */
  readonly state: 'none' | 'ready' | 'copy' | 'practice' | 'newer'
  /** The reader's language. */
  readonly locale: Locale
  readonly sheets: readonly SheetChoice[]
  readonly canUndo: boolean
  readonly mayManage: boolean
  /** Sample customers of a template that can be removed. */
  readonly samples: number
  /** Names of people's own tabs that stand in the way because they bear a system tab's name. */
  readonly taken: readonly string[]
}

/** Rows read of each tab to see whether it is empty. */
const FIRST_ROWS = 20

/** Looks at the spreadsheet before anything is decided: three calls before set-up, one afterwards. */
export function lookAround(host: Host, caller: Caller): SetUpState {
  const config = host.register.config()
  const locale = host.session.locale()
  const mayManage = !config || caller.role.manages
  if (!config) {
    const parts = readTabParts(host)
    const { taken } = tabsInTheWay(parts)
    const sheets = sheetChoices(host, parts)
    return { state: 'none', locale, sheets, canUndo: false, mayManage, samples: 0, taken }
  }
  const isCopy = host.register.isCopy()
  const practice = config.practice === host.workbook.id()
  const known = isCopy ? (practice ? 'practice' : 'copy') : 'ready'
  return {
    state: config.version > LAYOUT_VERSION ? 'newer' : known,
    locale,
    sheets: [],
    canUndo: caller.isKeeper && !isCopy,
    mayManage,
    samples: samplesThere(host, config),
    taken: [],
  }
}

function samplesThere(host: Host, { setUp }: RegisterConfig): number {
  const samples = (setUp.samples ?? []).map((id) => ({ id }))
  return samples.length === 0 ? 0 : host.register.readRecords(CUSTOMERS, samples).length
}

function sheetChoices(host: Host, parts: readonly TabPart[]): SheetChoice[] {
  const visible = parts.filter(({ tab }) => !tab.hidden && tab.rowCount > 0)
  const active = host.panel.selection()?.sheetId
  const cells = firstCells(host, visible)
  return visible.map(({ tab }, index) => ({
    sheetId: tab.sheetId,
    title: tab.title,
    rows: tab.rowCount,
    columns: tab.columnCount,
    empty: (cells[index] ?? []).every((row) => row.every(isBlank)),
    active: tab.sheetId === active,
  }))
}

function firstCells(host: Host, parts: readonly TabPart[]) {
  const ranges = parts.map(({ tab }) => ({
    tab: tab.title,
    startRow: 0,
    endRow: Math.min(FIRST_ROWS, tab.rowCount),
  }))
  try {
    return host.workbook.read(ranges)
  } catch (error) {
    if (error instanceof TabMissing) return []
    throw error
  }
}
