import type { CalendarDate } from '../../base/calendar-date'
import { SetDigest } from '../../base/set-digest'
import { additions, type Change, differences, removals } from '../../register/change'
import { type Field, fieldOf, type TableSchema } from '../../register/field'
import { mayEdit, type Role } from '../../register/role'
import { choiceLabel } from '../../register/rules/choice-rule'
import { recordFields } from '../../register/table-view'
import { fieldValue, isBlank, type RecordValues } from '../../register/value'
import { fileValues, joinedLines } from './arrival-lines'
import type { ArrivalRow } from './arrivals-here'
import type { GuestFinder } from './guest-match'
import { pairArrivals } from './pair-arrivals'
import type { ListedGuest } from './read-guests'

/** What becomes of one guest of the list. */
export interface PlannedGuest {
  readonly guest: ListedGuest
  /** Number of the row, given now to a new one. */
  readonly id: string
  readonly effect: 'new' | 'updated' | 'same'
  /** All that the row will hold. */
  readonly values: RecordValues
  /** Number of the customer; `''` for a guest without file. */
  readonly customer: string
  /** Customers it might be, where there is no file that is surely the guest's. */
  readonly candidates: readonly string[]
}

/** What taking over a list does. */
export interface ImportPlan {
  readonly guests: readonly PlannedGuest[]
  /** Rows that an earlier list brought and this one no longer names. */
  readonly gone: readonly ArrivalRow[]
  /** Rows of earlier days. */
  readonly earlier: readonly ArrivalRow[]
  readonly changes: readonly Change[]
}

/** What a plan depends on beside the list. */
export interface PlanGround {
  readonly schema: TableSchema
  readonly role: Role
  readonly today: CalendarDate
  readonly finder: GuestFinder
  readonly rows: readonly ArrivalRow[]
  /** The number of the first new row. */
  readonly firstNumber: number
  /** Whether rows of earlier days leave the tab. */
  readonly clearEarlier: boolean
}

const stateOf = (schema: TableSchema, word: string): string | undefined =>
  choiceLabel(fieldOf(schema, 'state')?.choices ?? [], word)

/** Decides what a list changes: rows that are there are brought up to date, none is written twice, none goes silently. */
export function importPlan(listed: readonly ListedGuest[], ground: PlanGround): ImportPlan {
  const { schema, rows, today, role } = ground
  const current = rows.filter(({ day }) => day === '' || day >= today)
  // Where nothing tells the day of a row, it is taken for one of today.
  const dated = current.map((row) => ({ ...row, day: row.day === '' ? today : row.day }))
  const pairs = pairArrivals(listed, dated)
  let next = ground.firstNumber
  const guests = listed.map((guest): PlannedGuest => {
    const row = pairs.get(guest) as ArrivalRow | undefined
    return planned(guest, row, row?.id ?? String(next++), ground)
  })
  const days = new Set<string>(listed.map(({ day }) => day))
  const paired = new Set([...pairs.values()].map(({ id }) => id))
  const [listedState, goneState] = [stateOf(schema, 'On the list'), stateOf(schema, 'Not on the list')]
  const gone = current.filter(
    ({ id, day, values }) =>
      days.has(day) && !paired.has(id) && listedState !== undefined && values.state === listedState,
  )
  const earlier = ground.clearEarlier ? rows.filter(({ day }) => day !== '' && day < today) : []
  const fields = recordFields(schema).filter((field) => mayEdit(role, field))
  const mayClear = fields.length === recordFields(schema).length
  const changes = [
    ...guests.flatMap((each) =>
      changesOf(each, pairs.get(each.guest) as ArrivalRow | undefined, fields, schema),
    ),
    ...gone.flatMap(({ id, values }) =>
      differences(schema.key, id, { state: fieldValue(values, 'state') }, { state: goneState ?? '' }),
    ),
    ...(mayClear ? earlier.flatMap(({ id, values }) => removals(schema.key, id, values)) : []),
  ]
  return { guests, gone, earlier: mayClear ? earlier : [], changes }
}

function planned(
  guest: ListedGuest,
  row: ArrivalRow | undefined,
  id: string,
  { schema, finder, role }: PlanGround,
): PlannedGuest {
  const before = row?.values ?? {}
  const said = saidOf(guest, before, schema)
  const known = String(fieldValue(before, 'customer'))
  const match = known === '' ? finder.find({ ...before, ...guest.values }) : { customer: known }
  const customer = match.customer ?? ''
  const file = known === '' && customer !== '' ? finder.customer(customer)?.values : undefined
  const merged: RecordValues = {
    ...before,
    ...said,
    ...(file ? fileValues(customer, file, { ...before, ...said }) : {}),
    state: stateOf(schema, 'On the list') ?? fieldValue(before, 'state'),
    preparation: row ? fieldValue(before, 'preparation') : false,
  }
  const values = Object.fromEntries(
    recordFields(schema)
      .filter((field) => mayEdit(role, field) || field.key in before)
      .map(({ key }) => [key, fieldValue(merged, key)] as const)
      .filter(([, value]) => value !== ''),
  )
  const isSame = row !== undefined && differences('', '', before, values).length === 0
  const effect = row === undefined ? 'new' : isSame ? 'same' : 'updated'
  const candidates = match.customer === undefined ? match.candidates : []
  return { guest, id, effect, values, customer, candidates }
}

/** What the list says now; longer texts are added to, never replaced, since people write there as well. */
const saidOf = ({ values }: ListedGuest, before: RecordValues, schema: TableSchema): RecordValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const isLong = fieldOf(schema, key)?.kind === 'long-text'
      const held = fieldValue(before, key)
      return [key, isLong && !isBlank(held) ? joinedLines([String(held), String(value)]) : value]
    }),
  )

function changesOf(
  { id, values, effect }: PlannedGuest,
  row: ArrivalRow | undefined,
  fields: readonly Field[],
  { key }: TableSchema,
): Change[] {
  if (effect === 'same') return []
  if (!row) return additions(key, id, values)
  const editable = new Set(fields.map((field) => field.key))
  return differences(key, id, row.values, values).filter(({ field }) => editable.has(field))
}

/** A text that is the same as long as taking over the list would do the same; numbers of new rows do not count. */
export function fingerprintOf({ guests, gone, earlier, changes }: ImportPlan): string {
  const digest = new SetDigest()
  const lines = new Map(
    guests.filter(({ effect }) => effect === 'new').map((each) => [each.id, each.guest.line]),
  )
  for (const { recordId, field, before, after } of changes)
    digest.add(JSON.stringify([lines.get(recordId) ?? recordId, field, before, after]))
  for (const { id } of [...gone, ...earlier]) digest.add(id)
  return digest.toString()
}
