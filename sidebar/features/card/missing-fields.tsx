import { customerMessages } from '../../../src/features/customers/messages'
import { missingFields } from '../../../src/register/card/wanted-fields'
import { useApp, useRegister } from '../../app/app-context'
import { Button } from '../../ui/button'
import { useOpenCard } from './open-card'

/** How many missing fields are named. */
const MOST_NAMED = 4

/** The wanted fields that are still empty, with the way to fill them in. */
export function MissingFields() {
  const { locale, open } = useApp()
  const { fields } = useRegister()
  const { card } = useOpenCard()
  const text = customerMessages[locale].card
  const missing = missingFields(
    fields.filter((field) => field.editable),
    card.values,
  )
  if (missing.length === 0) return null
  const names = missing.slice(0, MOST_NAMED).map(({ header }) => header)
  return (
    <div class="card-missing">
      <span class="quiet">{text.missing(names.join(text.between))}</span>
      <Button look="quiet" onClick={() => open('edit', { id: card.id })}>
        {text.fillIn}
      </Button>
    </div>
  )
}
