import { foldText } from '../../base/text-fold'
import { fieldValue, type RecordValues } from '../../register/value'

/** Texts under each other, what one says already left out. */
export function joinedLines(texts: readonly string[]): string {
  const said = new Set<string>()
  return linesOf(texts.join('\n'))
    .filter((line) => {
      const key = foldText(line) || line
      if (said.has(key)) return false
      said.add(key)
      return true
    })
    .join('\n')
}

/** The lines of a text that say anything. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What the file of a guest adds to an arrival, by the field of the arrival: preferences, needs. */
const FROM_FILE = { preferences: 'stay-preferences', 'special-needs': 'special-needs' } as const

/** What is to be prepared for an arrival: what its row says, and what stands in the guest's file now. */
export const toPrepare = (
  field: keyof typeof FROM_FILE,
  arrival: RecordValues,
  guest: RecordValues | undefined,
): string =>
  joinedLines([String(fieldValue(arrival, field)), guest ? String(fieldValue(guest, FROM_FILE[field])) : ''])

/** What an arrival takes over from a guest's file when the two are brought together. */
export const fileValues = (customer: string, guest: RecordValues, arrival: RecordValues): RecordValues => ({
  customer,
  preferences: toPrepare('preferences', arrival, guest),
  'special-needs': toPrepare('special-needs', arrival, guest),
  ...(fieldValue(guest, 'last-stay') === '' ? {} : { 'last-stay': fieldValue(guest, 'last-stay') }),
})

/** Fields of customers that arrivals show. */
export const FILE_FIELDS: readonly string[] = ['allergies', 'last-stay', ...Object.values(FROM_FILE)]
