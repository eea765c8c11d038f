import { readFileSync } from 'node:fs'
import { sendReminders } from '../../../src/features/reminders/send-reminders'
import { ledgerEntry } from '../../../src/register/ledger-entry'
import { COLLEAGUE, KEEPER, RegisterHere, type Row, TAB } from '../../support/register-here'

const HEADER: Row = ['姓名', '负责人', '合同到期', '生日', '公司']
const NEVER = Number.POSITIVE_INFINITY
/** Half past eight in the morning in Shanghai, on a Saturday. */
const MORNING = '2026-11-21T00:30:00.000Z'

const customer = (name: string, owner: string, due: { contract?: string; birthday?: string } = {}): Row => [
  name,
  owner,
  due.contract ?? '',
  due.birthday ?? '',
  '甲公司',
]

/** A register of these customers, at half past eight. */
function register(customers: Row[], now = MORNING): RegisterHere {
  const run = new RegisterHere([HEADER, ...customers])
  for (const trigger of run.google.triggers) trigger.nextMs = undefined
  run.google.clock.set(now)
  return run
}
const send = (run: RegisterHere, untilMs = NEVER) => run.run((host) => sendReminders(host, untilMs))
const addressees = (run: RegisterHere) => run.google.outbox.map(({ to }) => to)
const ledger = (run: RegisterHere) =>
  run.cells('_ledger').flatMap((cells) => {
    const entry = ledgerEntry(cells)
    return entry && cells.length > 5 ? [[entry.to, entry.state]] : []
  })
const lastRun = (run: RegisterHere) => run.store((store) => store.config()!.lastHourly)
const setting = (run: RegisterHere, rule: string, value: string) => {
  const row = run.cells('设置').findIndex((cells) => cells[7] === rule)
  run.keeper.type(`设置!I${row + 1}`, value)
}
const owners = (count: number) => Array.from({ length: count }, (_, index) => `o${index + 1}@example.com`)

