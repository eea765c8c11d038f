import { fieldValue, type Value } from '../value'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, linkedId } from './linked-records'
import { isWithin, type Period } from './period'

/** What customers said about one product. */
export interface ProductFeedback {
  /** Number of the product; `''` for what names none. */
  readonly product: string
  readonly complaints: number
  readonly suggestions: number
  readonly praise: number
  readonly evaluations: number
}

/** What a customer said, by the word of its type. */
export type FeedbackKind = Exclude<keyof ProductFeedback, 'product'>

const KINDS: readonly (readonly [FeedbackKind, RegExp])[] = [
  ['complaints', /投诉|抱怨|客诉|complaint/i],
  ['suggestions', /建议|意见|suggestion|idea/i],
  ['praise', /表扬|好评|感谢|praise|compliment/i],
  ['evaluations', /满意|评价|评分|satisfaction|survey|rating|evaluation/i],
]
const NONE = { complaints: 0, suggestions: 0, praise: 0, evaluations: 0 }

/** What kind of feedback the word of a type stands for; undefined for requests and the like. */
export const feedbackKind = (type: Value): FeedbackKind | undefined =>
  KINDS.find(([, words]) => words.test(String(type)))?.[0]

/** Complaints, suggestions, praise and evaluations per product over a period, the most spoken of first. Other records count as none. */
export function productFeedback(
  service: readonly FigureRecord[],
  period: Period,
  ground: FigureGround,
): ProductFeedback[] {
  const counts = new Map<string, ProductFeedback>()
  for (const { values } of service) {
    const on = ground.day(values.at)
    const kind = feedbackKind(fieldValue(values, 'type'))
    if (kind === undefined || on === undefined || !isWithin(on, period)) continue
    const product = linkedId(fieldValue(values, 'product'))
    const sofar = counts.get(product) ?? { product, ...NONE }
    counts.set(product, { ...sofar, [kind]: sofar[kind] + 1 })
  }
  const total = ({ complaints, suggestions, praise, evaluations }: ProductFeedback) =>
    complaints + suggestions + praise + evaluations
  return [...counts.values()].sort(
    (one, other) => total(other) - total(one) || (one.product < other.product ? -1 : 1),
  )
}
