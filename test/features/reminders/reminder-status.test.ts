import { reminderStatus } from '../../../src/features/reminders/reminder-status'
import { sendReminders } from '../../../src/features/reminders/send-reminders'
import { RegisterHere, type Row } from '../../support/register-here'

const MORNING = '2026-11-21T00:30:00.000Z'
function register(customers: Row[]): RegisterHere {
  const run = new RegisterHere([['姓名', '负责人', '合同到期', '生日', '公司'], ...customers])
  for (const trigger of run.google.triggers) trigger.nextMs = undefined
  run.google.clock.set(MORNING)
  return run
}
const status = (run: RegisterHere) => run.run((host) => reminderStatus(host)!)
const send = (run: RegisterHere) => run.run((host) => sendReminders(host, Number.POSITIVE_INFINITY))

describe('the state of reminders', () => {
  it('before the first run tells that none has run', () => {
    const now = status(
      register([
        ['张三', 'a@example.com', '2026-12-01', '', '甲'],
        ['李四', 'a@example.com', '', '1990-11-28', ''],
        ['王五', 'a@example.com', '', '1990-11-29', ''],
        ['赵六', 'a@example.com', '2026-11-21', '', ''],
        ['钱七', 'a@example.com', '2026-11-20', '', ''],
      ]),
    )
    expect(now).toMatchObject({
      today: '2026-11-21',
      mails: { sent: 0, failed: 0, waiting: 0 },
      isCopy: false,
      contractDays: 30,
      digestHour: 8,
    })
    expect(now).not.toHaveProperty('lastRun')
  })

  it('after a run tells when it ran, when it runs next, and the mails, newest first', () => {
    const run = register([
      ['张三', 'a@example.com', '2026-12-01', '', ''],
      ['李四', 'b@example.com', '2026-12-01', '', ''],
    ])
    send(run)
    const { lastRun, nextRunAt, mails, sentList } = status(run)
    expect(lastRun).toMatchObject({ checked: 2, sent: 2, complete: true })
    expect(Date.parse(nextRunAt!) - Date.parse(lastRun!.at)).toBe(3_600_000)
    expect(mails).toEqual({ sent: 2, failed: 0, waiting: 0 })
    expect(sentList.map(({ to, state, items }) => [to, state, items])).toEqual([
      ['b@example.com', 'sent', 1],
      ['a@example.com', 'sent', 1],
    ])
  })

  it('tells a mail that was refused, with the reason', () => {
    const run = register([['张三', 'a@example.com', '2026-12-01', '', '']])
    run.google.faults.failCall('MailApp.sendEmail', 'Invalid email: a@example.com')
    send(run)
    expect(status(run)).toMatchObject({
      mails: { sent: 0, failed: 1, waiting: 0 },
      sentList: [{ state: 'failed', reason: expect.stringContaining('Invalid email') }],
    })
  })

  it('tells all mails of the day, also after runs that found nothing more to send', () => {
    const run = register([
      ['张三', 'a@example.com', '2026-12-01', '', ''],
      ['李四', 'b@example.com', '2026-12-01', '', ''],
    ])
    run.google.faults.failCall('MailApp.sendEmail', 'Invalid email: a@example.com')
    send(run)
    run.google.clock.advance('1 hour')
    send(run)
    expect(status(run)).toMatchObject({
      lastRun: { at: expect.stringMatching(/^2026-11-21T01:30/), sent: 1, failed: 1 },
      mails: { sent: 1, failed: 1, waiting: 0 },
    })
    run.google.clock.advance('1 day')
    expect(status(run).mails).toEqual({ sent: 0, failed: 0, waiting: 0 })
  })

  it('sends nothing by being asked, and is nothing where no register is', () => {
    const run = register([['张三', 'a@example.com', '2026-11-21', '', '']])
    status(run)
    expect(run.google.outbox).toEqual([])
    run.arrange({ deleteSheet: { sheetId: run.store((store) => store.config()!.systemSheets.config) } })
    expect(run.run((host) => reminderStatus(host))).toBeUndefined()
  })
})
