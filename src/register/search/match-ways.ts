import { foldText } from '../../base/text-fold'
import { companyWords } from './company-words'
import type { IndexedCustomer } from './customer-index'
import type { HanReader } from './han-reader'
import { type SpellingMatch, soundPattern, spellingMatch } from './spelling'

/** Why a customer is among the results. */
export type MatchReason =
  | 'number'
  | 'name'
  | 'initials'
  | 'pinyin'
  | 'phone-end'
  | 'phone'
  | 'email'
  | 'wechat'
  | 'company'
  | 'former-name'
  | 'tag'
  | 'owner'

/** How one word fits a customer. The lower the rank, the better. */
export interface Match {
  readonly rank: number
  readonly reason: MatchReason
}

/** Finds the best way in which a word fits a customer; undefined where it does not. */
export type WordTest = (customer: IndexedCustomer) => Match | undefined

/** Fewer digits than this are looked for at the end of a phone only. */
const DIGITS_INSIDE = 4
const DIGITS_AT_END = 2
/** Fewer letters than this say nothing inside an address. */
const LETTERS_INSIDE = 2

const match = (rank: number, reason: MatchReason): Match => ({ rank, reason })

/** Every answer there is, made once: a key stroke goes through all customers. */
const BY = {
  number: match(0, 'number'),
  numberStart: match(2, 'number'),
  phoneEnd: match(1, 'phone-end'),
  phoneInside: match(3, 'phone'),
  name: match(0, 'name'),
  nameInside: match(1, 'name'),
  nameDigits: match(4, 'name'),
  wholeInitials: match(1, 'initials'),
  wholePinyin: match(1, 'pinyin'),
  initials: match(2, 'initials'),
  pinyin: match(2, 'pinyin'),
  initialsInside: match(4, 'initials'),
  pinyinInside: match(4, 'pinyin'),
  emailStart: match(2, 'email'),
  email: match(3, 'email'),
  wechat: match(2, 'wechat'),
  wechatInside: match(4, 'wechat'),
  company: match(3, 'company'),
  companyPinyin: match(5, 'company'),
  formerName: match(3, 'former-name'),
  tag: match(3, 'tag'),
  tagInside: match(5, 'tag'),
  owner: match(6, 'owner'),
  emailDigits: match(5, 'email'),
  companyDigits: match(5, 'company'),
  wechatDigits: match(5, 'wechat'),
} as const

/** The test for one word of a query. */
export const wordTest = (reader: HanReader, word: string): WordTest =>
  /^\+?\d+$/.test(word) ? digitsTest(word) : textTest(reader, word)

const someEndsWith = (texts: readonly string[], end: string): boolean =>
  texts.some((text) => text.endsWith(end))
const someHolds = (texts: readonly string[], part: string): boolean =>
  texts.some((text) => text.includes(part))

/** A way to match digits, tried in order: the first that holds is the reason. */
type DigitWay = readonly [match: Match, holds: (customer: IndexedCustomer, digits: string) => boolean]

const DIGIT_WAYS: readonly DigitWay[] = [
  [BY.number, ({ id }, digits) => id === digits],
  [BY.phoneEnd, ({ phones }, digits) => digits.length >= DIGITS_AT_END && someEndsWith(phones, digits)],
  [BY.numberStart, ({ id }, digits) => id.startsWith(digits)],
  [BY.phoneInside, ({ phones }, digits) => digits.length >= DIGITS_INSIDE && someHolds(phones, digits)],
  [BY.nameDigits, ({ folded }, digits) => folded.name.includes(digits)],
  [BY.emailDigits, ({ email }, digits) => email.includes(digits)],
  [BY.wechatDigits, ({ wechat }, digits) => wechat.includes(digits)],
  [BY.companyDigits, ({ folded }, digits) => folded.company.includes(digits)],
]

const digitsTest =
  (digits: string): WordTest =>
  (customer) =>
    DIGIT_WAYS.find(([, holds]) => holds(customer, digits))?.[0]

