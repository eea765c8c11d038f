import { accepted, cellsOf, fileOf, setUp } from './arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from './script-run'
import { tabPicture, workbookPicture } from './workbook-picture'

const REP = 'rep@example.com'
const ROWS = [
  ['姓名', '手机'],
  ['张三', '13977413962'],
  ['李四', '15093686061'],
]

function sharedRun(): ScriptRun {
  const run = scriptRun([{ name: '名单', rows: ROWS }])
  run.google.share(run.spreadsheetId, { editors: [REP] })
  return run
}

describe('set-up by two people at once', () => {
  it('makes one register, whenever the second presses the button', () => {
    const alone = sharedRun()
    setUp(alone)
    const names = workbookPicture(fileOf(alone)).tabs.map(({ name }) => name)
    let calls = 0
    for (let when = 1; when === 1 || when <= calls; when++) {
      const run = sharedRun()
      const [mine, theirs] = [accepted(run), { ...accepted(run), requestId: 'request-2' }]
      let hasPressed = false
      const stop = run.google.between(({ index }) => {
        calls = Math.max(calls, index)
        if (hasPressed || index !== when) return
        hasPressed = true
        run.ask('setup.start', theirs, REP)
      })
      run.ask('setup.start', mine)
      stop()
      const after = run.ask('setup.start', theirs, REP)
      expect([when, workbookPicture(fileOf(run)).tabs.map(({ name }) => name)]).toEqual([when, names])
      expect(cellsOf(run, '名单')[0]).toEqual(['客户编号', '姓名', '手机', '提示'])
      expect(after).toMatchObject({ ok: true })
    }
    expect(calls).toBeGreaterThan(10)
  })
})

describe('a copy of the file', () => {
  it('that was made of a register can be turned back by who made it its own, and the first one goes on', () => {
    const run = sharedRun()
    const before = tabPicture(fileOf(run).grids[0]!)
    setUp(run)
    const first = workbookPicture(fileOf(run))
    const copy = run.inCopy(run.google.as(REP).makeCopy(run.spreadsheetId), REP)
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'copy', canUndo: false })
    expect(copy.call('setup.undo', {})).toEqual({ outcome: 'refused', reason: 'not-allowed' })
    expect(copy.call('setup.copyChoice', { choice: 'own' })).toEqual({ outcome: 'own' })
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'ready', canUndo: true })
    expect(copy.call('setup.undo', {})).toEqual({ outcome: 'undone' })
    expect(tabPicture(fileOf(copy).grids[0]!)).toEqual(before)
    expect(workbookPicture(fileOf(run))).toEqual(first)
    run.sweep()
    expect(run.call('setup.undo', {})).toEqual({ outcome: 'undone' })
  })

  it('for practice keeps its register, and its makers may not turn it back by mistake', () => {
    const run = sharedRun()
    setUp(run)
    const copy = run.inCopy(run.google.as(REP).makeCopy(run.spreadsheetId), REP)
    copy.call('setup.copyChoice', { choice: 'practice' })
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'practice', canUndo: false })
    expect(copy.call('setup.undo', {})).toEqual({ outcome: 'refused', reason: 'not-allowed' })
  })

  it('that was made after undo is a plain sheet, which can be set up', () => {
    const run = sharedRun()
    setUp(run)
    run.call('setup.undo', {})
    const copy = run.inCopy(run.google.as(OWNER).makeCopy(run.spreadsheetId), OWNER)
    expect(copy.call('setup.look', {})).toMatchObject({ state: 'none' })
    expect(setUp(copy)).toMatchObject({ outcome: 'done', customers: 2 })
  })
})
