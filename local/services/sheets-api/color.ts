import { badRequest } from './api-error'
import type { Color, ColorStyle } from './schema'

/** `#rrggbb` as shares of 1; a channel without light is left out, so black is `{}`. */
export function toApiColor(hex: string): Color {
  const share = (at: number) => singlePrecision(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const channels = { red: share(1), green: share(3), blue: share(5) }
  return Object.fromEntries(Object.entries(channels).filter(([, light]) => light > 0))
}

/** The shortest decimal that stands for the number in 32 bits, which is how Google writes its floats. */
function singlePrecision(number: number): number {
  const single = Math.fround(number)
  const decimals = [6, 7, 8].map((digits) => Number(single.toPrecision(digits)))
  return decimals.find((decimal) => Math.fround(decimal) === single) ?? Number(single.toPrecision(9))
}

/** A colour in both of the API's spellings, under `name` and `nameStyle`. */
export function bothColors<Name extends string>(
  name: Name,
  hex: string,
): Record<Name, Color> & Record<`${Name}Style`, ColorStyle> {
  const color = toApiColor(hex)
  return { [name]: color, [`${name}Style`]: { rgbColor: color } } as Record<Name, Color> &
    Record<`${Name}Style`, ColorStyle>
}

/** `#rrggbb` of whichever spelling is given, the newer first as at Google; undefined where none is. */
export function fromApiColor(style: ColorStyle | undefined, color: Color | undefined): string | undefined {
  if (style?.themeColor !== undefined) return themeColor(style.themeColor)
  const given = style?.rgbColor ?? color
  if (!given) return undefined
  return `#${[given.red, given.green, given.blue].map(hexPair).join('')}`
}

function hexPair(light = 0): string {
  if (!(light >= 0 && light <= 1)) throw badRequest(`Invalid color: ${light} is not between 0 and 1`)
  return Math.round(light * 255)
    .toString(16)
    .padStart(2, '0')
}

const standardTheme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  LINK: '#1155cc',
}

/** The colours of the theme that every new spreadsheet has. */
export const themeColors = () =>
  Object.entries(standardTheme).map(([colorType, hex]) => ({
    colorType,
    color: { rgbColor: toApiColor(hex) },
  }))

function themeColor(name: string): string {
  const hex = standardTheme[name]
  if (hex === undefined) throw badRequest(`Invalid value at 'theme_color' (ThemeColorType), "${name}"`)
  return hex
}
