import type { EnumValue } from '../../google-enum'
import type { ValidationRule } from '../grid/cell'
import { Refusal } from '../grid/refusal'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import { check } from './arguments'
import { type Criteria, conditionOf, criteriaOf } from './criteria'
import type { Desk, TabPlace } from './desk'
import { constantNamed, DataValidationCriteria } from './enums'
import { RangeBase } from './range-base'

interface RuleParts {
  readonly criteria?: Criteria
  readonly allowInvalid: boolean
  readonly help: string | null
}

abstract class RuleReader {
  abstract get parts(): RuleParts

  getAllowInvalid(): boolean {
    return this.parts.allowInvalid
  }

  getCriteriaType(): EnumValue | null {
    return constantNamed(DataValidationCriteria, this.parts.criteria?.name ?? '')
  }

  getCriteriaValues(): unknown[] {
    return [...(this.parts.criteria?.values ?? [])]
  }

  getHelpText(): string | null {
    return this.parts.help
  }
}

/** A data validation rule. */
export class DataValidation extends RuleReader {
  readonly parts: RuleParts

  constructor(parts: RuleParts) {
    super()
    this.parts = parts
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.parts)
  }
}

/** The rule as a file keeps it. */
export function ruleOf({ parts }: DataValidation, file: SpreadsheetFile): ValidationRule {
  const criteria = parts.criteria!
  const dropdown = criteria.name.startsWith('VALUE_IN_') ? criteria.values[1] !== false : true
  return {
    condition: conditionOf(criteria, file),
    strict: !parts.allowInvalid,
    showDropdown: dropdown,
    ...(parts.help === null ? {} : { help: parts.help }),
  }
}

/** A kept rule as scripts read it. */
export function validationOf(desk: Desk, place: TabPlace, rule: ValidationRule): DataValidation {
  return new DataValidation({
    criteria: criteriaOf(desk, place, rule.condition, rule.showDropdown),
    allowInvalid: !rule.strict,
    help: rule.help ?? null,
  })
}

type Kind = 'number' | 'Date' | 'String'

/** Makes a data validation rule; what does not fit is allowed (and marked) unless told otherwise. */
export class DataValidationBuilder extends RuleReader {
  #parts: RuleParts

  constructor(parts: RuleParts = { allowInvalid: true, help: null }) {
    super()
    this.#parts = parts
  }

  get parts(): RuleParts {
    return this.#parts
  }

  build(): DataValidation {
    if (!this.#parts.criteria)
      throw new Refusal('argument', 'A data validation rule must have criteria before it is built.')
    return new DataValidation(this.#parts)
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#parts)
  }

  setAllowInvalid(...args: unknown[]): this {
    check('DataValidationBuilder.setAllowInvalid', args, ['Boolean'])
    this.#parts = { ...this.#parts, allowInvalid: args[0] === true }
    return this
  }

  setHelpText(...args: unknown[]): this {
    check('DataValidationBuilder.setHelpText', args, ['any'])
    this.#parts = { ...this.#parts, help: args[0] === null ? null : String(args[0]) }
    return this
  }

  withCriteria(...args: unknown[]): this {
    const kinds = Object.values(DataValidationCriteria).map((is) => [{ is }, 'Array'] as const)
    check('DataValidationBuilder.withCriteria', args, ...kinds)
    return this.#set(String(args[0]), args[1] as unknown[])
  }

  requireCheckbox(...args: unknown[]): this {
    check('DataValidationBuilder.requireCheckbox', args, [], ['any'], ['any', 'any'])
    return this.#set('CHECKBOX', args)
  }

  requireValueInList(...args: unknown[]): this {
    check('DataValidationBuilder.requireValueInList', args, ['Array'], ['Array', 'Boolean'])
    const values = (args[0] as unknown[]).map((value) => String(value))
    return this.#set('VALUE_IN_LIST', [values, args[1] ?? true])
  }

  requireValueInRange(...args: unknown[]): this {
    check(
      'DataValidationBuilder.requireValueInRange',
      args,
      [{ is: RangeBase }],
      [{ is: RangeBase }, 'Boolean'],
    )
    return this.#set('VALUE_IN_RANGE', [args[0], args[1] ?? true])
  }

  requireDate(...args: unknown[]): this {
    return this.#require('requireDate', 'DATE_IS_VALID_DATE', args)
  }

  requireDateAfter(...args: unknown[]): this {
    return this.#require('requireDateAfter', 'DATE_AFTER', args, 'Date')
  }

  requireDateBefore(...args: unknown[]): this {
    return this.#require('requireDateBefore', 'DATE_BEFORE', args, 'Date')
  }

  requireDateBetween(...args: unknown[]): this {
    return this.#require('requireDateBetween', 'DATE_BETWEEN', args, 'Date', 'Date')
  }

  requireDateEqualTo(...args: unknown[]): this {
    return this.#require('requireDateEqualTo', 'DATE_EQUAL_TO', args, 'Date')
  }

  requireDateNotBetween(...args: unknown[]): this {
    return this.#require('requireDateNotBetween', 'DATE_NOT_BETWEEN', args, 'Date', 'Date')
  }

  requireDateOnOrAfter(...args: unknown[]): this {
    return this.#require('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', args, 'Date')
  }

  requireDateOnOrBefore(...args: unknown[]): this {
    return this.#require('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', args, 'Date')
  }

  requireFormulaSatisfied(...args: unknown[]): this {
    return this.#require('requireFormulaSatisfied', 'CUSTOM_FORMULA', args, 'String')
  }

  requireNumberBetween(...args: unknown[]): this {
    return this.#require('requireNumberBetween', 'NUMBER_BETWEEN', args, 'number', 'number')
  }

  requireNumberEqualTo(...args: unknown[]): this {
    return this.#require('requireNumberEqualTo', 'NUMBER_EQUAL_TO', args, 'number')
  }

  requireNumberGreaterThan(...args: unknown[]): this {
    return this.#require('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', args, 'number')
  }

  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this.#require(
      'requireNumberGreaterThanOrEqualTo',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      args,
      'number',
    )
  }

  requireNumberLessThan(...args: unknown[]): this {
    return this.#require('requireNumberLessThan', 'NUMBER_LESS_THAN', args, 'number')
  }

  requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this.#require('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, 'number')
  }

  requireNumberNotBetween(...args: unknown[]): this {
    return this.#require('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, 'number', 'number')
  }

  requireNumberNotEqualTo(...args: unknown[]): this {
    return this.#require('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, 'number')
  }

  requireTextContains(...args: unknown[]): this {
    return this.#require('requireTextContains', 'TEXT_CONTAINS', args, 'String')
  }

  requireTextDoesNotContain(...args: unknown[]): this {
    return this.#require('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, 'String')
  }

  requireTextEqualTo(...args: unknown[]): this {
    return this.#require('requireTextEqualTo', 'TEXT_EQUAL_TO', args, 'String')
  }

  requireTextIsEmail(...args: unknown[]): this {
    return this.#require('requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', args)
  }

  requireTextIsUrl(...args: unknown[]): this {
    return this.#require('requireTextIsUrl', 'TEXT_IS_VALID_URL', args)
  }

  #require(method: string, criteria: string, args: unknown[], ...kinds: Kind[]): this {
    check(`DataValidationBuilder.${method}`, args, kinds)
    return this.#set(criteria, args)
  }

  #set(name: string, values: readonly unknown[]): this {
    this.#parts = { ...this.#parts, criteria: { name, values } }
    return this
  }
}
