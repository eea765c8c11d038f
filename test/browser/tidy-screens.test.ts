import type { Browser, Page } from 'playwright-core'
import { setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { type Between, faults, inSight, overflow, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const HEADER = ['姓名', '手机', '邮箱', '公司', '交易金额']
const MESSY = [
  ['张三', '+86 139-7741-3962', 'Zhang@QQ.com', ' 甲  公司 ', '12300'],
  ['张三', '139 7741 3962', 'z3@163.com', '', ''],
  ['李四', '1381234567', 'li@', '乙', ''],
  ['Brookfield, Maximiliane Wilhelmina von Hohenstaufen-Schwarzenberg', '13812345678', '', '', ''],
]
const CLEAN = [['王五', '13512345678', 'wang@qq.com', '丙', 7]]

/** A register of a sheet. Columns: A number, B name, C phone, D e-mail, E company, F amount. */
function register(rows: (string | number)[][] = MESSY): ScriptRun {
  const run = scriptRun([{ name: '客户', rows: [HEADER, ...rows] }])
  setUp(run)
  run.google.as(OWNER).open(run.spreadsheetId)
  // Google counts reads by the minute; those of set-up are over.
  run.google.clock.advance('1 minute')
  return run
}

const open = (start: string, run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, run, { start, ...options })
const group = (page: Page, rule: string) => inSight(page).locator('.section').filter({ hasText: rule })
const busy =
  (method: string, isDown: () => boolean): Between =>
  (asked, ask) =>
    asked === method && isDown() ? { ok: false, error: { code: 'busy', message: '' } } : ask()

describe('Standardise', () => {
  it('shows by rule what will change, unseen spaces and kinds of value included', async () => {
    const { page } = await open('standardise', register())
    await inSight(page).getByText('2 位客户的 5 处会改变。').waitFor()
    await group(page, '电话').getByText('2 处 · 手机').waitFor()
    await group(page, '电话').getByText('+86 139-7741-3962 → 13977413962').waitFor()
    await group(page, '数字和金额').getByText('12300（文本） → 12300（数字）').waitFor()
    await inSight(page).getByText('␣甲␣␣公司␣ → 甲 公司').waitFor()
    await page.close()
  })

  it('changes what is ticked and as much as the button says; then nothing is left of it', async () => {
    const run = register()
    const { page } = await open('standardise', run)
    await inSight(page).getByLabel('统一电话').uncheck()
    await inSight(page).getByRole('button', { name: '统一 3 处' }).click()
    await page.locator('.toast').getByText('已统一 1 位客户的 3 处').waitFor()
    await inSight(page).getByText('2 位客户的 2 处会改变。').waitFor()
    expect(run.google.as(OWNER).values('客户!C2:F2')).toEqual([
      ['+86 139-7741-3962', 'zhang@qq.com', '甲 公司', 12300],
    ])
    await inSight(page).getByLabel('统一电话').check()
    await inSight(page).getByRole('button', { name: '统一 2 处' }).click()
    await inSight(page).getByText('格式已经统一（看过 4 位客户）。').waitFor()
    await page.close()
  })

  it('changes nothing where somebody edited meanwhile, and says so above the new preview', async () => {
    const run = register()
    const { page } = await open('standardise', run)
    await inSight(page).getByText('5 处会改变').waitFor()
    run.google.as(OWNER).type('客户!C3', '13900001111')
    await inSight(page).getByRole('button', { name: '统一 5 处' }).click()
    await inSight(page).getByText('预览之后有人改了客户档案').waitFor()
    await inSight(page).getByText('1 位客户的 4 处会改变。').waitFor()
    expect(run.google.as(OWNER).values('客户!D2')).toEqual([['Zhang@QQ.com']])
    await page.close()
  })

  it('brings everything back from the notice', async () => {
    const run = register()
    const before = run.google.as(OWNER).values('客户!A1:F5')
    const { page } = await open('standardise', run)
    await inSight(page).getByRole('button', { name: '统一 5 处' }).click()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await page.locator('.toast').getByText('已撤销 2 位客户的 5 处改动').waitFor()
    expect(run.google.as(OWNER).values('客户!A1:F5')).toEqual(before)
    await inSight(page).getByText('2 位客户的 5 处会改变。').waitFor()
    await page.close()
  })
})

describe('Possible duplicates', () => {
  it('are listed with the reason, and opened by keyboard; Esc leads back to the one that was open', async () => {
    const { page } = await open('duplicates', register())
    await inSight(page).getByText('4 位客户中有 1 组疑似重复').waitFor()
    await inSight(page).getByText('为什么：电话相同 139 7741 3962 · 姓名相同').waitFor()
    const items = inSight(page).locator('.list-item')
    await items.first().focus()
    await page.keyboard.press('ArrowDown')
    await items.nth(1).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await inSight(page).getByRole('heading', { name: '100002' }).waitFor()
    await page.close()
  })

  it('that are none say how many were compared', async () => {
    const { page } = await open('duplicates', register(CLEAN))
    await inSight(page).getByText('没有发现重复（按电话和邮箱比对了 1 位客户）。').waitFor()
    await page.close()
  })

  it('of a switchboard are no group, and the number is written as people write it', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`客户${index}`, '010-88886666', '', '', ''])
    const { page } = await open('duplicates', register(rows))
    await inSight(page).getByText('010-88886666 · 12 位客户').waitFor()
    expect(await inSight(page).locator('.list-item').count()).toBe(0)
    await page.close()
  })
})

