import type { Browser, Page } from 'playwright-core'
import { createGoogle } from '../../local/services'
import { setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { CHINA } from '../support/china'
import { faults, inSight, overflow, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const COLLEAGUE = 'lina@example.com'
const LONG = '内蒙古自治区鄂尔多斯市准格尔旗薛家湾镇张家口阿尔普尔户外运动用品股份有限公司'

/** A register of three customers. Columns: A number, B name, C phone, D e-mail, E company. */
function register(): ScriptRun {
  const rows = [
    ['姓名', '手机', '邮箱', '公司'],
    ['张三', '139 7741 3962', 'Zhang@qq.com', '甲'],
    ['李四', '150 9368 6061', 'Li@163.com', '乙'],
    ['<b>王五</b>', '13512345678', 'wang@qq.com', '丙'],
  ]
  // In one firm Google tells who edits.
  const google = createGoogle({ ...CHINA, owner: OWNER, accounts: 'workspace' })
  const run = scriptRun([{ name: '客户', rows }], { google })
  setUp(run)
  run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
  for (const person of [OWNER, COLLEAGUE]) run.google.as(person).open(run.spreadsheetId)
  return run
}

/** Four values were standardised in one operation, and a colleague has worked on one of them since. */
function workedOnSince(): ScriptRun {
  const run = register()
  run.google.clock.advance('1 minute')
  const { fingerprint } = run.call('standardise.preview', {})
  run.call('standardise.apply', { fingerprint, rules: ['phone', 'email'], requestId: 'tidy-up' })
  run.google.as(COLLEAGUE).type('客户!D3', 'lisi@163.com')
  return run
}

/** Google counts reads by the minute: what was arranged before is over when the sidebar opens. */
function history(run: ScriptRun, options: Parameters<typeof sidebarOn>[2] = {}) {
  run.google.clock.advance('1 minute')
  return sidebarOn(browser, run, { start: 'history', ...options })
}
const entry = (page: Page, words: string) =>
  inSight(page).getByRole('listitem').filter({ hasText: words }).first()

describe('History', () => {
  it('tells who did what and when, the newest first, and text as text', async () => {
    const run = workedOnSince()
    run.google.as(OWNER).type('客户!E4', '<img src=x onerror=alert(1)>')
    const { page } = await history(run)
    await inSight(page).getByText('在表格中修改了 100003 <b>王五</b> 的公司').waitFor()
    const said = await inSight(page).locator('.plain-list > li > p').allInnerTexts()
    expect(said).toEqual([
      '在表格中修改了 100003 <b>王五</b> 的公司',
      '在表格中修改了 100002 李四 的邮箱',
      '统一了 2 位客户的 4 处格式',
      '设置了客户档案',
    ])
    await entry(page, '李四 的邮箱').getByText(COLLEAGUE).waitFor()
    await entry(page, '王五').getByText('公司：丙 → <img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('img').count()).toBe(0)
    await page.close()
  })

  it('shows all changes of an operation with everybody’s name, and folds them again', async () => {
    const { page } = await history(workedOnSince())
    const tidied = entry(page, '统一了')
    await tidied.getByRole('button', { name: '全部 4 处改动' }).click()
    await tidied.getByText('100002 李四 · 手机：150 9368 6061 → 15093686061').waitFor()
    expect(await tidied.locator('.change-lines > li').count()).toBe(4)
    await tidied.getByRole('button', { name: '收起' }).click()
    await tidied.locator('.change-lines').waitFor({ state: 'detached' })
    await page.close()
  })

  it('of a customer who was never changed says what will stand here', async () => {
    const run = register()
    run.google.as(OWNER).select('客户!A4')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    await inSight(page).getByRole('button', { name: '修改记录' }).click()
    await inSight(page).getByRole('heading', { name: '100003 的修改记录' }).waitFor()
    await inSight(page).getByText('还没有任何修改').waitFor()
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('that could not be read says why, and is read when tried again', async () => {
    let isDown = true
    const { page } = await history(workedOnSince(), {
      between: (method, ask) =>
        method === 'history.list' && isDown ? { ok: false, error: { code: 'busy', message: '' } } : ask(),
    })
    await inSight(page).getByRole('alert').getByText('同事的操作还没有完成').waitFor()
    expect(await faults(page)).toEqual([])
    isDown = false
    await inSight(page).getByRole('button', { name: '再试一次' }).click()
    await entry(page, '统一了').waitFor()
    await page.close()
  })

  it('offers the undo of one’s own operations only, to those who do not manage', async () => {
    const run = workedOnSince()
    const operations = run.call('history.list', { latest: 10 }, COLLEAGUE)
    const { page } = await history(run, {
      between: (method, ask) => (method === 'history.list' ? { ok: true, value: operations } : ask()),
    })
    await entry(page, '李四 的邮箱').getByRole('button', { name: /^撤销/ }).waitFor()
    expect(await entry(page, '统一了').getByRole('button', { name: /^撤销/ }).count()).toBe(0)
    await page.close()
  })
})

describe('an undo', () => {
  it('says what it did, offers the way back, and leaves the focus in the screen', async () => {
    const run = workedOnSince()
    const { page } = await history(run)
    await entry(page, '李四 的邮箱').getByRole('button', { name: /^撤销/ }).press('Enter')
    await page.locator('.toast').getByText('已撤销 1 位客户的 1 处改动').waitFor()
    await entry(page, '李四 的邮箱').getByText('已撤销').or(entry(page, '撤销：修改了')).first().waitFor()
    await inSight(page).getByRole('heading', { name: '修改记录' }).and(page.locator(':focus')).waitFor()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await inSight(page).getByText('撤销：修改了 100002 李四 的邮箱').nth(1).waitFor()
    expect(run.google.as(OWNER).values('客户!D3')).toEqual([['lisi@163.com']])
    await page.close()
  })

  it('that is only partly possible lists field by field what stays, what it is and what it would have been', async () => {
    const { page } = await history(workedOnSince())
    await entry(page, '统一了').getByRole('button', { name: /^撤销/ }).click()
    const title = inSight(page).getByRole('heading', { name: '没有撤销的内容' })
    await title.and(page.locator(':focus')).waitFor()
    await inSight(page).getByText('已撤销 3 处。以下 1 处保持现状').waitFor()
    const said = entry(page, '100002 李四')
    expect(await said.locator('.standing-field').allTextContents()).toEqual([
      '邮箱：之后又有改动现在是lisi@163.com未恢复成Li@163.com',
    ])
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await entry(page, '统一了').getByText('部分撤销').waitFor()
    await page.close()
  })

  it('started by a key far from History shows what stays as well', async () => {
    const run = register()
    run.google.as(OWNER).select('客户!A2')
    const { page } = await sidebarOn(browser, run, { start: 'customer' })
    await inSight(page).locator('.card').waitFor()
    await page.keyboard.press('e')
    await inSight(page).getByLabel('公司').fill('新公司')
    await inSight(page).getByLabel('姓名 *').fill('张三丰')
    await page.keyboard.press('Control+Enter')
    await page.getByText('已保存 100001 张三丰').waitFor()
    run.google.as(COLLEAGUE).type('客户!E2', '别的公司')
    await page.keyboard.press('u')
    await inSight(page).getByRole('heading', { name: '没有撤销的内容' }).waitFor()
    await entry(page, '公司：之后又有改动').getByText('别的公司').waitFor()
    await page.keyboard.press('Escape')
    await inSight(page).getByRole('heading', { name: '张三', exact: true }).waitFor()
    await page.close()
  })
})

describe.each([
  ['zh-CN', 'light', '没有撤销的内容'],
  ['en-GB', 'dark', 'What was not undone'],
] as const)('the screens of History in %s', (locale, colorScheme, title) => {
  it('have nothing that axe finds, and fit 300 px and half of that', async () => {
    const run = workedOnSince()
    run.google.as(OWNER).type('客户!B2', `${LONG}${LONG}`)
    run.google.as(OWNER).type('客户!E2', LONG.repeat(40))
    const { page } = await history(run, { locale, colorScheme })
    const look = async () => {
      const found = [...(await faults(page))]
      for (const width of [150, 300]) {
        await page.setViewportSize({ width, height: 720 })
        found.push(`${width}: ${await overflow(page)} px beyond the edge`)
      }
      return found
    }
    const fine = ['150: 0 px beyond the edge', '300: 0 px beyond the edge']
    await entry(page, '100002').waitFor()
    expect(await look()).toEqual(fine)
    await entry(page, locale === 'zh-CN' ? '统一了' : 'Standardised')
      .getByRole('button')
      .last()
      .click()
    await inSight(page).getByRole('heading', { name: title }).waitFor()
    expect(await look()).toEqual(fine)
    await page.close()
  })
})
