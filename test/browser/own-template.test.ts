import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { setupMessages } from '../../src/features/setup/messages'
import { templatesMessages } from '../../src/features/templates/messages'
import { cellsOf } from '../features/setup/arranged-sheets'
import { scriptRun } from '../features/setup/script-run'
import { startBrowser } from '../support/browser'
import { aFirm } from './a-firm'
import { Looks, READERS } from './looks'
import { cards, forward, setUpOn, title } from './set-up-steps'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(180_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const picture = process.env.PICTURES_TO
type Reader = (typeof READERS)[number]
const languageOf = ({ locale }: Pick<Reader, 'locale'>) => (locale === 'zh-CN' ? 'zh-CN' : 'en')

/** A template made of a firm's register, as the file the browser hands over. */
async function savedFile(reader: Reader) {
  const text = templatesMessages[languageOf(reader)]
  const { page } = await sidebarOn(browser, aFirm(reader), { start: 'save-template', ...reader } as never)
  const looks = new Looks(page)
  await inSight(page).getByRole('heading', { name: text.title }).waitFor()
  await looks.at('empty')
  await inSight(page).getByLabel(text.name).fill('兽医 Vet/2026')
  await inSight(page).getByRole('button', { name: text.save }).click()
  const download = inSight(page).getByRole('button', { name: text.download })
  await download.waitFor()
  await looks.at('saved')
  if (picture)
    await page.screenshot({
      path: `${picture}/save-template-${reader.locale}-${reader.viewport.width}.png`,
      fullPage: true,
    })
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
  expect(file.suggestedFilename()).toBe(`兽医 Vet_2026 ${text.file}.json`)
  const content = readFileSync(await file.path(), 'utf8')
  await page.close()
  return { content, found: looks.found }
}

describe('a template of one’s own', () => {
  it.each(READERS)(
    'goes from one spreadsheet to another as a file, $locale $colorScheme $viewport.width px (A22)',
    async (reader) => {
      const { content, found } = await savedFile(reader)
      const language = languageOf(reader)
      const { ownTemplate, template, done } = setupMessages[language]
      const run = scriptRun([{ name: 'x', rows: [] }])
      const { page } = await setUpOn(browser, run, reader)
      const looks = new Looks(page)
      await cards(page).first().click()
      await page.locator('.setup-columns').first().waitFor()
      await forward(page).click()
      await title(page, template.title).waitFor()
      await page.getByLabel(ownTemplate.name).check()
      expect(await forward(page).getAttribute('aria-disabled')).toBe('true')
      await page.getByLabel(ownTemplate.paste).fill('姓名,手机')
      await page.getByRole('alert').waitFor()
      await looks.at('no template')
      await page.locator('input[type=file]').setInputFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
      await page.locator('.setup-sum').waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      await looks.at('what goes along')
      if (picture)
        await page.screenshot({
          path: `${picture}/own-template-${reader.locale}-${reader.viewport.width}.png`,
          fullPage: true,
        })
      await forward(page).click()
      await title(page, done.title).waitFor()
      expect([...found, ...looks.found]).toEqual([])
      expect(cellsOf(run, 'x')[0]).toContain(language === 'en' ? 'Contract end' : '合同到期')
      await page.close()
    },
  )
})
