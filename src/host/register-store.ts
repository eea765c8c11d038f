import type { Cell } from '../register/cell-codec'
import type { Change, ChangeSet } from '../register/change'
import type { RegisterConfig, SystemTab } from '../register/config'
import type { LinkChange, Linked } from '../register/links'
import type { Role, RoleTable } from '../register/role'
import type { SettingKey } from '../register/settings-sheet'
import type { ShadowEntry } from '../register/shadow'
import type { TableRow, TableView } from '../register/table-view'
import type { RecordValues } from '../register/value'
import type { RefusedChange } from '../register/write-plan'
import type { WorkbookRequest } from './workbook'

/** What to read of the log or journal. */
export type HistoryQuery =
  | { readonly latest: number }
  | { readonly operation: string }
  | { readonly table: string; readonly record: string; readonly latest: number }

/** An operation as History knows it: sealed in the log, or still in the journal. */
export interface RecordedOperation extends ChangeSet {
  readonly sealed: boolean
}

/** What became of an operation. */
export interface ApplyOutcome {
  readonly applied: readonly Change[]
  readonly refused: readonly RefusedChange[]
}

/** What a write of figures did. */
export interface FiguresWritten {
  readonly changes: readonly Change[]
  /** Whether every cell holds its figure now. */
  readonly complete: boolean
}

/** How an operation is carried out. */
export interface ApplyOptions {
  /** Who may change what; a change of a field outside it is a programming error and throws. */
  readonly role: Role
  /** Text for the problems column of records whose rules were checked anew. */
  readonly problems?: ReadonlyMap<string, string>
  /** An edit of fields that the changes follow from; written even where no record changes. Keeper only. */
  readonly fields?: FieldsWrite
}

/** How fields of the register change. */
export interface FieldsWrite {
  /** What History tells of it. */
  readonly change: Change
  readonly config: Partial<RegisterConfig>
  /** What it does to the tab. */
  readonly requests: readonly WorkbookRequest[]
}

/** What the keeper records after comparing tables with their shadows: all of it at one go. */
export interface Sealing {
  /** Operations for the log, oldest first: those of the journal, then what was found. */
  readonly operations: readonly ChangeSet[]
  /** Rows of the journal that are now in the log; they are taken out of it. */
  readonly journalRows: number
  readonly tables: readonly TableSealing[]
  /** Keys of the config that change. */
  readonly config: Partial<RegisterConfig>
}

/** What is recorded of one table. */
export interface TableSealing {
  readonly table: string
  /** Corrections to write into the table; they are among the operations as well. */
  readonly corrections: readonly Change[]
  /** Problems texts that differ from what stands in the table. */
  readonly problems: ReadonlyMap<string, string>
  /** New shadow entries; `null` removes one. */
  readonly shadow: ReadonlyMap<string, ShadowEntry | null>
  /** Records that begin or cease to lead to a customer. */
  readonly links: readonly LinkChange[]
}

/** The journal as read: operations not yet sealed, and how many rows they take. */
export interface Journal {
  readonly operations: readonly ChangeSet[]
  readonly rows: number
  /** Edits that came while another run held the lock. */
  readonly edits: readonly EditNote[]
}

/** A cell somebody typed into while another run held the lock: kept, so that the value is not lost when that run wrote the same cell. */
export interface EditNote {
  readonly at: string
  readonly by: string
  readonly sheetId: number
  readonly row: number
  readonly column: number
  readonly value: string
}

/** A tab of the register that somebody deleted. */
export interface LostTab {
  readonly what: RegisterTab
  /** Of a table or a shadow: the key of the table. */
  readonly table?: string
  /** The id it had and gets again. */
  readonly sheetId: number
  readonly title: string
}

/** The tabs a register consists of. */
export type RegisterTab = SystemTab | 'settings' | 'table' | 'shadow'

/** A customer with the records of linked tables that lead there. */
export interface Family {
  /** Undefined where no row carries the number. */
  readonly customer: TableRow | undefined
  /** The records that were asked for, by table, in the order they came to be. */
  readonly records: ReadonlyMap<string, readonly TableRow[]>
  /** How many lead to the customer in all, by table. */
  readonly counts: ReadonlyMap<string, number>
}

/** Which records of a family to read. */
export interface FamilyQuery {
  /** Row in which the customer was last seen. */
  readonly hint?: number
  /** Tables to read; every linked one where absent. */
  readonly tables?: readonly string[]
  /** The latest so many of each table; all where absent. */
  readonly latest?: number
}

/** Fields of every row of a table. */
export interface ColumnsWanted {
  readonly table: string
  readonly fields: readonly string[]
}

/** A column that is put in again with the values recorded of it. */
export interface ColumnReturn {
  /** Key of the field; its column is not there. */
  readonly field: string
  /** What the new column needs besides header, mark and values, by the 0-based place it gets. */
  readonly dress: (column: number, columns: ReadonlyMap<string, number>) => readonly WorkbookRequest[]
}

/** A row of the ledger by its 0-based place. */
export interface LedgerRow {
  readonly row: number
  readonly cells: readonly unknown[]
}

/** The ledger as read. */
export interface Ledger {
  readonly rows: readonly LedgerRow[]
  /** 0-based row below the last one. */
  readonly endRow: number
}

