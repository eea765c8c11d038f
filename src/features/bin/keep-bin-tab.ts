import type { GridEdit } from '../../host/feature'
import { FreeTabs } from '../../host/free-tabs'
import type { Host } from '../../host/host'
import { type SheetPart, TabMissing } from '../../host/workbook'
import { recordsText } from '../../i18n/records-text'
import type { Cell } from '../../register/cell-codec'
import type { BinNotes, RegisterConfig } from '../../register/config'
import { type Caller, KEEPER_ROLE, roleOf } from '../../register/role'
import { BIN_MARK, type BinLine, FIRST_LINE, lineRequests, linesIn, newBinTab, tickedIn } from './bin-tab'
import { binMessages } from './messages'
import { listBin, restoreCustomer } from './restore-customer'

/** Ticks that one run deals with; the next one goes on. */
const MOST_TICKS = 10
const MARKED_TABS = 'sheets(properties(sheetId,title,index),developerMetadata(metadataKey))'

/**
 * Brings the tab of deleted customers up to date, and customers back that somebody ticked there: also where no event told
 * of the tick. No call as long as nothing was deleted. The tab follows from what is recorded; it is never the source.
 */
export function keepBinTab(host: Host): void {
  const config = host.register.config()
  if (!config?.bin || (!config.bin.isDue && config.bin.lines === 0)) return
  bringUpToDate(host, config, config.bin, { email: '', isKeeper: true, role: KEEPER_ROLE })
}

/** Deals at once with a tick that somebody makes in the tab. The caller holds the lock. */
export function meetTick(host: Host, edit: GridEdit): void {
  const config = host.register.config()
  if (!config?.bin?.tab || config.bin.tab.sheetId !== edit.sheetId || edit.startColumn > 0) return
  bringUpToDate(host, config, config.bin, callerOf(host, config, edit.by))
}

/** Whom Google does not name got past the tab's protection, and may what those may whom it lets in. */
function callerOf(host: Host, { keeper }: RegisterConfig, email: string): Caller {
  const isKeeper = email === '' || email.toLowerCase() === keeper.toLowerCase()
  return { email, isKeeper, role: isKeeper ? KEEPER_ROLE : roleOf(host.register.roles(), email) }
}

function bringUpToDate(host: Host, config: RegisterConfig, bin: BinNotes, caller: Caller): void {
  const standing = standingTab(host, bin)
  const ticked = tickedIn(standing?.rows ?? []).slice(0, MOST_TICKS)
  const isAsBefore = standing !== undefined && linesIn(standing.rows) === bin.lines
  if (!bin.isDue && ticked.length === 0 && isAsBefore) return
  for (const customer of ticked) restoreCustomer(host, { customer, requestId: host.newId() }, caller)
  const lines = binLines(host, config, caller)
  if (!standing && lines.length === 0) {
    host.register.saveConfig({ bin: { lines: 0 } })
    return
  }
  const { tab, requests } = standing ? { tab: standing.tab, requests: [] } : laidTab(host, config)
  const written = lineRequests(tab.sheetId, standing?.rows ?? [], lines, new Set(ticked))
  if (requests.length + written.length > 0) host.workbook.update([...requests, ...written])
  host.register.saveConfig({ bin: { tab, lines: lines.length } })
}

type Tab = NonNullable<BinNotes['tab']>

/** The tab with its rows, whatever it is called today; undefined where it is not there. */
function standingTab(host: Host, { tab }: BinNotes): { tab: Tab; rows: Cell[][] } | undefined {
  if (tab) {
    try {
      return { tab, rows: rowsOf(host, tab) }
    } catch (error) {
      if (!(error instanceof TabMissing)) throw error
    }
  }
  const found = host.workbook.describe(MARKED_TABS).find(isBin)
  const now = found && { sheetId: found.properties?.sheetId ?? 0, title: found.properties?.title ?? '' }
  return now && { tab: now, rows: rowsOf(host, now) }
}

const isBin = ({ developerMetadata = [] }: SheetPart): boolean =>
  developerMetadata.some(({ metadataKey }) => metadataKey === BIN_MARK)

const rowsOf = (host: Host, { title }: Tab): Cell[][] =>
  host.workbook.read([{ tab: title, startRow: FIRST_LINE, startColumn: 0, endColumn: 2 }])[0] ?? []

function laidTab(host: Host, { keeper, locale }: RegisterConfig) {
  const words = binMessages[locale].tab
  const tabs = host.workbook.tabs()
  const tab = new FreeTabs(tabs, host.newId()).tab(words.title)
  const roles = host.register.roles()
  const managers = roles.assignments
    .map(({ person }) => person)
    .filter((person) => person.includes('@') && roleOf(roles, person).manages)
  const index = tabs.filter(({ hidden }) => !hidden).length
  return { tab, requests: newBinTab({ ...tab, index }, words, [keeper, ...managers]) }
}

/** The deleted customers, the first that went on top: a new one stands below and moves none. */
function binLines(host: Host, { timeZone, locale }: RegisterConfig, caller: Caller): BinLine[] {
  const text = binMessages[locale]
  const written = listBin(host, caller).map(({ id, name, at, by, linked }): BinLine => {
    const when = host.clock.format(Date.parse(at), timeZone, 'yyyy-MM-dd HH:mm')
    return { id, cells: [name, when, by || text.unknown, recordsText(linked, locale)] }
  })
  return written.reverse()
}
