import { useRef, useState } from 'preact/hooks'
import type { Params } from '../../src/app/contract'
import type { SaveReply } from '../../src/features/card'
import { useApp, useRegister } from './app-context'
import { errorText } from './call-error'
import { callOnce } from './server'
import { useRequestId } from './use-request-id'

type SaveMethod = 'card.add' | 'card.edit' | 'card.done'

/** Why nothing was written, in the words of the screen. */
interface RefusalTexts {
  readonly gone: string
  readonly changed: string
  readonly mayNot: (administrator: string) => string
}

/** Writes something small to a record with one press. Pressed again while it runs, nothing more is done. */
export function useSaveOnce(texts: RefusalTexts) {
  const app = useApp()
  const { administrator } = useRegister()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const isRunning = useRef(false)
  const requestId = useRequestId()
  const refusalOf = ({ state }: SaveReply): string | undefined => {
    if (state === 'gone') return texts.gone
    if (state === 'forbidden') return texts.mayNot(administrator)
    return state === 'conflict' || state === 'refused' ? texts.changed : undefined
  }
  /**
   * Answers the id of the operation, also where the answer to it was lost; `'refused'` where the record is another than
   * the screen shows, `'failed'` where the call did not come through: why is in `failure`. Undefined while one runs.
   */
  async function save<M extends SaveMethod>(
    method: M,
    params: Omit<Params<M>, 'requestId'>,
  ): Promise<{ readonly operation: string } | 'refused' | 'failed' | undefined> {
    if (isRunning.current) return undefined
    isRunning.current = true
    setBusy(true)
    setFailure(undefined)
    const id = requestId(JSON.stringify([method, params, app.changes]))
    const result = await callOnce(method, { ...params, requestId: id } as Params<M> & { requestId: string })
    isRunning.current = false
    setBusy(false)
    const isLost = !result.ok && result.error.reason === 'answer-lost'
    const refusal = result.ok ? refusalOf(result.value as SaveReply) : undefined
    if (isLost || (result.ok && refusal === undefined)) return { operation: id }
    setFailure(refusal ?? (result.ok ? undefined : errorText(result.error as never, app.locale)))
    return refusal === undefined ? 'failed' : 'refused'
  }
  return { busy, failure, save }
}
