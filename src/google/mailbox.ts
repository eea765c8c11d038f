import type { Mailbox } from '../host/mailbox'

/** Mail of the person whose rights apply. Google counts recipients a day: 100 on a consumer account, 1,500 in a Workspace. */
export const googleMailbox = (): Mailbox => ({
  remainingToday: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html }) => MailApp.sendEmail(to, subject, text, { htmlBody: html }),
})
