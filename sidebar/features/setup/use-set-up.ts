import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { type CallError, isInDoubt } from '../../app/call-error'
import { call } from '../../app/server'
import { type Act, FIRST, type StartParams, type Wizard, wizard } from './wizard'

/** A long list takes longer than other calls; Google itself ends an execution after six minutes. */
const PATIENCE_MS = 300_000
/** How often the server is asked how far it is: every question is one of the 60 reads that Google grants in a minute. */
const ASK_MS = 3_000
/** How often a lost answer is asked for again: the same request is never carried out twice. */
const TRIES = 3

/** The wizard and its one long call. */
export function useSetUp(first: Partial<Wizard>) {
  const [state, act] = useReducer<Wizard, Act>(wizard, { ...FIRST, ...first })
  const [error, setError] = useState<CallError>()
  const [inDoubt, setInDoubt] = useState(false)
  const isHere = useRef(true)
  useEffect(() => () => void (isHere.current = false), [])
  const start = async (request: StartParams) => {
    setError(undefined)
    setInDoubt(false)
    act({ type: 'start', request })
    for (let attempt = 1; ; attempt++) {
      const result = await call('setup.start', request, PATIENCE_MS)
      if (!isHere.current) return
      if (result.ok) return act({ type: 'answered', outcome: result.value })
      if (attempt === TRIES || !isInDoubt(result.error)) {
        setError(result.error)
        return act({ type: 'failed' })
      }
      setInDoubt(true)
    }
  }
  return { state, act, start, error, inDoubt }
}

/** How far the server says it is: 0 before it begins, then the number of the step. */
export function useProgress(): number {
  const [step, setStep] = useState(0)
  useEffect(() => {
    const timer = setInterval(async () => {
      const result = await call('setup.progress', {})
      if (result.ok) setStep((before) => Math.max(before, result.value.step))
    }, ASK_MS)
    return () => clearInterval(timer)
  }, [])
  return step
}
