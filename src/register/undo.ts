import { byRecord, type Change, effectOf, inverse } from './change'
import { fieldValue, type RecordValues, type Value } from './value'

/** A change that cannot be taken back, and why. */
export interface StandingChange {
  readonly change: Change
  readonly reason: 'changed-since' | 'record-gone' | 'number-in-use'
  /** What the field holds now; null where the record is gone. */
  readonly now: Value | null
}

/** What an undo would do, and what stays as it is. */
export interface UndoPlan {
  readonly changes: readonly Change[]
  readonly standing: readonly StandingChange[]
}

/** Values of the records concerned as they are now; a record that does not exist is absent. */
export type CurrentRecords = (table: string, recordId: string) => RecordValues | undefined

/** What the product itself would have made of a changed value: then that stands in its place. */
export type Correction = (change: Change) => Value | null

/**
 * Takes changes back field by field: each only where its value still stands, as it was or as the product corrected
 * it. Where somebody put the former value back there is nothing to do. A record that was added goes only when nothing in it has changed since, so that nobody's later work goes with it.
 */
export function undoPlan(
  changes: readonly Change[],
  current: CurrentRecords,
  correction: Correction = ({ after }) => after,
): UndoPlan {
  const plan: { changes: Change[]; standing: StandingChange[] } = { changes: [], standing: [] }
  for (const group of byRecord(changes).values()) {
    const { table, recordId } = group[0]!
    const now = current(table, recordId)
    const standing = standingChanges(group, now, correction)
    const wholeOnly = effectOf(group) !== 'changes'
    const stays =
      wholeOnly && standing.length > 0
        ? group.map((change) => standing.find((s) => s.change === change) ?? stay(change, now))
        : standing
    plan.standing.push(...stays)
    const kept = new Set(stays.map(({ change }) => change))
    const going = group.filter((change) => !kept.has(change) && !isBack(change, now))
    plan.changes.push(...going.map((change) => backFrom(change, now)))
  }
  return plan
}

/** The way back from what stands now, which may be a corrected writing of what was changed. */
const backFrom = (change: Change, now: RecordValues | undefined): Change =>
  change.after === null || !now
    ? inverse(change)
    : { ...inverse(change), before: fieldValue(now, change.field) }

/** Whether a field of a record that is there holds again what it held before: nothing is left to take back. */
const isBack = ({ field, before }: Change, now: RecordValues | undefined): boolean =>
  now !== undefined && before !== null && fieldValue(now, field) === before

const stay = (change: Change, now: RecordValues | undefined): StandingChange => ({
  change,
  reason: 'changed-since',
  now: now ? fieldValue(now, change.field) : null,
})

function standingChanges(
  group: readonly Change[],
  now: RecordValues | undefined,
  correction: Correction,
): StandingChange[] {
  if (effectOf(group) === 'removes')
    return now ? group.map((change) => ({ ...stay(change, now), reason: 'number-in-use' as const })) : []
  if (now) return changedSince(group, now, correction)
  return group.map((change) => ({ change, reason: 'record-gone' as const, now: null }))
}

function changedSince(group: readonly Change[], now: RecordValues, correction: Correction): StandingChange[] {
  const changed = group.filter((change) => {
    const value = fieldValue(now, change.field)
    return value !== change.after && value !== correction(change) && !isBack(change, now)
  })
  const added =
    effectOf(group) === 'adds'
      ? Object.keys(now).filter((field) => now[field] !== '' && !group.some((c) => c.field === field))
      : []
  const later = added.map((field) => ({ ...group[0]!, field, before: null, after: '' }))
  return [...changed, ...later].map((change) => stay(change, now))
}
