import { runJobs } from '../../../src/app/jobs'
import { handleEdit } from '../../../src/app/on-edit'
import { linkedRegister } from '../../support/linked-register'
import { COLLEAGUE, KEEPER, type RegisterHere, type Row } from '../../support/register-here'

const PEOPLE: Row[] = [
  ['姓名', '手机', '负责人', '公司'],
  ['=张三', '13977413962', '王敏', '甲'],
  ['李四', '15093686061', '王敏', '乙'],
  ['王五', '13512345678', '李娜', '丙'],
]

function register(): RegisterHere {
  const here = linkedRegister(PEOPLE)
  for (const trigger of here.google.triggers) trigger.nextMs = undefined
  const add = (table: string, mine: Record<string, string | number>) =>
    here.call('card.add', { requestId: `add-${table}-request`, table, customer: '100001', mine })
  add('contacts', { name: '王敏', phone: '13812345678' })
  add('to-dos', { what: '寄样品' })
  sweep(here)
  return here
}
const sweep = (here: RegisterHere) => here.run((host) => runJobs(host, 'sweep'))
let requests = 0
const remove = (here: RegisterHere, customer = '100001') =>
  here.call('bin.delete', { requestId: `delete-request-${++requests}`, customer })
/** The lines below the sentence and the header: tick, number, name, and with what. */
const lines = (here: RegisterHere) =>
  here
    .cells('回收站')
    .slice(2)
    .map(([tick, id, name, , by, linked]) => [tick, id, name, by, linked])
const titles = (here: RegisterHere) => here.run((host) => host.workbook.tabs().map(({ title }) => title))
const tick = (here: RegisterHere, line = 0) => here.keeper.type(`回收站!A${3 + line}`, 'TRUE')
const edit = (here: RegisterHere, by = KEEPER, line = 0) =>
  here.run((host) => {
    const { sheetId } = host.register.config()!.bin!.tab!
    const row = 2 + line
    handleEdit(host, () => ({
      ...{ sheetId, startRow: row, endRow: row + 1, startColumn: 0, endColumn: 1, by },
      value: 'TRUE',
    }))
  })
const picture = (here: RegisterHere) =>
  ['客户', '联系人', '待办'].map((tab) =>
    here
      .cells(tab)
      .filter((row) => row[0] !== '' && row[0] !== undefined)
      .map((row) => JSON.stringify(row))
      .sort(),
  )
const LINE = [false, 100_001, '=张三', KEEPER, expect.stringMatching(/1 条联系人.*1 条待办/)]

