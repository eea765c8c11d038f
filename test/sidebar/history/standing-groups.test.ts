import { standingGroups } from '../../../sidebar/features/history/standing-groups'
import type { StandingLine } from '../../../src/features/history'

const line = (header: string, more: Partial<StandingLine> = {}): StandingLine => ({
  record: '100001',
  name: '张三',
  header,
  reason: 'changed-since',
  now: 'b',
  wanted: 'a',
  ...more,
})

describe('what an undo left', () => {
  it('stands together by customer, in the order in which customers first appear', () => {
    const lines = [line('手机'), line('邮箱', { record: '100002', name: '李四' }), line('公司')]
    expect(standingGroups(lines).map(({ record, name, changed }) => [record, name, changed.length])).toEqual([
      ['100001', '张三', 2],
      ['100002', '李四', 1],
    ])
  })

  it('gives a line of its own only to values that have something to show', () => {
    const gone = { reason: 'record-gone', now: null } as const
    const [group] = standingGroups([line('手机', gone), line('邮箱', gone)])
    expect(group).toMatchObject({
      changed: [],
      others: [{ reason: 'record-gone', headers: ['手机', '邮箱'] }],
    })
  })

  it('says of a customer that was added and worked on since that it was kept, field by field nothing', () => {
    const [group] = standingGroups([line('姓名', { wanted: null }), line('公司', { wanted: null })])
    expect(group).toMatchObject({ changed: [], others: [{ reason: 'kept', headers: ['姓名', '公司'] }] })
  })
})
