import { type CalendarDate, isCalendarDate } from '../base/calendar-date'
import { fieldOf, type TableSchema } from '../register/field'
import {
  type Condition,
  type FieldCondition,
  isAll,
  isAny,
  isLinked,
  isNot,
  type LinkedCondition,
} from '../register/search/conditions/condition'
import { counted, grouped } from './counted'
import { shortDay } from './day-text'
import type { Locale, Translation } from './translation'

const en = {
  and: ', and ',
  or: ', or ',
  group: (inside: string) => `(${inside})`,
  nothing: 'every customer',
  none: 'no customer',
  not: (inside: string) => `not (${inside})`,
  quoted: (text: string) => `“${text}”`,
  list: ' or ',
  yes: 'yes',
  no: 'no',
  flag: (field: string, value: string) => `${field} is ${value}`,
  'flag-not': (field: string, value: string) => `${field} is not ${value}`,
  is: (field: string, value: string) => `${field} is ${value}`,
  'is-not': (field: string, value: string) => `${field} is not ${value}`,
  'any-of': (field: string, values: string) => `${field} is ${values}`,
  'any-of-not': (field: string, values: string) => `${field} is not ${values}`,
  contains: (field: string, text: string) => `${field} contains ${text}`,
  'contains-not': (field: string, text: string) => `${field} does not contain ${text}`,
  begins: (field: string, text: string) => `${field} begins with ${text}`,
  'begins-not': (field: string, text: string) => `${field} does not begin with ${text}`,
  between: (field: string, from: string, to: string) => `${field} is from ${from} to ${to}`,
  'between-not': (field: string, from: string, to: string) => `${field} is not from ${from} to ${to}`,
  less: (field: string, than: string) => `${field} is below ${than}`,
  'less-not': (field: string, than: string) => `${field} is not below ${than}`,
  more: (field: string, than: string) => `${field} is above ${than}`,
  'more-not': (field: string, than: string) => `${field} is not above ${than}`,
  before: (field: string, day: string) => `${field} is before ${day}`,
  'before-not': (field: string, day: string) => `${field} is not before ${day}`,
  after: (field: string, day: string) => `${field} is after ${day}`,
  'after-not': (field: string, day: string) => `${field} is not after ${day}`,
  within: (field: string, span: string) => `${field} is within ${span}`,
  'within-not': (field: string, span: string) => `${field} is not within ${span}`,
  blank: (field: string) => `${field} is blank`,
  'blank-not': (field: string) => `${field} is filled in`,
  lastDays: (count: number) => `the last ${counted(count, 'day', 'days')}`,
  lastMonths: (count: number) => `the last ${counted(count, 'month', 'months')}`,
  nextDays: (count: number) => `the next ${counted(count, 'day', 'days')}`,
  nextMonths: (count: number) => `the next ${counted(count, 'month', 'months')}`,
  some: (table: string) => `has something in ${table}`,
  'some-not': (table: string) => `has nothing in ${table}`,
  count: (table: string, count: number) => `has at least ${grouped(count)} in ${table}`,
  'count-not': (table: string, count: number) => `has fewer than ${grouped(count)} in ${table}`,
  sum: (table: string, field: string, amount: string) => `${field} in ${table} adds up to at least ${amount}`,
  'sum-not': (table: string, field: string, amount: string) =>
    `${field} in ${table} adds up to less than ${amount}`,
  where: (records: string, inside: string) => `${records} (${inside})`,
}

const zhCN: Translation<typeof en> = {
  and: '，并且',
  or: '，或者',
  group: (inside) => `（${inside}）`,
  nothing: '所有客户',
  none: '没有客户',
  not: (inside) => `不符合（${inside}）`,
  quoted: (text) => `“${text}”`,
  list: '或',
  yes: '“是”',
  no: '“否”',
  flag: (field, value) => `${field}为${value}`,
  'flag-not': (field, value) => `${field}不为${value}`,
  is: (field, value) => `${field}是${value}`,
  'is-not': (field, value) => `${field}不是${value}`,
  'any-of': (field, values) => `${field}是${values}`,
  'any-of-not': (field, values) => `${field}不是${values}`,
  contains: (field, text) => `${field}包含${text}`,
  'contains-not': (field, text) => `${field}不包含${text}`,
  begins: (field, text) => `${field}以${text}开头`,
  'begins-not': (field, text) => `${field}不以${text}开头`,
  between: (field, from, to) => `${field}从 ${from} 到 ${to}`,
  'between-not': (field, from, to) => `${field}不在 ${from} 到 ${to} 之间`,
  less: (field, than) => `${field}低于 ${than}`,
  'less-not': (field, than) => `${field}不低于 ${than}`,
  more: (field, than) => `${field}高于 ${than}`,
  'more-not': (field, than) => `${field}不高于 ${than}`,
  before: (field, day) => `${field}早于${day}`,
  'before-not': (field, day) => `${field}不早于${day}`,
  after: (field, day) => `${field}晚于${day}`,
  'after-not': (field, day) => `${field}不晚于${day}`,
  within: (field, span) => `${field}在${span}`,
  'within-not': (field, span) => `${field}不在${span}`,
  blank: (field) => `${field}未填`,
  'blank-not': (field) => `${field}已填`,
  lastDays: (count) => `最近 ${grouped(count)} 天内`,
  lastMonths: (count) => `最近 ${grouped(count)} 个月内`,
  nextDays: (count) => `今后 ${grouped(count)} 天内`,
  nextMonths: (count) => `今后 ${grouped(count)} 个月内`,
  some: (table) => `有${table}`,
  'some-not': (table) => `没有${table}`,
  count: (table, count) => `${table}至少 ${grouped(count)} 条`,
  'count-not': (table, count) => `${table}不到 ${grouped(count)} 条`,
  sum: (table, field, amount) => `${table}的${field}合计至少 ${amount}`,
  'sum-not': (table, field, amount) => `${table}的${field}合计不到 ${amount}`,
  where: (records, inside) => `${records}（${inside}）`,
}

