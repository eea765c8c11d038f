import type { Browser } from 'playwright-core'
import { aRegister } from '../features/customers/a-register'
import { setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { faults, inSight, overflow, type SidebarWorld, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const LONG = '内蒙古自治区鄂尔多斯市准格尔旗薛家湾镇张家口阿尔普尔户外运动用品股份有限公司第二分公司'
const HEADERS = ['姓名', '手机', '其他电话', '邮箱', '公司', '客户类型', '负责人', '地址', '备注', '交易金额']

/** A register with the longest of everything, and names that are no markup. */
function longRegister(): ScriptRun {
  const row = [
    ...['<img src=x onerror=document.title="hacked">', '13977413962', '400-810-8888-123456'],
    ...['a.very.long.address.of.somebody.at.a.firm@subdomain.of.a.very-long-company-name.example.com', LONG],
    ...[
      'VIP',
      'a.colleague.with.a.long.name@example.com',
      LONG + LONG,
      'Donaudampfschifffahrtsgesellschaft'.repeat(3),
    ],
    12345678901.25,
  ]
  const run = scriptRun([
    { name: '客户', rows: [HEADERS, row, ['𠮷 㛃 張 😀', '1381234567', ...Array(8).fill('')]] },
  ])
  setUp(run)
  run.google.as(OWNER).open(run.spreadsheetId)
  run.google.as(OWNER).select('客户!A2')
  return run
}

/** Walks through the screens that this feature owns, and looks at each. */
async function walk({ page }: SidebarWorld, look: (where: string) => Promise<void>): Promise<void> {
  await page.locator('.attention-line').first().waitFor()
  await look('today')
  await page.locator('#tab-customer').click()
  await page.locator('.card').waitFor()
  await look('card')
  await page.keyboard.press('e')
  await inSight(page).locator('form').waitFor()
  await page.locator('summary').click()
  await look('edit')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await inSight(page).locator('form').waitFor()
  await page.keyboard.press('Control+Enter')
  await inSight(page).getByRole('alert').waitFor()
  await look('errors in a form')
  await page.locator('#search').fill('1396 nobody')
  await inSight(page).getByRole('heading').waitFor()
  await look('nothing found')
  await page.locator('#search').fill('3962')
  await inSight(page).locator('.list-item').waitFor()
  await look('results')
  await page.locator('#tab-tidy').click()
  await look('tidy')
  await inSight(page).locator('.list-item').first().click()
  await inSight(page).locator('.problem-line').first().waitFor()
  await look('problems')
  await page.locator('#tab-more').click()
  await look('more')
  await page.keyboard.press('?')
  await inSight(page).locator('kbd').first().waitFor()
  await look('help')
}

describe.each([
  ['zh-CN', 'light'],
  ['en-GB', 'dark'],
] as const)('every screen in %s', (locale, colorScheme) => {
  it(`has nothing that axe finds, ${colorScheme}`, async () => {
    const world = await sidebarOn(browser, longRegister(), { locale, colorScheme })
    const found: string[] = []
    await walk(world, async (where) => {
      found.push(...(await faults(world.page)).map((fault) => `${where}: ${fault}`))
    })
    expect(found).toEqual([])
    await world.page.close()
  })

  it('fits 300 px, and half of that as at 200 % zoom, without scrolling sideways', async () => {
    for (const width of [300, 150]) {
      const world = await sidebarOn(browser, longRegister(), { locale, viewport: { width, height: 900 } })
      const found: Record<string, number> = {}
      await walk(world, async (where) => {
        found[where] = await overflow(world.page)
      })
      expect(Object.entries(found).filter(([, pixels]) => pixels > 0)).toEqual([])
      await world.page.close()
    }
  })

  it('speaks the reader’s language and says so to the browser', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { locale })
    const tab = page.getByRole('tab', { name: locale === 'zh-CN' ? '整理' : 'Tidy' })
    await tab.waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en')
    await page.close()
  })
})

describe('what a customer is called', () => {
  it('stays text, whatever it looks like', async () => {
    const { page } = await sidebarOn(browser, longRegister(), { start: 'customer' })
    await page.getByRole('heading', { name: '<img src=x onerror=' }).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).not.toBe('hacked')
    await page.close()
  })
})

