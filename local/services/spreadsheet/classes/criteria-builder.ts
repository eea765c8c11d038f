import { EnumValue } from '../../google-enum'
import { check, enumValue } from './arguments'
import type { Criteria } from './criteria'
import { BooleanCriteria } from './enums'

/** The conditions that filters and conditional formats share, each set by its own method. */
export abstract class CriteriaBuilder {
  /** The class name in error messages, and where a condition goes; accessors are not seen by scripts. */
  abstract get door(): { readonly title: string; readonly accept: (criteria: Criteria) => void }

  whenCellEmpty(): this {
    return when(this, 'whenCellEmpty', 'CELL_EMPTY', [])
  }

  whenCellNotEmpty(): this {
    return when(this, 'whenCellNotEmpty', 'CELL_NOT_EMPTY', [])
  }

  whenDateAfter(...args: unknown[]): this {
    return whenDate(this, 'whenDateAfter', 'DATE_AFTER', args)
  }

  whenDateBefore(...args: unknown[]): this {
    return whenDate(this, 'whenDateBefore', 'DATE_BEFORE', args)
  }

  whenDateEqualTo(...args: unknown[]): this {
    return whenDate(this, 'whenDateEqualTo', 'DATE_EQUAL_TO', args)
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    return when(this, 'whenFormulaSatisfied', 'CUSTOM_FORMULA', args, 'String')
  }

  whenNumberBetween(...args: unknown[]): this {
    return when(this, 'whenNumberBetween', 'NUMBER_BETWEEN', args, 'number', 'number')
  }

  whenNumberEqualTo(...args: unknown[]): this {
    return when(this, 'whenNumberEqualTo', 'NUMBER_EQUAL_TO', args, 'number')
  }

  whenNumberGreaterThan(...args: unknown[]): this {
    return when(this, 'whenNumberGreaterThan', 'NUMBER_GREATER_THAN', args, 'number')
  }

  whenNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return when(this, 'whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, 'number')
  }

  whenNumberLessThan(...args: unknown[]): this {
    return when(this, 'whenNumberLessThan', 'NUMBER_LESS_THAN', args, 'number')
  }

  whenNumberLessThanOrEqualTo(...args: unknown[]): this {
    return when(this, 'whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, 'number')
  }

  whenNumberNotBetween(...args: unknown[]): this {
    return when(this, 'whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, 'number', 'number')
  }

  whenNumberNotEqualTo(...args: unknown[]): this {
    return when(this, 'whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, 'number')
  }

  whenTextContains(...args: unknown[]): this {
    return when(this, 'whenTextContains', 'TEXT_CONTAINS', args, 'String')
  }

  whenTextDoesNotContain(...args: unknown[]): this {
    return when(this, 'whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, 'String')
  }

  whenTextEndsWith(...args: unknown[]): this {
    return when(this, 'whenTextEndsWith', 'TEXT_ENDS_WITH', args, 'String')
  }

  whenTextEqualTo(...args: unknown[]): this {
    return when(this, 'whenTextEqualTo', 'TEXT_EQUAL_TO', args, 'String')
  }

  whenTextStartsWith(...args: unknown[]): this {
    return when(this, 'whenTextStartsWith', 'TEXT_STARTS_WITH', args, 'String')
  }

  withCriteria(...args: unknown[]): this {
    const { title, accept } = this.door
    check(
      `${title}.withCriteria`,
      args,
      ...Object.values(BooleanCriteria).map((is) => [{ is }, 'Array'] as const),
    )
    accept({ name: String(args[0]), values: args[1] as unknown[] })
    return this
  }
}

function when<B extends CriteriaBuilder>(
  builder: B,
  method: string,
  name: string,
  args: readonly unknown[],
  ...kinds: ('String' | 'number')[]
): B {
  const { title, accept } = builder.door
  check(`${title}.${method}`, args, kinds)
  accept({ name, values: args })
  return builder
}

function whenDate<B extends CriteriaBuilder>(
  builder: B,
  method: string,
  name: string,
  args: readonly unknown[],
): B {
  const { title, accept } = builder.door
  check(`${title}.${method}`, args, ['Date'], [enumValue])
  accept({ name: args[0] instanceof EnumValue ? `${name}_RELATIVE` : name, values: args })
  return builder
}
