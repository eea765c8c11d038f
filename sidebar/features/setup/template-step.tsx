import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { templateNames } from '../../../src/register/templates/template-names'
import { useApp } from '../../app/app-context'
import { newRequestId } from '../../app/server'
import { CheckBox, RadioGroup } from '../../ui/radio-group'
import { StepFrame } from './step-frame'
import type { Act, StartParams, Wizard } from './wizard'

interface TemplateStepProps {
  readonly look: Reply<'setup.look'>
  readonly state: Wizard
  readonly act: (act: Act) => void
  readonly start: (request: StartParams) => void
}

/** Which ready-made fields, and where they go. */
export function TemplateStep({ look, state, act, start }: TemplateStepProps) {
  const { locale } = useApp()
  const text = setupMessages[locale].template
  const { template, samples, goal, trade, sheetId } = state
  const place = look.sheets.find((sheet) => sheet.sheetId === sheetId)
  const decide = (decision: Partial<Wizard>) => act({ type: 'decide', with: decision })
  const begin = () =>
    start({
      requestId: newRequestId(),
      source: { kind: 'template', template, samples, sheetId },
      goal,
      trade,
    })
  return (
    <StepFrame
      title={text.title}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: text.start, run: begin }}
    >
      <RadioGroup
        label={text.which}
        options={Object.entries(templateNames).map(([value, { name, purpose }]) => ({
          value,
          label: name[locale],
          hint: purpose[locale],
        }))}
        value={template}
        onChoose={(chosen) => decide({ template: chosen as Wizard['template'] })}
      />
      <CheckBox label={text.samples} checked={samples} onChange={(checked) => decide({ samples: checked })} />
      <p class="quiet">{place ? text.place(place.title) : text.newPlace}</p>
    </StepFrame>
  )
}

/** A register with invented customers, to look around in. */
export function SampleStep({ state, act, start }: Omit<TemplateStepProps, 'look'>) {
  const all = setupMessages[useApp().locale]
  const begin = () =>
    start({
      requestId: newRequestId(),
      source: { kind: 'template', template: 'basic', samples: true },
    })
  return (
    <StepFrame
      title={all.sampleTitle}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: all.sample.start, run: begin }}
    >
      <p>{all.sample.intro}</p>
    </StepFrame>
  )
}
