import type { Grid } from '../../../../local/services/spreadsheet/grid/grid'
import type { SpreadsheetFile } from '../../../../local/services/spreadsheet/grid/spreadsheet-file'
import { SpreadsheetStore } from '../../../../local/services/spreadsheet/grid/spreadsheet-store'
import type { Editing } from '../../../../local/services/spreadsheet/operations/editing'
import { type CellInput, writeValues } from '../../../../local/services/spreadsheet/operations/write-values'

/** The instant at which the clock of these tests stands. */
const nowMs = Date.parse('2026-11-21T01:00:00.000Z')

/** A store with a standing clock and ids that count up. */
function aStore(): SpreadsheetStore {
  let seed = 1
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  return new SpreadsheetStore({ nowMs: () => nowMs, random })
}

/** A file of owner@example.com that rep@example.com may edit, its first tab called Data. */
export function aFile(rows: readonly (readonly CellInput[])[] = [], locale = 'en_US'): Editing {
  const file = aStore().create({
    name: 'File',
    owner: 'owner@example.com',
    locale,
    timeZone: 'Asia/Shanghai',
    tabName: 'Data',
  })
  file.editors.add('rep@example.com')
  const editing = asOwner(file, file.grids[0]!)
  const columns = Math.max(1, ...rows.map((row) => row.length))
  if (rows.length > 0) writeValues(editing, { row: 0, column: 0, rows: rows.length, columns }, rows, 'typed')
  return editing
}

/** The owner's script at work. */
export function asOwner(file: SpreadsheetFile, grid: Grid): Editing {
  return { file, grid, by: 'owner@example.com', via: 'script' }
}
