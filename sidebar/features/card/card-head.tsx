import { cardMessages } from '../../../src/features/card/messages'
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
  const { company, position, age } = card.values
  const years = typeof age === 'number' ? [cardMessages[locale].age(age)] : []
  const about = [...(isBlank(position) ? [] : [String(position)]), ...years]
  return (
    <header class="card-head">
      <div class="card-title">
        <h2 class="two-lines" title={name}>
          <bdi>{name}</bdi>
        </h2>
        {about.length > 0 && <span class="quiet">{about.join(' · ')}</span>}
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
