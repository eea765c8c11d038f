import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { historyMessages } from '../../../src/features/history/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { callOnce, newRequestId } from '../../app/server'
import { undoSentence } from '../../app/undo-operation'

type Outcome = Reply<'history.undo'>
/** An undo that left something as it is. */
export type Standing = Extract<Outcome, { stands: number }>

/** Undo from the list: one at a time, with what stayed and what went wrong. */
export function useUndo(afterwards: () => void) {
  const { locale, notify } = useApp()
  const [undoing, setUndoing] = useState<string>()
  const [standing, setStanding] = useState<Standing>()
  const [error, setError] = useState<string>()
  const failed = (reason: CallError) => setError(errorText(reason, locale))
  const undo = async (operation: string) => {
    setUndoing(operation)
    setStanding(undefined)
    setError(undefined)
    const requestId = newRequestId()
    const answer = await callOnce('history.undo', { operation, requestId })
    setUndoing(undefined)
    if (answer.ok) {
      const outcome = answer.value
      notify({
        text: undoSentence(outcome, locale),
        ...(outcome.state === 'undone' ? { operation: requestId } : {}),
      })
      if ('stands' in outcome && outcome.stands > 0) setStanding(outcome)
    } else if (answer.error.reason === 'answer-lost')
      notify({ text: historyMessages[locale].undone, operation: requestId })
    else failed(answer.error)
    afterwards()
  }
  return { undoing, undo, standing, error, close: () => setStanding(undefined) }
}
