import { foldText } from '../../base/text-fold'
import type { Choice } from '../field'
import type { Value } from '../value'

const keyOf = (value: Value): string => foldText(String(value))

/** The label of the choice that a value means, by its label or a synonym; undefined where it means none of them. */
export function choiceLabel(choices: readonly Choice[], value: Value): string | undefined {
  const exact = choices.find((choice) => choice.label === value)
  if (exact) return exact.label
  const key = keyOf(value)
  if (key === '') return undefined
  const means = (choice: Choice) =>
    [choice.label, ...(choice.synonyms ?? [])].some((word) => keyOf(word) === key)
  return choices.find(means)?.label
}
