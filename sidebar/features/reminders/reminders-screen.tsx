import type { Reply } from '../../../src/app/contract'
import { reminderMessages } from '../../../src/features/reminders/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { instantText } from '../../app/instant-text'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useRefresh } from '../../app/use-refresh'
import { Badge } from '../../ui/badge'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'
import { DueSection } from '../to-dos/due-section'
import { RunBanner } from './run-banner'

type Status = NonNullable<Reply<'reminders.status'>>

/** Reminders run every hour. */
const EVERY_MS = 600_000

/** What is due, what was sent, and whether the reminders run. */
export function RemindersScreen({ active }: ScreenProps<'reminders'>) {
  const { locale } = useApp()
  const asked = useCall('reminders.status', {}, active)
  useRefresh(active, asked.again, EVERY_MS)
  return (
    <>
      <ScreenHead title={reminderMessages[locale].title} />
      <AskedView asked={asked} lines={6}>
        {(status) => status && <StatusView status={status} again={asked.again} active={active} />}
      </AskedView>
    </>
  )
}

interface StatusViewProps {
  readonly status: Status
  readonly again: () => void
  readonly active: boolean
}

function StatusView({ status, again, active }: StatusViewProps) {
  const text = reminderMessages[useApp().locale]
  return (
    <>
      <RunBanner status={status} onRun={again} />
      <p class="quiet small">{text.rulesHint(status.contractDays, status.digestHour)}</p>
      <DueSection active={active} />
      <Section title={text.sentList}>
        <SentList status={status} />
      </Section>
    </>
  )
}

const TONES = {
  sent: 'success',
  failed: 'danger',
  doubtful: 'warning',
  waiting: 'plain',
  skipped: 'plain',
} as const

function SentList({ status }: { readonly status: Status }) {
  const { locale, nowMs } = useApp()
  const { timeZone } = useRegister()
  const text = reminderMessages[locale]
  if (status.sentList.length === 0) return <p class="quiet">{text.nothingSent}</p>
  return (
    <PlainList label={text.sentList}>
      {status.sentList.map(({ to, at, state, items, reason }) => (
        <li key={`${at}-${to}`}>
          <span class="list-line">
            <span class="two-lines">{to}</span>
            <Badge text={text.state[state]} tone={TONES[state]} />
          </span>
          <span class="quiet small">
            {instantText(at, { locale, timeZone, nowMs: nowMs() })} · {text.itemCount(items)}
          </span>
          {state === 'doubtful' && <span class="sent-reason small">{text.doubt}</span>}
          {reason && <span class="sent-reason small">{text.refused(reason)}</span>}
        </li>
      ))}
    </PlainList>
  )
}