const texts: Record<Locale, Translation<typeof en>> = { en, 'zh-CN': zhCN }

/** What a condition is told in. */
interface Told {
  readonly tables: readonly TableSchema[]
  readonly today: CalendarDate
  readonly locale: Locale
}

/** A condition over a table as a sentence without end; what it names and the register has not is named by its key. */
export const conditionText = (condition: Condition, table: string, told: Told): string =>
  sentence(condition, table, told, false)

function sentence(condition: Condition, table: string, told: Told, turned: boolean): string {
  const text = texts[told.locale]
  if (isNot(condition)) return sentence(condition.not, table, told, !turned)
  if (!isAll(condition) && !isAny(condition))
    return isLinked(condition)
      ? linkedText(condition, told, turned)
      : fieldText(condition, table, told, turned)
  const parts = isAll(condition) ? condition.all : condition.any
  const [only] = parts
  if (!only) return isAll(condition) === turned ? text.none : text.nothing
  if (parts.length === 1) return sentence(only, table, told, turned)
  const joined = parts
    .map((part) => bracketed(sentence(part, table, told, false), part, text))
    .join(isAll(condition) ? text.and : text.or)
  return turned ? text.not(joined) : joined
}

/** Parts that are joined themselves stand in brackets. */
const bracketed = (inside: string, part: Condition, text: Translation<typeof en>): string =>
  (isAll(part) && part.all.length > 1) || (isAny(part) && part.any.length > 1) ? text.group(inside) : inside

function linkedText(condition: LinkedCondition, told: Told, turned: boolean): string {
  const text = texts[told.locale]
  const records = recordsText(condition, told, turned)
  const { table, where } = condition
  return where === undefined ? records : text.where(records, sentence(where, table, told, false))
}

function recordsText({ table, count = 1, sum }: LinkedCondition, told: Told, turned: boolean): string {
  const text = texts[told.locale]
  const schema = told.tables.find(({ key }) => key === table)
  const name = schema?.tab ?? table
  if (sum) {
    const field = (schema && fieldOf(schema, sum.of)?.header) ?? sum.of
    return text[turned ? 'sum-not' : 'sum'](name, field, sum.min.toLocaleString('en'))
  }
  if (count > 1) return text[turned ? 'count-not' : 'count'](name, count)
  return text[turned ? 'some-not' : 'some'](name)
}

function fieldText(condition: FieldCondition, table: string, told: Told, turned: boolean): string {
  const text = texts[told.locale]
  const schema = told.tables.find(({ key }) => key === table)
  const field = (schema && fieldOf(schema, condition.field)?.header) ?? condition.field
  const say = <Name extends FieldCondition['test'] | 'flag'>(name: Name) =>
    turned ? (`${name}-not` as const) : name
  switch (condition.test) {
    case 'is':
      return text[say(typeof condition.value === 'boolean' ? 'flag' : 'is')](
        field,
        valueText(condition.value, told),
      )
    case 'any-of':
      return text[say('any-of')](field, condition.values.map(text.quoted).join(text.list))
    case 'contains':
    case 'begins':
      return text[say(condition.test)](field, text.quoted(condition.text))
    case 'between':
      return text[say('between')](field, valueText(condition.from, told), valueText(condition.to, told))
    case 'less':
    case 'more':
      return text[say(condition.test)](field, valueText(condition.than, told))
    case 'before':
    case 'after':
      return text[say(condition.test)](field, valueText(condition.day, told))
    case 'within':
      return text[say('within')](field, spanText(condition, text))
    case 'blank':
      return text[say('blank')](field)
  }
}

function valueText(value: string | number | boolean, { today, locale }: Told): string {
  const text = texts[locale]
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (typeof value === 'number') return value.toLocaleString('en')
  return isCalendarDate(value) ? shortDay(value, today, locale) : text.quoted(value)
}

function spanText(
  { count, unit, ahead }: Extract<FieldCondition, { test: 'within' }>,
  text: Translation<typeof en>,
): string {
  if (ahead) return unit === 'days' ? text.nextDays(count) : text.nextMonths(count)
  return unit === 'days' ? text.lastDays(count) : text.lastMonths(count)
}
