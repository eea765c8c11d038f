import type { Host } from '../../host/host'
import { plusCounts } from '../../register/config'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { reconcile } from '../../register/reconcile'
import { recordedRecords } from '../../register/recorded-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { underOwnNumbers } from '../../register/strangers'
import { TableDigest } from '../../register/table-digest'
import type { TableView } from '../../register/table-view'
import { knownConfig } from './known-config'
import { twinsAmong } from './outside-counts'
import { outsideOperations } from './outside-operations'
import { sealingsOf } from './sealing-of'
import { settleHeaders } from './settle-headers'
import type { Doer, WatchGround } from './watch-ground'

/** How often the table is read anew because a row moved while numbers were written. */
const ROUNDS = 4
/** Google ends an execution after 6 minutes; a part takes seconds. */
const TIME_FOR_COMPARING_MS = 240_000
/** Rows of the journal that are sealed together with what a comparison finds. */
const JOURNAL_ROWS = 10_000

/**
 * Compares the whole table with what was last recorded, and records what was found, with who did it where an event tells.
 * Cheap where nothing changed; where very much did it stops at `untilMs`, and the next comparison goes on. The caller
 * holds the lock.
 */
export function compareTable(
  host: Host,
  doer: Doer = {},
  untilMs: number = host.clock.nowMs() + TIME_FOR_COMPARING_MS,
): void {
  let view = readSettled(host)
  if (isUnchanged(host, view)) {
    countWaiting(host, view)
    return
  }
  if (host.register.readJournal().rows > JOURNAL_ROWS) {
    if (!sealLongJournal(host, untilMs)) return
    view = host.register.readTable(CUSTOMERS)
  }
  const shadow = host.register.readShadow()
  for (let round = 1; round <= ROUNDS; round++) {
    const ground = groundOf(host, view, shadow)
    const { numbers } = ground.found
    if (numbers.length === 0 || host.register.writeNumbers(view, numbers)) {
      sealParts(host, ground, doer, untilMs)
      return
    }
    view = host.register.readTable(CUSTOMERS)
  }
}

/** Writes what was found part by part; what time does not allow is found again by the next comparison. */
function sealParts(host: Host, ground: WatchGround, doer: Doer, untilMs: number): void {
  for (const part of sealingsOf(ground, outsideOperations(ground, host.newId, doer))) {
    host.register.seal(part)
    if (host.clock.nowMs() >= untilMs) return
  }
}

/** Takes a journal that is too long for one write into the log, part by part; false where time did not allow all of it. */
function sealLongJournal(host: Host, untilMs: number): boolean {
  while (host.register.sealJournal(CUSTOMERS, JOURNAL_ROWS)) if (host.clock.nowMs() >= untilMs) return false
  return true
}

/** Customers whose contacts were typed since the last comparison of everybody: who of them has a twin is counted now. */
function countWaiting(host: Host, { schema, rows }: TableView): void {
  const { unmatched = [], counters, country } = knownConfig(host)
  if (unmatched.length === 0) return
  const twins = twinsAmong(schema, country, rows, new Set(unmatched))
  host.register.saveConfig({
    unmatched: [],
    ...(twins.size > 0 ? { counters: plusCounts(counters, { duplicatesMet: twins.size }) } : {}),
  })
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
  const waiting = host.register.readJournal()
  const journal = { ...waiting, operations: underOwnNumbers(view, shadow, waiting.operations) }
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
