import { useState } from 'preact/hooks'
import type { Params } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { type CallError, errorText } from '../../app/call-error'
import { Banner } from '../../ui/banner'
import { ChoiceCard } from './choice-card'
import { openInSidebar } from './open-in-sidebar'
import { StepFrame } from './step-frame'
import { UndoneView, UndoPanel } from './undo-panel'
import type { Wizard } from './wizard'

/** The register is there: what to do next, and the way back. */
export function DoneStep({ state }: { readonly state: Wizard }) {
  const { locale } = useApp()
  const text = setupMessages[locale].done
  const [undone, setUndone] = useState<readonly string[]>()
  const { customers, flagged, tab } = state.done ?? { customers: 0, flagged: 0, tab: '' }
  if (undone !== undefined) return <UndoneView sentences={undone} />
  return (
    <StepFrame title={text.title} state={state}>
      <p class="setup-lead">
        {text.sentence(customers, tab)}
        {state.route === 'sheet' && <span class="setup-line">{text.copy}</span>}
      </p>
      <h2>{text.next}</h2>
      <NextSteps flagged={flagged} />
      <UndoPanel onUndone={setUndone} />
    </StepFrame>
  )
}

/** What most people do next, each a screen of the sidebar. */
function NextSteps({ flagged }: { readonly flagged: number }) {
  const { locale } = useApp()
  const text = setupMessages[locale].done
  const [error, setError] = useState<CallError>()
  const open = async (screen: Params<'setup.open'>['screen']) => {
    setError(undefined)
    setError(await openInSidebar(screen))
  }
  return (
    <>
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      <div class="setup-cards">
        {flagged > 0 ? (
          <ChoiceCard
            primary
            title={text.problems(flagged)}
            hint={text.problemsHint}
            onClick={() => void open('problems')}
          />
        ) : (
          <ChoiceCard
            primary
            title={text.noProblems}
            hint={text.noProblemsHint}
            onClick={() => void open('add')}
          />
        )}
        <ChoiceCard title={text.team} hint={text.teamHint} onClick={() => void open('roles')} />
        <ChoiceCard title={text.reminders} hint={text.remindersHint} onClick={() => void open('reminders')} />
      </div>
    </>
  )
}
