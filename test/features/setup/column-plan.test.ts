import { columnPlan, decidedMatches, proposedMatches } from '../../../src/features/setup/column-plan'
import { numberedRecords } from '../../../src/features/setup/numbered-records'
import { sheetGrid } from '../../../src/features/setup/sheet-grid'
import { targetLayout } from '../../../src/features/setup/target-layout'
import { CHINA } from '../../../src/register/rules/rule-context'

type Cells = (string | number | boolean)[][]

function gridOf(values: Cells) {
  const tab = { sheetId: 0, title: 'L', index: 0, hidden: false, rowCount: 100, columnCount: 10 }
  return sheetGrid({ tab, values, entered: values, part: {}, formats: [], widths: [] })
}
function planOf(values: Cells, choices: { column: number; field: string }[] = []) {
  const grid = gridOf(values)
  const matches = decidedMatches(proposedMatches(grid, 'zh-CN', CHINA), choices, grid, 'zh-CN', CHINA)
  return { grid, matches, plan: columnPlan(matches, 'zh-CN') }
}
const LIST: Cells = [
  ['编号', '姓名', '手机', '爱好'],
  [1, '张三', '13977413962', '茶'],
  [2, '李四', '13977413963', ''],
]

describe('the plan of columns', () => {
  it('adopts unique whole numbers and puts a number column in otherwise', () => {
    expect(planOf(LIST).plan.adopted).toBe(0)
    const twice = LIST.map((row, index) => (index > 0 ? [1, ...row.slice(1)] : row))
    expect(planOf(twice).plan.adopted).toBeUndefined()
  })

  it('does not adopt numbers that somebody chose and that are none', () => {
    const { plan } = planOf(LIST, [
      { column: 3, field: 'number' },
      { column: 0, field: 'own' },
    ])
    expect(plan.adopted).toBeUndefined()
    expect(plan.fields.map(({ key }) => key)).toEqual([
      'number',
      'own-1',
      'name',
      'phone',
      'own-2',
      'problems',
    ])
  })

  it('names a column that gave up the register’s own name as former', () => {
    const list = LIST.map((row, index) => (index === 0 ? ['客户编号', ...row.slice(1)] : row))
    const { matches } = planOf(list, [{ column: 0, field: 'own' }])
    expect(matches[0]).toMatchObject({ header: '原客户编号', field: 'own' })
  })

  it('gives a field to one column only, and what it does not know to none', () => {
    const { matches } = planOf(LIST, [
      { column: 1, field: 'company' },
      { column: 3, field: 'company' },
    ])
    expect(matches.map(({ field }) => field)).toEqual(['number', 'company', 'phone', 'own'])
    expect(planOf(LIST, [{ column: 1, field: '__proto__' }]).matches[1]?.field).toBe('own')
    expect(planOf(LIST, [{ column: 1, field: 'problems' }]).matches[1]?.field).toBe('own')
  })

  it('leaves blank columns without a field and in their place', () => {
    const { grid, plan } = planOf([
      ['姓名', '', '手机'],
      ['张三', '', '13977413962'],
    ])
    expect(plan.columns.map(({ column }) => column)).toEqual([0, 2])
    const layout = targetLayout(grid, plan)
    expect([...layout.columns]).toEqual([
      ['name', 1],
      ['phone', 3],
      ['number', 0],
      ['problems', 4],
    ])
  })

  it('numbers rows from top to bottom, skips blank ones, and never gives a number twice', () => {
    const { grid, plan } = planOf([
      ['编号', '姓名'],
      [300_000, '张三'],
      ['', ''],
      ['', '李四'],
      ['', '王五'],
    ])
    const { records, nextNumber } = numberedRecords(grid, plan)
    expect(records.map(({ row, id }) => [row, id])).toEqual([
      [0, '300000'],
      [2, '300001'],
      [3, '300002'],
    ])
    expect(nextNumber).toBe(300_003)
  })
})
