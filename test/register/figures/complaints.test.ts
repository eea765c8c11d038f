import { complaintsOf } from '../../../src/register/figures/complaints'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import type { RecordValues } from '../../../src/register/value'
import { day, ground, ofCustomer, record, registerOf, SCHEMAS } from './a-register'

const NOVEMBER = { from: day('2026-11-01'), to: day('2026-11-30') }
const service = { key: 'service', sheetId: 8, tab: 'service', fields: [] }
const complaints = (...rows: readonly RecordValues[]) =>
  complaintsOf(
    new LinkedRecords(
      registerOf({ service: ofCustomer(rows), customers: [record('1', { owner: '王敏' })] }, [
        ...SCHEMAS,
        service,
      ]),
    ),
    NOVEMBER,
    ground(),
  )
const COMPLAINT = { type: '投诉', at: '2026-11-10 09:00' }

describe('complaints that wait (J1)', () => {
  it('have severity, product, deadline and who has to do it: who is named, else the owner of the customer', () => {
    const { open } = complaints(
      {
        ...COMPLAINT,
        what: '受热漂移',
        severity: '较重',
        product: '900',
        deadline: '2026-11-25',
        owner: '李娜',
        state: '待处理',
      },
      { ...COMPLAINT, state: '待处理' },
    )
    expect(open[0]).toEqual({
      ...{ id: '1', customer: '1', what: '受热漂移', severity: '较重', product: '900', owner: '李娜' },
      ...{ deadline: '2026-11-25', isReopened: false },
    })
    expect(open[1]).toMatchObject({ owner: '王敏', severity: '', product: '' })
  })

  it('come overdue first, the longest of them first, then by deadline, those without last', () => {
    const { open } = complaints(
      { ...COMPLAINT, what: 'none' },
      { ...COMPLAINT, what: 'later', deadline: '2026-12-01' },
      { ...COMPLAINT, what: 'today', deadline: '2026-11-21' },
      { ...COMPLAINT, what: 'two days', deadline: '2026-11-19' },
      { ...COMPLAINT, what: 'nine days', deadline: '2026-11-12' },
    )
    expect(open.map(({ what, daysOverdue = 0 }) => [what, daysOverdue])).toEqual([
      ['nine days', 9],
      ['two days', 2],
      ['today', 0],
      ['later', 0],
      ['none', 0],
    ])
  })

  it('that were resolved are gone, and are back when they are opened again', () => {
    const { open, received, resolved } = complaints(
      { ...COMPLAINT, state: '已解决', 'resolved-on': '2026-11-11' },
      { ...COMPLAINT, state: 'Resolved' },
      { ...COMPLAINT, state: '重新打开' },
      { ...COMPLAINT, type: 'Complaint', state: 'Reopened' },
    )
    expect(open.map(({ id, isReopened }) => [id, isReopened])).toEqual([
      ['3', true],
      ['4', true],
    ])
    expect([received, resolved]).toEqual([4, 2])
  })

  it('wait however long ago they came in; the counts are those of the period', () => {
    const { open, received } = complaints(
      { ...COMPLAINT, at: '2025-01-01 09:00' },
      { ...COMPLAINT, at: '2026-11-30 09:00' },
      { ...COMPLAINT, at: '' },
    )
    expect([open.length, received]).toEqual([3, 0])
  })

  it('are no requests, praise, suggestions or scores', () => {
    expect(
      complaints(...['请求', '表扬', '建议', '满意度', ''].map((type) => ({ ...COMPLAINT, type }))).open,
    ).toEqual([])
  })
})
