import { useState } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { frameMessages } from '../../app/messages'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/section'
import { SelectField } from '../../ui/select-field'
import { ChoiceCard } from './choice-card'
import { StepFrame } from './step-frame'
import type { Act, Wizard } from './wizard'

type Look = Reply<'setup.look'>

interface WelcomeStepProps {
  readonly look: Look
  readonly state: Wizard
  readonly act: (act: Act) => void
  /** Looks at the spreadsheet anew. */
  readonly again: () => void
}

/** The first screen: the promise, the three ways, and why Google asks. */
export function WelcomeStep({ look, state, act, again }: WelcomeStepProps) {
  const text = setupMessages[useApp().locale].welcome
  return (
    <StepFrame title={text.title} state={state}>
      <p class="setup-lead">{text.promise}</p>
      {look.taken.length > 0 ? (
        <Taken tabs={look.taken} again={again} />
      ) : (
        <Ways look={look} state={state} act={act} />
      )}
      <WhyGoogleAsks />
    </StepFrame>
  )
}

/** Tabs that bear a name the register needs: nothing can begin before they are renamed. */
function Taken({ tabs, again }: { readonly tabs: readonly string[]; readonly again: () => void }) {
  const { locale } = useApp()
  return (
    <Banner tone="danger" actions={<Button onClick={again}>{frameMessages[locale].tryAgain}</Button>}>
      {setupMessages[locale].welcome.taken(tabs.join(', '))}
    </Banner>
  )
}

/** The sheet to begin with, and the three ways. */
function Ways({ look, state, act }: Omit<WelcomeStepProps, 'again'>) {
  const text = setupMessages[useApp().locale].welcome
  const filled = look.sheets.filter(({ empty }) => !empty)
  const taken = filled.find(({ sheetId }) => sheetId === state.sheetId)
  const preferred = taken ?? filled.find(({ active }) => active) ?? filled[0]
  const [chosen, choose] = useState(preferred?.sheetId)
  const sheet = filled.find(({ sheetId }) => sheetId === chosen)
  const empty = look.sheets.find((each) => each.empty && each.active)
  return (
    <>
      {filled.length > 1 && (
        <SelectField
          label={text.whichSheet}
          value={String(chosen)}
          options={filled.map(({ sheetId, title }) => ({ value: String(sheetId), label: title }))}
          onChoose={(value) => choose(Number(value))}
        />
      )}
      {filled.length === 0 && <p class="quiet">{text.noSheet}</p>}
      <div class="setup-cards">
        {sheet && (
          <ChoiceCard
            primary
            title={text.sheet}
            hint={text.sheetHint(sheet.title)}
            onClick={() => act({ type: 'go', route: 'sheet', sheetId: sheet.sheetId })}
          />
        )}
        <ChoiceCard
          primary={!sheet}
          title={text.template}
          hint={text.templateHint}
          onClick={() => act({ type: 'go', route: 'template', sheetId: empty?.sheetId })}
        />
        <ChoiceCard
          title={text.sample}
          hint={text.sampleHint}
          onClick={() => act({ type: 'go', route: 'sample', sheetId: empty?.sheetId })}
        />
      </div>
    </>
  )
}

/** One line for each permission, with its reason. */
function WhyGoogleAsks() {
  const text = setupMessages[useApp().locale].why
  return (
    <Fold title={text.title}>
      <p>{text.intro}</p>
      <ul class="setup-bullets">
        <li>{text.spreadsheets}</li>
        <li>{text.ui}</li>
        <li>{text.triggers}</li>
        <li>{text.mail}</li>
        <li>{text.email}</li>
      </ul>
      <p>{text.none}</p>
    </Fold>
  )
}
