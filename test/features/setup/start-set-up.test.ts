import { accepted, arrange, cellsOf, DRESSED_ROWS, DRESSING, fileOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

const ROWS = [
  ['姓名', '手机', '邮箱', '备注'],
  ['张三', '13977413962', 'zhang@qq.com', ''],
  ['', '', '', ''],
  ['李四', '1771418572', 'li@', '=HYPERLINK("http://x.invalid","点")'],
  ['<img src=x onerror=alert(1)>', '', '', '𠮷 🎉 مرحبا'],
]
const plainRun = (rows: (string | number | boolean)[][] = ROWS) => scriptRun([{ name: '名单', rows }])
const lastExecution = ({ google }: ScriptRun) => google.executions[google.executions.length - 1]!

describe('setting up a register', () => {
  it('numbers the customers, leaves blank rows blank and marks problems with their reason', () => {
    const run = plainRun()
    expect(setUp(run)).toEqual({ outcome: 'done', tab: '名单', customers: 3, flagged: 1 })
    const [header, first, blank, second, third] = cellsOf(run, '名单')
    expect(header).toEqual(['客户编号', '姓名', '手机', '邮箱', '备注', '提示'])
    expect(first).toEqual([100001, ...ROWS[1]!.slice(0, 3)])
    expect(blank).toEqual([])
    expect(second?.slice(0, 5)).toEqual([100002, ...ROWS[3]!])
    expect(second?.[5]).toMatch(/^手机：手机号应为 11 位，现在是 10 位.*\n邮箱：/)
    expect(third).toEqual([100003, ...ROWS[4]!])
  })

  it('keeps a copy first and says in the register where it is', () => {
    const run = plainRun()
    const before = workbookPicture(fileOf(run)).tabs[0]!
    setUp(run)
    const copy = workbookPicture(fileOf(run)).tabs.find(({ name }) => name === '原表副本 2026-11-21')!
    expect(copy.hidden).toBe(true)
    expect(copy.values).toEqual(before.values)
    expect(run.call('setup.look', {})).toMatchObject({ state: 'ready', canUndo: true })
  })

  it('hides its own tabs behind a first line that asks people to leave them', () => {
    const run = plainRun()
    setUp(run)
    const system = fileOf(run).grids.filter(({ name }) => name.startsWith('_'))
    const linked = ['contacts', 'transactions', 'payments', 'follow-ups', 'service', 'products', 'to-dos']
    expect(system.map(({ name }) => name).sort()).toEqual(
      [
        ...linked.map((table) => `_shadow_${table}`),
        '_register',
        '_log',
        '_journal',
        '_shadow',
        '_links',
        '_ledger',
      ].sort(),
    )
    for (const { name, hidden } of system) {
      expect(hidden).toBe(true)
      expect(cellsOf(run, name)[0]?.[0]).toBe('系统用，请勿修改 / Used by the register, please leave')
    }
  })

  it('freezes header and name, lays text formats and drop-downs, and marks each column', () => {
    const run = plainRun([
      ['姓名', '性别', '手机'],
      ['张三', '男', '13977413962'],
    ])
    setUp(run)
    const file = fileOf(run)
    const grid = file.grids[0]!
    expect([grid.frozenRows, grid.frozenColumns]).toEqual([1, 2])
    expect(grid.formats.get(1, 3)?.numberFormat).toBe('@')
    expect(grid.formats.get(700, 3)?.numberFormat).toBe('@')
    expect(grid.validations.get(5, 2)?.strict).toBe(false)
    const marks = file.metadata.filter(({ place }) => place.kind === 'column' && place.tab === grid.id)
    expect(marks.map(({ key, value }) => [key, value])).toEqual([
      ['register-field', 'number'],
      ['register-field', 'name'],
      ['register-field', 'gender'],
      ['register-field', 'phone'],
      ['register-field', 'problems'],
    ])
  })

  it('changes nothing the second time and says so', () => {
    const run = plainRun()
    setUp(run)
    const before = workbookPicture(fileOf(run))
    const source = { kind: 'template' as const, template: 'basic' as const, samples: true }
    expect(run.call('setup.start', { requestId: 'another', source })).toEqual({ outcome: 'already' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('answers a repeated request as the first one', () => {
    const run = plainRun()
    const request = accepted(run)
    const first = run.call('setup.start', request)
    expect(run.call('setup.start', request)).toEqual(first)
  })

  it('refuses to write what was not previewed when somebody has typed meanwhile', () => {
    const run = plainRun()
    const request = accepted(run)
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('名单!A3', '新来的')
    const before = workbookPicture(fileOf(run))
    const outcome = run.call('setup.start', request)
    expect(outcome).toMatchObject({ outcome: 'changed', preview: { customers: 4 } })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('goes on with numbers the firm has given already', () => {
    const run = plainRun([
      ['客户编号', '姓名'],
      [7, '张三'],
      [200_000, '李四'],
      ['', '王五'],
    ])
    setUp(run)
    expect(cellsOf(run, '名单').map((row) => row[0])).toEqual(['客户编号', 7, 200_000, 200_001])
  })

  it('gives its own numbers where the firm’s are not unique, and keeps those as an own field', () => {
    const run = plainRun([
      ['客户编号', '姓名'],
      [7, '张三'],
      [7, '李四'],
    ])
    setUp(run)
    expect(cellsOf(run, '名单')).toEqual([
      ['客户编号', '原客户编号', '姓名', '提示'],
      [100_001, 7, '张三'],
      [100_002, 7, '李四'],
    ])
  })

  it('makes headers distinct, takes titles off and merged cells apart, and loses no value', () => {
    const run = scriptRun([{ name: '名单', rows: DRESSED_ROWS }])
    arrange(run, DRESSING)
    setUp(run)
    const cells = cellsOf(run, '名单')
    expect(cells[0]).toEqual(['客户编号', '姓名', '手机', '公司', '金额', '列 E', '提示'])
    expect(cells.slice(1, 3).map((row) => row[3])).toEqual(['甲', '甲'])
    expect(fileOf(run).grids[0]!.merges).toEqual([])
    expect(fileOf(run).grids[0]!.rowLooks[2]).toMatchObject({ hidden: true })
  })

  it('numbers no row that holds nothing but tick boxes nobody has ticked', () => {
    const run = plainRun([
      ['姓名', '已回访'],
      ['张三', true],
      ['李四', false],
      ...Array.from({ length: 40 }, () => ['', false]),
    ])
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 2 })
    run.sweep()
    expect(cellsOf(run, '名单').filter(([number]) => typeof number === 'number')).toHaveLength(2)
  })

  it('puts the next customer right below the last one, however far down tick boxes were laid out', () => {
    const run = plainRun([
      ['姓名', '已回访'],
      ['张三', true],
      ['', false],
      ['李四', false],
      ...Array.from({ length: 40 }, () => ['', false]),
    ])
    const before = workbookPicture(fileOf(run)).tabs[0]
    setUp(run)
    run.call('customers.save', { requestId: 'the-next-one', base: {}, mine: { name: '王五' } })
    expect(cellsOf(run, '名单').map((row) => row.slice(0, 3))).toEqual([
      ['客户编号', '姓名', '已回访'],
      [100_001, '张三', true],
      ['', '', false],
      [100_002, '李四', false],
      [100_003, '王五'],
    ])
    run.call('setup.undo', {})
    expect(workbookPicture(fileOf(run)).tabs[0]).toEqual(before)
  })

  it('makes a header where the list begins with its data', () => {
    const run = plainRun([
      ['张三', '13977413962', 'zhang@qq.com'],
      ['李四', '13977413963', 'li@qq.com'],
      ['王五', '13977413964', 'wang@qq.com'],
    ])
    setUp(run)
    const cells = cellsOf(run, '名单')
    expect(cells).toHaveLength(4)
    expect(cells[1]?.slice(0, 4)).toEqual([100_001, '张三', '13977413962', 'zhang@qq.com'])
    expect(new Set(cells[0]).size).toBe(5)
  })

  it('leaves columns of formulas to the firm', () => {
    const run = plainRun([
      ['姓名', '数量', '金额'],
      ['张三', 2, ''],
      ['李四', 3, ''],
    ])
    const rows = ['=B2*10', '=B3*10'].map((formulaValue) => ({
      values: [{ userEnteredValue: { formulaValue } }],
    }))
    const start = { sheetId: 0, rowIndex: 1, columnIndex: 2 }
    arrange(run, [{ updateCells: { start, rows, fields: 'userEnteredValue' } }])
    setUp(run)
    expect(cellsOf(run, '名单', 'FORMULA').map((row) => row[3])).toEqual(['金额', '=C2*10', '=C3*10'])
    const config = new Map(cellsOf(run, '_register').map(([key, json]) => [key, json]))
    expect(String(config.get('tables'))).toContain('"formula":true')
  })

  it.each([[[]], [[['']]]])('says that a sheet is empty instead of making a register of nothing', (rows) => {
    const run = plainRun(rows)
    expect(run.call('setup.match', { sheetId: 0 })).toEqual({ ok: false, error: 'empty' })
    expect(
      run.call('setup.start', {
        requestId: 'r',
        source: { kind: 'sheet', sheetId: 0, columns: [], country: 'CN', seen: '' },
      }),
    ).toEqual({ outcome: 'refused', reason: 'empty' })
  })

  it('makes an empty register of a sheet that has only headers', () => {
    const run = plainRun([['姓名', '手机', '公司']])
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 0 })
    expect(cellsOf(run, '名单')).toEqual([['客户编号', '姓名', '手机', '公司', '提示']])
  })

  it('takes 50 columns and a cell of 50,000 characters', () => {
    const long = '长'.repeat(50_000)
    const header = Array.from({ length: 50 }, (_, index) => `栏目 ${index}`)
    const run = plainRun([
      ['姓名', ...header],
      ['张三', long, ...header.slice(1)],
    ])
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 1 })
    expect(cellsOf(run, '名单')[1]?.[2]).toBe(long)
  })

  it('keeps a sheet of 600 columns with long headers, through sweeps and a renamed header', () => {
    const header = Array.from({ length: 600 }, (_, index) => `一个很长很长的栏目名称 ${index}`)
    const run = plainRun([
      ['姓名', ...header],
      ['张三', ...header],
    ])
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 1 })
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('名单!C1', '改过的名称')
    run.sweep()
    expect(cellsOf(run, '名单')[1]?.slice(0, 3)).toEqual([100_001, '张三', header[0]])
    const tables = cellsOf(run, '_register').find(([key]) => key === 'tables')!
    expect(tables.length).toBeGreaterThan(2)
    expect(JSON.parse(tables.slice(1).join(''))[0].fields[2].header).toBe('改过的名称')
  })

  it('says before anything is matched that a sheet has more columns than a register keeps', () => {
    const header = Array.from({ length: 1_001 }, (_, index) => `栏目 ${index}`)
    const run = plainRun([header, header])
    const before = workbookPicture(fileOf(run))
    expect(run.call('setup.match', { sheetId: 0 })).toEqual({ ok: false, error: 'too-many-columns' })
    const decision = { columns: [], country: 'CN', seen: '' }
    expect(
      run.call('setup.start', { requestId: 'r', source: { kind: 'sheet', sheetId: 0, ...decision } }),
    ).toEqual({ outcome: 'refused', reason: 'too-many-columns' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('says that a name is taken when a person’s own tab is called like one of the register’s', () => {
    const run = scriptRun([
      { name: '名单', rows: ROWS },
      { name: '_log', rows: [['mine']] },
    ])
    const before = workbookPicture(fileOf(run))
    expect(setUp(run)).toEqual({ outcome: 'refused', reason: 'name-taken' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('goes on without formats and drop-downs where the sheet was converted to a Table', () => {
    const run = plainRun([
      ['姓名', '性别'],
      ['张三', '男'],
    ])
    const grid = fileOf(run).grids[0]!
    grid.tables = [
      { id: 't', name: 'T', range: { row: 0, column: 0, rows: 2, columns: 2 }, typedColumns: [0, 1] },
    ]
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 1 })
    expect(cellsOf(run, '名单')[1]?.slice(0, 3)).toEqual([100_001, '张三', '男'])
  })

  it('is refused cell by protected cell, and nothing is written', () => {
    const run = plainRun()
    run.google.share(run.spreadsheetId, { editors: ['rep@example.com'] })
    arrange(run, [
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [OWNER] } } } },
    ])
    const before = workbookPicture(fileOf(run))
    const outcome = run.call('setup.start', accepted(run), 'rep@example.com')
    expect(outcome).toEqual({ outcome: 'refused', reason: 'protected' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('needs the same calls for 20 customers and for 2,000', () => {
    const calls = [20, 2000].map((count) => {
      const rows = Array.from({ length: count }, (_, index) => [`客户 ${index}`, `1397741${1000 + index}`])
      const run = plainRun([['姓名', '手机'], ...rows])
      setUp(run)
      return lastExecution(run).calls
    })
    expect(calls[0]).toBe(calls[1])
    expect(calls[0]).toBeLessThanOrEqual(60)
  })
})
