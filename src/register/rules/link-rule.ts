import { bareText } from '../../base/text-spaces'
import { toHalfWidth } from '../../base/text-width'
import type { Field } from '../field'
import type { Value } from '../value'
import type { Reading } from './reading'
import type { RuleContext } from './rule-context'

const TEXT_LIMIT = 40
/** A record number with what people put around it: `#100012`, `No. 100012`, `编号：100012`, `100012.0`. */
const NUMBER = /^(?:#|no\.? ?|number:? ?|id:? ?|编号:? ?|客户编号:? ?)?([1-9]\d{0,14})(?:\.0+)?$/i

/** Reads a cell that is not blank as the number of another record; whether there is one is asked where the context knows. */
export function readLink({ to }: Pick<Field, 'to'>, value: Value, { exists }: RuleContext): Reading {
  const text = String(value)
  const id =
    text.length > TEXT_LIMIT || typeof value === 'boolean'
      ? undefined
      : NUMBER.exec(toHalfWidth(bareText(text)))?.[1]
  if (id === undefined) return { value, fault: { reason: 'link-form' } }
  if (to === undefined || exists === undefined || exists(to, id)) return { value: id }
  return { value: id, fault: { reason: 'link-unknown', id } }
}
