import { addDays, type CalendarDate, partsOf } from '../../base/calendar-date'
import { foldText } from '../../base/text-fold'
import { additions, type Change } from '../change'
import { fieldOf, type TableSchema } from '../field'
import { choiceLabel } from '../rules/choice-rule'
import { fieldValue, isBlank, type RecordValues, type RegisterRecord } from '../value'
import { type DeadlineLine, deadlineLine, waitingLabel } from './deadline-line'
import { deadlineDay, dutyMonths, MONTH_FIELDS } from './duty-months'
import type { DutyRule } from './duty-rules'
import { has, type NumberRanges, withNumbers } from './number-ranges'

/** What a line of the next year takes over. */
const KEPT = ['customer', 'duty', 'rhythm', 'first-month', 'due-day', 'owner']
/** Lines of the next year come this many days before it begins. */
const DAYS_BEFORE_YEAR = 31

/** What was planned before: a line is filled once and followed by one of the next year once, whatever people do to it then. */
export interface PlannedLines {
  readonly filled: NumberRanges
  readonly followed: NumberRanges
}

/** What the plan depends on beside the lines. */
export interface PlanGround {
  readonly today: CalendarDate
  readonly before: PlannedLines
  /** When duties fall due, for lines that do not say so themselves. */
  readonly rules: readonly DutyRule[]
  /** The first number a new line gets. */
  readonly nextNumber: number
  /** More lines than this wait for the next run. */
  readonly mostLines: number
}

/** What the register enters by itself. */
export interface DeadlinePlan {
  readonly changes: readonly Change[]
  /** To be kept once the changes are written. */
  readonly after: PlannedLines
  /** Whether lines wait for the next run. */
  readonly isCut: boolean
}

/**
 * Enters that something waits into the months of duties that come again, and makes the lines of the next year. A cell in
 * which something stands is never touched, nor a month whose day has passed.
 */
export function deadlinePlan(
  schema: TableSchema,
  records: readonly RegisterRecord[],
  ground: PlanGround,
): DeadlinePlan {
  const lines = records
    .filter(({ id }) => id !== '')
    .map((record) => ({ record, line: deadlineLine(schema, record) }))
  const fills = lines.filter(({ line }) => isToFill(line, ground))
  const filling = fills.slice(0, ground.mostLines)
  const nextYear = partsOf(addDays(ground.today, DAYS_BEFORE_YEAR)).year
  const follows = lines.filter(({ line }) => isToFollow(line, nextYear, ground))
  const following = follows.slice(0, ground.mostLines - filling.length)
  const made = newLines(schema, following, nextYear, new Set(lines.map(({ line }) => keyOf(line))), ground)
  return {
    changes: [
      ...filling.flatMap(({ record, line }) => filledMonths(schema, record, line, ground)),
      ...made.flatMap(({ id, values }) => additions(schema.key, id, values)),
    ],
    after: {
      filled: withNumbers(ground.before.filled, [
        ...filling.map(({ line }) => line.id),
        ...made.map(({ id }) => id),
      ]),
      followed: withNumbers(
        ground.before.followed,
        following.map(({ line }) => line.id),
      ),
    },
    isCut: filling.length < fills.length || following.length < follows.length,
  }
}

const keyOf = ({ customer, duty, year }: DeadlineLine, of = year): string => `${customer} ${of} ${duty}`

const isToFill = ({ id, year, step }: DeadlineLine, { today, before }: PlanGround): boolean =>
  step !== undefined && year !== undefined && year >= partsOf(today).year && !has(before.filled, id)

const isToFollow = (line: DeadlineLine, nextYear: number, { before }: PlanGround): boolean =>
  line.step !== undefined &&
  line.year === nextYear - 1 &&
  line.customer !== '' &&
  line.duty !== '' &&
  !has(before.followed, line.id)

function filledMonths(
  schema: TableSchema,
  { id, values }: RegisterRecord,
  line: DeadlineLine,
  ground: PlanGround,
): Change[] {
  const wanted = waitingValues(schema, line, line.year ?? 0, values, ground)
  return Object.entries(wanted).flatMap(([field, after]): Change[] => {
    const before = fieldValue(values, field)
    return isBlank(before) ? [{ table: schema.key, recordId: id, field, before, after }] : []
  })
}

/** When a line falls due, as far as neither it nor a rule says; and the months still ahead in which something waits. */
function waitingValues(
  schema: TableSchema,
  line: DeadlineLine,
  year: number,
  values: RecordValues,
  { rules, today }: PlanGround,
): RecordValues {
  const rule = ruleOf(schema, line.duty, rules)
  const isOwnMonth = !isBlank(values['first-month']) || line.step === 1
  const first = isOwnMonth ? line.first : (rule?.month ?? line.first)
  const day = line.day ?? rule?.day
  const months = line.step === undefined ? [] : dutyMonths(line.step, first)
  const ahead = months.filter((month) => (deadlineDay(year, month, day) ?? '') >= today)
  const entries = ahead.map((month) => [
    MONTH_FIELDS[month - 1]!,
    waitingLabel(schema, MONTH_FIELDS[month - 1]!),
  ])
  const told = {
    'due-day': day ?? '',
    'first-month': isOwnMonth ? '' : first,
    ...Object.fromEntries(entries),
  }
  return Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => value !== '' && value !== undefined && fieldOf(schema, key),
    ),
  ) as RecordValues
}

function ruleOf(schema: TableSchema, duty: string, rules: readonly DutyRule[]): DutyRule | undefined {
  const choices = fieldOf(schema, 'duty')?.choices ?? []
  const meant = (word: string) => choiceLabel(choices, word) ?? foldText(word)
  return duty === '' ? undefined : rules.find((rule) => meant(rule.duty) === meant(duty))
}

/** The lines of the next year, for duties that have none yet. */
function newLines(
  schema: TableSchema,
  following: readonly { readonly record: RegisterRecord; readonly line: DeadlineLine }[],
  year: number,
  known: Set<string>,
  ground: PlanGround,
): RegisterRecord[] {
  const made: RegisterRecord[] = []
  for (const { record, line } of following) {
    const key = keyOf(line, year)
    if (known.has(key)) continue
    known.add(key)
    const kept = Object.entries(record.values).filter(
      ([field, value]) => KEPT.includes(field) && !isBlank(value) && fieldOf(schema, field),
    )
    const values = { ...Object.fromEntries(kept), year }
    const waiting = waitingValues(schema, line, year, values, ground)
    made.push({ id: String(ground.nextNumber + made.length), values: { ...waiting, ...values } })
  }
  return made
}
