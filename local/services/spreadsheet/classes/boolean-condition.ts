import type { EnumValue } from '../../google-enum'
import { serviceNamed } from '../../membrane'
import type { CellFormat } from '../grid/cell'
import { Color, hexOf } from './colors'
import type { Criteria } from './criteria'
import { BooleanCriteria, constantNamed } from './enums'

/** The look a conditional format gives; what is absent it leaves. */
export type ConditionalLook = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined }

/** The condition of a conditional format, and the look it gives. */
export class BooleanCondition {
  readonly [serviceNamed] = 'ConditionalFormatBooleanCondition'
  readonly #criteria: Criteria
  readonly #look: ConditionalLook

  constructor(criteria: Criteria, look: ConditionalLook) {
    this.#criteria = criteria
    this.#look = look
  }

  getCriteriaType(): EnumValue | null {
    return constantNamed(BooleanCriteria, this.#criteria.name)
  }

  getCriteriaValues(): unknown[] {
    return [...this.#criteria.values]
  }

  getBackground(): string | null {
    return this.#look.background === undefined ? null : hexOf(this.#look.background)
  }

  getBackgroundObject(): Color | null {
    return this.#look.background === undefined ? null : new Color(this.#look.background)
  }

  getFontColor(): string | null {
    return this.#look.color === undefined ? null : hexOf(this.#look.color)
  }

  getFontColorObject(): Color | null {
    return this.#look.color === undefined ? null : new Color(this.#look.color)
  }

  getBold(): boolean | null {
    return this.#look.bold ?? null
  }

  getItalic(): boolean | null {
    return this.#look.italic ?? null
  }

  getUnderline(): boolean | null {
    return this.#look.underline ?? null
  }

  getStrikethrough(): boolean | null {
    return this.#look.strikethrough ?? null
  }
}
