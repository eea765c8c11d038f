import type { DueLine } from '../../../src/features/to-dos'

/** Parts of a list of due things, in the order in which they are shown. */
export type GroupKey = 'today' | 'overdue' | 'tomorrow' | 'week' | 'later'

/** Due things of one part. */
export interface DueGroup {
  readonly key: GroupKey
  readonly items: readonly DueLine[]
  /** Whether it is in sight from the start. */
  readonly isOpen: boolean
}

/** As many as a person can take in at once. */
const MOST_OPEN = 7
const WEEK_DAYS = 7
const ORDER: readonly GroupKey[] = ['today', 'overdue', 'tomorrow', 'week', 'later']

const groupOf = ({ daysLeft }: DueLine): GroupKey => {
  if (daysLeft < 0) return 'overdue'
  if (daysLeft <= 1) return daysLeft === 0 ? 'today' : 'tomorrow'
  return daysLeft <= WEEK_DAYS ? 'week' : 'later'
}

/**
 * The parts of a list: today first, then what is overdue, then the days to come. Parts are in sight as long as all
 * together hold no more than seven things; of a longer today the first seven are, and the rest follows folded.
 */
export function dueGroups(items: readonly DueLine[]): DueGroup[] {
  let room = MOST_OPEN
  return ORDER.flatMap((key): DueGroup[] => {
    const own = items.filter((item) => groupOf(item) === key)
    if (own.length === 0) return []
    if (own.length <= room && key !== 'later') {
      room -= own.length
      return [{ key, items: own, isOpen: true }]
    }
    const shown = key === 'today' ? own.slice(0, room) : []
    room = 0
    const rest = { key, items: own.slice(shown.length), isOpen: false }
    return shown.length > 0 ? [{ key, items: shown, isOpen: true }, rest] : [rest]
  })
}

/** Names a due thing among those on the screen. */
export const lineKey = ({ kind, recordId, on, month }: DueLine): string =>
  [kind, recordId, on, month ?? ''].join('/')
