import { cardMessages } from '../../../src/features/card/messages'
import { shortDay } from '../../../src/i18n/day-text'
import { actionItems } from '../../../src/register/card/action-items'
import { useApp, useRegister } from '../../app/app-context'
import { useIndex } from '../../app/index-store'
import { useOpenCard } from './open-card'

/** The to-dos that the lines of minutes will become, as they are typed. */
export function ActionItems({ text: typed }: { readonly text: string }) {
  const { locale } = useApp()
  const { me } = useRegister()
  const { today } = useOpenCard()
  const { index } = useIndex()
  const people = [...new Set([me, ...index.customers.map(({ owner }) => owner)])].filter(Boolean)
  const items = actionItems(typed, { day: today, people })
  const text = cardMessages[locale].add
  if (items.length === 0)
    return (
      <p class="field-hint">
        {text.actions} <bdi>{text.actionsExample}</bdi>
      </p>
    )
  return (
    <div class="action-items quiet small">
      <p>{text.toDos(items.length)}</p>
      <ul>
        {items.map(({ who, on, what }, line) => (
          <li key={line}>
            <bdi>
              {[who || text.nobody, on && shortDay(on, today, locale), what].filter(Boolean).join(' · ')}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
