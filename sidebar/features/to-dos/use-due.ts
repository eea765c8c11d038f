import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import type { Act, DueLine, DueScope } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import type { Locale } from '../../../src/i18n/translation'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { callOnce } from '../../app/server'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { useRequestId } from '../../app/use-request-id'
import { lineKey } from './due-groups'

const askOnce = (params: Params<'toDos.act'>) => callOnce('toDos.act', params)

/** What is due within so many days, whose, and what the person does about it. */
export function useDue(active: boolean, days: number) {
  const { locale, notify } = useApp()
  const [scope, setScope] = useState<DueScope>('mine')
  const asked = useCall('toDos.list', { scope, days }, active)
  useChanges(active, asked.again)
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<{ readonly key: string; readonly text: string }>()
  const requestIdFor = useRequestId()
  /** Does it once, says what was done, and asks anew what is due. */
  const act = async (item: DueLine, what: Act, said: string) => {
    if (busy !== undefined) return
    const key = lineKey(item)
    setBusy(key)
    setFailure(undefined)
    const { kind, table, recordId, customer, on, month } = item
    const place = { kind, table, recordId, customer, on, what: item.what, ...(month ? { month } : {}) }
    const requestId = requestIdFor(JSON.stringify([place, what]))
    const answer = await askOnce({ requestId, items: [place], act: what })
    setBusy(undefined)
    const refusal = refusalOf(answer, locale)
    if (refusal === undefined) notify({ text: said, operation: requestId })
    else setFailure({ key, text: refusal })
    if (refusal === undefined || answer.ok) asked.again()
  }
  return { asked, scope, setScope, act, busy, failure }
}

/** Why an answer means that nothing was done; undefined where it was. */
function refusalOf(answer: Awaited<ReturnType<typeof askOnce>>, locale: Locale): string | undefined {
  if (answer.ok) return answer.value.state === 'done' ? undefined : toDoMessages[locale][answer.value.state]
  return answer.error.reason === 'answer-lost' ? undefined : errorText(answer.error, locale)
}

/** What a line needs to be acted upon. */
export type Acting = Pick<ReturnType<typeof useDue>, 'act' | 'busy' | 'failure'>
