import { exactSum } from '../../../base/exact-sum'
import { fieldOf, type TableSchema } from '../../field'
import { AMOUNT, baseAmount } from '../../figures/base-amount'
import type { FigureGround } from '../../figures/figure-ground'
import type { FigureRecord, LinkedRecords } from '../../figures/linked-records'
import { nameFieldOf } from '../../name-field'
import { fieldValue, type RecordValues } from '../../value'
import {
  type Condition,
  type FieldCondition,
  isAll,
  isAny,
  isLinked,
  isNot,
  type LinkedCondition,
} from './condition'
import { type ValueGround, valueTest } from './value-test'

/** What conditions are looked up in. */
export interface ConditionGround {
  readonly linked: LinkedRecords
  readonly figures: FigureGround
  readonly fold: ValueGround['fold']
}

type RecordTest = (record: FigureRecord) => boolean

/**
 * Whether a record of a table is as a condition says. Made once and asked of every record: linked records are found by an
 * index. A field or table that is not there holds nothing.
 */
export function conditionTest(condition: Condition, table: string, ground: ConditionGround): RecordTest {
  if (isAll(condition)) {
    const tests = condition.all.map((each) => conditionTest(each, table, ground))
    return (record) => tests.every((test) => test(record))
  }
  if (isAny(condition)) {
    const tests = condition.any.map((each) => conditionTest(each, table, ground))
    return (record) => tests.some((test) => test(record))
  }
  if (isNot(condition)) {
    const test = conditionTest(condition.not, table, ground)
    return (record) => !test(record)
  }
  return isLinked(condition) ? linkedTest(condition, table, ground) : fieldTest(condition, table, ground)
}

/** The records of a table that are as a condition says, in their order. */
export function recordsWhere(condition: Condition, table: string, ground: ConditionGround): FigureRecord[] {
  const rows = ground.linked.tables.get(table)?.rows ?? []
  const test = conditionTest(condition, table, ground)
  return rows.filter((record) => record.id !== '' && test(record))
}

function fieldTest(condition: FieldCondition, table: string, ground: ConditionGround): RecordTest {
  const schema = ground.linked.schemaOf(table)
  const field = schema && fieldOf(schema, condition.field)
  if (!field) return () => condition.test === 'blank'
  const test = valueTest(field, condition, { ...ground, nameOf: namesIn(ground.linked) })
  if (field.kind === 'number-id') return ({ id }) => test(id)
  return ({ values }) => test(fieldValue(values, condition.field))
}

function namesIn(linked: LinkedRecords): ValueGround['nameOf'] {
  return (table, id) => {
    const schema = linked.schemaOf(table)
    const name = schema && nameKeyOf(schema)
    const record = name === undefined ? undefined : linked.find(table, id)
    return name === undefined || !record ? '' : String(fieldValue(record.values, name))
  }
}

const nameKeyOf = ({ fields }: TableSchema): string | undefined => nameFieldOf(fields)?.key

function linkedTest(
  { table, where, count, sum }: LinkedCondition,
  to: string,
  ground: ConditionGround,
): RecordTest {
  const test = where === undefined ? () => true : conditionTest(where, table, ground)
  const { linked, figures } = ground
  return ({ id }) => {
    const found = linked.leadingTo(table, to, id).filter(test)
    if (!sum) return found.length >= (count ?? 1)
    const amounts = found.map(({ values }) => amountOf(values, sum.of, figures))
    return found.length >= (count ?? 0) && exactSum(amounts) >= sum.min
  }
}

/** The main amount of a record in the firm's own money, any other number as it stands; nothing that can be read is 0. */
const amountOf = (values: RecordValues, key: string, figures: FigureGround): number =>
  (key === AMOUNT.amount ? baseAmount(values, figures) : figures.number(fieldValue(values, key))) ?? 0
