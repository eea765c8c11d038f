import { overviewMessages } from '../../../src/features/overview/messages'
import type { ScoreKind, ScoreMonth } from '../../../src/register/figures/feedback-trend'
import { useApp } from '../../app/app-context'
import { BarList } from '../../ui/bar-list'
import { Section } from '../../ui/section'

/** Where on its scale a score lies, 0 to 1. */
const PLACES: Readonly<Record<ScoreKind, (value: number) => number>> = {
  csat: (value) => value / 5,
  nps: (value) => (value + 100) / 200,
}

interface ScoreTrendProps {
  readonly kind: ScoreKind
  readonly months: readonly ScoreMonth[]
}

/** Scores month by month, and how far they went since the first; nothing where none was given. */
export function ScoreTrend({ kind, months }: ScoreTrendProps) {
  const text = overviewMessages[useApp().locale].feedback
  const begun = months.slice(months.findIndex(({ count }) => count > 0))
  const given = months.flatMap(({ value }) => value ?? [])
  const [first, last] = [given[0], given[given.length - 1]]
  if (first === undefined || last === undefined) return null
  return (
    <Section title={text[kind]}>
      {given.length > 1 && <p class="small">{text.trend(first, last)}</p>}
      <BarList
        label={text[kind]}
        bars={begun.map(({ month, count, value }) => ({
          key: month,
          name: month,
          words: value === undefined ? text.noScore : text.score(Math.round(value * 10) / 10, count),
          share: value === undefined ? undefined : PLACES[kind](value),
        }))}
      />
    </Section>
  )
}
