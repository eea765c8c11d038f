import { useState } from 'preact/hooks'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'

/** Undo from the list: one at a time, with what went wrong. */
export function useUndo() {
  const { locale, undo: takeBack } = useApp()
  const [undoing, setUndoing] = useState<string>()
  const [error, setError] = useState<string>()
  const undo = async (operation: string) => {
    setUndoing(operation)
    setError(undefined)
    const failed = await takeBack(operation)
    setUndoing(undefined)
    if (failed) setError(errorText(failed, locale))
  }
  return { undoing, undo, error }
}
