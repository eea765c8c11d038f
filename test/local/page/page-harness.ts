import type { Browser, Page } from 'playwright-core'
import { createGoogle, type Google } from '../../../local/services'
import { startBrowser } from '../../support/browser'
import { CHINA } from '../../support/china'
import { openPage, type Served, servePage } from '../../support/local-page'
import { tinyAddOn } from './tiny-add-on'

/** A spreadsheet of three customers with the tiny add-on, on a served page. */
export interface Desk extends Served {
  readonly google: Google
  readonly fileId: string
  readonly server: Awaited<ReturnType<typeof servePage>>['server']
  /** A browser tab of a person's; the owner's unless told. */
  tab(as?: string): Promise<Page>
}

const rows = [
  ['姓名', '类型', '金额', '备注'],
  ['张三', '潜在客户', 300, ''],
  ['李四', 'VIP', 100, ''],
  ['王五𠮷', '潜在客户', 200, ''],
]

jest.setTimeout(90_000)

let browser: Browser | undefined

/** One browser for all tests of a file; close it when they are done. */
export async function theBrowser(): Promise<Browser> {
  browser ??= await startBrowser()
  return browser
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = undefined
}

/** Lays the table: a Google of its own, served. */
export async function setDesk(): Promise<Desk> {
  const google = createGoogle({ ...CHINA, seed: 3 })
  const editors = ['wangmin@example.com', 'emma@example.com']
  const viewers = ['lina@example.com']
  google.person('emma@example.com').locale = 'en_US'
  const fileId = google.createSpreadsheet({
    name: '三位客户',
    editors,
    viewers,
    tabs: [{ name: '客户', rows }],
  })
  google.createProject({ name: 'tiny', files: tinyAddOn, boundTo: fileId })
  const served = await servePage(google)
  const tab = async (as = 'owner@example.com') =>
    openPage(await theBrowser(), served.url, { as, file: fileId })
  return { ...served, google, fileId, tab }
}

/** Types into a cell as a person does: goes there, types, presses Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goToCell(page, a1)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Goes to cells by the name box; on a slow machine the grid may not have listened the first time. */
export async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.locator('main.grid [data-u-comp=defined-name] input')
  for (let tries = 0; tries < 4; tries++) {
    await box.fill(a1)
    await box.press('Enter')
    const arrived = page.waitForFunction(
      (cell) =>
        `${document.getElementById('active-cell')?.textContent} `.startsWith(`${cell} `) &&
        !document.activeElement?.closest('[data-u-comp=defined-name]'),
      a1.split(':')[0],
      { timeout: 4000 },
    )
    if (await arrived.catch(() => undefined)) return
  }
}

/** What the page says of the active cell (`B2 VIP`), once it fits or has not for three seconds. */
async function activeCell(page: Page, wanted: RegExp | string): Promise<string> {
  const place = page.locator('#active-cell')
  const fits = (text: string) => (typeof wanted === 'string' ? text === wanted : wanted.test(text))
  const until = Date.now() + 3000
  for (;;) {
    const text = ((await place.textContent()) ?? '').trim()
    if (fits(text) || Date.now() > until) return text
    await page.waitForTimeout(20)
  }
}

/** What the page shows in a cell; waits a while for it to become what is expected. */
export async function shown(page: Page, a1: string, expected: string): Promise<string> {
  await goToCell(page, a1)
  const text = await activeCell(page, `${a1} ${expected}`.trim())
  return text.slice(a1.length + 1)
}

/** The sentence on the page's notice, which is closed. */
export async function notice(page: Page): Promise<string> {
  const place = page.locator('.notice')
  await place.waitFor()
  const text = (await place.locator('> span').textContent()) ?? ''
  await place.getByRole('button').click()
  return text
}

/** Chooses a line of a menu by the words that lead to it. */
export async function choose(page: Page, ...words: readonly string[]): Promise<void> {
  for (const [depth, word] of words.entries()) {
    const place = depth === 0 ? page.locator('.menu-bar') : page.locator('.menu-list').last()
    await place.getByRole('menuitem', { name: word, exact: true }).click()
  }
}

/** The names in the bar of sheets. */
export function tabNames(page: Page): Promise<string[]> {
  return page.locator('[data-u-comp=slide-tab-item]').allInnerTexts()
}
