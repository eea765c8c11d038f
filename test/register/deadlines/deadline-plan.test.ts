import fc from 'fast-check'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { deadlineLine, openMonths } from '../../../src/register/deadlines/deadline-line'
import { deadlinePlan, type PlanGround } from '../../../src/register/deadlines/deadline-plan'
import { MONTH_FIELDS } from '../../../src/register/deadlines/duty-months'
import { dutyRules } from '../../../src/register/deadlines/duty-rules'
import type { TableSchema } from '../../../src/register/field'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues, RegisterRecord } from '../../../src/register/value'

const NEXT = 150_000_101
function schemaOf(locale: 'en' | 'zh-CN' = 'zh-CN'): TableSchema {
  const declared = tableDeclaration('deadlines')!
  const keys = declared.fields.map(({ key }) => key)
  return { key: 'deadlines', sheetId: 1, tab: '期限', fields: schemaFields(declared, keys, locale) }
}
const ground = (more: Partial<PlanGround> = {}): PlanGround => ({
  today: '2026-11-21' as CalendarDate,
  before: { filled: [], followed: [] },
  rules: dutyRules('申报 15、年报 6-30'),
  nextNumber: NEXT,
  mostLines: 1000,
  ...more,
})
const line = (id: number, values: RecordValues): RegisterRecord => ({
  id: String(150_000_000 + id),
  values: { customer: '100001', duty: '申报', year: 2026, ...values },
})
/** The records as they stand after a plan. */
function carriedOut(
  records: readonly RegisterRecord[],
  plan: ReturnType<typeof deadlinePlan>,
): RegisterRecord[] {
  const after = new Map(records.map(({ id, values }) => [id, { ...values }]))
  for (const { recordId, field, after: value } of plan.changes)
    after.set(recordId, { ...after.get(recordId), [field]: value ?? '' })
  return [...after].map(([id, values]) => ({ id, values }))
}
const cells = (plan: ReturnType<typeof deadlinePlan>) =>
  plan.changes.map(({ recordId, field, after }) => `${recordId.slice(-3)} ${field} ${after}`)

describe('what the register enters into deadlines by itself', () => {
  test.each<[string, RecordValues, string[]]>([
    ['every month still ahead', { rhythm: '每月', 'due-day': 25 }, ['m11 待办', 'm12 待办']],
    ['no month whose day has passed', { rhythm: '每月' }, ['due-day 15', 'm12 待办']],
    ['quarters', { rhythm: '每季', 'first-month': 3, 'due-day': 31 }, ['m12 待办']],
    ['what is written in English', { rhythm: 'monthly', 'due-day': 25 }, ['m11 待办', 'm12 待办']],
    ['nothing where something stands', { rhythm: '每月', 'due-day': 25, m11: '进行', m12: '下周再说' }, []],
    ['nothing without a rhythm', {}, []],
    ['nothing for a rhythm nobody knows', { rhythm: '有时' }, []],
    ['nothing into years that are over', { rhythm: '每月', year: 2024 }, []],
    ['nothing where the year cannot be read', { rhythm: '每月', year: '明年' }, []],
    [
      'the year before it begins',
      { rhythm: '每年', year: 2027, duty: '年报' },
      ['due-day 30', 'first-month 6', 'm06 待办'],
    ],
    [
      'its own month before the rule’s',
      { rhythm: '每年', year: 2027, duty: '年报', 'first-month': 3 },
      ['due-day 30', 'm03 待办'],
    ],
    [
      'a duty without a rule until the end of the month',
      { rhythm: '每月', duty: '记账' },
      ['m11 待办', 'm12 待办'],
    ],
  ])('%s', (_, values, expected) => {
    const plan = deadlinePlan(schemaOf(), [line(1, values)], ground())
    expect(cells(plan)).toEqual(expected.map((cell) => `001 ${cell}`))
    expect(plan.isCut).toBe(false)
  })

  it('fills a line once: what people clear then stays clear', () => {
    const records = [line(1, { rhythm: '每月', 'due-day': 25 })]
    const plan = deadlinePlan(schemaOf(), records, ground())
    const again = deadlinePlan(schemaOf(), records, ground({ before: plan.after }))
    expect(again.changes).toEqual([])
  })

  it('makes the lines of the next year from December on, with what they need', () => {
    const records = [
      line(1, { rhythm: '每月', 'due-day': 15, owner: '王敏', m01: '完成' }),
      line(2, { rhythm: '', duty: '年检' }),
    ]
    const before = { filled: [[150_000_001, 150_000_002]] as const, followed: [] }
    expect(deadlinePlan(schemaOf(), records, ground({ before })).changes).toEqual([])
    const plan = deadlinePlan(schemaOf(), records, ground({ before, today: '2026-12-01' as CalendarDate }))
    const [made] = carriedOut([], plan)
    expect(made).toEqual({
      id: String(NEXT),
      values: {
        ...{ customer: '100001', duty: '申报', year: 2027, rhythm: '每月', 'due-day': 15, owner: '王敏' },
        ...Object.fromEntries(MONTH_FIELDS.map((field) => [field, '待办'])),
      },
    })
    expect(plan.changes.every(({ before }) => before === null)).toBe(true)
    const undone = deadlinePlan(
      schemaOf(),
      records,
      ground({ before: plan.after, today: '2026-12-02' as CalendarDate }),
    )
    expect(undone.changes).toEqual([])
  })

  it('catches up on a year that began without its line', () => {
    const late = deadlinePlan(schemaOf(), [line(1, { rhythm: '每月', 'due-day': 25, year: 2025 })], ground())
    expect(carriedOut([], late)).toMatchObject([{ values: { year: 2026, m11: '待办', m12: '待办' } }])
    expect(cells(late).filter((cell) => / m(0|10)/.test(cell))).toEqual([])
  })

  it('makes none where there is one, nor two of the same', () => {
    const december = ground({
      today: '2026-12-05' as CalendarDate,
      before: { filled: [[150_000_001, 150_000_009]], followed: [] },
    })
    const monthly = { rhythm: '每月', 'due-day': 15 }
    expect(
      deadlinePlan(schemaOf(), [line(1, monthly), line(2, { ...monthly, year: 2027 })], december).changes,
    ).toEqual([])
    const twice = deadlinePlan(schemaOf(), [line(1, monthly), line(2, monthly)], december)
    expect(new Set(twice.changes.map(({ recordId }) => recordId)).size).toBe(1)
  })

  it('goes on where a long list was cut', () => {
    const records = Array.from({ length: 5 }, (_, index) =>
      line(index + 1, { rhythm: '每月', 'due-day': 25 }),
    )
    const first = deadlinePlan(schemaOf(), records, ground({ mostLines: 2 }))
    expect([first.isCut, new Set(first.changes.map(({ recordId }) => recordId)).size]).toEqual([true, 2])
    const rest = deadlinePlan(schemaOf(), carriedOut(records, first), ground({ before: first.after }))
    expect([rest.isCut, new Set(rest.changes.map(({ recordId }) => recordId)).size]).toEqual([false, 3])
  })

  it('speaks the language of the register', () => {
    const plan = deadlinePlan(schemaOf('en'), [line(1, { rhythm: 'Monthly', duty: 'Tax return' })], ground())
    expect(cells(plan)).toEqual(['001 due-day 15', '001 m12 To do'])
  })
})

