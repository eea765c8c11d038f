import type { BoardGuest } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useTick } from './use-tick'

interface BoardItemProps {
  readonly guest: BoardGuest
  /** Asks for the board anew. */
  readonly again: () => void
}

/** One arrival: when and where, what the guest must not come near, what to prepare, and whether that is done. */
export function BoardItem({ guest, again }: BoardItemProps) {
  const { locale, open } = useApp()
  const text = arrivalMessages[locale].board
  const { id, row, name, room, time, customer, candidates } = guest
  const { busy, tick } = useTick(guest, again)
  return (
    <li class="arrival">
      <div class="arrival-head">
        <b class="number">{time || text.noTime}</b>
        <bdi class="arrival-name">{name}</bdi>
        <span class="quiet">{room === '' ? text.noRoom : text.room(room)}</span>
        {guest.gone && <Badge text={text.gone} tone="warning" />}
      </div>
      <Allergies guest={guest} />
      <Lines label={text.needs} lines={guest.needs} />
      <Lines label={text.preferences} lines={guest.preferences} />
      {guest.note !== '' && <p class="small">{guest.note}</p>}
      {guest.lastStay !== '' && <p class="quiet small">{text.lastStay(guest.lastStay)}</p>}
      <div class="arrival-foot">
        <label class="tick">
          <input
            type="checkbox"
            checked={guest.prepared}
            aria-label={text.preparedOf(name)}
            aria-disabled={busy}
            onChange={(event) => void tick(event.currentTarget.checked)}
          />
          <span>{guest.prepared && guest.preparedBy !== '' ? guest.preparedBy : text.prepared}</span>
        </label>
        {customer ? (
          <Button
            look="quiet"
            aria-label={text.openOf(name)}
            onClick={() => open('customer', { id: customer.id }, 'customer')}
          >
            {text.open}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={text.matchOf(name)}
            onClick={() => open('match-arrival', { id, row, name, candidates })}
          >
            {text.match}
          </Button>
        )}
      </div>
    </li>
  )
}

function Allergies({ guest: { allergies } }: { readonly guest: BoardGuest }) {
  const text = arrivalMessages[useApp().locale].board
  if (allergies.state === 'none-recorded') return <p class="quiet">{text.noneRecorded}</p>
  const recorded = 'words' in allergies ? allergies : undefined
  const isAlarm = recorded?.none !== true
  const words = recorded ? text.allergies(recorded.words) : text.unknown
  return (
    <p class={isAlarm ? 'arrival-alarm' : 'quiet'}>
      {isAlarm && <Icon name="alert" />}
      <span>{words}</span>
    </p>
  )
}

/** What is to be prepared, a line each under a word. */
function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div class="arrival-lines small">
      <span class="quiet">{label}</span>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