describe('the mails of one day', () => {
  it('tell each owner of what is due, and are all in the ledger as sent', () => {
    const run = register([
      customer('张三', 'a@example.com', { contract: '2026-11-30' }),
      customer('李四', 'b@example.com', { birthday: '1990-11-21' }),
      customer('王五', 'b@example.com', { contract: '2026-11-21' }),
      customer('赵六', 'c@example.com', { contract: '2027-06-30' }),
    ])
    send(run)
    expect(addressees(run)).toEqual(['a@example.com', 'b@example.com'])
    expect(run.google.outbox[1]!.body).toContain('李四')
    expect(run.google.outbox[1]!.body).toContain('王五')
    expect(ledger(run)).toEqual([
      ['a@example.com', 'sent'],
      ['b@example.com', 'sent'],
    ])
    expect(lastRun(run)).toMatchObject({
      checked: 4,
      sent: 2,
      failed: 0,
      complete: true,
      digestOn: '2026-11-21',
    })
  })

  it('wait for the hour that Settings names', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-11-22' })])
    setting(run, '每日待办邮件几点以后发', '10')
    send(run)
    expect(run.google.outbox).toEqual([])
    expect(lastRun(run)).toMatchObject({ sent: 0, complete: true })
    expect(lastRun(run)).not.toHaveProperty('digestOn')
    run.google.clock.set('2026-11-21T02:00:00.000Z')
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
  })

  it('count the days to the end of a contract as Settings says', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-12-20' })])
    setting(run, '合同到期前几天提醒', '10')
    send(run)
    expect(run.google.outbox).toEqual([])
    setting(run, '合同到期前几天提醒', '29')
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
  })

  it('are written in the language that Settings names', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-11-22' })])
    setting(run, '提醒邮件的语言', 'English')
    send(run)
    expect(run.google.outbox[0]!.subject).toBe('Customers · 1 thing to do (Sat 21 Nov)')
  })

  it('are written in the language in which each reader last opened the register, else in the register’s', () => {
    const run = register([
      customer('张三', COLLEAGUE, { contract: '2026-11-22' }),
      customer('李四', KEEPER, { contract: '2026-11-22' }),
      customer('王五', 'never@example.com', { contract: '2026-11-22' }),
    ])
    run.google.person(COLLEAGUE).locale = 'zh_CN'
    run.call('reminders.status', {}, COLLEAGUE)
    for (const reader of [COLLEAGUE, KEEPER]) {
      run.google.person(reader).locale = 'en_US'
      run.call('reminders.status', {}, reader)
    }
    send(run)
    expect(run.google.outbox.map(({ to, subject }) => [to, subject.slice(0, 4)])).toEqual([
      [COLLEAGUE, 'Cust'],
      ['never@example.com', '客户档案'],
      [KEEPER, 'Cust'],
    ])
  })

  it('go to the owner’s address where Settings gives one for the name, else to the administrator', () => {
    const run = register([
      customer('张三', '王敏', { contract: '2026-11-22' }),
      customer('李四', '没人认识', { contract: '2026-11-22' }),
      customer('王五', '', { contract: '2026-11-22' }),
    ])
    run.keeper.type('设置!A4', '王敏 <wangmin@example.com>')
    run.keeper.type('设置!B4', '销售')
    send(run)
    expect(addressees(run)).toEqual([KEEPER, 'wangmin@example.com'])
    expect(run.google.outbox[0]!.body).toContain('李四')
    expect(run.google.outbox[0]!.body).toContain('王五')
  })

  it('go to each of several owners, and to the second also when the quota ended after the first', () => {
    const run = register([customer('张三', 'b@example.com、a@example.com', { birthday: '1990-11-21' })])
    run.google.person(KEEPER).account = 'consumer'
    run.run(() => {
      while (MailApp.getRemainingDailyQuota() > 1) MailApp.sendEmail('other@example.com', 'other', 'other')
    })
    send(run)
    run.google.clock.advance('1 day')
    send(run)
    run.google.clock.advance('1 day')
    send(run)
    const told = addressees(run).filter((to) => to !== 'other@example.com')
    expect(told).toEqual(['a@example.com', 'b@example.com'])
  })

  it('say what was typed after they were sent on the next day, and nothing twice', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-11-22' })])
    send(run)
    run.keeper.type(`${TAB}!D2`, '2026-11-25')
    send(run)
    expect(run.google.outbox).toHaveLength(1)
    run.google.clock.advance('1 day')
    send(run)
    expect(run.google.outbox).toHaveLength(2)
    run.google.clock.advance('1 day')
    send(run)
    expect(run.google.outbox).toHaveLength(2)
  })

  it('are none where nothing is due, and then nothing stands in the ledger', () => {
    const run = register([customer('张三', 'a@example.com')])
    send(run)
    expect([run.google.outbox, ledger(run)]).toEqual([[], []])
    expect(lastRun(run)).toMatchObject({ checked: 1, sent: 0, complete: true })
  })
})

