import type { Computation } from '../computation'
import type { Field, TableSchema } from '../field'
import { needsOf, standInNeeds } from './figure-needs'

/** A computed field of a table with its rule. */
export interface FigureField {
  readonly table: string
  readonly field: Field
  readonly computation: Computation
}

/** Computed fields in the order in which each finds what it is made of. */
export interface FigureOrder {
  readonly order: readonly FigureField[]
  /** Fields that are made of themselves by some way round: they stay blank. */
  readonly circular: readonly FigureField[]
}

type Tables = ReadonlyMap<string, { readonly schema: TableSchema }>

/** The computed fields of a table; one whose column holds the firm's formulas is not the product's to fill. */
export const figureFields = (schema: TableSchema): FigureField[] =>
  schema.fields.flatMap((field) =>
    field.computation !== undefined && field.formula !== true
      ? [{ table: schema.key, field, computation: field.computation }]
      : [],
  )

/** Orders the computed fields of tables, children first; a way round over any number of tables ends in `circular`. */
export function figureOrder(tables: Tables): FigureOrder {
  const nodes = new Map<string, { readonly figure?: FigureField; readonly needs: readonly string[] }>()
  for (const { schema } of tables.values()) {
    const keysOf = (needs: ReturnType<typeof needsOf>) =>
      needs.flatMap(({ table, fields }) => fields.map((key) => `${table} ${key}`))
    for (const [key, needs] of standInNeeds(schema, tables))
      nodes.set(`${schema.key} ${key}`, { needs: keysOf(needs) })
    for (const figure of figureFields(schema))
      nodes.set(`${schema.key} ${figure.field.key}`, {
        figure,
        needs: keysOf(needsOf(figure.computation, schema, tables)),
      })
  }
  const [order, circular]: [FigureField[], FigureField[]] = [[], []]
  const waiting = new Map(
    [...nodes].map(([key, { needs }]) => [key, needs.filter((each) => nodes.has(each))]),
  )
  for (let isMoving = true; isMoving; ) {
    const ready = [...waiting].filter(([, needs]) => !needs.some((each) => waiting.has(each)))
    for (const [key] of ready) {
      waiting.delete(key)
      const figure = nodes.get(key)?.figure
      if (figure) order.push(figure)
    }
    isMoving = ready.length > 0
  }
  for (const key of waiting.keys()) {
    const figure = nodes.get(key)?.figure
    if (figure) circular.push(figure)
  }
  return { order, circular }
}
