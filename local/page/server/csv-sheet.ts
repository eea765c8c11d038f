import type { Google } from '../../services'
import { intern } from '../../services/spreadsheet/grid/cell'
import { parseTyped } from '../../services/spreadsheet/values/parse-typed'

/** Names of tabs end here. */
const longestName = 100

interface ReadCell {
  readonly value: string | number | boolean
  readonly numberFormat?: string
}

/** A cell as Google's import reads it with "convert text" on: numbers and days become values, but nothing becomes a formula. */
function readCell(text: string, locale: string, nowMs: number): ReadCell {
  if (text.startsWith("'")) return { value: text }
  const read = parseTyped(text, locale, nowMs)
  if (read === null) return { value: '' }
  if (typeof read !== 'object') return { value: read }
  if (read.formula !== undefined || read.value == null) return { value: text }
  return { value: read.value, ...(read.numberFormat && { numberFormat: read.numberFormat }) }
}

/** Makes a spreadsheet of a table of text, as File › Import does, and answers its id. */
export function createFromCsv(
  google: Google,
  name: string,
  rows: readonly (readonly string[])[],
  owner: string,
): string {
  const locale = google.person(owner).locale
  const read = rows.map((row) => row.map((text) => readCell(text, locale, google.clock.nowMs())))
  const tab =
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, longestName)
      .trim() || 'CSV'
  const tabs = [{ name: tab, rows: read.map((row) => row.map((cell) => cell.value)) }]
  const id = google.createSpreadsheet({ name, owner, locale, tabs })
  const grid = google.files.get(id)?.grids[0]
  read.forEach((row, rowIndex) => {
    row.forEach(({ numberFormat }, column) => {
      if (numberFormat) grid?.formats.set(rowIndex, column, intern({ numberFormat }))
    })
  })
  return id
}
