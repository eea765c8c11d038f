import { useState } from 'preact/hooks'
import { searchMessages } from '../../../src/features/search/messages'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { call, newRequestId } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'

interface KeepFormProps {
  /** JSON of what is kept. */
  readonly search: () => string
  /** The name proposed. */
  readonly name?: string
  readonly onKept?: () => void
}

/** Keeps a search under a name, for oneself or for everybody. */
export function KeepForm({ search, name: proposed = '', onKept }: KeepFormProps) {
  const { locale, notify } = useApp()
  const text = searchMessages[locale].build
  const [name, setName] = useState(proposed)
  const [shared, setShared] = useState(false)
  const [problem, setProblem] = useState<string>()
  const keep = async () => {
    const params = { id: newRequestId(), name: name.trim(), condition: search(), shared }
    const result = await call('search.keep', params)
    if (!result.ok) return setProblem(errorText(result.error, locale))
    const { outcome } = result.value
    setProblem(outcome === 'kept' ? undefined : text[outcome])
    if (outcome !== 'kept') return
    notify({ text: text.kept(name.trim()) })
    onKept?.()
  }
  return (
    <section aria-label={text.save}>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <TextField label={text.name} value={name} onInput={setName} />
      <CheckBox label={text.share} checked={shared} onChange={setShared} />
      <Button busy={name.trim() === ''} onClick={() => void keep()}>
        {text.save}
      </Button>
    </section>
  )
}
