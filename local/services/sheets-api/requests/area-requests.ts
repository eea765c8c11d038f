import { NotEmulated } from '../../not-emulated'
import type { Rect } from '../../spreadsheet/grid/rect'
import { copyCells, moveCells, type PasteKind } from '../../spreadsheet/operations/copy-cells'
import { fittingWidth } from '../../spreadsheet/operations/fitting-width'
import { type MergeKind, mergeCells, unmergeCells } from '../../spreadsheet/operations/merge-cells'
import { type FormatChanges, setFormats } from '../../spreadsheet/operations/set-cells'
import { sortRows } from '../../spreadsheet/operations/sort-rows'
import { setLines } from '../../spreadsheet/operations/tabs'
import { badRequest } from '../api-error'
import { borderLine } from '../cell-format'
import { updatePaths } from '../field-mask'
import { closedRange, dimension, gridWithId } from '../grid-range'
import { oneOf } from '../options'
import type { RequestHandlers } from './request-handler'

const pasteKinds = [
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
] as const satisfies readonly PasteKind[]

const mergeKinds: Readonly<Record<string, MergeKind>> = {
  MERGE_ALL: 'all',
  MERGE_ROWS: 'rows',
  MERGE_COLUMNS: 'columns',
}

/** What moves, joins or frames cells. */
export const areaRequests = {
  mergeCells(context, { range, mergeType = 'MERGE_ALL' }) {
    const { grid, rect } = closedRange(context.file, range)
    const kind = mergeKinds[mergeType]
    if (!kind) throw badRequest(`Invalid value at 'merge_type' (MergeType), "${mergeType}"`)
    mergeCells({ ...context, grid }, rect, kind)
    return undefined
  },

  unmergeCells(context, { range }) {
    const { grid, rect } = closedRange(context.file, range)
    unmergeCells({ ...context, grid }, rect)
    return undefined
  },

  sortRange(context, { range, sortSpecs = [] }) {
    const { grid, rect } = closedRange(context.file, range)
    const specs = sortSpecs.map(({ dimensionIndex = 0, sortOrder }) => {
      if (dimensionIndex < rect.column || dimensionIndex >= rect.column + rect.columns) {
        throw badRequest(`SortSpec.dimensionIndex[${dimensionIndex}] is outside of the range`)
      }
      return { column: dimensionIndex, ascending: sortOrder !== 'DESCENDING' }
    })
    if (specs.length === 0) throw badRequest('Must specify at least one sortSpec')
    sortRows({ ...context, grid }, rect, specs)
    return undefined
  },

  copyPaste(context, { source, destination, pasteType, pasteOrientation }) {
    const from = closedRange(context.file, source)
    const to = closedRange(context.file, destination)
    const kind = oneOf('paste_type', 'PasteType', pasteKinds, pasteType, 'PASTE_NORMAL')
    copyCells({ ...context, grid: to.grid }, from, to.rect, kind, pasteOrientation === 'TRANSPOSE')
    return undefined
  },

  cutPaste(context, { source, destination, pasteType = 'PASTE_NORMAL' }) {
    if (pasteType !== 'PASTE_NORMAL') throw new NotEmulated(`cutPaste with ${pasteType}`)
    const from = closedRange(context.file, source)
    const grid = gridWithId(context.file, destination?.sheetId)
    const to = { row: destination?.rowIndex ?? 0, column: destination?.columnIndex ?? 0 }
    if (to.row + from.rect.rows > grid.rowCount || to.column + from.rect.columns > grid.columnCount) {
      throw badRequest('The destination does not fit into the sheet')
    }
    moveCells({ ...context, grid }, from, to)
    return undefined
  },

  updateBorders(context, { range, ...sides }) {
    const { grid, rect } = closedRange(context.file, range)
    const lines = Object.fromEntries(
      Object.entries(sides).flatMap(([side, border]) => (border ? [[side, borderLine(border)]] : [])),
    )
    setFormats({ ...context, grid }, rect, (row, column) => frame(lines, rect, row, column))
    return undefined
  },

  autoResizeDimensions(context, { dimensions }) {
    const { grid, axis, start, count } = dimension(context.file, dimensions)
    for (let i = start; i < start + count; i++) {
      const size = axis === 'columns' ? fittingWidth({ ...context, grid }, i) : undefined
      setLines({ ...context, grid }, axis, i, 1, { size })
    }
    return undefined
  },

  updateDimensionProperties(context, { range, properties = {}, fields }) {
    const { grid, axis, start, count } = dimension(context.file, range)
    const paths = updatePaths(fields, ['pixelSize', 'hiddenByUser'] as const)
    setLines({ ...context, grid }, axis, start, count, {
      ...(paths.includes('pixelSize') ? { size: properties.pixelSize } : {}),
      ...(paths.includes('hiddenByUser') ? { hidden: properties.hiddenByUser ?? false } : {}),
    })
    return undefined
  },
} satisfies Partial<RequestHandlers>

type Lines = Readonly<Record<string, FormatChanges['top']>>

/** The sides of one cell that a frame draws: outer lines at the edge of the rectangle, inner ones between its cells. */
function frame(lines: Lines, rect: Rect, row: number, column: number): FormatChanges {
  const outer = {
    top: row === 0,
    left: column === 0,
    bottom: row === rect.rows - 1,
    right: column === rect.columns - 1,
  }
  const inner = {
    top: 'innerHorizontal',
    bottom: 'innerHorizontal',
    left: 'innerVertical',
    right: 'innerVertical',
  }
  const sides = ['top', 'left', 'bottom', 'right'] as const
  return Object.fromEntries(
    sides.flatMap((side) => {
      const name = outer[side] ? side : inner[side]
      return name in lines ? [[side, lines[name]]] : []
    }),
  )
}
