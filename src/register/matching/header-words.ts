import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import { type CatalogueKey, fieldCatalogue, isCatalogueKey } from '../field-catalogue'
import type { Value } from '../value'

/** A catalogue field that a header may mean; the surer, the higher the score. */
export interface HeaderMeaning {
  readonly key: CatalogueKey
  readonly score: number
}

const EXACT = 1000
const ADDRESSED = 800
const ENDING = 500
/** A longer cell is no header of the catalogue. */
const LONGEST = 200
/** Remarks in brackets, such as （必填） or (mobile). */
const REMARK = /[（([【［{][^）)\]】］}]*[）)\]】］}]/g
const ADDRESSEE = /^(?:客户的?|顾客的?|会员的?|您的|你的|customers?|clients?|your)(?=.)/
/** Whose number or address it is not: the customer's. */
const OF_SOMEONE_ELSE = /(?:负责人|业务员|销售|紧急|家属|父母|fax|emergency|传真|sales)/

/** A header as words are compared: without remarks, case, width, spaces and signs. */
export function headerKey(header: Value): string {
  const text = String(header).slice(0, LONGEST)
  return foldText(text.replace(REMARK, '')) || foldText(text)
}

const meanings = (
  of: (index: number) => number,
  pick: (field: (typeof fieldCatalogue)[number]) => readonly string[],
) => {
  const found = new Map<string, HeaderMeaning[]>()
  for (const field of fieldCatalogue) {
    pick(field).forEach((word, index) => {
      if (!isCatalogueKey(field.key)) return
      const key = foldText(word)
      found.set(key, [...(found.get(key) ?? []), { key: field.key, score: of(index) }])
    })
  }
  return found
}

const words = once(() =>
  meanings(
    (index) => EXACT - index,
    (field) => field.words,
  ),
)
const endings = once(() =>
  meanings(
    () => ENDING,
    (field) => field.endings ?? [],
  ),
)

function endingMeanings(key: string): HeaderMeaning[] {
  if (OF_SOMEONE_ELSE.test(key)) return []
  return [...endings()].flatMap(([ending, found]) =>
    key.endsWith(ending) ? found.map((meaning) => ({ ...meaning, score: ENDING + ending.length })) : [],
  )
}

/** The catalogue fields a header may mean, by its words alone; none for a firm's own. */
export function headerMeanings(header: Value): readonly HeaderMeaning[] {
  const key = headerKey(header)
  if (key === '') return []
  const exact = words().get(key)
  if (exact) return exact
  const addressed = words().get(key.replace(ADDRESSEE, ''))
  if (addressed) return addressed.map((meaning) => ({ ...meaning, score: meaning.score - EXACT + ADDRESSED }))
  return endingMeanings(key)
}
