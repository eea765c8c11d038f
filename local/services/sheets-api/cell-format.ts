import type { BorderLine, CellFormat as StoredFormat } from '../spreadsheet/grid/cell'
import { badRequest } from './api-error'
import { bothColors, fromApiColor } from './color'
import { formatType, usualPattern } from './format-type'
import type { Border, CellFormat, TextFormat } from './schema'

/** Changes of the stored look; a property set to undefined goes back to the default. */
export type FormatChanges = { -readonly [K in keyof StoredFormat]: StoredFormat[K] | undefined }

const writers = {
  numberFormat: (format: CellFormat) => ({ numberFormat: pattern(format) }),
  backgroundColor: background,
  backgroundColorStyle: background,
  'borders.top': ({ borders }: CellFormat) => ({ top: borderLine(borders?.top) }),
  'borders.bottom': ({ borders }: CellFormat) => ({ bottom: borderLine(borders?.bottom) }),
  'borders.left': ({ borders }: CellFormat) => ({ left: borderLine(borders?.left) }),
  'borders.right': ({ borders }: CellFormat) => ({ right: borderLine(borders?.right) }),
  horizontalAlignment: (format: CellFormat) => ({
    align: oneOf('horizontalAlignment', format.horizontalAlignment, aligns),
    generalLeft: undefined,
  }),
  verticalAlignment: (format: CellFormat) => ({
    verticalAlign: oneOf('verticalAlignment', format.verticalAlignment, verticalAligns),
  }),
  wrapStrategy: (format: CellFormat) => ({ wrap: oneOf('wrapStrategy', format.wrapStrategy, wraps) }),
  hyperlinkDisplayType: (format: CellFormat) => ({
    links: oneOf('hyperlinkDisplayType', format.hyperlinkDisplayType, linkDisplays),
  }),
  textDirection: (format: CellFormat) => ({
    textDirection: oneOf('textDirection', format.textDirection, directions),
  }),
  textRotation: ({ textRotation }: CellFormat) => ({
    rotation: textRotation?.angle,
    verticalText: textRotation?.vertical,
  }),
  'textFormat.foregroundColor': textColor,
  'textFormat.foregroundColorStyle': textColor,
  'textFormat.fontFamily': ({ textFormat }: CellFormat) => ({ fontFamily: textFormat?.fontFamily }),
  'textFormat.fontSize': ({ textFormat }: CellFormat) => ({ fontSize: textFormat?.fontSize }),
  'textFormat.bold': ({ textFormat }: CellFormat) => ({ bold: textFormat?.bold }),
  'textFormat.italic': ({ textFormat }: CellFormat) => ({ italic: textFormat?.italic }),
  'textFormat.strikethrough': ({ textFormat }: CellFormat) => ({ strikethrough: textFormat?.strikethrough }),
  'textFormat.underline': ({ textFormat }: CellFormat) => ({ underline: textFormat?.underline }),
} satisfies Record<string, (format: CellFormat) => Partial<FormatChanges>>

/** A path below `userEnteredFormat` that can be written. */
export type FormatPath = keyof typeof writers

/** Every writable path below `userEnteredFormat`; padding is not kept. */
export const formatPaths = Object.keys(writers) as FormatPath[]

/** What writing these paths of a format does to the stored look; a path the format lacks is cleared. */
export function formatChanges(format: CellFormat, paths: readonly FormatPath[]): FormatChanges {
  return Object.assign({}, ...paths.map((path) => writers[path](format)))
}

/** The stored look as the API words it; undefined where a cell has none. */
export function toApiFormat(stored: StoredFormat | undefined): CellFormat | undefined {
  if (!stored) return undefined
  const textFormat = toApiTextFormat(stored)
  const borders = borderSides(stored)
  return withoutUndefined<CellFormat>({
    numberFormat: stored.numberFormat
      ? { type: formatType(stored.numberFormat), pattern: stored.numberFormat }
      : undefined,
    ...(stored.background ? bothColors('backgroundColor', stored.background) : {}),
    borders: Object.keys(borders).length > 0 ? borders : undefined,
    horizontalAlignment: stored.align?.toUpperCase(),
    verticalAlignment: stored.verticalAlign?.toUpperCase(),
    wrapStrategy: stored.wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : stored.wrap,
    textDirection: stored.textDirection,
    hyperlinkDisplayType: stored.links,
    textRotation: rotation(stored),
    textFormat: Object.keys(textFormat).length > 0 ? textFormat : undefined,
  })
}

