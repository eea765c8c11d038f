import type { Host } from '../../host/host'
import { registerDay } from '../../host/register-day'
import type { RegisterConfig } from '../../register/config'
import { type DeadlinePlan, deadlinePlan } from '../../register/deadlines/deadline-plan'
import { DEADLINES } from '../../register/deadlines/duty-months'
import { DUTY_DAYS, dutyRules } from '../../register/deadlines/duty-rules'
import type { TableSchema } from '../../register/field'
import { KEEPER_ROLE } from '../../register/role'
import { keepPlan, keptPlan } from './kept-plan'

/** Lines that one operation plans; what is left the same run plans next, as long as there is time. */
const MOST_LINES = 1000
/** An operation is not begun with less time left than it may take. */
const LEAST_TIME_MS = 60_000

/**
 * Enters the months of duties that come again, and makes the lines of the next year, each once. Where neither day nor
 * table has changed since it was last done nothing is read.
 */
export function planDeadlines(host: Host, untilMs: number): void {
  const config = host.register.config()
  const schema = config?.tables.find(({ key }) => key === DEADLINES)
  if (!config || !schema || host.register.isCopy()) return
  while (untilMs - host.clock.nowMs() > LEAST_TIME_MS && planOnce(host, config, schema)) {
    // Another part of a long list is planned.
  }
}

/** Answers whether lines are left. */
function planOnce(host: Host, config: RegisterConfig, schema: TableSchema): boolean {
  const { day: today } = registerDay(host.clock, config)
  const seen = `${today} ${config.standing[DEADLINES]?.digest ?? ''}`
  const kept = keptPlan(host)
  if (kept.seen === seen) return false
  const plan = deadlinePlan(schema, host.register.readTable(DEADLINES).rows, {
    ...{ today, before: kept.before, mostLines: MOST_LINES },
    rules: dutyRules(host.register.settings().get('dutyDays') ?? DUTY_DAYS[config.locale]),
    nextNumber: host.register.nextNumber(DEADLINES),
  })
  if (plan.changes.length > 0) write(host, plan)
  // What was just written changes the digest: the next run looks once more, and finds nothing.
  keepPlan(host, { before: plan.after, seen: plan.isCut ? '' : seen })
  return plan.isCut
}

function write(host: Host, { changes }: DeadlinePlan): void {
  const at = new Date(host.clock.nowMs()).toISOString()
  const operation = { id: host.newId(), at, by: '', action: 'planned', changes } as const
  host.register.apply(operation, { role: KEEPER_ROLE })
}