describe('laws of the plan', () => {
  const cell = fc.constantFrom('', '', '待办', '进行', '完成', '以后')
  const values = fc.record({
    rhythm: fc.constantFrom('每月', '每季', '每半年', '每年', '', '?'),
    year: fc.constantFrom(2025, 2026, 2027, '2026', 'x'),
    duty: fc.constantFrom('申报', '年报', '合同续签', ''),
    customer: fc.constantFrom('100001', '100002', ''),
    'due-day': fc.constantFrom('', 1, 15, 31, 99),
    'first-month': fc.constantFrom('', 1, 6, 12, 13),
    ...Object.fromEntries(MONTH_FIELDS.map((field) => [field, cell])),
  })
  const lists = fc
    .array(values, { maxLength: 8 })
    .map((all) =>
      all.map(
        (each, index): RegisterRecord => ({ id: String(150_000_001 + index), values: each as RecordValues }),
      ),
    )
  const today = fc.constantFrom(
    '2026-01-01',
    '2026-11-21',
    '2026-12-01',
    '2026-12-31',
  ) as fc.Arbitrary<CalendarDate>

  it('never touches a cell in which something stands, nor makes a deadline that is over', () => {
    fc.assert(
      fc.property(lists, today, (records, today) => {
        const plan = deadlinePlan(schemaOf(), records, ground({ today }))
        for (const { before } of plan.changes) expect(before === null || before === '').toBe(true)
        const was = new Map(
          records.map((record) => [
            record.id,
            new Set(openMonths(schemaOf(), record).map(({ field }) => field)),
          ]),
        )
        for (const record of carriedOut(records, plan))
          for (const { field, on } of openMonths(schemaOf(), record))
            if (!was.get(record.id)?.has(field)) expect(on! >= today).toBe(true)
      }),
    )
  })

  it('done twice does nothing more, even where what was kept is lost', () => {
    fc.assert(
      fc.property(lists, today, fc.boolean(), (records, today, isLost) => {
        const plan = deadlinePlan(schemaOf(), records, ground({ today }))
        const after = carriedOut(records, plan)
        const more = isLost ? {} : { before: plan.after }
        expect(
          deadlinePlan(schemaOf(), after, ground({ today, nextNumber: NEXT + 50, ...more })).changes,
        ).toEqual([])
      }),
    )
  })

  it('gives every client and duty at most one new line, of the next year', () => {
    fc.assert(
      fc.property(lists, (records) => {
        const plan = deadlinePlan(schemaOf(), records, ground({ today: '2026-12-10' as CalendarDate }))
        const known = new Set(records.map(({ id }) => id))
        const made = carriedOut(records, plan)
          .filter(({ id }) => !known.has(id))
          .map((record) => deadlineLine(schemaOf(), record))
        const keys = made.map(({ customer, duty, year }) => `${customer} ${duty} ${year}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { year, customer, duty } of made)
          expect([year, customer !== '', duty !== '']).toEqual([2027, true, true])
      }),
    )
  })
})
