import type { UndoOutcome } from '../../src/features/history'
import { historyMessages } from '../../src/features/history/messages'
import type { Locale } from '../../src/i18n/translation'
import { errorText } from './call-error'
import { callOnce, newRequestId } from './server'

/** Takes an operation back and answers the sentence that says what became of it, also where only a part was undone. */
export async function undoOperation(
  operation: string,
  locale: Locale,
  requestId: string = newRequestId(),
): Promise<string> {
  const result = await callOnce('history.undo', { operation, requestId })
  if (result.ok) return undoSentence(result.value, locale)
  if (result.error.reason === 'answer-lost') return historyMessages[locale].outcome.doneBefore
  return errorText(result.error, locale)
}

/** The sentence that says what became of an undo. */
export function undoSentence(outcome: UndoOutcome, locale: Locale): string {
  const text = historyMessages[locale].outcome
  switch (outcome.state) {
    case 'undone':
      return outcome.stands > 0
        ? text.partly(outcome.values, outcome.stands)
        : text.undone(outcome.values, outcome.customers)
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
