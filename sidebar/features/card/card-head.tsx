import { customerMessages } from '../../../src/features/customers/messages'
import { completeness } from '../../../src/register/card/wanted-fields'
import { isBlank } from '../../../src/register/value'
import { useApp, useRegister } from '../../app/app-context'
import { useCardName } from '../customers/card-name'
import { CardBadges } from './card-badges'
import { useOpenCard } from './open-card'

/** Who it is, and what must not be overlooked. */
export function CardHead() {
  const { locale } = useApp()
  const { fields } = useRegister()
  const { card } = useOpenCard()
  const name = useCardName(card)
  const text = customerMessages[locale].card
  const { company, position } = card.values
  return (
    <header class="card-head">
      <div class="card-title">
        <h2 class="two-lines" title={name}>
          <bdi>{name}</bdi>
        </h2>
        {!isBlank(position) && <span class="quiet">{String(position)}</span>}
        <span class="quiet small completeness">
          {text.completeness(
            completeness(
              fields.filter((field) => field.editable),
              card.values,
            ),
          )}
        </span>
      </div>
      {!isBlank(company) && String(company) !== name && (
        <p class="two-lines" title={String(company)}>
          <bdi>{String(company)}</bdi>
        </p>
      )}
      <CardBadges />
    </header>
  )
}
