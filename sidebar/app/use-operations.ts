import { useCallback, useState } from 'preact/hooks'
import type { Locale } from '../../src/i18n/translation'
import type { Notice } from './app-context'
import { frameMessages } from './messages'
import { undoOperation } from './undo-operation'

/** The notice in sight, and the last operation of this person in this sidebar, which `u` takes back. */
export function useOperations(locale: Locale, afterUndo: () => void) {
  const [notice, setNotice] = useState<Notice>()
  const [last, setLast] = useState<string>()
  const text = frameMessages[locale]
  const notify = useCallback((next: Notice) => {
    setNotice(next)
    if (next.operation !== undefined) setLast(next.operation)
  }, [])
  const close = useCallback(() => setNotice(undefined), [])
  const undo = async (operation: string) => {
    setLast(undefined)
    setNotice(undefined)
    notify({ text: await undoOperation(operation, locale) })
    afterUndo()
  }
  const undoLast = () => (last === undefined ? notify({ text: text.nothingToUndo }) : void undo(last))
  return { notice, notify, close, undo, undoLast }
}
