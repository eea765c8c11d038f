import type { StandingLine } from '../../../src/features/history'

/** Why values stay; `kept`: the customer was added by what is undone, and somebody has worked on it since. */
export type GroupReason = StandingLine['reason'] | 'kept'

/** What an undo left of one customer. */
export interface StandingGroup {
  readonly record: string
  readonly name: string
  /** Values that somebody changed since, each for itself. */
  readonly changed: readonly StandingLine[]
  /** Headers of the other fields, by the reason they share. */
  readonly others: readonly { readonly reason: GroupReason; readonly headers: readonly string[] }[]
}

/** The lines of an undo customer by customer, in their order: what has a value of its own to show, then the rest by reason. */
export function standingGroups(lines: readonly StandingLine[]): StandingGroup[] {
  const byRecord = new Map<string, StandingLine[]>()
  for (const line of lines) {
    const group = byRecord.get(line.record)
    if (group) group.push(line)
    else byRecord.set(line.record, [line])
  }
  return [...byRecord].map(([record, group]) => ({
    record,
    name: group.find(({ name }) => name !== '')?.name ?? '',
    changed: group.filter((line) => reasonOf(line) === 'changed-since'),
    others: byReason(group.filter((line) => reasonOf(line) !== 'changed-since')),
  }))
}

function byReason(lines: readonly StandingLine[]): StandingGroup['others'] {
  const reasons = [...new Set(lines.map(reasonOf))]
  return reasons.map((reason) => ({
    reason,
    headers: lines.filter((line) => reasonOf(line) === reason).map(({ header }) => header),
  }))
}

const reasonOf = ({ reason, wanted }: StandingLine): GroupReason =>
  reason === 'changed-since' && wanted === null ? 'kept' : reason
