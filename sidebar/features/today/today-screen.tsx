import './today-screen.css'
import { useEffect } from 'preact/hooks'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { dayIn } from '../../app/instant-text'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { useRefresh } from '../../app/use-refresh'
import { Section } from '../../ui/section'
import { AttentionLines } from './attention-lines'
import { DueList } from './due-list'
import { todayMessages } from './messages'
import { RecentList } from './recent-list'

/** What was promised, what is wrong, where the person was. */
export function TodayScreen({ active }: ScreenProps<'today'>) {
  const { locale, nowMs, setWaiting } = useApp()
  const { timeZone } = useRegister()
  const text = todayMessages[locale]
  const reminders = useCall('reminders.status', {})
  const lines = useCall('today.lines', {})
  const today = reminders.value?.today ?? dayIn(timeZone, nowMs())
  const due = reminders.value?.due.filter(({ daysLeft }) => daysLeft <= 0).length ?? 0
  useEffect(() => setWaiting('today', due), [due, setWaiting])
  useChanges(active, lines.again)
  useRefresh(active, () => {
    lines.again()
    // A panel left open over midnight.
    if (dayIn(timeZone, nowMs()) !== today) reminders.again()
  })
  return (
    <>
      <ScreenHead title={text.title}>
        <span class="quiet">{shortDay(today, today, locale)}</span>
      </ScreenHead>
      <div class="section due">
        <AskedView asked={reminders} lines={3}>
          {(status) => <DueList due={status?.due ?? []} today={today} />}
        </AskedView>
      </div>
      <Section title={text.attention}>
        <AskedView asked={lines} lines={2}>
          {(value) => <AttentionLines lines={value} onDone={lines.again} />}
        </AskedView>
      </Section>
      <RecentList />
    </>
  )
}
