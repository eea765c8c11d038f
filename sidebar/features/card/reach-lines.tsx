import type { FormField } from '../../../src/features/customers'
import { useCardName } from '../customers/card-name'
import { FieldLine } from '../customers/field-line'
import { contactOf } from './contact-card'
import { ContactCode } from './contact-code'
import { useOpenCard } from './open-card'

/** The ways to reach the customer, each with what can be done with it, and all of them as a code for the telephone. */
export function ReachLines({ fields }: { readonly fields: readonly FormField[] }) {
  const { card } = useOpenCard()
  const name = useCardName(card)
  const contact = contactOf(name, fields, card.values)
  if (fields.length === 0) return null
  return (
    <div class="card-lines">
      {fields.map((field, index) => (
        <FieldLine key={field.key} field={field} card={card} edits={card.id}>
          {index === 0 && <ContactCode contact={contact} />}
        </FieldLine>
      ))}
    </div>
  )
}
