import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { noteLanguage } from '../../host/reader-languages'
import { reminderStatus } from './reminder-status'
import { maySend, runNow } from './run-now'
import { sendReminders } from './send-reminders'

/** Contract ends and birthdays: one mail a day for each owner of customers, and a list of what is due and what was sent. */
export const reminders = {
  id: 'reminders',
  endpoints: {
    'reminders.status': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host, _params, caller) => {
        if (!host.register.isCopy()) noteLanguage(host, caller.email)
        const status = reminderStatus(host)
        return status ? { ...status, mayRun: maySend(host, caller) } : null
      },
    }),
    'reminders.quota': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host, _params, caller) => (maySend(host, caller) ? { left: host.mailbox.remainingToday() } : {}),
    }),
    'reminders.runNow': endpoint({
      access: 'colleague',
      writes: true,
      params: object({}),
      run: (host, _params, caller) => ({ outcome: runNow(host, caller) }),
    }),
  },
  jobs: [{ id: 'reminders', every: 'hour', run: sendReminders }],
} satisfies Feature
