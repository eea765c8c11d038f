import { markColumn } from '../../src/host/column-mark'
import { QuotaReached, TabMissing, WriteRefused } from '../../src/host/workbook'
import { COLLEAGUE, FOUR_CUSTOMERS, KEEPER, RegisterHere, TAB } from '../support/register-here'

const cell = (row: number, column: number, text: string, sheetId = 0) => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: 'userEnteredValue',
  },
})

describe('reading', () => {
  const run = new RegisterHere()

  it('gives each range without trailing blanks, in the order asked', () => {
    expect(
      run.run(({ workbook }) =>
        workbook.read([
          { tab: TAB, startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 },
          { tab: TAB, startRow: 0, endRow: 1, startColumn: 1, endColumn: 3 },
          { tab: '_journal', startRow: 2, startColumn: 0, endColumn: 8 },
        ]),
      ),
    ).toEqual([
      [
        [100001, '张三'],
        [100002, '李四'],
      ],
      [['姓名', '手机']],
      [],
    ])
  })

  it('asks Google nothing for no range', () => {
    run.run(({ workbook }) => workbook.read([]))
    expect(run.google.executions.at(-1)!.calls).toBe(0)
  })

  it('gives values or the formulas behind them, and days as numbers either way', () => {
    const other = new RegisterHere()
    other.keeper.type(`${TAB}!H1`, '=1+1')
    other.keeper.type(`${TAB}!I1`, '2026-11-21')
    const range = [{ tab: TAB, startRow: 0, endRow: 1, startColumn: 7, endColumn: 9 }]
    expect(other.run(({ workbook }) => workbook.read(range))).toEqual([[[2, 46_347]]])
    expect(other.run(({ workbook }) => workbook.read(range, 'formulas'))).toEqual([[['=1+1', 46_347]]])
  })

  it('gives nothing for rows and columns beyond the tab, and the rest all the same', () => {
    expect(
      run.run(({ workbook }) =>
        workbook.read([
          { tab: TAB, startRow: 90_000, endRow: 90_001 },
          { tab: TAB, startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 },
          { tab: TAB, startRow: 0, endRow: 1, startColumn: 300, endColumn: 301 },
        ]),
      ),
    ).toEqual([[], [[100001]], []])
    expect(
      run.run(({ workbook }) => workbook.read([{ tab: TAB, startRow: 90_000, endRow: 90_001 }])),
    ).toEqual([[]])
  })

  it('throws TabMissing where a tab is not there, with its name', () => {
    const read = () => run.run(({ workbook }) => workbook.read([{ tab: TAB }, { tab: '没有' }]))
    expect(read).toThrow(TabMissing)
    expect(read).toThrow('没有')
  })

  it('throws QuotaReached where Google asks to wait, and does not ask again', () => {
    const other = new RegisterHere()
    other.google.faults.failCall('Values.batchGet', "Quota exceeded for quota metric 'Read requests'")
    expect(() => other.run(({ workbook }) => workbook.read([{ tab: TAB }]))).toThrow(QuotaReached)
    expect(other.google.executions.at(-1)!.calls).toBeLessThanOrEqual(2)
  })

  it('passes on what it does not know', () => {
    const other = new RegisterHere()
    other.google.faults.failCall('Values.batchGet', 'Internal error encountered.')
    expect(() => other.run(({ workbook }) => workbook.read([{ tab: TAB }]))).toThrow('Internal error')
  })
})

