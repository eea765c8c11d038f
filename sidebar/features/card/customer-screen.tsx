import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import type { Card } from '../../../src/features/customers'
import { customerMessages } from '../../../src/features/customers/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { noteRecent } from '../../app/drafts'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useShortcuts } from '../../app/shortcuts'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { useRefresh } from '../../app/use-refresh'
import { Button, IconButton } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { useCardName } from '../customers/card-name'
import { CardView } from './card-view'
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
  const { locale, start } = useApp()
  const [isPinned, setPinned] = useState(false)
  const {
    card: followed,
    isCurrent,
    record,
    askNow,
  } = useSelected(start.selected, start.selectedRecord, active && !isPinned)
  const { card, again } = usePinned(followed, isPinned)
  const text = customerMessages[locale].card
  const name = useCardName(card)
  const menu = useCardMenu(card?.id)
  useRefresh(active, isPinned ? again : askNow)
  useChanges(active, isPinned ? again : askNow)
  const pin = (
    <Button look="quiet" aria-pressed={isPinned} onClick={() => setPinned(!isPinned)}>
      <Icon name="pin" />
      {isPinned ? text.unpin : text.pin}
    </Button>
  )
  if (!card)
    return (
      <>
        <ScreenHead title={followed?.id ?? text.title}>{followed && pin}</ScreenHead>
        <EmptyState text={followed ? text.gone(followed.id) : text.none} />
      </>
    )
  return (
    <>
      <CardActions card={card} active={active} menu={menu}>
        {pin}
      </CardActions>
      {!isCurrent && !isPinned && (
        <p class="card-stays quiet small" role="status">
          {text.stays(name)}
        </p>
      )}
      <CardView
        key={card.id}
        card={card}
        active={active}
        onCloseMenu={menu.isOpen ? menu.close : undefined}
        marked={isPinned ? undefined : record}
        onWritten={isPinned ? again : askNow}
      />
    </>
  )
}

/** The card to show: while it is pinned, the customer that was followed then, read by number; undefined where that is gone. */
function usePinned(followed: Card | undefined, isPinned: boolean) {
  const { value, waiting, again } = useCall('customers.open', { id: followed?.id ?? '' }, isPinned)
  const isGone = value !== undefined && value.card === undefined && !waiting
  const read = value?.card?.id === followed?.id ? value?.card : followed
  if (!isPinned) return { card: followed, again }
  return { card: isGone ? undefined : read, again }
}

/** A card that stays on its customer, whatever is selected. */
function OneCustomer({ id, active }: { readonly id: string; readonly active: boolean }) {
  const { locale } = useApp()
  const text = customerMessages[locale].card
  const asked = useCall('customers.open', { id })
  const { card } = asked.value ?? {}
  const menu = useCardMenu(card?.id)
  useRefresh(active, asked.again)
  useChanges(active, asked.again)
  useEffect(() => {
    if (card) noteRecent(card.id)
  }, [card?.id])
  return (
    <>
      {card ? <CardActions card={card} active={active} menu={menu} /> : <ScreenHead title={id} />}
      <AskedView asked={asked}>
        {() =>
          card ? (
            <CardView
              key={card.id}
              card={card}
              active={active}
              onCloseMenu={menu.isOpen ? menu.close : undefined}
              onWritten={asked.again}
            />
          ) : (
            <EmptyState text={text.gone(id)} />
          )
        }
      </AskedView>
    </>
  )
}

interface CardActionsProps {
  readonly card: Card
  readonly active: boolean
  readonly menu: CardMenuState
  readonly children?: ComponentChildren
}

/** Whether what can be done with the whole customer is in sight. */
interface CardMenuState {
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly close: () => void
}

/** The menu of one customer; that of another begins closed. The focus goes back to where it was opened. */
function useCardMenu(id: string | undefined): CardMenuState {
  const [opened, setOpened] = useState<string>()
  const isOpen = id !== undefined && opened === id
  return {
    isOpen,
    toggle: () => setOpened(isOpen ? undefined : id),
    close: () => {
      setOpened(undefined)
      document.getElementById(menuButtonId(id))?.focus()
    },
  }
}

const menuButtonId = (id: string | undefined): string => `card-menu-${id}`

/** The number of the customer and what can be done with it; every action goes by the number. */
function CardActions({ card, active, menu, children }: CardActionsProps) {
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
      {isEditable && (
        <IconButton
          id={menuButtonId(card.id)}
          label={cardMessages[locale].menu.open}
          aria-expanded={menu.isOpen}
          onClick={menu.toggle}
        >
          <Icon name="more" />
        </IconButton>
      )}
    </ScreenHead>
  )
}
