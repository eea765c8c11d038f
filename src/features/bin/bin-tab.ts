import { cellBlock } from '../../host/cell-block'
import { keeperOnly } from '../../host/hidden-tab'
import { colorStyle } from '../../host/request-parts'
import type { WorkbookRequest } from '../../host/workbook'
import type { Cell } from '../../register/cell-codec'

/** A deleted customer in the tab. */
export interface BinLine {
  readonly id: string
  /** What stands behind the number: name, when, by whom, with what. */
  readonly cells: readonly string[]
}

/** The sentence and the header stand above the lines. */
export const FIRST_LINE = 2
/** Column of the tick box, and of the number. */
const [TICK, ID] = [0, 1]
const SPARE_ROWS = 50
const WIDTHS = [70, 110, 160, 140, 220, 260]
const DARK = '#444746'
/** Marks the tab, so that it is found again by whoever lays it. */
export const BIN_MARK = 'register-bin'

type Rows = readonly (readonly Cell[])[]
const idIn = (row: readonly Cell[]): string => String(row[ID] ?? '').trim()

/** The numbers of the lines that are ticked, each once. */
export const tickedIn = (rows: Rows): string[] => [
  ...new Set(rows.filter((row) => row[TICK] === true && idIn(row) !== '').map(idIn)),
]

/** How many lines there are. */
export const linesIn = (rows: Rows): number => rows.filter((row) => idIn(row) !== '').length

/** A new tab without lines, for these people. */
export function newBinTab(
  { sheetId, title, index }: { readonly sheetId: number; readonly title: string; readonly index: number },
  words: { readonly hint: string; readonly columns: readonly string[] },
  [keeper = '', ...others]: readonly string[],
): WorkbookRequest[] {
  const columnCount = words.columns.length
  const gridProperties = { rowCount: FIRST_LINE + SPARE_ROWS, columnCount, frozenRowCount: FIRST_LINE }
  const tabColorStyle = colorStyle(DARK)
  return [
    { addSheet: { properties: { sheetId, title, index, gridProperties, tabColorStyle } } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          ...{ metadataKey: BIN_MARK, metadataValue: 'bin', visibility: 'DOCUMENT' },
          location: { sheetId },
        },
      },
    },
    cellBlock(sheetId, 0, 0, [[words.hint], [...words.columns]]),
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1, endRowIndex: FIRST_LINE },
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat',
      },
    },
    ...WIDTHS.map((pixelSize, column) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    keeperOnly(sheetId, keeper, others),
  ]
}

/**
 * What makes the tab list these customers: lines of others go, and those that stand twice; new ones follow below. A line
 * that stays is not touched, so that a tick somebody makes meanwhile is not lost; `renewed` ones are written anew, unticked.
 */
export function lineRequests(
  sheetId: number,
  rows: Rows,
  lines: readonly BinLine[],
  renewed: ReadonlySet<string>,
): WorkbookRequest[] {
  const wanted = new Set(lines.map(({ id }) => id).filter((id) => !renewed.has(id)))
  const kept = new Set<string>()
  const going = rows.flatMap((row, index) => {
    const id = idIn(row)
    if (id === '' || (wanted.has(id) && !kept.has(id))) {
      kept.add(id)
      return []
    }
    return [FIRST_LINE + index]
  })
  const coming = lines.filter(({ id }) => !kept.has(id))
  const start = FIRST_LINE + rows.length - going.length
  return [
    ...going.reverse().map((row) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
    })),
    ...(coming.length > 0 ? newLines(sheetId, start, coming) : []),
  ]
}

function newLines(sheetId: number, start: number, lines: readonly BinLine[]): WorkbookRequest[] {
  const end = start + lines.length
  const boxes = {
    sheetId,
    startRowIndex: start,
    endRowIndex: end,
    startColumnIndex: TICK,
    endColumnIndex: ID,
  }
  return [
    { appendDimension: { sheetId, dimension: 'ROWS', length: lines.length } },
    { setDataValidation: { range: boxes, rule: { condition: { type: 'BOOLEAN' }, strict: true } } },
    cellBlock(
      sheetId,
      start,
      0,
      lines.map(({ id, cells }) => [false, numberOf(id), ...cells]),
    ),
  ]
}

const numberOf = (id: string): Cell => (String(Number(id)) === id ? Number(id) : id)