describe('Data problems', () => {
  it('name the value and the remedy, lead to the field, and are gone when it is put right', async () => {
    const { page } = await open('problems', register())
    await inSight(page).getByText('1 位客户的数据有问题').waitFor()
    const said = await inSight(page).locator('.problem-line > :first-child').allTextContents()
    expect(said).toEqual(['手机 1381234567', '邮箱 li@'])
    await inSight(page).locator('.list-item').press('Enter')
    await inSight(page).getByRole('heading', { name: '修改 100003' }).waitFor()
    await inSight(page).getByLabel('手机').first().fill('13812345670')
    await inSight(page).getByLabel('邮箱').fill('li@163.com')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已保存 100003 李四').waitFor()
    await inSight(page).getByText('没有数据问题。').waitFor()
    await page.close()
  })
})

describe.each([
  ['standardise', 'standardise.preview', '.rule-choice'],
  ['duplicates', 'duplicates.list', '.list-item'],
  ['problems', 'customers.problems', '.list-item'],
] as const)('the screen of %s', (start, method, content) => {
  it.each([
    ['zh-CN', 'light'],
    ['en-GB', 'dark'],
  ] as const)(
    'has nothing that axe finds and fits 300 px and half of that, in %s',
    async (locale, colorScheme) => {
      const { page } = await open(start, register(), { locale, colorScheme })
      await inSight(page).locator(content).first().waitFor()
      expect(await faults(page)).toEqual([])
      for (const width of [150, 300]) {
        await page.setViewportSize({ width, height: 720 })
        expect([width, await overflow(page)]).toEqual([width, 0])
      }
      await page.close()
    },
  )

  it('says what went wrong, and works when it is tried again', async () => {
    let isDown = true
    const { page } = await open(start, register(), { between: busy(method, () => isDown) })
    await inSight(page).getByRole('alert').getByText('同事的操作还没有完成').waitFor()
    expect(await faults(page)).toEqual([])
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await inSight(page).locator(content).first().waitFor()
    await page.close()
  })

  it('shows the shape of what will come while it waits', async () => {
    const { page } = await open(start, register(), {
      between: (asked, ask) => (asked === method ? new Promise(() => {}) : ask()),
    })
    await inSight(page).getByRole('status').getByText('正在读取').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

describe('Standardise for somebody who does not manage', () => {
  it('says whom to ask, and asks the server nothing', async () => {
    const run = register()
    const { page, count } = await open('standardise', run, {
      between: (method, ask) => {
        const reply = ask()
        if (method !== 'customers.start' || !reply.ok) return reply
        const start = reply.value as { register: object }
        return { ok: true, value: { ...start, register: { ...start.register, manages: false } } as never }
      },
    })
    await inSight(page).getByText('请联系管理员').waitFor()
    expect(count('standardise.preview')).toBe(0)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
