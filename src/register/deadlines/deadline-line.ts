import type { CalendarDate } from '../../base/calendar-date'
import { fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import { fieldValue, isBlank, type RegisterRecord, type Value } from '../value'
import { deadlineDay, MONTH_FIELDS, RHYTHM_MONTHS, type RhythmMonths } from './duty-months'

/** What a line of deadlines says, as far as it can be read. */
export interface DeadlineLine {
  readonly id: string
  /** Number of the client; `''` where none is named. */
  readonly customer: string
  readonly duty: string
  /** Undefined where no year can be read. */
  readonly year?: number
  /** Undefined for what does not come again. */
  readonly step?: RhythmMonths
  /** One of the months in which it falls due; January unless said. */
  readonly first: number
  /** Day of the month; its last one where absent. */
  readonly day?: number
}

/** A month in which something waits or is under way. */
export interface OpenMonth {
  /** Key of the month's field. */
  readonly field: string
  /** Absent where the year cannot be read. */
  readonly on?: CalendarDate
}

/** Reads a line. */
export function deadlineLine(schema: TableSchema, { id, values }: RegisterRecord): DeadlineLine {
  const text = (key: string) => String(fieldValue(values, key)).trim()
  const step = rhythmOf(schema, fieldValue(values, 'rhythm'))
  const [year, day] = [wholeWithin(text('year'), 1900, 9999), wholeWithin(text('due-day'), 1, 31)]
  return {
    ...{ id, customer: text('customer'), duty: text('duty') },
    ...(year === undefined ? {} : { year }),
    ...(step === undefined ? {} : { step }),
    first: wholeWithin(text('first-month'), 1, 12) ?? 1,
    ...(day === undefined ? {} : { day }),
  }
}

function wholeWithin(text: string, least: number, most: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

function rhythmOf(schema: TableSchema, written: Value): RhythmMonths | undefined {
  const choices = fieldOf(schema, 'rhythm')?.choices ?? []
  const meant = isBlank(written) ? undefined : choiceLabel(choices, written)
  const word = (Object.keys(RHYTHM_MONTHS) as (keyof typeof RHYTHM_MONTHS)[]).find(
    (each) => meant !== undefined && choiceLabel(choices, each) === meant,
  )
  return word && RHYTHM_MONTHS[word]
}

/** The months of a line that are named and not done, whatever the word, with the last day of each. */
export function openMonths(schema: TableSchema, record: RegisterRecord): OpenMonth[] {
  const { year, day } = deadlineLine(schema, record)
  return MONTH_FIELDS.flatMap((field, index): OpenMonth[] => {
    const value = fieldValue(record.values, field)
    if (isBlank(value) || isDone(schema, field, value)) return []
    const on = year === undefined ? undefined : deadlineDay(year, index + 1, day)
    return [{ field, ...(on === undefined ? {} : { on }) }]
  })
}

/** Whether a month's cell says that it is done. */
function isDone(schema: TableSchema, field: string, value: Value): boolean {
  const label = doneLabel(schema, field)
  return label !== undefined && choiceLabel(fieldOf(schema, field)?.choices ?? [], value) === label
}

/** What a register calls a month's duty that is done. */
export function doneLabel(schema: TableSchema, field: string): string | undefined {
  const choices = fieldOf(schema, field)?.choices ?? []
  return choiceLabel(choices, 'Done') ?? choiceLabel(choices, '完成')
}

/** What it calls one that waits. */
export function waitingLabel(schema: TableSchema, field: string): string | undefined {
  const choices = fieldOf(schema, field)?.choices ?? []
  return choiceLabel(choices, 'To do') ?? choices[0]?.label
}
