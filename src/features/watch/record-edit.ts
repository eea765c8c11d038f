import type { GridEdit } from '../../host/feature'
import type { Host } from '../../host/host'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { reconcile } from '../../register/reconcile'
import { recordedRecords } from '../../register/recorded-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { strangersOf } from '../../register/strangers'
import type { TableView } from '../../register/table-view'
import { compareTable } from './compare-table'
import { isHeaderInOrder } from './header-plan'
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
  const table = config.tables.find(({ sheetId }) => sheetId === edit.sheetId)
  if (table?.key !== CUSTOMERS) return
  const isLong = edit.endRow - edit.startRow > MOST_ROWS
  if (edit.startRow === 0 || isLong) {
    compareTable(host, { editing: edit })
    layAgain(host, host.register.readRows(CUSTOMERS, []), edit)
  } else {
    const rows = Array.from({ length: edit.endRow - edit.startRow }, (_, index) => edit.startRow + index)
    const view = host.register.readRows(CUSTOMERS, rows)
    if (needsWhole(host, view, edit)) compareTable(host, { editing: edit })
    else recordRows(host, view, edit)
    layAgain(host, view, edit)
  }
}

/** Numbers pasted or cleared, a header row in disorder, notes of other edits: these only the whole table settles. */
function needsWhole(host: Host, view: TableView, edit: GridEdit): boolean {
  const { edits, rows } = host.register.readJournal()
  const { lostColumns: known = [], unmatched = [] } = knownConfig(host)
  const number = view.columns.get(NUMBER) ?? -1
  const isOneCell = edit.endRow - edit.startRow === 1 && edit.endColumn - edit.startColumn === 1
  const touchesNumbers = number < 0 || (edit.startColumn <= number && number < edit.endColumn)
  const isTableKnown = isHeaderInOrder(view) && areSameFields(lostColumns(view.schema, view.columns), known)
  const isMuch = rows > MOST_ROWS || unmatched.length > MOST_WAITING
  return (touchesNumbers && !isOneCell) || !isTableKnown || edits.length > 0 || isMuch
}

function recordRows(host: Host, view: TableView, edit: GridEdit): void {
  const config = knownConfig(host)
  const journal = host.register.readJournal()
  const inJournal = journal.operations.flatMap(({ changes }) => changes.map(({ recordId }) => recordId))
  const overtyped = overtypedNumber(view, edit)
  const ids = new Set([...view.rows.map(({ id }) => id), ...inJournal, ...overtyped.values()])
  ids.delete('')
  const shadow = ids.size > 0 ? host.register.readShadow([...ids]) : new Map()
  if (strangersOf(CUSTOMERS, shadow, journal.operations).size > 0) {
    compareTable(host, { editing: edit })
    return
  }
  const recorded = recordedRecords(CUSTOMERS, shadow, journal.operations)
  const found = reconcile({
    view,
    recorded,
    whole: false,
    nextNumber: host.register.nextNumber(),
    overtyped,
    context: contextOfCountry(config.country),
  })
  const { numbers } = found
  if (numbers.length > 0 && !host.register.writeNumbers(view, numbers)) {
    compareTable(host, { editing: edit })
    return
  }
  const at = new Date(host.clock.nowMs()).toISOString()
  const ground = { config, view, shadow, recorded, journal, found, whole: false, at }
  const operations = outsideOperations(ground, host.newId, { editing: edit })
  for (const part of sealingsOf(ground, operations)) host.register.seal(part)
}

/** The number that somebody typed over, where the event tells; Google may write it as `100012.0`. */
function overtypedNumber(view: TableView, edit: GridEdit): Map<number, string> {
  const isNumber = edit.startColumn === view.columns.get(NUMBER)
  const former = edit.oldValue?.replace(/\.0$/, '')
  return new Map(isNumber && former !== undefined ? [[edit.startRow, former]] : [])
}
