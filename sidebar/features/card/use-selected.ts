import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { call } from '../../app/server'
import { nextAskMs } from './follow-schedule'
import type { RecordPlace } from './open-card'

type Card = NonNullable<Reply<'customers.open'>['card']>

/** The customer the person stands on in the grid. */
export interface Selected {
  /** The last customer that was selected. */
  readonly card: Card | undefined
  /** Whether the present selection is that customer. */
  readonly isCurrent: boolean
  /** The linked record whose row is selected. */
  readonly record: RecordPlace | undefined
  readonly askNow: () => void
}

/** Follows the selected row by asking; answers that come after a later question are dropped. */
export function useSelected(
  first: Card | undefined,
  firstRecord: RecordPlace | undefined,
  isFollowing: boolean,
): Selected {
  const [state, setState] = useState<Omit<Selected, 'askNow'>>({
    card: first,
    isCurrent: first !== undefined,
    record: firstRecord,
  })
  const sequence = useRef(0)
  const answered = useRef(0)
  const place = useRef<string | undefined>(undefined)
  const ask = useCallback(async (seen: string | undefined) => {
    const turn = ++sequence.current
    const result = await call('customers.selected', {
      sequence: turn,
      ...(seen === undefined ? {} : { seen }),
    })
    if (!result.ok || result.value.sequence < answered.current) return
    answered.current = result.value.sequence
    if (result.value.isUnchanged) return
    place.current = result.value.place
    const { card, record } = result.value
    setState((before) =>
      card ? { card, isCurrent: true, record } : { card: before.card, isCurrent: false, record: undefined },
    )
  }, [])
  const askNow = useCallback(() => void ask(undefined), [ask])
  const askAgain = useCallback(() => void ask(place.current), [ask])
  useAsking(askNow, askAgain, isFollowing)
  return { ...state, askNow }
}

/**
 * Asks when the pointer or the focus comes, since rows may have moved under the selection; and from time to time, at
 * no cost while the selection stays, while the person is in the grid.
 */
function useAsking(askNow: () => void, askAgain: () => void, isFollowing: boolean): void {
  useEffect(() => {
    if (!isFollowing) return
    let leftAt = document.hasFocus() ? undefined : Date.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    const plan = () => {
      clearTimeout(timer)
      const wait = nextAskMs({ hidden: document.hidden, pinned: false, leftAt }, Date.now())
      if (wait !== undefined) timer = setTimeout(look, wait)
    }
    const ask = () => {
      askNow()
      plan()
    }
    const look = () => {
      askAgain()
      plan()
    }
    const leave = () => {
      leftAt = Date.now()
      plan()
    }
    const enter = () => {
      leftAt = undefined
      ask()
    }
    const root = document.documentElement
    const listeners = [
      [window, 'focus', enter],
      [window, 'blur', leave],
      [root, 'pointerenter', ask],
      [document, 'visibilitychange', plan],
    ] as const
    for (const [target, event, listen] of listeners) target.addEventListener(event, listen)
    plan()
    return () => {
      clearTimeout(timer)
      for (const [target, event, listen] of listeners) target.removeEventListener(event, listen)
    }
  }, [askNow, askAgain, isFollowing])
}
