import { addMonths } from '../../../base/add-months'
import { addDays, type CalendarDate, isCalendarDate } from '../../../base/calendar-date'
import type { Field } from '../../field'
import type { FigureGround } from '../../figures/figure-ground'
import { labelsOf } from '../../rules/choices-rule'
import { isBlank, type Value } from '../../value'
import type { ValueTest } from './condition'

/** What values are compared by. */
export interface ValueGround {
  readonly figures: FigureGround
  /** A text without what people write differently. */
  readonly fold: (text: string) => string
  /** The name of the record a link leads to; `''` where nobody knows. */
  readonly nameOf: (table: string, id: string) => string
}

type Question<Name extends ValueTest['test']> = Extract<ValueTest, { test: Name }>
/** The part of a place's name that people leave out. */
const PLACE_ENDING = /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市|区|县)$/

/** Whether a value is as asked. What a field of another kind holds by mistake is only ever blank or filled. */
export function valueTest(field: Field, question: ValueTest, ground: ValueGround): (value: Value) => boolean {
  switch (question.test) {
    case 'blank':
      return isBlank
    case 'is':
      return equalTest(field, [question.value], ground)
    case 'any-of':
      return equalTest(field, question.values, ground)
    case 'contains':
      return textTest(field, question, ground)
    case 'begins':
      return textTest(field, question, ground)
    case 'between':
      return betweenTest(question, ground)
    case 'less':
      return numberTest(ground, (number) => number < question.than)
    case 'more':
      return numberTest(ground, (number) => number > question.than)
    case 'before':
      return dayTest(ground, (day) => day < question.day)
    case 'after':
      return dayTest(ground, (day) => day > question.day)
    case 'within':
      return dayTest(ground, withinTest(question, ground.figures.today))
  }
}

const numberTest =
  ({ figures }: ValueGround, holds: (number: number) => boolean) =>
  (value: Value): boolean => {
    const number = figures.number(value)
    return number !== undefined && holds(number)
  }

const dayTest =
  ({ figures }: ValueGround, holds: (day: CalendarDate) => boolean) =>
  (value: Value): boolean => {
    const day = figures.day(value)
    return day !== undefined && holds(day)
  }

function betweenTest({ from, to }: Question<'between'>, ground: ValueGround): (value: Value) => boolean {
  return typeof from === 'number' && typeof to === 'number'
    ? numberTest(ground, (number) => number >= from && number <= to)
    : dayTest(ground, (day) => day >= String(from) && day <= String(to))
}

/** The last 30 days are today and the 29 before; the next 30 are today and the 30 to come. */
function withinTest({ count, unit, ahead }: Question<'within'>, today: CalendarDate) {
  const move = unit === 'days' ? addDays : addMonths
  if (ahead) {
    const last = move(today, count)
    return (day: CalendarDate) => day >= today && day <= last
  }
  const before = move(today, -count)
  return (day: CalendarDate) => day > before && day <= today
}

function textTest(
  field: Field,
  { test, text }: Question<'contains' | 'begins'>,
  ground: ValueGround,
): (value: Value) => boolean {
  const wanted = ground.fold(text)
  const fits = (written: string) => {
    const folded = ground.fold(written)
    return test === 'begins' ? folded.startsWith(wanted) : folded.includes(wanted)
  }
  return (value) => !isBlank(value) && writings(field, value, ground).some(fits)
}

/** The texts by which a value is known: of a link the number and the name, of several choices each. */
function writings({ kind, to }: Field, value: Value, { nameOf }: ValueGround): string[] {
  const text = String(value)
  if (kind === 'choices') return [text, ...labelsOf(text)]
  return kind === 'link' && to !== undefined ? [text, nameOf(to, text)] : [text]
}

function equalTest(
  field: Field,
  values: readonly (string | number | boolean)[],
  ground: ValueGround,
): (value: Value) => boolean {
  const key = (text: string) => ground.fold(field.kind === 'place' ? text.replace(PLACE_ENDING, '') : text)
  const wanted = new Set(values.map((value) => key(String(value))))
  const numbers = new Set(values.flatMap((value) => ground.figures.number(value) ?? []))
  const days = new Set(values.filter((value) => isCalendarDate(String(value))))
  return (value) => {
    if (isBlank(value)) return false
    if (typeof value === 'number' && field.kind !== 'link') return numbers.has(value)
    if (days.size > 0 && days.has(ground.figures.day(value) ?? '')) return true
    return writings(field, value, ground).some((text) => wanted.has(key(text)))
  }
}
