import type { IRange, IStyleData } from '@univerjs/core'
import type { ShownCondition, TabFrame } from '../../protocol'
import { univerStyle } from './univer-cells'
import { univerRange } from './univer-range'

/** A conditional format as Univer keeps it. */
export interface ConditionRule {
  readonly cfId: string
  readonly ranges: IRange[]
  readonly stopIfTrue: boolean
  readonly rule: Readonly<Record<string, unknown>>
}

const numbers: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
}

const texts: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQ: 'equal',
  BLANK: 'containsBlanks',
  NOT_BLANK: 'notContainsBlanks',
}

function test({ type, values }: ShownCondition): Record<string, unknown> | undefined {
  const number = numbers[type]
  if (number) {
    const [low, high] = values.map(Number)
    return { subType: 'number', operator: number, value: high === undefined ? low : [low, high] }
  }
  const text = texts[type]
  if (text) return { subType: 'text', operator: text, value: values[0] ?? '' }
  if (type === 'CUSTOM_FORMULA') return { subType: 'formula', value: values[0] ?? '' }
  return undefined
}

function conditionRule(condition: ShownCondition, index: number): ConditionRule | undefined {
  const tested = test(condition)
  const style: IStyleData = univerStyle(condition.look)
  return (
    tested && {
      cfId: `condition-${index}`,
      ranges: condition.areas.map(univerRange),
      stopIfTrue: false,
      rule: { type: 'highlightCell', style, ...tested },
    }
  )
}

/** Conditional formats for Univer to compute; conditions it does not know are left out. */
export function conditionRules(frame: TabFrame): ConditionRule[] {
  return frame.conditions.map(conditionRule).filter((rule) => rule !== undefined)
}
