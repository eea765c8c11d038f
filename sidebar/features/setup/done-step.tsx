import { useState } from 'preact/hooks'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { ChoiceCard } from './choice-card'
import { openInSidebar } from './open-in-sidebar'
import { StepFrame } from './step-frame'
import { UndoneView, UndoPanel } from './undo-panel'
import type { Wizard } from './wizard'

/** The register is there: what to do next, and the way back. */
export function DoneStep({ state }: { readonly state: Wizard }) {
  const { locale } = useApp()
  const text = setupMessages[locale].done
  const [undone, setUndone] = useState<string>()
  const { customers, flagged, tab } = state.done ?? { customers: 0, flagged: 0, tab: '' }
  if (undone !== undefined) return <UndoneView sentence={undone} />
  return (
    <StepFrame title={text.title} state={state}>
      <p class="setup-lead">
        {text.sentence(customers, tab)}
        {state.route === 'sheet' && <span class="setup-line">{text.copy}</span>}
      </p>
      <h2>{text.next}</h2>
      <div class="setup-cards">
        {flagged > 0 ? (
          <ChoiceCard
            primary
            title={text.problems(flagged)}
            hint={text.problemsHint}
            onClick={() => openInSidebar('problems')}
          />
        ) : (
          <ChoiceCard
            primary
            title={text.noProblems}
            hint={text.noProblemsHint}
            onClick={() => openInSidebar('add')}
          />
        )}
        <ChoiceCard title={text.team} hint={text.teamHint} onClick={() => openInSidebar('roles')} />
        <ChoiceCard
          title={text.reminders}
          hint={text.remindersHint}
          onClick={() => openInSidebar('reminders')}
        />
      </div>
      <UndoPanel onUndone={setUndone} />
    </StepFrame>
  )
}
