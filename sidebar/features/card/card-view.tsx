import './card-view.css'
import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useChanges } from '../../app/use-changes'
import { useRefresh } from '../../app/use-refresh'
import { EmptyState } from '../../ui/empty-state'
import { FieldLine } from '../customers/field-line'
import { AddBar } from './add-bar'
import { BirthdayGiftLine } from './birthday-gift-line'
import { CardFolds } from './card-folds'
import { CardHead } from './card-head'
import { cardLayout } from './card-layout'
import { CardMenu } from './card-menu'
import { CardProblems } from './card-problems'
import { CreditLine } from './credit-line'
import { FollowLines } from './follow-lines'
import { KeyFigures } from './key-figures'
import { MissingFields } from './missing-fields'
import { OpenCardContext, type RecordPlace, useCardFacts } from './open-card'
import { PinnedNote } from './pinned-note'
import { ReachLines } from './reach-lines'
import { ReviewLine } from './review-line'
import { StepList } from './step-list'
import { TimelineView } from './timeline-view'

interface CardViewProps {
  readonly card: Card
  readonly active: boolean
  /** The linked record whose row is selected in the sheet. */
  readonly marked?: RecordPlace | undefined
  /** Present while the menu of the whole customer is open. */
  readonly onCloseMenu: (() => void) | undefined
  /** Reads the customer's own values anew. */
  readonly onWritten: () => void
}

/** One customer on one screen: who it is and what matters, how to reach them, what was and what is next. */
export function CardView({ card, active, marked, onCloseMenu, onWritten }: CardViewProps) {
  const { locale } = useApp()
  const { fields } = useRegister()
  const { asked, facts, changes, today, refresh } = useCardFacts(card)
  useRefresh(active, refresh)
  useChanges(active, refresh)
  const again = () => {
    refresh()
    onWritten()
  }
  if (asked.value && !asked.value.card && !asked.waiting)
    return <EmptyState text={customerMessages[locale].card.gone(card.id)} />
  const whole = { ...card, values: { ...facts?.values, ...card.values } }
  const layout = cardLayout(fields, whole.values)
  return (
    <OpenCardContext.Provider value={{ card: whole, facts, changes, today, marked, active, again }}>
      <article class="card" aria-label={card.id}>
        {onCloseMenu && <CardMenu onClose={onCloseMenu} />}
        <CardHead />
        <PinnedNote />
        <CardProblems card={card} />
        <ReachLines fields={layout.reach} />
        <CardFolds layout={layout} />
        <section class="card-part">
          <BirthdayGiftLine />
          <KeyFigures />
          <CreditLine />
          <FollowLines />
          {layout.first.map((field) => (
            <FieldLine key={field.key} field={field} card={whole} edits={whole.id} />
          ))}
          <AddBar />
        </section>
        <AskedView asked={asked} lines={5}>
          {() => (
            <>
              <StepList />
              <TimelineView />
            </>
          )}
        </AskedView>
        <MissingFields />
        <ReviewLine />
      </article>
    </OpenCardContext.Provider>
  )
}
