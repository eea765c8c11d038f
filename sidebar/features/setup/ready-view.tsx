import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { ScreenHead } from '../../app/screen-head'
import { call, newRequestId } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { UndoneView, UndoPanel } from './undo-panel'

type Look = Reply<'setup.look'>

/** Set-up once there is a register: sample customers that can go, and the way back. */
export function ReadyView({ look, again }: { readonly look: Look; readonly again: () => void }) {
  const { ready: text, done } = setupMessages[useApp().locale]
  const [undone, setUndone] = useState<readonly string[]>()
  if (undone !== undefined) return <UndoneView sentences={undone} />
  return (
    <>
      <ScreenHead title={text.title} />
      <p>{look.state === 'practice' ? text.practice : text.intro}</p>
      {look.samples > 0 && look.mayManage && <Samples count={look.samples} again={again} />}
      {look.state === 'ready' && (
        <Section title={done.undo}>
          {look.canUndo ? <UndoPanel onUndone={setUndone} /> : <p class="quiet">{text.keeperOnly}</p>}
        </Section>
      )}
    </>
  )
}

function Samples({ count, again }: { readonly count: number; readonly again: () => void }) {
  const { locale, notify } = useApp()
  const text = setupMessages[locale].ready
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const remove = async () => {
    const requestId = newRequestId()
    setBusy(true)
    setError(undefined)
    const result = await call('setup.removeSamples', { requestId })
    setBusy(false)
    if (!result.ok) return setError(result.error)
    notify({ text: text.samplesGone(result.value.removed), operation: requestId })
    again()
  }
  return (
    <Section title={text.samples(count)}>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      <Button busy={busy} onClick={() => void remove()}>
        {text.removeSamples}
      </Button>
    </Section>
  )
}
