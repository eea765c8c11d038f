import type { CalendarDate } from '../../base/calendar-date'
import { finishValues } from '../../register/card/finish'
import type { Change } from '../../register/change'
import type { DueItem } from '../../register/due/due-item'
import { isOccasion, occasionToDo } from '../../register/due/occasion-notes'
import { CUSTOMERS, type TableSchema } from '../../register/field'
import type { Role } from '../../register/role'
import type { RuleContext } from '../../register/rules/rule-context'
import { addVerdict, editVerdict } from '../../register/save-verdict'
import { fieldValue, type RecordValues, type RegisterRecord, type Value } from '../../register/value'

/** What somebody does with something due. */
export type Act =
  | { readonly kind: 'done' }
  | { readonly kind: 'put-off'; readonly on: CalendarDate }
  | { readonly kind: 'hand-over'; readonly to: string }

/** Something due as the screen names it. */
export type ActItem = Pick<DueItem, 'kind' | 'table' | 'recordId' | 'customer' | 'on' | 'what'> & {
  readonly month?: string | undefined
}

/** What the act is judged against. */
export interface ActGround {
  readonly tables: readonly TableSchema[]
  /** The records of the items and their customers as they stand now. */
  readonly find: (table: string, id: string) => RegisterRecord | undefined
  readonly role: Role
  readonly context: RuleContext
  /** The day a value is or writes. */
  readonly dayOf: (value: Value | undefined) => CalendarDate | undefined
  readonly today: CalendarDate
  readonly locale: 'en' | 'zh-CN'
  /** How the person is written as an owner. */
  readonly me: string
  /** The first number free in the table of to-dos. */
  readonly nextToDo: number
}

/** A record with the values it will have, and what changes in it. */
export interface ActedRecord {
  readonly table: string
  readonly id: string
  readonly values: RecordValues
  readonly changes: readonly Change[]
}

/** Why nothing is done with an item. `settled`: it is done already, or its day is another by now. */
export type Unacted = 'gone' | 'forbidden' | 'settled'

/** What the act changes, item by item; an item that cannot be acted upon does not keep the others. */
export function actChanges(
  items: readonly ActItem[],
  act: Act,
  ground: ActGround,
): { readonly records: readonly ActedRecord[]; readonly unacted: readonly Unacted[] } {
  let nextToDo = ground.nextToDo
  const records: ActedRecord[] = []
  const unacted: Unacted[] = []
  for (const item of items) {
    const found = isOccasion(item)
      ? takenInHand(item, act, { ...ground, nextToDo })
      : changedStep(item, act, ground)
    if (typeof found === 'string') {
      unacted.push(found)
      continue
    }
    if (isOccasion(item)) nextToDo += 1
    records.push(found)
    if (item.table === 'follow-ups') records.push(...customerWith(item, act, ground))
  }
  return { records, unacted }
}

const DAYS: Readonly<Record<string, string>> = {
  'to-dos': 'due-on',
  'follow-ups': 'next-on',
  service: 'deadline',
  [CUSTOMERS]: 'next-follow-up',
}
const PEOPLE: Readonly<Record<string, string>> = { 'to-dos': 'owner', 'follow-ups': 'by', service: 'owner' }

/** The values an act gives a step; none where the step knows no such act. */
function stepValues(schema: TableSchema, item: ActItem, act: Act, today: CalendarDate): RecordValues {
  const day = DAYS[schema.key]
  if (act.kind === 'done')
    return schema.key === CUSTOMERS
      ? { 'next-follow-up': '' }
      : finishValues(schema, 'done', today, item.month)
  if (act.kind === 'put-off') return day && item.month === undefined ? { [day]: act.on } : {}
  const person = PEOPLE[schema.key]
  return person ? { [person]: act.to } : {}
}

function changedStep(item: ActItem, act: Act, ground: ActGround): ActedRecord | Unacted {
  const schema = ground.tables.find(({ key }) => key === item.table)
  const record = schema && ground.find(schema.key, item.recordId)
  if (!schema || !record) return 'gone'
  const day = DAYS[schema.key]
  if (day && ground.dayOf(record.values[day]) !== item.on) return 'settled'
  const mine = stepValues(schema, item, act, ground.today)
  if (Object.keys(mine).length === 0) return 'forbidden'
  const base = Object.fromEntries(Object.keys(mine).map((key) => [key, fieldValue(record.values, key)]))
  const verdict = editVerdict({ base, mine }, record, { ...ground, schema })
  if (verdict.state === 'write')
    return { table: schema.key, id: record.id, values: verdict.values, changes: verdict.changes }
  return verdict.state === 'unchanged' ? 'settled' : 'forbidden'
}

/** An occasion that somebody has in hand becomes a to-do, done or with a day or a colleague of its own. */
function takenInHand(item: ActItem, act: Act, ground: ActGround): ActedRecord | Unacted {
  const schema = ground.tables.find(({ key }) => key === 'to-dos')
  if (!schema) return 'forbidden'
  const mine = {
    customer: item.customer,
    ...occasionToDo(item, ground.locale),
    'due-on': act.kind === 'put-off' ? act.on : item.on,
    owner: act.kind === 'hand-over' ? act.to : ground.me,
    ...(act.kind === 'done' ? finishValues(schema, 'done', ground.today) : {}),
  }
  const known = Object.entries(mine).filter(([key]) => schema.fields.some((field) => field.key === key))
  const id = String(ground.nextToDo)
  const request = { base: {}, mine: Object.fromEntries(known) }
  const verdict = addVerdict(request, id, { ...ground, schema })
  if (verdict.state !== 'write') return 'forbidden'
  return { table: schema.key, id, values: verdict.values, changes: verdict.changes }
}

/** The customer's own next day goes along with that of the contact that named it. */
function customerWith(item: ActItem, act: Act, ground: ActGround): ActedRecord[] {
  const schema = ground.tables.find(({ key }) => key === CUSTOMERS)
  const customer = ground.find(CUSTOMERS, item.customer)
  if (act.kind === 'hand-over' || !schema || !customer) return []
  const before = fieldValue(customer.values, 'next-follow-up')
  if (ground.dayOf(before) !== item.on) return []
  const after = act.kind === 'put-off' ? act.on : ''
  const request = { base: { 'next-follow-up': before }, mine: { 'next-follow-up': after } }
  const verdict = editVerdict(request, customer, { ...ground, schema })
  return verdict.state === 'write'
    ? [{ table: CUSTOMERS, id: customer.id, values: verdict.values, changes: verdict.changes }]
    : []
}
