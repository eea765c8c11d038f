import { gridEditOf } from '../../src/google/events'
import { addMenu, isRegister } from '../../src/google/menu'
import { COLLEAGUE, KEEPER, RegisterHere } from '../support/register-here'

describe('the mailbox', () => {
  const mail = (to: string) => ({ to, subject: '主题', text: 'text', html: '<b>html</b>' })

  it('sends text and HTML as the person whose rights apply, and counts down', () => {
    const run = new RegisterHere()
    const left = run.run((host) => {
      const before = host.mailbox.remainingToday()
      host.mailbox.send(mail('a@example.com'))
      return [before, host.mailbox.remainingToday()]
    })
    expect(left).toEqual([1500, 1499])
    expect(run.google.outbox).toMatchObject([
      { from: KEEPER, to: 'a@example.com', subject: '主题', body: 'text', htmlBody: '<b>html</b>' },
    ])
  })

  it.each(['not an address', '', 'a@b'])('throws where Google refuses the address “%s”', (to) => {
    const run = new RegisterHere()
    expect(() => run.run((host) => host.mailbox.send(mail(to)))).toThrow()
    expect(run.google.outbox).toEqual([])
  })

  it('throws when the quota of the day is used up', () => {
    const run = new RegisterHere()
    run.google.person(KEEPER).account = 'consumer'
    expect(() =>
      run.run((host) => {
        for (let count = 0; count < 101; count++) host.mailbox.send(mail('a@example.com'))
      }),
    ).toThrow()
    expect(run.google.outbox).toHaveLength(100)
    expect(run.run((host) => host.mailbox.remainingToday())).toBe(0)
  })
})

describe('properties', () => {
  it('are read as they were written, and absent when removed or never written', () => {
    const run = new RegisterHere()
    run.run((host) => host.properties.write('cursor', '{"行":1}'))
    expect(run.run((host) => host.properties.read('cursor'))).toBe('{"行":1}')
    run.run((host) => host.properties.remove('cursor'))
    expect(run.run((host) => [host.properties.read('cursor'), host.properties.read('never')])).toEqual([
      undefined,
      undefined,
    ])
  })

  it('stand when the run dies right after', () => {
    const run = new RegisterHere()
    run.google.faults.dieAtCall(3)
    expect(() =>
      run.run((host) => {
        host.properties.write('cursor', 'written')
        host.mailbox.remainingToday()
        host.mailbox.remainingToday()
      }),
    ).toThrow()
    expect(run.run((host) => host.properties.read('cursor'))).toBe('written')
  })

  it('of the document are everybody’s, personal ones are one person’s', () => {
    const run = new RegisterHere()
    run.run((host) => {
      host.properties.write('k', 'shared')
      host.personal.write('k', 'mine')
    })
    expect(run.run((host) => [host.properties.read('k'), host.personal.read('k')], COLLEAGUE)).toEqual([
      'shared',
      undefined,
    ])
    run.run((host) => host.personal.write('k', 'theirs'), COLLEAGUE)
    expect(run.run((host) => host.personal.read('k'))).toBe('mine')
  })
})

describe('the session', () => {
  it('says who is at the keyboard, whose rights apply, and in what language they read', () => {
    const run = new RegisterHere()
    run.google.person(COLLEAGUE).locale = 'en'
    const told = (as: string) =>
      run.run(({ session }) => [session.email(), session.effectiveEmail(), session.locale()], as)
    expect(told(KEEPER)).toEqual([KEEPER, KEEPER, 'zh-CN'])
    expect(told(COLLEAGUE)).toEqual([COLLEAGUE, COLLEAGUE, 'en'])
  })

  it('is asked for the address once an execution', () => {
    const run = new RegisterHere()
    const callsOf = (times: number) => {
      run.run(({ session }) => Array.from({ length: times }, () => session.email()))
      return run.google.executions.at(-1)!.calls
    }
    expect(callsOf(5)).toBe(callsOf(1))
  })
})

