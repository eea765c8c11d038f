import fc from 'fast-check'
import { productFeedback } from '../../../src/register/figures/feedback-counts'
import { netPromoterScore, type ScoreKind, scoreTrend } from '../../../src/register/figures/feedback-trend'
import { day, ground, ofCustomer } from './a-register'

const AUTUMN = { from: day('2026-09-01'), to: day('2026-11-30') }
const trend = (kind: ScoreKind, ...rows: Record<string, string | number>[]) =>
  scoreTrend(ofCustomer(rows), kind, AUTUMN, ground()).map(({ month, count, value }) => [month, count, value])

describe('scores (J2)', () => {
  it('have a trend of months, those without a score among them', () => {
    const csat = { 'score-kind': '满意度 CSAT' }
    expect(
      trend(
        'csat',
        { ...csat, at: '2026-09-01 09:00', score: 5 },
        { ...csat, at: '2026-09-30 18:00', score: 4 },
        { ...csat, at: '2026-11-21 08:00', score: '３' },
      ),
    ).toEqual([
      ['2026-09', 2, 4.5],
      ['2026-10', 0, undefined],
      ['2026-11', 1, 3],
    ])
  })

  it('off the scale, of another kind, without day, to come or before the period count as none', () => {
    const csat = { 'score-kind': 'CSAT', at: '2026-11-01 09:00' }
    const rows = [
      ...[0, 6, -1, '好', ''].map((score) => ({ ...csat, score })),
      { ...csat, 'score-kind': 'NPS', score: 3 },
      { ...csat, 'score-kind': '', score: 3 },
      { ...csat, at: '', score: 3 },
      { ...csat, at: '2026-11-22 09:00', score: 3 },
      { ...csat, at: '2026-08-31 09:00', score: 3 },
    ]
    expect(trend('csat', ...rows).map(([, count]) => count)).toEqual([0, 0, 0])
  })

  it('of recommendation are promoters less detractors in per cent', () => {
    const nps = (...scores: number[]) =>
      scores.map((score) => ({ 'score-kind': '推荐度 NPS', at: '2026-11-01 09:00', score }))
    expect(trend('nps', ...nps(10, 9, 8, 7, 6, 0))[2]).toEqual(['2026-11', 6, 0])
    expect(trend('nps', ...nps(10, 9, 8, 0))[2]).toEqual(['2026-11', 4, 25])
    expect([netPromoterScore([10, 9]), netPromoterScore([7, 8]), netPromoterScore([0, 6])]).toEqual([
      100, 0, -100,
    ])
    expect(netPromoterScore([])).toBeUndefined()
  })

  it('of recommendation lie between −100 and 100 and never fall when a promoter is added', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 })
    fc.assert(
      fc.property(scores, (given) => {
        const [before, after] = [netPromoterScore(given)!, netPromoterScore([...given, 10])!]
        expect(Math.abs(before)).toBeLessThanOrEqual(100)
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('what is said about products (J3)', () => {
  it('is counted by product and kind, in both languages, the most spoken of first', () => {
    const rows = [
      { type: '建议', product: '900', at: '2026-11-01 09:00' },
      { type: 'Suggestion', product: '900', at: '2026-10-01 09:00' },
      { type: '投诉', product: '901', at: '2026-11-01 09:00' },
      { type: 'Complaint', product: '900', at: '2026-11-01 09:00' },
      { type: '表扬', at: '2026-11-01 09:00' },
      { type: '满意度', product: '900', at: '2026-11-01 09:00' },
      { type: '建议', product: '900', at: '2026-08-31 09:00' },
      { type: '建议', product: '900' },
    ]
    expect(productFeedback(ofCustomer(rows as Record<string, string>[]), AUTUMN, ground())).toEqual([
      { product: '900', complaints: 1, suggestions: 2, praise: 0, evaluations: 1 },
      { product: '', complaints: 0, suggestions: 0, praise: 1, evaluations: 0 },
      { product: '901', complaints: 1, suggestions: 0, praise: 0, evaluations: 0 },
    ])
  })
})
