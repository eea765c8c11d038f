import { useState } from 'preact/hooks'
import type { LostValue, RestoreOutcome } from '../../../src/features/bin'
import { binMessages } from '../../../src/features/bin/messages'
import { recordsText } from '../../../src/i18n/records-text'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex } from '../../app/index-store'
import { callOnce, newRequestId } from '../../app/server'

/** Brings customers back one at a time: says what came, with a way to take it back, and what did not. */
export function useRestore(again: () => void) {
  const { locale, notify } = useApp()
  const text = binMessages[locale]
  const [restoring, setRestoring] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [lost, setLost] = useState<readonly LostValue[]>([])
  const told = (outcome: RestoreOutcome) => {
    if (outcome.state === 'done') {
      setLost(outcome.lost)
      notify({ text: text.done(recordsText(outcome.counts, locale)), operation: outcome.operation })
      reloadIndex()
    } else setProblem(outcome.state === 'unknown' ? text.unknownCustomer : text[outcome.state])
  }
  const restore = async (customer: string) => {
    setRestoring(customer)
    setProblem(undefined)
    setLost([])
    const requestId = newRequestId()
    const answer = await callOnce('bin.restore', { requestId, customer })
    setRestoring(undefined)
    if (answer.ok) told(answer.value)
    else if (answer.error.reason === 'answer-lost')
      notify({ text: text['done-before'], operation: requestId })
    else setProblem(errorText(answer.error, locale))
    again()
  }
  return { restoring, problem, lost, restore }
}
