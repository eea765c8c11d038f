import type { Locale } from '../../src/i18n/translation'
import type { HourlyRun } from '../../src/register/config'
import { instantText } from './instant-text'
import { frameMessages } from './messages'

/** Runs come every hour; after three missed ones something is wrong. */
const LATE_AFTER_MS = 3 * 3_600_000

interface Runs {
  readonly timeZone: string
  readonly lastHourly?: HourlyRun
}

interface Moment {
  readonly locale: Locale
  readonly nowMs: number
  readonly isCopy: boolean
}

/** How the reminders stand: green only when the last run was complete and not long ago. */
export function reminderStatus(
  { timeZone, lastHourly }: Runs,
  { locale, nowMs, isCopy }: Moment,
): { readonly tone: 'good' | 'amber' | 'red'; readonly text: string } {
  const text = frameMessages[locale].status
  if (isCopy) return { tone: 'amber', text: text.practice }
  if (!lastHourly) return { tone: 'amber', text: text.never }
  const time = instantText(lastHourly.at, { locale, timeZone, nowMs })
  if (nowMs - Date.parse(lastHourly.at) > LATE_AFTER_MS) return { tone: 'red', text: text.late(time) }
  if (lastHourly.failed > 0) return { tone: 'red', text: text.failed(time, lastHourly.failed) }
  if (!lastHourly.complete) return { tone: 'amber', text: text.unfinished(time) }
  const count = new Intl.NumberFormat(locale)
  return {
    tone: 'good',
    text: text.fine(time, count.format(lastHourly.checked), count.format(lastHourly.sent)),
  }
}
