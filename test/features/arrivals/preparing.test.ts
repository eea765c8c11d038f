import { runJobs } from '../../../src/app/jobs'
import { stampTicks } from '../../../src/features/arrivals/preparation'
import { COLLEAGUE, KEEPER, type RegisterHere } from '../../support/register-here'
import { aHotel, arrivalRows, importOf } from './a-hotel'

function arrived(): RegisterHere {
  const here = aHotel()
  importOf(here)
  return here
}
const board = (here: RegisterHere) => here.call('arrivals.board', {})!
const guest = (here: RegisterHere, name: string) => board(here).guests.find((each) => each.name === name)!
const tick = (
  here: RegisterHere,
  name: string,
  done = true,
  requestId = `tick-${name}-${done}`,
  as?: string,
) => here.call('arrivals.tick', { requestId, id: guest(here, name).id, done }, as)

describe('the board of arrivals', () => {
  it('J6 C5: shows guests without a file first, then by time, with allergies in words, needs and the last stay', () => {
    const here = arrived()
    const [first, second, third] = board(here).guests
    expect(first).toMatchObject({ name: '解兰', allergies: { state: 'unknown' }, candidates: [] })
    expect(second).toMatchObject({
      ...{ name: '宋宇', room: '1510', time: '15:00', customer: { id: '100001', name: '宋宇' } },
      ...{ allergies: { state: 'recorded', words: '花生', none: false }, needs: ['延迟退房'] },
      ...{ preferences: ['高楼层'], note: '蜜月', prepared: false, gone: false },
    })
    expect(third).toMatchObject({ allergies: { state: 'recorded', words: '无', none: true } })
  })

  it('J6: tells of an allergy that was written into the file after the list came', () => {
    const here = arrived()
    const change = {
      table: 'customers',
      recordId: '100001',
      field: 'allergies',
      before: '花生',
      after: '花生、虾',
    }
    here.apply([change])
    expect(guest(here, '宋宇').allergies).toMatchObject({ words: '花生、虾' })
  })

  it('asks again where the file of a guest was deleted', () => {
    const here = arrived()
    here.google.as(KEEPER).deleteRows('客户', 2, 1)
    expect(guest(here, '宋宇')).toMatchObject({ allergies: { state: 'unknown' } })
    expect(guest(here, '宋宇').customer).toBeUndefined()
  })

  it('reads no more tables for many guests than for few', () => {
    const here = arrived()
    board(here)
    expect(here.google.executions.at(-1)!.calls).toBeLessThanOrEqual(6)
  })
})

describe('preparing a room', () => {
  it('J6: is ticked with who and when, and taken back from History', () => {
    const here = arrived()
    expect(tick(here, '宋宇', true, 'tick-1234', COLLEAGUE)).toEqual({ state: 'saved' })
    expect(guest(here, '宋宇')).toMatchObject({ prepared: true, preparedBy: 'lina 11-21 09:00' })
    expect(tick(here, '宋宇', true, 'tick-1234', COLLEAGUE)).toEqual({ state: 'saved' })
    expect(tick(here, '宋宇', true, 'tick-5678')).toEqual({ state: 'unchanged' })
    here.call('history.undo', { operation: 'tick-1234', requestId: 'undo-tick' })
    expect(guest(here, '宋宇')).toMatchObject({ prepared: false, preparedBy: '' })
  })

  it('is named as Settings name the colleague', () => {
    const here = arrived()
    here.google.as(KEEPER).paste('设置!A4', [[`王敏 <${COLLEAGUE}>`, '经理']])
    tick(here, '宋宇', true, 'tick-1234', COLLEAGUE)
    expect(guest(here, '宋宇').preparedBy).toBe('王敏 11-21 09:00')
    tick(here, '宋宇', false, 'tick-5678', COLLEAGUE)
    expect(guest(here, '宋宇')).toMatchObject({ prepared: false, preparedBy: '' })
  })

  it('says so where the arrival is gone, or the role may not', () => {
    const here = arrived()
    expect(here.call('arrivals.tick', { requestId: 'tick-gone', id: '139999999', done: true })).toEqual({
      state: 'gone',
    })
    here.google.as(KEEPER).paste('设置!A4', [[COLLEAGUE, '财务']])
    expect(tick(here, '宋宇', true, 'tick-1234', COLLEAGUE)).toEqual({ state: 'forbidden' })
  })
})

