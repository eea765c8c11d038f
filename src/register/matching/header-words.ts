import { once } from '../../base/once'
import { foldText } from '../../base/text-fold'
import { type CatalogueKey, fieldCatalogue, isCatalogueKey } from '../field-catalogue'
import type { Value } from '../value'

/** A field that a header may mean; the surer, the higher the score. */
export interface HeaderMeaning<Key extends string = CatalogueKey> {
  readonly key: Key
  readonly score: number
}

/** The words of a field by which headers are told. */
export interface HeaderWords<Key extends string> {
  readonly key: Key
  /** The surest first. */
  readonly words: readonly string[]
  readonly endings?: readonly string[]
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

function meanings<Key extends string>(
  fields: readonly HeaderWords<Key>[],
  of: (index: number) => number,
  pick: (field: HeaderWords<Key>) => readonly string[],
): ReadonlyMap<string, HeaderMeaning<Key>[]> {
  const found = new Map<string, HeaderMeaning<Key>[]>()
  for (const field of fields)
    pick(field).forEach((word, index) => {
      const key = foldText(word)
      found.set(key, [...(found.get(key) ?? []), { key: field.key, score: of(index) }])
    })
  return found
}

const lowered = <Key extends string>(
  found: readonly HeaderMeaning<Key>[],
  score: number,
): HeaderMeaning<Key>[] => found.map((meaning) => ({ ...meaning, score: meaning.score - EXACT + score }))

/** Tells headers by the words of some fields. */
class HeaderLexicon<Key extends string> {
  readonly #words: ReadonlyMap<string, HeaderMeaning<Key>[]>
  readonly #endings: ReadonlyMap<string, HeaderMeaning<Key>[]>
  readonly #otherPhone: Key | undefined

  constructor(fields: readonly HeaderWords<Key>[]) {
    this.#words = meanings(
      fields,
      (index) => EXACT - index,
      ({ words }) => words,
    )
    this.#endings = meanings(
      fields,
      () => ENDING,
      ({ endings = [] }) => endings,
    )
    this.#otherPhone = fields.find(({ key }) => key === 'other-phone')?.key
  }

  /** The fields a header may mean, by its words alone; none for a firm's own. */
  meaningsOf(header: Value): readonly HeaderMeaning<Key>[] {
    const key = headerKey(header)
    if (key === '') return []
    const exact = this.#words.get(key)
    if (exact) return exact
    const addressed = this.#words.get(key.replace(ADDRESSEE, ''))
    if (addressed) return lowered(addressed, ADDRESSED)
    const numbered = this.#numbered(key)
    return this.#namedTwice(header) ?? (numbered.length > 0 ? numbered : this.#ending(key))
  }

  #ending(key: string): HeaderMeaning<Key>[] {
    if (OF_SOMEONE_ELSE.test(key)) return []
    return [...this.#endings].flatMap(([ending, found]) =>
      key.endsWith(ending) ? found.map((meaning) => ({ ...meaning, score: ENDING + ending.length })) : [],
    )
  }

  /** The first of several alike means what the word means, a second phone the other phone. */
  #numbered(key: string): HeaderMeaning<Key>[] {
    const [, word = '', count = ''] = /^(.*[^\d一二])([12一二])$/.exec(key) ?? []
    const found = this.#words.get(word) ?? []
    if (count === '1' || count === '一') return lowered(found, NUMBERED)
    const isPhone = found.some((meaning) => meaning.key === 'phone')
    return isPhone && this.#otherPhone !== undefined ? [{ key: this.#otherPhone, score: NUMBERED }] : []
  }

  /** What two names of one column mean: the same (`姓名 Name`, `电话/手机`), or nothing where they name two things. */
  #namedTwice(header: Value): HeaderMeaning<Key>[] | undefined {
    const names = String(header).slice(0, LONGEST).replace(REMARK, '').split(BETWEEN).map(headerKey)
    const [first, second, ...more] = names.map((name) => this.#words.get(name) ?? [])
    if (!first?.length || !second?.length || more.length > 0) return undefined
    return first.filter(({ key }) => second.some((other) => other.key === key))
  }
}

/** Reads headers by the words of some fields: those that a header may mean, none for words of another kind. */
export function headerReader<Key extends string>(
  fields: readonly HeaderWords<Key>[],
): (header: Value) => readonly HeaderMeaning<Key>[] {
  const lexicon = new HeaderLexicon(fields)
  return (header) => lexicon.meaningsOf(header)
}

const ofCatalogue = once(() =>
  headerReader(
    fieldCatalogue.flatMap((field): HeaderWords<CatalogueKey>[] =>
      isCatalogueKey(field.key) ? [{ ...field, key: field.key }] : [],
    ),
  ),
)

/** The catalogue fields a header may mean, by its words alone; none for a firm's own. */
export const headerMeanings = (header: Value): readonly HeaderMeaning[] => ofCatalogue()(header)
