import './setup.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'
import { STEPS, type Wizard } from './wizard'

interface StepFrameProps {
  readonly title: string
  readonly state: Wizard
  readonly children: ComponentChildren
  /** What the main button says and does; absent on steps whose choices are the buttons. */
  readonly forward?: { readonly text: string; readonly run: () => void; readonly disabled?: boolean }
  readonly back?: () => void
}

/** One step: where it stands on the way, its title, its content, the way on and the way back. */
export function StepFrame({ title, state, children, forward, back }: StepFrameProps) {
  const text = setupMessages[useApp().locale]
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const steps = STEPS[state.route]
  const now = steps.indexOf(state.step)
  return (
    <div class="setup-step fades-in">
      {now > 0 && steps.length > 2 && <p class="quiet small">{text.step(now, steps.length - 1)}</p>}
      <h1 ref={head} tabIndex={-1} class="setup-title">
        {title}
      </h1>
      <div class="setup-body">{children}</div>
      {(forward || back) && (
        <div class="setup-foot">
          {back && <Button onClick={back}>{text.back}</Button>}
          {forward && (
            <Button look="primary" busy={forward.disabled} onClick={forward.run}>
              {forward.text}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
