import type { CalendarDate } from '../../../src/base/calendar-date'
import { deadlineDays } from '../../../src/register/due/deadline-days'
import { itemKey } from '../../../src/register/due/due-item'
import { dueItems } from '../../../src/register/due/due-items'
import type { TableSchema } from '../../../src/register/field'
import { figureGround } from '../../../src/register/figures/figure-ground'
import { LinkedRecords } from '../../../src/register/figures/linked-records'
import { schemaFields, tableDeclaration } from '../../../src/register/table-catalogue'
import type { RecordValues } from '../../../src/register/value'

function schemaOf(locale: 'en' | 'zh-CN'): TableSchema {
  const declared = tableDeclaration('deadlines')!
  const keys = declared.fields.map(({ key }) => key)
  return { key: 'deadlines', sheetId: 1, tab: '期限', fields: schemaFields(declared, keys, locale) }
}
const BASE = { customer: '100001', duty: '申报', year: 2026, 'due-day': 15 }
function due(
  values: RecordValues,
  ahead = 5,
  today = '2026-11-11' as CalendarDate,
  locale: 'en' | 'zh-CN' = 'zh-CN',
) {
  const rows = [{ id: '150000001', values: { ...BASE, ...values } }]
  const linked = new LinkedRecords(new Map([['deadlines', { schema: schemaOf(locale), rows }]]))
  const window = { today, since: today, openSince: '2026-01-01' as CalendarDate, ahead: { deadline: ahead } }
  return dueItems(linked, window, figureGround({ today }), [deadlineDays])
}

describe('deadlines that fall due (G1)', () => {
  it('are months that wait or are under way, on their last day', () => {
    expect(due({ m11: '待办', owner: '王敏' })).toEqual([
      {
        ...{ kind: 'deadline', table: 'deadlines', recordId: '150000001', customer: '100001' },
        ...{ on: '2026-11-15', what: '申报', who: '王敏', month: 'm11', daysLeft: 4 },
      },
    ])
    expect(due({ m11: '进行' })).toHaveLength(1)
    expect(due({ m11: '等客户盖章' })).toHaveLength(1)
  })

  test.each<[string, RecordValues]>([
    ['done', { m11: '完成' }],
    ['done in other words', { m11: '已完成' }],
    ['done in the other language', { m11: 'Done' }],
    ['empty', {}],
    ['not that near', { m12: '待办' }],
    ['of a year nobody can read', { m11: '待办', year: '今年' }],
  ])('are not those that are %s', (_, values) => {
    expect(due(values)).toEqual([])
  })

  it('stay due until they are done', () => {
    const late = due({ m09: '待办', m10: '进行', m11: '待办' })
    expect(late.map(({ month, daysLeft }) => [month, daysLeft])).toEqual([
      ['m09', -57],
      ['m10', -27],
      ['m11', 4],
    ])
  })

  it('are told apart by their day, so that each month is said once', () => {
    const keys = due({ m10: '待办', m11: '待办' }).map(itemKey)
    expect(new Set(keys).size).toBe(2)
  })

  it('speak the language of the register', () => {
    expect(due({ m11: 'To do', duty: 'Tax return' }, 5, undefined, 'en')).toMatchObject([
      { what: 'Tax return' },
    ])
    expect(due({ m11: 'Finished' }, 5, undefined, 'en')).toEqual([])
  })

  it('are none in a register without them', () => {
    expect(
      deadlineDays.facts(new LinkedRecords(new Map()), {
        figures: figureGround({ today: '2026-11-11' as CalendarDate }),
        since: '2026-11-11' as CalendarDate,
      }),
    ).toEqual([])
  })
})
