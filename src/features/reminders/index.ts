import { object } from 'valibot'
import { endpoint } from '../../host/endpoint'
import type { Feature } from '../../host/feature'
import { reminderStatus } from './reminder-status'
import { sendReminders } from './send-reminders'

/** Contract ends and birthdays: one mail a day for each owner of customers, and a list of what is due and what was sent. */
export const reminders = {
  id: 'reminders',
  endpoints: {
    'reminders.status': endpoint({
      access: 'colleague',
      params: object({}),
      run: (host) => reminderStatus(host) ?? null,
    }),
  },
  jobs: [{ id: 'reminders', every: 'hour', run: sendReminders }],
} satisfies Feature
