import type { Browser, Page } from 'playwright-core'
import { setupMessages } from '../../src/features/setup/messages'
import { templateNames } from '../../src/register/templates/template-names'
import { scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { Looks, READERS } from './looks'
import { cards, forward, setUpOn, title } from './set-up-steps'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** The step that asks what the register is for, on the way from a template. */
async function atGoal(options: Parameters<typeof setUpOn>[2] = {}): Promise<Page> {
  const { page } = await setUpOn(browser, scriptRun([{ name: 'x', rows: [] }]), options)
  await cards(page).first().click()
  await page.locator('.setup-columns').first().waitFor()
  return page
}
const picture = process.env.PICTURES_TO

describe('choosing a template', () => {
  it.each(READERS)('has no fault at $viewport.width px in $locale $colorScheme (A27)', async (reader) => {
    const page = await atGoal(reader)
    const text = setupMessages[reader.locale === 'zh-CN' ? 'zh-CN' : 'en'].advice
    const looks = new Looks(page)
    await page.locator('summary').click()
    await looks.at('questions')
    await page.getByLabel(text.questions.customers).selectOption('to-50000')
    await page.getByLabel(text.questions.colleagues).selectOption('to-5')
    await page.getByLabel(text.questions.flow).selectOption('live')
    expect(await page.getByRole('status').count()).toBe(0)
    await page.getByLabel(text.questions.privacy).selectOption('all')
    await page.getByText(text.reasons['live-data']).waitFor()
    await looks.at('advice')
    if (picture)
      await page.screenshot({
        path: `${picture}/advice-${reader.locale}-${reader.viewport.width}.png`,
        fullPage: true,
      })
    await forward(page).click()
    await page.getByRole('radio').nth(4).waitFor()
    await looks.at('templates')
    if (picture)
      await page.screenshot({
        path: `${picture}/templates-${reader.locale}-${reader.viewport.width}.png`,
        fullPage: true,
      })
    expect(looks.found).toEqual([])
    await page.close()
  })

  it('proposes the template of the business, and the advice names it (A22 A26 A27)', async () => {
    const page = await atGoal()
    const text = setupMessages['zh-CN']
    await page.getByLabel('酒店').check()
    await page.locator('summary').click()
    for (const [question, answers] of Object.entries(text.advice.answers)) {
      const label = text.advice.questions[question as keyof typeof text.advice.questions]
      await page.getByLabel(label).selectOption({ label: Object.values(answers)[0]! })
    }
    await page.getByText(text.advice.tools.sheet('酒店')).waitFor()
    await forward(page).click()
    expect(await page.getByRole('radio').count()).toBe(6)
    expect(await page.getByLabel(templateNames.hotel.name['zh-CN']).isChecked()).toBe(true)
    await page.getByLabel(text.template.samples).check()
    await forward(page).click()
    await title(page, text.done.title).waitFor()
    await page
      .getByText(/2 位客户/)
      .first()
      .waitFor()
    await page.close()
  })

  it('takes back the advice when an answer is taken back', async () => {
    const page = await atGoal()
    const { questions, later } = setupMessages['zh-CN'].advice
    await page.locator('summary').click()
    for (const label of Object.values(questions)) await page.getByLabel(label).selectOption({ index: 1 })
    await page.getByText(later).waitFor()
    await page.getByLabel(questions.flow).selectOption({ index: 0 })
    await page.getByText(later).waitFor({ state: 'detached' })
    await page.close()
  })
})
