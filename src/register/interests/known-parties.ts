import { CUSTOMERS, fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import { fieldValue, isBlank, type RecordValues, type RegisterRecord } from '../value'
import type { AskedName, KnownParty, Side } from './interest-search'
import { partyNames } from './party-names'

/** The table whose records have parties. */
export const MATTERS = 'matters'

/** Fields that name somebody, by table, and on which side they stand there. */
const NAMING: Readonly<Record<string, readonly (readonly [field: string, side: Side])[]>> = {
  [CUSTOMERS]: [
    ['name', 'client'],
    ['full-name', 'client'],
    ['former-names', 'client'],
    ['company', 'client'],
  ],
  contacts: [['name', 'related']],
  [MATTERS]: [
    ['opposing-party', 'opposing'],
    ['related-parties', 'related'],
  ],
}

/** The tables in which names are looked up, as far as a register has them. */
export const namingTables = (tables: readonly TableSchema[]): TableSchema[] =>
  tables.filter(({ key }) => key in NAMING)

/** The fields of a table that must be read to know its parties. */
export function namingFields(schema: TableSchema): string[] {
  const beside = schema.key === CUSTOMERS ? 'kind' : 'customer'
  const naming = (NAMING[schema.key] ?? []).map(([key]) => key)
  return [...naming, beside].filter((key) => fieldOf(schema, key))
}

/** Everybody whom the records of a table name. */
export function knownParties(schema: TableSchema, records: Iterable<RegisterRecord>): KnownParty[] {
  const naming = (NAMING[schema.key] ?? []).filter(([key]) => fieldOf(schema, key))
  return [...records].flatMap((record) =>
    record.id === '' ? [] : naming.flatMap((each) => partiesIn(schema, each, record)),
  )
}

function partiesIn(
  schema: TableSchema,
  [field, side]: readonly [string, Side],
  { id, values }: RegisterRecord,
): KnownParty[] {
  const customer = schema.key === CUSTOMERS ? id : String(fieldValue(values, 'customer'))
  const standing = field === 'company' && isEmployer(schema, values) ? 'related' : side
  return namesIn(schema, field, values).map((name) => ({
    ...{ name, side: standing, table: schema.key, recordId: id, field, customer },
  }))
}

/** Lists hold several names; what a customer or contact is called is one, commas and all. */
function namesIn(schema: TableSchema, field: string, values: RecordValues): string[] {
  const text = String(fieldValue(values, field))
  if (isBlank(text)) return []
  return schema.key === MATTERS || field === 'former-names' ? partyNames(text) : [text.trim()]
}

/** The company of a customer known to be a person is close to the client, and not the client. */
function isEmployer(schema: TableSchema, values: RecordValues): boolean {
  const choices = fieldOf(schema, 'kind')?.choices ?? []
  const kind = choiceLabel(choices, fieldValue(values, 'kind'))
  return kind !== undefined && kind === choiceLabel(choices, 'Person') && !isBlank(values.name)
}

/** The names that a matter asks for: those of its client, and those of its parties. */
export function matterNames(
  matter: RecordValues,
  client: { readonly schema: TableSchema; readonly values: RecordValues } | undefined,
): AskedName[] {
  const clients = client
    ? knownParties(client.schema, [{ id: '-', values: client.values }])
        .filter(({ side }) => side === 'client')
        .map(({ name }) => name)
    : []
  const of = (field: string): string[] => partyNames(String(fieldValue(matter, field)))
  return [
    ...named([...new Set(clients)], 'client'),
    ...named(of('opposing-party'), 'opposing'),
    ...named(of('related-parties'), 'related'),
  ]
}

const named = (names: readonly string[], side: Side): AskedName[] => names.map((name) => ({ name, side }))
