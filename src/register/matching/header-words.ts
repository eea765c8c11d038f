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
/** `电话1`, `Address 1`. */
const NUMBERED = 700
const ENDING = 500
/** A longer cell is no header of the catalogue. */
const LONGEST = 200
/** Remarks in brackets, such as （必填） or (mobile). */
const REMARK = /[（([【［{][^）)\]】］}]*[）)\]】］}]/g
const ADDRESSEE = /^(?:客户的?|顾客的?|会员的?|您的|你的|customers?|clients?|your)(?=.)/
/** Whose number or address it is not: the customer's. */
const OF_SOMEONE_ELSE = /(?:负责人|业务员|销售|紧急|家属|父母|fax|emergency|传真|sales)/

/** Between two names of one column, as in `姓名/Name`. */
const BETWEEN = /[/／|｜、&\n]+|(?<=\p{Script=Han})\s*(?=[A-Za-z])|(?<=[A-Za-z.])\s*(?=\p{Script=Han})/u

/** A header as words are compared: without remarks, case, width, spaces and signs; `#` is read as `No`. */
export function headerKey(header: Value): string {
  const text = String(header)
    .slice(0, LONGEST)
    .replace(/(?<=\w) ?[#＃]/, ' No')
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

const lowered = (found: readonly HeaderMeaning[], score: number): HeaderMeaning[] =>
  found.map((meaning) => ({ ...meaning, score: meaning.score - EXACT + score }))

/** The first of several alike means what the word means, a second phone the other phone. */
function numberedMeanings(key: string): HeaderMeaning[] {
  const [, word = '', count = ''] = /^(.*[^\d一二])([12一二])$/.exec(key) ?? []
  const found = words().get(word) ?? []
  if (count === '1' || count === '一') return lowered(found, NUMBERED)
  return found.some((meaning) => meaning.key === 'phone') ? [{ key: 'other-phone', score: NUMBERED }] : []
}

/** What two names of one column mean: the same (`姓名 Name`, `电话/手机`), or nothing where they name two things. */
function namedTwice(header: Value): HeaderMeaning[] | undefined {
  const names = String(header).slice(0, LONGEST).replace(REMARK, '').split(BETWEEN).map(headerKey)
  const [first, second, ...more] = names.map((name) => words().get(name) ?? [])
  if (!first?.length || !second?.length || more.length > 0) return undefined
  return first.filter(({ key }) => second.some((other) => other.key === key))
}

/** The catalogue fields a header may mean, by its words alone; none for a firm's own. */
export function headerMeanings(header: Value): readonly HeaderMeaning[] {
  const key = headerKey(header)
  if (key === '') return []
  const exact = words().get(key)
  if (exact) return exact
  const addressed = words().get(key.replace(ADDRESSEE, ''))
  if (addressed) return lowered(addressed, ADDRESSED)
  const numbered = numberedMeanings(key)
  return namedTwice(header) ?? (numbered.length > 0 ? numbered : endingMeanings(key))
}
