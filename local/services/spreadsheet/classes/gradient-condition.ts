import type { EnumValue } from '../../google-enum'
import { serviceNamed } from '../../membrane'
import type { GradientPoint } from '../grid/tab-parts'
import { Color, hexOf } from './colors'
import { constantNamed, InterpolationType } from './enums'

/** The points of a colour scale that have been set. */
export interface Gradient {
  readonly min?: GradientPoint
  readonly mid?: GradientPoint
  readonly max?: GradientPoint
}

/** A colour scale; a point that is not there answers null. */
export class GradientCondition {
  readonly [serviceNamed] = 'ConditionalFormatGradientCondition'
  readonly #gradient: Gradient

  constructor(gradient: Gradient) {
    this.#gradient = gradient
  }

  getMinColor(): string | null {
    return colorOf(this.#gradient.min)
  }

  getMinColorObject(): Color | null {
    return colorObjectOf(this.#gradient.min)
  }

  getMinType(): EnumValue | null {
    return constantNamed(InterpolationType, this.#gradient.min?.type ?? '')
  }

  getMinValue(): string {
    return this.#gradient.min?.value ?? ''
  }

  getMidColor(): string | null {
    return colorOf(this.#gradient.mid)
  }

  getMidColorObject(): Color | null {
    return colorObjectOf(this.#gradient.mid)
  }

  getMidType(): EnumValue | null {
    return constantNamed(InterpolationType, this.#gradient.mid?.type ?? '')
  }

  getMidValue(): string {
    return this.#gradient.mid?.value ?? ''
  }

  getMaxColor(): string | null {
    return colorOf(this.#gradient.max)
  }

  getMaxColorObject(): Color | null {
    return colorObjectOf(this.#gradient.max)
  }

  getMaxType(): EnumValue | null {
    return constantNamed(InterpolationType, this.#gradient.max?.type ?? '')
  }

  getMaxValue(): string {
    return this.#gradient.max?.value ?? ''
  }
}

const colorOf = (point: GradientPoint | undefined) => (point ? hexOf(point.color) : null)
const colorObjectOf = (point: GradientPoint | undefined) => (point ? new Color(point.color) : null)
