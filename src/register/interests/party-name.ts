import { foldText } from '../../base/text-fold'
import { companyWords } from '../search/company-words'
import type { HanReader } from '../search/han-reader'
import { plainLetters } from '../search/western-name'

/** A name of a person or firm, prepared for comparing; everything but `text` is folded, in simplified characters. */
export interface PartyName {
  /** As written. */
  readonly text: string
  readonly folded: string
  /** Folded before traditional characters became simplified ones. */
  readonly written: string
  /** Without the legal form; of a branch the firm it belongs to. */
  readonly core: string
  readonly isBranch: boolean
  /** Whether a legal form or the like tells that it is no person. */
  readonly isFirm: boolean
  /** The letters of its words in the order of the alphabet; `''` for names that are not of two or more Latin words. */
  readonly words: string
}

const FORM = '(?:有限责任公司|股份有限公司|有限公司|公司|集团|银行|合伙企业|事务所|研究院|医院|大学|学校|厂)'
const CHINESE_BRANCH = new RegExp(
  `^(.{2,}?${FORM})[（(]?.{1,20}?(?:分公司|支公司|分行|支行|营业部|办事处|代表处|分所|分院|分厂|门市部|项目部)[）)]?$`,
)
const LATIN_BRANCH =
  /^(.*\b(?:limited|ltd|incorporated|inc|llc|llp|plc|corp|corporation|gmbh|company|co)\b\.?)[\s,(-]+.{0,40}\b(?:branch|office|division)\b[\s).]*$/i
const FIRM =
  /(?:公司|集团|厂|店|行|所|院|会|社|局|部|中心|酒店|宾馆|学校|大学|工作室|商贸|贸易|茶业|科技|超市|有限|股份|合伙)/
const LATIN_FIRM =
  /\b(?:incorporated|corporation|company|limited|holdings?|gmbh|sarl|inc|ltd|llc|llp|plc|pte|pty|corp|co|group|bank|university|association|foundation)\b/i
const LATIN = /^[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}]*$/u

/** Prepares a name. */
export function partyName(reader: HanReader, text: string): PartyName {
  const simplified = reader.simplified(text)
  const whole = wholeFirm(simplified)
  return {
    text,
    folded: foldText(simplified),
    written: foldText(text),
    core: companyWords(whole ?? simplified),
    isBranch: whole !== undefined,
    isFirm: FIRM.test(simplified) || LATIN_FIRM.test(simplified),
    words: LATIN.test(simplified) ? sortedWords(simplified) : '',
  }
}

/** The firm that a branch belongs to; a branch is no party of its own. */
function wholeFirm(name: string): string | undefined {
  const bare = name.trim()
  return CHINESE_BRANCH.exec(bare)?.[1] ?? LATIN_BRANCH.exec(bare)?.[1]
}

function sortedWords(text: string): string {
  const words = plainLetters(text.replace(/[,.，·-]/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.length > 1 ? words.sort().join(' ') : ''
}
