/** A name of letters in two: what it is sorted by, and what stands before. */
export interface WesternName {
  readonly surname: string
  readonly given: string
}

/** Words before a surname that belong to it; in small letters they do not count when names are sorted. */
const PARTICLES = new Set(
  'van von de der den del della di da do dos das du la le les ter ten te zu zum zur af av el al bin ibn bint san st'.split(
    ' ',
  ),
)
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|herr|frau|m|mme|ing|dipl)\.?$/i
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i
const SIGNS = /^\p{P}+|[\p{P}]+$/gu

/** Without accents, apostrophes and hyphens, in small letters: `O’Neil` is `oneil`, `Müller` is `muller`. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N} ]/gu, '')

/**
 * Parts a name written in letters: `Ann van Dyke` and `van Dyke, Ann` alike. The surname is the last word, with
 * particles in capital letters (`Robert De Niro`), without those in small ones.
 */
export function westernName(name: string): WesternName {
  const [beforeComma = '', ...afterComma] = name.split(/[,，]/)
  const suffixes = afterComma.every((part) => SUFFIX.test(part.trim()))
  const words = wordsOf(suffixes ? beforeComma : name.replace(/[,，]/g, ' '))
  const length = suffixes ? surnameLength(words) : wordsOf(beforeComma).length
  const [given, surname] = suffixes
    ? [words.slice(0, words.length - length), words.slice(words.length - length)]
    : [words.slice(length), words.slice(0, length)]
  const counted = surname.filter((word, place) => place === surname.length - 1 || !isSmallParticle(word))
  return { surname: counted.join(' '), given: given.join(' ') }
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word.replace(SIGNS, '') !== '')
  const named = words.filter((word) => !TITLE.test(word) && !SUFFIX.test(word))
  return named.length > 0 ? named : words
}

const isSmallParticle = (word: string): boolean => PARTICLES.has(word)

/** The last word with every particle right before it. */
function surnameLength(words: readonly string[]): number {
  let length = Math.min(1, words.length)
  while (length < words.length - 1 && PARTICLES.has((words[words.length - 1 - length] ?? '').toLowerCase()))
    length += 1
  return length
}
