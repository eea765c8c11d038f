import type { Browser } from 'playwright-core'
import { oauthScopes } from '../../appsscript.json'
import { OWNER, type ScriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { aFirm, COLLEAGUE, seenBy } from './a-firm'
import { Looks, READERS } from './looks'
import { inSight, type SidebarWorld, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Options = Parameters<typeof aFirm>[0]

/** The hourly runs of these times, and none besides. */
function ranAt({ google, spreadsheetId }: ScriptRun, ...times: string[]): void {
  for (const trigger of google.triggers) trigger.nextMs = undefined
  const project = google.projects.find(({ boundTo }) => boundTo === spreadsheetId)!
  for (const time of times) {
    google.clock.set(`2026-11-21T${time}:00+08:00`)
    project.run('runHourly', [], { as: OWNER })
  }
}

const never = (options?: Options) => aFirm(options)

function fine(options?: Options): ScriptRun {
  const run = aFirm(options)
  ranAt(run, '09:41', '10:41')
  return run
}

function refused(options?: Options): ScriptRun {
  const run = aFirm(options)
  run.google.faults.failCall('MailApp.sendEmail', 'Invalid email: <b>lina@example.com</b>')
  ranAt(run, '09:41', '10:41')
  return run
}

function late(options?: Options): ScriptRun {
  const run = fine(options)
  run.google.clock.set('2026-11-21T15:00:00+08:00')
  return run
}

/** More owners than Google lets a personal account write to in a day. */
function usedUp(options?: Options): ScriptRun {
  const customers = Array.from({ length: 104 }, (_, index) => [
    ...[`客户${index}`, '', `owner${index}@example.com`, '', '2026-11-25', '', ''],
  ])
  return fine({ ...options, customers })
}

function copied(options?: Options): ScriptRun {
  const run = fine(options)
  return run.inCopy(run.google.as(OWNER).makeCopy(run.spreadsheetId), OWNER)
}

const opened = async (run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) => {
  const world = await sidebarOn(browser, run, { start: 'reminders', ...options })
  await inSight(world.page).locator('.section').first().waitFor()
  return world
}
const banner = ({ page }: SidebarWorld) => inSight(page).locator('.banner')
const statusLine = ({ page }: SidebarWorld) => page.locator('button.status-line')

describe('the reminders screen', () => {
  it.each(READERS)(
    'has no fault and fits in every state, $locale $colorScheme $viewport.width px',
    async (reader) => {
      const found: string[] = []
      for (const state of [never, fine, refused, late, usedUp, copied]) {
        const { page } = await opened(state({ locale: reader.locale }), reader)
        const looks = new Looks(page)
        await looks.at(state.name)
        found.push(...looks.found)
        await page.close()
      }
      expect(found).toEqual([])
    },
  )

  it.each([
    ['have not run', never, 'plain', '提醒还没有运行过', '提醒将在一小时内首次运行'],
    ['run', fine, 'success', '提醒正常', '提醒正常 · 10:41 查 3 人 · 发 3 封'],
    ['were partly refused', refused, 'danger', '有邮件没有发出', '有 1 封提醒没有发出 · 10:41'],
    ['have stopped', late, 'danger', '提醒已经停了', '提醒自 10:41 后没有再运行'],
    ['used up the quota', usedUp, 'warning', '今天的邮件额度用完了', '其余提醒明天发出 · 10:41'],
    ['are those of a copy', copied, 'warning', '这是副本', '副本：不会发出任何邮件'],
  ] as const)(
    'and the last line of the sidebar agree on reminders that %s',
    async (_, make, tone, title, line) => {
      const world = await opened(make())
      expect(await banner(world).getAttribute('class')).toBe(`banner ${tone}`)
      await banner(world).locator('b', { hasText: title }).waitFor()
      expect(await statusLine(world).textContent()).toBe(line)
      await world.page.close()
    },
  )

  it('tells times by the register’s clock and zone, whatever the reader’s computer says', async () => {
    const world = await opened(fine(), { timezoneId: 'America/Los_Angeles' })
    await banner(world).getByText('上次 10:41 · 下次约 11:41').waitFor()
    const sent = inSight(world.page).locator('.plain-list li:not(.due-item)')
    expect(await sent.last().textContent()).toContain('09:41 · ')
    await world.page.close()
  })

  it('counts the mails of the day, and what Google still grants', async () => {
    const world = await opened(refused())
    await banner(world).getByText('今天已发 2 封，未发出 1 封').waitFor()
    await banner(world).getByText('今日邮件额度还剩 98 封').waitFor()
    const failed = inSight(world.page).locator('.plain-list li', { hasText: '失败' })
    await failed.getByText('Google 提示：Invalid email: <b>lina@example.com</b>').waitFor()
    await world.page.close()
  })

  it('runs the reminders at once before the first run, and then all is well', async () => {
    const run = never()
    const world = await opened(run)
    await banner(world).getByRole('button', { name: '现在运行' }).press('Enter')
    await banner(world).getByText('提醒正常').waitFor()
    await world.page.getByText('提醒已运行').waitFor()
    await statusLine(world).getByText('发 3 封').waitFor()
    expect(run.google.outbox.map(({ to }) => to).sort()).toEqual([
      ...['lina@example.com', OWNER, 'wangmin@example.com'],
    ])
    await world.page.close()
  })

  it('runs them again where they have stopped, and sends nothing twice', async () => {
    const run = late()
    const mails = run.google.outbox.length
    const world = await opened(run)
    await banner(world).getByRole('button', { name: '再试一次' }).click()
    await banner(world).getByText('提醒正常').waitFor()
    await statusLine(world).getByText('提醒正常').waitFor()
    expect(run.google.outbox).toHaveLength(mails)
    await world.page.close()
  })

  it('says that Google lets no mail be sent, and goes on once it does', async () => {
    const run = aFirm()
    const owner = run.google.person(OWNER)
    owner.consent = oauthScopes.filter((scope) => !scope.includes('send_mail'))
    ranAt(run, '09:41')
    const world = await opened(run)
    await banner(world).getByText('Google 不让客户档案发邮件').waitFor()
    expect(run.google.outbox).toEqual([])
    owner.consent = 'full'
    await banner(world).getByRole('button', { name: '再试一次' }).click()
    await banner(world).getByText('今天已发 3 封').waitFor()
    await world.page.close()
  })

  it('says when running them fails, and lets one try again', async () => {
    let isDown = true
    const world = await opened(late(), {
      between: (method, ask) => {
        if (method === 'reminders.runNow' && isDown) throw new Error('NetworkError: HTTP 0')
        return ask()
      },
    })
    const again = banner(world).getByRole('button', { name: '再试一次' })
    await again.click()
    await banner(world).getByRole('alert').getByText('网络没有连上').waitFor()
    isDown = false
    await again.click()
    await banner(world).getByText('提醒正常').waitFor()
    await world.page.close()
  })

  it('tells a colleague whom to ask, without a button that would be refused or the administrator’s quota', async () => {
    const world = await opened(seenBy(late(), COLLEAGUE))
    await banner(world).getByText(`请联系管理员 ${OWNER}`).waitFor()
    expect(await banner(world).getByRole('button').count()).toBe(0)
    expect(await banner(world).textContent()).not.toContain('额度')
    await world.page.close()
  })

  it('works without the quota where Google does not tell it', async () => {
    const world = await opened(fine(), {
      between: (method, ask) =>
        method === 'reminders.quota' ? { ok: false, error: { code: 'unexpected', message: '' } } : ask(),
    })
    await banner(world).getByText('今天已发 3 封').waitFor()
    expect(await banner(world).textContent()).not.toContain('额度')
    await world.page.close()
  })

  it('opens the customer of something due, and the way back leads to where one was', async () => {
    const world = await opened(fine())
    const { page } = world
    await inSight(page).getByRole('button', { name: '团队' }).click()
    await inSight(page).getByRole('button', { name: '今后 90 天' }).click()
    const due = inSight(page).locator('.list-item', { hasText: '张建国' })
    expect(await due.textContent()).toContain('合同到期11月25日 周三')
    await due.focus()
    await page.keyboard.press('Enter')
    await inSight(page).getByRole('heading', { name: '100001' }).waitFor()
    await page.keyboard.press('Alt+4')
    await inSight(page).getByRole('heading', { name: '提醒与邮件' }).waitFor()
    await due.waitFor()
    await page.close()
  })

  it('says what will stand there where nothing is due and nothing was sent', async () => {
    const world = await opened(fine({ customers: [['张三', '', '', '', '', '', '']] }))
    await inSight(world.page).getByText('今天没有要做的事').waitFor()
    await inSight(world.page).getByText('还没有发过邮件').waitFor()
    await inSight(world.page).getByRole('button', { name: '今后 90 天' }).click()
    await inSight(world.page).getByText('今后 90 天没有到期的事').waitFor()
    await world.page.close()
  })

  it('writes one and several in English as they are said', async () => {
    const world = await opened(refused({ locale: 'en-GB' }), { locale: 'en-GB' })
    await banner(world).getByText('Some mails were not sent').waitFor()
    await banner(world).getByText('Today: 2 mails sent, 1 not sent').waitFor()
    await inSight(world.page).getByRole('button', { name: 'Team' }).click()
    const line = inSight(world.page).locator('.due-item', { hasText: '张建国' })
    await line.getByText('Contract ends · in 4 days').waitFor()
    await world.page.close()
  })
})
