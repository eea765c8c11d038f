import { type CalendarDate, daysBetween } from '../../base/calendar-date'
import { exactSum } from '../../base/exact-sum'
import { type Choice, fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import { fieldValue, type RecordValues } from '../value'
import type { FigureGround } from './figure-ground'
import { type FigureRecord, type LinkedRecords, linkedId } from './linked-records'

const OPPORTUNITIES = 'opportunities'

/** How a stage ends an opportunity. */
export type StageEnd = 'won' | 'lost'

/** A stage as the firm calls it; one without end is still open. */
export interface Stage {
  readonly label: string
  readonly end?: StageEnd
}

/** An opportunity that is still open. */
export interface Deal {
  readonly id: string
  readonly customer: string
  readonly name: string
  /** The firm's word for it; `''` where none is set. */
  readonly stage: string
  readonly amount?: number
  /** 0 to 100. */
  readonly probability?: number
  readonly closeOn?: CalendarDate
  /** Named there, else who looks after the customer; `''` for nobody. */
  readonly owner: string
  /** Days since the stage began or the customer was last in contact, whichever is later; absent where no day is known. */
  readonly idleDays?: number
  /** Idle for more days than its stage may take. */
  readonly isStuck: boolean
}

/** All opportunities of one stage. */
export interface StageSum extends Stage {
  readonly count: number
  readonly amount: number
  /** Each amount times its probability; what is won counts whole, what is lost or without probability not. */
  readonly weighted: number
  /** Those without an amount that can be read. */
  readonly withoutAmount: number
}

/** Where all opportunities stand. */
export interface Pipeline {
  readonly stages: readonly StageSum[]
  /** The stuck ones first, of these the longest idle; then by stage and amount. */
  readonly deals: readonly Deal[]
}

const ENDS: readonly (readonly [StageEnd, RegExp])[] = [
  ['won', /^(?:赢单?|成交|已成交|签约|won|closed won)$/i],
  ['lost', /^(?:输单?|丢单|失败|lost|closed lost)$/i],
]

/** The stages of a table in their order. Which ones end an opportunity, their words or synonyms tell. */
export const stagesOf = (schema: TableSchema): Stage[] =>
  (fieldOf(schema, 'stage')?.choices ?? []).map((choice) => {
    const end = ENDS.find(([, words]) => wordsOf(choice).some((word) => words.test(word)))?.[0]
    return { label: choice.label, ...(end ? { end } : {}) }
  })

const wordsOf = ({ label, synonyms = [] }: Choice): readonly string[] => [label, ...synonyms]

/** Counts opportunities by stage and finds those nothing happened to. A stage that is in no list counts as open. */
export function pipelineOf(linked: LinkedRecords, ground: FigureGround): Pipeline {
  const schema = linked.schemaOf(OPPORTUNITIES)
  if (!schema) return { stages: [], deals: [] }
  const listed = stagesOf(schema)
  const choices = fieldOf(schema, 'stage')?.choices ?? []
  const placed = linked.recordsOf(OPPORTUNITIES).map((record) => {
    const typed = text(record.values, 'stage')
    return { record, stage: choiceLabel(choices, typed) ?? typed }
  })
  const known = new Set(listed.map(({ label }) => label))
  const others = [...new Set(placed.map(({ stage }) => stage).filter((stage) => !known.has(stage)))]
  const stages: Stage[] = [...others.map((label) => ({ label })), ...listed]
  const contacts = lastContacts(linked, ground)
  const deals = placed.flatMap(({ record, stage }) => {
    const place = listed.filter(({ end }) => !end).findIndex(({ label }) => label === stage)
    const isOpen = !known.has(stage) || place >= 0
    return isOpen ? [dealOf(record, stage, Math.max(0, place), { linked, ground, contacts })] : []
  })
  const order = new Map(stages.map(({ label }, place) => [label, place]))
  return {
    stages: stages.map((stage) =>
      stageSum(
        stage,
        placed.flatMap((each) => (each.stage === stage.label ? [each.record] : [])),
        ground,
      ),
    ),
    deals: deals.sort((one, other) => compareDeals(one, other, order)),
  }
}

const text = (values: RecordValues, key: string): string => String(fieldValue(values, key)).trim()

/** Stuck ones first, the longest idle of them first; then by stage, then the greatest amount. */
function compareDeals(one: Deal, other: Deal, order: ReadonlyMap<string, number>): number {
  const stuck = Number(other.isStuck) - Number(one.isStuck)
  const idle = one.isStuck ? (other.idleDays ?? 0) - (one.idleDays ?? 0) : 0
  const stage = (order.get(one.stage) ?? 0) - (order.get(other.stage) ?? 0)
  return stuck || idle || stage || (other.amount ?? 0) - (one.amount ?? 0)
}

interface DealGround {
  readonly linked: LinkedRecords
  readonly ground: FigureGround
  readonly contacts: ReadonlyMap<string, CalendarDate>
}

function dealOf(
  { id, values }: FigureRecord,
  stage: string,
  place: number,
  { linked, ground, contacts }: DealGround,
): Deal {
  const customer = linkedId(fieldValue(values, 'customer'))
  const [amount, probability] = [ground.number(values.amount), probabilityOf(values, ground)]
  const closeOn = ground.day(values['close-on'])
  const idle = idleDays(ground.day(values['stage-since']), contacts.get(customer), ground.today)
  return {
    ...{ id, customer, name: text(values, 'name'), stage },
    ...(amount === undefined ? {} : { amount }),
    ...(probability === undefined ? {} : { probability }),
    ...(closeOn === undefined ? {} : { closeOn }),
    owner: text(values, 'owner') || text(linked.find('customers', customer)?.values ?? {}, 'owner'),
    ...(idle === undefined ? {} : { idleDays: idle }),
    isStuck: idle !== undefined && idle > limitOf(place, ground.settings.stuckDays),
  }
}

/** A day to come is none yet. */
function idleDays(
  since: CalendarDate | undefined,
  contact: CalendarDate | undefined,
  today: CalendarDate,
): number | undefined {
  const days = [since, contact].flatMap((day) => (day !== undefined && day <= today ? [day] : [])).sort()
  const last = days[days.length - 1]
  return last === undefined ? undefined : daysBetween(last, today)
}

const limitOf = (place: number, limits: readonly number[]): number =>
  limits[Math.min(place, limits.length - 1)] ?? Number.POSITIVE_INFINITY

function probabilityOf(values: RecordValues, ground: FigureGround): number | undefined {
  const probability = ground.number(values.probability)
  return probability === undefined ? undefined : Math.min(100, Math.max(0, probability))
}

function stageSum(stage: Stage, records: readonly FigureRecord[], ground: FigureGround): StageSum {
  const amounts = records.map(({ values }) => ground.number(values.amount))
  const shares = records.map(({ values }) => {
    if (stage.end) return stage.end === 'won' ? 1 : 0
    return (probabilityOf(values, ground) ?? 0) / 100
  })
  return {
    ...stage,
    count: records.length,
    amount: exactSum(amounts.map((amount) => amount ?? 0)),
    weighted: exactSum(amounts.map((amount, index) => (amount ?? 0) * shares[index]!)),
    withoutAmount: amounts.filter((amount) => amount === undefined).length,
  }
}

/** The last day up to today on which somebody was in contact with each customer. */
function lastContacts(linked: LinkedRecords, { day, today }: FigureGround): Map<string, CalendarDate> {
  const last = new Map<string, CalendarDate>()
  const note = (customer: string, on: CalendarDate | undefined) => {
    if (on !== undefined && on <= today && on > (last.get(customer) ?? '')) last.set(customer, on)
  }
  for (const { id, values } of linked.recordsOf('customers')) note(id, day(values['last-contact']))
  for (const { values } of linked.recordsOf('follow-ups'))
    note(linkedId(fieldValue(values, 'customer')), day(values.at))
  return last
}