/** The register in its tabs. The number of service calls never grows with the rows. */
export interface RegisterStore {
  /** What the register knows of itself; undefined where none is set up. Read once in an execution. */
  config(): RegisterConfig | undefined
  /** Whether this file is a copy of the register it says it is: then nothing may leave it. */
  isCopy(): boolean
  /** Tabs of the register that are not there, whatever the others are called today. One call. */
  lostTabs(): LostTab[]
  /** Keeps what the tabs of config and Settings hold outside the sheet, as long as they are there. Keeper only. */
  keepSpare(): void
  /** The cells of Settings as last kept; undefined where none were. */
  spareSettings(): readonly (readonly Cell[])[] | undefined
  /** The Roles table of Settings. Where the tab was deleted nobody but the administrator has a role. */
  roles(): RoleTable
  /** Settings of features by key, as typed in the Settings tab. */
  settings(): ReadonlyMap<SettingKey, string>
  /** A whole table. */
  readTable(table: string): TableView
  /** Whole tables in their order, at one go; computed columns, which may stand far right, only where they are asked for. */
  readTables(tables: readonly string[], wanted?: { readonly figures: boolean }): TableView[]
  /** Where the columns of tables stand (0-based, by field key), at one go. */
  readColumnPlaces(tables: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Some fields of every row of a table: fewer cells than the whole. A field the table lacks is absent from the rows. */
  readColumns(table: string, fields: readonly string[]): TableView
  /** The same of several tables in their order, at one go: two calls, however many tables. */
  readColumnsOf(wanted: readonly ColumnsWanted[]): TableView[]
  /** Rows of a table by 0-based row, each as it stands there now. */
  readRows(table: string, rows: readonly number[]): TableView
  /** Records by number, wherever they stand; `hint` is the row each was last seen in. Missing ones are absent. */
  readRecords(table: string, wanted: readonly { readonly id: string; readonly hint?: number }[]): TableRow[]
  /** Records of several tables by number, at one go; missing ones are absent. */
  readRecordsOf(wanted: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly TableRow[]>
  /** A customer with what leads there in the linked tables, unsealed operations considered. Three calls, however many records. */
  readFamily(customer: string, query?: FamilyQuery): Family
  readJournal(): Journal
  readHistory(query: HistoryQuery): RecordedOperation[]
  /** The shadow of a table: all of it, or the entries of some records. */
  readShadow(table: string, ids?: readonly string[]): ReadonlyMap<string, ShadowEntry>
  /** The whole shadows of tables by their keys, at one go. */
  readShadows(tables: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ShadowEntry>>
  /** What leads to each customer as last sealed: all of it, or that of some customers. */
  readLinks(customers?: readonly string[]): ReadonlyMap<string, Linked>
  /** Writes the links of customers anew (keeper only). */
  writeLinks(links: ReadonlyMap<string, Linked>): void
  /** The next number a table never gave, the journal considered. */
  nextNumber(table: string): number
  /** Whether an operation of this id has been recorded, and the record it concerned. */
  findRecent(operationId: string): { readonly recordId: string } | undefined
  /**
   * Writes an operation: cells and journal in one atomic request, rows found anew just before, misplaced cells put
   * right after. Records that the operation adds get a row first. The caller holds the lock.
   */
  apply(operation: ChangeSet, options: ApplyOptions): ApplyOutcome
  /**
   * Puts a removed column of a table in again: header, mark, looks, the values last recorded, and the operation in the
   * journal, in one atomic request. Answers how many values came back. The caller holds the lock.
   */
  restoreColumn(table: string, column: ColumnReturn, operation: ChangeSet): number
  /**
   * Writes numbers into rows by their place, before anything is recorded of them. False when a row has moved since the
   * view was read: then the whole table must be compared again. The caller holds the lock.
   */
  writeNumbers(view: TableView, numbers: readonly { readonly row: number; readonly id: string }[]): boolean
  /**
   * Takes the first rows of a long journal into log and shadows, whole records of operations, in one atomic request;
   * noted edits stay in the journal. The tables are not looked at. False, and nothing done, where the journal is no longer
   * than that. The caller holds the lock.
   */
  sealJournal(mostRows: number): boolean
  /**
   * Writes computed cells that do not hold the figure they should, by table and record; nothing else of the records is
   * touched, and no operation is recorded, since figures follow from the records. Answers what was written, as changes
   * from what stood there; beyond `mostCells` it is left for the next run. The caller holds the lock.
   */
  writeFigures(
    figures: ReadonlyMap<string, ReadonlyMap<string, RecordValues>>,
    mostCells: number,
  ): FiguresWritten
  /** The keeper's write: log, shadows, links, config and corrections. The caller holds the lock. */
  seal(sealing: Sealing): void
  /** Writes an operation into the journal that changes no cell. The caller holds the lock. */
  record(operation: ChangeSet): void
  /** Keeps an edit that came while the lock was held elsewhere. */
  noteEdit(note: EditNote): void
  /** The ledger of sent mail. */
  readLedger(): Ledger
  /** Writes rows of the ledger, which has been read; new ones follow its end without a gap. Keeper only, its one writer. */
  writeLedger(rows: readonly LedgerRow[]): void
  /** Writes keys of the config (keeper only). */
  saveConfig(changes: Partial<RegisterConfig>): void
}
