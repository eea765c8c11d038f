import { isCalendarDate } from '../../../base/calendar-date'
import { err, ok, type Result } from '../../../base/result'
import { type Field, fieldOf, type TableSchema } from '../../field'
import { linksTo } from '../../figures/linked-records'
import type { Condition } from './condition'
import { testsOf } from './tests-of-kind'

/** Why a condition cannot be asked; `at` names the table or field, as the condition names it. */
export interface ConditionFault {
  readonly reason:
    | 'not-json'
    | 'not-a-condition'
    | 'unknown-table'
    | 'unknown-field'
    | 'not-linked'
    | 'wrong-test'
    | 'bad-value'
    | 'too-large'
  readonly at: string
}

/** Conditions inside each other, and all together: no person needs more, and no search may be made to run for ever. */
const MOST_DEEP = 8
const MOST = 100
const MOST_SIGNS = 20_000
const MOST_VALUES = 200

type Plain = Readonly<Record<string, unknown>>

/**
 * Reads the text of a condition over a table as it was saved, or as somebody wrote it: every table and field must be
 * there and be asked what it can answer. Every fault is told.
 */
export function readCondition(
  text: string,
  table: string,
  tables: readonly TableSchema[],
): Result<Condition, readonly ConditionFault[]> {
  if (text.length > MOST_SIGNS) return err([{ reason: 'too-large', at: '' }])
  const parsed = parsedJson(text)
  if (parsed === undefined) return err([{ reason: 'not-json', at: '' }])
  const reader = new ConditionReader(tables)
  reader.read(parsed, table, 0)
  return reader.faults.length > 0 ? err(reader.faults) : ok(parsed as Condition)
}

/** The text of a condition, for saving. */
export const conditionJson = (condition: Condition): string => JSON.stringify(condition)

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Goes through a condition and collects what is wrong with it. */
class ConditionReader {
  readonly faults: ConditionFault[] = []
  readonly #tables: readonly TableSchema[]
  #count = 0

  constructor(tables: readonly TableSchema[]) {
    this.#tables = tables
  }

  read(value: unknown, table: string, depth: number): void {
    this.#count += 1
    const schema = this.#tables.find(({ key }) => key === table)
    if (depth > MOST_DEEP || this.#count > MOST) this.#fault('too-large')
    else if (!schema) this.#fault('unknown-table', table)
    else if (!isPlain(value)) this.#fault('not-a-condition')
    else this.#readPlain(value, schema, depth)
  }

  #fault(reason: ConditionFault['reason'], at = ''): void {
    if (!this.faults.some((fault) => fault.reason === reason && fault.at === at))
      this.faults.push({ reason, at })
  }

  #readPlain(value: Plain, schema: TableSchema, depth: number): void {
    const parts = value.all ?? value.any
    const isOne = ['all', 'any', 'not', 'table', 'field'].filter((key) => key in value).length === 1
    if (!isOne) this.#fault('not-a-condition')
    else if (Array.isArray(parts)) for (const part of parts) this.read(part, schema.key, depth + 1)
    else if ('not' in value) this.read(value.not, schema.key, depth + 1)
    else if ('table' in value) this.#readLinked(value, schema, depth)
    else if ('field' in value) this.#readField(value, schema)
    else this.#fault('not-a-condition')
  }

  #readField(value: Plain, schema: TableSchema): void {
    const name = String(value.field)
    const field = fieldOf(schema, name)
    if (!field) this.#fault('unknown-field', name)
    else if (!testsOf(field).some((test) => test === value.test)) this.#fault('wrong-test', field.header)
    else if (!isAnswerable(value, field)) this.#fault('bad-value', field.header)
  }

  #readLinked(value: Plain, to: TableSchema, depth: number): void {
    const name = String(value.table)
    const schema = this.#tables.find(({ key }) => key === name)
    if (!schema) {
      this.#fault('unknown-table', name)
      return
    }
    if (linksTo(schema, to.key).length === 0) this.#fault('not-linked', schema.tab)
    if (!isCount(value.count ?? 1)) this.#fault('bad-value', schema.tab)
    if (value.sum !== undefined) this.#readSum(value.sum, schema)
    if (value.where !== undefined) this.read(value.where, name, depth + 1)
  }

  #readSum(sum: unknown, schema: TableSchema): void {
    const field = isPlain(sum) ? fieldOf(schema, String(sum.of)) : undefined
    if (!isPlain(sum) || !isNumber(sum.min)) this.#fault('bad-value', schema.tab)
    else if (!field) this.#fault('unknown-field', String(sum.of))
    else if (!testsOf(field).includes('more')) this.#fault('wrong-test', field.header)
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): boolean => isNumber(value) && Number.isInteger(value) && value >= 1
const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value)
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 1000
/** As far back or ahead as days can be reckoned from any today. */
const isSpan = (value: unknown): boolean => isCount(value) && Number(value) <= 12_000

function isAnswerable(value: Plain, field: Field): boolean {
  const isOfNumbers = testsOf(field).includes('more')
  const isOfDays = testsOf(field).includes('within')
  const fits = isOfNumbers ? isNumber : isOfDays ? isDay : isText
  switch (value.test) {
    case 'is':
      return field.kind === 'yes-no' ? typeof value.value === 'boolean' : fits(value.value)
    case 'any-of':
      return isList(value.values)
    case 'contains':
    case 'begins':
      return isText(value.text)
    case 'between':
      return fits(value.from) && fits(value.to)
    case 'less':
    case 'more':
      return isNumber(value.than)
    case 'before':
    case 'after':
      return isDay(value.day)
    case 'within':
      return isSpan(value.count) && (value.unit === 'days' || value.unit === 'months')
    default:
      return true
  }
}

const isList = (values: unknown): boolean =>
  Array.isArray(values) && values.length > 0 && values.length <= MOST_VALUES && values.every(isText)
