import type { Request } from '../../../../local/services/sheets-api/schema'
import { sheetsWorld } from './sheets-world'

/** Three customers below a header. */
export const people = [
  ['No', 'Name', 'City'],
  [3, 'Wang', 'Wuhan'],
  [1, 'Li', 'Beijing'],
  [2, 'An', 'Beijing'],
]

/** A spreadsheet of people (or other rows) whose requests are sent as a batch. */
export const batchWorld = (rows: readonly (readonly (string | number)[])[] = people) => {
  const made = sheetsWorld(rows)
  const batch = (...requests: Request[]) => made.api.batchUpdate({ requests }, made.id).replies ?? []
  const sheet = (index = 0) => made.api.get(made.id).sheets?.[index]
  return { ...made, batch, sheet }
}

/** A range of the first tab, ends not included. */
export const area = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex })

/** Rows of the first tab, the end not included. */
export const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex })

/** Columns of the first tab, the end not included. */
export const columns = (startIndex: number, endIndex: number) => ({
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
})
