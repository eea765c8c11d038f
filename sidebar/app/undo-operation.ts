import type { Reply } from '../../src/app/contract'
import { historyMessages } from '../../src/features/history/messages'
import type { Locale } from '../../src/i18n/translation'
import { errorText } from './call-error'
import { callOnce, newRequestId } from './server'

/** The sentence that says what became of an undo. */
export function undoSentence(outcome: Reply<'history.undo'>, locale: Locale): string {
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

/** Takes an operation back and answers the sentence that says what became of it. */
export async function undoOperation(operation: string, locale: Locale): Promise<string> {
  const answer = await callOnce('history.undo', { operation, requestId: newRequestId() })
  if (answer.ok) return undoSentence(answer.value, locale)
  return answer.error.reason === 'answer-lost'
    ? historyMessages[locale].outcome.doneBefore
    : errorText(answer.error, locale)
}
