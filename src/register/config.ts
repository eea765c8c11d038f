import type { CalendarDate } from '../base/calendar-date'
import { joinedChunks, textChunks } from '../base/text-chunks'
import { CUSTOMERS, type TableSchema } from './field'
import type { FigureSettings } from './figures/figure-settings'
import { inLayout, type StoredConfig } from './layout/layout-steps'
import type { TemplateKey } from './templates/template-names'

/** Layout version this code writes; a register with a higher one was made by a later version. */
export const LAYOUT_VERSION = 2

/** The first record number a register gives. */
export const FIRST_NUMBER = 100_001

/** The tabs only the product uses. Their names begin with `_`, which tells people to leave them. */
export const SYSTEM_TABS = {
  config: '_register',
  log: '_log',
  journal: '_journal',
  links: '_links',
  ledger: '_ledger',
} as const
export type SystemTab = keyof typeof SYSTEM_TABS

/** The tab with a table's records as last recorded. */
export const shadowTitle = (table: string): string => (table === CUSTOMERS ? '_shadow' : `_shadow_${table}`)

/** What the keeper's runs note of a table. */
export interface TableStanding {
  /** Google's id of its shadow. */
  readonly shadowSheetId: number
  /** The first record number it gives. */
  readonly firstNumber: number
  /** The next record number never given so far. */
  readonly nextNumber: number
  /** How many columns from the left hold all that people fill in; as many as fields where absent. */
  readonly width?: number
  /** Digest of its rows as last recorded; `''` matches no table. */
  readonly digest: string
  /** Keys of fields whose column a person removed, as last recorded; absent where none ever was. */
  readonly lostColumns?: readonly string[]
}

/** What the data looked like when the register was set up, so that its effect can be shown later. */
export interface Baseline {
  readonly on: CalendarDate
  readonly rows: number
  readonly emptyValues: number
  readonly invalidValues: number
  /** Records beyond the first of each group that shares a phone or e-mail. */
  readonly duplicates: number
  /** Undefined where the sheet did not say when it was last changed. */
  readonly daysSinceUpdate?: number
}

/** What has happened since set-up; only ever counted up. */
export interface Counters {
  readonly refused: number
  readonly corrected: number
  readonly duplicatesMet: number
  /** Sum and number of the seconds that saves took to answer. */
  readonly answerSeconds: number
  readonly answers: number
}

/** Adds counts to counts. */
export const plusCounts = (counters: Counters, more: Partial<Counters>): Counters => ({
  refused: counters.refused + (more.refused ?? 0),
  corrected: counters.corrected + (more.corrected ?? 0),
  duplicatesMet: counters.duplicatesMet + (more.duplicatesMet ?? 0),
  answerSeconds: counters.answerSeconds + (more.answerSeconds ?? 0),
  answers: counters.answers + (more.answers ?? 0),
})

export const NO_COUNTS: Counters = {
  refused: 0,
  corrected: 0,
  duplicatesMet: 0,
  answerSeconds: 0,
  answers: 0,
}

/** Where set-up came from, and how to go back. */
export interface SetUpRecord {
  readonly at: string
  readonly by: string
  readonly template: TemplateKey | 'sheet' | 'own'
  /** Google's id of the hidden tab that holds the sheet as it was; absent for a register made from a template. */
  readonly copySheetId?: number
  readonly goal?: 'sales' | 'service' | 'teamwork'
  readonly trade?: 'retail' | 'hotel' | 'firm' | 'key-account' | 'general'
  readonly before?: SheetBefore
  /** The register's day then: days of sample records count from it. */
  readonly today?: CalendarDate
  /** Numbers of the sample customers that came with a template. */
  readonly samples?: readonly string[]
  /** Of a template of one's own: what the register began with, so that undo knows what was added since. */
  readonly own?: OwnBeginning
}

/** What a template of one's own brought along. */
export interface OwnBeginning {
  readonly name: string
  /** Of the customers' columns. */
  readonly headers: readonly string[]
  readonly rules?: Readonly<Record<string, string>>
}

/** How the sheet was laid out before set-up, so that undo finds the way back. */
export interface SheetBefore {
  /** Rows that stood above the header; -1 where there was no header and one was added. */
  readonly titleRows: number
  /** Lines below the list that added it up: their first row, 0-based, and how many; absent where there were none. */
  readonly totals?: { readonly row: number; readonly count: number }
  /** Field key of each column, `null` for a blank one. */
  readonly columns: readonly (string | null)[]
  /** Names over rows that set-up took away, in the words of the Sheets API; absent where there are none. */
  readonly names?: readonly { readonly namedRangeId?: string; readonly [part: string]: unknown }[]
  /** The protections people had made, in the words of the Sheets API. */
  readonly protections: readonly { readonly protectedRangeId?: number; readonly [part: string]: unknown }[]
}

/** Rows of the sheet as it was that were moved to the end of its copy. */
export const movedRows = ({ titleRows, totals }: SheetBefore): number =>
  Math.max(0, titleRows) + (totals?.count ?? 0)

