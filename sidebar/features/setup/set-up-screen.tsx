import { useEffect, useRef } from 'preact/hooks'
import type { Reply } from '../../../src/app/contract'
import { setupMessages } from '../../../src/features/setup/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { errorText } from '../../app/call-error'
import type { ScreenProps } from '../../app/screen'
import { useCall } from '../../app/use-call'
import { Banner } from '../../ui/banner'
import { DoneStep } from './done-step'
import { GoalStep } from './goal-step'
import { MatchStep } from './match-step'
import { PreviewStep } from './preview-step'
import { ReadyView } from './ready-view'
import { RunningStep } from './running-step'
import { SampleStep, TemplateStep } from './template-step'
import { useSetUp } from './use-set-up'
import { WelcomeStep } from './welcome-step'
import type { Wizard } from './wizard'

type Look = Reply<'setup.look'>

/** Set-up from the first sentence to the register. */
export const SetUpScreen = ({ active }: ScreenProps<'set-up'>) => <Way active={active} first={{}} />

/** Set-up with invented customers. */
export const SampleScreen = ({ active }: ScreenProps<'sample'>) => (
  <Way active={active} first={{ route: 'sample', step: 'sample' }} />
)

function Way({ active, first }: { readonly active: boolean; readonly first: Partial<Wizard> }) {
  const asked = useCall('setup.look', {}, active)
  useNews(asked.again)
  return (
    <AskedView asked={asked} lines={6}>
      {(look) =>
        look.state === 'none' ? (
          <Steps look={look} first={first} again={asked.again} />
        ) : (
          <ReadyView look={look} again={asked.again} />
        )
      }
    </AskedView>
  )
}

/** Asks again when the frame has asked what the register is: somebody may have chosen what a copy shall be. */
function useNews(again: () => void): void {
  const { start } = useApp()
  const known = useRef(start)
  useEffect(() => {
    if (known.current === start) return
    known.current = start
    again()
  }, [start, again])
}

interface StepsProps {
  readonly look: Look
  readonly first: Partial<Wizard>
  readonly again: () => void
}

function Steps({ look, first, again }: StepsProps) {
  const { locale } = useApp()
  const text = setupMessages[locale]
  const { state, act, start, error, inDoubt } = useSetUp(first)
  const begin = (request: Parameters<typeof start>[0]) => void start(request)
  return (
    <div class="setup">
      {error && <Banner tone="danger">{errorText(error, locale)}</Banner>}
      {state.refusal && (
        <Banner tone="danger">
          {state.refusal === 'already' ? text.already : text.refusals[state.refusal]}
        </Banner>
      )}
      {state.step === 'welcome' && <WelcomeStep look={look} state={state} act={act} again={again} />}
      {state.step === 'goal' && <GoalStep state={state} act={act} />}
      {state.step === 'match' && <MatchStep state={state} act={act} />}
      {state.step === 'preview' && <PreviewStep state={state} act={act} start={begin} />}
      {state.step === 'template' && <TemplateStep look={look} state={state} act={act} start={begin} />}
      {state.step === 'sample' && <SampleStep state={state} act={act} start={begin} />}
      {state.step === 'running' && <RunningStep state={state} inDoubt={inDoubt} />}
      {state.step === 'done' && <DoneStep state={state} />}
    </div>
  )
}
