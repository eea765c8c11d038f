import { tidySpaces } from '../../base/text-spaces'
import type { Choice } from '../field'
import type { Value } from '../value'
import { choiceLabel } from './choice-rule'
import type { Reading } from './reading'

/** A cell of Google Sheets holds no longer text. */
const TEXT_LIMIT = 50_000
const SEPARATOR = /[,，、;；|｜\n\r\t]+/
/** What Google's own drop-down of several writes between two. */
const BETWEEN = ', '

/** The labels in a value of several choices or tags, in their order. */
export const labelsOf = (value: Value): string[] =>
  String(value)
    .split(SEPARATOR)
    .map(tidySpaces)
    .filter((label) => label !== '')

/** Labels as one value; what says the same twice is kept once, however its letters are written. */
export function joinLabels(labels: readonly string[]): string {
  const kept = new Map<string, string>()
  for (const label of labels) {
    const key = label.toLowerCase()
    if (!kept.has(key)) kept.set(key, label)
  }
  return [...kept.values()].join(BETWEEN)
}

/** Words of which several make one label that has a separator in itself (`电话、微信`), put together again. */
function wholeLabels(words: readonly string[], choices: readonly Choice[]): readonly string[] {
  const parted = choices.map(({ label }) => labelsOf(label)).filter((parts) => parts.length > 1)
  if (parted.length === 0) return words
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const parts = parted.find((label) => label.every((part, index) => part === words[at + index])) ?? [
      words[at]!,
    ]
    found.push(parts.join(BETWEEN))
    at += parts.length
  }
  return found
}

/**
 * Reads a cell that is not blank as several choices; where there is no list, as free words. One that is not on the list
 * leaves all of them as they are.
 */
export function readChoices(choices: readonly Choice[], value: Value): Reading {
  if (typeof value === 'string' && value.length > TEXT_LIMIT)
    return { value, fault: { reason: 'too-long', limit: TEXT_LIMIT } }
  const written = wholeLabels(labelsOf(value), choices)
  if (choices.length === 0) return { value: typeof value === 'string' ? joinLabels(written) || value : value }
  const whole = choiceLabel(choices, value)
  if (whole !== undefined) return { value: whole }
  const labels = written.map((word) => choiceLabel(choices, word))
  const unknown = written.filter((_, index) => labels[index] === undefined)
  if (unknown.length === 0 && written.length > 0)
    return { value: joinLabels(labels.flatMap((label) => label ?? [])) }
  const allowed = choices.map(({ label }) => label)
  return { value, fault: { reason: 'choices-unknown', unknown, allowed } }
}
