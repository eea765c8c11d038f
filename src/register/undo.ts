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

/**
 * Takes changes back field by field: each only where its value still stands. A record that was added goes only
 * when nothing in it has changed since, so that nobody's later work goes with it.
 */
export function undoPlan(changes: readonly Change[], current: CurrentRecords): UndoPlan {
  const plan: { changes: Change[]; standing: StandingChange[] } = { changes: [], standing: [] }
  for (const group of byRecord(changes).values()) {
    const { table, recordId } = group[0]!
    const now = current(table, recordId)
    const standing = standingChanges(group, now)
    const wholeOnly = effectOf(group) !== 'changes'
    const stays =
      wholeOnly && standing.length > 0
        ? group.map((change) => standing.find((s) => s.change === change) ?? stay(change, now))
        : standing
    plan.standing.push(...stays)
    const kept = new Set(stays.map(({ change }) => change))
    plan.changes.push(...group.filter((change) => !kept.has(change)).map(inverse))
  }
  return plan
}

const stay = (change: Change, now: RecordValues | undefined): StandingChange => ({
  change,
  reason: 'changed-since',
  now: now ? fieldValue(now, change.field) : null,
})

function standingChanges(group: readonly Change[], now: RecordValues | undefined): StandingChange[] {
  switch (effectOf(group)) {
    case 'removes':
      return now ? group.map((change) => ({ ...stay(change, now), reason: 'number-in-use' as const })) : []
    case 'adds':
      return now
        ? changedSince(group, now)
        : group.map((change) => ({ change, reason: 'record-gone' as const, now: null }))
    case 'changes':
      return now
        ? changedSince(group, now)
        : group.map((change) => ({ change, reason: 'record-gone' as const, now: null }))
  }
}

function changedSince(group: readonly Change[], now: RecordValues): StandingChange[] {
  const changed = group.filter((change) => fieldValue(now, change.field) !== change.after)
  const added =
    effectOf(group) === 'adds'
      ? Object.keys(now).filter((field) => now[field] !== '' && !group.some((c) => c.field === field))
      : []
  const later = added.map((field) => ({ ...group[0]!, field, before: null, after: '' }))
  return [...changed, ...later].map((change) => stay(change, now))
}