describe('days that come once a year', () => {
  it.each([
    ['a solar birthday', '1990-11-21', MORNING],
    ['one without a year', '11月21日', MORNING],
    ['29 February on 28 February of a common year', '1992-02-29', '2027-02-28T00:30:00.000Z'],
    ['29 February in a leap year', '1992-02-29', '2028-02-29T00:30:00.000Z'],
    ['a lunar birthday', '农历八月十五', '2026-09-25T00:30:00.000Z'],
  ])('are said on the day: %s', (_, birthday, now) => {
    const run = register([customer('张三', 'a@example.com', { birthday })], now)
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
  })

  it.each([
    ['the day before', '2026-11-20T00:30:00.000Z'],
    ['the day after', '2026-11-22T00:30:00.000Z'],
  ])('are not said %s', (_, now) => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-21' })], now)
    send(run)
    expect(run.google.outbox).toEqual([])
  })

  it('are said when the run of the day was missed', () => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-23' })])
    send(run)
    run.google.clock.set('2026-11-25T00:30:00.000Z')
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
    expect(run.google.outbox[0]!.body).toContain('已过 2 天')
  })

  it('are said of a contract that ended while no run came', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-11-24' })])
    setting(run, '合同到期前几天提醒', '0')
    send(run)
    run.google.clock.set('2026-11-25T00:30:00.000Z')
    send(run)
    expect(run.google.outbox.map(({ body }) => body).join()).toContain('合同 11月24日 周二 到期（昨天）')
  })

  it.each([
    ['Asia/Shanghai', '2026-11-20T23:30:00.000Z', []],
    ['Asia/Shanghai', '2026-11-21T00:30:00.000Z', ['a@example.com']],
    ['America/New_York', '2026-11-22T04:30:00.000Z', ['a@example.com']],
    ['America/New_York', '2026-11-22T05:30:00.000Z', []],
  ])('are those of the register’s own zone, whatever the script’s is: %s at %s', (timeZone, now, told) => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-21' })], now)
    run.store((store) => store.saveConfig({ timeZone }))
    send(run)
    expect(addressees(run)).toEqual(told)
  })

  it('follow the spreadsheet into another time zone', () => {
    const early = '2026-11-20T22:30:00.000Z'
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-20' })], early)
    const properties = { timeZone: 'America/New_York' }
    run.arrange({ updateSpreadsheetProperties: { properties, fields: 'timeZone' } })
    send(run)
    expect(run.google.outbox).toEqual([])
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
  })

  it('are history when more than a week was missed', () => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-23' })])
    send(run)
    run.google.clock.set('2026-12-05T00:30:00.000Z')
    send(run)
    expect(run.google.outbox).toEqual([])
  })
})

describe('what Google refuses', () => {
  it('an address it refuses is written down with the reason, and the others get their mail', () => {
    const run = register(owners(3).map((owner) => customer('张三', owner, { contract: '2026-11-22' })))
    run.google.faults.failCall('MailApp.sendEmail', 'Invalid email: o1@example.com')
    send(run)
    expect(addressees(run)).toEqual(['o2@example.com', 'o3@example.com'])
    expect(ledger(run)).toEqual([
      ['o1@example.com', 'failed'],
      ['o2@example.com', 'sent'],
      ['o3@example.com', 'sent'],
    ])
    expect(run.cells('_ledger').flat().join()).toContain('Invalid email')
    expect(lastRun(run)).toMatchObject({ sent: 2, failed: 1, complete: true })
  })

  it('a mail that was refused is tried again on the next day', () => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-21' })])
    run.google.faults.failCall('MailApp.sendEmail', 'Service error')
    send(run)
    run.google.clock.advance('1 day')
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
  })

  it('what the quota of the day does not allow is sent when there is quota again, nothing twice and nothing lost', () => {
    const many = owners(130)
    const run = register(many.map((owner) => customer('张三', owner, { birthday: '1990-11-21' })))
    run.google.person(KEEPER).account = 'consumer'
    send(run)
    expect(run.google.outbox).toHaveLength(100)
    expect(lastRun(run)).toMatchObject({ sent: 100, complete: false, stoppedBy: 'quota' })
    run.google.clock.advance('1 hour')
    send(run)
    expect(run.google.outbox).toHaveLength(100)
    run.google.clock.advance('1 day')
    send(run)
    expect([...addressees(run)].sort()).toEqual([...many].sort())
    expect(ledger(run).filter(([, state]) => state === 'doubtful')).toEqual([])
  })

  it('a missing permission to send mail is said, and what waits goes out when it is given', () => {
    const run = register([customer('张三', 'a@example.com', { birthday: '1990-11-21' })])
    const mailing = 'https://www.googleapis.com/auth/script.send_mail'
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] }
    run.google.person(KEEPER).consent = oauthScopes.filter((scope) => scope !== mailing)
    send(run)
    expect(run.google.outbox).toEqual([])
    expect(lastRun(run)).toMatchObject({ sent: 0, complete: false, stoppedBy: 'refusal' })
    expect(ledger(run)).toEqual([['a@example.com', 'waiting']])
    run.google.person(KEEPER).consent = 'full'
    run.google.clock.advance('1 hour')
    send(run)
    expect(addressees(run)).toEqual(['a@example.com'])
    expect(lastRun(run)).not.toHaveProperty('stoppedBy')
  })

  it('a birthday is not lost when two days in a row had no quota left', () => {
    const run = register([customer('张三', 'z@example.com', { birthday: '1990-11-21' })])
    run.google.person(KEEPER).account = 'consumer'
    for (const _day of [1, 2]) {
      run.run(() => {
        while (MailApp.getRemainingDailyQuota() > 0) MailApp.sendEmail('other@example.com', 'other', 'other')
      })
      send(run)
      run.google.clock.advance('1 day')
    }
    send(run)
    expect(addressees(run).filter((to) => to === 'z@example.com')).toHaveLength(1)
  })
})

