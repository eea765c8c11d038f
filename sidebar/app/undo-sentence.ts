import type { UndoOutcome } from '../../src/features/history'
import { historyMessages } from '../../src/features/history/messages'
import type { Locale } from '../../src/i18n/translation'

/** The sentence that says what became of an undo. */
export function undoSentence(outcome: UndoOutcome, locale: Locale): string {
  const text = historyMessages[locale].outcome
  switch (outcome.state) {
    case 'undone':
      if (outcome.stands > 0) return text.partly(outcome.values, outcome.stands)
      if (outcome.values + outcome.customers === 0) return text.plain
      if (outcome.back === outcome.customers) return text.back(outcome.back)
      return text.undone(outcome.values, outcome.customers)
    case 'columns-back':
      return columnsSentence(outcome, locale)
    case 'nothing':
      return text.none
    case 'done-before':
      return text.doneBefore
    case 'unknown':
      return text.unknown
    case 'not-allowed':
      return text.notAllowed
  }
}

function columnsSentence(
  { headers, values, formulas }: Extract<UndoOutcome, { state: 'columns-back' }>,
  locale: Locale,
): string {
  const text = historyMessages[locale]
  const sentence = text.outcome.columnsBack(headers.join(text.between), values)
  return formulas ? `${sentence} ${text.outcome.withoutFormulas}` : sentence
}
