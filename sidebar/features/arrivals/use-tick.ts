import { useState } from 'preact/hooks'
import type { BoardGuest } from '../../../src/features/arrivals'
import { arrivalMessages } from '../../../src/features/arrivals/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce, newRequestId } from '../../app/server'

/** Ticks an arrival as prepared, or not any more, and says so with a way to take it back. */
export function useTick({ id, row, name }: BoardGuest, again: () => void) {
  const { locale, notify } = useApp()
  const { board, match } = arrivalMessages[locale]
  const [busy, setBusy] = useState(false)
  const tick = async (done: boolean) => {
    if (busy) return
    setBusy(true)
    const requestId = newRequestId()
    const answer = await callOnce('arrivals.tick', { requestId, id, row, done })
    setBusy(false)
    again()
    const said = done ? board.ticked(name) : board.unticked(name)
    if (!answer.ok)
      return answer.error.reason === 'answer-lost'
        ? notify({ text: said, operation: requestId })
        : notify({ text: errorText(answer.error, locale) })
    const { state } = answer.value
    if (state === 'saved') notify({ text: said, operation: requestId })
    else if (state !== 'unchanged') notify({ text: match[state] })
  }
  return { busy, tick }
}
