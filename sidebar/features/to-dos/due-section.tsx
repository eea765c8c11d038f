import { useState } from 'preact/hooks'
import { toDoMessages } from '../../../src/features/to-dos/messages'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { AheadList } from './ahead-list'
import { DueListView } from './due-list-view'
import { ScopeSwitch } from './scope-switch'
import { useDue } from './use-due'

const SOON_DAYS = 7
const AHEAD_DAYS = 90

/** What is to be done now, or what falls due within three months. */
export function DueSection({ active }: { readonly active: boolean }) {
  const { locale } = useApp()
  const text = toDoMessages[locale]
  const [isAhead, setAhead] = useState(false)
  const { asked, scope, setScope, ...acting } = useDue(active, isAhead ? AHEAD_DAYS : SOON_DAYS)
  const views = [
    { name: text.now, value: false },
    { name: text.ahead, value: true },
  ]
  return (
    <Section
      title={text.title}
      aside={asked.value?.mayTeam && <ScopeSwitch scope={scope} onChoose={setScope} />}
    >
      <fieldset class="chip-row" aria-label={text.view}>
        {views.map(({ name, value }) => (
          <Button
            key={name}
            class="small pill"
            aria-pressed={isAhead === value}
            onClick={() => setAhead(value)}
          >
            {name}
          </Button>
        ))}
      </fieldset>
      <AskedView asked={asked} lines={4}>
        {(list) =>
          list &&
          (isAhead ? <AheadList list={list} /> : <DueListView list={list} acting={acting} active={active} />)
        }
      </AskedView>
    </Section>
  )
}
