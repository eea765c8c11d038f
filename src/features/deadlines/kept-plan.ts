import type { Host } from '../../host/host'
import type { PlannedLines } from '../../register/deadlines/deadline-plan'
import { rangesFrom, rangesText } from '../../register/deadlines/number-ranges'

const KEY = 'deadlines.planned'
/** Google takes 9 KB under a key. */
const MOST_SIGNS = 4000

/** What was planned before, and the state of the table that was looked at last. */
export interface KeptPlan {
  readonly before: PlannedLines
  readonly seen: string
}

/** Reads what was kept; nothing where it cannot be read. It is no part of the register, so that an undo stays undone. */
export function keptPlan(host: Host): KeptPlan {
  const { filled = '', followed = '', seen = '' } = parsed(host.properties.read(KEY))
  return { before: { filled: rangesFrom(filled), followed: rangesFrom(followed) }, seen }
}

/** Keeps it; of lists that grow too long the oldest lines are forgotten. */
export function keepPlan(host: Host, { before, seen }: KeptPlan): void {
  const [filled, followed] = [before.filled, before.followed].map((ranges) => rangesText(ranges, MOST_SIGNS))
  host.properties.write(KEY, JSON.stringify({ filled, followed, seen }))
}

function parsed(json: string | undefined): Readonly<Record<string, string>> {
  try {
    return JSON.parse(json ?? '{}') as Readonly<Record<string, string>>
  } catch {
    return {}
  }
}
