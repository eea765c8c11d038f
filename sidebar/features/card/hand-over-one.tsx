import { useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import { useApp, useRegister } from '../../app/app-context'
import { useIndex } from '../../app/index-store'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { colleaguesOf } from './colleagues'
import { useOpenCard } from './open-card'

/** So many colleagues stand side by side, one press each. */
const MOST_BUTTONS = 5

interface HandOverOneProps {
  readonly busy: boolean
  readonly onChoose: (to: string) => void
}

/** To whom the customer goes: whoever has most customers with one press, anybody by name. */
export function HandOverOne({ busy, onChoose }: HandOverOneProps) {
  const { locale } = useApp()
  const { me } = useRegister()
  const { card } = useOpenCard()
  const { index } = useIndex()
  const [typed, setTyped] = useState('')
  const text = cardMessages[locale].menu
  const owners = index.customers.map(({ owner }) => owner)
  const colleagues = colleaguesOf(owners, me, String(card.values.owner ?? ''))
  return (
    <>
      <div class="chip-row">
        <span class="quiet">{text.choose}</span>
        {colleagues.slice(0, MOST_BUTTONS).map((person) => (
          <Button key={person} class="small pill" busy={busy} onClick={() => onChoose(person)}>
            <bdi>{person}</bdi>
          </Button>
        ))}
      </div>
      <Choice
        label={text.to}
        options={colleagues.slice(0, 200).map((value) => ({ value, label: value }))}
        value={typed}
        onChoose={setTyped}
      />
      <Button
        look="primary"
        busy={busy || typed.trim() === ''}
        aria-label={`${text.confirm}: ${typed.trim()}`}
        onClick={() => onChoose(typed.trim())}
      >
        {text.confirm}
      </Button>
    </>
  )
}
