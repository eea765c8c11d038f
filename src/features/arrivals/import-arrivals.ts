import type { CalendarDate } from '../../base/calendar-date'
import type { Host } from '../../host/host'
import { problemsText } from '../../i18n/problems-text'
import { fieldOf } from '../../register/field'
import { type Caller, mayEdit } from '../../register/role'
import { checkRecord } from '../../register/rules/field-rules'
import { recordFields } from '../../register/table-view'
import { arrangeArrivals } from './arrange-arrivals'
import { type ArrivalsGround, arrivalsGround, readArrivals, readFinder } from './arrivals-here'
import type { GuestFinder } from './guest-match'
import { fingerprintOf, type ImportPlan, importPlan, type PlannedGuest } from './import-plan'
import { keepMatch, keptMatch } from './kept-matches'
import { ARRIVALS, listTargets } from './list-targets'
import { decidedList, guestList, type ListColumn, type ListRows, matchList, signatureOf } from './match-list'
import { arrivalMessages } from './messages'
import { type LeftOut, readGuests } from './read-guests'

/** How much a list does, told before and after. */
export interface ImportCounts {
  readonly guests: number
  readonly matched: number
  readonly added: number
  readonly updated: number
  /** Guests that an earlier list named and this one does not. */
  readonly gone: number
  /** Rows of earlier days that leave the tab. */
  readonly earlier: number
  /** Values that break a rule. */
  readonly problems: number
}

/** A guest of the list who has no file. */
export interface UnmatchedGuest {
  readonly line: number
  readonly name: string
  readonly room: string
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
}

/** What a list is, and what taking it over would do. */
export interface ListPreview {
  readonly columns: readonly ListColumn[]
  /** What a column can be, as the reader calls it. */
  readonly targets: readonly { readonly key: string; readonly label: string }[]
  /** The columns were matched so for an earlier list. */
  readonly known: boolean
  readonly counts: ImportCounts
  /** The first of those without a file, and of those left out. */
  readonly unmatched: readonly UnmatchedGuest[]
  readonly leftOut: readonly LeftOut[]
  /** Days of the hotel that the list tells of, in order. */
  readonly days: readonly CalendarDate[]
  /** The same as long as taking it over does the same. */
  readonly fingerprint: string
}

/** A list as the sidebar sends it. */
export interface ListParams {
  readonly rows: ListRows
  /** What somebody takes each column for; the product's proposal where absent. */
  readonly columns?: readonly string[] | undefined
  /** Whether rows of earlier days leave the tab. */
  readonly clearEarlier: boolean
}

/** What became of a list. Except for `done`, nothing was written. */
export type ImportOutcome =
  | {
      readonly state: 'done'
      readonly operation: string
      readonly counts: ImportCounts
      readonly left: number
    }
  | { readonly state: 'changed'; readonly preview: ListPreview }
  | { readonly state: 'done-before' | 'nothing' | 'forbidden' | 'no-table' }

const MOST_LISTED = 50

interface Planned {
  readonly ground: ArrivalsGround
  readonly finder: GuestFinder
  readonly plan: ImportPlan
  readonly preview: ListPreview
  readonly signature: string
}

/** What taking over a list would do; undefined where the register has no arrivals. */
export const previewList = (host: Host, params: ListParams, caller: Caller): ListPreview | undefined =>
  planOf(host, params, caller, () => 1)?.preview

