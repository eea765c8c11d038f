import type { TableSealing } from '../../host/register-store'
import { binAfter } from '../../register/bin-notes'
import {
  plusCounts,
  RECENT_LIMIT,
  type RecentOperation,
  type RegisterConfig,
  type TableStanding,
  withStanding,
} from '../../register/config'
import { CUSTOMERS } from '../../register/field'
import { areSameFields, lostColumns } from '../../register/lost-columns'
import { recordWidth } from '../../register/table-view'
import { contactsTyped, OutsideCounter } from './outside-counts'
import type { Findings, TableParts } from './sealing-of'

/** What the register knows of itself after each sealing: what a part counts and gives is known with it. */
export class ConfigNotes {
  readonly #findings: Findings
  #config: RegisterConfig
  readonly #counters = new Map<TableParts, OutsideCounter>()

  constructor(findings: Findings) {
    this.#findings = findings
    this.#config = findings.config
  }

  /** After the first sealing: first parts of all tables, and everything the journal tells. */
  first(tables: readonly TableParts[]): Partial<RegisterConfig> {
    const { config } = this.#findings
    const before = this.#config
    for (const table of tables) this.#take(table, 0)
    this.#note(Object.fromEntries(this.#findings.unseen.map((each) => [each.table, this.#unseen(each)])))
    const { recent } = this.#findings.config
    const done = this.#findings.journal.operations.map(
      ({ id, changes }): RecentOperation => ({ id, recordId: changes[0]?.recordId ?? '' }),
    )
    const unmatched = this.#unmatched(tables)
    return {
      ...changedKeys(before, this.#config),
      ...(done.length > 0 ? { recent: [...recent, ...done].slice(-RECENT_LIMIT) } : {}),
      ...(areSameFields(unmatched, config.unmatched ?? []) ? {} : { unmatched }),
      ...binAfter(config, [
        ...this.#findings.journal.operations,
        ...this.#findings.found.flatMap(({ operations }) => operations),
      ]),
    }
  }

  /** After a further part of one table. */
  next(table: TableParts, part: number): Partial<RegisterConfig> {
    const before = this.#config
    this.#take(table, part)
    return changedKeys(before, this.#config)
  }

  /** After the last sealing. */
  last(): Partial<RegisterConfig> {
    const { whole, found, at } = this.#findings
    return whole && found.some(({ ground }) => ground.view.schema.key === CUSTOMERS)
      ? { lastSweepAt: at }
      : {}
  }

  #take(table: TableParts, index: number): void {
    const { ground, parts, digest } = table
    const { key } = ground.view.schema
    const { part } = parts[index]!
    const isLast = index === parts.length - 1
    const waiting = this.#waiting(key)
    const counter = this.#counters.get(table) ?? new OutsideCounter(ground, waiting)
    this.#counters.set(table, counter)
    const counts = counter.counts(part.outside, part.corrections, index === 0 ? waiting : [])
    const { nextNumber } = this.#config.standing[key]!
    const reached = isLast ? ground.found.nextNumber : Math.min(ground.found.nextNumber, part.highest + 1)
    this.#config = { ...this.#config, counters: plusCounts(this.#config.counters, counts) }
    this.#note({
      [key]: {
        digest: isLast ? digest : '',
        nextNumber: Math.max(nextNumber, reached),
        ...(index === 0 ? columnsOf(ground, this.#config.standing[key]!) : {}),
      },
    })
  }

  #note(standing: Readonly<Record<string, Partial<TableStanding>>>): void {
    this.#config = { ...this.#config, standing: withStanding(this.#config, standing) }
  }

  /** Customers whose contacts were typed before and could not be compared with everybody then. */
  #waiting(table: string): readonly string[] {
    const { whole, config } = this.#findings
    return whole && table === CUSTOMERS ? (config.unmatched ?? []) : []
  }

  #unmatched(tables: readonly TableParts[]): readonly string[] {
    const { whole, config } = this.#findings
    const before = config.unmatched ?? []
    const customers = tables.find(({ ground }) => ground.view.schema.key === CUSTOMERS)
    if (!customers) return before
    const { view, found } = customers.ground
    return whole ? [] : [...new Set([...before, ...contactsTyped(view.schema, found.outside)])]
  }

  #unseen({ table, shadow }: TableSealing): Partial<TableStanding> {
    const numbers = [...shadow.keys()].map(Number).filter(Number.isSafeInteger)
    const { nextNumber } = this.#config.standing[table]!
    return { digest: '', nextNumber: Math.max(nextNumber, ...numbers.map((number) => number + 1)) }
  }
}

/** Removed columns, and how far the others reach, where otherwise than known. */
function columnsOf(
  { view: { schema, columns } }: TableParts['ground'],
  { lostColumns: known = [], width: before }: TableStanding,
): Partial<TableStanding> {
  const lost = lostColumns(schema, columns)
  const width = recordWidth(schema, columns)
  return {
    ...(areSameFields(lost, known) ? {} : { lostColumns: lost }),
    ...(width === (before ?? schema.fields.length) ? {} : { width }),
  }
}

/** The keys whose value is another one than before. */
function changedKeys(before: RegisterConfig, after: RegisterConfig): Partial<RegisterConfig> {
  const keys = ['standing', 'counters'] as const
  return Object.fromEntries(
    keys.flatMap((key) =>
      JSON.stringify(before[key]) === JSON.stringify(after[key]) ? [] : [[key, after[key]]],
    ),
  )
}
