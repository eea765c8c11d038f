import type { TextLook } from '../grid/cell'
import { check } from './arguments'
import { Color } from './colors'
import { storedColor } from './format-properties'

/** What a text style says of a look: null where it says nothing. */
type StyleParts = { readonly [K in keyof TextLook]?: TextLook[K] | undefined }

/** The look of text; parts that were not set answer null. */
export class TextStyle {
  readonly parts: StyleParts
  constructor(parts: StyleParts) {
    this.parts = parts
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.parts)
  }

  getFontFamily(): string | null {
    return this.parts.fontFamily ?? null
  }

  getFontSize(): number | null {
    return this.parts.fontSize ?? null
  }

  getForegroundColor(): string | null {
    return this.parts.color ?? null
  }

  getForegroundColorObject(): Color | null {
    return this.parts.color === undefined ? null : new Color(this.parts.color)
  }

  isBold(): boolean | null {
    return this.parts.bold ?? null
  }

  isItalic(): boolean | null {
    return this.parts.italic ?? null
  }

  isUnderline(): boolean | null {
    return this.parts.underline ?? null
  }

  isStrikethrough(): boolean | null {
    return this.parts.strikethrough ?? null
  }
}

/** Makes a text style. */
export class TextStyleBuilder {
  #parts: StyleParts

  constructor(parts: StyleParts = {}) {
    this.#parts = parts
  }

  setBold(...args: unknown[]): this {
    return this.#flag('bold', args)
  }

  setItalic(...args: unknown[]): this {
    return this.#flag('italic', args)
  }

  setUnderline(...args: unknown[]): this {
    return this.#flag('underline', args)
  }

  setStrikethrough(...args: unknown[]): this {
    return this.#flag('strikethrough', args)
  }

  setFontFamily(...args: unknown[]): this {
    check('TextStyleBuilder.setFontFamily', args, ['String'])
    return this.#set({ fontFamily: String(args[0]) })
  }

  setFontSize(...args: unknown[]): this {
    check('TextStyleBuilder.setFontSize', args, ['number'])
    return this.#set({ fontSize: Number(args[0]) })
  }

  setForegroundColor(...args: unknown[]): this {
    check('TextStyleBuilder.setForegroundColor', args, ['any'])
    return this.#set({ color: storedColor(args[0]) })
  }

  setForegroundColorObject(...args: unknown[]): this {
    check('TextStyleBuilder.setForegroundColorObject', args, ['any'])
    return this.#set({ color: storedColor(args[0]) })
  }

  build(): TextStyle {
    return new TextStyle(this.#parts)
  }

  #flag(key: 'bold' | 'italic' | 'underline' | 'strikethrough', args: unknown[]): this {
    check(`TextStyleBuilder.set${key[0]!.toUpperCase()}${key.slice(1)}`, args, ['Boolean'])
    return this.#set({ [key]: args[0] as boolean })
  }

  #set(parts: StyleParts): this {
    this.#parts = { ...this.#parts, ...parts }
    return this
  }
}

/** The style a cell of this look shows its text in: nothing is left open. */
export function wholeStyle(look: TextLook): TextStyle {
  return new TextStyle({
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    ...look,
    color: look.color ?? '#000000',
  })
}
