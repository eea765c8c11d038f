import type { Locale } from '../../src/i18n/translation'
import type { HourlyRun } from '../../src/register/config'
import { instantText } from './instant-text'
import { frameMessages } from './messages'

/** Runs come every hour; after three missed ones something is wrong. */
const LATE_AFTER_MS = 3 * 3_600_000

/**
 * How the reminders stand. `late`: no run for hours; `refusal`: Google lets no mail be sent; `failed`: mails of the last
 * run's day were refused; `quota`: the rest goes out tomorrow; `unfinished`: the next run goes on.
 */
export type RunState = 'copy' | 'never' | 'late' | 'refusal' | 'failed' | 'quota' | 'unfinished' | 'fine'

/** How grave each state is: green only when the last run was complete and not long ago. */
export const RUN_TONES: Readonly<Record<RunState, 'good' | 'amber' | 'red'>> = {
  copy: 'amber',
  never: 'amber',
  late: 'red',
  refusal: 'red',
  failed: 'red',
  quota: 'amber',
  unfinished: 'amber',
  fine: 'good',
}

interface Moment {
  readonly nowMs: number
  readonly isCopy: boolean
}

/** The state after the last hourly run. */
export function runState(lastHourly: HourlyRun | undefined, { nowMs, isCopy }: Moment): RunState {
  if (isCopy) return 'copy'
  if (!lastHourly) return 'never'
  if (nowMs - Date.parse(lastHourly.at) > LATE_AFTER_MS) return 'late'
  if (lastHourly.stoppedBy === 'refusal') return 'refusal'
  if (lastHourly.failed > 0) return 'failed'
  return lastHourly.complete ? 'fine' : (lastHourly.stoppedBy ?? 'unfinished')
}

interface Runs {
  readonly timeZone: string
  readonly lastHourly?: HourlyRun
}

/** The state of the reminders in a sentence. */
export function reminderStatus(
  { timeZone, lastHourly }: Runs,
  { locale, ...moment }: Moment & { readonly locale: Locale },
): { readonly tone: 'good' | 'amber' | 'red'; readonly text: string } {
  const state = runState(lastHourly, moment)
  const time = lastHourly ? instantText(lastHourly.at, { locale, timeZone, nowMs: moment.nowMs }) : ''
  return { tone: RUN_TONES[state], text: sentence(state, time, lastHourly, locale) }
}

function sentence(state: RunState, time: string, run: HourlyRun | undefined, locale: Locale): string {
  const text = frameMessages[locale].status
  if (state === 'copy' || state === 'never') return text[state]
  if (state === 'failed') return text.failed(time, run?.failed ?? 0)
  if (state !== 'fine') return text[state](time)
  if (!run?.checked) return text.idle(time)
  const count = new Intl.NumberFormat(locale)
  return text.fine(time, count.format(run.checked), count.format(run.sent))
}
