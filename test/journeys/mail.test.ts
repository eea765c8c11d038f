import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FINANCE, Firm, OWNER, SALES } from './firm'

jest.setTimeout(120_000)

const LIST = [
  ['姓名', '手机', '负责人', '合同到期', '生日'],
  ['张建国', '13977413962', SALES, '2026-11-24', ''],
  ['<img src=x onerror=alert(1)>', '13812345678', SALES, '', '1990-11-21'],
  ['陈英伟', '15921124923', FINANCE, '2026-11-23', ''],
  ['𠮷野 🍵', '15093686061', '', '2026-11-22', ''],
]

describe('the mails of a morning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'register-mail-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const runHourly = (firm: Firm) => firm.google.projects[0]!.run('runHourly', [], { as: OWNER })
  /** How the run ended that is killed somewhere. */
  const outcomeOf = (firm: Firm) => {
    try {
      runHourly(firm)
    } catch (error) {
      expect(error).toBeDefined()
    }
    return firm.google.executions.at(-1)!
  }
  const mailsTo = (firm: Firm, who: string) => firm.google.outbox.filter(({ to }) => to === who)

  beforeAll(() => {
    const firm = Firm.open(LIST, { folder })
    firm.choose('开始设置')
    firm.setUp()
    firm.google.save()
  })

  /** The firm after set-up at half past eight, when the next hourly run has something to send. */
  const atWork = (): Firm => {
    const firm = Firm.reopen(folder)
    for (const trigger of firm.google.triggers) trigger.nextMs = undefined
    firm.google.clock.set('2026-11-21T00:30:00.000Z')
    return firm
  }

  it('says each customer’s day to the owner of the customer, names as text, and to the administrator what is nobody’s', () => {
    const firm = atWork()
    runHourly(firm)
    expect(firm.google.outbox.map(({ to }) => to).sort()).toEqual([FINANCE, OWNER, SALES].sort())
    const [mail] = mailsTo(firm, SALES)
    expect(mail!.subject).toBe('客户档案 · 2 件待办（11月21日 周六）')
    expect(mail!.htmlBody).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(mail!.htmlBody).not.toContain('<img')
    expect(mailsTo(firm, OWNER)[0]!.body).toContain('𠮷野 🍵')
  })

  it('are not sent again by later runs of the day or the days after', () => {
    const firm = atWork()
    for (const _hour of [1, 2, 3]) {
      runHourly(firm)
      firm.google.clock.advance('1 hour')
    }
    expect(firm.google.outbox).toHaveLength(3)
    firm.google.clock.advance('1 day')
    runHourly(firm)
    expect(firm.google.outbox).toHaveLength(3)
  })

  it('are never sent twice, and at most one is in doubt, at whatever call the run is killed', () => {
    for (let call = 1; ; call++) {
      const firm = atWork()
      firm.google.faults.dieAtCall(call)
      const { status } = outcomeOf(firm)
      if (status === 'completed') break
      expect([call, status]).toEqual([call, 'died'])
      for (const _hour of [1, 2]) {
        firm.google.clock.advance('1 hour')
        runHourly(firm)
      }
      const { sentList } = firm.call('reminders.status', {})!
      const doubtful = sentList.filter(({ state }) => state === 'doubtful').map(({ to }) => to)
      expect([call, doubtful.length <= 1]).toEqual([call, true])
      for (const who of [FINANCE, OWNER, SALES]) {
        const sent = mailsTo(firm, who).length
        expect([call, who, doubtful.includes(who) ? sent <= 1 : sent === 1]).toEqual([call, who, true])
      }
      expect(call).toBeLessThan(60)
      expect(firm.google.executions.at(-1)!.log).toEqual([])
    }
  })

  it('do not leave a copy of the file, which says what it is until somebody chooses', () => {
    const firm = atWork()
    const copyId = firm.owner.makeCopy(firm.fileId, '副本')
    firm.owner.open(copyId)
    const copy = firm.google.projects.find(({ boundTo }) => boundTo === copyId)!
    firm.owner.clickMenu('客户档案 · Customers', '打开侧边栏')
    expect(firm.call('setup.look', {})).toMatchObject({ state: 'copy', canUndo: false })
    copy.run('runHourly', [], { as: OWNER })
    copy.run('runSweep', [], { as: OWNER })
    firm.google.clock.advance('1 day')
    expect(firm.google.outbox).toEqual([])
    expect(firm.call('reminders.status', {})).toMatchObject({ isCopy: true })
    expect(firm.call('setup.copyChoice', { choice: 'practice' })).toEqual({ outcome: 'practice' })
    copy.run('runHourly', [], { as: OWNER })
    expect(firm.google.outbox).toEqual([])
  })
})
