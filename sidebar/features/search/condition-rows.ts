import type { AskedField, AskedTable } from '../../../src/features/search'
import type { Condition, FieldCondition, TestName } from '../../../src/register/search/conditions/condition'

/** The spans a day may lie within: back from today, or ahead of it. */
export const SPANS = ['days', 'months', 'days-ahead', 'months-ahead'] as const
export type Span = (typeof SPANS)[number]

/** One condition as somebody builds it: texts as typed. */
export interface ConditionRow {
  readonly field: string
  readonly test: TestName
  readonly turned: boolean
  readonly value: string
  readonly to: string
  readonly span: Span
}

/** Conditions on customers, or on one and the same record of a linked table. */
export interface ConditionBlock {
  readonly table: string
  readonly rows: readonly ConditionRow[]
  readonly join: Join
  /** Of a linked table: that there is no such record. */
  readonly none: boolean
  /** Of a linked table: at least so many, and at least so much of a field over all of them. */
  readonly count: string
  readonly sumOf: string
  readonly sum: string
}

export type Join = 'all' | 'any'

/** How many days back a new condition looks. */
const DAYS = '30'

/** A block with one row that asks the first field of a table. */
export const newBlock = (table: AskedTable): ConditionBlock => ({
  ...{ table: table.key, rows: [newRow(table)], join: 'all', none: false },
  ...{ count: '', sumOf: '', sum: '' },
})

/** A row that asks the first field of a table. */
export const newRow = ({ fields }: AskedTable): ConditionRow => withField(fields[0])

/** A row that asks another field: what was typed for the one before means nothing for it. */
export const withField = (field: AskedField | undefined): ConditionRow => {
  const test = field?.tests[0] ?? 'contains'
  const value = test === 'within' ? DAYS : field?.typed === 'yes-no' ? 'yes' : ''
  return { field: field?.key ?? '', test, turned: false, value, to: '', span: 'days' }
}

/** The condition that blocks say together; the first table is that of the customers. */
export function builtCondition(
  blocks: readonly ConditionBlock[],
  tables: readonly AskedTable[],
  join: Join,
): Condition {
  const [customers] = tables
  const parts = blocks.flatMap((block): readonly Condition[] => {
    const asked = tables.find(({ key }) => key === block.table)
    const rows = block.rows.map((row) => rowCondition(row, asked))
    if (block.table !== customers?.key) return [linkedCondition(block, rows)]
    if (rows.length < 2 || block.join === join || blocks.length === 1) return rows
    return [joined(block.join, rows)]
  })
  return joined(blocks.length === 1 && blocks[0]?.table === customers?.key ? blocks[0]!.join : join, parts)
}

const joined = (join: Join, parts: readonly Condition[]): Condition =>
  join === 'all' ? { all: parts } : { any: parts }

function linkedCondition(block: ConditionBlock, rows: readonly Condition[]): Condition {
  const [only] = rows
  const where = rows.length === 1 ? only : rows.length > 1 ? joined(block.join, rows) : undefined
  const linked: Condition = {
    table: block.table,
    ...(where ? { where } : {}),
    ...(block.count.trim() === '' ? {} : { count: Number(block.count) }),
    ...(block.sumOf === '' ? {} : { sum: { of: block.sumOf, min: numberOf(block.sum) } }),
  }
  return block.none ? { not: linked } : linked
}

function rowCondition(row: ConditionRow, table: AskedTable | undefined): Condition {
  const typed = table?.fields.find(({ key }) => key === row.field)?.typed
  const condition = { field: row.field, ...askedOf(row, typed) } as FieldCondition
  return row.turned ? { not: condition } : condition
}

const numberOf = (text: string): number => Number(text.replace(/[,，]/g, '') || Number.NaN)

function askedOf({ test, value, to, span }: ConditionRow, typed: AskedField['typed'] | undefined) {
  const read = (text: string) => (typed === 'number' ? numberOf(text) : text.trim())
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
    case 'within': {
      const unit = span.startsWith('days') ? 'days' : 'months'
      return { test, count: Number(value), unit, ...(span.endsWith('ahead') ? { ahead: true } : {}) }
    }
    case 'blank':
      return { test }
  }
}
