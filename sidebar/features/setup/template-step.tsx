import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { templateNames } from '../../../src/register/templates/template-names'
import { useApp } from '../../app/app-context'
import { newRequestId } from '../../app/server'
import { CheckBox, RadioGroup } from '../../ui/radio-group'
import { OwnTemplate } from './own-template'
import { StepFrame } from './step-frame'
import type { Act, StartParams, Wizard } from './wizard'

interface TemplateStepProps {
  readonly look: Reply<'setup.look'>
  readonly state: Wizard
  readonly act: (act: Act) => void
  readonly start: (request: StartParams) => void
}

/** What set-up begins with; undefined while a template of one's own is still to be given. */
function sourceOf({ template, samples, sheetId, own }: Wizard): StartParams['source'] | undefined {
  if (template !== 'own') return { kind: 'template', template, samples, sheetId }
  return own && { kind: 'own', text: own.text, sheetId }
}

/** Which ready-made fields, and where they go. */
export function TemplateStep({ look, state, act, start }: TemplateStepProps) {
  const { locale } = useApp()
  const { template: text, ownTemplate: mine } = setupMessages[locale]
  const { template, samples, goal, trade, sheetId, own } = state
  const isOwn = template === 'own'
  const place = look.sheets.find((sheet) => sheet.sheetId === sheetId)
  const decide = (decision: Partial<Wizard>) => act({ type: 'decide', with: decision })
  const source = sourceOf(state)
  const begin = () => source && start({ requestId: newRequestId(), source, goal, trade })
  return (
    <StepFrame
      title={text.title}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: text.start, run: begin, disabled: !source }}
    >
      <RadioGroup
        label={text.which}
        options={[
          ...Object.entries(templateNames).map(([value, { name, purpose }]) => ({
            value,
            label: name[locale],
            hint: purpose[locale],
          })),
          { value: 'own', label: mine.name, hint: mine.purpose },
        ]}
        value={template}
        onChoose={(chosen) => decide({ template: chosen as Wizard['template'] })}
      />
      {isOwn ? (
        <OwnTemplate own={own} decide={(chosen) => decide({ own: chosen })} />
      ) : (
        <CheckBox
          label={text.samples}
          checked={samples}
          onChange={(checked) => decide({ samples: checked })}
        />
      )}
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
