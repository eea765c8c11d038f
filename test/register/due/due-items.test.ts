import fc from 'fast-check'
import { addDays, type CalendarDate, daysBetween } from '../../../src/base/calendar-date'
import { dueItems } from '../../../src/register/due/due-items'
import { figureGround } from '../../../src/register/figures/figure-ground'
import { type FigureRecord, LinkedRecords } from '../../../src/register/figures/linked-records'
import { parseBirthday } from '../../../src/register/rules/birthday-rule'
import { lunarMonthLength, solarOfLunar } from '../../../src/register/rules/lunar-calendar'
import { nextBirthday } from '../../../src/register/rules/next-birthday'
import { CHINA, contextOfCountry, type RuleContext } from '../../../src/register/rules/rule-context'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'

const day = (text: string) => text as CalendarDate
const today = day('2026-11-21')
const window = { today, since: today, contractDays: 30, birthdayDays: 0 }
type Window = typeof window

/** Tables of a register with their records, every field the product knows among them. */
function linked(tables: Record<string, FigureRecord[]>): LinkedRecords {
  const of = ([key, rows]: [string, FigureRecord[]]) => {
    const table = tableDeclaration(key)!
    const fields = schemaFields(
      table,
      table.fields.map((field) => field.key),
      'zh-CN',
    )
    return [key, { schema: { key, sheetId: 0, tab: key, fields }, rows }] as const
  }
  return new LinkedRecords(new Map(Object.entries(tables).map(of)))
}

const dueDates = (
  customers: FigureRecord[],
  { contractDays, birthdayDays, ...days }: Window,
  context: RuleContext,
) =>
  dueItems(
    linked({ customers }),
    { ...days, ahead: { 'contract-end': contractDays, birthday: birthdayDays } },
    figureGround({ today: days.today, context }),
  )
const record = (id: string, values: Record<string, string | number>) => ({ id, values })
const due = (values: Record<string, string | number>, changes: Partial<Window> = {}) =>
  dueDates([record('100001', values)], { ...window, ...changes }, CHINA).map(({ kind, on, daysLeft }) => [
    kind,
    on,
    daysLeft,
  ])