describe('a run that has no time left', () => {
  it('stops by itself, says so, and goes on the next time with those who have not been written to', () => {
    const run = register(owners(6).map((owner) => customer('张三', owner, { contract: '2026-11-22' })))
    let sent = 0
    const stop = run.google.between(({ method }) => {
      if (method === 'MailApp.sendEmail' && ++sent === 3) run.google.clock.advance('10 minutes')
    })
    send(run, run.google.clock.nowMs() + 300_000)
    stop()
    expect(addressees(run)).toEqual(owners(3))
    expect(lastRun(run)).toMatchObject({ sent: 3, complete: false })
    send(run)
    expect(addressees(run)).toEqual(owners(6))
    expect(ledger(run).every(([, state]) => state === 'sent')).toBe(true)
  })
})

describe('a run that dies', () => {
  /** Sends with a death at the n-th call, then as the hours go by; answers whether the run was long enough to die. */
  function dying(run: RegisterHere, call: number): boolean {
    run.google.faults.dieAtCall(call)
    try {
      send(run)
    } catch (error) {
      expect(String(error)).not.toContain('Expected')
    }
    return run.google.executions.at(-1)!.status === 'died'
  }

  it('never sends twice and leaves at most one mail in doubt, wherever it dies, also after one that ran out of quota', () => {
    const mixed = ['b@example.com', 'd@example.com', 'a@example.com', 'c@example.com', 'e@example.com']
    for (let call = 1; call < 80; call++) {
      const run = register(
        mixed.map((owner, index) => customer('张三', owner, index < 2 ? { contract: '2026-11-22' } : {})),
      )
      let done = 0
      const stop = run.google.between(({ method }) => {
        if (method === 'MailApp.sendEmail' && ++done === 1) run.google.clock.advance('10 minutes')
      })
      send(run, run.google.clock.nowMs() + 300_000)
      stop()
      run.keeper.paste(`${TAB}!D4`, [['2026-11-23'], ['2026-11-23'], ['2026-11-23']])
      run.google.clock.advance('1 hour')
      const died = dying(run, call)
      run.google.clock.advance('1 hour')
      send(run)
      const counts = mixed.map((owner) => addressees(run).filter((to) => to === owner).length)
      const doubtful = ledger(run)
        .filter(([, state]) => state === 'doubtful')
        .map(([to]) => to)
      expect([call, Math.max(...counts)]).toEqual([call, 1])
      expect([call, doubtful.length <= 1]).toEqual([call, true])
      mixed.forEach((owner, index) => {
        if (counts[index] === 0) expect([call, owner, doubtful]).toEqual([call, owner, [owner]])
      })
      if (!died) return
    }
    throw new Error('The run never ended')
  })
})

describe('who gets no mail', () => {
  it('a colleague’s address of another case is the same person', () => {
    const run = register([
      customer('张三', COLLEAGUE.toUpperCase(), { contract: '2026-11-22' }),
      customer('李四', COLLEAGUE, { contract: '2026-11-22' }),
    ])
    send(run)
    expect(addressees(run)).toEqual([COLLEAGUE])
  })

  it('a spreadsheet that is no register sends nothing and says nothing', () => {
    const run = register([customer('张三', 'a@example.com', { contract: '2026-11-22' })])
    run.arrange({ deleteSheet: { sheetId: run.store((store) => store.config()!.systemSheets.config) } })
    send(run)
    expect(run.google.outbox).toEqual([])
  })
})
