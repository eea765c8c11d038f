import { greatest } from '../base/greatest'
import type { Properties } from '../host/host'
import type {
  ApplyOptions,
  ApplyOutcome,
  ColumnReturn,
  ColumnsWanted,
  EditNote,
  Family,
  FamilyQuery,
  FiguresWritten,
  HistoryQuery,
  Journal,
  Ledger,
  LedgerRow,
  LostTab,
  RecordedOperation,
  RegisterStore,
  Sealing,
} from '../host/register-store'
import { TabMissing, type Workbook } from '../host/workbook'
import type { Cell } from '../register/cell-codec'
import type { ChangeSet } from '../register/change'
import { type RegisterConfig, standingOf, tableOf } from '../register/config'
import type { Linked } from '../register/links'
import { operationRows } from '../register/operation-row'
import { recordedRecords } from '../register/recorded-records'
import type { RoleTable } from '../register/role'
import { rolesFromCells, type SettingKey, settingsFromCells } from '../register/settings-sheet'
import type { ShadowEntry } from '../register/shadow'
import type { TableRow, TableView } from '../register/table-view'
import type { RecordValues } from '../register/value'
import { applyOperation } from './apply-operation'
import { appendRows, updateCells } from './cell-requests'
import { readFamily } from './family-reader'
import { historyColumn, readHistory } from './history-reader'
import { editNoteRow, journalFromCells, journalRange } from './journal'
import { type OpenRegister, openRegister } from './open-register'
import { RecordTabs } from './record-tabs'
import { registerTabs } from './register-tabs'
import { restoreColumn } from './restore-column'
import { sealJournal } from './seal-journal'
import { configRequests, linkRows, sealOperations } from './seal-operations'
import { settleLayout } from './settle-layout'
import { keepSpare } from './spare-register'
import { TableReader } from './table-reader'
import { writeFigures } from './write-figures'
import { writeNumbers } from './write-numbers'

/** The ledger has one line for people above its rows. */
const FIRST_LEDGER_ROW = 1

/** The register in the tabs of a workbook, for one execution. Making it calls no service. */
export class TabStore implements RegisterStore {
  readonly #open: OpenRegister
  readonly #properties: Properties
  readonly #tables: TableReader
  readonly #records: RecordTabs
  #journal: Journal | undefined
  #ledgerEnd = FIRST_LEDGER_ROW
  #settings: readonly (readonly Cell[])[] | undefined

