import type { GridEdit } from '../../host/feature'
import type { Host } from '../../host/host'
import { touchedRecords } from '../../host/journal-sealing'
import type { TableSealing } from '../../host/register-store'
import { standingOf } from '../../register/config'
import { NUMBER } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { reconcile } from '../../register/reconcile'
import { recordedRecords } from '../../register/recorded-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { strangersOf } from '../../register/strangers'
import type { TableView } from '../../register/table-view'
import { compareTables } from './compare-tables'
import { existingRecords } from './existing-records'
import { isHeaderInOrder } from './header-plan'
import { journalOnly } from './journal-only'
import { knownConfig } from './known-config'
import { layAgain } from './lay-again'
import { outsideOperations } from './outside-operations'
import { sealingsOf } from './sealing-of'

/** Longer edits, and a longer journal, are read with the whole table: it costs no more. */
const MOST_ROWS = 1_000
/** More customers than this do not wait to be compared with everybody: the whole table is read at once. */
const MOST_WAITING = 2_000

/** Records what somebody just typed, pasted or cleared. The caller holds the lock. */
export function recordEdit(host: Host, edit: GridEdit): void {
  const config = knownConfig(host)
  const table = config.tables.find(({ sheetId }) => sheetId === edit.sheetId)?.key
  if (table === undefined) return
  const isLong = edit.endRow - edit.startRow > MOST_ROWS
  if (edit.startRow === 0 || isLong) {
    compareTables(host, { editing: edit }, { tables: [table] })
    layAgain(host, host.register.readRows(table, []), edit)
  } else {
    const rows = Array.from({ length: edit.endRow - edit.startRow }, (_, index) => edit.startRow + index)
    const view = host.register.readRows(table, rows)
    if (needsWhole(host, view, edit) || !recordRows(host, view, edit))
      compareTables(host, { editing: edit }, { tables: [table] })
    layAgain(host, view, edit)
  }
}

/** Numbers pasted, cleared or typed over one that is not told, a header row in disorder, notes of other edits: these only the whole table settles. */
function needsWhole(host: Host, view: TableView, edit: GridEdit): boolean {
  const { edits, rows } = host.register.readJournal()
  const config = knownConfig(host)
  const { lostColumns: known = [] } = standingOf(config, view.schema.key)
  const number = view.columns.get(NUMBER) ?? -1
  const isOneCell = edit.endRow - edit.startRow === 1 && edit.endColumn - edit.startColumn === 1
  const touchesNumbers = number < 0 || (edit.startColumn <= number && number < edit.endColumn)
  const isTableKnown = isHeaderInOrder(view) && areSameFields(lostColumns(view.schema, view.columns), known)
  const isMuch = rows > MOST_ROWS || (config.unmatched ?? []).length > MOST_WAITING
  const isTold = isOneCell && edit.oldValue !== undefined
  return (touchesNumbers && !isTold) || !isTableKnown || edits.length > 0 || isMuch
}

/** False, and nothing recorded, where only the whole table settles what the rows hold. */
function recordRows(host: Host, view: TableView, edit: GridEdit): boolean {
  const config = knownConfig(host)
  const { key } = view.schema
  const journal = host.register.readJournal()
  const overtyped = overtypedNumber(view, edit)
  const ids = new Set([
    ...view.rows.map(({ id }) => id),
    ...touchedRecords(key, journal.operations),
    ...overtyped.values(),
  ])
  ids.delete('')
  const shadow = host.register.readShadow(key, [...ids])
  if (strangersOf(key, shadow, journal.operations).size > 0) return false
  const unseen = otherTables(host, key)
  if (!unseen) return false
  const recorded = recordedRecords(key, shadow, journal.operations)
  const found = reconcile({
    view,
    recorded,
    whole: false,
    nextNumber: host.register.nextNumber(key),
    overtyped,
    context: { ...contextOfCountry(config.country), ...existingRecords(host, view, journal.operations) },
  })
  const { numbers } = found
  if (numbers.length > 0 && !host.register.writeNumbers(view, numbers)) return false
  const at = new Date(host.clock.nowMs()).toISOString()
  const ground = { config, view, shadow, recorded, journal, found, whole: false, at }
  const operations = outsideOperations(ground, host.newId, { editing: edit })
  const findings = { config, journal, whole: false, at, found: [{ ground, operations }], unseen }
  for (const part of sealingsOf(findings)) host.register.seal(part)
  return true
}

/** What the journal tells of the other tables; undefined where it does not tell enough. */
function otherTables(host: Host, table: string): TableSealing[] | undefined {
  const { operations } = host.register.readJournal()
  const sealings = knownConfig(host)
    .tables.filter(({ key }) => key !== table && touchedRecords(key, operations).length > 0)
    .map((schema) => journalOnly(host, schema, operations))
  return sealings.some((sealing) => sealing === undefined)
    ? undefined
    : sealings.flatMap((sealing) => sealing ?? [])
}

/** The number that somebody typed over, where the event tells; Google may write it as `100012.0`. */
function overtypedNumber(view: TableView, edit: GridEdit): Map<number, string> {
  const isNumber = edit.startColumn === view.columns.get(NUMBER)
  const former = edit.oldValue?.replace(/\.0$/, '')
  return new Map(isNumber && former !== undefined ? [[edit.startRow, former]] : [])
}
