import { useState } from 'preact/hooks'
import type { PreviewChange, PreviewGroup } from '../../../src/features/standardise'
import { standardiseMessages } from '../../../src/features/standardise/messages'
import { changeText } from '../../../src/i18n/change-text'
import { useApp } from '../../app/app-context'
import { errorText } from '../../app/call-error'
import { call } from '../../app/server'
import { Banner } from '../../ui/banner'
import { PlainList } from '../../ui/plain-list'

const PAGE = 100

interface RuleGroupProps {
  readonly group: PreviewGroup
  readonly chosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** The changes of one rule: a box to leave them out, a few at once, all of them on demand. */
export function RuleGroup({ group, chosen, onChoose }: RuleGroupProps) {
  const { locale } = useApp()
  const text = standardiseMessages[locale]
  const { changes, busy, error, more } = useChanges(group)
  return (
    <section class="section">
      <label class="rule-choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={text.chosen(text.rules[group.rule])}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span class="rule-words">
          <b>{text.rules[group.rule]}</b>
          <span>{text.groupLine(group.values, group.headers.join(text.between))}</span>
          <span class="quiet small">{text.ruleHints[group.rule]}</span>
        </span>
      </label>
      <PlainList label={text.rules[group.rule]}>
        {changes.map((change) => (
          <ChangeItem key={`${change.record}-${change.header}`} change={change} />
        ))}
      </PlainList>
      {error !== undefined && <Banner tone="danger">{error}</Banner>}
      {changes.length < group.values && (
        <button type="button" class="link small" aria-disabled={busy} onClick={() => void more()}>
          {changes.length > group.changes.length ? text.showMore : text.showAll(group.values)}
        </button>
      )}
    </section>
  )
}

function ChangeItem({ change }: { readonly change: PreviewChange }) {
  const { locale } = useApp()
  const { before, after } = changeText(change.before, change.after, locale)
  return (
    <li>
      <span class="two-lines quiet small">
        <span class="number">{change.record}</span> <bdi>{change.name}</bdi> · <bdi>{change.header}</bdi>
      </span>
      <bdi class="change-values">{standardiseMessages[locale].change(before, after)}</bdi>
    </li>
  )
}

/** The changes in sight: those of the preview, then pages of all of them. */
function useChanges({ rule, changes: first, values }: PreviewGroup) {
  const { locale } = useApp()
  const [changes, setChanges] = useState<readonly PreviewChange[]>(first)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const more = async () => {
    if (busy) return
    setBusy(true)
    const from = changes.length
    const answer = await call('standardise.list', { rule, from, count: Math.min(PAGE, values - from) })
    setBusy(false)
    setError(answer.ok ? undefined : errorText(answer.error, locale))
    if (answer.ok) setChanges([...changes, ...answer.value])
  }
  return { changes, busy, error, more }
}
