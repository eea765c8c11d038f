import type { Browser, Page } from 'playwright-core'
import { arrange, setUp } from '../features/setup/arranged-sheets'
import { OWNER, type ScriptRun, scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { COLLEAGUE, seenBy } from './a-firm'
import { Looks } from './looks'
import { aList, back, cards, failing, forward, goTo, heldBack, LIST, setUpOn, title } from './set-up-steps'
import { inSight } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const opened = (run: ScriptRun, options?: Parameters<typeof setUpOn>[2]) => setUpOn(browser, run, options)

describe('the welcome', () => {
  it('keeps the sheet that was chosen when one comes back', async () => {
    const { page } = await opened(aList())
    await page.getByLabel('工作表').selectOption('备忘')
    await goTo(page, 'goal')
    await back(page).click()
    expect(
      await page.getByLabel('工作表').evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text),
    ).toBe('备忘')
    await cards(page).first().getByText('“备忘”').waitFor()
    await page.close()
  })

  it('begins nothing while a sheet has a name the register needs, and goes on when it was renamed', async () => {
    const run = scriptRun([
      { name: '名单', rows: LIST },
      { name: '_log', rows: [['我的']] },
    ])
    const { page } = await opened(run)
    await page.getByRole('alert').getByText('_log').waitFor()
    expect(await cards(page).count()).toBe(0)
    const { sheetId } = run.call('setup.look', {}).sheets.find((sheet) => sheet.title === '_log')!
    const properties = { sheetId, title: '日志' }
    arrange(run, [{ updateSheetProperties: { properties, fields: 'title' } }])
    await page.getByRole('button', { name: '再试一次' }).click()
    await cards(page).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
  })

  it('leads an empty file to the templates', async () => {
    const { page } = await opened(scriptRun([{ name: '空', rows: [] }]))
    await page.getByText('还没有哪张工作表有内容').waitFor()
    await page.locator('.choice-card.primary', { hasText: '从模板新建' }).click()
    await forward(page).click()
    await page.getByText('建在空的工作表“空”里').waitFor()
    await page.close()
  })

  it('shows the shape of what will come while it waits, and says when it cannot look', async () => {
    const { between, goOn } = heldBack('setup.look')
    const waiting = await opened(aList(), { between })
    await waiting.page.locator('.skeleton').waitFor()
    goOn()
    await cards(waiting.page).first().waitFor()
    await waiting.page.close()
    let isDown = true
    const { page } = await opened(aList(), {
      between: (method, ask) => (isDown ? failing('setup.look')(method, ask) : ask()),
    })
    await page.getByRole('alert').waitFor()
    isDown = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await cards(page).first().waitFor()
    await page.close()
  })
})

describe('matching columns', () => {
  const field = (page: Page, header: string) => page.getByLabel(`“${header}”对应的字段`)

  it('takes a field from the column that had it, counts anew, and keeps the choice on the way back', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    await page.getByText('认出 4 栏，28 栏为自定义字段。').waitFor()
    await field(page, 'Extra 1').selectOption('company')
    expect(await field(page, '公司').inputValue()).toBe('own')
    await field(page, '电子邮件').selectOption('own')
    await page.getByText('认出 3 栏，29 栏为自定义字段。').waitFor()
    await forward(page).click()
    await page.locator('.setup-sum').waitFor()
    await back(page).click()
    await page.getByText('认出 3 栏，29 栏为自定义字段。').waitFor()
    expect(await field(page, 'Extra 1').inputValue()).toBe('company')
    await page.close()
  })

  it('asks which column holds the name where none does', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    const question = page.getByText('哪一栏是客户姓名？')
    expect(await question.count()).toBe(0)
    await field(page, '姓名').selectOption('own')
    await question.waitFor()
    await page.close()
  })

  it('takes another row for the headers, with examples and problems of the rows below it', async () => {
    const { page } = await opened(aList())
    await goTo(page, 'match')
    await page.getByLabel('表头所在行').selectOption({ index: 1 })
    await field(page, '张三').waitFor()
    await page.getByLabel('表头所在行').selectOption({ label: '没有表头，由系统补上' })
    await page.locator('.match-examples').first().getByText('姓名 · 张三').waitFor()
    await page.close()
  })

  it('says that the sheet has gone, with the way back', async () => {
    const run = aList()
    const { page } = await opened(run)
    await goTo(page, 'goal')
    arrange(run, [{ deleteSheet: { sheetId: 0 } }])
    await forward(page).click()
    await page.getByText('这张工作表已经不在了').waitFor()
    expect(await forward(page).getAttribute('aria-disabled')).toBe('true')
    await back(page).click()
    await title(page, '主要用来做什么？').waitFor()
    await page.close()
  })
})

describe('set-up where a register is', () => {
  const registered = (): ScriptRun => {
    const run = aList()
    setUp(run)
    run.google.share(run.spreadsheetId, { editors: [COLLEAGUE] })
    run.google.person(COLLEAGUE).locale = 'zh_CN'
    return run
  }
  const undo = (page: Page) => page.getByRole('button', { name: '还原为原来的表' })

  it('offers the way back to the administrator alone', async () => {
    const run = registered()
    const own = await opened(run)
    await undo(own.page).waitFor()
    await own.page.close()
    const { page } = await opened(seenBy(run, COLLEAGUE))
    await page.getByText('只有管理员可以还原').waitFor()
    expect(await undo(page).count()).toBe(0)
    await page.close()
  })

  it('tells what was entered since, once the sheet is back', async () => {
    const run = registered()
    run.google.as(OWNER).open(run.spreadsheetId)
    run.google.as(OWNER).type('客户名单!B2', '张三丰')
    const { page } = await opened(run)
    await undo(page).click()
    await page.locator('dialog[open] .danger').click()
    await page.getByText('设置之后新填或改过的 1 行保存在').waitFor()
    await title(page, '还原为原来的表').and(page.locator(':focus')).waitFor()
    await page.close()
  })

  it.each(['zh-CN', 'en-GB'] as const)(
    'asks in a copy what it shall be, and keeps to it, in %s',
    async (locale) => {
      const run = registered()
      const copy = run.inCopy(run.google.as(OWNER).makeCopy(run.spreadsheetId), OWNER)
      const { page } = await opened(copy, { locale })
      const looks = new Looks(page)
      const choice = page.locator('.copy-banner').getByRole('button')
      await choice.first().waitFor()
      await looks.at('copy')
      expect(await undo(page).count()).toBe(0)
      await choice.last().click()
      await page.locator('.copy-banner').waitFor({ state: 'detached' })
      await inSight(page)
        .getByText(/练习副本|practice copy/)
        .waitFor()
      await looks.at('practice')
      expect(await page.getByText(/只有管理员可以还原|Only the administrator/).count()).toBe(0)
      expect(looks.found).toEqual([])
      await page.close()
    },
  )

  it('lets only the owner of a copy choose', async () => {
    const run = registered()
    const copyId = run.google.as(OWNER).makeCopy(run.spreadsheetId)
    run.google.share(copyId, { editors: [COLLEAGUE] })
    const { page } = await opened(seenBy(run.inCopy(copyId, OWNER), COLLEAGUE))
    await page.locator('.copy-banner').getByRole('button').first().click()
    await page.getByText('只有这个文件的所有者可以选择').waitFor()
    await page.close()
  })
})
