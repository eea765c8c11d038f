import { toHalfWidth } from '../../base/text-width'
import type { HanReader } from '../../register/search/han-reader'
import { spellingOf } from '../../register/search/spelling'
import { plainLetters } from '../../register/search/western-name'

/** How people are addressed; no part of their name. */
const CHINESE_TITLE = /(?:先生|女士|小姐|太太|夫人|老师|医生|教授|经理|总)$/
const WESTERN_TITLE = /^(?:mr|mrs|ms|miss|dr|prof|mstr|mx)$/
const HAN = /\p{Script=Han}+/gu

/** A name as it is compared: its Chinese part, and its other words in small plain letters. */
interface NameParts {
  readonly han: string
  readonly words: readonly string[]
  /** Whether the Chinese part is a surname with a title. */
  readonly isSurname: boolean
}

function partsOf(name: string): NameParts {
  const text = toHalfWidth(name).replace(/\([^)]*\)/g, ' ')
  const han = (text.match(HAN) ?? []).join('')
  const bare = han.replace(CHINESE_TITLE, '')
  const words = plainLetters(text.replace(HAN, ' ').replace(/[/,.;·、，]/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !WESTERN_TITLE.test(word))
  return { han: bare === '' ? han : bare, words, isSurname: bare !== '' && bare !== han && bare.length <= 2 }
}

/**
 * Whether two writings of a name may be the same person: `张先生` and 张三, `Clarke/Emma` and Emma Clarke, `ZHANG SAN` and
 * 张三. Names that contradict each other do not agree, nor does a name with none.
 */
export function namesAgree(one: string, other: string, reader: () => HanReader): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.han !== '' && b.han !== '') return hanAgree(a, b)
  if (a.words.length > 0 && b.words.length > 0) return wordsAgree(a.words, b.words)
  if (a.han !== '' && b.words.length > 0) return isSpelled(a.han, b.words, reader())
  return b.han !== '' && a.words.length > 0 && isSpelled(b.han, a.words, reader())
}

const hanAgree = (a: NameParts, b: NameParts): boolean =>
  a.han === b.han || (a.isSurname && b.han.startsWith(a.han)) || (b.isSurname && a.han.startsWith(b.han))

/** Every word of the shorter name is one of the longer, or its first letter; a first letter alone is no name. */
function wordsAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]]
  let isCertain = false
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const whole = long.indexOf(word)
    const at =
      whole >= 0 ? whole : long.findIndex((each) => isInitialOf(word, each) || isInitialOf(each, word))
    if (at < 0) return false
    isCertain ||= whole >= 0 && word.length > 1
    long.splice(at, 1)
  }
  return isCertain
}

const isInitialOf = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter)

/** Whether words are a Chinese name in Latin letters, the surname first or last. */
function isSpelled(han: string, words: readonly string[], reader: HanReader): boolean {
  const { ways } = spellingOf(reader, han)
  const letters = words.join('')
  const orders = [1, 2]
    .filter((count) => count < ways.length)
    .map((surname) => [...ways.slice(surname), ...ways.slice(0, surname)])
  return [ways, ...orders].some((order) => isReadAs(letters, order))
}

/** Whether letters are the sounds of the pieces one after the other, all of them and nothing else. */
function isReadAs(letters: string, ways: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = ways
  if (!first) return letters === ''
  return first
    .flatMap((way) => (way.includes('v') ? [way, way.replace('v', 'u'), way.replace('v', 'yu')] : [way]))
    .some((way) => letters.startsWith(way) && isReadAs(letters.slice(way.length), rest))
}
