import { type Field, isEditable, type TableSchema } from '../field'
import { fieldValue, isBlank, type RecordValues } from '../value'

/** Fields that only a person, or only an organisation, can have. */
const OF_PERSONS = ['gender', 'birthday', 'identity']
const OF_ORGANISATIONS = ['credit-code']

/**
 * The fields that count for how complete a record is: wanted ones that people fill in. A customer said to be a person
 * is not asked for invoice details and credit code, an organisation not for gender, birthday and identity number.
 */
export function wantedFields({ fields }: Pick<TableSchema, 'fields'>, values: RecordValues): Field[] {
  const kind = kindOf(values)
  return fields.filter(
    (field) =>
      field.wanted === true &&
      field.retired !== true &&
      isEditable(field) &&
      !(kind === 'person' && (field.block === 'invoice' || OF_ORGANISATIONS.includes(field.key))) &&
      !(kind === 'organisation' && OF_PERSONS.includes(field.key)),
  )
}

/** Those of them that are blank, in the order of the form. A tick box that is not ticked is an answer. */
export const missingFields = (schema: Pick<TableSchema, 'fields'>, values: RecordValues): Field[] =>
  wantedFields(schema, values).filter(({ key }) => isBlank(values[key]))

/** The share that is filled, 0 to 1 in hundredths, and never 1 while one is missing; undefined where none is wanted. */
export function completenessOf(
  schema: Pick<TableSchema, 'fields'>,
  values: RecordValues,
): number | undefined {
  const wanted = wantedFields(schema, values).length
  if (wanted === 0) return undefined
  return Math.floor(((wanted - missingFields(schema, values).length) / wanted) * 100) / 100
}

function kindOf(values: RecordValues): 'person' | 'organisation' | undefined {
  const kind = String(fieldValue(values, 'kind'))
  if (/单位|企业|公司|机构|organi[sz]ation|company/i.test(kind)) return 'organisation'
  return /个人|person|individual/i.test(kind) ? 'person' : undefined
}
