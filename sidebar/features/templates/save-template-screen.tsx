import './templates.css'
import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { templatesMessages } from '../../../src/features/templates/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { ScreenHead } from '../../app/screen-head'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { SavedTemplate } from './saved-template'

type Answer = Reply<'templates.save'>

/** Asks what the template shall be called, and hands it over. */
export function SaveTemplateScreen() {
  const { locale } = useApp()
  const text = templatesMessages[locale]
  const [name, setName] = useState('')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const [error, setError] = useState<CallError>()
  const save = async () => {
    setBusy(true)
    const asked = await call('templates.save', { name })
    setBusy(false)
    setAnswer(asked.ok ? asked.value : undefined)
    setError(asked.ok ? undefined : asked.error)
  }
  return (
    <>
      <ScreenHead title={text.title} />
      <p class="template-promise">{text.promise}</p>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      {answer?.state === 'refused' && <Refused faults={answer.faults} />}
      <TextField label={text.name} required value={name} onInput={setName} />
      <Button
        look={answer?.state === 'saved' ? 'plain' : 'primary'}
        busy={busy || name.trim() === ''}
        onClick={() => void save()}
      >
        {text.save}
      </Button>
      {answer?.state === 'saved' && <SavedTemplate template={answer} />}
    </>
  )
}

function Refused({ faults }: { readonly faults: readonly string[] }) {
  const text = templatesMessages[useApp().locale]
  return (
    <Banner tone="warning">
      {text.cannot}
      <ul class="plain-list">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Banner>
  )
}
