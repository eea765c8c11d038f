import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { openSteps, stepCounts } from '../../../src/register/figures/open-steps'
import type { RecordValues } from '../../../src/register/value'
import { ground, record, registerOf, SCHEMAS } from './a-register'

const SCHEMAS_TOO = [
  ...SCHEMAS,
  ...['to-dos', 'service'].map((key, index) => ({ key, sheetId: 20 + index, tab: key, fields: [] })),
]
const stepsOf = (rows: Readonly<Record<string, readonly RecordValues[]>>) => {
  const records = Object.fromEntries(
    Object.entries(rows).map(([key, list]) => [
      key,
      list.map((values, index) => record(String(index + 1), values)),
    ]),
  )
  return openSteps(new LinkedRecords(registerOf(records, SCHEMAS_TOO)), ground())
}
const customers: readonly RecordValues[] = [{ owner: 'li@example.com' }, {}]
const followUp = { customer: '1', by: 'wang@example.com', at: '2026-11-10 09:00', what: '等报价' }

describe('open steps (H3)', () => {
  it('are to-dos, next follow-ups and complaints, the soonest first and those without day last', () => {
    const steps = stepsOf({
      customers,
      'to-dos': [
        { customer: '1', what: '寄合同', 'due-on': '2026-11-25', owner: 'chen@example.com' },
        { customer: '1', what: '寄样品', done: true },
        { customer: '2', what: '打电话' },
        { done: false },
      ],
      'follow-ups': [{ ...followUp, 'next-on': '2026-11-20' }, { ...followUp }],
      service: [
        { customer: '1', type: '投诉', what: '坏了', deadline: '2026-11-22', state: '待处理' },
        { customer: '1', type: 'Complaint', state: 'Resolved', deadline: '2026-11-22' },
        { customer: '1', type: '表扬', what: '很好' },
        { customer: '1', type: '投诉', 'resolved-on': '2026-11-20' },
        { customer: '1', type: '投诉', state: '重新打开', 'resolved-on': '2026-11-20' },
      ],
    })
    expect(steps).toEqual([
      {
        table: 'follow-ups',
        recordId: '1',
        customer: '1',
        who: 'wang@example.com',
        what: '等报价',
        on: '2026-11-20',
      },
      {
        table: 'service',
        recordId: '1',
        customer: '1',
        who: 'li@example.com',
        what: '坏了',
        on: '2026-11-22',
      },
      {
        table: 'to-dos',
        recordId: '1',
        customer: '1',
        who: 'chen@example.com',
        what: '寄合同',
        on: '2026-11-25',
      },
      { table: 'to-dos', recordId: '3', customer: '2', who: '', what: '打电话' },
      { table: 'service', recordId: '5', customer: '1', who: 'li@example.com', what: '' },
    ])
  })

  it('of follow-ups are done when ticked, or when the customer was contacted on that day or after', () => {
    const open = (...more: RecordValues[]) =>
      stepsOf({ 'follow-ups': [{ ...followUp, 'next-on': '2026-11-15' }, ...more] }).length
    expect(open()).toBe(1)
    expect(open({ customer: '1', at: '2026-11-14 09:00' })).toBe(1)
    expect(open({ customer: '1', at: '2026-11-15 09:00' })).toBe(0)
    expect(open({ customer: '1', at: '2026-11-30 09:00' })).toBe(1)
    expect(open({ customer: '2', at: '2026-11-15 09:00' })).toBe(1)
    expect(stepsOf({ 'follow-ups': [{ ...followUp, 'next-on': '2026-11-15', done: true }] })).toEqual([])
    expect(stepsOf({ 'follow-ups': [{ ...followUp, 'next-on': '2026-11-10' }] })).toHaveLength(1)
  })

  it('are counted per customer and per salesperson, with the next day and what is overdue', () => {
    const steps = stepsOf({
      customers,
      'to-dos': [
        { customer: '1', what: 'a', 'due-on': '2026-11-20' },
        { customer: '1', what: 'b', 'due-on': '2026-11-21' },
        { customer: '2', what: 'c', owner: 'chen@example.com' },
        { customer: '2', what: 'd', 'due-on': '2026-11-30', owner: 'li@example.com' },
      ],
    })
    expect(stepCounts(steps, 'customer', ground())).toEqual([
      { of: '1', open: 2, overdue: 1, next: '2026-11-21' },
      { of: '2', open: 2, overdue: 0, next: '2026-11-30' },
    ])
    expect(stepCounts(steps, 'who', ground())).toEqual([
      { of: 'li@example.com', open: 3, overdue: 1, next: '2026-11-21' },
      { of: 'chen@example.com', open: 1, overdue: 0 },
    ])
  })

  it.each(['Unresolved', 'not done', 'Not yet closed', '未解决', 'reopened', '尚未处理'])(
    'hold a complaint that is said to be %s',
    (state) => {
      expect(stepsOf({ service: [{ customer: '1', type: '投诉', state }] })).toHaveLength(1)
    },
  )

  it.each(['Resolved', 'closed', 'Done.', '已解决', '已关闭（客户确认）'])(
    'hold none that is said to be %s',
    (state) => {
      expect(stepsOf({ service: [{ customer: '1', type: '投诉', state }] })).toEqual([])
    },
  )
})
