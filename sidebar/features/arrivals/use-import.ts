import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import type { ListPreview } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'

/** Takes over a list once, says what came of it, and goes back to the board. `again` shows the preview anew. */
export function useImport(again: () => void) {
  const { locale, notify, back } = useApp()
  const text = arrivalMessages[locale].list
  const requestIdFor = useRequestId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const apply = async (list: Params<'arrivals.preview'>, { fingerprint, counts }: ListPreview) => {
    setBusy(true)
    setProblem(undefined)
    const requestId = requestIdFor(JSON.stringify([list, fingerprint]))
    const answer = await callOnce('arrivals.import', { ...list, requestId, fingerprint })
    setBusy(false)
    if (!answer.ok && answer.error.reason !== 'answer-lost')
      return setProblem(errorText(answer.error, locale))
    const outcome = answer.ok ? answer.value : ({ state: 'done', counts, left: 0 } as const)
    if (outcome.state === 'nothing') {
      notify({ text: text.nothing })
      return back()
    }
    if (outcome.state !== 'done') {
      setProblem(text[outcome.state])
      return again()
    }
    const { added, updated } = outcome.counts
    const said =
      outcome.left > 0 ? text.doneWithLeft(added, updated, outcome.left) : text.done(added, updated)
    notify({ text: said, operation: requestId })
    back()
  }
  return { busy, problem, apply }
}
