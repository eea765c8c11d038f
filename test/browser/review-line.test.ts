import type { Browser } from 'playwright-core'
import { OWNER } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks } from './looks'
import { inSight, sidebarOn } from './sidebar-world'
import { addCustomer, templateRun } from './template-run'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const WORDS = {
  'zh-CN': {
    tab: '客户',
    part: '定期核对',
    never: '还没有核对过',
    fine: '核对无误',
    last: /上次核对 11月21日/,
    undo: '撤销',
  },
  en: {
    ...{ tab: 'Customers', part: 'Review', never: 'has not been reviewed yet', fine: 'Reviewed, no change' },
    ...{ last: /Last review Sat 21 Nov/, undo: 'Undo' },
  },
} as const

describe.each(['zh-CN', 'en'] as const)('a review without changes, in %s', (locale) => {
  it('is stamped with the day and who did it by one press, and taken back by another (F4)', async () => {
    const text = WORDS[locale]
    const run = templateRun('key-account', locale, { samples: false })
    const id = addCustomer(run, { name: '张三' })
    run.google.as(OWNER).select(`${text.tab}!B2`)
    const lastReview = () => {
      run.google.clock.advance('1 minute')
      return run.call('customers.open', { id }).card?.values['last-review'] ?? ''
    }
    const { page } = await sidebarOn(browser, run, { locale, start: 'customer' })
    const looks = new Looks(page)
    const part = inSight(page).getByRole('region', { name: text.part })
    await part.getByText(text.never).waitFor()
    await looks.at('never reviewed')
    await part.getByRole('button', { name: text.fine }).click()
    await part.getByText(text.last).waitFor()
    expect(lastReview()).toBe('2026-11-21')
    const entry = inSight(page).locator('.timeline li').filter({ hasText: '2026-11-21' })
    await entry.filter({ hasText: 'owner' }).waitFor()
    await looks.at('reviewed')
    await page.locator('.toast').getByRole('button', { name: text.undo }).click()
    await part.getByText(text.never).waitFor()
    expect(lastReview()).toBe('')
    expect(looks.found).toEqual([])
    await page.close()
  })
})
