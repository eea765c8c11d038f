import type { HanReader } from './han-reader'
import { chineseName } from './surname'

/** A text as it is spelled: each Chinese character and each run of other letters and digits is one piece. */
export interface Spelling {
  /** Where each piece begins in the text, and where the last one ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Ways to type each piece: in small Latin letters, the usual way first, or as it is written, simplified. */
  readonly ways: readonly (readonly string[])[]
}

/** The pieces of a text that fit what was typed: from one up to before another. */
export interface SpellingMatch {
  readonly from: number
  readonly to: number
  /** Whether only the first letters of syllables were typed. */
  readonly initials: boolean
}

const PIECES = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu

/** How a text is spelled; the surname of a Chinese person is read as one. */
export function spellingOf(reader: HanReader, text: string): Spelling {
  const surname = chineseName(reader, text)?.readings ?? []
  const [starts, ends, ways]: [number[], number[], (readonly string[])[]] = [[], [], []]
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    starts.push(index)
    ends.push(index + piece.length)
    ways.push(waysOf(reader, piece, surname[ways.length]?.slice(0, -1)))
  }
  return { starts, ends, ways }
}

function waysOf(reader: HanReader, piece: string, own: string | undefined): readonly string[] {
  const ways = reader.sign(piece)?.ways ?? [piece.toLowerCase()]
  return own === undefined || own === '' || own === ways[0]
    ? ways
    : [own, ...ways.filter((way) => way !== own)]
}

/** The letters that somebody may type for ü. */
const writings = (way: string): readonly string[] =>
  way.includes('v') ? [way, way.replace('v', 'u'), way.replace('v', 'yu')] : [way]

/** First letters of syllables: one, or the pair that stands for one sound. */
const isInitial = (letters: string): boolean => letters.length === 1 || /^[zcs]h$/.test(letters)

/**
 * Where a word fits a spelling from some piece on, syllables whole or cut short anywhere: `zhangs`, `zsan`, `zs`. The
 * word is in small letters without spaces; undefined where it fits nowhere.
 */
export function spellingMatch({ ways }: Spelling, word: string): SpellingMatch | undefined {
  for (let from = 0; from < ways.length; from++) {
    const end = fitted(ways, word, 0, from)
    if (end) return { from, ...end }
  }
  return undefined
}

type Fit = Pick<SpellingMatch, 'to' | 'initials'>

function fitted(
  ways: readonly (readonly string[])[],
  word: string,
  at: number,
  piece: number,
): Fit | undefined {
  if (at === word.length) return { to: piece, initials: true }
  for (const way of ways[piece] ?? []) {
    if (way[0] !== word[at]) continue
    for (const writing of writings(way)) {
      const found = fittedPiece(ways, word, at, piece, writing)
      if (found) return found
    }
  }
  return undefined
}

/** Tries the longest beginning of a piece first, then shorter ones. */
function fittedPiece(
  ways: readonly (readonly string[])[],
  word: string,
  at: number,
  piece: number,
  writing: string,
): Fit | undefined {
  let length = 0
  while (length < writing.length && writing[length] === word[at + length]) length += 1
  for (; length > 0; length--) {
    const rest = fitted(ways, word, at + length, piece + 1)
    const initials = isInitial(word.slice(at, at + length))
    if (rest) return { to: rest.to, initials: rest.initials && initials }
  }
  return undefined
}

/** Names with more ways to be spelled than this are found by the first of them. */
const MOST_SPELLINGS = 16

/** Every way in which a text is spelled in Latin letters, one a line, a space before each piece: for `soundPattern`. */
export function soundOf({ ways }: Spelling): string {
  let lines = ['']
  for (const each of ways) {
    const letters = each.filter(isLatin).flatMap(writings)
    if (letters.length <= 1) lines = lines.map((line) => `${line} ${letters[0] ?? '-'}`)
    else lines = lines.flatMap((line) => letters.map((way) => `${line} ${way}`)).slice(0, MOST_SPELLINGS)
  }
  return lines.join('\n')
}

const isLatin = (way: string): boolean => way.charCodeAt(0) < 128

/** Finds in the text of `soundOf` what `spellingMatch` finds: each letter goes on in a piece or begins the next. */
export const soundPattern = (letters: string): RegExp =>
  new RegExp(` ${[...letters].join('(?:[a-z0-9]* )?')}`)