/** The look with Google's defaults filled in; conditional formats are not counted in. */
export function effectiveFormat(stored: StoredFormat | undefined, isNumber: boolean): CellFormat {
  const own = toApiFormat(stored) ?? {}
  return {
    ...bothColors('backgroundColor', '#ffffff'),
    padding: { top: 2, right: 3, bottom: 2, left: 3 },
    horizontalAlignment: isNumber ? 'RIGHT' : 'LEFT',
    verticalAlignment: 'BOTTOM',
    wrapStrategy: 'OVERFLOW_CELL',
    hyperlinkDisplayType: 'PLAIN_TEXT',
    ...own,
    textFormat: {
      ...bothColors('foregroundColor', '#000000'),
      fontFamily: 'Arial',
      fontSize: 10,
      bold: false,
      italic: false,
      strikethrough: false,
      underline: false,
      ...own.textFormat,
    },
  }
}

/** The look of letters as the API words it; only what is set. */
export function toApiTextFormat(look: Omit<StoredFormat, 'numberFormat'>): TextFormat {
  const { fontFamily, fontSize, bold, italic, strikethrough, underline, color } = look
  return withoutUndefined<TextFormat>({
    ...(color ? bothColors('foregroundColor', color) : {}),
    ...{ fontFamily, fontSize, bold, italic, strikethrough, underline },
  })
}

/** A border side of the API as it is stored; undefined for none. */
export function borderLine(border: Border | undefined): BorderLine | undefined {
  const style = border?.style
  if (!border || style === undefined || style === 'NONE') return undefined
  const known = oneOf('style', style, borderStyles)
  return known && { style: known, color: fromApiColor(border.colorStyle, border.color) ?? '#000000' }
}

/** Copies the set properties only: a field that is absent at Google has no key. */
export function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}

const aligns = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const
const verticalAligns = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const
const wraps = { OVERFLOW_CELL: 'OVERFLOW', LEGACY_WRAP: 'OVERFLOW', CLIP: 'CLIP', WRAP: 'WRAP' } as const
const directions = { LEFT_TO_RIGHT: 'LEFT_TO_RIGHT', RIGHT_TO_LEFT: 'RIGHT_TO_LEFT' } as const
const linkDisplays = { LINKED: 'LINKED', PLAIN_TEXT: 'PLAIN_TEXT' } as const
const borderStyles = {
  DOTTED: 'DOTTED',
  DASHED: 'DASHED',
  SOLID: 'SOLID',
  SOLID_MEDIUM: 'SOLID_MEDIUM',
  SOLID_THICK: 'SOLID_THICK',
  DOUBLE: 'DOUBLE',
} as const

function pattern({ numberFormat }: CellFormat): string | undefined {
  if (!numberFormat) return undefined
  const { type, pattern: given } = numberFormat
  if (type === undefined) throw badRequest('numberFormat.type must be set')
  return given || usualPattern(type)
}

function background(format: CellFormat): Partial<FormatChanges> {
  return { background: fromApiColor(format.backgroundColorStyle, format.backgroundColor) }
}

function textColor({ textFormat }: CellFormat): Partial<FormatChanges> {
  return { color: fromApiColor(textFormat?.foregroundColorStyle, textFormat?.foregroundColor) }
}

function oneOf<T>(
  field: string,
  value: string | undefined,
  known: Readonly<Record<string, T>>,
): T | undefined {
  if (value === undefined) return undefined
  const found = known[value]
  if (found === undefined) throw badRequest(`Invalid value at '${field}', "${value}"`)
  return found
}

function borderSides(stored: StoredFormat): Record<string, Border> {
  const sides = ['top', 'bottom', 'left', 'right'] as const
  const drawn = sides.flatMap((side) => {
    const line = stored[side]
    return line ? [[side, { style: line.style, ...bothColors('color', line.color) }] as const] : []
  })
  return Object.fromEntries(drawn)
}

function rotation(stored: StoredFormat): CellFormat['textRotation'] {
  if (stored.verticalText) return { vertical: true }
  return stored.rotation ? { angle: stored.rotation } : undefined
}
