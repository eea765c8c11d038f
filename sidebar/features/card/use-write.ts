import { useRef, useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import type { SaveReply } from '../../../src/features/card'
import { cardMessages } from '../../../src/features/card/messages'
import { type App, useApp, useRegister } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'
import { useOpenCard } from './open-card'

type WriteMethod = 'card.add' | 'card.edit' | 'card.done'

/** Writes something small to a record with one press. Pressed again while it runs, nothing more is done. */
export function useWrite() {
  const app = useApp()
  const { administrator } = useRegister()
  const { again } = useOpenCard()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const isRunning = useRef(false)
  const requestId = useRequestId()
  /** Answers the id of the operation; undefined where nothing was written, and why is in `failure`. */
  async function write<M extends WriteMethod>(
    method: M,
    params: Omit<Params<M>, 'requestId'>,
  ): Promise<string | undefined> {
    if (isRunning.current) return undefined
    isRunning.current = true
    setBusy(true)
    setFailure(undefined)
    const id = requestId(JSON.stringify([method, params, app.changes]))
    const result = await callOnce(method, { ...params, requestId: id } as Params<M> & { requestId: string })
    isRunning.current = false
    setBusy(false)
    const isLost = !result.ok && result.error.reason === 'answer-lost'
    const refusal = result.ok ? refusalOf(result.value as SaveReply, app, administrator) : undefined
    if (isLost || (result.ok && refusal === undefined)) {
      again()
      return id
    }
    setFailure(refusal ?? (!result.ok && !isLost ? errorText(result.error as never, app.locale) : undefined))
    if (refusal !== undefined) again()
    return undefined
  }
  return { busy, failure, write }
}

/** Why an answer means that nothing was written; undefined where something was. */
function refusalOf(reply: SaveReply, { locale }: App, administrator: string): string | undefined {
  const text = cardMessages[locale].add
  if (reply.state === 'gone') return text.gone
  if (reply.state === 'forbidden') return text.mayNot(administrator)
  if (reply.state === 'conflict' || reply.state === 'refused') return text.changed
  return undefined
}