describe('what is asked of the file', () => {
  const run = new RegisterHere()

  it('is its id, zone, language and owner', () => {
    expect(run.run(({ workbook: w }) => [w.id(), w.timeZone(), w.locale(), w.ownerEmail()])).toEqual([
      run.spreadsheetId,
      'Asia/Shanghai',
      'zh_CN',
      KEEPER,
    ])
  })

  it('are its tabs with ids, sizes and whether they are hidden', () => {
    const tabs = run.run(({ workbook }) => workbook.tabs())
    expect(tabs[0]).toMatchObject({ sheetId: 0, title: TAB, index: 0, hidden: false })
    expect(tabs[0]!.rowCount).toBeGreaterThan(FOUR_CUSTOMERS.length)
    expect(tabs.filter(({ hidden }) => hidden).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['_register', '_journal', '_log', '_shadow', '_ledger']),
    )
    expect(tabs.map(({ index }) => index)).toEqual(tabs.map((_, index) => index))
  })

  it('are the marks of columns by place, whatever their header says', () => {
    const marks = run.run(({ workbook }) => Object.fromEntries(workbook.columnMarks(TAB)))
    expect(marks).toEqual({ 0: 'number', 1: 'name', 2: 'phone', 3: 'email', 4: 'company', 5: 'problems' })
  })

  it('are no marks of other keys, and new ones where columns were marked', () => {
    const other = new RegisterHere()
    const [mark] = [markColumn(0, 8, 'own-1')]
    const foreign = structuredClone(markColumn(0, 7, 'x')) as {
      createDeveloperMetadata: { developerMetadata: { metadataKey: string } }
    }
    foreign.createDeveloperMetadata.developerMetadata.metadataKey = 'somebody-else'
    other.arrange(mark!, foreign)
    const marks = other.run(({ workbook }) => workbook.columnMarks(TAB))
    expect([marks.get(8), marks.get(7)]).toEqual(['own-1', undefined])
  })

  it('are the protections, by tab', () => {
    const { config } = run.store((store) => store.config()!.systemSheets)
    const protections = run.run(({ workbook }) => workbook.protections())
    expect(protections.some(({ sheetId }) => sheetId === config)).toBe(true)
    expect(new Set(protections.map(({ id }) => id)).size).toBe(protections.length)
  })

  it('are parts of it by a mask, of some ranges', () => {
    const [part] = run.run(({ workbook }) =>
      workbook.describe('sheets(properties(title),data(rowData(values(userEnteredValue))))', [
        { tab: TAB, startRow: 0, endRow: 1, startColumn: 1, endColumn: 2 },
      ]),
    )
    expect(part!.properties).toEqual({ title: TAB })
    expect(part!.data![0]!.rowData).toHaveLength(1)
  })
})

describe('a batch of changes', () => {
  it('is carried out whole', () => {
    const run = new RegisterHere()
    run.run(({ workbook }) => workbook.update([cell(1, 4, 'A'), cell(2, 4, '=1+1')]))
    expect(run.cells().map((row) => row[4])).toEqual(['公司', 'A', '=1+1', '丙', '丁'])
  })

  it('is carried out not at all when one request is wrong', () => {
    const run = new RegisterHere()
    const before = run.cells()
    expect(() =>
      run.run(({ workbook }) => workbook.update([cell(1, 4, 'A'), cell(0, 0, 'x', 987_654)])),
    ).toThrow()
    expect(run.cells()).toEqual(before)
  })

  it('is not carried out when the run dies at it', () => {
    const run = new RegisterHere()
    const before = run.cells()
    run.google.faults.dieAtCall(1)
    expect(() =>
      run.run(({ workbook }) => {
        workbook.id()
        workbook.update([cell(1, 4, 'A')])
      }),
    ).toThrow()
    expect(run.cells()).toEqual(before)
  })

  it('is refused as WriteRefused where a colleague meets a protection, and nothing of it is written', () => {
    const run = new RegisterHere()
    const { log } = run.store((store) => store.config()!.systemSheets)
    const before = [run.cells(), run.cells('_log')]
    const write = () =>
      run.run(({ workbook }) => workbook.update([cell(1, 4, 'A'), cell(5, 0, 'x', log)]), COLLEAGUE)
    expect(write).toThrow(WriteRefused)
    expect([run.cells(), run.cells('_log')]).toEqual(before)
  })

  it('answers the ids of tabs that were added or copied', () => {
    const run = new RegisterHere()
    const replies = run.run(({ workbook }) =>
      workbook.update([
        { addSheet: { properties: { title: '新表', sheetId: 4711 } } },
        cell(1, 4, 'A'),
        { duplicateSheet: { sourceSheetId: 0, newSheetName: '副本' } },
      ]),
    )
    expect(replies[0]).toEqual({ sheetId: 4711 })
    expect(replies[1]).toEqual({})
    const copy = run.run(({ workbook }) => workbook.tabs().find(({ title }) => title === '副本')!.sheetId)
    expect(replies[2]).toEqual({ sheetId: copy })
  })

  it('asks Google nothing when it is empty', () => {
    const run = new RegisterHere()
    expect(run.run(({ workbook }) => workbook.update([]))).toEqual([])
    expect(run.google.executions.at(-1)!.calls).toBe(0)
  })
})
