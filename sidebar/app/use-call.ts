import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Method, Params, Reply } from '../../src/app/contract'
import type { CallError } from './call-error'
import { call } from './server'

/** A question to the server as a screen sees it. `value` stays in sight while the question is asked again. */
export interface Asked<Value> {
  readonly value?: Value
  readonly error?: CallError
  readonly waiting: boolean
  readonly again: () => void
}

/**
 * Asks the server when the screen comes up and whenever the parameters change. An answer to an earlier question is
 * dropped. Nothing is asked while `enabled` is false.
 */
export function useCall<M extends Method>(method: M, params: Params<M>, enabled = true): Asked<Reply<M>> {
  const [state, setState] = useState<Omit<Asked<Reply<M>>, 'again'>>({ waiting: enabled })
  const latest = useRef(0)
  const question = JSON.stringify(params)
  const ask = useCallback(() => {
    const turn = ++latest.current
    setState(({ value }) => (value === undefined ? { waiting: true } : { value, waiting: true }))
    call(method, JSON.parse(question) as Params<M>).then((result) => {
      if (turn !== latest.current) return
      setState((before) => {
        if (result.ok) return { value: result.value, waiting: false }
        const kept = before.value === undefined ? {} : { value: before.value }
        return { ...kept, error: result.error, waiting: false }
      })
    })
  }, [method, question])
  useEffect(() => {
    if (enabled) ask()
    return () => {
      latest.current++
    }
  }, [ask, enabled])
  return { ...state, again: ask }
}