  constructor(workbook: Workbook, properties: Properties) {
    const open = openRegister(workbook, properties)
    this.#properties = properties
    this.#open = open
    this.#records = new RecordTabs(open)
    this.#tables = new TableReader(open, {
      ranges: () => [journalRange(open.systemSheet('journal'))],
      take: ([cells]) => {
        this.#journal = journalFromCells(cells ?? [])
      },
    })
  }

  config(): RegisterConfig | undefined {
    return this.#open.config()
  }

  isCopy(): boolean {
    return this.#open.known().spreadsheetId !== this.#open.workbook.id()
  }

  lostTabs(): LostTab[] {
    const there = new Set(this.#open.workbook.tabs().map(({ sheetId }) => sheetId))
    return registerTabs(this.#open.known()).filter(({ sheetId }) => !there.has(sheetId))
  }

  keepSpare(): void {
    try {
      keepSpare(this.#properties, { config: this.#open.known(), settings: this.#settingsCells() })
    } catch (error) {
      if (!(error instanceof TabMissing)) throw error
    }
  }

  spareSettings(): readonly (readonly Cell[])[] | undefined {
    return this.#open.spare()?.settings
  }

  roles(): RoleTable {
    const fields = this.#open.known().tables.flatMap((table) => table.fields)
    try {
      return rolesFromCells(this.#settingsCells(), fields)
    } catch (error) {
      if (error instanceof TabMissing) return UNKNOWN_ROLES
      throw error
    }
  }

  settings(): ReadonlyMap<SettingKey, string> {
    return settingsFromCells(this.#settingsCells())
  }

  readTable(table: string): TableView {
    return this.#tables.table(table)
  }

  readTables(tables: readonly string[], { figures } = { figures: false }): TableView[] {
    return figures ? this.#tables.fullTables(tables) : this.#tables.tables(tables)
  }

  readColumnPlaces(tables: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const schemas = tables.map((table) => tableOf(this.#open.known(), table))
    this.#tables.learn(schemas)
    return new Map(schemas.map((schema) => [schema.key, this.#tables.lastColumns(schema).columns]))
  }

  readColumns(table: string, fields: readonly string[]): TableView {
    return this.#tables.columnsOf([{ table, fields }])[0]!
  }

  readColumnsOf(wanted: readonly ColumnsWanted[]): TableView[] {
    return this.#tables.columnsOf(wanted)
  }

  readRows(table: string, rows: readonly number[]): TableView {
    return this.#tables.rows(table, rows)
  }

  readRecords(table: string, wanted: readonly { readonly id: string; readonly hint?: number }[]): TableRow[] {
    return this.#tables.records(
      table,
      wanted.map((each) => ({ ...each, hint: each.hint ?? this.#likelyRow(table, each.id) })),
    )
  }

  readRecordsOf(wanted: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly TableRow[]> {
    const asked = [...wanted].map(([key, ids]) => ({
      key,
      wanted: ids.map((id) => ({ id, hint: this.#likelyRow(key, id) })),
    }))
    const found = this.#tables.recordsOf(asked)
    return new Map(asked.map(({ key }, index) => [key, found[index]!]))
  }

  #likelyRow(table: string, id: string): number | undefined {
    const { firstNumber, nextNumber } = standingOf(this.#open.known(), table)
    return likelyRow(id, firstNumber, nextNumber)
  }

  readFamily(customer: string, query: FamilyQuery = {}): Family {
    return readFamily(this.#open, this.#tables, this.#records, customer, {
      ...query,
      operations: () => this.readJournal().operations,
    })
  }

  readJournal(): Journal {
    this.#journal ??= journalFromCells(
      this.#open.read([journalRange(this.#open.systemSheet('journal'))])[0] ?? [],
    )
    return this.#journal
  }

  readHistory(query: HistoryQuery): RecordedOperation[] {
    const alongside = this.#journal ? [] : [journalRange(this.#open.systemSheet('journal'))]
    const [cells = [], journal = []] = this.#open.read([historyColumn(this.#open, query), ...alongside])
    this.#journal ??= journalFromCells(journal)
    const waiting = this.#journal.operations.map((operation) => ({ ...operation, sealed: false }))
    return readHistory(this.#open, query, cells, waiting)
  }

  readShadow(table: string, ids?: readonly string[]): ReadonlyMap<string, ShadowEntry> {
    const shadow = this.#records.shadow(table)
    return ids ? shadow.some(ids) : shadow.all()
  }

  readShadows(tables: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ShadowEntry>> {
    return this.#records.shadows(tables)
  }

  readLinks(customers?: readonly string[]): ReadonlyMap<string, Linked> {
    return customers ? this.#records.links.some(customers) : this.#records.links.all()
  }

  writeLinks(links: ReadonlyMap<string, Linked>): void {
    settleLayout(this.#open, this.#records)
    this.#open.workbook.update(linkRows(this.#records, links))
  }

  nextNumber(table: string): number {
    return nextNumber(standingOf(this.#open.known(), table).nextNumber, table, this.readJournal())
  }

  findRecent(operationId: string): { readonly recordId: string } | undefined {
    const sealed = this.#open.known().recent.find(({ id }) => id === operationId)
    return sealed ?? recentInJournal(this.readJournal(), operationId)
  }

  apply(operation: ChangeSet, options: ApplyOptions): ApplyOutcome {
    this.#journal = undefined
    return applyOperation(this.#open, this.#tables, operation, options)
  }

  restoreColumn(table: string, column: ColumnReturn, operation: ChangeSet): number {
    const shadow = this.#records.shadow(table).all()
    const recorded = recordedRecords(table, shadow, this.readJournal().operations)
    this.#journal = undefined
    return restoreColumn(this.#open, this.#tables, tableOf(this.#open.known(), table), column, {
      operation,
      recorded,
    })
  }

  writeNumbers(view: TableView, numbers: readonly { readonly row: number; readonly id: string }[]): boolean {
    return writeNumbers(this.#open, this.#tables, view, numbers)
  }

  writeFigures(
    figures: ReadonlyMap<string, ReadonlyMap<string, RecordValues>>,
    mostCells: number,
  ): FiguresWritten {
    return writeFigures(this.#open, this.#tables, figures, mostCells)
  }

  sealJournal(mostRows: number): boolean {
    this.#journal = undefined
    settleLayout(this.#open, this.#records)
    return sealJournal(this.#open, this.#records, mostRows)
  }

  seal(sealing: Sealing): void {
    this.#journal = undefined
    settleLayout(this.#open, this.#records)
    sealOperations(this.#open, this.#tables, this.#records, sealing)
  }

  record(operation: ChangeSet): void {
    this.#journal = undefined
    this.#open.workbook.update([appendRows(this.#open.systemSheet('journal'), operationRows(operation))])
  }

  noteEdit(note: EditNote): void {
    this.#open.workbook.update([appendRows(this.#open.systemSheet('journal'), [editNoteRow(note)])])
  }

  readLedger(): Ledger {
    const [cells = []] = this.#open.read([{ sheetId: this.#open.systemSheet('ledger') }])
    this.#ledgerEnd = Math.max(FIRST_LEDGER_ROW, cells.length)
    const rows = cells.map((row, index) => ({ row: index, cells: row })).slice(FIRST_LEDGER_ROW)
    return { rows, endRow: this.#ledgerEnd }
  }

  writeLedger(rows: readonly LedgerRow[]): void {
    const sheetId = this.#open.systemSheet('ledger')
    const end = this.#ledgerEnd
    const text = (cells: readonly unknown[]) => cells.map(String)
    const placed = rows
      .filter(({ row }) => row < end)
      .flatMap(({ row, cells }) => text(cells).map((cell, column) => ({ row, column, cell })))
    const added = rows.filter(({ row }) => row >= end).sort((a, b) => a.row - b.row)
    this.#open.workbook.update([
      ...updateCells(sheetId, placed),
      ...(added.length > 0
        ? [
            appendRows(
              sheetId,
              added.map(({ cells }) => text(cells)),
            ),
          ]
        : []),
    ])
    this.#ledgerEnd = end + added.length
  }

  saveConfig(changes: Partial<RegisterConfig>): void {
    settleLayout(this.#open, this.#records)
    this.#open.workbook.update(configRequests(this.#open, changes))
    this.#open.remember(changes)
  }

  #settingsCells(): readonly (readonly Cell[])[] {
    this.#settings ??= this.#open.read([{ sheetId: this.#open.known().settings.sheetId }])[0] ?? []
    return this.#settings
  }
}

/** The row (0-based) of a record where rows stand in the order of their numbers; undefined for a number never given. */
function likelyRow(id: string, first: number, next: number): number | undefined {
  const number = Number(id)
  return Number.isSafeInteger(number) && number >= first && number < next ? number - first + 1 : undefined
}

/** Roles that nobody can look up: a person who has one keeps others from having none. */
const UNKNOWN_ROLES: RoleTable = { roles: [], assignments: [{ person: '', name: '', role: '' }] }

/** Numbers given in the journal are not in the config yet. */
function nextNumber(fromConfig: number, table: string, { operations }: Journal): number {
  const given = operations.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.table === table ? [Number(change.recordId)] : [])),
  )
  return greatest(
    given.filter(Number.isSafeInteger).map((number) => number + 1),
    fromConfig,
  )
}

function recentInJournal({ operations }: Journal, id: string): { recordId: string } | undefined {
  const found = operations.find((operation) => operation.id === id)
  return found && { recordId: found.changes[0]?.recordId ?? '' }
}
