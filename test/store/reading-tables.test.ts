import { linkedRegister } from '../support/linked-register'
import { FOUR_CUSTOMERS, KEEPER, RegisterHere, type Row, TAB } from '../support/register-here'

const CUSTOMERS = 'customers'
const register = (rows?: Row[]) => new RegisterHere(rows)
const read = (run: RegisterHere) => run.store((store) => store.readTable(CUSTOMERS))
const records = (run: RegisterHere) =>
  Object.fromEntries(read(run).rows.map(({ id, values }) => [id, values.name]))
const NAMES = { 100001: '张三', 100002: '李四', 100003: '王五', 100004: '赵六' }
const moveColumn = (from: number, to: number) => ({
  moveDimension: {
    source: { sheetId: 0, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
    destinationIndex: to,
  },
})
const insert = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, count = 1) => ({
  insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex: startIndex + count } },
})
const remove = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
  deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex: startIndex + 1 } },
})
const rename = (sheetId: number, title: string) => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
})

describe('readTable', () => {
  it('gives every customer by number, with values by field and the row it stood in', () => {
    const view = read(register())
    expect(view.rows[1]).toEqual({
      row: 2,
      id: '100002',
      values: { name: '李四', phone: '15093686061', email: 'li@163.com', company: '乙' },
      problems: '',
    })
    expect([...view.columns.keys()]).toEqual(['number', 'name', 'phone', 'email', 'company', 'problems'])
    expect([view.unknown, view.renamed]).toEqual([[], []])
  })

  it('reads days as day strings, whatever the zone', () => {
    const run = register([
      ['姓名', '合同到期'],
      ['张三', '2026-12-31'],
    ])
    run.keeper.type(`${TAB}!C2`, '2027-02-28')
    expect(read(run).rows[0]!.values['contract-end']).toBe('2027-02-28')
  })

  it.each([
    ['a column was moved to the front', [moveColumn(4, 0)]],
    ['a column was moved behind the last', [moveColumn(1, 6)]],
    ['the number was moved away from the first column', [moveColumn(0, 4)]],
    ['a blank column was inserted', [insert('COLUMNS', 2)]],
    ['several blank columns were inserted before the first', [insert('COLUMNS', 0, 3)]],
    ['rows were inserted', [insert('ROWS', 2, 3)]],
    ['the tab was renamed', [rename(0, '老客户')]],
    ['the tab was renamed to a name with quotes', [rename(0, "it's '客户'")]],
    [
      'the tab was renamed, moved and its columns exchanged',
      [rename(0, 'X'), moveColumn(3, 1), moveColumn(0, 6)],
    ],
  ] as const)('finds every customer after %s', (_, requests) => {
    const run = register()
    run.arrange(...requests)
    expect(records(run)).toEqual(NAMES)
    expect(read(run).rows[3]!.values).toEqual({
      name: '赵六',
      phone: '13612345678',
      email: 'zhao@qq.com',
      company: '丁',
    })
  })

  it('finds renamed columns by their mark, and says what they are called now', () => {
    const run = register()
    run.keeper.type(`${TAB}!B1`, '客户名')
    run.keeper.clear(`${TAB}!D1`)
    const view = read(run)
    expect(view.rows[0]!.values).toMatchObject({ name: '张三', email: 'zhang@qq.com' })
    expect(view.renamed).toEqual([
      { field: 'name', header: '客户名' },
      { field: 'email', header: '' },
    ])
  })

  it('is not misled when two headers were exchanged by renaming', () => {
    const run = register()
    run.keeper.type(`${TAB}!B1`, '公司名称')
    run.keeper.type(`${TAB}!E1`, '姓名')
    expect(read(run).rows[0]!.values).toMatchObject({ name: '张三', company: '甲' })
  })

  it('finds a column by its mark when its header stands twice', () => {
    const run = register()
    run.keeper.type(`${TAB}!G1`, '手机')
    run.keeper.type(`${TAB}!G2`, '123')
    const view = read(run)
    expect(view.rows[0]!.values.phone).toBe('13977413962')
    expect(view.unknown).toEqual([{ column: 6, header: '手机' }])
  })

  it('leaves out the values of a column that was deleted, and nothing else', () => {
    const run = register()
    run.arrange(remove('COLUMNS', 2))
    const view = read(run)
    expect(view.columns.has('phone')).toBe(false)
    expect(view.rows[0]!.values).toEqual({ name: '张三', email: 'zhang@qq.com', company: '甲' })
  })

  it('tells of headers that were typed into empty columns, also right of a gap', () => {
    const run = register()
    run.keeper.type(`${TAB}!G1`, '爱好')
    run.keeper.type(`${TAB}!I1`, '备用')
    expect(read(run).unknown).toEqual([
      { column: 6, header: '爱好' },
      { column: 8, header: '备用' },
    ])
  })

  it('leaves out blank rows and rows of nothing but spaces, and keeps rows without a number', () => {
    const run = register()
    run.keeper.type(`${TAB}!B8`, '新客')
    run.keeper.type(`${TAB}!B10`, '   ')
    const rows = read(run).rows.slice(4)
    expect(rows).toEqual([{ row: 7, id: '', values: { name: '新客' }, problems: '' }])
  })

  it('gives both rows of a number that stands twice', () => {
    const run = register()
    run.keeper.type(`${TAB}!A3`, '100001')
    expect(
      read(run)
        .rows.map(({ id, values }) => [id, values.name])
        .slice(0, 2),
    ).toEqual([
      ['100001', '张三'],
      ['100001', '李四'],
    ])
  })

  it('reads a number that was typed as text', () => {
    const run = register()
    run.arrange({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: ' 100001 ' } }] }],
        fields: 'userEnteredValue',
      },
    })
    expect(read(run).rows[0]!.id).toBe('100001')
  })

  it('throws for a table that no register has', () => {
    expect(() => register().store((store) => store.readTable('orders'))).toThrow('orders')
  })

  it('takes one call where columns stand as they stood, however many rows there are', () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `客户${index}`,
      String(13900000000 + index),
      '',
      '',
    ])
    const run = register([FOUR_CUSTOMERS[0]!, ...rows])
    run.store((store) => store.config() && store.readTable(CUSTOMERS))
    expect(run.google.meter.calls).toBeLessThanOrEqual(4)
  })
})

