import type { Change } from '../../register/change'
import type { Counters } from '../../register/config'
import { contactSharers, isContact, sharingAmong } from '../../register/contact-keys'
import { fieldOf, type TableSchema } from '../../register/field'
import { contextOfCountry } from '../../register/rules/rule-context'
import type { RegisterRecord } from '../../register/value'
import type { WatchGround } from './watch-ground'

/** What of a comparison the register's counters tell. */
type OutsideCounts = Pick<Counters, 'refused' | 'corrected' | 'duplicatesMet'>

/** The customers whose phone or e-mail some changes fill in. */
export function contactsTyped(schema: TableSchema, changes: readonly Change[]): Set<string> {
  const filled = changes.filter(({ field, after }) => {
    const known = fieldOf(schema, field)
    return known !== undefined && isContact(known) && after !== null && after !== ''
  })
  return new Set(filled.map(({ recordId }) => recordId))
}

/** Those of some customers who share a phone or an e-mail with another one of the whole table. */
export function twinsAmong(
  schema: TableSchema,
  country: string,
  records: readonly RegisterRecord[],
  wanted: ReadonlySet<string>,
): Set<string> {
  if (wanted.size === 0) return new Set()
  const sharers = contactSharers(records, schema.fields.filter(isContact), contextOfCountry(country))
  return sharingAmong(sharers, wanted)
}

/** Counts what people typed into the table: values that break a rule, values that were corrected, twins met. */
export class OutsideCounter {
  readonly #broken: ReadonlySet<string>
  readonly #twins: ReadonlySet<string>
  readonly #typed: ReadonlySet<string>

  /** `waiting` are customers whose contacts were typed before and could not be compared then. */
  constructor({ config, view, found, whole }: WatchGround, waiting: readonly string[] = []) {
    this.#broken = new Set(
      found.settled.flatMap(({ id, issues }) => issues.map(({ field }) => `${id}/${field}`)),
    )
    this.#typed = contactsTyped(view.schema, found.outside)
    const wanted = new Set([...this.#typed, ...waiting])
    this.#twins = whole ? twinsAmong(view.schema, config.country, found.settled, wanted) : new Set()
  }

  /** The counts of some changes and corrections, and of some customers that were waiting. */
  counts(
    outside: readonly Change[],
    corrections: readonly Change[],
    waiting: readonly string[] = [],
  ): OutsideCounts {
    const typed = new Set(outside.map(({ recordId }) => recordId).filter((id) => this.#typed.has(id)))
    return {
      refused: outside.filter(({ recordId, field }) => this.#broken.has(`${recordId}/${field}`)).length,
      corrected: corrections.length,
      duplicatesMet: [...new Set([...typed, ...waiting])].filter((id) => this.#twins.has(id)).length,
    }
  }
}