describe('the file of a guest', () => {
  const match = (here: RegisterHere, customer = '100001', requestId = 'match-1234') =>
    here.call('arrivals.match', { requestId, id: guest(here, '解兰').id, customer })

  it('J6: is found by hand: the row takes over what it says, allergies at once', () => {
    const here = arrived()
    expect(match(here)).toEqual({ state: 'saved', customer: '100001' })
    expect(guest(here, '解兰')).toMatchObject({ allergies: { words: '花生' }, preferences: ['高楼层'] })
    expect(arrivalRows(here).find(({ 姓名 }) => 姓名 === '解兰')).toMatchObject({
      '过敏/禁忌': '花生',
      客户: '宋宇',
    })
    here.call('history.undo', { operation: 'match-1234', requestId: 'undo-match' })
    expect(guest(here, '解兰')).toMatchObject({ allergies: { state: 'unknown' }, preferences: [] })
  })

  it('is kept when the list comes again', () => {
    const here = arrived()
    match(here)
    expect(importOf(here, undefined, 'import-2')).toEqual({ state: 'nothing' })
    expect(guest(here, '解兰').customer?.id).toBe('100001')
  })

  it('says so where the customer or the arrival is not there', () => {
    const here = arrived()
    expect(match(here, '199999')).toEqual({ state: 'gone' })
  })

  it('is made of what the row knows, as one operation with the link, once', () => {
    const here = arrived()
    const { id } = guest(here, '解兰')
    const add = () => here.call('arrivals.addGuest', { requestId: 'add-guest-1', id })
    expect(add()).toEqual({ state: 'saved', customer: '100005' })
    expect(add().state).toBe('saved')
    expect(here.customers()['100005']).toMatchObject({ 姓名: '解兰', 手机: '13900000099' })
    expect(Object.keys(here.customers())).toHaveLength(5)
    expect(guest(here, '解兰')).toMatchObject({
      customer: { id: '100005', name: '解兰' },
      allergies: { state: 'none-recorded' },
    })
    here.call('history.undo', { operation: 'add-guest-1', requestId: 'undo-add' })
    expect(guest(here, '解兰').customer).toBeUndefined()
    expect(here.customers()['100005']).toBeUndefined()
  })

  it('leaves all or nothing where adding it dies at any call', () => {
    let call = 1
    for (; call < 60; call++) {
      const here = arrived()
      const { id } = guest(here, '解兰')
      here.google.faults.dieAtCall(call)
      try {
        here.call('arrivals.addGuest', { requestId: 'add-guest-1', id })
      } catch {
        // The answer is lost with the execution.
      }
      if (here.google.executions.at(-1)!.status !== 'died') break
      expect(here.call('arrivals.addGuest', { requestId: 'add-guest-1', id }).state).toBe('saved')
      const made = Object.values(here.customers()).filter(({ 姓名 }) => 姓名 === '解兰')
      expect([call, made.length, guest(here, '解兰').customer?.name]).toEqual([call, 1, '解兰'])
    }
    expect(call).toBeGreaterThan(6)
  })
})

describe('a box ticked in the tab itself', () => {
  const cellOf = (here: RegisterHere, name: string) => {
    const [header = [], ...rows] = here.cells('今日预抵')
    const row = rows.findIndex((cells) => cells[header.indexOf('姓名')] === name) + 2
    return `今日预抵!${String.fromCharCode(65 + header.indexOf('准备完成'))}${row}`
  }
  const edited = (here: RegisterHere, name: string, value: boolean, by: string) => {
    const a1 = cellOf(here, name)
    here.google.as(KEEPER).type(a1, value ? 'TRUE' : 'FALSE')
    const row = Number(/\d+$/.exec(a1)![0]) - 1
    const column = a1.split('!')[1]!.charCodeAt(0) - 65
    const { sheetId } = here.store((store) => store.config()!.tables.find(({ key }) => key === 'arrivals')!)
    here.run((host) =>
      stampTicks(host, {
        sheetId,
        startRow: row,
        endRow: row + 1,
        startColumn: column,
        endColumn: column + 1,
        by,
        value: String(value).toUpperCase(),
      }),
    )
  }

  it('J6: is stamped with who and when, and the stamp goes with the tick', () => {
    const here = arrived()
    edited(here, '宋宇', true, COLLEAGUE)
    expect(guest(here, '宋宇')).toMatchObject({ prepared: true, preparedBy: 'lina 11-21 09:00' })
    edited(here, '宋宇', false, COLLEAGUE)
    expect(guest(here, '宋宇')).toMatchObject({ prepared: false, preparedBy: '' })
    here.run((host) => runJobs(host, 'sweep'))
    expect(guest(here, '宋宇')).toMatchObject({ prepared: false, preparedBy: '' })
  })

  it('is stamped with the time alone where Google does not say who', () => {
    const here = arrived()
    edited(here, '宋宇', true, '')
    expect(guest(here, '宋宇').preparedBy).toBe('11-21 09:00')
  })

  it('costs nothing in other tabs and other columns', () => {
    const here = arrived()
    const edit = { sheetId: 0, startRow: 1, endRow: 2, startColumn: 0, endColumn: 1, by: '', value: 'x' }
    const before = arrivalRows(here)
    here.run((host) => stampTicks(host, edit))
    expect(arrivalRows(here)).toEqual(before)
    expect(here.journal().filter(({ action }) => action === 'edit')).toEqual([])
  })
})
