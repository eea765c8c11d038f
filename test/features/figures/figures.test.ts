import { runJobs } from '../../../src/app/jobs'
import type { CalendarDate } from '../../../src/base/calendar-date'
import { toSerial } from '../../../src/base/calendar-date'
import { addLinkedTables, columnOf, firstNumber, type LinkedRows } from '../../support/computed-register'
import { COLLEAGUE, RegisterHere, TAB } from '../../support/register-here'

const SALE = String(firstNumber('transactions'))
const day = (text: string) => toSerial(text as CalendarDate)
const ROWS: LinkedRows = {
  transactions: [
    { customer: '100001', date: '2026-10-01', amount: 1000, 'due-on': '2026-10-31', product: '90000001' },
    { customer: '100001', date: '2026-11-01', amount: 200 },
    { customer: '100002', date: '2026-11-02', amount: 50 },
  ],
  payments: [{ customer: '100001', transaction: SALE, date: '2026-10-11', amount: 400 }],
  'follow-ups': [{ customer: '100001', at: '2026-11-18 09:41', what: '等报价' }],
  products: [{ name: '帐篷' }],
}

function aRegister(rows: LinkedRows = ROWS): RegisterHere {
  const here = new RegisterHere()
  addLinkedTables(here, rows)
  return here
}
const sweep = (here: RegisterHere) => here.run((host) => runJobs(host, 'sweep'))
const hourly = (here: RegisterHere) => here.run((host) => runJobs(host, 'hour'))
const spending = (here: RegisterHere) => columnOf(here, TAB, '累计消费')
const figuresRun = (here: RegisterHere) => here.store((register) => register.config()!.figures)
const calls = (here: RegisterHere) => here.google.executions.at(-1)!.calls

describe('the first run', () => {
  const here = aRegister()
  sweep(here)

  it('fills the computed columns of customers (I1 I5 A4)', () => {
    expect(spending(here)).toEqual({ 100001: 1200, 100002: 50, 100003: 0, 100004: 0 })
    expect(columnOf(here, TAB, '交易次数')).toMatchObject({ 100001: 2, 100002: 1, 100003: 0 })
    expect(columnOf(here, TAB, '未收款')).toMatchObject({ 100001: 800, 100002: 50, 100003: 0 })
    expect(columnOf(here, TAB, '最近购买')).toMatchObject({ 100001: day('2026-11-01'), 100003: '' })
    expect(columnOf(here, TAB, '最近一次跟进')).toMatchObject({ 100001: day('2026-11-18'), 100002: '' })
    expect(columnOf(here, TAB, '按往来判断的类型')).toMatchObject({ 100001: '现有客户', 100003: '潜在客户' })
  })

  it('fills those of linked tables: names, what is paid, and how it stands (I3)', () => {
    expect(columnOf(here, '交易', '收款情况')).toMatchObject({ [SALE]: '逾期' })
    expect(columnOf(here, '交易', '已收款')).toMatchObject({ [SALE]: 400 })
    expect(columnOf(here, '交易', '产品')).toMatchObject({ [SALE]: '帐篷' })
  })

  it('is noted with what it wrote, by the words of the columns (F5)', () => {
    const run = here.call('figures.lastRun', {})!
    expect(run.records).toBeGreaterThanOrEqual(8)
    expect(run.fields).toContainEqual({ tab: TAB, header: '累计消费', count: 4 })
  })

  it('finds nothing to do in a second sweep, at no further call', () => {
    sweep(here)
    const quiet = calls(here)
    sweep(here)
    expect(calls(here)).toBe(quiet)
    expect(quiet).toBeLessThanOrEqual(4)
  })
})

describe('what somebody types', () => {
  it('an amount, moves the totals with the next sweep, and nothing else (I1)', () => {
    const here = aRegister()
    sweep(here)
    const before = here.cells(TAB)
    const [headers = []] = here.cells('交易')
    const column = String.fromCharCode('A'.charCodeAt(0) + headers.indexOf('金额'))
    here.keeper.type(`交易!${column}2`, '1500')
    sweep(here)
    expect(spending(here)).toEqual({ 100001: 1700, 100002: 50, 100003: 0, 100004: 0 })
    expect(columnOf(here, TAB, '未收款')).toMatchObject({ 100001: 1300 })
    expect(here.cells(TAB).slice(2)).toEqual(before.slice(2))
  })

  it('a link to another customer, moves the totals of both', () => {
    const here = aRegister()
    sweep(here)
    const [headers = []] = here.cells('交易')
    const column = String.fromCharCode('A'.charCodeAt(0) + headers.indexOf('客户编号'))
    here.keeper.type(`交易!${column}3`, '100002')
    sweep(here)
    expect(spending(here)).toMatchObject({ 100001: 1000, 100002: 250 })
  })

  it('over a figure, is put right by the daily run (B11)', () => {
    const here = aRegister()
    sweep(here)
    const [headers = []] = here.cells(TAB)
    const place = `${TAB}!${column(headers.indexOf('累计消费'))}2`
    here.keeper.type(place, '999999')
    here.google.clock.advance(24 * 3_600_000)
    hourly(here)
    expect(spending(here)).toMatchObject({ 100001: 1200 })
  })
})

