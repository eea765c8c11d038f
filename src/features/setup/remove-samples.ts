import type { Host } from '../../host/host'
import { type Change, removals } from '../../register/change'
import { CUSTOMERS } from '../../register/field'
import type { Caller } from '../../register/role'

/** How many sample customers were removed, and how many stayed because somebody had changed them. */
export interface SamplesRemoved {
  readonly removed: number
  readonly kept: number
}

/** Removes the sample customers of the template as one operation, which History can undo. The caller holds the lock. */
export function removeSamples(host: Host, caller: Caller, requestId: string): SamplesRemoved {
  const samples = host.register.config()?.setUp.samples ?? []
  if (samples.length === 0 || host.register.findRecent(requestId)) return { removed: 0, kept: 0 }
  const found = host.register.readRecords(
    CUSTOMERS,
    samples.map((id) => ({ id })),
  )
  const changes = found.flatMap(({ id, values }): Change[] => removals(CUSTOMERS, id, values))
  if (changes.length === 0) return { removed: 0, kept: 0 }
  const operation = {
    id: requestId,
    at: new Date(host.clock.nowMs()).toISOString(),
    by: caller.email,
    action: 'deleted' as const,
    changes,
  }
  const problems = new Map(found.map(({ id }) => [id, '']))
  const { applied } = host.register.apply(operation, { role: caller.role, problems })
  const removed = new Set(applied.map(({ recordId }) => recordId)).size
  return { removed, kept: found.length - removed }
}
