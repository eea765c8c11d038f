import type { Browser } from 'playwright-core'
import { OWNER } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { aFirm, COLLEAGUE, seenBy } from './a-firm'
import { Looks, READERS } from './looks'
import { type Between, inSight, type SidebarWorld, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const TEAM = {
  'zh-CN': [
    ['wangmin@example.com', '经理'],
    ['lina@example.com', '销售'],
    [COLLEAGUE, '外勤'],
  ],
  'en-GB': [
    ['wangmin@example.com', 'Manager'],
    ['lina@example.com', 'Sales'],
    [COLLEAGUE, 'Field work'],
  ],
} as const

const banner = ({ page }: SidebarWorld) => inSight(page).locator('.banner')
const button = ({ page }: SidebarWorld, name: string | RegExp) => inSight(page).getByRole('button', { name })
const opened = async (...[run, options]: [ReturnType<typeof aFirm>, Parameters<typeof sidebarOn>[2]?]) => {
  const world = await sidebarOn(browser, run, { start: 'roles', ...options })
  await inSight(world.page).locator('.plain-list li').first().waitFor()
  return world
}
const failing =
  (failed: string): Between =>
  (method, ask) =>
    method === failed ? { ok: false, error: { code: 'busy', message: '' } } : ask()

describe('the roles screen', () => {
  it.each(READERS)(
    'has no fault and fits in every state, $locale $colorScheme $viewport.width px',
    async (reader) => {
      const run = aFirm({ ...reader, people: TEAM[reader.locale] })
      const world = await opened(run, { ...reader, between: failing('roles.openSettings') })
      const looks = new Looks(world.page)
      await looks.at('not applied')
      await button(world, /应用角色|Apply roles/).click()
      await world.page.locator('.toast').waitFor()
      await inSight(world.page).locator('.banner.success').waitFor()
      await looks.at('applied')
      await button(world, /打开|Open/).click()
      await inSight(world.page).getByRole('alert').waitFor()
      await looks.at('failed')
      await world.page.close()
      const seen = await opened(seenBy(run, COLLEAGUE), reader)
      const looksOfColleague = new Looks(seen.page)
      await looksOfColleague.at('colleague')
      await seen.page.close()
      expect([...looks.found, ...looksOfColleague.found]).toEqual([])
    },
  )

  it('of a firm without roles leads to Settings, names the roles there are, and has nothing to apply', async () => {
    const run = aFirm()
    const world = await opened(run)
    await banner(world).getByText('每位同事都可以改所有字段').waitFor()
    await banner(world).getByText('可选的角色：经理、销售、财务。').waitFor()
    expect(await button(world, '应用角色').count()).toBe(0)
    await button(world, '打开“设置”').and(world.page.locator('.primary')).press('Enter')
    await world.page.waitForFunction(() => document.activeElement?.textContent?.includes('打开'))
    expect(world.count('roles.openSettings')).toBe(1)
    await world.page.close()
  })

  it('says what each person may change, and why somebody may change nothing', async () => {
    const run = aFirm({
      people: [
        ['wangmin@example.com', '经理'],
        ['caiwu@example.com', '财务'],
        [COLLEAGUE, '外勤'],
        ['new@example.com', ''],
      ],
    })
    const world = await opened(run)
    const people = await inSight(world.page).locator('.plain-list li').allInnerTexts()
    expect(people.map((text) => text.split('\n').filter(Boolean))).toEqual([
      [OWNER, '管理员', '可改所有内容'],
      ['wangmin@example.com', '经理', '可改全部字段 · 可管理客户档案'],
      ['caiwu@example.com', '财务', '可改：交易金额、收款'],
      [COLLEAGUE, '外勤', '“设置”里没有“外勤”这个角色，所以此人不能改任何内容。'],
      ['new@example.com', '邮箱旁边没有写角色，所以此人不能改任何内容。'],
    ])
    await world.page.close()
  })

  it('applies roles once however often the key is pressed, says so, and keeps the focus', async () => {
    const run = aFirm({ people: TEAM['zh-CN'] })
    let answer = () => {}
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    const world = await opened(run, {
      between: async (method, ask) => {
        if (method === 'roles.apply') await asked
        return ask()
      },
    })
    await banner(world).getByText('还没有应用').waitFor()
    await button(world, '应用角色').press('Enter')
    const busy = button(world, '正在设置保护…')
    await busy.press('Enter')
    expect(await busy.getAttribute('aria-disabled')).toBe('true')
    answer()
    await banner(world).getByText('已应用').waitFor()
    await world.page.getByText('角色已应用').waitFor()
    await button(world, '应用角色').and(world.page.locator(':focus')).waitFor()
    expect(world.count('roles.apply')).toBe(1)
    await world.page.close()
  })

  it('notices what is written into Settings beside it, until roles are applied again', async () => {
    const run = aFirm({ people: TEAM['zh-CN'] })
    run.call('roles.apply', {})
    const world = await opened(run)
    await banner(world).getByText('已应用').waitFor()
    await world.page.clock.install()
    await world.page.locator('#tab-tidy').click()
    await world.page.locator('#tab-more').click()
    run.google.as(OWNER).type('设置!B5', '财务')
    await world.page.clock.runFor(20_000)
    await banner(world).getByText('“设置”里的内容又改过').waitFor()
    await button(world, '应用角色').click()
    await banner(world).getByText('已应用').waitFor()
    run.google.as(OWNER).clear('设置!A4:B6')
    await world.page.clock.runFor(20_000)
    await banner(world).getByText('“设置”里的内容又改过').waitFor()
    await button(world, '应用角色').click()
    await world.page.getByText('已经没有人有角色').waitFor()
    await world.page.close()
  })

  it('shows a colleague who does not manage how things stand, and nothing to press that would be refused', async () => {
    const run = aFirm({ people: TEAM['zh-CN'] })
    const world = await opened(seenBy(run, COLLEAGUE))
    await inSight(world.page).getByText('只有管理员和经理可以应用角色').waitFor()
    expect(await button(world, '应用角色').count()).toBe(0)
    await world.page.close()
  })

  it.each([
    ['roles.apply', '应用角色'],
    ['roles.openSettings', '打开“设置”'],
  ])('says when %s fails, and works when it is tried again', async (method, name) => {
    let isDown = true
    const world = await opened(aFirm({ people: TEAM['zh-CN'] }), {
      between: (called, ask) => (isDown ? failing(method)(called, ask) : ask()),
    })
    await button(world, name).click()
    await inSight(world.page).getByRole('alert').getByText('同事的操作还没有完成').waitFor()
    isDown = false
    await button(world, name).click()
    await inSight(world.page).getByRole('alert').waitFor({ state: 'detached' })
    await world.page.close()
  })

  it('says when it cannot be read, and shows the shape of what will come while it waits', async () => {
    let isDown = true
    const world = await sidebarOn(browser, aFirm(), {
      start: 'roles',
      between: (called, ask) => (isDown ? failing('roles.status')(called, ask) : ask()),
    })
    await inSight(world.page).getByText('同事的操作还没有完成').waitFor()
    isDown = false
    await button(world, '再试一次').click()
    await inSight(world.page).locator('.plain-list li').first().waitFor()
    await world.page.close()
    const waiting = await sidebarOn(browser, aFirm(), {
      start: 'roles',
      between: (method, ask) => (method === 'roles.status' ? new Promise(() => {}) : ask()),
    })
    await inSight(waiting.page).locator('.skeleton').waitFor()
    await waiting.page.close()
  })
})
