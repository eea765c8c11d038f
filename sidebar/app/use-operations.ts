import { useCallback, useState } from 'preact/hooks'
import type { UndoOutcome } from '../../src/features/history'
import { historyMessages } from '../../src/features/history/messages'
import type { Locale } from '../../src/i18n/translation'
import type { App, Notice } from './app-context'
import { errorText } from './call-error'
import { frameMessages } from './messages'
import { callOnce, newRequestId } from './server'
import { undoSentence } from './undo-sentence'

/** The notice in sight, the undo of any operation, and the last one of this person in this sidebar, which `u` takes back. */
export function useOperations(locale: Locale, afterUndo: (outcome: UndoOutcome | undefined) => void) {
  const [notice, setNotice] = useState<Notice>()
  const [last, setLast] = useState<string>()
  const notify = useCallback((next: Notice) => {
    setNotice(next)
    if (next.operation !== undefined) setLast(next.operation)
  }, [])
  const close = useCallback(() => setNotice(undefined), [])
  const undo = useCallback<App['undo']>(
    async (operation, requestId = newRequestId()) => {
      setNotice(undefined)
      const result = await callOnce('history.undo', { operation, requestId })
      if (!result.ok && result.error.reason !== 'answer-lost') return result.error
      const outcome = result.ok ? result.value : undefined
      const isUndone = outcome === undefined || outcome.state === 'undone'
      const text = outcome ? undoSentence(outcome, locale) : historyMessages[locale].undone
      setLast(undefined)
      notify({ text, ...(isUndone ? { operation: requestId } : {}) })
      afterUndo(outcome)
      return undefined
    },
    [locale, notify, afterUndo],
  )
  const undoOrSay = async (operation: string) => {
    const error = await undo(operation)
    if (error) notify({ text: errorText(error, locale) })
  }
  const undoLast = () =>
    last === undefined ? notify({ text: frameMessages[locale].nothingToUndo }) : void undoOrSay(last)
  return { notice, notify, close, undo, undoOrSay, undoLast }
}
