import { runJobs } from '../../../src/app/jobs'
import { COLLEAGUE, type RegisterHere } from '../../support/register-here'
import { aHotel, arrivalRows, GUESTS, importOf, LIST, preview } from './a-hotel'

const column = (here: RegisterHere, header: string) => arrivalRows(here).map((row) => row[header])
const withLine = (line: string[], rows: string[][] = LIST) => [...rows, line]

describe('taking over the list of the hotel system', () => {
  it('J6: is previewed with counts of guests, files and lines, and does just that', () => {
    const here = aHotel()
    const { counts, unmatched, columns, days, known } = preview(here)
    expect(counts).toMatchObject({ guests: 3, matched: 2, added: 3, updated: 0, gone: 0, problems: 0 })
    expect(unmatched).toEqual([{ line: 4, name: '解兰', room: '', candidates: [] }])
    expect(columns.map(({ target }) => target)).toEqual([
      ...['room', 'guest', 'day', 'arrival-time', 'phone', 'certificate', 'note', ''],
    ])
    expect([days, known]).toEqual([['2026-11-21'], false])
    expect(importOf(here)).toMatchObject({ state: 'done', counts, left: 0 })
    expect(arrivalRows(here)).toHaveLength(3)
  })

  it('J6: lists guests without a file first and says so in words; nobody has an empty cell', () => {
    const here = aHotel()
    importOf(here)
    expect(column(here, '姓名')).toEqual(['解兰', '宋宇', 'CLARKE/EMMA'])
    expect(column(here, '过敏/禁忌')).toEqual(['未查到档案，请当面询问过敏', '花生', '无'])
    expect(column(here, '客户编号')).toEqual(['', 100001, 100002])
    expect(arrivalRows(here)[1]).toMatchObject({
      ...{
        房号: '1510',
        偏好: '高楼层',
        特别需求: '延迟退房',
        备注: '蜜月',
        准备完成: false,
        名单状态: '名单中',
      },
    })
  })

  it('J6: says honestly where a file tells of no allergy', () => {
    const here = aHotel()
    importOf(here, withLine(['911', '李四', '2026-11-21', '19:00', '13900000032', '', '', '']))
    const found = arrivalRows(here).find(({ 房号 }) => 房号 === '911')
    expect(found).toMatchObject({ '过敏/禁忌': '档案中无过敏记录', 客户编号: 100003 })
  })

  it('reads a night hour as the night of the hotel’s day', () => {
    const here = aHotel()
    importOf(here)
    const board = here.call('arrivals.board', {})!
    expect(board.guests.map(({ name, time }) => [name, time])).toEqual([
      ['解兰', '02:30'],
      ['宋宇', '15:00'],
      ['CLARKE/EMMA', '18:30'],
    ])
  })

  it('is one operation of History that is taken back as one', () => {
    const here = aHotel()
    importOf(here)
    const [operation] = here.call('history.list', { latest: 2 }).operations
    expect(operation).toMatchObject({ id: 'import-1', action: 'arrivals', added: 3, canUndo: true })
    here.call('history.undo', { operation: 'import-1', requestId: 'undo-import' })
    expect(arrivalRows(here)).toEqual([])
  })

  it('does nothing when the same list comes again', () => {
    const here = aHotel()
    importOf(here)
    const before = arrivalRows(here)
    expect(importOf(here, LIST, 'import-2')).toEqual({ state: 'nothing' })
    expect(importOf(here)).toEqual({ state: 'done-before' })
    expect(arrivalRows(here)).toEqual(before)
  })

  it('brings rows up to date with a later list, adds the new and marks those no longer named', () => {
    const here = aHotel()
    importOf(here)
    const later = [
      LIST[0]!,
      ['1601', '宋宇', '2026-11-21', '16:00', '139 0000 0031', '', '蜜月', '688'],
      ['', '解兰', '2026-11-21', '02:30', '13900000099', '', '', ''],
      ['912', '周敏', '2026-11-21', '20:00', '', '', '', ''],
    ]
    expect(preview(here, later).counts).toMatchObject({ added: 1, updated: 1, gone: 1 })
    importOf(here, later, 'import-2')
    const rows = Object.fromEntries(arrivalRows(here).map((row) => [String(row.姓名), row]))
    expect(Object.keys(rows).sort()).toEqual(['CLARKE/EMMA', '周敏', '宋宇', '解兰'].sort())
    expect(rows.宋宇).toMatchObject({ 房号: '1601', 备注: '蜜月' })
    expect(rows['CLARKE/EMMA']).toMatchObject({ 名单状态: '名单里已没有', 房号: '910' })
    expect(importOf(here, LIST, 'import-3')).toMatchObject({ state: 'done' })
    expect(column(here, '名单状态').filter((state) => state === '名单里已没有')).toEqual(['名单里已没有'])
  })

  it('never marks a guest whom the front desk wrote in by hand', () => {
    const here = aHotel()
    importOf(here)
    const [header = []] = here.cells('今日预抵')
    const letter = String.fromCharCode(65 + header.indexOf('姓名'))
    here.google.as('owner@example.com').type(`今日预抵!${letter}5`, '散客王先生')
    here.run((host) => runJobs(host, 'sweep'))
    expect(preview(here, LIST.slice(0, 2)).counts).toMatchObject({ gone: 2 })
    importOf(here, LIST.slice(0, 2), 'import-2')
    expect(arrivalRows(here).find(({ 姓名 }) => 姓名 === '散客王先生')).toMatchObject({ 名单状态: '' })
  })

  it('keeps what the front desk wrote beside what the list says', () => {
    const here = aHotel()
    importOf(here)
    const id = here.call('arrivals.board', {})!.guests[1]!.id
    const note = { table: 'arrivals', recordId: id, field: 'note', before: '蜜月', after: '蜜月\n放玫瑰' }
    here.apply([note], 'by-hand-1')
    importOf(here, [LIST[0]!, ['1510', '宋宇', '2026-11-21', '15:00', '', '', '要加床', '']], 'import-2')
    expect(arrivalRows(here).find(({ 姓名 }) => 姓名 === '宋宇')?.备注).toBe('蜜月\n放玫瑰\n要加床')
  })

  it('takes rows of earlier days out of the tab, says how many, and leaves them where that is not wanted', () => {
    const here = aHotel()
    importOf(here)
    here.google.clock.advance('1 day')
    const tomorrow = LIST.map((line) => line.map((cell) => cell.replace('11-21', '11-22')))
    expect(preview(here, tomorrow, { clearEarlier: false }).counts).toMatchObject({ added: 3, earlier: 0 })
    expect(preview(here, tomorrow).counts).toMatchObject({ added: 3, earlier: 3 })
    importOf(here, tomorrow, 'import-2')
    expect(arrivalRows(here)).toHaveLength(3)
    const filled = here.cells('今日预抵').slice(1, 4)
    expect(filled.every((row) => row[0] !== '' || row[1] !== '')).toBe(true)
    here.call('history.undo', { operation: 'import-2', requestId: 'undo-import' })
    expect(arrivalRows(here).map((row) => row.营业日)).toHaveLength(3)
  })

  it('is of today and later: lines of earlier days are left out, with the reason', () => {
    const here = aHotel()
    const rows = withLine(
      ['1', '周敏', '2026-11-20', '', '', '', '', ''],
      withLine(['合计', '', '', '', '', '', '', '3']),
    )
    expect(preview(here, rows).leftOut).toEqual([
      { line: 5, reason: 'no-name' },
      { line: 6, reason: 'past' },
    ])
  })

  it('belongs to yesterday until six in the morning', () => {
    const here = aHotel()
    importOf(here)
    here.google.clock.advance('20 hours')
    expect(here.call('arrivals.board', {})).toMatchObject({ day: '2026-11-21', guests: [{}, {}, {}] })
    here.google.clock.advance('2 hours')
    expect(here.call('arrivals.board', {})).toMatchObject({ day: '2026-11-22', guests: [] })
  })

  it('goes by the hour in Settings', () => {
    const here = aHotel()
    importOf(here)
    here.google.as('owner@example.com').paste('设置!H30', [['酒店营业日几点换日', '4 点']])
    here.google.clock.advance('20 hours')
    expect(here.call('arrivals.board', {})!.day).toBe('2026-11-22')
  })

  it('takes over nothing where somebody has edited since the preview, and shows it anew', () => {
    const here = aHotel()
    const { fingerprint } = preview(here)
    here.apply([
      { table: 'customers', recordId: '100001', field: 'phone', before: '13900000031', after: '13900000077' },
    ])
    const outcome = here.call('arrivals.import', {
      rows: LIST,
      clearEarlier: true,
      requestId: 'import-1',
      fingerprint,
    })
    expect(outcome).toMatchObject({ state: 'changed', preview: { counts: { matched: 1 } } })
    expect(arrivalRows(here)).toEqual([])
  })

  it('matches the columns of the next list as somebody corrected them', () => {
    const here = aHotel()
    const columns = ['room', 'guest', 'day', 'arrival-time', 'phone', 'certificate', '', 'note']
    importOf(here, LIST, 'import-1', { columns })
    expect(column(here, '备注')).toContain('688')
    const again = preview(here)
    expect([again.known, again.columns.map(({ target }) => target)]).toEqual([true, columns])
    const other = LIST.map(([room, name, ...more]) => [name!, room!, ...more])
    expect(preview(here, other).known).toBe(false)
  })

  it('marks what breaks a rule and keeps it', () => {
    const here = aHotel()
    const rows = withLine(['7', '周敏', '2026-11-21', '', '1390000', '', '', ''])
    expect(preview(here, rows).counts.problems).toBe(1)
    importOf(here, rows)
    expect(arrivalRows(here).find(({ 姓名 }) => 姓名 === '周敏')).toMatchObject({
      手机: '1390000',
      提示: expect.stringContaining('手机'),
    })
  })

  it('writes text as text, whatever it looks like', () => {
    const here = aHotel()
    importOf(here, withLine(['=1+1', '=HYPERLINK("x")', '2026-11-21', '', '', '', '<b>', '']))
    expect(here.cells('今日预抵', 'FORMULA').flat()).toEqual(expect.arrayContaining(['=1+1', '<b>']))
    expect(arrivalRows(here).some(({ 房号 }) => 房号 === 2)).toBe(false)
  })

  it('is for whoever may edit the tab', () => {
    const here = aHotel()
    here.google.as('owner@example.com').paste('设置!A4', [[COLLEAGUE, '财务']])
    const { fingerprint } = preview(here)
    const params = { rows: LIST, clearEarlier: true, requestId: 'import-1', fingerprint }
    expect(here.call('arrivals.import', params, COLLEAGUE).state).toMatch(/forbidden|changed/)
    expect(arrivalRows(here)).toEqual([])
  })

  it('takes as many calls for many guests as for few', () => {
    const calls = (count: number) => {
      const here = aHotel([
        GUESTS[0]!,
        ...Array.from({ length: count }, (_, n) => [`客人${n}`, `1390000${1000 + n}`, '', '', '', '', '']),
      ])
      const lines = Array.from({ length: count }, (_, n) => [
        `${900 - n}`,
        `客人${n}`,
        '2026-11-21',
        '15:00',
        `1390000${1000 + n}`,
        '',
        '',
        '',
      ])
      expect(importOf(here, [LIST[0]!, ...lines])).toMatchObject({ counts: { matched: count } })
      return here.google.executions.at(-1)!.calls
    }
    expect(calls(200)).toBe(calls(4))
  })
})

describe('dying at any call', () => {
  it('J6: has taken over all or nothing, and pressing again leaves every guest once, with allergies and order', () => {
    const whole = aHotel()
    importOf(whole)
    const wanted = arrivalRows(whole)
    let call = 1
    for (; call < 80; call++) {
      const here = aHotel()
      const { fingerprint } = preview(here)
      const params = { rows: LIST, clearEarlier: true, requestId: 'import-1', fingerprint }
      here.google.faults.dieAtCall(call)
      try {
        here.call('arrivals.import', params)
      } catch {
        // The answer is lost with the execution.
      }
      if (here.google.executions.at(-1)!.status !== 'died') break
      expect([0, 3]).toContain(arrivalRows(here).length)
      expect(here.call('arrivals.import', params).state).toMatch(/^(done|done-before)$/)
      expect([call, arrivalRows(here).map(({ 编号: _, ...row }) => row)]).toEqual([
        call,
        wanted.map(({ 编号: _, ...row }) => row),
      ])
    }
    expect(call).toBeGreaterThan(8)
  })
})
