import { useState } from 'preact/hooks'
import type { HandOverPeople } from '../../../src/features/hand-over'
import { handOverMessages } from '../../../src/features/hand-over/messages'
import { recordsText } from '../../../src/i18n/records-text'
import { useApp } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { EmptyState } from '../../ui/empty-state'
import { useHandOver } from './use-hand-over'

/** From whom to whom, what would go, and the button that does it. */
export function HandOverScreen({ active }: ScreenProps<'hand-over'>) {
  const text = handOverMessages[useApp().locale]
  const asked = useCall('handOver.people', {}, active)
  useChanges(active, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <AskedView asked={asked}>
        {(people) =>
          people.holders.length === 0 ? (
            <EmptyState text={text.nobody} />
          ) : (
            <HandOverForm {...people} active={active} again={asked.again} />
          )
        }
      </AskedView>
    </>
  )
}

interface HandOverFormProps extends HandOverPeople {
  readonly active: boolean
  readonly again: () => void
}

function HandOverForm({ holders, people, active, again }: HandOverFormProps) {
  const text = handOverMessages[useApp().locale]
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const clear = () => {
    setFrom('')
    setTo('')
    again()
  }
  return (
    <>
      <p class="quiet">{text.intro}</p>
      <Choice
        label={text.from}
        options={holders.map(({ person, records }) => ({
          value: person,
          label: text.holder(person, records),
        }))}
        value={from}
        onChoose={setFrom}
      />
      <Choice
        label={text.to}
        options={people.filter((person) => person !== from).map((value) => ({ value, label: value }))}
        value={to}
        onChoose={setTo}
        error={from.trim() !== '' && from === to ? text.samePerson : undefined}
      />
      {from.trim() !== '' && to.trim() !== '' && from !== to && (
        <HandOverPlan key={JSON.stringify([from, to])} from={from} to={to} active={active} done={clear} />
      )}
    </>
  )
}

interface HandOverPlanProps {
  readonly from: string
  readonly to: string
  readonly active: boolean
  readonly done: () => void
}

function HandOverPlan({ from, to, active, done }: HandOverPlanProps) {
  const { locale } = useApp()
  const text = handOverMessages[locale]
  const asked = useCall('handOver.preview', { from, to }, active)
  useChanges(active, asked.again)
  const { busy, problem, apply } = useHandOver(done, asked.again)
  return (
    <AskedView asked={asked} lines={2}>
      {({ counts, fingerprint }) => (
        <>
          <p role="status">
            <bdi>
              {counts.length === 0 ? text.nothing : text.preview(recordsText(counts, locale), to.trim())}
            </bdi>
          </p>
          <p class="quiet small">{text.openOnly}</p>
          {problem && <Banner tone="danger">{problem}</Banner>}
          {counts.length > 0 && (
            <Button look="primary" busy={busy} onClick={() => void apply({ from, to, fingerprint })}>
              {busy ? text.applying : text.apply}
            </Button>
          )}
        </>
      )}
    </AskedView>
  )
}
