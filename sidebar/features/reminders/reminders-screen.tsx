import type { Reply } from '../../../src/app/contract'
import { reminderMessages } from '../../../src/features/reminders/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { instantText } from '../../app/instant-text'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useRefresh } from '../../app/use-refresh'
import { Badge } from '../../ui/badge'
import { List } from '../../ui/list'
import { PlainList } from '../../ui/plain-list'
import { Section } from '../../ui/section'
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
        {(status) => status && <StatusView status={status} again={asked.again} />}
      </AskedView>
    </>
  )
}

function StatusView({ status, again }: { readonly status: Status; readonly again: () => void }) {
  const text = reminderMessages[useApp().locale]
  return (
    <>
      <RunBanner status={status} onRun={again} />
      <p class="quiet small">{text.rulesHint(status.contractDays, status.digestHour)}</p>
      <Section title={text.today}>
        <DueList status={status} />
      </Section>
      <Section title={text.sentList}>
        <SentList status={status} />
      </Section>
    </>
  )
}

function DueList({ status }: { readonly status: Status }) {
  const { locale, open } = useApp()
  const text = reminderMessages[locale]
  if (status.due.length === 0) return <p class="quiet">{text.nothing}</p>
  return (
    <List
      label={text.today}
      items={status.due}
      keyOf={({ kind, id }) => `${kind}-${id}`}
      onOpen={({ id }) => open('customer', { id }, 'customer')}
      render={({ kind, id, name, company, on, daysLeft }) => {
        const day = shortDay(on, status.today, locale)
        const left = text.left(daysLeft)
        return (
          <>
            <span class="list-line">
              <span class="two-lines">
                <b>{name || text.nobody}</b> {company}
              </span>
              <span class="number quiet">{id}</span>
            </span>
            <span class="due-line quiet small">
              {kind === 'birthday' ? text.birthdayLine(day, left) : text.contractLine('', day, left)}
            </span>
          </>
        )
      }}
    />
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
