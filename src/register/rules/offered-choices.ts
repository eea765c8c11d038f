import type { Choice, Field } from '../field'
import { placeChoices } from './place-rule'

/** What a drop-down of a field offers: its own list, or the countries or provinces; none where anything may be written. */
export const offeredChoices = (
  field: Pick<Field, 'kind' | 'header' | 'level' | 'choices'>,
): readonly Choice[] => (field.kind === 'place' ? placeChoices(field) : (field.choices ?? []))
