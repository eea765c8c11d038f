import type { AskedField, AskedTable } from '../../../src/features/search'
import type { Condition, FieldCondition, TestName } from '../../../src/register/search/conditions/condition'

/** One condition as somebody builds it: texts as typed. */
export interface ConditionRow {
  readonly table: string
  readonly field: string
  readonly test: TestName
  readonly turned: boolean
  readonly value: string
  readonly to: string
}

/** How many days back a new condition looks. */
const DAYS = '30'

/** A new row that asks the first field of a table. */
export const newRow = ({ key, fields }: AskedTable): ConditionRow => withField(key, fields[0])

/** The row asks another field: what was typed for the one before means nothing for it. */
export const withField = (table: string, field: AskedField | undefined): ConditionRow => {
  const test = field?.tests[0] ?? 'contains'
  const value = test === 'within' ? DAYS : field?.typed === 'yes-no' ? 'yes' : ''
  return { table, field: field?.key ?? '', test, turned: false, value, to: '' }
}

/** The condition that rows say together; of a linked table it is enough that one record fits. */
export function builtCondition(
  rows: readonly ConditionRow[],
  tables: readonly AskedTable[],
  join: 'all' | 'any',
): Condition {
  const [customers] = tables
  const parts = rows.map((row): Condition => {
    const asked = askedOf(row, tables)
    const inside = { field: row.field, ...asked } as FieldCondition
    const condition: Condition = row.table === customers?.key ? inside : { table: row.table, where: inside }
    return row.turned ? { not: condition } : condition
  })
  return join === 'all' ? { all: parts } : { any: parts }
}

function askedOf({ table, field, test, value, to }: ConditionRow, tables: readonly AskedTable[]) {
  const typed = tables.find(({ key }) => key === table)?.fields.find(({ key }) => key === field)?.typed
  const read = (text: string) =>
    typed === 'number' ? Number(text.replace(/,/g, '') || Number.NaN) : text.trim()
  switch (test) {
    case 'is':
      return { test, value: typed === 'yes-no' ? value === 'yes' : read(value) }
    case 'any-of':
      return { test, values: value.split(/[,，、]/).flatMap((part) => part.trim() || []) }
    case 'contains':
    case 'begins':
      return { test, text: value }
    case 'between':
      return { test, from: read(value), to: read(to) }
    case 'less':
    case 'more':
      return { test, than: read(value) }
    case 'before':
    case 'after':
      return { test, day: value.trim() }
    case 'within':
      return { test, count: Number(value), unit: 'days' }
    case 'blank':
      return { test }
  }
}
