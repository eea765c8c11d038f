import type { EnumValue } from '../../google-enum'
import type { CellFormat } from '../grid/cell'
import { Refusal } from '../grid/refusal'
import type { ConditionalFormat, GradientPoint } from '../grid/tab-parts'
import { check, enumValue } from './arguments'
import { Color, hexOf } from './colors'
import { type Criteria, conditionOf, criteriaOf } from './criteria'
import { CriteriaBuilder } from './criteria-builder'
import type { Desk, TabPlace } from './desk'
import { BooleanCriteria, constantNamed, InterpolationType } from './enums'
import { storedColor } from './format-properties'
import type { Range } from './range'
import { RangeBase } from './range-base'

type Look = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined }

interface Gradient {
  readonly min?: GradientPoint
  readonly mid?: GradientPoint
  readonly max?: GradientPoint
}

interface RuleParts {
  readonly ranges: readonly RangeBase[]
  readonly criteria?: Criteria
  readonly look: Look
  readonly gradient?: Gradient
}

/** The condition of a conditional format, and the look it gives. */
export class BooleanCondition {
  readonly #criteria: Criteria
  readonly #look: Look

  constructor(criteria: Criteria, look: Look) {
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

/** A colour scale; a point that is not there answers null. */
export class GradientCondition {
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

/** A rule by which cells look different where a condition holds, or coloured by their number. */
export class ConditionalFormatRule {
  readonly parts: RuleParts

  constructor(parts: RuleParts) {
    this.parts = parts
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.parts)
  }

  getRanges(): Range[] {
    return [...this.parts.ranges] as Range[]
  }

  getBooleanCondition(): BooleanCondition | null {
    const { criteria, look } = this.parts
    return criteria ? new BooleanCondition(criteria, look) : null
  }

  getGradientCondition(): GradientCondition | null {
    return this.parts.gradient ? new GradientCondition(this.parts.gradient) : null
  }
}

/** The rule as a tab keeps it. */
export function conditionalFormatOf({ parts }: ConditionalFormatRule): ConditionalFormat {
  const { ranges, criteria, gradient } = parts
  const { file } = ranges[0]!.editing
  const look = Object.fromEntries(
    Object.entries(parts.look).filter(([, value]) => value !== undefined),
  ) as CellFormat
  const whole = gradient && { ...gradient, min: gradient.min!, max: gradient.max! }
  return {
    ranges: ranges.map((range) => range.place.range),
    ...(criteria ? { condition: conditionOf(criteria, file), look } : {}),
    ...(whole ? { gradient: whole } : {}),
  }
}

/** A kept rule as scripts read it. */
export function conditionalRuleOf(
  desk: Desk,
  place: TabPlace,
  kept: ConditionalFormat,
): ConditionalFormatRule {
  return new ConditionalFormatRule({
    ranges: kept.ranges.map((range) => desk.range(place, range)),
    look: kept.look ?? {},
    ...(kept.condition ? { criteria: criteriaOf(desk, place, kept.condition) } : {}),
    ...(kept.gradient ? { gradient: kept.gradient } : {}),
  })
}

/** Makes a conditional format rule. */
export class ConditionalFormatRuleBuilder extends CriteriaBuilder {
  #parts: RuleParts

  constructor(parts: RuleParts = { ranges: [], look: {} }) {
    super()
    this.#parts = parts
  }

  get door() {
    return {
      title: 'ConditionalFormatRuleBuilder',
      accept: (criteria: Criteria) => {
        const { gradient: _, ...rest } = this.#parts
        this.#parts = { ...rest, criteria }
      },
    }
  }

  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.#parts
    if (ranges.length === 0)
      throw new Refusal('argument', 'A conditional format rule must have at least one range.')
    if (!criteria && !gradient)
      throw new Refusal('argument', 'A conditional format rule must have a condition.')
    return new ConditionalFormatRule(this.#parts)
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#parts)
  }

  getRanges(): Range[] {
    return [...this.#parts.ranges] as Range[]
  }

  getBooleanCondition(): BooleanCondition | null {
    return new ConditionalFormatRule(this.#parts).getBooleanCondition()
  }

  getGradientCondition(): GradientCondition | null {
    return new ConditionalFormatRule(this.#parts).getGradientCondition()
  }

  setRanges(...args: unknown[]): this {
    check('ConditionalFormatRuleBuilder.setRanges', args, ['Array'])
    const ranges = args[0] as unknown[]
    if (!ranges.every((range) => range instanceof RangeBase))
      check('ConditionalFormatRuleBuilder.setRanges', args, [{ is: RangeBase }])
    this.#parts = { ...this.#parts, ranges: ranges as RangeBase[] }
    return this
  }

  setBackground(...args: unknown[]): this {
    return this.#look('setBackground', args, (value) => ({ background: storedColor(value) }))
  }

  setBackgroundObject(...args: unknown[]): this {
    return this.#look('setBackgroundObject', args, (value) => ({ background: storedColor(value) }))
  }

  setFontColor(...args: unknown[]): this {
    return this.#look('setFontColor', args, (value) => ({ color: storedColor(value) }))
  }

  setFontColorObject(...args: unknown[]): this {
    return this.#look('setFontColorObject', args, (value) => ({ color: storedColor(value) }))
  }

  setBold(...args: unknown[]): this {
    return this.#look('setBold', args, (value) => ({ bold: flag(value) }))
  }

  setItalic(...args: unknown[]): this {
    return this.#look('setItalic', args, (value) => ({ italic: flag(value) }))
  }

  setUnderline(...args: unknown[]): this {
    return this.#look('setUnderline', args, (value) => ({ underline: flag(value) }))
  }

  setStrikethrough(...args: unknown[]): this {
    return this.#look('setStrikethrough', args, (value) => ({ strikethrough: flag(value) }))
  }

  setGradientMinpoint(...args: unknown[]): this {
    return this.#point('min', 'MIN', args)
  }

  setGradientMinpointObject(...args: unknown[]): this {
    return this.#point('min', 'MIN', args)
  }

  setGradientMinpointWithValue(...args: unknown[]): this {
    return this.#valuePoint('min', 'setGradientMinpointWithValue', args)
  }

  setGradientMinpointObjectWithValue(...args: unknown[]): this {
    return this.#valuePoint('min', 'setGradientMinpointObjectWithValue', args)
  }

  setGradientMidpointWithValue(...args: unknown[]): this {
    return this.#valuePoint('mid', 'setGradientMidpointWithValue', args)
  }

  setGradientMidpointObjectWithValue(...args: unknown[]): this {
    return this.#valuePoint('mid', 'setGradientMidpointObjectWithValue', args)
  }

  setGradientMaxpoint(...args: unknown[]): this {
    return this.#point('max', 'MAX', args)
  }

  setGradientMaxpointObject(...args: unknown[]): this {
    return this.#point('max', 'MAX', args)
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    return this.#valuePoint('max', 'setGradientMaxpointWithValue', args)
  }

  setGradientMaxpointObjectWithValue(...args: unknown[]): this {
    return this.#valuePoint('max', 'setGradientMaxpointObjectWithValue', args)
  }

  #look(method: string, args: readonly unknown[], change: (value: unknown) => Look): this {
    check(`ConditionalFormatRuleBuilder.${method}`, args, ['any'])
    this.#parts = { ...this.#parts, look: { ...this.#parts.look, ...change(args[0]) } }
    return this
  }

  #point(which: keyof Gradient, type: 'MIN' | 'MAX', args: readonly unknown[]): this {
    check(`ConditionalFormatRuleBuilder.setGradient${type === 'MIN' ? 'Min' : 'Max'}point`, args, ['any'])
    return this.#gradient(which, { type, color: storedColor(args[0]) ?? '#ffffff' })
  }

  #valuePoint(which: keyof Gradient, method: string, args: readonly unknown[]): this {
    check(`ConditionalFormatRuleBuilder.${method}`, args, ['any', enumValue, 'String'])
    const type = String(args[1]) as GradientPoint['type']
    return this.#gradient(which, { type, color: storedColor(args[0]) ?? '#ffffff', value: String(args[2]) })
  }

  #gradient(which: keyof Gradient, point: GradientPoint): this {
    const { criteria: _, ...rest } = this.#parts
    const fallback = {
      min: { type: 'MIN' as const, color: '#ffffff' },
      max: { type: 'MAX' as const, color: '#ffffff' },
    }
    this.#parts = { ...rest, gradient: { ...fallback, ...rest.gradient, [which]: point } }
    return this
  }
}

function flag(value: unknown): boolean | undefined {
  return value === null ? undefined : value === true
}
