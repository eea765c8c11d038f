import { fieldOf, type TableSchema } from '../register/field'
import { colorStyle, columnBelowHeader } from './request-parts'
import type { WorkbookRequest } from './workbook'

/** How the tab of a table looks where it is read like a form, on paper too. */
interface TableLook {
  /** The last column that stays in sight when the others are moved. */
  readonly frozenTo: string
  /** Field of a column in red and bold. */
  readonly alarm: string
  /** In pixels, by field. */
  readonly widths: Readonly<Record<string, number>>
}

/** A4 across has room for about 980 pixels at its usual margins: what the front desk reads fits without being made smaller. */
const LOOKS: Readonly<Record<string, TableLook>> = {
  arrivals: {
    frozenTo: 'allergies',
    alarm: 'allergies',
    widths: {
      ...{ room: 52, guest: 92, 'arrives-at': 84, allergies: 150, preferences: 130, 'special-needs': 130 },
      ...{ 'last-stay': 80, preparation: 52, 'prepared-by': 84, note: 80, state: 60, number: 70 },
    },
  },
}
const FROZEN_COLUMNS = 2
const ALARM_RED = '#B3261E'

/** How many columns of a new tab stay in sight; the tab has columns in the order of the fields. */
export function frozenIn({ key, fields }: TableSchema): number {
  const frozenTo = fields.findIndex((field) => field.key === LOOKS[key]?.frozenTo)
  return Math.min(frozenTo < 0 ? FROZEN_COLUMNS : frozenTo + 1, fields.length)
}

/** Widths, lines that break, and the colour of what must not be overlooked, for a tab with columns at these places. */
export function tableLook(schema: TableSchema, columns: ReadonlyMap<string, number>): WorkbookRequest[] {
  const look = LOOKS[schema.key]
  if (!look) return []
  const { sheetId } = schema
  const widths = Object.entries(look.widths).flatMap(([key, pixelSize]): WorkbookRequest[] => {
    const column = columns.get(key)
    if (column === undefined) return []
    const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 }
    return [{ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }]
  })
  const formats = [...columns].flatMap(([key, column]): WorkbookRequest[] => {
    if (!(key in look.widths) || !fieldOf(schema, key)) return []
    const textFormat = { foregroundColorStyle: colorStyle(ALARM_RED), bold: true }
    const alarm = key === look.alarm ? { textFormat } : {}
    const userEnteredFormat = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP', ...alarm }
    const fields = `userEnteredFormat(wrapStrategy,verticalAlignment${key === look.alarm ? ',textFormat' : ''})`
    return [
      { repeatCell: { range: columnBelowHeader(sheetId, column), cell: { userEnteredFormat }, fields } },
    ]
  })
  return [...widths, ...formats]
}
