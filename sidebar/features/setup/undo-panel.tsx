import { useEffect, useRef, useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { googleScript } from '../../app/google-script'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Progress } from '../../ui/progress'

const PATIENCE_MS = 300_000

type Outcome = Reply<'setup.undo'>

interface UndoPanelProps {
  /** There is no register any more; the sentences say so, and where what was entered since is kept. */
  readonly onUndone: (sentences: readonly string[]) => void
}

/** The way back to the sheet as it was. It ends the register for everybody, so it asks first. */
export function UndoPanel({ onUndone }: UndoPanelProps) {
  const { locale } = useApp()
  const text = setupMessages[locale]
  const [asking, setAsking] = useState(false)
  const [running, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const [error, setError] = useState<CallError>()
  const undo = async () => {
    setAsking(false)
    setRunning(true)
    setError(undefined)
    const result = await call('setup.undo', {}, PATIENCE_MS)
    setRunning(false)
    if (!result.ok) return setError(result.error)
    if (result.value.outcome !== 'refused') return onUndone(outcomeText(result.value, text.undo))
    setOutcome(result.value)
  }
  if (running) return <Progress text={text.undo.running} />
  return (
    <div class="setup-undo">
      {outcome && <Banner tone="danger">{outcomeText(outcome, text.undo)}</Banner>}
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      <p class="quiet small">{text.ready.undoHint}</p>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {text.done.undo}
      </Button>
      {asking && (
        <Dialog
          title={text.undo.ask}
          verb={text.undo.verb}
          leave={text.undo.leave}
          onAgree={() => void undo()}
          onLeave={() => setAsking(false)}
        >
          <p>{text.undo.body}</p>
        </Dialog>
      )}
    </div>
  )
}

function outcomeText(outcome: Outcome, text: (typeof setupMessages)['en']['undo']): string[] {
  switch (outcome.outcome) {
    case 'nothing':
      return [text.nothing]
    case 'refused':
      return [text[outcome.reason]]
    case 'undone': {
      const { kept } = outcome
      return kept ? [text.done, text.kept(kept.rows, kept.tab)] : [text.done]
    }
  }
}

/** What is left to say once there is no register any more. */
export function UndoneView({ sentences }: { readonly sentences: readonly string[] }) {
  const text = setupMessages[useApp().locale]
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <>
      <h1 ref={head} tabIndex={-1} class="setup-title">
        {text.done.undo}
      </h1>
      <Banner
        tone="success"
        actions={<Button onClick={() => googleScript().host.close()}>{text.close}</Button>}
      >
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Banner>
    </>
  )
}