describe('readColumns', () => {
  const columns = (run: RegisterHere, fields: string[]) =>
    run.store((store) => store.readColumns(CUSTOMERS, fields).rows.map(({ id, values }) => [id, values]))

  it('gives the fields asked for, and nothing else', () => {
    expect(columns(register(), ['company'])[2]).toEqual(['100003', { company: '丙' }])
  })

  it('leaves out a field the table does not have', () => {
    expect(columns(register(), ['name', 'birthday'])[0]).toEqual(['100001', { name: '张三' }])
  })

  it('finds the columns where they stand today', () => {
    const run = register()
    run.arrange(moveColumn(4, 0), insert('COLUMNS', 1), insert('ROWS', 1))
    expect(columns(run, ['company', 'name'])).toContainEqual(['100004', { company: '丁', name: '赵六' }])
  })

  it('keeps columns of different length in step', () => {
    const run = register()
    run.keeper.clear(`${TAB}!E3:E5`)
    run.keeper.type(`${TAB}!B9`, '新客')
    expect(columns(run, ['name', 'company'])).toEqual([
      ['100001', { name: '张三', company: '甲' }],
      ['100002', { name: '李四' }],
      ['100003', { name: '王五' }],
      ['100004', { name: '赵六' }],
      ['', { name: '新客' }],
    ])
  })
})

describe('readColumnsOf', () => {
  it('gives columns of several tables at two reads, each table by its own header', () => {
    const run = linkedRegister(FOUR_CUSTOMERS)
    const toDos = { table: 'to-dos', fields: ['what', 'nothing'] }
    const [header = []] = run.cells('待办')
    run.keeper.paste('待办!A2', [
      header.map((name) => (name === '编号' ? 110_000_001 : name === '事项' ? '寄合同' : '')),
    ])
    run.arrange(moveColumn(4, 0))
    const views = run.store((store) =>
      store.readColumnsOf([{ table: CUSTOMERS, fields: ['company'] }, toDos]),
    )
    expect(views[0]!.rows[2]).toMatchObject({ id: '100003', values: { company: '丙' } })
    expect(views[1]!.rows.map(({ id, values }) => [id, values])).toEqual([['110000001', { what: '寄合同' }]])
    run.store((store) => store.readColumns(CUSTOMERS, ['company']))
    const alone = run.google.meter.calls
    run.store((store) => store.readColumnsOf([{ table: CUSTOMERS, fields: ['company'] }, toDos]))
    expect(run.google.meter.calls).toBe(alone)
  })
})

