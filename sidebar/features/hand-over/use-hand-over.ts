import { useState } from 'preact/hooks'
import type { HandOverOutcome } from '../../../src/features/hand-over'
import { handOverMessages } from '../../../src/features/hand-over/messages'
import { recordsText } from '../../../src/i18n/records-text'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex } from '../../app/index-store'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'

/** Hands over once, and says what went with a way to take it back. `again` shows the preview anew where it no longer held. */
export function useHandOver(done: () => void, again: () => void) {
  const { locale, notify } = useApp()
  const text = handOverMessages[locale]
  const requestIdFor = useRequestId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const told = (outcome: HandOverOutcome) => {
    if (outcome.state !== 'done') {
      setProblem(text[outcome.state])
      return again()
    }
    const { operation, counts, left } = outcome
    const records = recordsText(counts, locale)
    notify({ text: left > 0 ? text.doneWithLeft(records, left) : text.done(records), operation })
    reloadIndex()
    done()
  }
  const apply = async (plan: {
    readonly from: string
    readonly to: string
    readonly fingerprint: string
  }) => {
    setBusy(true)
    setProblem(undefined)
    const requestId = requestIdFor(JSON.stringify(plan))
    const answer = await callOnce('handOver.apply', { ...plan, requestId })
    setBusy(false)
    if (answer.ok) return told(answer.value)
    if (answer.error.reason !== 'answer-lost') return setProblem(errorText(answer.error, locale))
    notify({ text: text['done-before'], operation: requestId })
    reloadIndex()
    done()
  }
  return { busy, problem, apply }
}
