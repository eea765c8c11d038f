import type { Parameter } from '../../signature'
import type { CellFormat } from '../grid/cell'
import { Refusal } from '../grid/refusal'
import type { ConditionalFormat, GradientPoint } from '../grid/tab-parts'
import { check, enumValue } from './arguments'
import { BooleanCondition, type ConditionalLook } from './boolean-condition'
import { Color } from './colors'
import { type Criteria, conditionOf, criteriaOf } from './criteria'
import { CriteriaBuilder } from './criteria-builder'
import type { Desk, TabPlace } from './desk'
import { storedColor } from './format-properties'
import { type Gradient, GradientCondition } from './gradient-condition'
import type { Range } from './range'
import { RangeBase } from './range-base'

interface RuleParts {
  readonly ranges: readonly RangeBase[]
  readonly criteria?: Criteria
  readonly look: ConditionalLook
  readonly gradient?: Gradient
}

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
    if (ranges.length === 0) throw new Refusal('argument', 'Ranges must have at least one range.')
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
    return this.#look('setBackground', args, 'String', (value) => ({ background: storedColor(value) }))
  }

  setBackgroundObject(...args: unknown[]): this {
    return this.#look('setBackgroundObject', args, { is: Color }, (value) => ({
      background: storedColor(value),
    }))
  }

  setFontColor(...args: unknown[]): this {
    return this.#look('setFontColor', args, 'String', (value) => ({ color: storedColor(value) }))
  }

  setFontColorObject(...args: unknown[]): this {
    return this.#look('setFontColorObject', args, { is: Color }, (value) => ({ color: storedColor(value) }))
  }

  setBold(...args: unknown[]): this {
    return this.#look('setBold', args, 'Boolean', (value) => ({ bold: flag(value) }))
  }

  setItalic(...args: unknown[]): this {
    return this.#look('setItalic', args, 'Boolean', (value) => ({ italic: flag(value) }))
  }

  setUnderline(...args: unknown[]): this {
    return this.#look('setUnderline', args, 'Boolean', (value) => ({ underline: flag(value) }))
  }

  setStrikethrough(...args: unknown[]): this {
    return this.#look('setStrikethrough', args, 'Boolean', (value) => ({ strikethrough: flag(value) }))
  }

  setGradientMinpoint(...args: unknown[]): this {
    return this.#point('min', 'setGradientMinpoint', args)
  }

  setGradientMinpointObject(...args: unknown[]): this {
    return this.#point('min', 'setGradientMinpointObject', args)
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
    return this.#point('max', 'setGradientMaxpoint', args)
  }

  setGradientMaxpointObject(...args: unknown[]): this {
    return this.#point('max', 'setGradientMaxpointObject', args)
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    return this.#valuePoint('max', 'setGradientMaxpointWithValue', args)
  }

  setGradientMaxpointObjectWithValue(...args: unknown[]): this {
    return this.#valuePoint('max', 'setGradientMaxpointObjectWithValue', args)
  }

  /** Null takes the look away. */
  #look(
    method: string,
    args: readonly unknown[],
    kind: Parameter,
    change: (value: unknown) => ConditionalLook,
  ): this {
    const isNull = args.length === 1 && args[0] === null
    if (!isNull) check(`ConditionalFormatRuleBuilder.${method}`, args, [kind])
    this.#parts = { ...this.#parts, look: { ...this.#parts.look, ...change(args[0]) } }
    return this
  }

  #point(which: 'min' | 'max', method: string, args: readonly unknown[]): this {
    check(`ConditionalFormatRuleBuilder.${method}`, args, [colorParameter(method)])
    return this.#gradient(which, { type: which === 'min' ? 'MIN' : 'MAX', color: colorOf(args[0]) })
  }

  /** Without a type the midpoint goes. */
  #valuePoint(which: keyof Gradient, method: string, args: readonly unknown[]): this {
    const color = colorParameter(method)
    if (which === 'mid' && args.length === 3 && args[1] === null) return this.#gradient('mid', undefined)
    check(`ConditionalFormatRuleBuilder.${method}`, args, [color, enumValue, 'String'])
    const type = String(args[1]) as GradientPoint['type']
    return this.#gradient(which, { type, color: colorOf(args[0]), value: String(args[2]) })
  }

  #gradient(which: keyof Gradient, point: GradientPoint | undefined): this {
    const { criteria: _, ...rest } = this.#parts
    const fallback = {
      min: { type: 'MIN' as const, color: '#ffffff' },
      max: { type: 'MAX' as const, color: '#ffffff' },
    }
    const { [which]: __, ...others } = { ...fallback, ...rest.gradient }
    this.#parts = { ...rest, gradient: { ...others, ...(point ? { [which]: point } : {}) } }
    return this
  }
}

const colorOf = (given: unknown): string => storedColor(given) ?? '#ffffff'

/** Methods that end in `Object` take colours as objects, the others as text. */
const colorParameter = (method: string): Parameter => (method.includes('Object') ? { is: Color } : 'String')

function flag(value: unknown): boolean | undefined {
  return value === null ? undefined : value === true
}
