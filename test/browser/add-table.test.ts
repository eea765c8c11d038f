import type { Browser } from 'playwright-core'
import { fieldsMessages } from '../../src/features/fields/messages'
import { startBrowser } from '../support/browser'
import { aFirm } from './a-firm'
import { Looks, READERS } from './looks'
import { inSight, sidebarOn } from './sidebar-world'

jest.setTimeout(120_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const picture = process.env.PICTURES_TO

describe('adding a table', () => {
  it.each(READERS)(
    'has no fault and fits, $locale $colorScheme $viewport.width px (A19 A23)',
    async (reader) => {
      const text = fieldsMessages[reader.locale === 'zh-CN' ? 'zh-CN' : 'en']
      const { page } = await sidebarOn(browser, aFirm(reader), { start: 'fields', ...reader })
      const button = (name: string) => inSight(page).getByRole('button', { name, exact: true })
      const looks = new Looks(page)
      await button(text.addTable).click()
      await inSight(page).getByLabel(text.tableName).fill('Contacts 联系人')
      await inSight(page).getByLabel(text.name, { exact: true }).fill('名字 Name')
      await button(text.oneMore).click()
      await looks.at('own table')
      await inSight(page).getByLabel(text.places.timeline).check()
      await button(text.createTable).click()
      await inSight(page).getByRole('alert').waitFor()
      await looks.at('refused')
      if (picture)
        await page.screenshot({
          path: `${picture}/add-table-${reader.locale}-${reader.viewport.width}.png`,
          fullPage: true,
        })
      await inSight(page).getByLabel(text.places.list).check()
      await button(text.createTable).press('Enter')
      await page.locator('.toast').getByText(text.tableAdded('Contacts 联系人')).waitFor()
      await inSight(page).getByLabel(text.table, { exact: true }).waitFor()
      await looks.at('added')
      await page.close()
      expect(looks.found).toEqual([])
    },
  )
})