function textTest(reader: HanReader, word: string): WordTest {
  const wanted = foldText(reader.simplified(word))
  const address = word.toLowerCase()
  // A word of punctuation alone folds to nothing, which every text contains.
  if (wanted === '') return (customer) => emailMatch(customer, address)
  const company = companyWords(reader.simplified(word))
  const sound = soundTest(wanted)
  const companySound = companySoundTest(wanted)
  return (customer) =>
    nameMatch(customer, wanted) ??
    better(sound(customer), () => emailMatch(customer, address)) ??
    wechatMatch(customer, address) ??
    textMatch(customer, wanted, company) ??
    companySound(customer) ??
    (customer.folded.owner.includes(wanted) ? BY.owner : undefined)
}

/** The better of two matches, the second of which is looked for only where the first leaves room. */
function better(first: Match | undefined, second: () => Match | undefined): Match | undefined {
  if (first && first.rank <= BY.emailStart.rank) return first
  const other = second()
  return first && other && first.rank < other.rank ? first : (other ?? first)
}

function nameMatch({ folded }: IndexedCustomer, wanted: string): Match | undefined {
  const at = folded.name.indexOf(wanted)
  if (at < 0) return undefined
  return at === 0 ? BY.name : BY.nameInside
}

function emailMatch({ email }: IndexedCustomer, address: string): Match | undefined {
  const at = email.indexOf(address)
  if (at < 0 || (at > 0 && address.length < LETTERS_INSIDE)) return undefined
  return at === 0 ? BY.emailStart : BY.email
}

function wechatMatch({ wechat }: IndexedCustomer, address: string): Match | undefined {
  if (wechat === '' || address.length < LETTERS_INSIDE) return undefined
  const at = wechat.toLowerCase().indexOf(address)
  if (at < 0) return undefined
  return at === 0 ? BY.wechat : BY.wechatInside
}

function textMatch({ folded, tagKeys }: IndexedCustomer, wanted: string, company: string): Match | undefined {
  if (folded.company.includes(company)) return BY.company
  if (folded.formerNames.includes(wanted)) return BY.formerName
  if (!folded.tags.includes(wanted)) return undefined
  return tagKeys.includes(wanted) ? BY.tag : BY.tagInside
}

const LETTERS = /^[a-z]+$/
/** Words that may be the sound of a name in part only: Latin letters among Chinese characters. */
const MIXED = /^(?=.*[a-z])[a-z\p{Script=Han}]+$/u

function soundTest(wanted: string): WordTest {
  const isLetters = LETTERS.test(wanted)
  if (!isLetters && !MIXED.test(wanted)) return () => undefined
  const pattern = soundPattern(wanted)
  const sign = /\p{Script=Han}/u.exec(wanted)?.[0] ?? ''
  return (customer) => {
    const isPossible = isLetters ? pattern.test(customer.sound()) : customer.folded.name.includes(sign)
    const found = isPossible ? spellingMatch(customer.spelling(), wanted) : undefined
    return found && soundMatch(found, customer.spelling().ways.length)
  }
}

function soundMatch({ from, to, initials }: SpellingMatch, length: number): Match {
  if (from > 0) return initials ? BY.initialsInside : BY.pinyinInside
  if (to === length) return initials ? BY.wholeInitials : BY.wholePinyin
  return initials ? BY.initials : BY.pinyin
}

/** A firm is found by at least two letters. */
function companySoundTest(wanted: string): WordTest {
  if (wanted.length < LETTERS_INSIDE || !LETTERS.test(wanted)) return () => undefined
  const pattern = soundPattern(wanted)
  const known = new Map<string, boolean>()
  return ({ company, companySound }) => {
    if (company === '') return undefined
    let fits = known.get(company)
    if (fits === undefined) {
      fits = pattern.test(companySound())
      known.set(company, fits)
    }
    return fits ? BY.companyPinyin : undefined
  }
}