describe('states', () => {
  const failing = (code: 'busy' | 'forbidden') => (method: string, ask: () => ReturnType<ScriptRun['ask']>) =>
    method === 'customers.start' ? ask() : ({ ok: false, error: { code, message: '' } } as const)

  it.each([
    ['busy', '同事的操作还没有完成'],
    ['forbidden', '您的角色不能做这一步'],
  ] as const)('%s is said with what to do, and axe finds nothing', async (code, words) => {
    const { page } = await sidebarOn(browser, aRegister(), { between: failing(code) })
    await page.getByText(words).first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('of several Google accounts is explained', async () => {
    const { page } = await sidebarOn(browser, aRegister(), {
      between: () => {
        throw new Error('ScriptError: PERMISSION_DENIED')
      },
    })
    await page.getByText('浏览器登录了多个 Google 账号').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('of waiting shows the shape of what will come', async () => {
    const { page } = await sidebarOn(browser, aRegister(), { between: () => new Promise(() => {}) })
    await page
      .getByRole('status')
      .getByText(/正在读取|Loading/)
      .waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('of a sheet that is no register yet leads to set-up', async () => {
    const run = scriptRun([{ name: '客户', rows: [['姓名'], ['张三']] }])
    const { page } = await sidebarOn(browser, run)
    await page.getByText('把这张表变成客户档案').first().waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
    await page.close()
  })
})

describe('a panel left open', () => {
  it('over midnight shows the register’s new day', async () => {
    const run = aRegister()
    const { page } = await sidebarOn(browser, run, { timezoneId: 'America/Los_Angeles' })
    await inSight(page).getByText('11月21日 周六').waitFor()
    await page.clock.install()
    run.google.clock.advance('1 day')
    await page.locator('#tab-more').click()
    await page.clock.fastForward('24:00:00')
    await page.locator('#tab-today').click()
    await page.clock.runFor(1000)
    await inSight(page).getByText('11月22日 周日').waitFor()
    await page.close()
  })
})

describe('a search that could not be loaded', () => {
  it('says so, and works when it is tried again', async () => {
    let isDown = true
    const { page, count } = await sidebarOn(browser, aRegister(), {
      between: (method, ask) => {
        if (method === 'customers.index' && isDown) throw new Error('NetworkError: HTTP 0')
        return ask()
      },
    })
    await page.locator('#search').fill('张')
    while (count('customers.index') < 2) await page.waitForTimeout(20)
    await page.getByText('网络没有连上').waitFor()
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await page.getByText('2 位客户').waitFor()
    await page.close()
  })
})

describe('keys', () => {
  it('lead everywhere and back, and the focus returns to what was left', async () => {
    const { page } = await sidebarOn(browser, aRegister())
    await page.locator('.attention-line').first().waitFor()
    await page.keyboard.press('Alt+3')
    const entry = inSight(page).getByRole('button', { name: '数据问题' })
    await entry.focus()
    await page.keyboard.press('Enter')
    await inSight(page).getByRole('heading', { name: '数据问题' }).waitFor()
    await page.keyboard.press('Escape')
    await entry.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => (window as { gridFocused?: boolean }).gridFocused)).toBe(true)
    await page.keyboard.press('/')
    await page.locator('#search:focus').waitFor()
    await page.keyboard.type('张')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await inSight(page).getByRole('heading', { name: '100002' }).waitFor()
    await page.close()
  })

  it('undo the last operation with u, and tell what became of it', async () => {
    const run = aRegister()
    const { page } = await sidebarOn(browser, run, { start: 'add' })
    await inSight(page).getByLabel('姓名 *').fill('李雷')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已新增 100004 李雷').waitFor()
    await page.keyboard.press('Escape')
    await inSight(page).getByRole('heading', { name: '档案卡' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('.toast-text').getByText('撤销').waitFor()
    expect(run.call('customers.open', { id: '100004' })).toEqual({})
    await page.close()
  })
})

describe('a card', () => {
  it('that is pinned stays on its customer, is kept fresh, and follows again when it is let go', async () => {
    const run = aRegister()
    const me = run.google.as(OWNER)
    me.select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    const named = (name: string) => inSight(page).getByRole('heading', { name, exact: true })
    await named('张建国').waitFor()
    await inSight(page).getByRole('button', { name: '固定' }).press('Enter')
    await inSight(page).getByRole('button', { name: '取消固定' }).and(page.locator(':focus')).waitFor()
    me.select('客户!A3')
    me.type('客户!B2', '张建国二世')
    run.google.clock.advance('1 minute')
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+2')
    await named('张建国二世').waitFor()
    await inSight(page).getByRole('button', { name: '取消固定' }).click()
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Alt+2')
    await named('张三').waitFor()
    await page.close()
  })

  it('copies a phone without the spaces of reading', async () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, {
      start: 'customer',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByText('139 7741 3962').waitFor()
    await page.getByRole('button', { name: '复制 手机' }).click()
    await page.getByRole('button', { name: '已复制 手机' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('13977413962')
    await page.close()
  })

  it('selects the phone where the clipboard is refused, and Ctrl+C copies it without spaces', async () => {
    const run = aRegister()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, {
      start: 'customer',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByText('139 7741 3962').waitFor()
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
      document.execCommand = () => false
    })
    await page.getByRole('button', { name: '复制 手机' }).click()
    await page.getByRole('button', { name: '请按 Ctrl+C 手机' }).waitFor()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('139 7741 3962')
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('13977413962')
    await page.close()
  })
})
