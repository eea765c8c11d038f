import fc from 'fast-check'
import { addDays } from '../../../src/base/calendar-date'
import { DEFAULT_FIGURE_SETTINGS } from '../../../src/register/figures/figure-settings'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { pipelineOf, stagesOf } from '../../../src/register/figures/pipeline'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues } from '../../../src/register/value'
import { ground, ofCustomer, record, registerOf, SCHEMAS, TODAY } from './a-register'

const declared = (locale: 'en' | 'zh-CN' = 'zh-CN') => {
  const declaration = tableDeclaration('opportunities')!
  const keys = declaration.fields.map(({ key }) => key)
  return {
    key: 'opportunities',
    sheetId: 9,
    tab: 'opportunities',
    fields: schemaFields(declaration, keys, locale),
  }
}
const daysAgo = (days: number) => addDays(TODAY, -days)

/** The pipeline of opportunities numbered from 1, with other records. */
const pipeline = (
  rows: readonly RecordValues[],
  others: Readonly<Record<string, ReturnType<typeof ofCustomer>>> = {},
  schema: ReturnType<typeof declared> = declared(),
) =>
  pipelineOf(
    new LinkedRecords(registerOf({ opportunities: ofCustomer(rows), ...others }, [...SCHEMAS, schema])),
    ground(),
  )

describe('opportunities by stage (K1 K3)', () => {
  it('are counted in the order of the list, with their sum and their sum weighted by probability', () => {
    const { stages } = pipeline([
      { stage: '谈判', amount: 1000, probability: 70 },
      { stage: '谈判', amount: '2,000', probability: 50 },
      { stage: '初步接触', amount: 500 },
      { stage: '赢单', amount: 300, probability: 20 },
      { stage: '输单', amount: 400, probability: 90 },
      { stage: '谈判', probability: 90 },
    ])
    expect(stages.map(({ label, count, amount, weighted }) => [label, count, amount, weighted])).toEqual([
      ['初步接触', 1, 500, 0],
      ['需求确认', 0, 0, 0],
      ['方案报价', 0, 0, 0],
      ['谈判', 3, 3000, 1700],
      ['赢单', 1, 300, 300],
      ['输单', 1, 400, 0],
    ])
    expect(stages[3]).toMatchObject({ withoutAmount: 1 })
  })

  it('end where the words or synonyms of a stage say so, in both languages', () => {
    const ends = (locale: 'en' | 'zh-CN') => stagesOf(declared(locale)).map(({ end = '' }) => end)
    expect(ends('zh-CN')).toEqual(['', '', '', '', 'won', 'lost'])
    expect(ends('en')).toEqual(['', '', '', '', 'won', 'lost'])
  })

  it('of a stage that is in no list stand first and count as open, those without stage too', () => {
    const { stages, deals } = pipeline([
      { stage: '试用', amount: 7 },
      { amount: 8 },
      { stage: 'Lead', amount: 9 },
    ])
    expect(stages.slice(0, 3).map(({ label, amount }) => [label, amount])).toEqual([
      ['试用', 7],
      ['', 8],
      ['初步接触', 9],
    ])
    expect(deals.map(({ amount }) => amount)).toEqual([7, 8, 9])
  })

  it('keep a probability between 0 and 100', () => {
    const { stages } = pipeline([
      { stage: '谈判', amount: 100, probability: 250 },
      { stage: '谈判', amount: 100, probability: -5 },
    ])
    expect(stages[3]!.weighted).toBe(100)
  })

  it('a register without such a table has none', () => {
    expect(pipelineOf(new LinkedRecords(registerOf({})), ground())).toEqual({ stages: [], deals: [] })
  })
})