/** `numbering` gives the first new number after the last one that stands in the tab. */
function planOf(
  host: Host,
  params: ListParams,
  caller: Caller,
  numbering: (last: number) => number,
): Planned | undefined {
  const ground = arrivalsGround(host)
  if (!ground) return undefined
  const { schema, context, config, today } = ground
  const targets = listTargets(schema, host.session.locale(), config.locale)
  const list = guestList(params.rows, targets)
  const signature = signatureOf(list)
  const kept = params.columns ? undefined : keptMatch(host.properties, signature)
  const columns = decidedList(matchList(list, targets, context), params.columns ?? kept, targets)
  const allergyWord = arrivalMessages[config.locale].allergyLine
  const read = readGuests(list, columns, { ...ground, allergyWord })
  const finder = readFinder(host, ground)
  const { rows, lastNumber } = readArrivals(host, ground)
  const plan = importPlan(read.guests, {
    ...{ schema, finder, today, role: caller.role },
    rows,
    firstNumber: numbering(lastNumber),
    clearEarlier: params.clearEarlier,
  })
  const unmatched = plan.guests.filter(({ customer }) => customer === '').slice(0, MOST_LISTED)
  const preview: ListPreview = {
    columns,
    targets: targets.map(({ key, label }) => ({ key, label })),
    known: kept !== undefined,
    counts: countsOf(plan),
    unmatched: unmatched.map(({ guest, candidates }) => ({
      line: guest.line,
      name: String(guest.values.guest ?? ''),
      room: String(guest.values.room ?? ''),
      candidates: candidates.map((id) => ({ id, name: finder.nameOf(id) })),
    })),
    leftOut: read.leftOut.slice(0, MOST_LISTED),
    days: [...new Set(read.guests.map(({ day }) => day))].sort(),
    fingerprint: fingerprintOf(plan),
  }
  return { ground, finder, plan, preview, signature }
}

const count = (guests: readonly PlannedGuest[], effect: PlannedGuest['effect']): number =>
  guests.filter((each) => each.effect === effect).length

const countsOf = ({ guests, gone, earlier }: ImportPlan): ImportCounts => ({
  guests: guests.length,
  matched: guests.filter(({ customer }) => customer !== '').length,
  added: count(guests, 'new'),
  updated: count(guests, 'updated'),
  gone: gone.length,
  earlier: earlier.length,
  problems: guests.reduce((sum, { guest }) => sum + guest.issues.length, 0),
})

/**
 * Takes over a list as its preview showed, as one operation. Sent twice it is done once; what follows from it (allergies
 * beside the guests, the order of the rows) is then done again, should it have been cut off. The caller holds the lock.
 */
export function importList(
  host: Host,
  params: ListParams & { readonly requestId: string; readonly fingerprint: string },
  caller: Caller,
): ImportOutcome {
  if (host.register.findRecent(params.requestId)) {
    const ground = arrivalsGround(host)
    if (ground) arrangeArrivals(host, ground)
    return { state: 'done-before' }
  }
  // A run that died may have left numbers in the tab that no operation knows.
  const numbering = (last: number) => Math.max(last + 1, host.register.nextNumber(ARRIVALS))
  const planned = planOf(host, params, caller, numbering)
  if (!planned) return { state: 'no-table' }
  const { ground, finder, plan, preview, signature } = planned
  const guest = fieldOf(ground.schema, 'guest')
  if (!guest || !mayEdit(caller.role, guest)) return { state: 'forbidden' }
  if (preview.fingerprint !== params.fingerprint) return { state: 'changed', preview }
  keepMatch(host.properties, { signature, targets: preview.columns.map(({ target }) => target) })
  if (plan.changes.length === 0) return { state: 'nothing' }
  const at = new Date(host.clock.nowMs()).toISOString()
  const { refused } = host.register.apply(
    { id: params.requestId, at, by: caller.email, action: 'arrivals', changes: plan.changes },
    { role: caller.role, problems: problemsOf(ground, plan) },
  )
  arrangeArrivals(host, ground, finder)
  return {
    state: 'done',
    operation: params.requestId,
    counts: preview.counts,
    left: new Set(refused.map(({ change }) => change.recordId)).size,
  }
}

function problemsOf(
  { schema, context, config }: ArrivalsGround,
  { guests }: ImportPlan,
): Map<string, string> {
  const fields = recordFields(schema)
  return new Map(
    guests
      .filter(({ effect }) => effect !== 'same')
      .map(({ id, values }) => [
        id,
        problemsText(schema, checkRecord(fields, values, context), config.locale),
      ]),
  )
}
