import { isOneSlipApart } from '../../base/text-distance'
import type { HanReader } from '../search/han-reader'
import { plainLetters } from '../search/western-name'
import type { PartyName } from './party-name'

/** Why two names may mean the same party, the surest first. */
export const LIKENESSES = [
  /** The same but for case, width, spaces, brackets and punctuation. */
  'exact',
  /** The same in traditional or simplified characters. */
  'variant',
  /** The same but for the legal form. */
  'legal-form',
  /** One is a branch of the other. */
  'branch',
  /** The same words in another order. */
  'order',
  /** They sound the same, or one is the other in Latin letters. */
  'sound',
  /** One contains the other. */
  'part',
  /** One sign apart. */
  'slip',
] as const
export type Likeness = (typeof LIKENESSES)[number]

/** Whether a likeness means the same name, as against one that merely resembles. */
export const isSameName = (likeness: Likeness): boolean =>
  LIKENESSES.indexOf(likeness) <= LIKENESSES.indexOf('order')

const HAN = /^\p{Script=Han}+$/u
const HAS_HAN = /\p{Script=Han}/u
/** A name that is contained has at least so many signs; a Chinese firm's own name often has two. */
const LEAST_PART = { han: 2, latin: 4 }
/** One wrong sign in a shorter name makes another name. */
const LEAST_SLIP = { han: 4, latin: 6 }
/** Longer names are not spelled out. */
const LONGEST_SOUND = 20

/** Tells how some name is like one that is asked for; made once, asked of every name of a register. */
export type LikenessTest = (other: PartyName) => Likeness | undefined

/** The test for one name. */
export function likenessTest(reader: HanReader, asked: PartyName): LikenessTest {
  const sound = soundTest(reader, asked)
  return (other) => {
    if (asked.folded === '' || other.folded === '') return undefined
    return sameness(asked, other) ?? (sound(other) ? 'sound' : resemblance(asked, other))
  }
}

function sameness(one: PartyName, other: PartyName): Likeness | undefined {
  if (one.folded === other.folded) return one.written === other.written ? 'exact' : 'variant'
  if (one.core === other.core && isTelling(one.core))
    return one.isBranch === other.isBranch ? 'legal-form' : 'branch'
  return one.words !== '' && one.words === other.words ? 'order' : undefined
}

function resemblance(one: PartyName, other: PartyName): Likeness | undefined {
  if (isPart(one, other) || isPart(other, one)) return 'part'
  return isSlip(one.core, other.core) ? 'slip' : undefined
}

/** What is left of a name without its legal form says who it is only where it is no single sign. */
const isTelling = (core: string): boolean => core.length > 1

const least = (core: string, lengths: { readonly han: number; readonly latin: number }): number =>
  HAS_HAN.test(core) ? lengths.han : lengths.latin

/** A firm's name within another's. Names of people that contain others are other people. */
function isPart(short: PartyName, long: PartyName): boolean {
  if (!long.isFirm || short.core.length >= long.core.length) return false
  if (short.core.length < least(short.core, LEAST_PART)) return false
  const at = long.core.indexOf(short.core)
  // Two signs in the midst of a longer name are a word, such as 贸易; three are a name.
  return at === 0 || (at > 0 && short.core.length > least(short.core, LEAST_PART))
}

const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= least(one, LEAST_SLIP) && isOneSlipApart(one, other)

function soundTest(reader: HanReader, asked: PartyName): (other: PartyName) => boolean {
  if (asked.core.length > LONGEST_SOUND * 6) return () => false
  const readings = readingsOf(reader, asked.core)
  const spellings = spellingsOf(asked)
  return (other) => {
    if (readings) {
      if (other.core.length === asked.core.length && HAN.test(other.core))
        return soundsAlike(reader, readings, other.core)
      return spellingsOf(other).some((letters) => fits(readings, letters, 0, 0))
    }
    if (spellings.length === 0 || other.core.length > LONGEST_SOUND || !HAN.test(other.core)) return false
    const first = reader.sign(other.core.charAt(0))?.readings ?? []
    if (!first.some((reading) => spellings.some((letters) => letters.startsWith(reading)))) return false
    const theirs = readingsOf(reader, other.core)
    return theirs !== undefined && spellings.some((letters) => fits(theirs, letters, 0, 0))
  }
}

/** The readings of each sign of a name of two or more Chinese characters; undefined for others. */
function readingsOf(reader: HanReader, core: string): (readonly string[])[] | undefined {
  const signs = [...core]
  if (signs.length < 2 || signs.length > LONGEST_SOUND || !HAN.test(core)) return undefined
  const readings = signs.map((sign) => reader.sign(sign)?.readings ?? [])
  return readings.every((each) => each.length > 0) ? readings : undefined
}

const soundsAlike = (reader: HanReader, readings: readonly (readonly string[])[], core: string): boolean => {
  const signs = [...core]
  return (
    signs.length === readings.length &&
    signs.every((sign, place) =>
      (reader.sign(sign)?.readings ?? []).some((reading) => readings[place]?.includes(reading)),
    )
  )
}

/** How a name in Latin letters may spell Chinese characters: as written, and with the surname first. */
function spellingsOf({ text, core, words }: PartyName): string[] {
  if (HAS_HAN.test(core) || core.length < 4) return []
  const parts = plainLetters(text.replace(/[,.，·-]/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '')
  const plain = plainLetters(core)
  if (words === '' || parts.length > 3) return [plain]
  const last = parts[parts.length - 1] ?? ''
  return [plain, parts.join(''), [last, ...parts.slice(0, -1)].join('')]
}

/** Whether letters are these characters, each spelled whole. */
function fits(readings: readonly (readonly string[])[], letters: string, at: number, place: number): boolean {
  if (place === readings.length) return at === letters.length
  return (readings[place] ?? []).some((reading) =>
    [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')].some(
      (way) => letters.startsWith(way, at) && fits(readings, letters, at + way.length, place + 1),
    ),
  )
}
