import { useState } from 'preact/hooks'
import type { Params, Reply } from '../../../src/app/contract'
import { fieldsMessages } from '../../../src/features/fields/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { reloadIndex } from '../../app/index-store'
import { call, newRequestId } from '../../app/server'

type Edit = Params<'fields.edit'>['edit']
type Refused = Extract<Reply<'fields.edit'>, { state: 'refused' }>
type Done = Extract<Reply<'fields.edit'>, { state: 'done' }>

/** Edits fields once at a time: says what was done with a way to take it back, or why nothing was. */
export function useFieldEdit(after: () => void) {
  const { locale, notify, restart } = useApp()
  const text = fieldsMessages[locale]
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const told = ({ operation, records, left }: Done) => {
    const done = records > 0 ? text.savedWith(records) : text.saved
    notify({ text: left > 0 ? `${done} ${text.left(left)}` : done, operation })
    restart()
    if (records > 0) reloadIndex()
    after()
  }
  const run = async (edit: Edit): Promise<Refused | undefined> => {
    setBusy(true)
    setProblem(undefined)
    const answer = await call('fields.edit', { requestId: newRequestId(), edit })
    setBusy(false)
    if (!answer.ok) {
      setProblem(errorText(answer.error, locale))
      return undefined
    }
    const outcome = answer.value
    if (outcome.state === 'done') {
      told(outcome)
      return undefined
    }
    setProblem(outcome.state === 'refused' ? outcome.text : text[outcome.state])
    return outcome.state === 'refused' ? outcome : undefined
  }
  return { busy, problem, run }
}
