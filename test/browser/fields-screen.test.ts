import type { Browser } from 'playwright-core'
import { kindName } from '../../src/i18n/field-kind-names'
import { startBrowser } from '../support/browser'
import { aFirm } from './a-firm'
import { Looks, READERS } from './looks'
import { inSight, type SidebarWorld, sidebarOn } from './sidebar-world'

jest.setTimeout(60_000)
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const WORDS = {
  'zh-CN': {
    ...{ add: '新增字段', name: '名称', kind: '类型', choices: '选项，一行一个', create: '新增' },
    ...{ choice: '选项', newText: '新的文字', rename: '改名', dictionary: '字段说明表', list: '选项列表' },
  },
  'en-GB': {
    ...{ add: 'Add a field', name: 'Name', kind: 'Kind', choices: 'Choices, one a line', create: 'Add' },
    ...{ choice: 'Choice', newText: 'New text', rename: 'Rename', dictionary: 'Data dictionary' },
    list: 'Choice list',
  },
} as const

const button = ({ page }: SidebarWorld, name: string) =>
  inSight(page).getByRole('button', { name, exact: true })
const control = ({ page }: SidebarWorld, name: string) => inSight(page).getByLabel(name, { exact: true })
describe('fields and lists', () => {
  it.each(READERS)(
    'have no fault and fit, from a new field to its list, $locale $colorScheme $viewport.width px (A19 A23)',
    async (reader) => {
      const words = WORDS[reader.locale]
      const run = aFirm(reader)
      const world = await sidebarOn(browser, run, { start: 'fields', ...reader })
      const { page } = world
      const looks = new Looks(page)
      await inSight(page).locator('.list li').first().waitFor()
      await looks.at('list')
      await button(world, words.add).click()
      await inSight(page)
        .getByLabel(new RegExp(`^${words.name}`))
        .first()
        .fill('车型 Car')
      await control(world, words.kind).fill(kindName('choice', reader.locale === 'zh-CN' ? 'zh-CN' : 'en'))
      await page.keyboard.press('Tab')
      await control(world, words.choices).fill('轿车\n越野车')
      await looks.at('new field')
      await button(world, words.create).click()
      await page.locator('.toast').waitFor()
      await inSight(page)
        .getByRole('button', { name: /车型 Car/ })
        .press('Enter')
      await inSight(page).getByRole('heading', { name: words.list }).waitFor()
      await looks.at('field')
      await control(world, words.choice).fill('越野车')
      await page.keyboard.press('Tab')
      await looks.at('choice')
      await control(world, words.newText).fill('越野')
      await inSight(page).getByRole('button', { name: words.rename, exact: true }).last().press('Enter')
      await page.close()
      expect(looks.found).toEqual([])
    },
  )
})
