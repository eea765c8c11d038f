import { fieldValue } from '../value'
import type { FigureGround } from './figure-ground'
import type { FigureRecord } from './linked-records'
import { isWithin, monthOf, monthsOf, type Period } from './period'

/** CSAT: satisfied from 1 to 5. NPS: would recommend from 0 to 10. */
export type ScoreKind = 'csat' | 'nps'

/** The scores of a month. */
export interface ScoreMonth {
  readonly month: string
  readonly count: number
  /** The mean of CSAT scores, or the net promoter score; undefined in a month without scores. */
  readonly value?: number
}

const SCALES = { csat: [1, 5], nps: [0, 10] } as const

/**
 * How satisfied customers were, month by month. CSAT is the mean; NPS the per cent who gave 9 or 10 less the per cent who
 * gave 0 to 6 (F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003). Scores off the
 * scale, without a day or to come count as none.
 */
export function scoreTrend(
  service: readonly FigureRecord[],
  kind: ScoreKind,
  period: Period,
  ground: FigureGround,
): ScoreMonth[] {
  const scores = new Map<string, number[]>()
  for (const { values } of service) {
    const [on, score] = [ground.day(values.at), ground.number(values.score)]
    const isOfKind = scoreKindOf(fieldValue(values, 'score-kind')) === kind
    if (!isOfKind || on === undefined || on > ground.today || !isWithin(on, period)) continue
    if (score === undefined || score < SCALES[kind][0] || score > SCALES[kind][1]) continue
    scores.set(monthOf(on), [...(scores.get(monthOf(on)) ?? []), score])
  }
  return monthsOf(period).map((month) => {
    const given = scores.get(month) ?? []
    const value = kind === 'nps' ? netPromoterScore(given) : mean(given)
    return { month, count: given.length, ...(value === undefined ? {} : { value }) }
  })
}

const mean = (scores: readonly number[]): number | undefined =>
  scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length

/** −100 to 100; undefined without scores. */
export function netPromoterScore(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined
  const promoters = scores.filter((score) => score >= 9).length
  const detractors = scores.filter((score) => score <= 6).length
  return ((promoters - detractors) / scores.length) * 100
}

const scoreKindOf = (word: unknown): ScoreKind | undefined => {
  const text = String(word)
  if (/nps|推荐/i.test(text)) return 'nps'
  return /csat|满意/i.test(text) ? 'csat' : undefined
}
