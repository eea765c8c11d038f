import type { Field } from './field'

/** The field a customer is called by: the name, or where a firm has none its first text. */
export const nameFieldOf = (fields: readonly Field[]): Field | undefined =>
  fields.find(({ key }) => key === 'name') ??
  fields.find(({ key }) => key === 'company') ??
  fields.find(({ kind }) => kind === 'text')