describe('the clock', () => {
  it('writes a moment in the zone it is told, also across a change of day and of hour', () => {
    const run = new RegisterHere()
    const write = (iso: string, zone: string) =>
      run.run(({ clock }) => clock.format(Date.parse(iso), zone, 'yyyy-MM-dd HH'))
    expect(write('2026-11-20T16:00:00Z', 'Asia/Shanghai')).toBe('2026-11-21 00')
    expect(write('2026-03-08T06:59:00Z', 'America/New_York')).toBe('2026-03-08 01')
    expect(write('2026-03-08T07:00:00Z', 'America/New_York')).toBe('2026-03-08 03')
    expect(write('2026-12-31T23:30:00Z', 'Europe/London')).toBe('2026-12-31 23')
  })
})

describe('ids', () => {
  it('are new every time', () => {
    const run = new RegisterHere()
    const ids = run.run((host) => Array.from({ length: 20 }, () => host.newId()))
    expect(new Set(ids).size).toBe(20)
  })
})

describe('the panel', () => {
  it('opens the page as a sidebar or as a dialog, told where to begin', () => {
    const run = new RegisterHere()
    run.run(({ panel }) => panel.openSidebar('客户档案', 'today'))
    const sidebar = run.keeper.sidebar()!
    expect(sidebar.title).toBe('客户档案')
    expect(sidebar.html).toContain('<body data-kind="sidebar" data-start="today" class="page">')
    expect(sidebar.html).toContain('$& 页')
    run.run(({ panel }) => panel.openDialog('客户档案', 'set-up'))
    expect(run.keeper.dialog()!.html).toContain('data-kind="dialog" data-start="set-up"')
  })

  it('tells the selected row and tab, from 0', () => {
    const run = new RegisterHere()
    run.keeper.select('客户!C4')
    expect(run.run(({ panel }) => panel.selection())).toEqual({ sheetId: 0, row: 3 })
  })

  it('shows a tab, and does nothing for one that is not there', () => {
    const run = new RegisterHere()
    const { sheetId } = run.store((store) => store.config()!.settings)
    run.run(({ panel }) => panel.showTab(sheetId))
    expect(run.run(({ panel }) => panel.selection()!.sheetId)).toBe(sheetId)
    run.run(({ panel }) => panel.showTab(987_654))
    expect(run.run(({ panel }) => panel.selection()!.sheetId)).toBe(sheetId)
  })

  it('shows a short notice', () => {
    const run = new RegisterHere()
    run.run(({ panel }) => panel.notify('已保存 <b>'))
    expect(run.google.person(KEEPER).toasts.at(-1)!.message).toBe('已保存 <b>')
  })
})

describe('the menu', () => {
  it('is added with its entries and submenus in their order', () => {
    const run = new RegisterHere()
    run.run(() =>
      addMenu('菜单', [
        { text: '一', run: 'openSidebar' },
        { text: '更多', entries: [{ text: '二', run: 'openHelp' }] },
      ]),
    )
    const menu = run.keeper.menus().at(-1)!
    expect(menu.caption).toBe('菜单')
    expect(menu.entries.map((entry) => ('caption' in entry ? entry.caption : '—'))).toEqual(['一', '更多'])
  })

  it('knows whether the file is a register', () => {
    const run = new RegisterHere()
    expect(run.run(() => isRegister())).toBe(true)
    run.arrange({ deleteSheet: { sheetId: run.store((store) => store.config()!.systemSheets.config) } })
    expect(run.run(() => isRegister())).toBe(false)
  })
})

describe('an edit as Google tells it', () => {
  const range = (rowStart: number, rowEnd: number, columnStart: number, columnEnd: number) => ({
    rowStart,
    rowEnd,
    columnStart,
    columnEnd,
    getGridId: () => 7,
  })

  it('is 0-based and half-open in the product', () => {
    expect(gridEditOf({ range: range(2, 4, 3, 3), user: { getEmail: () => COLLEAGUE } })).toEqual({
      sheetId: 7,
      startRow: 1,
      endRow: 4,
      startColumn: 2,
      endColumn: 3,
      by: COLLEAGUE,
    })
  })

  it('keeps what was typed and what stood there, also when it is nothing', () => {
    const edit = gridEditOf({ range: range(2, 2, 3, 3), value: '', oldValue: '13812345678' })
    expect(edit).toMatchObject({ by: '', value: '', oldValue: '13812345678' })
    expect(gridEditOf({ range: range(2, 2, 3, 3) })).not.toHaveProperty('value')
  })
})
