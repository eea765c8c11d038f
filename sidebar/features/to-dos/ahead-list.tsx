import type { DueList } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { useApp } from '../../app/app-context'
import { List } from '../../ui/list'
import { lineKey } from './due-groups'
import { dueCustomer, dueTitle } from './due-words'

/** What will fall due and with whom, the soonest first. */
export function AheadList({ list }: { readonly list: DueList }) {
  const { locale, open } = useApp()
  const text = toDoMessages[locale]
  const items = list.items.filter(({ daysLeft }) => daysLeft >= 0)
  if (items.length === 0) return <p class="quiet">{text.nothingAhead}</p>
  return (
    <>
      <List
        label={text.ahead}
        items={items}
        keyOf={lineKey}
        onOpen={({ customer }) => customer && open('customer', { id: customer }, 'customer')}
        render={(item) => (
          <>
            <span class="list-line">
              <b class="two-lines">
                <bdi>{dueTitle(item, locale)}</bdi>
              </b>
              <span class="quiet small">{shortDay(item.on, list.today, locale)}</span>
            </span>
            <span class="two-lines quiet small">
              <span class="number">{item.customer}</span> <bdi>{dueCustomer(item)}</bdi>
              {item.who && <bdi> · {item.who}</bdi>}
            </span>
          </>
        )}
      />
      {list.more > 0 && <p class="quiet small">{text.more(list.more)}</p>}
    </>
  )
}
