import type { Grid } from '../spreadsheet/grid/grid'
import type { Editing } from '../spreadsheet/operations/editing'

const fields = [
  'frozenRows',
  'frozenColumns',
  'merges',
  'filter',
  'tables',
  'protections',
  'conditionalFormats',
  'rowLooks',
  'columnLooks',
] as const

type View = Record<(typeof fields)[number], unknown>

const copyOf = (value: unknown): unknown => (Array.isArray(value) ? [...value] : value)

const viewOf = (grid: Grid): View =>
  Object.fromEntries(fields.map((field) => [field, copyOf(grid[field])])) as View

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Does something to a tab and answers how to undo it: `reverse` first, then everything of the tab that is no cell goes back
 * to what it was, except what has been changed since.
 */
export function undoable(
  { grid, file }: Editing,
  act: () => void,
  reverse: () => void = () => {},
): () => void {
  const before = viewOf(grid)
  act()
  const after = viewOf(grid)
  return () => {
    const now = viewOf(grid)
    reverse()
    for (const field of fields) {
      if (isSame(now[field], after[field])) Object.assign(grid, { [field]: copyOf(before[field]) })
    }
    file.changed({ kind: 'tab', tab: grid.id })
  }
}
