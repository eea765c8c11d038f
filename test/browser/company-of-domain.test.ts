import type { Browser } from 'playwright-core'
import { startBrowser } from '../support/browser'
import { RegisterHere } from '../support/register-here'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('an e-mail address of a new customer', () => {
  it('fills in the company known at its domain, says so, and leaves what was typed (B9)', async () => {
    const register = new RegisterHere([
      ['姓名', '邮箱', '公司'],
      ['张建国', 'zhang@alpur.cn', '阿尔普尔户外'],
    ])
    const { page } = await sidebarOn(browser, register, { start: 'add' })
    const field = (label: string) => inSight(page).getByLabel(label, { exact: true })
    await field('邮箱').fill('li@alpur.cn')
    await page.keyboard.press('Tab')
    await inSight(page).getByText('由“邮箱”填入，请核对。').waitFor()
    expect(await field('公司').inputValue()).toBe('阿尔普尔户外')
    await field('公司').fill('别家')
    await field('邮箱').fill('wu@alpur.cn')
    await page.keyboard.press('Tab')
    expect(await field('公司').inputValue()).toBe('别家')
    await page.close()
  })
})
