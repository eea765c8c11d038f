import type { Field } from './field'
import { choiceLabel } from './rules/choice-rule'
import { identityFacts } from './rules/identity-rule'
import { offeredChoices } from './rules/offered-choices'
import { placesAbove } from './rules/place-rule'
import { fieldValue, isBlank, type RecordValues } from './value'

/**
 * What a good value of one field says about others of the record that are still blank: an identity number the day of
 * birth and the gender, a city its province, a district both. Only fields among those given are filled.
 */
export function fillsBeside(
  fields: readonly Field[],
  { kind, key }: Pick<Field, 'kind' | 'key'>,
  record: RecordValues,
): RecordValues {
  if (isBlank(fieldValue(record, key))) return {}
  const found =
    kind === 'identity' ? saidByIdentity(record, key) : kind === 'place' ? placesAbove(record) : {}
  return Object.fromEntries(
    Object.entries(found).flatMap(([beside, text]) => {
      const field = fields.find((each) => each.key === beside)
      if (field === undefined || !isBlank(fieldValue(record, beside))) return []
      const choices = offeredChoices(field)
      return [[beside, choices.length === 0 ? text : (choiceLabel(choices, text) ?? text)] as const]
    }),
  )
}

function saidByIdentity(record: RecordValues, key: string): Readonly<Record<string, string>> {
  const facts = identityFacts(fieldValue(record, key))
  return facts ? { birthday: facts.birthday, gender: facts.gender } : {}
}
