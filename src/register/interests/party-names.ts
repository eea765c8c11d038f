import { foldText } from '../../base/text-fold'
import { tidySpaces } from '../../base/text-spaces'

const OPENING = '（([【《'
const CLOSING = '）)]】》'
const BETWEEN = /[,，、;；/／|\n\r\t]/
/** What stands behind a comma and still belongs to the name before it: `Yunqi Tea Co., Ltd.` */
const TAIL =
  /^(?:co|company|inc|incorporated|ltd|limited|llc|llp|plc|pte|pty|corp|gmbh|s\.?a|b\.?v|jr|sr|ii|iii|esq)\.?(?:\s+(?:ltd|limited|inc|llc|branch).*)?$/i

/** The names in a text that lists them, as written, none twice; commas inside brackets part nothing. */
export function partyNames(text: string): string[] {
  const names: string[] = []
  for (const piece of pieces(text)) {
    const last = names.length - 1
    if (last >= 0 && TAIL.test(piece)) names[last] = `${names[last]}, ${piece}`
    else names.push(piece)
  }
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = foldText(name)
    const isNew = key !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function pieces(text: string): string[] {
  const found = ['']
  let depth = 0
  for (const sign of text) {
    if (OPENING.includes(sign)) depth += 1
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && BETWEEN.test(sign)) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map(tidySpaces).filter((piece) => piece !== '')
}

/** The names of one list that do not stand in another, however they are written there. */
export function namesMissing(wanted: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed.map(foldText))
  return wanted.filter((name) => !known.has(foldText(name)))
}