describe('readRows', () => {
  const rows = (run: RegisterHere, wanted: number[]) =>
    run.store((store) => store.readRows(CUSTOMERS, wanted).rows.map(({ row, id }) => [row, id]))

  it('gives rows by their place, each once, in the order of the tab', () => {
    expect(rows(register(), [4, 2, 2])).toEqual([
      [2, '100002'],
      [4, '100004'],
    ])
  })

  it('gives nothing for the header, blank rows and rows beyond the content', () => {
    expect(rows(register(), [0, 5, 900, -3])).toEqual([])
    expect(rows(register(), [])).toEqual([])
  })

  it('gives the same rows when more single rows are wanted than are read one by one', () => {
    const customers = Array.from({ length: 200 }, (_, index) => [`客户${index}`, '', '', ''])
    const run = register([FOUR_CUSTOMERS[0]!, ...customers])
    const odd = Array.from({ length: 100 }, (_, index) => 2 * index + 1)
    expect(rows(run, odd)).toEqual(odd.map((row) => [row, String(100_000 + row)]))
    expect(rows(run, odd.slice(0, 60))).toEqual(odd.slice(0, 60).map((row) => [row, String(100_000 + row)]))
  })
})

describe('readRecords', () => {
  const find = (run: RegisterHere, wanted: { id: string; hint?: number }[]) =>
    run.store((store) =>
      store.readRecords(CUSTOMERS, wanted).map(({ row, id, values }) => [row, id, values.name]),
    )

  it('finds a record where it was last seen, and anywhere else', () => {
    expect(find(register(), [{ id: '100003', hint: 3 }])).toEqual([[3, '100003', '王五']])
    expect(find(register(), [{ id: '100003', hint: 1 }])).toEqual([[3, '100003', '王五']])
    expect(find(register(), [{ id: '100003' }])).toEqual([[3, '100003', '王五']])
    expect(find(register(), [{ id: '100003', hint: 0 }])).toEqual([[3, '100003', '王五']])
    expect(find(register(), [{ id: '100003', hint: 5000 }])).toEqual([[3, '100003', '王五']])
  })

  it('finds records after a sort, with the hints of before', () => {
    const run = register()
    run.keeper.sort(`${TAB}!A2:F5`, 'B', false)
    const found = find(run, [
      { id: '100001', hint: 1 },
      { id: '100004', hint: 4 },
    ])
    expect(Object.fromEntries(found.map(([, id, name]) => [id, name]))).toEqual({
      100001: '张三',
      100004: '赵六',
    })
  })

  it('leaves out what is not there, and gives each once', () => {
    expect(find(register(), [{ id: '999999' }, { id: '' }])).toEqual([])
    expect(find(register(), [{ id: '100001' }, { id: '100001', hint: 1 }])).toHaveLength(1)
    expect(find(register(), [])).toEqual([])
  })

  it('needs one call of the table where the hints are right', () => {
    const run = register()
    run.store((store) => store.readRecords(CUSTOMERS, [{ id: '100002', hint: 2 }]))
    const near = run.google.meter.calls
    run.store((store) => store.readRecords(CUSTOMERS, [{ id: '100002', hint: 3 }]))
    expect(run.google.meter.calls).toBeGreaterThan(near)
  })
})

describe('a file without a register', () => {
  it('has no config, and every question about it throws', () => {
    const run = register()
    run.arrange({ deleteSheet: { sheetId: run.store((store) => store.config()!.systemSheets.config) } })
    run.store((store) => {
      expect(store.config()).toBeUndefined()
      expect(() => store.readTable(CUSTOMERS)).toThrow('No register')
      expect(() => store.readJournal()).toThrow('No register')
      expect(() => store.nextNumber(CUSTOMERS)).toThrow('No register')
      expect(() => store.isCopy()).toThrow('No register')
    })
  })

  it('is one whose register holds no config any more', () => {
    const run = register()
    const sheetId = run.store((store) => store.config()!.systemSheets.config)
    run.arrange({ updateCells: { range: { sheetId }, fields: 'userEnteredValue' } })
    expect(run.store((store) => store.config())).toBeUndefined()
  })
})

describe('isCopy', () => {
  it('is no in the register, and yes in a copy of the file', () => {
    const run = register()
    expect(run.store((store) => store.isCopy())).toBe(false)
    const copy = run.google.as(KEEPER).makeCopy(run.spreadsheetId, '副本')
    const project = run.google.projects.find(({ boundTo }) => boundTo === copy)!
    expect(project).toBeDefined()
    expect(run.script.inCopy(project, (host) => host.register.isCopy())).toBe(true)
  })
})
