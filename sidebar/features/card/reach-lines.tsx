import type { FormField } from '../../../src/features/customers'
import { FieldLine } from '../customers/field-line'
import { useOpenCard } from './open-card'

/** The ways to reach the customer, each with what can be done with it. */
export function ReachLines({ fields }: { readonly fields: readonly FormField[] }) {
  const { card } = useOpenCard()
  if (fields.length === 0) return null
  return (
    <div class="card-lines">
      {fields.map((field) => (
        <FieldLine key={field.key} field={field} card={card} />
      ))}
    </div>
  )
}
