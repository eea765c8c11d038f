import { setupMessages } from '../../../src/features/setup/messages'
import { templateOfTrade } from '../../../src/register/templates/template-advice'
import { useApp } from '../../app/app-context'
import { RadioGroup } from '../../ui/radio-group'
import { AdviceQuestions } from './advice-questions'
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
  const decideTrade = (trade: Wizard['trade']) => decide({ trade, template: templateOfTrade(trade) })
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
          onChoose={(trade) => decideTrade(trade as Wizard['trade'])}
        />
      </div>
      <p class="quiet">{text.honest}</p>
      <AdviceQuestions state={state} act={act} />
    </StepFrame>
  )
}
