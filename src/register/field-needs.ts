import type { Computation } from './computation'
import { fieldOf, type TableSchema } from './field'
import type { FieldNeed } from './field-edit'
import { nameFields } from './figures/figure-needs'

/** What rules without keys of their own rest on, by table; records of other tables do without. */
const SETTLED = [
  ['transactions', 'amount'],
  ['transactions', 'date'],
  ['payments', 'amount'],
  ['payments', 'transaction'],
] as const
const BOUGHT = [
  ['transactions', 'amount'],
  ['transactions', 'date'],
] as const
const FIXED: Partial<Record<Computation['rule'], readonly (readonly [table: string, key: string])[]>> = {
  frequency: BOUGHT,
  'spending-band': BOUGHT,
  'open-balance': SETTLED,
  paid: SETTLED,
  'payment-state': SETTLED,
  'days-to-pay': SETTLED,
}

type Named = readonly [table: string, key: string]

function namedOf(
  computation: Computation,
  table: TableSchema,
  tables: readonly TableSchema[],
): readonly Named[] {
  if ('link' in computation) {
    const to = tables.find(({ key }) => key === fieldOf(table, computation.link)?.to)
    const [name] = nameFields(to)
    const shown = computation.rule === 'allergies-of' ? 'allergies' : name
    return [[table.key, computation.link], ...(to && shown ? [[to.key, shown] as const] : [])]
  }
  if ('of' in computation) return [computation.of].flat().map((key) => [table.key, key] as const)
  if ('table' in computation) {
    const { field, when, unlessNegative } = computation
    return [field, when, unlessNegative].flatMap((key) => (key ? [[computation.table, key] as const] : []))
  }
  return FIXED[computation.rule] ?? []
}

/** Who cannot do without a field: computed fields made of it, amounts whose currency it names, the card of its table. */
export function fieldNeeds(tables: readonly TableSchema[], table: string, key: string): FieldNeed[] {
  const isIt = ([ofTable, ofKey]: Named) => ofTable === table && ofKey === key
  return tables.flatMap((each): FieldNeed[] => {
    const byFields = each.fields.filter(
      (field) =>
        !field.retired &&
        ((field.computation && namedOf(field.computation, each, tables).some(isIt)) ||
          (field.currencyIn === key && each.key === table)),
    )
    const { card } = each
    const onCard = card && each.key === table && [card.when, ...card.summary, ...card.quick].includes(key)
    return [
      ...byFields.map((field) => ({ table: each.key, field: field.key })),
      ...(onCard ? [{ table: each.key }] : []),
    ]
  })
}
