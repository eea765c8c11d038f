import { type LinkedRecords, linkedId } from '../figures/linked-records'
import { fieldValue } from '../value'
import type { DueFact, DueKind } from './due-item'

/** What the two kinds of occasion are called in to-dos that came of them: Chinese, then English. */
const WORDS: Readonly<Partial<Record<DueKind, readonly [string, string]>>> = {
  'contract-end': ['合同到期', 'Contract ends'],
  birthday: ['生日', 'Birthday'],
}

type Occasion = Pick<DueFact, 'kind' | 'on' | 'what'>

/** Whether something passes by itself: nothing of it can be ticked, so a to-do holds what became of it. */
export const isOccasion = ({ kind }: Pick<DueFact, 'kind'>): boolean => WORDS[kind] !== undefined

const called = ({ kind, what }: Occasion, word: string): string =>
  kind === 'contract-end' && what !== '' ? `${word} ${what}` : word

/** The to-do that an occasion becomes once somebody has it in hand: what it says, and where it says to come from. */
export function occasionToDo(occasion: Occasion, locale: 'en' | 'zh-CN'): { what: string; from: string } {
  const what = called(occasion, WORDS[occasion.kind]?.[locale === 'en' ? 1 : 0] ?? '')
  return { what, from: `${what} ${occasion.on}` }
}

/** Tells the occasions that a to-do holds already, done or not; the same in whatever language it was written. */
export function takenOccasions(linked: LinkedRecords): (fact: DueFact) => boolean {
  const taken = new Set(
    linked.recordsOf('to-dos').flatMap(({ values }) => {
      const from = String(fieldValue(values, 'from')).trim()
      return from === '' ? [] : [`${linkedId(fieldValue(values, 'customer'))} ${from}`]
    }),
  )
  return (fact) =>
    (WORDS[fact.kind] ?? []).some((word) => taken.has(`${fact.customer} ${called(fact, word)} ${fact.on}`))
}
