import type { Host } from '../../host/host'
import type { Locale } from '../../i18n/translation'
import { type HourlyRun, LAYOUT_VERSION, type RegisterConfig } from '../../register/config'
import { type CardEntry, CUSTOMERS, type Field, PROBLEMS, type TableSchema } from '../../register/field'
import { tableThere } from '../../register/lost-columns'
import { type Caller, mayEdit } from '../../register/role'
import { recordFields } from '../../register/table-view'
import type { Card } from './card'
import { type RecordPlace, selectedCard } from './selected-card'

/** A field as the form needs it. */
export interface FormField extends Field {
  /** Whether the reader's role and the field itself allow changing it. */
  readonly editable: boolean
}

/** A linked table as the card and its forms need it. */
export interface FormTable {
  readonly key: string
  /** The tab's name. */
  readonly tab: string
  readonly fields: readonly FormField[]
  readonly card: CardEntry
}

/** What the sidebar knows of the register as long as it is open. */
interface RegisterFacts {
  readonly locale: Locale
  readonly country: string
  /** IANA zone in which the register's day begins. */
  readonly timeZone: string
  /** Fields of a customer whose columns are there, computed and formula ones last. */
  readonly fields: readonly FormField[]
  /** The linked tables that show on the card of a customer. */
  readonly tables: readonly FormTable[]
  /** E-mail address of the reader; `''` where Google does not say. */
  readonly me: string
  readonly manages: boolean
  readonly administrator: string
  readonly lastHourly?: HourlyRun
  readonly lastSweepAt?: string
}

/** What the sidebar asks when it opens. */
export interface Start {
  /** `newer`: made by a later version of the product, which this one leaves alone. */
  readonly state: 'none' | 'ready' | 'copy' | 'newer'
  /** The reader's language. */
  readonly locale: Locale
  /** Instant of the answer in milliseconds, by the register's clock. */
  readonly nowMs: number
  readonly register?: RegisterFacts
  readonly selected?: Card
  /** The record of a linked table by which the customer is selected. */
  readonly selectedRecord?: RecordPlace
}

/** The state of the register, the fields of its form, and the customer the person stands on. */
export function start(host: Host, caller: Caller): Start {
  const reader = { locale: host.session.locale(), nowMs: host.clock.nowMs() }
  const config = host.register.config()
  if (!config) return { state: 'none', ...reader }
  if (config.version > LAYOUT_VERSION) return { state: 'newer', ...reader }
  const { card, record } = selectedCard(host, config)
  return {
    state: host.register.isCopy() ? 'copy' : 'ready',
    ...reader,
    register: registerFacts(config, caller),
    ...(card ? { selected: card } : {}),
    ...(record ? { selectedRecord: record } : {}),
  }
}

function registerFacts(config: RegisterConfig, caller: Caller): RegisterFacts {
  const schema = tableThere(config, CUSTOMERS)
  const typed = recordFields(schema)
  const computed = schema.fields.filter(
    ({ kind, key, formula }) => formula || (kind === 'computed' && key !== PROBLEMS),
  )
  return {
    locale: config.locale,
    country: config.country,
    timeZone: config.timeZone,
    fields: [...typed, ...computed].map((field) => formField(field, caller)),
    tables: config.tables.flatMap((table) => formTable(table, caller)),
    me: caller.email,
    manages: caller.role.manages,
    administrator: config.keeper,
    ...(config.lastHourly ? { lastHourly: config.lastHourly } : {}),
    ...(config.lastSweepAt ? { lastSweepAt: config.lastSweepAt } : {}),
  }
}

const formField = (field: Field, { role }: Caller): FormField => ({
  ...field,
  editable: mayEdit(role, field) && field.retired !== true,
})

const formTable = ({ key, tab, fields, card }: TableSchema, caller: Caller): FormTable[] =>
  card ? [{ key, tab, card, fields: fields.map((field) => formField(field, caller)) }] : []