describe('days of customers', () => {
  it('finds a contract that ends within the notice, its first and last day included', () => {
    expect(due({ 'contract-end': '2026-12-21' })).toEqual([['contract-end', '2026-12-21', 30]])
    expect(due({ 'contract-end': '2026-12-22' })).toEqual([])
    expect(due({ 'contract-end': '2026-11-21' })).toEqual([['contract-end', '2026-11-21', 0]])
    expect(due({ 'contract-end': '2026-11-20' })).toEqual([])
  })

  it('catches up on missed days', () => {
    expect(due({ 'contract-end': '2026-11-20' }, { since: day('2026-11-19') })).toEqual([
      ['contract-end', '2026-11-20', -1],
    ])
    expect(due({ birthday: '1990-11-20' }, { since: day('2026-11-19') })).toEqual([
      ['birthday', '2026-11-20', -1],
    ])
  })

  it('finds birthdays with a year, without one, and on 29 February in a common year', () => {
    expect(due({ birthday: '1990-11-21' })).toEqual([['birthday', '2026-11-21', 0]])
    expect(due({ birthday: '11月21日' })).toEqual([['birthday', '2026-11-21', 0]])
    const february = { today: day('2027-02-28'), since: day('2027-02-28') }
    expect(due({ birthday: '2000-02-29' }, february)).toEqual([['birthday', '2027-02-28', 0]])
  })

  it('finds a lunar birthday on its solar day: 八月十五 is 2026-09-25', () => {
    const middleOfAutumn = { today: day('2026-09-25'), since: day('2026-09-25') }
    expect(due({ birthday: '农历八月十五' }, middleOfAutumn)).toEqual([['birthday', '2026-09-25', 0]])
    expect(due({ birthday: '农历八月十五' })).toEqual([])
  })

  it('takes a birthday over the turn of the year', () => {
    const newYearsEve = { today: day('2026-12-31'), since: day('2026-12-31'), birthdayDays: 3 }
    expect(due({ birthday: '--01-02' }, newYearsEve)).toEqual([['birthday', '2027-01-02', 2]])
  })

  it.each(['2026年12月1日', '2026/12/1', '２０２６．１２．１', '1 Dec 2026', '二〇二六年十二月一日'])(
    'finds a contract that ends on %s, which nobody has standardised yet',
    (written) => {
      expect(due({ 'contract-end': written })).toEqual([['contract-end', '2026-12-01', 10]])
    },
  )

  it('reads days as they are written where the firm is', () => {
    const values = { 'contract-end': '03/12/2026' }
    const of = (country: string) =>
      dueDates([record('1', values)], window, contextOfCountry(country)).map(({ on }) => on)
    expect([of('GB'), of('US'), of('CN')]).toEqual([['2026-12-03'], [], []])
  })

  it('counts 31 days before the end of January as December, over the year and over a leap day', () => {
    const on = (today: string, contractDays: number, end: string) =>
      due({ 'contract-end': end }, { today: day(today), since: day(today), contractDays }).length
    expect(on('2026-12-31', 31, '2027-01-31')).toBe(1)
    expect(on('2026-12-31', 30, '2027-01-31')).toBe(0)
    expect(on('2028-02-28', 2, '2028-03-01')).toBe(1)
    expect(on('2027-02-28', 1, '2027-03-01')).toBe(1)
    expect(on('2027-02-28', 0, '2027-03-01')).toBe(0)
  })

  it('says nothing of dates it cannot read', () => {
    expect(due({ 'contract-end': '下个月', birthday: '2001-02-30' })).toEqual([])
    expect(due({ 'contract-end': 46_000 })).toEqual([])
  })

  it('lists the soonest first and equal days by number', () => {
    const found = dueDates(
      [
        record('100002', { 'contract-end': '2026-12-01' }),
        record('100001', { 'contract-end': '2026-12-01' }),
        record('100003', { birthday: '--11-21' }),
      ],
      window,
      CHINA,
    )
    expect(found.map(({ recordId }) => recordId)).toEqual(['100003', '100001', '100002'])
  })

  it('lists numbers as numbers: 9 before 10', () => {
    const end = { 'contract-end': '2026-12-01' }
    const found = dueDates(
      ['10', '9', '1000000', '999999'].map((id) => record(id, end)),
      window,
      CHINA,
    )
    expect(found.map(({ recordId }) => recordId)).toEqual(['9', '10', '999999', '1000000'])
  })

  it('names each day within the window once, and none outside, whatever the window', () => {
    const days = fc.integer({ min: -40, max: 400 }).map((count) => addDays(today, count))
    const widths = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(fc.array(days, { maxLength: 20 }), widths, widths, (ends, back, ahead) => {
        const records = ends.map((end, index) => record(String(index + 1), { 'contract-end': end }))
        const found = dueDates(
          records,
          { ...window, since: addDays(today, -back), contractDays: ahead },
          CHINA,
        )
        const within = ends.filter((end) => {
          const left = daysBetween(today, end)
          return left >= -back && left <= ahead
        })
        expect(found.map(({ on }) => on)).toEqual([...within].sort())
        expect(found.every(({ on, daysLeft }) => addDays(today, daysLeft) === on)).toBe(true)
      }),
    )
  })
})

