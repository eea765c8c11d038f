import type { Range } from './range'
import { select } from './range-position'

/** Ranges of one tab that are treated alike. */
export class RangeList {
  readonly #ranges: readonly Range[]

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges
  }

  getRanges(): Range[] {
    return [...this.#ranges]
  }

  activate(): this {
    const [first, ...others] = this.#ranges
    if (first) first.desk.act(first.place, () => select(first, ...others))
    return this
  }

  breakApart(): this {
    return each(this, (range) => range.breakApart())
  }

  check(): this {
    return each(this, (range) => range.check())
  }

  clear(...args: unknown[]): this {
    return each(this, (range) => range.clear(...args))
  }

  clearContent(): this {
    return each(this, (range) => range.clearContent())
  }

  clearDataValidations(): this {
    return each(this, (range) => range.clearDataValidations())
  }

  clearFormat(): this {
    return each(this, (range) => range.clearFormat())
  }

  clearNote(): this {
    return each(this, (range) => range.clearNote())
  }

  insertCheckboxes(...args: unknown[]): this {
    return each(this, (range) => range.insertCheckboxes(...args))
  }

  removeCheckboxes(): this {
    return each(this, (range) => range.removeCheckboxes())
  }

  setBackground(...args: unknown[]): this {
    return each(this, (range) => range.setBackground(...args))
  }

  setBackgroundRGB(...args: unknown[]): this {
    return each(this, (range) => range.setBackgroundRGB(...args))
  }

  setBorder(...args: unknown[]): this {
    return each(this, (range) => range.setBorder(...args))
  }

  setFontColor(...args: unknown[]): this {
    return each(this, (range) => range.setFontColor(...args))
  }

  setFontFamily(...args: unknown[]): this {
    return each(this, (range) => range.setFontFamily(...args))
  }

  setFontLine(...args: unknown[]): this {
    return each(this, (range) => range.setFontLine(...args))
  }

  setFontSize(...args: unknown[]): this {
    return each(this, (range) => range.setFontSize(...args))
  }

  setFontStyle(...args: unknown[]): this {
    return each(this, (range) => range.setFontStyle(...args))
  }

  setFontWeight(...args: unknown[]): this {
    return each(this, (range) => range.setFontWeight(...args))
  }

  setFormula(...args: unknown[]): this {
    return each(this, (range) => range.setFormula(...args))
  }

  setFormulaR1C1(...args: unknown[]): this {
    return each(this, (range) => range.setFormulaR1C1(...args))
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return each(this, (range) => range.setHorizontalAlignment(...args))
  }

  setNote(...args: unknown[]): this {
    return each(this, (range) => range.setNote(...args))
  }

  setNumberFormat(...args: unknown[]): this {
    return each(this, (range) => range.setNumberFormat(...args))
  }

  setShowHyperlink(...args: unknown[]): this {
    return each(this, (range) => range.setShowHyperlink(...args))
  }

  setTextDirection(...args: unknown[]): this {
    return each(this, (range) => range.setTextDirection(...args))
  }

  setTextRotation(...args: unknown[]): this {
    return each(this, (range) => range.setTextRotation(...args))
  }

  setValue(...args: unknown[]): this {
    return each(this, (range) => range.setValue(...args))
  }

  setVerticalAlignment(...args: unknown[]): this {
    return each(this, (range) => range.setVerticalAlignment(...args))
  }

  setVerticalText(...args: unknown[]): this {
    return each(this, (range) => range.setVerticalText(...args))
  }

  setWrap(...args: unknown[]): this {
    return each(this, (range) => range.setWrap(...args))
  }

  setWrapStrategy(...args: unknown[]): this {
    return each(this, (range) => range.setWrapStrategy(...args))
  }

  trimWhitespace(): this {
    return each(this, (range) => range.trimWhitespace())
  }

  uncheck(): this {
    return each(this, (range) => range.uncheck())
  }
}

function each<L extends RangeList>(list: L, act: (range: Range) => void): L {
  try {
    for (const range of list.getRanges()) act(range)
  } catch (error) {
    throw namingList(error)
  }
  return list
}

/** Google names the method that the script called. */
function namingList(error: unknown): unknown {
  const signature = 'method signature for SpreadsheetApp.Range'
  if (error instanceof Error && error.message.includes(`${signature}.`))
    error.message = error.message.replace(`${signature}.`, `${signature}List.`)
  return error
}
