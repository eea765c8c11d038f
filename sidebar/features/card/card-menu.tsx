import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { cardMessages } from '../../../src/features/card/messages'
import { isBlank } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { composition } from '../../ui/composition'
import { HandOverOne } from './hand-over-one'
import { useOpenCard } from './open-card'
import { useCustomerActs } from './use-customer-acts'

interface CardMenuProps {
  readonly onClose: () => void
}

/** What can be done with the whole customer, each at once and with a way back. Esc closes it. */
export function CardMenu({ onClose }: CardMenuProps) {
  const { locale } = useApp()
  const { fields, me } = useRegister()
  const { card } = useOpenCard()
  const box = useRef<HTMLFieldSetElement>(null)
  const [isHandingOver, setHandingOver] = useState(false)
  const { busy, failure, handOver, take, giveBack, remove } = useCustomerActs(onClose)
  const text = cardMessages[locale].menu
  const mayOwn = fields.some(({ key, editable }) => key === 'owner' && editable)
  const isFree = isBlank(card.values.owner ?? '')
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), [])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || composition().owns(event)) return
    event.preventDefault()
    onClose()
  }
  return (
    <fieldset ref={box} class="card-menu" aria-label={text.label} onKeyDown={closeOnEscape}>
      <div class="chip-row">
        {mayOwn && (
          <Button
            class="small pill"
            aria-expanded={isHandingOver}
            onClick={() => setHandingOver(!isHandingOver)}
          >
            {text.handOver}
          </Button>
        )}
        {mayOwn && isFree && me !== '' && (
          <Button class="small pill" busy={busy} onClick={() => void take()}>
            {text.take}
          </Button>
        )}
        {mayOwn && !isFree && (
          <Button class="small pill" busy={busy} onClick={() => void giveBack()}>
            {text.giveBack}
          </Button>
        )}
        <Button class="small pill" busy={busy} onClick={() => void remove()}>
          {text.remove}
        </Button>
      </div>
      {isHandingOver && <HandOverOne busy={busy} onChoose={(to) => void handOver(to)} />}
      {failure && <Banner tone="danger">{failure}</Banner>}
    </fieldset>
  )
}
