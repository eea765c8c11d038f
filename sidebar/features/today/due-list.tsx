import type { Reply } from '../../../src/app/contract'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { shortDay } from '../../../src/i18n/day-text'
import type { Locale } from '../../../src/i18n/translation'
import { useApp } from '../../app/app-context'
import { List } from '../../ui/list'
import { Fold } from '../../ui/section'
import { todayMessages } from './messages'

type DueLine = NonNullable<Reply<'reminders.status'>>['due'][number]

/** As many as a person can take in at once; the rest is folded. */
const MOST_OPEN = 7
/** Birthdays and contract ends of this many days are of today's concern. */
const SOON_DAYS = 7

/** Contract ends and birthdays of the next days, or the sentence that there are none and what comes next. */
export function DueList({ due, today }: { readonly due: readonly DueLine[]; readonly today: CalendarDate }) {
  const { locale } = useApp()
  const text = todayMessages[locale]
  const soon = due.filter(({ daysLeft }) => daysLeft <= SOON_DAYS)
  const [next] = due
  if (soon.length === 0)
    return (
      <p class="quiet">
        {next
          ? text.next(
              `${shortDay(next.on, today, locale)} ${next.name} ${next.kind === 'birthday' ? text.birthday : text.contract}`,
            )
          : text.nothing}
      </p>
    )
  return (
    <>
      <Lines lines={soon.slice(0, MOST_OPEN)} />
      {soon.length > MOST_OPEN && (
        <Fold title={text.more(soon.length - MOST_OPEN)}>
          <Lines lines={soon.slice(MOST_OPEN)} />
        </Fold>
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly DueLine[] }) {
  const { locale, open } = useApp()
  const text = todayMessages[locale]
  return (
    <List
      label={text.due}
      items={lines}
      keyOf={({ kind, id }) => `${kind}-${id}`}
      onOpen={({ id }) => open('customer', { id })}
      render={({ kind, id, name, company, daysLeft }) => (
        <>
          <span>
            <b>{kind === 'birthday' ? text.birthday : text.contract}</b>
            {` · ${daysText(daysLeft, locale)}`}
          </span>
          <span class="two-lines quiet small">
            <span class="number">{id}</span> <bdi>{[name, company].filter(Boolean).join(' · ')}</bdi>
          </span>
        </>
      )}
    />
  )
}

function daysText(days: number, locale: Locale): string {
  const text = todayMessages[locale]
  if (days <= 0) return text.today
  return days === 1 ? text.tomorrow : text.inDays(days)
}
