import { Refusal } from '../grid/refusal'
import type { Banding as Kept } from '../grid/tab-parts'
import { changeBanding, removeBanding } from '../operations/bandings'
import { check } from './arguments'
import { hexOf } from './colors'
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

  getHeaderRowColor(): string | null {
    return this.#color('rows', 'header')
  }

  getFirstRowColor(): string | null {
    return this.#color('rows', 'first')
  }

  getSecondRowColor(): string | null {
    return this.#color('rows', 'second')
  }

  getFooterRowColor(): string | null {
    return this.#color('rows', 'footer')
  }

  getHeaderColumnColor(): string | null {
    return this.#color('columns', 'header')
  }

  getFirstColumnColor(): string | null {
    return this.#color('columns', 'first')
  }

  getSecondColumnColor(): string | null {
    return this.#color('columns', 'second')
  }

  getFooterColumnColor(): string | null {
    return this.#color('columns', 'footer')
  }

  setHeaderRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'header', args)
  }

  setFirstRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'first', args)
  }

  setSecondRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'second', args)
  }

  setFooterRowColor(...args: unknown[]): this {
    return this.#paint('rows', 'footer', args)
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'header', args)
  }

  setFirstColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'first', args)
  }

  setSecondColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'second', args)
  }

  setFooterColumnColor(...args: unknown[]): this {
    return this.#paint('columns', 'footer', args)
  }

  get #kept(): Kept {
    const kept = this.#desk.grid(this.#place).bandings.find((one) => one.id === this.#id)
    if (!kept) throw new Refusal('missing', 'The banding was removed.')
    return kept
  }

  #color(axis: Kept['axis'], part: Part): string | null {
    return this.#desk.read(this.#place, 0, () => {
      const color = this.#kept.axis === axis ? this.#kept[part] : undefined
      return color === undefined ? null : hexOf(color)
    })
  }

  #paint(axis: Kept['axis'], part: Part, args: readonly unknown[]): this {
    check('Banding.setColor', args, ['any'])
    return this.#change({ axis, [part]: storedColor(args[0]) })
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
