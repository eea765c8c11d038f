import { tidySpaces } from '../../base/text-spaces'
import { NUMBER, PROBLEMS } from '../field'
import { catalogueField, type Language } from '../field-catalogue'
import { isBlank, type Value } from '../value'

const UNNAMED: Readonly<Record<Language, string>> = { en: 'Column', 'zh-CN': '列' }
const FORMER: Readonly<Record<Language, (header: string) => string>> = {
  en: (header) => `Former ${header}`,
  'zh-CN': (header) => `原${header}`,
}

/** The letters of a column, 0 = A. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

/** A header not yet among those taken: itself, or with the first free number behind it. */
function freeHeader(header: string, taken: ReadonlySet<string>): string {
  if (!taken.has(header.toLowerCase())) return header
  let count = 2
  while (taken.has(`${header} ${count}`.toLowerCase())) count += 1
  return `${header} ${count}`
}

/**
 * One header a column, all different without regard to case, on one line, none blank. `numbered` is the column that
 * becomes the register's number: any other that bears its name, or that of the problems, is called former.
 */
export function distinctHeaders(headers: readonly Value[], locale: Language, numbered?: number): string[] {
  const reserved = [NUMBER, PROBLEMS].map((key) => catalogueField(key)?.label[locale].toLowerCase())
  const written = headers.map((header) => tidySpaces(String(header)).replace(/\s+/g, ' '))
  const unique = new Set(written.map((header) => header.toLowerCase()))
  const taken = new Set<string>()
  return written.map((text, column) => {
    const isReserved = column !== numbered && reserved.includes(text.toLowerCase())
    const named = isReserved ? FORMER[locale](text) : text
    const own = isBlank(text) ? freeHeader(`${UNNAMED[locale]} ${columnLetters(column)}`, unique) : named
    const header = freeHeader(own, taken)
    taken.add(header.toLowerCase())
    return header
  })
}