describe('stuck opportunities (K3)', () => {
  it.each([
    ['初步接触', 30, false],
    ['初步接触', 31, true],
    ['需求确认', 21, false],
    ['需求确认', 22, true],
    ['谈判', 15, true],
    ['赢单', 900, undefined],
    ['输单', 900, undefined],
  ])('in stage %s for %i days: %s', (stage, days, isStuck) => {
    const [deal] = pipeline([{ stage, 'stage-since': daysAgo(days) }]).deals
    expect(deal?.isStuck).toBe(isStuck)
  })

  it('are not stuck while somebody is in contact with the customer, however long the stage lasts', () => {
    const rows = [{ stage: '谈判', 'stage-since': daysAgo(90) }]
    const contact = { 'follow-ups': ofCustomer([{ at: `${daysAgo(3)} 10:00` }]) }
    expect(pipeline(rows, contact).deals[0]).toMatchObject({ idleDays: 3, isStuck: false })
    const other = { 'follow-ups': [record('5', { customer: '2', at: `${daysAgo(3)} 10:00` })] }
    expect(pipeline(rows, other).deals[0]).toMatchObject({ idleDays: 90, isStuck: true })
    const typed = { customers: [record('1', { 'last-contact': daysAgo(4) })] }
    expect(pipeline(rows, typed).deals[0]).toMatchObject({ idleDays: 4, isStuck: false })
  })

  it('count no contact that is still to come, and say nothing where no day is known', () => {
    const rows = [{ stage: '谈判', 'stage-since': daysAgo(90) }]
    const planned = { 'follow-ups': ofCustomer([{ at: `${daysAgo(-3)} 10:00` }]) }
    expect(pipeline(rows, planned).deals[0]!.idleDays).toBe(90)
    const [unknown] = pipeline([{ stage: '谈判' }]).deals
    expect([unknown!.idleDays, unknown!.isStuck]).toEqual([undefined, false])
  })

  it('come first, the longest idle of them first, then the others by stage and amount', () => {
    const { deals } = pipeline([
      { name: 'a', stage: '谈判', 'stage-since': daysAgo(1), amount: 1 },
      { name: 'b', stage: '谈判', 'stage-since': daysAgo(40) },
      { name: 'c', stage: '初步接触', 'stage-since': daysAgo(2), amount: 5 },
      { name: 'd', stage: '初步接触', 'stage-since': daysAgo(2), amount: 9 },
      { name: 'e', stage: '方案报价', 'stage-since': daysAgo(60) },
    ])
    expect(deals.map(({ name }) => name).join('')).toBe('ebdca')
  })

  it('go by limits that Settings change, the last one holding for the stages after it', () => {
    const rows = [
      { name: 'a', stage: '谈判', 'stage-since': daysAgo(6) },
      { name: 'b', stage: '初步接触', 'stage-since': daysAgo(6) },
    ]
    const linked = new LinkedRecords(
      registerOf({ opportunities: ofCustomer(rows) }, [...SCHEMAS, declared()]),
    )
    const stuck = (stuckDays: readonly number[]) =>
      pipelineOf(linked, ground({ settings: { ...DEFAULT_FIGURE_SETTINGS, stuckDays } }))
        .deals.filter(({ isStuck }) => isStuck)
        .map(({ name }) => name)
    expect(stuck([10, 5])).toEqual(['a'])
    expect(stuck([5])).toEqual(['b', 'a'])
    expect(stuck([6])).toEqual([])
  })

  it('are looked after by who is named, else by the owner of the customer', () => {
    const customers = [record('1', { owner: '王敏' })]
    const { deals } = pipeline([{ stage: '谈判', owner: '李娜' }, { stage: '谈判' }], { customers })
    expect(deals.map(({ owner }) => owner)).toEqual(['李娜', '王敏'])
  })
})

it('every opportunity is in one stage, and every open one is a deal (property)', () => {
  const someRow = fc.record(
    {
      stage: fc.constantFrom('初步接触', '谈判', 'Won', '丢单', '别的', ''),
      amount: fc.oneof(fc.integer({ min: -100, max: 10_000 }), fc.constant('多')),
      probability: fc.integer({ min: 0, max: 100 }),
      'stage-since': fc.integer({ min: -5, max: 200 }).map(daysAgo),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 20 }), (rows) => {
      const { stages, deals } = pipeline(rows as RecordValues[])
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
      expect(sum(stages.map(({ count }) => count))).toBe(rows.length)
      const amounts = rows.map(({ amount }) => (typeof amount === 'number' ? amount : 0))
      expect(sum(stages.map(({ amount }) => amount))).toBeCloseTo(sum(amounts), 6)
      const open = rows.filter(({ stage = '' }) => !['Won', '丢单'].includes(stage))
      expect(deals).toHaveLength(open.length)
      expect(sum(stages.filter(({ end }) => !end).map(({ weighted }) => weighted))).toBeCloseTo(
        sum(
          open.map(({ amount, probability = 0 }) => (typeof amount === 'number' ? amount : 0) * probability),
        ) / 100,
        6,
      )
      const firstNotStuck = deals.findIndex(({ isStuck }) => !isStuck)
      if (firstNotStuck >= 0) expect(deals.slice(firstNotStuck).some(({ isStuck }) => isStuck)).toBe(false)
    }),
  )
})
