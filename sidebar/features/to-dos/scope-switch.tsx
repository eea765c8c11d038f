import type { DueScope } from '../../../src/features/to-dos'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { useApp } from '../../app/app-context'
import { Button } from '../../ui/button'

interface ScopeSwitchProps {
  readonly scope: DueScope
  readonly onChoose: (scope: DueScope) => void
}

/** Whose to-dos are shown; for those who manage. */
export function ScopeSwitch({ scope, onChoose }: ScopeSwitchProps) {
  const text = toDoMessages[useApp().locale]
  return (
    <fieldset class="scope-switch" aria-label={text.scope}>
      {(['mine', 'team'] as const).map((each) => (
        <Button key={each} class="small pill" aria-pressed={scope === each} onClick={() => onChoose(each)}>
          {text[each]}
        </Button>
      ))}
    </fieldset>
  )
}
