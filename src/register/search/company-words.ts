import { foldText } from '../../base/text-fold'

/** What a firm's name says of its legal form, at its end; Latin ones are words of their own. */
const CHINESE = /(?:有限责任公司|股份有限公司|有限公司|总公司|分公司|公司|集团|有限合伙|个体工商户)$/
const LATIN =
  /([\s,.])(?:incorporated|corporation|company|limited|holdings|gmbh|sarl|inc|ltd|llc|llp|plc|pte|pty|corp|co)\.?[\s,]*$/i
const AROUND = /[\s\p{P}]+$/u

/** A firm's name without the words for its legal form; all of it where nothing else is left. */
export function withoutLegalForm(name: string): string {
  let rest = name
  for (;;) {
    const bare = rest.replace(AROUND, '')
    const shorter = bare.replace(CHINESE, '').replace(LATIN, '$1')
    if (foldText(shorter) === '' || shorter === bare) return rest
    rest = shorter
  }
}

/** The same, folded for comparing. */
export const companyWords = (name: string): string => foldText(withoutLegalForm(name))
