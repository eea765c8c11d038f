import type { Host } from '../../host/host'
import type { Caller } from '../../register/role'
import { sendReminders } from './send-reminders'

/** The sidebar waits half a minute for an answer; what is left over goes on with the next hourly run. */
const TIME_MS = 20_000

/** Whether reminders are sent with this person's rights: the administrator's, and never from a copy. */
export const maySend = (host: Host, caller: Caller): boolean => caller.isKeeper && !host.register.isCopy()

/** Does now what the hourly run does, and brings the runs back that were lost. The caller holds the lock. */
export function runNow(host: Host, caller: Caller): 'run' | 'not-allowed' {
  if (!maySend(host, caller)) return 'not-allowed'
  host.triggers.ensure()
  sendReminders(host, host.clock.nowMs() + TIME_MS)
  return 'run'
}
