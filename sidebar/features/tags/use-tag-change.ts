import { useState } from 'preact/hooks'
import type { TagOutcome } from '../../../src/features/tags'
import { tagMessages } from '../../../src/features/tags/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex } from '../../app/index-store'
import type { call } from '../../app/server'

type Answer = Awaited<ReturnType<typeof call<'tags.change'>>>

/** Changes tags once at a time: says what was done with a way to take it back, or why nothing was. */
export function useTagChange(after: () => void) {
  const { locale, notify } = useApp()
  const text = tagMessages[locale]
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const told = (outcome: TagOutcome) => {
    if (outcome.state !== 'done') return setProblem(text[outcome.state])
    const { operation, customers, left } = outcome
    const done = customers === 0 ? text.nothing : text.done(customers)
    notify({ text: left > 0 ? `${done} ${text.left(left)}` : done, ...(operation ? { operation } : {}) })
    reloadIndex()
    after()
  }
  const run = async (ask: () => Promise<Answer>) => {
    setBusy(true)
    setProblem(undefined)
    const answer = await ask()
    setBusy(false)
    if (answer.ok) told(answer.value)
    else setProblem(errorText(answer.error, locale))
  }
  return { busy, problem, run }
}
