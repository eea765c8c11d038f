import type { CalendarDate } from '../../../src/base/calendar-date'
import type { DueList, OpenCount } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp } from '../../app/app-context'
import { List } from '../../ui/list'
import { PlainList } from '../../ui/plain-list'
import { Fold, Section } from '../../ui/section'

/** What is still open with each colleague and for each customer, the most overdue first. */
export function OpenCounts({ list: { counts, today } }: { readonly list: DueList }) {
  const { locale, open } = useApp()
  const text = toDoMessages[locale]
  if (!counts || counts.people.length === 0) return null
  return (
    <Section title={text.steps}>
      <PlainList label={text.byPerson}>
        {counts.people.map((count) => (
          <li key={count.of}>
            <Count count={count} name={count.name || text.nobody} today={today} />
          </li>
        ))}
      </PlainList>
      <Fold title={text.group(text.byCustomer, counts.customers.length)}>
        <List
          label={text.byCustomer}
          items={counts.customers}
          keyOf={({ of }) => of}
          onOpen={({ of }) => open('customer', { id: of }, 'customer')}
          render={(count) => <Count count={count} name={count.name || text.noName} today={today} number />}
        />
      </Fold>
    </Section>
  )
}

interface CountProps {
  readonly count: OpenCount
  readonly name: string
  readonly today: CalendarDate
  readonly number?: boolean
}

function Count({ count: { of, open, overdue, next }, name, today, number }: CountProps) {
  const { locale } = useApp()
  return (
    <>
      <span class="list-line">
        <bdi class="two-lines">{name}</bdi>
        {number && <span class="number quiet">{of}</span>}
      </span>
      <span class={overdue > 0 ? 'small wrong' : 'small quiet'}>
        {toDoMessages[locale].stepCount(open, overdue, next ? shortDay(next, today, locale) : '')}
      </span>
    </>
  )
}