describe('what stays until it is done', () => {
  const found = (tables: Record<string, FigureRecord[]>, openSince?: CalendarDate, ahead = 0) =>
    dueItems(
      linked(tables),
      {
        today,
        since: today,
        ...(openSince ? { openSince } : {}),
        ahead: { 'to-do': ahead, 'follow-up': ahead },
      },
      figureGround({ today }),
    ).map(({ kind, table, recordId, customer, on, who, what }) => [
      kind,
      table,
      recordId,
      customer,
      on,
      who,
      what,
    ])
  const toDo = (id: string, values: Record<string, string | boolean> = {}) =>
    record(id, { customer: '100001', what: '寄合同', 'due-on': today, ...values })
  const customers = [record('100001', { owner: '李娜' })]

  it('is told with who has to do it, else the owner of its customer', () => {
    const tables = { customers, 'to-dos': [toDo('1', { owner: '王敏' }), toDo('2')] }
    expect(found(tables)).toEqual([
      ['to-do', 'to-dos', '1', '100001', today, '王敏', '寄合同'],
      ['to-do', 'to-dos', '2', '100001', today, '李娜', '寄合同'],
    ])
  })

  it('is told no more once it is ticked, however the tick came', () => {
    expect(
      found({ customers, 'to-dos': [toDo('1', { done: true }), toDo('2', { 'done-on': today })] }),
    ).toEqual([])
  })

  it('goes back as far as asked, and no further than occasions otherwise', () => {
    const tables = { customers, 'to-dos': [toDo('1', { 'due-on': '2026-10-01' }), toDo('2')] }
    expect(found(tables).map(([, , id]) => id)).toEqual(['2'])
    expect(found(tables, day('2026-01-01')).map(([, , id]) => id)).toEqual(['1', '2'])
  })

  it('tells a next contact once, whether a record or the customer’s own column names its day', () => {
    const next = '2026-11-22'
    const followUp = record('9', {
      customer: '100001',
      at: '2026-11-20 10:00',
      'next-on': next,
      topic: '续约',
    })
    const withDay = [record('100001', { owner: '李娜', 'next-follow-up': next })]
    expect(
      found({ customers: withDay, 'follow-ups': [followUp] }, undefined, 3).map(([, table]) => table),
    ).toEqual(['follow-ups'])
    expect(found({ customers: withDay }, undefined, 3)).toEqual([
      ['follow-up', 'customers', '100001', '100001', next, '', ''],
    ])
    const ticked = { ...followUp, values: { ...followUp.values, done: true } }
    expect(found({ customers: withDay, 'follow-ups': [ticked] }, undefined, 3)).toEqual([])
  })

  it('counts a next contact as made when a later contact is written down', () => {
    const withDay = [record('100001', { 'next-follow-up': '2026-11-19' })]
    const contact = (at: string) => [record('9', { customer: '100001', at })]
    const since = day('2026-11-01')
    expect(found({ customers: withDay, 'follow-ups': contact('2026-11-18 09:00') }, since)).toHaveLength(1)
    expect(found({ customers: withDay, 'follow-ups': contact('2026-11-19 09:00') }, since)).toEqual([])
  })

  it('tells the end of a contract from the list of contracts, once, and not of one that is over', () => {
    const contract = (id: string, state: string) =>
      record(id, { customer: '100001', name: '年度框架', 'ends-on': '2026-11-21', state })
    const own = [record('100001', { 'contract-end': '2026-11-21' })]
    expect(found({ customers: own, contracts: [contract('5', '履行中')] })).toEqual([
      ['contract-end', 'contracts', '5', '100001', today, '', '年度框架'],
    ])
    expect(found({ customers: own, contracts: [contract('5', 'Terminated')] })).toEqual([])
  })
})

describe('a birthday', () => {
  const from = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('2001-01-01'), count))
  const written = fc.oneof(
    fc.integer({ min: 0, max: 365 }).map((count) => `-${addDays(day('2000-01-01'), count).slice(4)}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }))
      .map(([month, date]) => `lunar --${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  )
  const next = (text: string, start: CalendarDate) => nextBirthday(parseBirthday(text)!, start)

  it('comes within thirteen months of any day, and not again before it is over', () => {
    fc.assert(
      fc.property(written, from, (text, start) => {
        const first = next(text, start)
        expect(daysBetween(start, first)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(start, first)).toBeLessThan(400)
        expect(next(text, first)).toBe(first)
        expect(daysBetween(first, next(text, addDays(first, 1)))).toBeGreaterThan(350)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same from every day up to it', () => {
    fc.assert(
      fc.property(written, from, fc.integer({ min: 0, max: 399 }), (text, start, later) => {
        const first = next(text, start)
        if (later <= daysBetween(start, first)) expect(next(text, addDays(start, later))).toBe(first)
      }),
    )
  })

  it('of the last lunar day is kept on the last day there is', () => {
    for (let year = 2000; year < 2060; year += 1) {
      const length = lunarMonthLength(year, 12, false)!
      const kept = next('腊月三十', day(`${year + 1}-01-01`))
      expect(kept).toBe(solarOfLunar(year, 12, length, false))
    }
  })

  it('of a leap month is kept in the plain month where the year has none', () => {
    const plain = next('农历四月初八', day('2021-01-01'))
    expect(next('农历闰四月初八', day('2021-01-01'))).toBe(plain)
    expect(next('农历闰四月初八', day('2020-01-01'))).toBe('2020-05-30')
    expect(next('农历四月初八', day('2020-01-01'))).toBe('2020-04-30')
  })
})
