import type { FormField } from '../../../src/features/customers'
import type { Block } from '../../../src/register/field'

/** Fields of a form: those always in sight, and the rest by block. */
export interface FormLayout {
  readonly main: readonly FormField[]
  readonly more: readonly { readonly block: Block; readonly fields: readonly FormField[] }[]
}

/** What people fill in first, after what is required. */
const USUAL = ['name', 'phone', 'email', 'company', 'customer-type', 'owner', 'source']
const USUAL_COUNT = 5
/** A form of so few fields folds nothing. */
const SHORT_FORM = 8
const BLOCKS: readonly Block[] = ['basic', 'contact', 'business', 'service', 'finance', 'invoice', 'other']

/** Required fields first, then the usual five, the rest by block. Fields that nobody may change are left out. */
export function formLayout(fields: readonly FormField[]): FormLayout {
  const editable = fields.filter((field) => field.editable)
  const required = editable.filter((field) => field.required)
  const others = editable.filter((field) => !field.required)
  if (editable.length <= SHORT_FORM) return { main: [...required, ...others], more: [] }
  const rank = ({ key }: FormField) => (USUAL.includes(key) ? USUAL.indexOf(key) : USUAL.length)
  const usual = [...others].sort((a, b) => rank(a) - rank(b)).slice(0, USUAL_COUNT)
  const rest = others.filter((field) => !usual.includes(field))
  const more = BLOCKS.map((block) => ({ block, fields: rest.filter((field) => field.block === block) }))
  return { main: [...required, ...usual], more: more.filter((group) => group.fields.length > 0) }
}
