import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { changeValue } from '../../../src/i18n/change-text'
import { issueText } from '../../../src/i18n/issue-messages'
import { fieldValue } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { EmptyState } from '../../ui/empty-state'
import { List } from '../../ui/list'
import { useCardName } from './card-name'

/** Customers whose values break a rule; opening one leads to the form. */
export function ProblemsScreen({ active }: ScreenProps<'problems'>) {
  const { locale, open } = useApp()
  const text = customerMessages[locale].problems
  const asked = useCall('customers.problems', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked}>
        {({ count, cards }) => (
          <>
            {cards.length === 0 && <EmptyState text={text.none} />}
            {cards.length > 0 && (
              <p class="quiet">
                {cards.length < count ? text.most(cards.length, count) : text.attention(count)}
              </p>
            )}
            <List
              label={text.title}
              items={cards}
              keyOf={({ id }) => id}
              onOpen={({ id }) => open('edit', { id })}
              render={(card) => <ProblemLines card={card} />}
            />
          </>
        )}
      </AskedView>
    </>
  )
}

function ProblemLines({ card }: { readonly card: Card }) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const name = useCardName(card)
  return (
    <>
      <span class="list-line">
        <span class="two-lines">
          <b>
            <bdi>{name}</bdi>
          </b>
        </span>
        <span class="number quiet">{card.id}</span>
      </span>
      {card.issues.map((issue) => (
        <span key={`${issue.field}-${issue.reason}`} class="problem-line small">
          <span class="one-line">
            {fields.find(({ key }) => key === issue.field)?.header ?? issue.field}{' '}
            <bdi class="wrong">{changeValue(fieldValue(card.values, issue.field), locale)}</bdi>
          </span>
          <span class="quiet">{issueText(issue, locale)}</span>
        </span>
      ))}
    </>
  )
}
