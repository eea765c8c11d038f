import type { CalendarDate } from '../../../base/calendar-date'

/** What is asked of one value. Days and numbers of `between` count themselves in. */
export type ValueTest =
  | { readonly test: 'is'; readonly value: string | number | boolean }
  | { readonly test: 'any-of'; readonly values: readonly string[] }
  | { readonly test: 'contains' | 'begins'; readonly text: string }
  | { readonly test: 'between'; readonly from: number | CalendarDate; readonly to: number | CalendarDate }
  | { readonly test: 'less' | 'more'; readonly than: number }
  | { readonly test: 'before' | 'after'; readonly day: CalendarDate }
  /** The last so many days or months up to today, with `ahead` the next ones from today on. */
  | {
      readonly test: 'within'
      readonly count: number
      readonly unit: 'days' | 'months'
      readonly ahead?: boolean
    }
  | { readonly test: 'blank' }

export type TestName = ValueTest['test']

/** A field of the record in question, and what is asked of it. */
export type FieldCondition = { readonly field: string } & ValueTest

/** Records of a linked table that lead to the record in question: whether there is one, how many, what they add up to. */
export interface LinkedCondition {
  readonly table: string
  /** Which of them; all where absent. */
  readonly where?: Condition
  /** At least so many of them; one where neither is said. */
  readonly count?: number
  /** At least so much over all of them. */
  readonly sum?: { readonly of: string; readonly min: number }
}

/** What a record must be like to be found: conditions joined by "and", by "or", turned round, and those that ask something. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | FieldCondition
  | LinkedCondition

export const isAll = (condition: Condition): condition is Extract<Condition, { all: unknown }> =>
  'all' in condition
export const isAny = (condition: Condition): condition is Extract<Condition, { any: unknown }> =>
  'any' in condition
export const isNot = (condition: Condition): condition is Extract<Condition, { not: unknown }> =>
  'not' in condition
export const isLinked = (condition: Condition): condition is LinkedCondition => 'table' in condition
