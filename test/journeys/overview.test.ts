import { unpackEntries } from '../../src/register/search/index-entry'
import { add, aKeyAccount, customersOf, daysAgo } from '../features/overview/a-key-account'
import type { ScriptRun } from '../features/setup/script-run'

const WORDS = {
  zh_CN: {
    offer: '方案报价',
    talks: '谈判',
    first: '初步接触',
    complaint: '投诉',
    csat: '满意度 CSAT',
    type: '满意度',
    idea: '建议',
  },
  en_US: {
    offer: 'Offer made',
    talks: 'Negotiation',
    first: 'First contact',
    complaint: 'Complaint',
    csat: 'CSAT',
    type: 'Satisfaction',
    idea: 'Suggestion',
  },
} as const
const YEAR = { from: '2026-01-01', to: '2026-11-21' }
const later = (run: ScriptRun) => run.google.clock.advance('1 minute')

/** What the executions since wrote to the administrator's log. */
const faults = (run: ScriptRun) => run.google.executions.flatMap(({ log }) => log)

describe.each(['zh_CN', 'en_US'] as const)('how business of key accounts goes (%s)', (locale) => {
  const words = WORDS[locale]

  it('shows opportunities by stage, the stuck one first; moved on, it is stuck no more, and undo brings it back (K1 K3)', () => {
    const run = aKeyAccount(locale)
    const [, second] = customersOf(run)
    const stuck = add(run, 'opportunities', second!, {
      name: 'Service contract',
      stage: words.talks,
      amount: 20_000,
      probability: 50,
      'stage-since': daysAgo(60),
    })
    later(run)
    const before = run.call('overview.pipeline', {})
    expect(before.stuck).toBe(1)
    expect(before.deals.shown[0]).toMatchObject({ id: stuck, idleDays: 35, isStuck: true, customer: second })
    const stage = (label: string) => before.stages.find((each) => each.label === label)
    expect(stage(words.offer)).toMatchObject({ count: 1, amount: 380_000, weighted: 228_000 })
    expect(stage(words.talks)).toMatchObject({ count: 1, amount: 20_000, weighted: 10_000 })
    later(run)
    const move = { base: { stage: words.talks }, mine: { stage: words.offer } }
    expect(
      run.call('card.edit', { requestId: 'move-stage', table: 'opportunities', id: stuck, ...move }),
    ).toMatchObject({ state: 'saved' })
    later(run)
    const after = run.call('overview.pipeline', {})
    expect([after.stuck, after.deals.shown.find(({ id }) => id === stuck)]).toMatchObject([
      0,
      { idleDays: 0, stage: words.offer },
    ])
    later(run)
    expect(run.call('history.undo', { requestId: 'undo-the-move', operation: 'move-stage' })).toMatchObject({
      state: 'undone',
    })
    later(run)
    expect(run.call('overview.pipeline', {}).deals.shown[0]).toMatchObject({
      stage: words.talks,
      idleDays: 35,
    })
    expect(faults(run)).toEqual([])
  })

  it('sums sales by month, customer, product and owner, foreign money at its rate (I6 I8)', () => {
    const run = aKeyAccount(locale)
    const [first, second] = customersOf(run)
    const own = locale === 'zh_CN' ? 'USD' : 'EUR'
    add(run, 'transactions', second!, {
      date: '2026-11-02',
      amount: 100,
      currency: own,
      rate: 7,
      owner: 'lina@example.com',
    })
    add(run, 'transactions', second!, {
      date: '2026-11-03',
      amount: 100,
      currency: own,
      owner: 'lina@example.com',
    })
    later(run)
    const { amount, orders, unknown, by, products } = run.call('overview.sales', YEAR)
    expect({ amount, orders, unknown }).toEqual({ amount: 102_700, orders: 5, unknown: 1 })
    expect(by.customer.shown.map(({ of, amount }) => [of, amount])).toEqual([
      [first, 96_000],
      [second, 6700],
    ])
    expect(by.product.shown.map(({ of, amount }) => [products[of] ?? of, amount])).toEqual([
      [locale === 'zh_CN' ? '传感器' : 'Sensor', 96_000],
      [locale === 'zh_CN' ? '校准服务' : 'Calibration', 6000],
      ['', 700],
    ])
    expect(by.owner.shown.find(({ of }) => of === 'lina@example.com')).toMatchObject({ amount: 700 })
    expect(by.month.shown.map(({ of }) => of)).toEqual(
      ['2026-07', '2026-10', '2026-11'].filter((month) => by.month.shown.some(({ of }) => of === month)),
    )
    expect(faults(run)).toEqual([])
  })

  it('lists who owes what by age, how long they take to pay, and deliveries that are late (I2 I3 G7)', () => {
    const run = aKeyAccount(locale)
    const [first, second] = customersOf(run)
    add(run, 'transactions', second!, {
      date: daysAgo(200),
      amount: 60_000,
      'due-on': daysAgo(95),
      'delivery-on': daysAgo(9),
    })
    later(run)
    const { totals, debtors, daysToPay, awaited, cameLate } = run.call('overview.receivables', {})
    expect(totals).toEqual({ notDue: 6000, to30: 12_000, to60: 0, to90: 0, over90: 60_000, total: 78_000 })
    expect(debtors.shown).toMatchObject([
      { customer: second, overdue: 60_000, over90: 60_000, overLimit: 16_000 },
      { customer: first, overdue: 12_000, to30: 12_000, daysToPay: 50 },
    ])
    expect([daysToPay, cameLate]).toEqual([50, 1])
    expect(awaited.shown).toMatchObject([{ customer: second, daysLate: 9 }])
    expect(faults(run)).toEqual([])
  })

  it('tells new and lost customers and the rate over chosen days (N3)', () => {
    const run = aKeyAccount(locale)
    const [, second] = customersOf(run)
    add(run, 'transactions', second!, { date: '2024-03-01', amount: 5 })
    later(run)
    expect(run.call('overview.growth', YEAR)).toMatchObject({
      ...{ before: 0, new: 1, regained: 1, lost: 0, after: 2, lostMonths: 12 },
    })
    later(run)
    const wide = run.call('overview.growth', { from: '2025-01-01', to: '2026-11-21' })
    expect(wide).toMatchObject({ before: 1, new: 1, regained: 1, lost: 1, after: 2, rate: 1 })
    expect(wide.months).toHaveLength(23)
    for (const period of [
      { from: '2026-11-21', to: '2026-11-20' },
      { from: '2026-02-30', to: '2026-11-20' },
      { from: '1900-01-01', to: '2026-11-20' },
    ])
      expect(run.ask('overview.growth', period)).toMatchObject({ ok: false, error: { code: 'bad-params' } })
  })

  it('shows complaints overdue and reopened, scores with their trend, and counts per product (J1 J2 J3)', () => {
    const run = aKeyAccount(locale)
    const [first, second] = customersOf(run)
    const complaint = add(run, 'service', second!, {
      type: words.complaint,
      what: 'Late',
      deadline: daysAgo(4),
      owner: 'lina@example.com',
    })
    const sensor = String(run.call('card.choices', { table: 'products' })[0]![0])
    add(run, 'service', first!, { type: words.idea, what: 'Bigger sign', product: sensor })
    add(run, 'service', first!, {
      at: '2026-09-10 09:00',
      type: words.type,
      'score-kind': words.csat,
      score: 3,
    })
    add(run, 'service', first!, {
      at: '2026-11-10 09:00',
      type: words.type,
      'score-kind': words.csat,
      score: 5,
    })
    later(run)
    const { complaints, overdue, scores, feedback, products } = run.call('overview.feedback', YEAR)
    expect([complaints.count, overdue]).toEqual([2, 1])
    expect(complaints.shown[0]).toMatchObject({
      id: complaint,
      daysOverdue: 4,
      owner: 'lina@example.com',
      customer: second,
    })
    expect(scores.csat.flatMap(({ month, value }) => (value === undefined ? [] : [[month, value]]))).toEqual([
      ['2026-09', 3],
      ['2026-11', 5],
    ])
    expect(feedback.find(({ product }) => product === sensor)).toMatchObject({
      complaints: 1,
      suggestions: 1,
    })
    expect(products[sensor]).toBe(locale === 'zh_CN' ? '传感器' : 'Sensor')
    for (const finish of ['done', 'reopened'] as const) {
      later(run)
      run.call('card.done', { requestId: `finish-${finish}`, table: 'service', id: complaint, finish })
      later(run)
      const now = run.call('overview.feedback', YEAR)
      const states = { done: [1, 0], reopened: [2, 1] }
      expect([now.complaints.count, now.reopened]).toEqual(states[finish])
    }
    expect(faults(run)).toEqual([])
  })

  it('derives the type of a customer until somebody sets it, and again once it is cleared (C1)', () => {
    const run = aKeyAccount(locale)
    const [, second] = customersOf(run)
    const { existing, vip } = {
      zh_CN: { existing: '现有客户', vip: 'VIP' },
      en_US: { existing: 'Existing', vip: 'VIP' },
    }[locale]
    const settle = () => {
      later(run)
      run.sweep()
      later(run)
    }
    const type = () => {
      const { facets, ...packed } = run.call('customers.index', {})
      const place = facets.findIndex(({ key }) => key === 'customer-type')
      return unpackEntries(packed).find(({ id }) => id === second)!.facets[place]
    }
    add(run, 'transactions', second!, { date: daysAgo(10), amount: 60_000 })
    settle()
    expect(type()).toBe(existing)
    const save = (requestId: string, before: string, after: string) => {
      later(run)
      const change = { base: { 'customer-type': before }, mine: { 'customer-type': after } }
      expect(run.call('customers.save', { requestId, id: second!, ...change })).toMatchObject({
        state: 'saved',
      })
      settle()
    }
    save('clear-the-type', existing, '')
    expect(type()).toBe(vip)
    save('set-the-type-again', '', existing)
    expect(type()).toBe(existing)
    expect(faults(run)).toEqual([])
  })
})
