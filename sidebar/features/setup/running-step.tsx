import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { Banner } from '../../ui/banner'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { StepFrame } from './step-frame'
import { useProgress } from './use-set-up'
import type { Wizard } from './wizard'

/** How far set-up has come, in four named steps. */
export function RunningStep({ state, inDoubt }: { readonly state: Wizard; readonly inDoubt: boolean }) {
  const text = setupMessages[useApp().locale].running
  const now = Math.max(1, useProgress())
  return (
    <StepFrame title={text.title} state={state}>
      {inDoubt && <Banner tone="plain">{text.doubt}</Banner>}
      <ol class="setup-steps" aria-live="polite">
        {Object.values(text.steps).map((name, index) => {
          const step = index + 1
          const word = step < now ? text.done : step === now ? text.now : text.waiting
          return (
            <li key={name} class={classNames(step < now && 'past', step === now && 'present')}>
              <span class="setup-step-sign" aria-hidden="true">
                {step < now ? <Icon name="done" /> : step}
              </span>
              <span>{name}</span>
              <span class="quiet small">{word}</span>
            </li>
          )
        })}
      </ol>
      <p class="quiet">{text.slow}</p>
    </StepFrame>
  )
}
