import './standardise-screen.css'
import { useState } from 'preact/hooks'
import type { StandardPreview, StandardRule } from '../../../src/features/standardise'
import { standardiseMessages } from '../../../src/features/standardise/messages'
import { useApp, useRegister } from '../../app/app-context'
import { AskedView } from '../../app/asked-view'
import type { ScreenProps } from '../../app/screen'
import { ScreenHead } from '../../app/screen-head'
import { useCall } from '../../app/use-call'
import { useChanges } from '../../app/use-changes'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { RuleGroup } from './rule-group'
import { useStandardise } from './use-standardise'

/** Every change that standardising would make, by rule, and the button that makes them. */
export function StandardiseScreen({ active }: ScreenProps<'standardise'>) {
  const { locale } = useApp()
  const { manages } = useRegister()
  const text = standardiseMessages[locale]
  const asked = useCall('standardise.preview', {}, active && manages)
  useChanges(active && manages, asked.again)
  return (
    <>
      <ScreenHead title={text.title} />
      <p class="quiet">{text.intro}</p>
      {!manages && <Banner tone="plain">{text.onlyManagers}</Banner>}
      {manages && (
        <AskedView asked={asked} lines={8}>
          {(preview) => <Preview preview={preview} again={asked.again} />}
        </AskedView>
      )}
    </>
  )
}

function Preview({ preview, again }: { readonly preview: StandardPreview; readonly again: () => void }) {
  const text = standardiseMessages[useApp().locale]
  const [left, setLeft] = useState<readonly StandardRule[]>([])
  const { busy, changed, error, apply } = useStandardise(again)
  const chosen = preview.groups.filter(({ rule }) => !left.includes(rule))
  const count = chosen.reduce((sum, { values }) => sum + values, 0)
  const choose = (rule: StandardRule, isChosen: boolean) =>
    setLeft(isChosen ? left.filter((each) => each !== rule) : [...left, rule])
  return (
    <>
      {changed && <Banner tone="warning">{text.changed}</Banner>}
      {error !== undefined && <Banner tone="danger">{error}</Banner>}
      {preview.values === 0 ? (
        <EmptyState text={text.nothing(preview.compared)} />
      ) : (
        <>
          <p>{text.summary(preview.values, preview.customers)}</p>
          {preview.groups.map((group) => (
            <RuleGroup
              key={`${group.rule}-${preview.fingerprint}`}
              group={group}
              chosen={!left.includes(group.rule)}
              onChoose={(isChosen) => choose(group.rule, isChosen)}
            />
          ))}
          {count > 0 && (
            <div class="standardise-action">
              <Button
                look="primary"
                busy={busy}
                onClick={() =>
                  void apply(
                    preview.fingerprint,
                    chosen.map(({ rule }) => rule),
                  )
                }
              >
                {busy ? text.applying : text.apply(count)}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}
