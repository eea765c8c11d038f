import './reminders-screen.css'
import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { reminderMessages } from '../../../src/features/reminders/messages'
import { useApp, useRegister } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { instantText } from '../../app/instant-text'
import { frameMessages } from '../../app/messages'
import { RUN_TONES, type RunState, runState } from '../../app/reminder-status'
import { call } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

type Status = NonNullable<Reply<'reminders.status'>>

const BANNER_TONES = { good: 'success', amber: 'warning', red: 'danger' } as const

/** States that a run by hand may better: what was refused today is sent again tomorrow at the earliest. */
const TO_BE_TRIED: readonly RunState[] = ['never', 'late', 'refusal', 'unfinished']

interface RunBannerProps {
  readonly status: Status
  /** The reminders ran just now. */
  readonly onRun: () => void
}

/** Whether the reminders run: the state, what to do where it is not good, and the facts. */
export function RunBanner({ status, onRun }: RunBannerProps) {
  const { locale, nowMs } = useApp()
  const text = reminderMessages[locale]
  const { mayRun, keeper } = status
  const { left } = useCall('reminders.quota', {}, mayRun).value ?? {}
  const state = runState(status.lastRun, { nowMs: nowMs(), isCopy: status.isCopy })
  const remedies: Partial<Record<RunState, string>> = text.remedies
  const remedy = state === 'late' && !mayRun ? text.askKeeper(keeper) : remedies[state]
  const facts = useFacts(status, left)
  return (
    <Banner
      tone={state === 'never' ? 'plain' : BANNER_TONES[RUN_TONES[state]]}
      announce={false}
      actions={
        mayRun &&
        TO_BE_TRIED.includes(state) && (
          <RunNow verb={state === 'never' ? text.runNow : frameMessages[locale].tryAgain} onRun={onRun} />
        )
      }
    >
      <b>{text.states[state]}</b>
      {remedy && <p>{remedy}</p>}
      <ul class="run-facts quiet small">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Banner>
  )
}

/**
 * When the reminders ran and run next, today's mails, and how many may still be sent, where somebody may know that.
 * Nothing before the first run and in a copy.
 */
function useFacts({ lastRun, nextRunAt, mails, isCopy }: Status, left: number | undefined): string[] {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = reminderMessages[locale]
  if (isCopy || !lastRun) return []
  const written = (instant: string) => instantText(instant, { locale, timeZone, nowMs: nowMs() })
  const isAhead = nextRunAt !== undefined && Date.parse(nextRunAt) > nowMs()
  return [
    [text.lastRun(written(lastRun.at)), ...(isAhead ? [text.nextRun(written(nextRunAt))] : [])].join(' · '),
    text.mailsToday(mails.sent, mails.failed, mails.waiting),
    ...(left === undefined ? [] : [text.quota(left)]),
  ]
}

function RunNow({ verb, onRun }: Pick<RunBannerProps, 'onRun'> & { readonly verb: string }) {
  const { locale, notify, restart } = useApp()
  const text = reminderMessages[locale]
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const run = async () => {
    setBusy(true)
    setError(undefined)
    const result = await call('reminders.runNow', {})
    setBusy(false)
    if (!result.ok) return setError(result.error)
    notify({ text: result.value.outcome === 'run' ? text.ran : text.onlyKeeper })
    onRun()
    restart()
  }
  return (
    <>
      <Button busy={busy} onClick={() => void run()}>
        {busy ? text.runningNow : verb}
      </Button>
      {error && <p role="alert">{errorText(error, locale)}</p>}
    </>
  )
}
