import { execFileSync } from 'node:child_process'
import type { Locator } from 'playwright-core'
import { choose, closeBrowser, goToCell, shown, theBrowser } from '../local/page/page-harness'
import { openPage, type Served, startLocal } from '../support/local-page'
import { RARE_SIGNS, SIGNS_TO_DRAW, signsDrawnAsBoxes } from './drawn-signs'
import { type RegisterPage, registerPage } from './register-page'

jest.setTimeout(120_000)
afterAll(closeBrowser)

/** One customer for each sign, whose birthday is today and who is looked after by the owner of the file. */
const SHEET = [
  ['姓名', '公司', '手机', '生日', '负责人'],
  ...SIGNS_TO_DRAW.map((sign, index) => [sign, '', `1391234567${index}`, '1990-11-21', 'owner@example.com']),
]

describe('rare characters and emoji', () => {
  let place: RegisterPage
  beforeAll(async () => {
    place = await registerPage(SHEET)
  })

  const pictureOf = (element: Locator) => element.screenshot({ animations: 'disabled' })

  it('are drawn in the sidebar', async () => {
    const { sidebar, menu } = place
    await menu('打开侧边栏')
    await sidebar.getByLabel('搜索客户').fill('139 1234')
    await sidebar
      .locator('.hit-name')
      .nth(SIGNS_TO_DRAW.length - 1)
      .waitFor()
    const missing = await signsDrawnAsBoxes((sign) =>
      pictureOf(sidebar.locator('.hit-name').filter({ hasText: sign })),
    )
    expect(missing).toEqual([])
  })

  it('are drawn in the grid', async () => {
    const { page, run, meanwhile } = place
    const missing = await signsDrawnAsBoxes(async (sign) => {
      meanwhile(() => run.keeper.type('客户!C2', sign))
      expect(await shown(page, 'C2', sign)).toBe(sign)
      await goToCell(page, 'A1')
      await page.waitForTimeout(300)
      return pictureOf(page.locator('main.grid'))
    })
    expect(missing).toEqual([])
  })

  it('are drawn in the mail that the outbox shows', async () => {
    const { page, run, meanwhile } = place
    meanwhile(() => run.google.clock.advance('1 hour'))
    await page.locator('.tool.outbox').click()
    const mail = page.frameLocator('.mail iframe').first()
    await mail.getByText(RARE_SIGNS[0]).first().waitFor()
    const missing = await signsDrawnAsBoxes(async (sign) => {
      const line = mail.getByText(sign).first()
      const alone = await line.elementHandle()
      await alone?.evaluate((element, text) => {
        element.textContent = text
      }, sign)
      return alone?.screenshot() ?? Buffer.from(`${sign} is not in the mail`)
    })
    expect(missing).toEqual([])
  })
})

describe('an Excel file', () => {
  let local: Served | undefined
  afterEach(() => local?.stop())

  it('holds every sign exactly, as another program reads it', async () => {
    const names = RARE_SIGNS.map((sign) => `${sign} 先生`)
    local = await startLocal()
    const page = await openPage(await theBrowser(), local.url)
    const choosing = page.waitForEvent('filechooser')
    await choose(page, '文件', '打开 CSV 文件…')
    const buffer = Buffer.from(['姓名', ...names].join('\n'))
    await (await choosing).setFiles({ name: '客户.csv', mimeType: 'text/csv', buffer })
    await page.getByText(/已打开“客户”/).waitFor()
    expect(await shown(page, 'A2', names[0]!)).toBe(names[0])
    const downloading = page.waitForEvent('download')
    await choose(page, '文件', '下载为 Excel（.xlsx）')
    expect(firstColumn(await (await downloading).path())).toEqual(['姓名', ...names])
  })
})

/** The first column of an Excel file's first sheet. hucre is a module of the newer kind, which a program of its own can load. */
function firstColumn(path: string): unknown[] {
  const program = `
    import { readFileSync } from 'node:fs'
    import { readXlsx } from 'hucre/xlsx'
    const { sheets } = await readXlsx(readFileSync(${JSON.stringify(path)}))
    console.log(JSON.stringify(sheets[0].rows.map(([first]) => first)))
  `
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  return JSON.parse(answer) as unknown[]
}
