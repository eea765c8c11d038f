import { useRef, useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import type { SaveReply } from '../../../src/features/card'
import { overviewMessages } from '../../../src/features/overview/messages'
import { useApp, useRegister } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'

type RecordWrite = 'card.edit' | 'card.done'

/** Changes a record of a report with one press: says what was done with a way back, or why nothing was. */
export function useRecordWrite(again: () => void) {
  const app = useApp()
  const { administrator } = useRegister()
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  const isRunning = useRef(false)
  const requestId = useRequestId()
  const text = overviewMessages[app.locale].write
  const refusalOf = ({ state }: SaveReply): string | undefined => {
    if (state === 'gone') return text.gone
    if (state === 'forbidden') return text.mayNot(administrator)
    return state === 'conflict' || state === 'refused' ? text.changed : undefined
  }
  async function write<M extends RecordWrite>(
    method: M,
    params: Omit<Params<M>, 'requestId'>,
    done: string,
  ): Promise<void> {
    if (isRunning.current) return
    isRunning.current = true
    setBusy(true)
    setFailure(undefined)
    const id = requestId(JSON.stringify([method, params, app.changes]))
    const result = await callOnce(method, { ...params, requestId: id } as Params<M> & { requestId: string })
    isRunning.current = false
    setBusy(false)
    const isLost = !result.ok && result.error.reason === 'answer-lost'
    const refusal = result.ok ? refusalOf(result.value as SaveReply) : undefined
    if (isLost || (result.ok && refusal === undefined)) app.notify({ text: done, operation: id })
    else
      setFailure(
        refusal ?? (!result.ok && !isLost ? errorText(result.error as never, app.locale) : undefined),
      )
    again()
  }
  return { busy, failure, write }
}
