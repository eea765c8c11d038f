import type { Method, Params } from '../../../src/app/contract'
import { OWNER, type ScriptRun } from '../setup/script-run'
import { aKeyAccount, customersOf } from './a-key-account'

const YEAR = { from: '2026-01-01', to: '2026-11-21' }
const REPORTS = [
  ['overview.pipeline', {}],
  ['overview.sales', YEAR],
  ['overview.receivables', {}],
  ['overview.growth', YEAR],
  ['overview.feedback', YEAR],
] as const

/** Service calls of a report, and what it answers. */
function read<M extends Method>(run: ScriptRun, method: M, params: Params<M>) {
  run.google.clock.advance('1 minute')
  const reply = run.call(method, params)
  return { calls: run.google.executions.at(-1)!.calls, reply }
}

describe('a report', () => {
  const small = aKeyAccount()
  const large = aKeyAccount()
  const [customer = ''] = customersOf(large)
  const rows = 400
  const fill = (tab: string, header: string, values: (row: number) => string | number) => {
    const [headers = []] = large.google.as(OWNER).values(`${tab}!A1:Z1`) as string[][]
    const column = String.fromCharCode(65 + headers.indexOf(header))
    const cells = Array.from({ length: rows }, (_, row) => [values(row)])
    large.google.as(OWNER).paste(`${tab}!${column}20`, cells)
  }
  for (const tab of ['交易', '商机', '服务']) fill(tab, '客户编号', () => Number(customer))
  fill('交易', '日期', (row) => `2026-0${1 + (row % 9)}-15`)
  fill('交易', '金额', (row) => row)
  fill('商机', '名称', (row) => `商机 ${row}`)
  fill('商机', '预计金额', () => 10)
  fill('服务', '时间', () => '2026-11-01 09:00')
  fill('服务', '类别', () => '投诉')
  large.google.clock.advance('10 minutes')

  it.each(REPORTS)('%s takes at most five calls, the same however many rows there are', (method, params) => {
    const [few, many] = [small, large].map((run) => read(run, method, params))
    expect(many!.calls).toBe(few!.calls)
    expect(many!.calls).toBeLessThanOrEqual(5)
  })

  it('of very many lines brings the first hundred, and says how many there are', () => {
    const { deals } = large.call('overview.pipeline', {})
    expect([deals.shown.length, deals.count]).toEqual([100, rows + 1])
    large.google.clock.advance('1 minute')
    const { complaints } = large.call('overview.feedback', YEAR)
    expect([complaints.shown.length, complaints.count]).toEqual([100, rows + 1])
    large.google.clock.advance('1 minute')
    const { by, amount } = large.call('overview.sales', YEAR)
    const typed = Array.from({ length: rows }, (_, row) => row).reduce((sum, each) => sum + each, 0)
    expect(amount).toBe(102_000 + typed)
    expect(by.month.shown.reduce((sum, month) => sum + month.amount, 0)).toBe(amount)
  })
})
