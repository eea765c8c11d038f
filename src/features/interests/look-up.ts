import type { Host } from '../../host/host'
import type { RegisterConfig } from '../../register/config'
import { CUSTOMERS, fieldOf, type TableSchema } from '../../register/field'
import {
  type AskedName,
  clearNames,
  type InterestFind,
  interestFinds,
  type Side,
} from '../../register/interests/interest-search'
import {
  knownParties,
  MATTERS,
  matterNames,
  namingFields,
  namingTables,
} from '../../register/interests/known-parties'
import { partyNames } from '../../register/interests/party-names'
import { nameFieldOf } from '../../register/name-field'
import { ownHanReader } from '../../register/search/han-tables'
import { fieldValue, type RecordValues } from '../../register/value'

/** Who is to be looked up: names with commas between, or also those of the client and parties of a matter. */
export interface LookUp {
  readonly client: string
  readonly opposing: string
  readonly related: string
  readonly matter?: string | undefined
  readonly customer?: string | undefined
}

/** A place at which a name was met, with what tells people whom it concerns. */
export interface FoundParty
  extends Pick<InterestFind, 'asked' | 'weight' | 'likeness' | 'name' | 'side' | 'table' | 'recordId'> {
  /** What the field is called in the register. */
  readonly header: string
  readonly customer: string
  readonly customerName: string
  readonly owner: string
  /** Of a matter: what it is called and where it stands. */
  readonly matter?: { readonly name: string; readonly stage: string; readonly lawyer: string }
}

/** What was found; `more` finds are only counted. */
export interface LookUpReply {
  readonly names: readonly AskedName[]
  /** Names met nowhere but on their own side. */
  readonly clear: readonly AskedName[]
  readonly finds: readonly FoundParty[]
  readonly more: number
  /** How many records were looked through, by table. */
  readonly looked: Readonly<Record<string, number>>
}

/** So many finds are told one by one. */
const MOST_FINDS = 100
/** So many names are looked up at once. */
const MOST_NAMES = 60
/** Told of a find beside the names themselves. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  [CUSTOMERS]: ['name', 'company', 'owner'],
  [MATTERS]: ['name', 'stage', 'lawyer'],
}

/** Looks names up among all customers, contacts and parties of matters: three reads, however many there are. */
export function lookUp(host: Host, wanted: LookUp): LookUpReply {
  const config = host.register.config() as RegisterConfig
  const tables = readNames(host, config)
  const names = askedNames(wanted, tables).slice(0, MOST_NAMES)
  const known = [...tables.values()].flatMap(({ schema, records }) =>
    knownParties(
      schema,
      [...records].map(([id, values]) => ({ id, values })),
    ),
  )
  const own = {
    ...(wanted.matter === undefined ? {} : { matter: wanted.matter }),
    ...(wanted.customer === undefined ? {} : { customer: wanted.customer }),
  }
  const finds = interestFinds(names, known, own, ownHanReader())
  return {
    names,
    clear: clearNames(names, finds),
    finds: finds.slice(0, MOST_FINDS).map((find) => told(find, tables)),
    more: Math.max(0, finds.length - MOST_FINDS),
    looked: Object.fromEntries([...tables].map(([key, { records }]) => [key, records.size])),
  }
}

interface NamedRecords {
  readonly schema: TableSchema
  readonly records: ReadonlyMap<string, RecordValues>
}

function readNames(host: Host, config: RegisterConfig): ReadonlyMap<string, NamedRecords> {
  const asked = namingTables(config.tables).map((schema) => ({
    table: schema.key,
    fields: [...new Set([...namingFields(schema), ...(TOLD[schema.key] ?? [])])],
  }))
  const views = host.register.readColumnsOf(asked)
  return new Map(
    views.map(({ schema, rows }) => {
      const records = new Map(rows.flatMap(({ id, values }) => (id === '' ? [] : [[id, values] as const])))
      return [schema.key, { schema, records }]
    }),
  )
}

function askedNames(wanted: LookUp, tables: ReadonlyMap<string, NamedRecords>): AskedName[] {
  const customers = tables.get(CUSTOMERS)
  const values = customers?.records.get(wanted.customer ?? '')
  const client = customers && values ? { schema: customers.schema, values } : undefined
  const typed = (text: string, side: Side) => partyNames(text).map((name) => ({ name, side }))
  const parties = { 'opposing-party': wanted.opposing, 'related-parties': wanted.related }
  return [...typed(wanted.client, 'client'), ...matterNames(parties, client)]
}

function told(find: InterestFind, tables: ReadonlyMap<string, NamedRecords>): FoundParty {
  const { asked, weight, likeness, name, side, table, recordId, customer } = find
  const customers = tables.get(CUSTOMERS)
  const owning = customers?.records.get(customer) ?? {}
  const nameKey = customers && nameFieldOf(customers.schema.fields)?.key
  const schema = tables.get(table)?.schema
  const values = tables.get(table)?.records.get(recordId) ?? {}
  return {
    ...{ asked, weight, likeness, name, side, table, recordId, customer },
    header: (schema && fieldOf(schema, find.field)?.header) ?? '',
    customerName: textOf(owning, nameKey ?? '') || textOf(owning, 'company'),
    owner: textOf(owning, 'owner'),
    ...(table === MATTERS ? { matter: matterOf(values) } : {}),
  }
}

const textOf = (values: RecordValues, key: string): string => String(fieldValue(values, key)).trim()

const matterOf = (values: RecordValues) => ({
  name: textOf(values, 'name'),
  stage: textOf(values, 'stage'),
  lawyer: textOf(values, 'lawyer'),
})
