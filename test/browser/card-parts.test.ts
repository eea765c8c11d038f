import type { Browser, Page } from 'playwright-core'
import { type aCardRegister, KEEPER, PEOPLE } from '../features/card/a-card'
import { startBrowser } from '../support/browser'
import { linkedRegister } from '../support/linked-register'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

type Register = ReturnType<typeof aCardRegister>

/** A customer whose birthday is in two days, with likes on record. */
function aRegister(): Register {
  const [header = [], first = [], ...others] = PEOPLE
  const register = linkedRegister([
    [...header, '喜好', '置顶备注'],
    [...first, '白茶，素色包装', '只在上午接电话'],
    ...others.map((row) => [...row, '', '']),
  ])
  register.run((host) => {
    const { endRow } = host.register.readLedger()
    const mail = ['run-1', '2026-11-20', 'wangmin@example.com', 'sent', '2026-11-20T00:30:00.000Z', '']
    host.register.writeLedger([{ row: endRow, cells: [...mail, 'birthday/100001/2026-11-23'] }])
  })
  register.google.as(KEEPER).select('客户!A2')
  return register
}
const open = (register: Register, options: Parameters<typeof sidebarOn>[2] = {}) =>
  sidebarOn(browser, register, { start: 'customer', ...options })
const entries = (page: Page) => inSight(page).locator('.timeline .entry')
const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor()

describe('a birthday that is near', () => {
  it('suggests a gift by what is on record, and one press logs it as sent, with a way back (G3)', async () => {
    const { page } = await open(aRegister())
    const gift = inSight(page).locator('.birthday-gift')
    await gift.getByText('喜好：白茶，素色包装').waitFor()
    await gift.getByText('避开：花生').waitFor()
    await gift.getByRole('button', { name: '礼物已送' }).click()
    await toast(page, '已记下送出礼物')
    await gift.getByText('11-21 已送礼物').waitFor()
    await entries(page).filter({ hasText: '白茶' }).waitFor()
    await page.locator('.toast').getByRole('button', { name: '撤销' }).click()
    await gift.getByRole('button', { name: '礼物已送' }).waitFor()
    await page.close()
  })
})

describe('a pinned note', () => {
  it('is the first thing under name and badges, before the telephone that it may speak of (C4)', async () => {
    const { page } = await open(aRegister())
    await entries(page).first().waitFor()
    const said = await inSight(page)
      .locator('.card')
      .evaluate((card) => card.textContent)
    const places = ['花生', '只在上午接电话', '3962'].map((text) => said.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await page.close()
  })
})

describe('an interview', () => {
  it('is logged with what was learnt of the customer in one form, by keys, and taken back as one (H6)', async () => {
    const { page } = await open(aRegister())
    await entries(page).first().waitFor()
    await page.keyboard.press('f')
    const form = inSight(page).locator('.quick-form')
    await form.getByRole('radio', { name: '访谈' }).check()
    await form.getByLabel('内容').fill('想换环保包装')
    await form.getByRole('button', { name: '记入客户字段' }).click()
    await form.getByLabel('客户的字段').fill('喜好')
    const likes = form.getByLabel('喜好', { exact: true })
    await likes.and(page.locator(':focus')).waitFor()
    await likes.fill('环保包装')
    await page.keyboard.press('Control+Enter')
    await toast(page, '已保存跟进')
    await entries(page).filter({ hasText: '访谈' }).waitFor()
    await inSight(page).locator('.field-line', { hasText: '环保包装' }).first().waitFor()
    await page.keyboard.press('u')
    await toast(page, '已撤销')
    await inSight(page).locator('.field-line', { hasText: '白茶' }).first().waitFor()
    await page.close()
  })
})

describe('a reminder mail', () => {
  it('stands in the timeline among everything else, and is narrowed to (H5)', async () => {
    const { page } = await open(aRegister())
    await entries(page).filter({ hasText: '发给 wangmin · 生日 11-23' }).waitFor()
    await page.close()
  })
})

describe.each(READERS)('these parts for a reader of $locale, $colorScheme, $viewport.width px', (reader) => {
  it('have nothing that axe finds and nothing beyond the edge', async () => {
    const { page } = await open(aRegister(), reader)
    const looks = new Looks(page)
    await entries(page).first().waitFor()
    await looks.at('gift and mail')
    await page.keyboard.press('f')
    const form = inSight(page).locator('.quick-form')
    await form.getByRole('button', { name: /记入客户字段|Note facts/ }).click()
    await form.getByRole('combobox').last().fill('备注')
    await form.getByLabel('备注', { exact: true }).waitFor()
    await looks.at('facts')
    expect(looks.found).toEqual([])
    await page.close()
  })
})
