import { Refusal } from '../grid/refusal'
import type { Banding as Kept } from '../grid/tab-parts'
import { addBanding, changeBanding, removeBanding } from '../operations/bandings'
import { check } from './arguments'
import { Color, hexOf } from './colors'
import type { Desk, TabPlace } from './desk'
import { storedColor } from './format-properties'
import type { Range } from './range'
import { RangeBase } from './range-base'

type Part = 'header' | 'first' | 'second' | 'footer'

/** Alternating colours of a range, by rows or by columns; colours of the other way answer null. */
export class Banding {
  readonly #desk: Desk
  readonly #place: TabPlace
  readonly #id: number

  constructor(desk: Desk, place: TabPlace, id: number) {
    this.#desk = desk
    this.#place = place
    this.#id = id
  }

  getRange(): Range {
    return this.#desk.read(this.#place, 0, () => this.#desk.range(this.#place, this.#kept.range))
  }

  setRange(...args: unknown[]): this {
    check('Banding.setRange', args, [{ is: RangeBase }])
    return this.#change({ range: (args[0] as RangeBase).rect })
  }

  remove(): void {
    this.#desk.act(this.#place, () => removeBanding(this.#desk.editing(this.#place), this.#id))
  }

  copyTo(...args: unknown[]): Banding {
    check('Banding.copyTo', args, [{ is: RangeBase }])
    const target = args[0] as RangeBase
    const { id: _, ...look } = this.#desk.read(this.#place, 0, () => this.#kept)
    const added = this.#desk.act(target.place, () =>
      addBanding(target.editing, { ...look, range: target.rect }),
    )
    return new Banding(this.#desk, target.place, added.id)
  }

  getHeaderRowColor(): string | null {
    return this.#color('rows', 'header')
  }

  getHeaderRowColorObject(): Color | null {
    return this.#colorObject('rows', 'header')
  }

  setHeaderRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'header', args)
  }

  setHeaderRowColorObject(...args: unknown[]): this {
    return this.#paint('rows', 'header', args)
  }

  getFirstRowColor(): string | null {
    return this.#color('rows', 'first')
  }

  getFirstRowColorObject(): Color | null {
    return this.#colorObject('rows', 'first')
  }

  setFirstRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'first', args)
  }

  setFirstRowColorObject(...args: unknown[]): this {
    return this.#paint('rows', 'first', args)
  }

  getSecondRowColor(): string | null {
    return this.#color('rows', 'second')
  }

  getSecondRowColorObject(): Color | null {
    return this.#colorObject('rows', 'second')
  }

  setSecondRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'second', args)
  }

  setSecondRowColorObject(...args: unknown[]): this {
    return this.#paint('rows', 'second', args)
  }

  getFooterRowColor(): string | null {
    return this.#color('rows', 'footer')
  }

  getFooterRowColorObject(): Color | null {
    return this.#colorObject('rows', 'footer')
  }

  setFooterRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'footer', args)
  }

  setFooterRowColorObject(...args: unknown[]): this {
    return this.#paint('rows', 'footer', args)
  }

  getHeaderColumnColor(): string | null {
    return this.#color('columns', 'header')
  }

  getHeaderColumnColorObject(): Color | null {
    return this.#colorObject('columns', 'header')
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'header', args)
  }

  setHeaderColumnColorObject(...args: unknown[]): this {
    return this.#paint('columns', 'header', args)
  }

  getFirstColumnColor(): string | null {
    return this.#color('columns', 'first')
  }

  getFirstColumnColorObject(): Color | null {
    return this.#colorObject('columns', 'first')
  }

  setFirstColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'first', args)
  }

  setFirstColumnColorObject(...args: unknown[]): this {
    return this.#paint('columns', 'first', args)
  }

  getSecondColumnColor(): string | null {
    return this.#color('columns', 'second')
  }

  getSecondColumnColorObject(): Color | null {
    return this.#colorObject('columns', 'second')
  }

  setSecondColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'second', args)
  }

  setSecondColumnColorObject(...args: unknown[]): this {
    return this.#paint('columns', 'second', args)
  }

  getFooterColumnColor(): string | null {
    return this.#color('columns', 'footer')
  }

  getFooterColumnColorObject(): Color | null {
    return this.#colorObject('columns', 'footer')
  }

  setFooterColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'footer', args)
  }

  setFooterColumnColorObject(...args: unknown[]): this {
    return this.#paint('columns', 'footer', args)
  }

  get #kept(): Kept {
    const kept = this.#desk.grid(this.#place).bandings.find((one) => one.id === this.#id)
    if (!kept) throw new Refusal('missing', 'The banding was removed.')
    return kept
  }

  #stored(axis: Kept['axis'], part: Part): string | undefined {
    return this.#desk.read(this.#place, 0, () => (this.#kept.axis === axis ? this.#kept[part] : undefined))
  }

  #color(axis: Kept['axis'], part: Part): string | null {
    const color = this.#stored(axis, part)
    return color === undefined ? null : hexOf(color)
  }

  #colorObject(axis: Kept['axis'], part: Part): Color | null {
    const color = this.#stored(axis, part)
    return color === undefined ? null : new Color(color)
  }

  #paint(axis: Kept['axis'], part: Part, args: readonly unknown[]): this {
    const color = storedColor(args[0])
    if (color === undefined && (part === 'first' || part === 'second'))
      throw new Refusal(
        'argument',
        `${part === 'first' ? 'First' : 'Second'} ${axis === 'rows' ? 'row' : 'column'} color should not be null.`,
      )
    return this.#change({ axis, [part]: color })
  }

  #change(changes: { readonly [K in keyof Kept]?: Kept[K] | undefined }): this {
    this.#desk.write(this.#place, 0, () =>
      changeBanding(this.#desk.editing(this.#place), this.#id, changes as Partial<Kept>),
    )
    return this
  }
}

/** Header, first, second and footer colours of Google's banding themes. */
export const bandingThemes: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
}
