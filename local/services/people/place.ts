import type { Person } from '../person'
import type { Grid } from '../spreadsheet/grid/grid'
import type { Rect } from '../spreadsheet/grid/rect'
import { parseReference, rectInTab } from '../spreadsheet/grid/reference'
import { Refusal } from '../spreadsheet/grid/refusal'
import type { SpreadsheetFile } from '../spreadsheet/grid/spreadsheet-file'
import type { World } from '../world'

/** Where in a spreadsheet a person means to act. */
export interface Place {
  readonly file: SpreadsheetFile
  readonly grid: Grid
  readonly rect: Rect
}

/** The spreadsheet in front of a person. */
export function fileBefore(world: World, person: Person): SpreadsheetFile {
  if (person.activeFile === undefined) throw new Error(`${person.email} has no spreadsheet open`)
  return world.file(person.activeFile)
}

/** The cells that A1 notation means to a person; without a tab's name, those of the tab they look at. */
export function placeOf(world: World, person: Person, a1: string): Place {
  const file = fileBefore(world, person)
  const tab = parseReference(a1)?.tab
  const grid = tab === undefined ? gridBefore(file, person) : gridNamed(file, tab)
  const rect = rectInTab(a1, grid)
  if (!rect) throw new Refusal('argument', `Range not found: ${a1}`)
  return { file, grid, rect }
}

function gridBefore(file: SpreadsheetFile, person: Person): Grid {
  const selection = person.selections.get(file.id)
  const grid =
    (selection && file.gridById(selection.tab)) ?? file.grids.find((candidate) => !candidate.hidden)
  return grid ?? file.grids[0]!
}

/** The tab with this name. */
export function gridNamed(file: SpreadsheetFile, name: string): Grid {
  const grid = file.gridByName(name)
  if (!grid) throw new Refusal('missing', `There is no tab ${name}`)
  return grid
}
