import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { RadioGroup } from '../../ui/radio-group'
import { StepFrame } from './step-frame'
import type { Act, Wizard } from './wizard'

interface GoalStepProps {
  readonly state: Wizard
  readonly act: (act: Act) => void
}

const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))

/** What the register is for, and in which business. */
export function GoalStep({ state, act }: GoalStepProps) {
  const all = setupMessages[useApp().locale]
  const text = all.goal
  const decide = (decision: Partial<Wizard>) => act({ type: 'decide', with: decision })
  return (
    <StepFrame
      title={text.title}
      state={state}
      back={() => act({ type: 'back' })}
      forward={{ text: all.next, run: () => act({ type: 'next' }) }}
    >
      <div class="setup-columns">
        <RadioGroup
          label={text.goal}
          options={optionsOf(text.goals)}
          value={state.goal}
          onChoose={(goal) => decide({ goal: goal as Wizard['goal'] })}
        />
        <RadioGroup
          label={text.trade}
          options={optionsOf(text.trades)}
          value={state.trade}
          onChoose={(trade) =>
            decide({ trade: trade as Wizard['trade'], template: trade === 'firm' ? 'firm' : 'basic' })
          }
        />
      </div>
      <p class="quiet">{text.honest}</p>
    </StepFrame>
  )
}
