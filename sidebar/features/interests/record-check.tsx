import { useState } from 'preact/hooks'
import type { CheckResult, LookUpReply } from '../../../src/features/interests'
import { interestMessages } from '../../../src/features/interests/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import type { ScreenParams } from '../../app/screen'
import { callOnce } from '../../app/server'
import { useRequestId } from '../../app/use-request-id'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'

const RESULTS: readonly CheckResult[] = ['none', 'conflict', 'consented', 'unclear']

interface RecordCheckProps {
  readonly matter: NonNullable<ScreenParams['interests']['matter']>
  readonly reply: LookUpReply
}

/** What people make of a look-up, and the button that writes it into the matter. */
export function RecordCheck({ matter, reply }: RecordCheckProps) {
  const { locale } = useApp()
  const text = interestMessages[locale]
  const isClear = reply.finds.every(({ weight }) => weight === 'known')
  const [chosen, setChosen] = useState<CheckResult>()
  const [note, setNote] = useState('')
  const result = chosen ?? (isClear ? 'none' : undefined)
  const { busy, problem, record } = useRecording(matter, reply)
  return (
    <section class="section">
      <RadioGroup
        label={text.result}
        options={RESULTS.map((value) => ({ value, label: text.results[value] }))}
        value={result ?? ''}
        onChoose={(value) => setChosen(value as CheckResult)}
      />
      <TextField label={text.note} hint={text.noteHint} value={note} onInput={setNote} long />
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Button look="primary" busy={busy} onClick={() => void record(result, note)}>
        {busy ? text.recording : text.record}
      </Button>
    </section>
  )
}

/** Writes once, and says what was written with a way to take it back. */
function useRecording({ id, name }: RecordCheckProps['matter'], reply: LookUpReply) {
  const { locale, notify, back } = useApp()
  const text = interestMessages[locale]
  const requestIdFor = useRequestId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const record = async (result: CheckResult | undefined, note: string) => {
    if (!result) return setProblem(text.chooseResult)
    const check = { matter: id, result, note, names: reply.names.map((each) => each.name) }
    const requestId = requestIdFor(JSON.stringify(check))
    setBusy(true)
    setProblem(undefined)
    const answer = await callOnce('interests.record', { ...check, requestId })
    setBusy(false)
    if (!answer.ok && answer.error.reason !== 'answer-lost')
      return setProblem(errorText(answer.error, locale))
    if (answer.ok && answer.value.state !== 'recorded') return setProblem(text[answer.value.state])
    notify({ text: text.recorded(name), operation: requestId })
    back()
  }
  return { busy, problem, record }
}
