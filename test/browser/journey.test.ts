import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { FrameLocator, Page } from 'playwright-core'
import { messyFiles } from '../journeys/lists'
import {
  choose,
  closeBrowser,
  goToCell,
  notice,
  shown,
  theBrowser,
  typeInto,
} from '../local/page/page-harness'
import { openPage, type Served, startLocal } from '../support/local-page'
import { axeFaults } from './axe-faults'

jest.setTimeout(120_000)

const MENU = '客户档案 · Customers'
const REAL = join(__dirname, '../../../shared/data/messy/customers_gbk.csv')
const SALES = 'wangmin@example.com'

/** The file to open: the real one where it stands beside the project; the invented list elsewhere, and where `JOURNEY_INVENTED` is set. */
const isReal = existsSync(REAL) && !process.env.JOURNEY_INVENTED
const buffer = isReal ? readFileSync(REAL) : Buffer.from(Papa.unparse(messyFiles()[0]!.rows()))
/** What the list holds, and the letters of its columns after set-up. */
const list = isReal
  ? {
      rows: '612 行 → 600 位客户',
      lastRow: 613,
      count: 600,
      problems: '共 136 位',
      phone: '13977413962',
      ...{ address: 'F', contract: 'I', note: 'K', owner: 'L', amount: 'M' },
    }
  : {
      rows: '61 行 → 59 位客户',
      lastRow: 62,
      count: 59,
      problems: '手机号应为 11 位',
      phone: goodPhone(),
      ...{ address: 'K', contract: 'G', note: 'L', owner: 'I', amount: 'J' },
    }
const added = {
  id: String(100_001 + list.count),
  row: list.lastRow + 1,
  name: '李雷 <img src=x onerror=alert(1)>',
}

/** A phone of the invented list that needs no correction. */
function goodPhone(): string {
  const [header = [], ...rows] = messyFiles()[0]!.rows()
  return rows.map((row) => row[header.indexOf('手机')] ?? '').find((phone) => /^1[3-9]\d{9}$/.test(phone))!
}

const ENGLISH_SCREENS = [
  ['Add customer'],
  ['Tidy data', 'Standardise'],
  ['Tidy data', 'Find duplicates'],
  ['Reminders and mail', 'Sent'],
  ['Settings and help', 'Roles'],
  ['Settings and help', 'History'],
  ['Settings and help', 'Help'],
]

const sidebar = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe')
const dialog = (page: Page): FrameLocator => page.frameLocator('.panel-dialog iframe')

/** Waits until the sidebar has asked the server and shows the answer; it waits a moment itself before it shows that it waits. */
async function settled(page: Page): Promise<void> {
  await sidebar(page).getByRole('heading').first().waitFor()
  await page.waitForTimeout(700)
  await sidebar(page).locator('.skeleton:visible').waitFor({ state: 'detached' })
}

