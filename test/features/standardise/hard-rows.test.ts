import { COLLEAGUE, KEEPER, RegisterHere, TAB } from '../../support/register-here'
import { RunningRegister } from '../../support/running-register'

/** Set-up puts the number before them: name in B, phone in C, e-mail in D, company in E. */
const LIST = [
  ['姓名', '手机', '邮箱', '公司'],
  ['张三', '139 7741 3962', 'Zhang@qq.com', '甲'],
  ['李四', '150 9368 6061', 'Li@163.com', '乙'],
  ['王五', '135-1234-5678', 'WANG@qq.com', '丙'],
]
const TIDY = ['13977413962', '15093686061', '13512345678']
const RULES = ['phone', 'email', 'text'] as const
const register = () => new RegisterHere(LIST)
const preview = (run: RegisterHere, as?: string) => run.call('standardise.preview', {}, as)
const apply = (run: RegisterHere, fingerprint: string, as?: string) =>
  run.call('standardise.apply', { fingerprint, rules: [...RULES], requestId: 'request-1' }, as)
const tidy = (run: RegisterHere, as?: string) => apply(run, preview(run, as).fingerprint, as)
const column = (run: RegisterHere, header: string, rendering?: 'FORMULA') => {
  const cells = run.cells(TAB, rendering)
  const at = cells[0]!.indexOf(header)
  return cells.slice(1).map((row) => row[at])
}
const formula = (row: number, column: number, text: string) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: row, columnIndex: column },
    rows: [{ values: [{ userEnteredValue: { formulaValue: text } }] }],
    fields: 'userEnteredValue',
  },
})

describe('standardising', () => {
  it('reaches rows that are hidden and rows that a filter hides, and leaves them hidden', () => {
    const run = register()
    run.arrange(
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      {
        setBasicFilter: {
          filter: {
            range: { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 6 },
            filterSpecs: [{ columnIndex: 4, filterCriteria: { hiddenValues: ['乙'] } }],
          },
        },
      },
    )
    expect(tidy(run)).toMatchObject({ state: 'done', values: 6, left: 0 })
    expect(column(run, '手机')).toEqual(TIDY)
    const grid = run.google.files.get(run.spreadsheetId)!.gridByName(TAB)!
    expect(grid.filter).toBeDefined()
    expect(preview(run)).toMatchObject({ values: 0 })
  })

  it('never writes over a formula, whatever it comes to', () => {
    const run = register()
    run.arrange(formula(2, 2, '="150 9368 "&"6061"'), formula(3, 3, '=UPPER("wang@qq.com")'))
    expect(tidy(run)).toMatchObject({ state: 'done', values: 4, left: 0 })
    expect(column(run, '手机', 'FORMULA')).toEqual([TIDY[0], '="150 9368 "&"6061"', TIDY[2]])
    expect(column(run, '邮箱', 'FORMULA')[2]).toBe('=UPPER("wang@qq.com")')
  })

  it('writes a value merged over two customers once, and takes none of them apart', () => {
    const run = register()
    run.arrange({
      mergeCells: {
        range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 3 },
        mergeType: 'MERGE_ALL',
      },
    })
    expect(tidy(run)).toMatchObject({ state: 'done' })
    expect(column(run, '手机')[0]).toBe(TIDY[0])
    expect(run.google.files.get(run.spreadsheetId)!.gridByName(TAB)!.merges).toHaveLength(1)
    expect(column(run, '姓名')).toEqual(['张三', '李四', '王五'])
  })

  it('leaves the value that somebody types into the very cell, or keeps it in History, whenever that is', () => {
    const typed = '13900000001'
    for (let at = 1; ; at++) {
      const run = new RunningRegister(LIST, { accounts: 'workspace' })
      const { fingerprint } = run.call('standardise.preview', {})
      let calls = 0
      const stop = run.google.between(({ method, execution }) => {
        if (execution.function !== 'rpc' || !/^(Values|Spreadsheets)\./.test(method)) return
        if (++calls === at) run.colleague.type(run.a1(100_001, '手机'), `'${typed}`)
      })
      run.call('standardise.apply', { fingerprint, rules: [...RULES], requestId: 'request-1' })
      stop()
      if (calls < at) {
        expect(at).toBeGreaterThan(4)
        return
      }
      run.google.clock.advance('5 minutes')
      const stands = run.customers()[0]!.手机 === typed
      const kept = run
        .log()
        .some(
          ({ action, changes }) => action === 'overtaken' && changes.some(({ before }) => before === typed),
        )
      expect([at, stands || kept]).toEqual([at, true])
    }
  })

  it('after an edit between preview and apply writes nothing, shows the new preview, and that one can be applied', () => {
    const run = register()
    const shown = preview(run)
    run.colleague.type(`${TAB}!C2`, '+86 138 1234 5678')
    const outcome = apply(run, shown.fingerprint)
    if (outcome.state !== 'changed') throw new Error(outcome.state)
    expect(column(run, '手机')[1]).toBe(LIST[2]![1])
    const all = outcome.preview.groups.find(({ rule }) => rule === 'phone')!
    expect(all.changes.map(({ before }) => before)).toContain('+86 138 1234 5678')
    expect(
      run.call('standardise.apply', {
        fingerprint: outcome.preview.fingerprint,
        rules: [...RULES],
        requestId: 'request-2',
      }),
    ).toMatchObject({ state: 'done', values: outcome.preview.values })
    expect(column(run, '手机')).toEqual(['13812345678', TIDY[1], TIDY[2]])
  })

  it('changes only what the role of a manager may change, and shows only that', () => {
    const run = register()
    run.keeper.paste('设置!D10', [['助理', '联系方式', '是']])
    run.keeper.paste('设置!A4', [[COLLEAGUE, '助理']])
    run.keeper.type(`${TAB}!B2`, ' 张  三 ')
    expect(preview(run, KEEPER).values).toBe(7)
    expect(preview(run, COLLEAGUE)).toMatchObject({ values: 6 })
    expect(tidy(run, COLLEAGUE)).toMatchObject({ state: 'done', values: 6 })
    expect(column(run, '姓名')[0]).toBe(' 张  三 ')
  })

  it('is done or not done, never half, at whatever call the run dies, and is finished by the second press', () => {
    for (let at = 1; ; at++) {
      const run = register()
      const { fingerprint } = preview(run)
      run.google.faults.dieAtCall(at)
      try {
        apply(run, fingerprint)
      } catch (error) {
        expect(error).toBeDefined()
      }
      const died = run.google.executions.at(-1)!.status === 'died'
      const phones = column(run, '手机')
      expect([LIST.slice(1).map((row) => row[1]), TIDY]).toContainEqual(phones)
      const again = apply(run, fingerprint)
      expect(['done', 'done-before']).toContain(again.state)
      expect([at, column(run, '手机'), run.journal().length]).toEqual([at, TIDY, 1])
      if (!died) return
    }
  })
})
