import type { Computation } from './computation'
import type { Field, FieldKind } from './field'

const DAYS: readonly Computation['rule'][] = ['next-birthday', 'earliest', 'latest', 'next-review']
const AMOUNTS: readonly Computation['rule'][] = ['product', 'sum', 'open-balance', 'paid']
const NUMBERS: readonly Computation['rule'][] = ['age', 'days-since', 'count', 'frequency', 'days-to-pay']

/** The kind whose way of writing a field has: of a computed one that of its figure, `computed` for a share; otherwise its own. */
export function shownKind({ kind, computation }: Pick<Field, 'kind' | 'computation'>): FieldKind {
  if (kind !== 'computed' || computation === undefined) return kind
  const { rule } = computation
  if (DAYS.includes(rule)) return 'date'
  if (AMOUNTS.includes(rule)) return 'money'
  if (NUMBERS.includes(rule)) return 'number'
  return rule === 'completeness' ? 'computed' : 'text'
}

/** Whether a field shows a share from 0 to 1, which people read in per cent. */
export const isShare = ({ computation }: Pick<Field, 'computation'>): boolean =>
  computation?.rule === 'completeness'