/** Keeps a picture where `JOURNEY_PICTURES` names a folder, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

describe('npm start', () => {
  let local: Served
  let page: Page

  const look = async (name: string) => {
    await picture(page, name)
    expect([name, await axeFaults(page)]).toEqual([name, []])
  }

  beforeAll(async () => {
    local = await startLocal()
    page = await openPage(await theBrowser(), local.url)
  })
  afterEach(() => picture(page, 'last'))
  afterAll(async () => {
    await closeBrowser()
    await local.stop()
  })

  it('opens the list of a Chinese computer as a new sheet, half an hour before midnight', async () => {
    await page.locator('.tool.clock').click()
    await page.getByLabel('日期和时间').fill('2026-11-21T23:30')
    await page.getByRole('button', { name: '拨到这一天' }).click()
    await page.getByText('11月21日 周六 23:30').first().waitFor()
    await page.keyboard.press('Escape')
    const choosing = page.waitForEvent('filechooser')
    await choose(page, '文件', '打开 CSV 文件…')
    await (await choosing).setFiles({ name: 'customers_gbk.csv', mimeType: 'text/csv', buffer })
    await page.getByText(/已打开“customers_gbk”/).waitFor()
    expect(await shown(page, 'A1', '客户姓名')).toBe('客户姓名')
    if (isReal) await typeInto(page, 'K1', '负责人')
    if (isReal) await typeInto(page, 'L1', '累计消费')
    await look('01-csv')
  })

  it('makes a register of it, step by step', async () => {
    await choose(page, MENU, '开始设置')
    const set = dialog(page)
    await set.getByRole('button', { name: /用现在这张表/ }).waitFor()
    await look('02-welcome')
    await set.getByRole('button', { name: /用现在这张表/ }).click()
    await set.getByRole('heading', { name: '主要用来做什么？' }).waitFor()
    await look('03-goal')
    await set.getByRole('button', { name: '继续' }).click()
    await set.getByLabel('“累计消费”对应的字段').selectOption({ label: '交易金额' })
    await look('04-match')
    await set.getByRole('button', { name: '继续' }).click()
    await set.getByText(list.rows).waitFor()
    await look('05-preview')
    await set.getByRole('button', { name: '开始' }).click()
    await set.getByText(/接下来/).waitFor({ timeout: 60_000 })
    await look('06-done')
  })

  it('shows every customer with a number, and those with problems', async () => {
    await dialog(page)
      .getByRole('button', { name: /有问题的客户/ })
      .click()
    await page.locator('.panel-dialog').waitFor({ state: 'detached' })
    await sidebar(page).getByText(list.problems).first().waitFor()
    await look('07-problems')
    expect(await shown(page, 'A2', '100001')).toBe('100001')
    const last = String(100_000 + list.count)
    expect(await shown(page, `A${list.lastRow}`, last)).toBe(last)
    await picture(page, '08-grid')
  })

  it('adds a customer by keyboard alone, after refusing ten digits and naming the twin', async () => {
    const form = sidebar(page)
    await form.getByRole('tab', { name: /今天/ }).focus()
    await page.keyboard.press('n')
    await form.getByRole('heading', { name: '新增客户' }).waitFor()
    await page.keyboard.type(added.name)
    await page.keyboard.press('Enter')
    await page.keyboard.type(list.phone.slice(0, 10))
    await page.keyboard.press('Control+Enter')
    await form
      .getByText(/现在是 10 位/)
      .first()
      .waitFor()
    await look('09-refused')
    await form.getByLabel(/^手机/).first().focus()
    await page.keyboard.press('End')
    await page.keyboard.type(list.phone.slice(10))
    await form.getByText('可能已经有这位客户').waitFor()
    await look('10-twin')
    await page.keyboard.press('Control+Enter')
    await form.getByText(`已新增 ${added.id}`, { exact: false }).waitFor()
    await look('11-added')
    expect(await shown(page, `A${added.row}`, added.id)).toBe(added.id)
    expect(await shown(page, `B${added.row}`, added.name)).toBe(added.name)
  })

  it('finds a cell that was typed into in History, and takes it back', async () => {
    const was = (await shown(page, `${list.address}4`, '?')) || ''
    await typeInto(page, `${list.address}4`, '上海市徐汇区漕溪路 1 号')
    await choose(page, MENU, '设置与帮助', '修改记录')
    const history = sidebar(page)
    await history.getByText('上海市徐汇区漕溪路 1 号').first().waitFor()
    await look('12-history')
    await history
      .getByRole('button', { name: /撤销.*地址/ })
      .first()
      .click()
    await history.getByText(/已撤销 1 位客户/).waitFor()
    await look('13-undone')
    expect(await shown(page, `${list.address}4`, was)).toBe(was)
  })

  it('shows a colleague’s tab what is typed, as it is typed', async () => {
    await page.locator('.tool.share').click()
    await page.getByLabel(/王敏/).selectOption('editor')
    await look('14-share')
    await page.keyboard.press('Escape')
    const theirs = await asSales()
    await typeInto(page, `${list.note}3`, '从第一个窗口写')
    expect(await shown(theirs, `${list.note}3`, '从第一个窗口写')).toBe('从第一个窗口写')
    await typeInto(theirs, `${list.note}4`, '从第二个窗口写')
    expect(await shown(page, `${list.note}4`, '从第二个窗口写')).toBe('从第二个窗口写')
    await theirs.context().close()
  })

  const toTab = (where: Page, name: string) =>
    where.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click()

  it('refuses a salesperson what the role may not change: in the grid, by paste, through the form', async () => {
    await toTab(page, '设置')
    await typeInto(page, 'A4', SALES)
    await typeInto(page, 'B4', '销售')
    await typeInto(page, 'I4', '0')
    await typeInto(page, 'I5', '0')
    await picture(page, '15-settings')
    await choose(page, MENU, '设置与帮助', '角色')
    await sidebar(page).getByRole('button', { name: '应用角色' }).click()
    await sidebar(page)
      .getByText(/角色已应用/)
      .first()
      .waitFor()
    await look('16-roles')
    await toTab(page, 'customers_gbk')
    const theirs = await asSales()
    const cell = `${list.amount}3`
    const was = await shown(theirs, cell, '')
    await typeInto(theirs, cell, '99')
    expect(await notice(theirs)).toMatch(/受保护/)
    await goToCell(theirs, cell)
    await theirs.evaluate(() => navigator.clipboard.writeText('99'))
    await theirs.keyboard.press('Control+v')
    expect(await notice(theirs)).toMatch(/受保护/)
    expect(await shown(page, cell, was)).toBe(was)
    await choose(theirs, MENU, '打开侧边栏')
    await sidebar(theirs).getByLabel('搜索客户').fill('100002')
    await sidebar(theirs)
      .getByRole('button', { name: /100002/ })
      .first()
      .click()
    await sidebar(theirs).getByRole('article', { name: '100002' }).waitFor()
    await picture(theirs, '17-sales-card')
    await sidebar(theirs)
      .getByRole('button', { name: /^修改($|（)/ })
      .click()
    await sidebar(theirs).getByRole('heading', { name: '修改 100002' }).waitFor()
    await picture(theirs, '17-sales-form')
    expect(await sidebar(theirs).getByLabel('累计消费').count()).toBe(0)
    expect(await axeFaults(theirs)).toEqual([])
    await theirs.context().close()
  })

  it('mails the owner of a customer on the day the contract ends, the name as text', async () => {
    await typeInto(page, `${list.contract}${added.row}`, '2026-11-22')
    await typeInto(page, `${list.owner}${added.row}`, SALES)
    await page.locator('.tool.clock').click()
    await look('18-clock')
    for (const hour of ['00', '01']) {
      await page.getByRole('button', { name: '+1 小时' }).click()
      await page
        .getByText(new RegExp(`11月22日 周日 ${hour}:3\\d`))
        .first()
        .waitFor()
    }
    await page.locator('.tool.outbox').click()
    const mail = page.locator('.mail').filter({ hasText: SALES }).first()
    await mail.waitFor()
    if ((await mail.getAttribute('open')) === null) await mail.locator('summary').click()
    await mail
      .getByText(/客户档案 · \d+ 件待办（11月22日 周日）/)
      .first()
      .waitFor()
    await mail.frameLocator('iframe').getByText(`${added.id} ${added.name}`).waitFor()
    await look('19-mail')
    await page.keyboard.press('Escape')
  })

  it('speaks English everywhere when told to, and axe finds nothing there either', async () => {
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('Practice: nothing is really sent').waitFor()
    await choose(page, MENU, 'Open sidebar')
    for (const tab of ['Today', 'Customer', 'Tidy', 'More']) {
      await sidebar(page)
        .getByRole('tab', { name: new RegExp(tab) })
        .click()
      await settled(page)
      await look(`20-${tab}`)
    }
    for (const [index, words] of ENGLISH_SCREENS.entries()) {
      await choose(page, MENU, ...words)
      await settled(page)
      await look(`21-${index}`)
    }
  })

  const asSales = () =>
    theBrowser().then((browser) =>
      openPage(browser, local.url, {
        as: SALES,
        file: new URL(page.url()).searchParams.get('file') ?? '',
      }),
    )
})
