import { foldText } from '../../base/text-fold'
import type { Choice } from '../field'
import type { Value } from '../value'

/** Folding every synonym again for each of fifty thousand cells would take seconds. */
const indexes = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>()

function indexOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = indexes.get(choices)
  if (known) return known
  const index = new Map<string, string>()
  const add = (word: string, label: string) => {
    const key = foldText(word)
    if (key !== '' && !index.has(key)) index.set(key, label)
  }
  for (const { label } of choices) add(label, label)
  for (const { label, synonyms = [] } of choices) for (const word of synonyms) add(word, label)
  indexes.set(choices, index)
  return index
}

/**
 * The label of the choice that a value means, undefined where it means none: the label itself, then a label written
 * otherwise, then a synonym.
 */
export function choiceLabel(choices: readonly Choice[], value: Value): string | undefined {
  if (choices.some((choice) => choice.label === value)) return String(value)
  return indexOf(choices).get(foldText(String(value)))
}