describe('the tab of deleted customers', () => {
  it('E3: is laid at the first deletion with a line for each customer, what went along, and by whom', () => {
    const here = register()
    expect(titles(here)).not.toContain('回收站')
    remove(here)
    sweep(here)
    expect(lines(here)).toEqual([LINE])
    const [[hint], header] = here.cells('回收站') as [unknown[], unknown[]]
    expect(hint).toContain('勾选')
    expect(header).toEqual(['恢复', '客户编号', '姓名', '删除时间', '删除人', '连同'])
    expect(here.cells('回收站', 'FORMULA')[2]![2]).toBe('=张三')
  })

  it('lists rows that somebody deleted by hand as well, each below the one before', () => {
    const here = register()
    remove(here)
    sweep(here)
    const row = here.cells('客户').findIndex((cells) => cells[0] === 100_003)
    here.keeper.deleteRows('客户', row + 1, 1)
    sweep(here)
    sweep(here)
    expect(lines(here).map(([, id]) => id)).toEqual([100_001, 100_003])
  })

  it('E3: brings a ticked customer back with all that belongs to it at the edit, and takes the line away', () => {
    const here = register()
    const before = picture(here)
    remove(here)
    sweep(here)
    tick(here)
    edit(here)
    sweep(here)
    expect(lines(here)).toEqual([])
    expect(picture(here)).toEqual(before)
    const [operation] = here.call('history.list', { latest: 1 }).operations
    expect(operation).toMatchObject({ action: 'restored', by: KEEPER })
  })

  it('E3: finds a tick of which no event told at the next sweep', () => {
    const here = register()
    const before = picture(here)
    remove(here)
    sweep(here)
    tick(here)
    sweep(here)
    expect(lines(here)).toEqual([])
    sweep(here)
    expect(picture(here)).toEqual(before)
  })

  it('loses nothing where lines are deleted or the tab is: both come again', () => {
    const here = register()
    remove(here)
    remove(here, '100002')
    sweep(here)
    here.keeper.deleteRows('回收站', 3, 1)
    sweep(here)
    expect(lines(here).map(([, id]) => id)).toEqual([100_002, 100_001])
    const { sheetId } = here.store((store) => store.config()!.bin!.tab!)
    here.arrange({ deleteSheet: { sheetId } })
    sweep(here)
    expect(lines(here).map(([, id]) => id)).toEqual([100_001, 100_002])
    expect(titles(here).filter((title) => title.startsWith('回收站'))).toEqual(['回收站'])
  })

  it('is found under whatever name somebody gave it', () => {
    const here = register()
    remove(here)
    sweep(here)
    const { sheetId } = here.store((store) => store.config()!.bin!.tab!)
    here.arrange({ updateSheetProperties: { properties: { sheetId, title: '旧客户' }, fields: 'title' } })
    remove(here, '100002')
    sweep(here)
    expect(here.cells('旧客户').slice(2)).toHaveLength(2)
    expect(titles(here)).not.toContain('回收站')
  })

  it('takes a line away when the customer came back in another way, and leaves a tick beside it alone', () => {
    const here = register()
    remove(here)
    remove(here, '100002')
    sweep(here)
    here.call('bin.restore', { requestId: 'restore-request', customer: '100001' })
    sweep(here)
    sweep(here)
    expect(lines(here).map(([, id]) => id)).toEqual([100_002])
  })

  it('unticks what the person may not restore, and restores nothing', () => {
    const here = register()
    here.keeper.type('设置!A4', COLLEAGUE)
    here.keeper.type('设置!B4', '销售')
    remove(here)
    sweep(here)
    tick(here)
    edit(here, COLLEAGUE)
    expect(lines(here)).toEqual([LINE])
    expect(Object.keys(here.customers())).not.toContain('100001')
  })

  it('is kept to the administrator and those who manage', () => {
    const here = register()
    remove(here)
    sweep(here)
    here.colleague.type('回收站!A3', 'TRUE')
    expect(lines(here)).toEqual([LINE])
  })

  it('goes with the register when set-up is undone', () => {
    const here = register()
    remove(here)
    sweep(here)
    expect(here.call('setup.undo', {})).toMatchObject({ outcome: 'undone' })
    expect(titles(here)).not.toContain('回收站')
  })

  it('costs a quiet sweep nothing as long as nothing was deleted, and one call after that', () => {
    const here = register()
    sweep(here)
    sweep(here)
    const quiet = here.google.meter.calls
    remove(here)
    for (const _run of [1, 2, 3]) sweep(here)
    expect(here.google.meter.calls).toBe(quiet + 1)
    expect(quiet).toBeLessThanOrEqual(4)
  })
})

describe('a sweep that dies over the bin', () => {
  it('E3: brings a ticked customer back once and whole, wherever it dies', () => {
    let whole: unknown
    for (let call = 1; call < 60; call++) {
      const here = register()
      const before = picture(here)
      remove(here)
      sweep(here)
      tick(here)
      here.google.faults.dieAtCall(call)
      try {
        sweep(here)
      } catch (error) {
        expect(String(error)).not.toContain('Expected')
      }
      const died = here.google.executions.at(-1)!.status === 'died'
      for (const _run of [1, 2, 3]) sweep(here)
      expect([call, picture(here)]).toEqual([call, before])
      expect([call, lines(here)]).toEqual([call, []])
      const restored = here
        .call('history.list', { latest: 20 })
        .operations.filter(({ action }) => action === 'restored')
      expect([call, restored.length]).toEqual([call, 1])
      whole = picture(here)
      if (!died) return
    }
    throw new Error(`The sweep never ended: ${JSON.stringify(whole)}`)
  })

  it('lays one tab with one line, wherever it dies', () => {
    for (let call = 1; call < 60; call++) {
      const here = register()
      remove(here)
      here.google.faults.dieAtCall(call)
      try {
        sweep(here)
      } catch (error) {
        expect(String(error)).not.toContain('Expected')
      }
      const died = here.google.executions.at(-1)!.status === 'died'
      for (const _run of [1, 2]) sweep(here)
      expect([call, titles(here).filter((title) => title.startsWith('回收站'))]).toEqual([call, ['回收站']])
      expect([call, lines(here)]).toEqual([call, [LINE]])
      if (!died) return
    }
    throw new Error('The sweep never ended')
  })
})
