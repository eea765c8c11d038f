import type { EnumValue } from '../../google-enum'
import { Refusal } from '../grid/refusal'
import { check, oneOf } from './arguments'
import { cssColors } from './css-colors'
import { ColorType, constantNamed, ThemeColorType } from './enums'

const themeHex: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
}

/** `#rrggbb` of a stored colour, which may be a colour of the theme (`ACCENT1`). */
export function hexOf(color: string): string {
  return themeHex[color] ?? color
}

/** Reads `#abc`, `#aabbcc`, `aabbcc`, `rgb(…)` or a CSS name; anything else is no colour, which Google lets pass. */
export function parseColor(text: string): string | undefined {
  const lower = text.trim().toLowerCase()
  if (/^#?[0-9a-f]{6}$/.test(lower)) return `#${lower.slice(-6)}`
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(lower)
  if (rgb) return hexOfRgb(Number(rgb[1]), Number(rgb[2]), Number(rgb[3]))
  return cssColors[lower]
}

/** `#rrggbb` of three numbers from 0 to 255. */
export function hexOfRgb(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0')).join('')}`
}

/** A colour in red, green and blue. */
export class RgbColor {
  readonly #hex: string
  constructor(hex: string) {
    this.#hex = hex
  }

  asHexString(): string {
    return this.#hex
  }

  getRed(): number {
    return Number.parseInt(this.#hex.slice(1, 3), 16)
  }

  getGreen(): number {
    return Number.parseInt(this.#hex.slice(3, 5), 16)
  }

  getBlue(): number {
    return Number.parseInt(this.#hex.slice(5, 7), 16)
  }

  getColorType(): EnumValue {
    return ColorType.RGB
  }
}

/** A colour by its part in the spreadsheet's theme. */
export class ThemeColor {
  readonly #type: EnumValue
  constructor(type: EnumValue) {
    this.#type = type
  }

  getThemeColorType(): EnumValue {
    return this.#type
  }

  getColorType(): EnumValue {
    return ColorType.THEME
  }
}

/** A colour of either kind; `stored` is how a format keeps it, empty for none. */
export class Color {
  readonly stored: string
  constructor(stored: string) {
    this.stored = stored
  }

  getColorType(): EnumValue {
    if (this.stored === '') return ColorType.UNSUPPORTED
    return this.stored.startsWith('#') ? ColorType.RGB : ColorType.THEME
  }

  asRgbColor(): RgbColor {
    if (!this.stored.startsWith('#')) throw new Refusal('argument', 'Object is not of type RgbColor.')
    return new RgbColor(this.stored)
  }

  asThemeColor(): ThemeColor {
    const type = constantNamed(ThemeColorType, this.stored)
    if (!type) throw new Refusal('argument', 'Object is not of type ThemeColor.')
    return new ThemeColor(type)
  }
}

/** Makes a colour. */
export class ColorBuilder {
  #stored: string | undefined

  setRgbColor(...args: unknown[]): this {
    check('ColorBuilder.setRgbColor', args, ['String'])
    const color = parseColor(String(args[0]))
    if (color === undefined) throw new Refusal('argument', `Invalid color string: ${String(args[0])}`)
    this.#stored = color
    return this
  }

  setThemeColor(...args: unknown[]): this {
    check('ColorBuilder.setThemeColor', args, [oneOf(ThemeColorType)])
    this.#stored = String(args[0])
    return this
  }

  build(): Color {
    if (this.#stored === undefined) throw new Refusal('argument', 'A color must be set before building.')
    return new Color(this.#stored)
  }

  getColorType(): EnumValue {
    return this.#stored === undefined ? ColorType.UNSUPPORTED : new Color(this.#stored).getColorType()
  }

  asRgbColor(): RgbColor {
    return new Color(this.#stored ?? '').asRgbColor()
  }

  asThemeColor(): ThemeColor {
    return new Color(this.#stored ?? '').asThemeColor()
  }
}
