import { useRef, useState } from 'preact/hooks'
import type { Result } from '../../../src/base/result'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { reloadIndex } from '../../app/index-store'
import type { LostAnswer } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'
import type { Told } from './act-outcomes'
import { useOpenCard } from './open-card'

/** Something done to the whole customer with one press. */
export interface Act<Value> {
  /** The same as long as pressing again means the same deed. */
  readonly content: string
  readonly send: (requestId: string) => Promise<Result<Value, CallError | LostAnswer>>
  readonly tell: (value: Value) => Told
  /** What is said where the answer was lost after the deed was done. */
  readonly done: string
}

/** Does one thing at a time, once however often it is pressed, says what came of it with a way back, and reads the card anew. */
export function useAct(close: () => void) {
  const { locale, notify } = useApp()
  const { again } = useOpenCard()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const isRunning = useRef(false)
  const requestIdFor = useRequestId()
  async function act<Value>({ content, send, tell, done }: Act<Value>): Promise<void> {
    if (isRunning.current) return
    isRunning.current = true
    setBusy(true)
    setFailure(undefined)
    const requestId = requestIdFor(content)
    const result = await send(requestId)
    isRunning.current = false
    setBusy(false)
    if (!result.ok && result.error.reason !== 'answer-lost')
      return setFailure(errorText(result.error, locale))
    const told = result.ok ? tell(result.value) : { done }
    again()
    if ('failure' in told) return setFailure(told.failure)
    notify({ text: told.done, operation: requestId })
    reloadIndex()
    close()
  }
  return { busy, failure, act }
}
