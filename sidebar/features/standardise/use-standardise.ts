import { useState } from 'preact/hooks'
import type { StandardRule } from '../../../src/features/standardise'
import { standardiseMessages } from '../../../src/features/standardise/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce, newRequestId } from '../../app/server'

/** Standardising from the screen: done once, with what became of it. `afterwards` shows the preview anew. */
export function useStandardise(afterwards: () => void) {
  const { locale, notify } = useApp()
  const text = standardiseMessages[locale]
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState(false)
  const [error, setError] = useState<string>()
  const apply = async (fingerprint: string, rules: readonly StandardRule[]) => {
    setBusy(true)
    setError(undefined)
    setChanged(false)
    const requestId = newRequestId()
    const answer = await callOnce('standardise.apply', { fingerprint, rules: [...rules], requestId })
    setBusy(false)
    if (answer.ok) {
      const outcome = answer.value
      setChanged(outcome.state === 'changed')
      if (outcome.state === 'done') {
        const { values, customers, left } = outcome
        const sentence = left > 0 ? text.doneWithLeft(values, left) : text.done(values, customers)
        notify({ text: sentence, operation: outcome.operation })
      }
      if (outcome.state === 'done-before') notify({ text: text.doneBefore, operation: requestId })
    } else if (answer.error.reason === 'answer-lost') notify({ text: text.doneBefore, operation: requestId })
    else setError(errorText(answer.error, locale))
    afterwards()
  }
  return { busy, changed, error, apply }
}
