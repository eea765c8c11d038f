import './arrivals.css'
import type { ArrivalsBoard } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { useRefresh } from '../../app/use-refresh'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { BoardItem } from './board-item'

/** The board of arrivals on Today; nothing in a register without them. */
export function ArrivalsSection({ active }: { readonly active: boolean }) {
  const isHotel = useRegister().tables.some(({ key }) => key === 'arrivals')
  return isHotel ? <Board active={active} /> : null
}

function Board({ active }: { readonly active: boolean }) {
  const { locale, open } = useApp()
  const { title, board: text } = arrivalMessages[locale]
  const asked = useCall('arrivals.board', {})
  useChanges(active, asked.again)
  useRefresh(active, asked.again)
  const importList = () => open('import-arrivals', {})
  const isEmpty = asked.value?.guests.length === 0
  return (
    <Section
      title={title}
      class="arrivals"
      aside={
        !isEmpty && (
          <Button look="quiet" onClick={importList}>
            {text.import}
          </Button>
        )
      }
    >
      <AskedView asked={asked} lines={4}>
        {(board) =>
          board === undefined || board.guests.length === 0 ? (
            <EmptyState text={text.empty}>
              <Button look="primary" onClick={importList}>
                {text.import}
              </Button>
            </EmptyState>
          ) : (
            <Guests board={board} again={asked.again} />
          )
        }
      </AskedView>
      {asked.value && asked.value.later > 0 && <p class="quiet small">{text.later(asked.value.later)}</p>}
    </Section>
  )
}

function Guests({ board, again }: { readonly board: ArrivalsBoard; readonly again: () => void }) {
  const { title, board: text } = arrivalMessages[useApp().locale]
  const { guests } = board
  const unknown = guests.filter(({ customer }) => !customer).length
  const open = guests.filter(({ prepared, gone }) => !prepared && !gone).length
  return (
    <>
      <p class="quiet small">{text.counts(guests.length, unknown, open)}</p>
      <ul class="arrival-list" aria-label={title}>
        {guests.map((guest) => (
          <BoardItem key={guest.id} guest={guest} again={again} />
        ))}
      </ul>
    </>
  )
}
