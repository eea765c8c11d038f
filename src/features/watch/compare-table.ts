import type { Host } from '../../host/host'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { reconcile } from '../../register/reconcile'
import { recordedRecords } from '../../register/recorded-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { TableDigest } from '../../register/table-digest'
import type { TableView } from '../../register/table-view'
import { knownConfig } from './known-config'
import { outsideOperations } from './outside-operations'
import { sealingOf } from './sealing-of'
import { settleHeaders } from './settle-headers'
import type { Doer, WatchGround } from './watch-ground'

/** How often the table is read anew because a row moved while numbers were written. */
const ROUNDS = 4

/**
 * Compares the whole table with what was last recorded, and records what was found, with who did it where an event tells.
 * Cheap where nothing changed. The caller holds the lock.
 */
export function compareTable(host: Host, doer: Doer = {}): void {
  let view = readSettled(host)
  if (isUnchanged(host, view)) return
  const shadow = host.register.readShadow()
  for (let round = 1; round <= ROUNDS; round++) {
    const ground = groundOf(host, view, shadow)
    const { numbers } = ground.found
    if (numbers.length === 0 || host.register.writeNumbers(view, numbers)) {
      host.register.seal(sealingOf(ground, outsideOperations(ground, host.newId, doer)))
      return
    }
    view = host.register.readTable(CUSTOMERS)
  }
}

/** The table once its header row is in order. */
function readSettled(host: Host): TableView {
  const view = host.register.readTable(CUSTOMERS)
  return settleHeaders(host, view) ? host.register.readTable(CUSTOMERS) : view
}

function isUnchanged(host: Host, view: TableView): boolean {
  const { digest, lostColumns: known = [] } = knownConfig(host)
  if (host.register.readJournal().rows > 0 || !view.columns.has(NUMBER)) return false
  if (!areSameFields(lostColumns(view.schema, view.columns), known)) return false
  const now = new TableDigest(view)
  for (const row of view.rows) now.add(row)
  return now.toString() === digest
}

function groundOf(host: Host, view: TableView, shadow: WatchGround['shadow']): WatchGround {
  const config = knownConfig(host)
  const journal = host.register.readJournal()
  const recorded = recordedRecords(CUSTOMERS, shadow, journal.operations)
  const found = reconcile({
    view,
    recorded,
    whole: true,
    nextNumber: host.register.nextNumber(),
    context: contextOfCountry(config.country),
  })
  const at = new Date(host.clock.nowMs()).toISOString()
  return { config, view, shadow, recorded, journal, found, whole: true, at }
}
