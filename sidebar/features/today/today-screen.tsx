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
import { ArrivalsSection } from '../arrivals'
import { DueListView } from '../to-dos/due-list-view'
import { OpenCounts } from '../to-dos/open-counts'
import { ScopeSwitch } from '../to-dos/scope-switch'
import { useDue } from '../to-dos/use-due'
import { AttentionLines } from './attention-lines'
import { todayMessages } from './messages'
import { RecentList } from './recent-list'

/** Days ahead that are of today's concern. */
const SOON_DAYS = 7

/** What was promised, what is wrong, where the person was. */
export function TodayScreen({ active }: ScreenProps<'today'>) {
  const { locale, nowMs, setWaiting } = useApp()
  const { timeZone } = useRegister()
  const text = todayMessages[locale]
  const { asked, scope, setScope, ...acting } = useDue(active, SOON_DAYS)
  const lines = useCall('today.lines', {})
  const today = asked.value?.today ?? dayIn(timeZone, nowMs())
  const due = asked.value?.items.filter(({ daysLeft }) => daysLeft <= 0).length ?? 0
  useEffect(() => setWaiting('today', due), [due, setWaiting])
  useChanges(active, lines.again)
  useRefresh(active, () => {
    lines.again()
    // A panel left open over midnight.
    if (dayIn(timeZone, nowMs()) !== today) asked.again()
  })
  return (
    <>
      <ScreenHead title={text.title}>
        {asked.value?.mayTeam && <ScopeSwitch scope={scope} onChoose={setScope} />}
        <span class="quiet">{shortDay(today, today, locale)}</span>
      </ScreenHead>
      <div class="section due">
        <AskedView asked={asked} lines={3}>
          {(list) => list && <DueListView list={list} acting={acting} active={active} />}
        </AskedView>
      </div>
      {asked.value && <OpenCounts list={asked.value} />}
      <ArrivalsSection active={active} />
      <Section title={text.attention}>
        <AskedView asked={lines} lines={2}>
          {(value) => <AttentionLines lines={value} onDone={lines.again} />}
        </AskedView>
      </Section>
      <RecentList />
    </>
  )
}