/** Everything the register knows about itself; kept in the system tab `_register`, one key a row. */
export interface RegisterConfig {
  readonly version: number
  /** The spreadsheet this register was set up in; in a copy the ids differ. */
  readonly spreadsheetId: string
  /** E-mail address of the administrator, whose triggers do the work. */
  readonly keeper: string
  /** Language of headers, choices and problem texts. */
  readonly locale: 'en' | 'zh-CN'
  /** IANA zone of the spreadsheet at set-up; the register's day. */
  readonly timeZone: string
  /** Country of phone numbers written without one (ISO 3166 alpha-2). */
  readonly country: string
  readonly tables: readonly TableSchema[]
  readonly settings: { readonly sheetId: number; readonly tab: string }
  readonly systemSheets: Readonly<Record<SystemTab, number>>
  /** What is noted of each table, by its key. */
  readonly standing: Readonly<Record<string, TableStanding>>
  /** Ids of operations recorded lately, newest last: an operation sent twice is recognised by them. */
  readonly recent: readonly RecentOperation[]
  readonly setUp: SetUpRecord
  readonly baseline: Baseline
  readonly counters: Counters
  /** Numbers of customers whose phone or e-mail was typed lately and has not been compared with everybody's yet. */
  readonly unmatched?: readonly string[]
  /** Id of the last batch of counts from saves that was added to the counters. */
  readonly gathered?: string
  /** Id of the file in which somebody chose to go on with a copy of the register for practice only. */
  readonly practice?: string
  /** Last complete runs, ISO instants in UTC; absent before the first. */
  readonly lastSweepAt?: string
  readonly lastHourly?: HourlyRun
  /** What the runs that compute did last; absent before the first. */
  readonly figures?: FiguresRun
  /** The tab of deleted customers; absent as long as none was deleted. */
  readonly bin?: BinNotes
}

/** What is known of the tab of deleted customers. */
export interface BinNotes {
  /** The tab; absent before it is laid. */
  readonly tab?: { readonly sheetId: number; readonly title: string }
  /** How many customers it lists. */
  readonly lines: number
  /** Whether customers went or came back since it was written. */
  readonly isDue?: boolean
}

/** An operation already done, and the record it made or changed. */
export interface RecentOperation {
  readonly id: string
  readonly recordId: string
}

/** What the last hourly run did; mails are those of its day so far. */
export interface HourlyRun {
  readonly at: string
  readonly checked: number
  readonly sent: number
  readonly failed: number
  /** A run that stopped early goes on with the next one. */
  readonly complete: boolean
  /** Why mails wait, where it was not for want of time: no more may be sent today, or Google lets none be sent. */
  readonly stoppedBy?: 'quota' | 'refusal'
  /** The last day whose mails were all dealt with: days after it are caught up. */
  readonly digestOn?: CalendarDate
}

/** How far computed fields follow the records, and what the run of the day wrote. */
export interface FiguresRun {
  /** The register's day on which all of them were computed last; `''` before any such day. */
  readonly day: CalendarDate | ''
  /** The day of a run that could not write all; the next one goes on. */
  readonly partial?: CalendarDate
  /** Instant of the run. */
  readonly at: string
  /** The digests of all tables when their records were looked at last: while they stand nothing has changed. */
  readonly seen: string
  /** Id of the last operation whose records were computed anew; `''` before any. */
  readonly operation: string
  /** What the run of the day wrote: records, cells, and the fields that changed most. */
  readonly records: number
  readonly cells: number
  readonly fields: readonly { readonly table: string; readonly field: string; readonly count: number }[]
  /** The firm's limits as read from Settings then. */
  readonly limits: FigureSettings
}

/** How many recent operations are remembered. */
export const RECENT_LIMIT = 200

/** Cells that the longest value of the config may take: about a thousand columns of customers need three. */
export const CONFIG_CELLS = 24

/** The rows of `_register` below its first line: key and JSON, which goes on in the next cells where one cannot hold it. */
export const configRows = (config: RegisterConfig): string[][] =>
  Object.entries(config).map(([key, value]) => [key, ...textChunks(JSON.stringify(value))])

/** The config in the rows of `_register`, brought into this layout where it was written in an older one; undefined where they hold none. */
export function configFromRows(rows: readonly (readonly unknown[])[]): RegisterConfig | undefined {
  const entries = rows.flatMap(([key, ...cells]) => {
    const json = joinedChunks(cells)
    return typeof key === 'string' && /^["{[\d]/.test(json) ? [[key, JSON.parse(json)] as const] : []
  })
  const stored: StoredConfig = Object.fromEntries(entries)
  const isWhole = Boolean(stored.spreadsheetId && stored.tables)
  return isWhole ? (inLayout(stored, LAYOUT_VERSION) as unknown as RegisterConfig) : undefined
}

/** The layout version in which the rows of `_register` are written; undefined where they hold none. */
export function storedVersion(rows: readonly (readonly unknown[])[]): number | undefined {
  const json = rows.find(([key]) => key === 'version')?.[1]
  const version = typeof json === 'string' ? Number(json) : Number.NaN
  return Number.isSafeInteger(version) ? version : undefined
}

/** The table of a key. Throws where the register has none: tables are named by code, not by people. */
export function tableOf(config: RegisterConfig, key: string): TableSchema {
  const table = config.tables.find((candidate) => candidate.key === key)
  if (!table) throw new Error(`The register has no table ${key}`)
  return table
}

/** What is noted of a table. Throws where the register has none of that key. */
export function standingOf(config: RegisterConfig, key: string): TableStanding {
  const standing = config.standing[key]
  if (!standing) throw new Error(`The register has no table ${key}`)
  return standing
}

/** The notes of all tables with changes to some. */
export const withStanding = (
  { standing }: Pick<RegisterConfig, 'standing'>,
  changes: Readonly<Record<string, Partial<TableStanding>>>,
): RegisterConfig['standing'] =>
  Object.fromEntries(Object.entries(standing).map(([key, notes]) => [key, { ...notes, ...changes[key] }]))