describe('the daily run (F5)', () => {
  it('computes once a register day: ages, and what became overdue', () => {
    const here = aRegister({
      ...ROWS,
      transactions: [{ customer: '100001', date: '2026-11-01', amount: 9, 'due-on': '2026-11-21' }],
      payments: [],
    })
    sweep(here)
    expect(columnOf(here, '交易', '收款情况')).toEqual({ [SALE]: '未收款' })
    const first = figuresRun(here)!
    hourly(here)
    expect(figuresRun(here)).toEqual(first)
    here.google.clock.advance(24 * 3_600_000)
    hourly(here)
    expect(columnOf(here, '交易', '收款情况')).toEqual({ [SALE]: '逾期' })
    expect(figuresRun(here)!.day).toBe('2026-11-22')
    expect(figuresRun(here)!.fields).toContainEqual({
      table: 'transactions',
      field: 'payment-state',
      count: 1,
    })
  })

  it('costs a register without computed columns nothing', () => {
    const here = new RegisterHere()
    here.store((register) => register.saveConfig({ tables: register.config()!.tables.slice(0, 1) }))
    sweep(here)
    expect(figuresRun(here)).toBeUndefined()
    expect(here.call('figures.lastRun', {})).toBeNull()
  })
})

describe('limits typed into Settings (A14 C1)', () => {
  it('count from the next hour on, and cost nothing before somebody changes them', () => {
    const here = aRegister()
    sweep(here)
    expect(columnOf(here, TAB, '按往来判断的类型')).toMatchObject({ 100001: '现有客户' })
    const [row] = here
      .cells('设置')
      .flatMap((cells, index) => (String(cells[7]).startsWith('近一年消费满') ? [index + 1] : []))
    here.keeper.type(`设置!I${row}`, '1,000')
    hourly(here)
    expect(columnOf(here, TAB, '按往来判断的类型')).toMatchObject({ 100001: 'VIP', 100002: '现有客户' })
    const run = figuresRun(here)
    hourly(here)
    expect(figuresRun(here)).toEqual(run)
  })
})

describe('a limit that cannot be read', () => {
  it('is told with its reason, and the usual one counts', () => {
    const here = aRegister()
    const row = here.cells('设置').findIndex((cells) => String(cells[7]).startsWith('近一年交易满')) + 1
    here.keeper.type(`设置!I${row}`, '很多次')
    sweep(here)
    expect(here.call('figures.lastRun', {})!.faults).toEqual([{ setting: 'vipOrders', reason: 'number' }])
    expect(columnOf(here, TAB, '按往来判断的类型')).toMatchObject({ 100001: '现有客户' })
  })

  it('is said on Today to who may put it right, until it is put right', () => {
    const here = aRegister()
    const lines = (as?: string) => here.call('today.lines', {}, as).filter(({ id }) => id === 'limits')
    expect(lines()).toEqual([])
    const row = here.cells('设置').findIndex((cells) => String(cells[7]).startsWith('商机几天没进展')) + 1
    here.keeper.type(`设置!I${row}`, '很久')
    expect(lines()).toEqual([
      {
        id: 'limits',
        text: '“设置”里有 1 个界限读不懂，暂按默认值计算。',
        button: '查看',
        opens: { screen: 'figures' },
      },
    ])
    expect(lines(COLLEAGUE)).toEqual([])
    here.keeper.type(`设置!I${row}`, '30、20')
    expect(lines()).toEqual([])
    const { sheetId } = here.store((register) => register.config()!.settings)
    here.arrange({ deleteSheet: { sheetId } })
    expect(lines()).toEqual([])
    expect(here.log()).not.toContain('attention figures')
  })
})

describe('the service calls of figures', () => {
  const sales = (count: number): LinkedRows => ({
    transactions: Array.from({ length: count }, (_, index) => ({
      ...{ customer: String(100001 + (index % 4)), date: '2026-11-01', amount: index },
    })),
  })
  const callsOf = (count: number, run: (here: RegisterHere) => void): number => {
    const here = aRegister(sales(count))
    run(here)
    return calls(here)
  }

  it('of a whole run are the same however many rows there are, and at most sixty', () => {
    const [few, many] = [2, 400].map((count) => callsOf(count, sweep))
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(60)
  })

  it('of a run after one typed cell are the same however many rows there are', () => {
    const typed = (here: RegisterHere) => {
      sweep(here)
      here.keeper.type(`${TAB}!B2`, '张三丰')
      sweep(here)
    }
    const [few, many] = [8, 200].map((count) => callsOf(count, typed))
    expect(many).toBeLessThanOrEqual(few! + 2)
  })
})

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`
