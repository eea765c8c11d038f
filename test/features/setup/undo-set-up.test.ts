import fc from 'fast-check'
import { arrange, cellsOf, DRESSED_ROWS, DRESSING, fileOf, SUMS, setUp, sumFormulas } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { workbookPicture } from './workbook-picture'

function dressedRun(): ScriptRun {
  const run = scriptRun([{ name: '名单', rows: DRESSED_ROWS }, SUMS])
  arrange(run, [...DRESSING, sumFormulas(fileOf(run).grids[1]!.id)])
  return run
}

describe('undoing set-up', () => {
  it('brings values, formulas, formats, notes, rules, merges, sizes, filter and other tabs back exactly', () => {
    const run = dressedRun()
    const before = workbookPicture(fileOf(run))
    expect(setUp(run)).toMatchObject({ outcome: 'done', customers: 3 })
    expect(workbookPicture(fileOf(run))).not.toEqual(before)
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('takes the folds of the register away, also one that somebody has closed', () => {
    const header = ['姓名', '手机', '邮箱', '微信', '地址', '公司']
    const run = scriptRun([{ name: '名单', rows: [header, ['张三', '13977413962', '', 'zs', '', '甲']] }])
    const before = workbookPicture(fileOf(run))
    setUp(run)
    const [group] = fileOf(run).grids[0]!.groups
    expect(group).toMatchObject({ axis: 'columns', depth: 1, collapsed: false })
    const range = {
      sheetId: 0,
      dimension: 'COLUMNS',
      startIndex: group!.start,
      endIndex: group!.start + group!.count,
    }
    arrange(run, [
      { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } },
    ])
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('keeps formulas of other tabs true while the register lives', () => {
    const run = dressedRun()
    setUp(run)
    const formulas = cellsOf(run, '合计', 'FORMULA').map((row) => row[1])
    expect(formulas).toEqual([
      expect.stringMatching(/^=SUM\('?名单'?!E2:E99\)$/),
      expect.stringMatching(/^='?原表副本 2026-11-21'?!A1001$/),
      expect.stringMatching(/^=COUNTA\('?名单'?!B:B\)$/),
    ])
    expect(cellsOf(run, '原表副本 2026-11-21')[1000]).toEqual(['客户名单'])
  })

  it('brings the order of columns back where people have moved, added and deleted some', () => {
    const run = dressedRun()
    const before = workbookPicture(fileOf(run))
    setUp(run)
    const move = (from: number, to: number) => ({
      moveDimension: {
        source: { sheetId: 0, dimension: 'COLUMNS', startIndex: from, endIndex: from + 1 },
        destinationIndex: to,
      },
    })
    const at = (index: number) => ({
      sheetId: 0,
      dimension: 'COLUMNS',
      startIndex: index,
      endIndex: index + 1,
    })
    arrange(run, [
      move(1, 5),
      { insertDimension: { range: at(2), inheritFromBefore: true } },
      { deleteDimension: { range: at(3) } },
      move(0, 4),
    ])
    expect(run.call('setup.undo', {})).toMatchObject({ outcome: 'undone' })
    const after = workbookPicture(fileOf(run))
    expect(after.tabs[0]).toEqual(before.tabs[0])
  })

  it('keeps what was entered since in a dated tab and says how much', () => {
    const run = dressedRun()
    const before = workbookPicture(fileOf(run))
    setUp(run)
    const owner = run.google.as(OWNER)
    owner.open(run.spreadsheetId)
    owner.type('名单!C2', '13800138000')
    owner.type('名单!B6', '新客户')
    expect(run.call('setup.undo', {})).toEqual({
      outcome: 'undone',
      kept: { tab: '客户档案 2026-11-21', rows: 2 },
    })
    const after = workbookPicture(fileOf(run))
    expect(after.tabs.map(({ name }) => name)).toEqual(['名单', '客户档案 2026-11-21', '合计'])
    expect([after.tabs[0], after.tabs[2]]).toEqual(before.tabs)
    expect(cellsOf(run, '客户档案 2026-11-21').flat()).toEqual(
      expect.arrayContaining(['13800138000', '新客户']),
    )
  })

  it('puts the copy in place of a customers tab that somebody deleted', () => {
    const run = dressedRun()
    setUp(run)
    arrange(run, [{ deleteSheet: { sheetId: 0 } }])
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(cellsOf(run, '名单', 'FORMULA').slice(0, 3)).toEqual([
      ['客户名单'],
      DRESSED_ROWS[1],
      [...DRESSED_ROWS[2]!, '=D3*2'],
    ])
    expect(
      fileOf(run)
        .grids.map(({ name }) => name)
        .sort(),
    ).toEqual(['合计', '名单'].sort())
  })

  it('says that there is nothing to undo, once it is undone', () => {
    const run = dressedRun()
    setUp(run)
    run.call('setup.undo', {})
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'nothing' })
  })

  it('is for the administrator alone', () => {
    const run = dressedRun()
    run.google.share(run.spreadsheetId, { editors: ['rep@example.com'] })
    setUp(run)
    const before = workbookPicture(fileOf(run))
    expect(run.call('setup.undo', {}, 'rep@example.com')).toEqual({
      outcome: 'refused',
      reason: 'not-allowed',
    })
    expect(workbookPicture(fileOf(run))).toEqual(before)
  })

  it('is the inverse of set-up on any sheet', () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      fc.constantFrom('张三', '13977413962', 'a@b.cn', '2026-01-02', '=1+1 ', ' x ', '北京'),
      fc.integer({ min: -5, max: 50_000 }),
      fc.double({ min: 0, max: 99, noNaN: true }).map((number) => Math.round(number * 100) / 100),
      fc.boolean(),
    )
    const sheet = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }))
      .chain(([width, height]) =>
        fc.record({
          rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
          header: fc.subarray(['姓名', '手机', '', '姓名', '备注', '编号'], {
            minLength: width,
            maxLength: width,
          }),
          titles: fc.array(fc.constantFrom('名单', '2026 年'), { maxLength: 2 }),
          formula: fc.option(fc.constantFrom('=A1', '=SUM(A2:B9)', '=ROW()&"x"')),
          merge: fc.boolean(),
        }),
      )
    fc.assert(
      fc.property(sheet, ({ rows, header, titles, formula, merge }) => {
        const run = scriptRun([{ name: 'L', rows: [...titles.map((title) => [title]), header, ...rows] }])
        const corner = { sheetId: 0, rowIndex: titles.length + 1, columnIndex: header.length }
        const formulaCell = { values: [{ userEnteredValue: { formulaValue: formula } }] }
        if (formula)
          arrange(run, [{ updateCells: { start: corner, rows: [formulaCell], fields: 'userEnteredValue' } }])
        const area = { sheetId: 0, startRowIndex: titles.length + 1, endRowIndex: titles.length + 3 }
        if (merge)
          arrange(run, [{ mergeCells: { range: { ...area, startColumnIndex: 0, endColumnIndex: 1 } } }])
        const before = workbookPicture(fileOf(run))
        if (!run.call('setup.match', { sheetId: 0 }).ok) return
        expect(setUp(run)).toMatchObject({ outcome: 'done' })
        expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
        expect(workbookPicture(fileOf(run))).toEqual(before)
      }),
      { seed: 20261121, numRuns: 25 },
    )
  })
})
