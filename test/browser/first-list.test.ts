import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { choose, closeBrowser, goToCell, theBrowser } from '../local/page/page-harness'
import { openPage, type Served, startLocal } from '../support/local-page'
import { axeFaults } from './axe-faults'

jest.setTimeout(120_000)

const MENU = '客户档案 · Customers'

/** Renews the picture that README shows, where `UPDATE_PICTURES` is set. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.UPDATE_PICTURES) return
  const folder = join(__dirname, '../../docs/pictures')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, name) })
}

describe('the list that npm start offers', () => {
  let local: Served
  let page: Page
  const card = () => page.frameLocator('.sidebar iframe')

  beforeAll(async () => {
    local = await startLocal()
    page = await openPage(await theBrowser(), local.url)
  })
  afterAll(async () => {
    await closeBrowser()
    await local.stop()
  })

  it('becomes a register by four clicks', async () => {
    await choose(page, MENU, '开始设置')
    const dialog = page.frameLocator('.panel-dialog iframe')
    await dialog.getByRole('button', { name: /用现在这张表/ }).click()
    await dialog.getByRole('button', { name: '继续' }).click()
    await dialog.getByRole('heading', { name: '对应各栏' }).waitFor()
    await dialog.getByRole('button', { name: '继续' }).click()
    await dialog.getByText(/行 → 59 位客户/).waitFor()
    await dialog.getByRole('button', { name: '开始' }).click()
    await dialog.getByText(/客户档案建好了/).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await dialog.getByText(/客户档案建好了/).waitFor()
    await page.locator('.panel-dialog').getByRole('button', { name: '关闭' }).click()
    await page.locator('.panel-dialog').waitFor({ state: 'detached' })
  })

  it('shows the card of the selected customer beside the grid, in the reader’s language', async () => {
    await goToCell(page, 'B10')
    await choose(page, MENU, '查看所选客户')
    await card().locator('.card-head').waitFor()
    await card().getByText('100009').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'register.zh-CN.png')
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('Practice: nothing is really sent').waitFor()
    await choose(page, MENU, 'Show selected customer')
    await card()
      .getByRole('tab', { name: /Customer/ })
      .waitFor()
    await card().getByText('100009').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await picture(page, 'register.png')
  })

  it('is drawn with glyphs for Chinese, rare characters and emoji, not with boxes', async () => {
    const drawn = await page.evaluate(() => {
      const picture = (character: string) => {
        const canvas = document.createElement('canvas')
        canvas.width = canvas.height = 40
        const pen = canvas.getContext('2d')!
        pen.font = `30px ${getComputedStyle(document.body).fontFamily}`
        pen.fillText(character, 2, 32)
        return canvas.toDataURL()
      }
      const box = picture('\u{10FFFD}')
      const blank = picture(' ')
      const missing = ['張', '𠮷', '㛃', '🍵'].filter((each) => [box, blank].includes(picture(each)))
      return { missing, hasBox: box !== blank }
    })
    expect(drawn).toEqual({ missing: [], hasBox: true })
  })
})
