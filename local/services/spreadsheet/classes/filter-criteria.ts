import type { EnumValue } from '../../google-enum'
import type { SpreadsheetFile } from '../grid/spreadsheet-file'
import type { ColumnFilter } from '../grid/tab-parts'
import { check } from './arguments'
import { Color } from './colors'
import { type Criteria, conditionOf, criteriaOf } from './criteria'
import { CriteriaBuilder } from './criteria-builder'
import type { Desk, TabPlace } from './desk'
import { BooleanCriteria, constantNamed } from './enums'
import { storedColor } from './format-properties'

interface FilterParts {
  readonly criteria?: Criteria
  readonly hiddenValues?: readonly string[]
  readonly visibleValues?: readonly string[]
  readonly visibleBackground?: string
  readonly visibleForeground?: string
}

/** What a filter lets through in one column. */
export class FilterCriteria {
  readonly parts: FilterParts

  constructor(parts: FilterParts) {
    this.parts = parts
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.parts)
  }

  getCriteriaType(): EnumValue | null {
    return constantNamed(BooleanCriteria, this.parts.criteria?.name ?? '')
  }

  getCriteriaValues(): unknown[] {
    return [...(this.parts.criteria?.values ?? [])]
  }

  getHiddenValues(): string[] {
    return [...(this.parts.hiddenValues ?? [])]
  }

  getVisibleValues(): string[] {
    return [...(this.parts.visibleValues ?? [])]
  }

  getVisibleBackgroundColor(): Color | null {
    return this.parts.visibleBackground === undefined ? null : new Color(this.parts.visibleBackground)
  }

  getVisibleForegroundColor(): Color | null {
    return this.parts.visibleForeground === undefined ? null : new Color(this.parts.visibleForeground)
  }
}

/** The criteria as a file keeps them. */
export function columnFilterOf({ parts }: FilterCriteria, file: SpreadsheetFile): ColumnFilter {
  const { criteria, ...rest } = parts
  return { ...rest, ...(criteria ? { condition: conditionOf(criteria, file) } : {}) }
}

/** Kept criteria as scripts read them. */
export function filterCriteriaOf(
  desk: Desk,
  place: TabPlace,
  { condition, ...rest }: ColumnFilter,
): FilterCriteria {
  return new FilterCriteria({
    ...rest,
    ...(condition ? { criteria: criteriaOf(desk, place, condition) } : {}),
  })
}

/** Makes filter criteria: a condition, hidden values or visible ones, a background or a text colour; the later of two that exclude each other wins. */
export class FilterCriteriaBuilder extends CriteriaBuilder {
  #parts: FilterParts

  constructor(parts: FilterParts = {}) {
    super()
    this.#parts = parts
  }

  get door() {
    return {
      title: 'FilterCriteriaBuilder',
      accept: (criteria: Criteria) => {
        this.#parts = { ...this.#parts, criteria }
      },
    }
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#parts)
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#parts)
  }

  getCriteriaType(): EnumValue | null {
    return this.build().getCriteriaType()
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues()
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues()
  }

  getVisibleValues(): string[] {
    return this.build().getVisibleValues()
  }

  setHiddenValues(...args: unknown[]): this {
    check('FilterCriteriaBuilder.setHiddenValues', args, ['Array'])
    const { visibleValues: _, ...rest } = this.#parts
    this.#parts = { ...rest, hiddenValues: (args[0] as unknown[]).map(String) }
    return this
  }

  setVisibleValues(...args: unknown[]): this {
    check('FilterCriteriaBuilder.setVisibleValues', args, ['Array'])
    const { hiddenValues: _, ...rest } = this.#parts
    this.#parts = { ...rest, visibleValues: (args[0] as unknown[]).map(String) }
    return this
  }

  setVisibleBackgroundColor(...args: unknown[]): this {
    check('FilterCriteriaBuilder.setVisibleBackgroundColor', args, [{ is: Color }])
    const { visibleForeground: _, ...rest } = this.#parts
    this.#parts = { ...rest, visibleBackground: storedColor(args[0])! }
    return this
  }

  setVisibleForegroundColor(...args: unknown[]): this {
    check('FilterCriteriaBuilder.setVisibleForegroundColor', args, [{ is: Color }])
    const { visibleBackground: _, ...rest } = this.#parts
    this.#parts = { ...rest, visibleForeground: storedColor(args[0])! }
    return this
  }
}
