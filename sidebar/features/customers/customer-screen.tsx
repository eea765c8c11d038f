import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { noteRecent } from '../../app/drafts'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useShortcuts } from '../../app/shortcuts'
import { useCall } from '../../app/use-call'
import { useRefresh } from '../../app/use-refresh'
import { Button, IconButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { CardView, useCardName } from './card-view'
import { useSelected } from './use-selected'

/** A customer by number, or whoever is selected in the grid. */
export const CustomerScreen = ({ params, active }: ScreenProps<'customer'>) =>
  params.id === undefined ? (
    <FollowedCustomer active={active} />
  ) : (
    <OneCustomer id={params.id} active={active} />
  )

/** The card of the selected row. A selection outside of customers leaves the last card, and says so. */
function FollowedCustomer({ active }: { readonly active: boolean }) {
  const { locale, start, changes } = useApp()
  const [isPinned, setPinned] = useState(false)
  const { card, isCurrent, askNow } = useSelected(start.selected, active && !isPinned)
  const text = customerMessages[locale].card
  const name = useCardName(card)
  useRefresh(active && !isPinned, askNow)
  useEffect(() => {
    if (changes > 0) askNow()
  }, [changes, askNow])
  if (!card)
    return (
      <>
        <ScreenHead title={text.title} />
        <EmptyState text={text.none} />
      </>
    )
  const pin = (
    <Button look="quiet" aria-pressed={isPinned} onClick={() => setPinned(!isPinned)}>
      <Icon name="pin" />
      {isPinned ? text.unpin : text.pin}
    </Button>
  )
  return (
    <>
      <CardActions card={card} active={active}>
        {pin}
      </CardActions>
      {!isCurrent && !isPinned && (
        <p class="card-stays quiet small" role="status">
          {text.stays(name)}
        </p>
      )}
      <CardView card={card} />
    </>
  )
}

/** A card that stays on its customer, whatever is selected. */
function OneCustomer({ id, active }: { readonly id: string; readonly active: boolean }) {
  const { locale, changes } = useApp()
  const text = customerMessages[locale].card
  const asked = useCall('customers.open', { id })
  const { card } = asked.value ?? {}
  useRefresh(active, asked.again)
  useEffect(() => {
    if (changes > 0) asked.again()
  }, [changes])
  useEffect(() => {
    if (card) noteRecent(card.id)
  }, [card?.id])
  return (
    <>
      {card ? <CardActions card={card} active={active} /> : <ScreenHead title={id} />}
      <AskedView asked={asked}>
        {() => (card ? <CardView card={card} /> : <EmptyState text={text.gone(id)} />)}
      </AskedView>
    </>
  )
}

interface CardActionsProps {
  readonly card: Card
  readonly active: boolean
  readonly children?: ComponentChildren
}

/** The number of the customer and what can be done with it; every action goes by the number. */
function CardActions({ card, active, children }: CardActionsProps) {
  const { locale, open, hasScreen } = useApp()
  const { fields } = useRegister()
  const text = customerMessages[locale].card
  const isEditable = fields.some((field) => field.editable)
  const edit = () => open('edit', { id: card.id })
  useShortcuts({ e: isEditable ? edit : undefined }, active)
  return (
    <ScreenHead title={card.id}>
      {children}
      {hasScreen('history') && (
        <IconButton label={text.history} onClick={() => open('history', { record: card.id })}>
          <Icon name="history" />
        </IconButton>
      )}
      {isEditable && (
        <Button aria-label={text.edit} onClick={edit}>
          {text.editShort}
        </Button>
      )}
    </ScreenHead>
  )
}
