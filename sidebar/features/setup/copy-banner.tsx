import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { call } from '../../app/server'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'

type Choice = Params<'setup.copyChoice'>['choice']

/** Asks in a copied register, above every screen and until somebody chooses, what the copy shall be. */
export function CopyBanner() {
  const { start } = useApp()
  return start.state === 'copy' ? <UndecidedCopy /> : null
}

function UndecidedCopy() {
  const asked = useCall('setup.look', {})
  return asked.value?.state === 'copy' ? <ChoiceBanner again={asked.again} /> : null
}

function ChoiceBanner({ again }: { readonly again: () => void }) {
  const { locale, notify, restart } = useApp()
  const text = setupMessages[locale].copy
  const [problem, setProblem] = useState<CallError | 'not-allowed'>()
  const [busy, setBusy] = useState(false)
  const choose = async (choice: Choice) => {
    setBusy(true)
    const result = await call('setup.copyChoice', { choice })
    setBusy(false)
    if (!result.ok) return setProblem(result.error)
    if (result.value.outcome === 'not-allowed') return setProblem('not-allowed')
    notify({ text: choice === 'own' ? text.chosenOwn : text.chosenPractice })
    again()
    restart()
  }
  return (
    <div class="copy-banner">
      <Banner
        tone="warning"
        actions={
          <>
            <Button busy={busy} onClick={() => void choose('own')}>
              {text.own}
            </Button>
            <Button busy={busy} onClick={() => void choose('practice')}>
              {text.practice}
            </Button>
          </>
        }
      >
        {text.sentence}
        {problem && <p>{problem === 'not-allowed' ? text['not-allowed'] : errorText(problem, locale)}</p>}
      </Banner>
    </div>
  )
}
