import { cardMessages } from '../../../src/features/card/messages'
import { isBlank } from '../../../src/register/value'
import { useApp } from '../../app/app-context'
import { Icon } from '../../ui/icon'
import { useOpenCard } from './open-card'

/** What everybody should read before they call or write; written in the form. */
export function PinnedNote() {
  const { locale } = useApp()
  const { card } = useOpenCard()
  const note = card.values['pinned-note'] ?? ''
  if (isBlank(note)) return null
  return (
    <p class="pinned-note">
      <Icon name="pin" />
      <span>
        <span class="only-read-out">{cardMessages[locale].pinned}</span>
        <bdi>{String(note)}</bdi>
      </span>
    </p>
  )
}
