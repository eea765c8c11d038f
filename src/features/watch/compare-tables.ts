import type { Host } from '../../host/host'
import { touchedRecords } from '../../host/journal-sealing'
import type { TableSealing } from '../../host/register-store'
import type { ChangeSet } from '../../register/change'
import { plusCounts, standingOf } from '../../register/config'
import { CUSTOMERS, NUMBER } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { reconcile } from '../../register/reconcile'
import { recordedRecords } from '../../register/recorded-records'
import { contextOfCountry } from '../../register/rules/rule-context'
import { underOwnNumbers } from '../../register/strangers'
import { TableDigest } from '../../register/table-digest'
import type { TableView } from '../../register/table-view'
import { existingRecords } from './existing-records'
import { journalOnly } from './journal-only'
import { knownConfig } from './known-config'
import { twinsAmong } from './outside-counts'
import { outsideOperations } from './outside-operations'
import { sealingsOf } from './sealing-of'
import { settleHeaders } from './settle-headers'
import type { Doer, WatchGround } from './watch-ground'

/** How often a table is read anew because a row moved while numbers were written. */
const ROUNDS = 4
/** Google ends an execution after 6 minutes; a part takes seconds. */
const TIME_FOR_COMPARING_MS = 240_000
/** Rows of the journal that are sealed together with what a comparison finds. */
const JOURNAL_ROWS = 10_000

/** Which tables to compare, and until when. */
export interface Extent {
  /** Keys of tables; all of the register where absent. */
  readonly tables?: readonly string[]
  readonly untilMs?: number
}

/**
 * Compares whole tables with what was last recorded, and records what was found, with who did it where an event tells.
 * Cheap where nothing changed; where very much did it stops at `untilMs`, and the next comparison goes on. The caller
 * holds the lock.
 */
export function compareTables(host: Host, doer: Doer = {}, extent: Extent = {}): void {
  const keys = extent.tables ?? knownConfig(host).tables.map(({ key }) => key)
  const untilMs = extent.untilMs ?? host.clock.nowMs() + TIME_FOR_COMPARING_MS
  let views = readSettled(host, keys)
  if (host.register.readJournal().rows > JOURNAL_ROWS) {
    if (!sealLongJournal(host, untilMs)) return
    views = host.register.readTables(keys)
  }
  const changed = views.filter((view) => isConcerned(host, view))
  const { operations, rows } = host.register.readJournal()
  if (changed.length === 0 && rows === 0) {
    countWaiting(host, views)
    return
  }
  const unseen = unseenTables(host, changed, operations)
  const wanted = [...changed, ...unseen.views]
  const shadows = host.register.readShadows(wanted.map(({ schema }) => schema.key))
  const grounds = wanted.map((view) => settledGround(host, view, shadows))
  if (grounds.some((ground) => ground === undefined)) return
  sealParts(host, grounds as WatchGround[], unseen.sealings, doer, untilMs)
}

/** Writes what was found part by part; what time does not allow is found again by the next comparison. */
function sealParts(
  host: Host,
  grounds: readonly WatchGround[],
  unseen: readonly TableSealing[],
  doer: Doer,
  untilMs: number,
): void {
  const found = grounds.map((ground) => ({
    ground,
    operations: outsideOperations(ground, host.newId, doer),
  }))
  const about = { config: knownConfig(host), journal: host.register.readJournal(), whole: true }
  for (const part of sealingsOf({ ...about, at: instant(host), found, unseen })) {
    host.register.seal(part)
    if (host.clock.nowMs() >= untilMs) return
  }
}

/** Takes a journal that is too long for one write into the log, part by part; false where time did not allow all of it. */
function sealLongJournal(host: Host, untilMs: number): boolean {
  while (host.register.sealJournal(JOURNAL_ROWS)) if (host.clock.nowMs() >= untilMs) return false
  return true
}

/** Tables the journal speaks of that were not found changed: by the journal alone, or where that does not do as read now. */
function unseenTables(
  host: Host,
  changed: readonly TableView[],
  operations: readonly ChangeSet[],
): { readonly views: readonly TableView[]; readonly sealings: readonly TableSealing[] } {
  const seen = new Set(changed.map(({ schema }) => schema.key))
  const spoken = knownConfig(host).tables.filter(
    ({ key }) => !seen.has(key) && touchedRecords(key, operations).length > 0,
  )
  const sealings = spoken.map((schema) => journalOnly(host, schema, operations))
  const open = spoken.filter((_, index) => sealings[index] === undefined)
  return {
    views:
      open.length > 0
        ? readSettled(
            host,
            open.map(({ key }) => key),
          )
        : [],
    sealings: sealings.flatMap((sealing) => sealing ?? []),
  }
}

/** Customers whose contacts were typed since the last comparison of everybody: who of them has a twin is counted now. */
function countWaiting(host: Host, views: readonly TableView[]): void {
  const { unmatched = [], counters, country } = knownConfig(host)
  const customers = views.find(({ schema }) => schema.key === CUSTOMERS)
  if (unmatched.length === 0 || !customers) return
  const twins = twinsAmong(customers.schema, country, customers.rows, new Set(unmatched))
  host.register.saveConfig({
    unmatched: [],
    ...(twins.size > 0 ? { counters: plusCounts(counters, { duplicatesMet: twins.size }) } : {}),
  })
}

/** The tables once their header rows are in order. */
function readSettled(host: Host, keys: readonly string[]): TableView[] {
  const views = host.register.readTables(keys)
  const settled = views.map((view) => settleHeaders(host, view))
  return settled.includes(true) ? host.register.readTables(keys) : views
}

/** Whether a table is not as last recorded, or the journal speaks of it. */
function isConcerned(host: Host, view: TableView): boolean {
  const { key, sheetId } = view.schema
  const { operations, edits } = host.register.readJournal()
  const { digest, lostColumns: known = [] } = standingOf(knownConfig(host), key)
  if (edits.some((edit) => edit.sheetId === sheetId) || touchedRecords(key, operations).length > 0)
    return true
  if (!view.columns.has(NUMBER) || !areSameFields(lostColumns(view.schema, view.columns), known)) return true
  const now = new TableDigest(view)
  for (const row of view.rows) now.add(row)
  return now.toString() !== digest
}

type Shadows = ReadonlyMap<string, WatchGround['shadow']>

/** What a comparison of a table finds, once every row has its number; undefined where rows keep moving. */
function settledGround(host: Host, first: TableView, shadows: Shadows): WatchGround | undefined {
  const { key } = first.schema
  let ground = groundOf(host, first, shadows)
  for (let round = 1; round <= ROUNDS; round++) {
    const { numbers } = ground.found
    if (numbers.length === 0 || host.register.writeNumbers(ground.view, numbers)) return ground
    ground = groundOf(host, host.register.readTable(key), shadows)
  }
  return undefined
}

function groundOf(host: Host, view: TableView, shadows: Shadows): WatchGround {
  const config = knownConfig(host)
  const { key } = view.schema
  const shadow = shadows.get(key) ?? new Map()
  const waiting = host.register.readJournal()
  const journal = { ...waiting, operations: underOwnNumbers(view, shadow, waiting.operations) }
  const recorded = recordedRecords(key, shadow, journal.operations)
  const found = reconcile({
    view,
    recorded,
    whole: true,
    nextNumber: host.register.nextNumber(key),
    context: {
      ...contextOfCountry(config.country),
      ...existingRecords(host, view, journal.operations, shadows),
    },
  })
  return { config, view, shadow, recorded, journal, found, whole: true, at: instant(host) }
}

const instant = (host: Host): string => new Date(host.clock.nowMs()).toISOString()
